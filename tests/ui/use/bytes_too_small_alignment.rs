use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

#[repr(align(64))]
pub struct Page([u8; 64]);

pub struct Disk;

impl Store for Disk {
    async fn get(&mut self, key: u32) -> u32 {
        let page = Page([1; 64]);
        std::future::ready(()).await;
        u32::from(page.0[0]) + key
    }
}

fn main() {
    let disk = InlineStore::<_, adapters::Bytes<1024>>::sized(Disk);
    drop(std::pin::pin!(disk).as_dyn().get(1));
}
