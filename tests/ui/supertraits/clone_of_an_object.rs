use adapters::derive;

#[derive(DynAdapters)]
pub trait Store: Clone {
    async fn get(&self) -> u32;
}

#[derive(DynAdapters)]
pub trait Plain {
    async fn get(&self) -> u32;
}

fn takes(_: &mut impl Store) {}

pub fn pass(store: &mut dyn DynStore, plain: Box<dyn DynPlain>) {
    takes(store);
    let _ = plain.clone();
}

fn main() {}
