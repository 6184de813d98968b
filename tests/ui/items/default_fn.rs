use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    default fn size(&self) -> u32 {
        0
    }
}

fn main() {}
