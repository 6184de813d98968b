use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    fn scan(&self, prefix: &str) -> impl Iterator<Item = u32>;
}

pub struct Disk(Vec<u32>);

impl Store for Disk {
    fn scan(&self, prefix: &str) -> impl Iterator<Item = u32> {
        self.0.iter().map(|number| number + prefix.len() as u32)
    }
}

fn main() {
    let store: Box<dyn DynStore> = InlineStore::boxed(Disk(vec![1]));
    let _numbers;
    {
        let prefix = String::from("abc");
        _numbers = store.scan(&prefix);
    } // the prefix is gone, and the iterator borrows from it
}
