use adapters::derive;

#[derive(DynAdapters(send))]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

fn main() {
    let _: Option<&dyn DynStore> = None;
}
