use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

impl<T: Store + ?Sized> Store for &T {
    async fn get(&self, key: u32) -> u32 {
        (**self).get(key).await
    }
}

impl<T: Store + ?Sized> Store for Box<T> {
    async fn get(&self, key: u32) -> u32 {
        (**self).get(key).await
    }
}

fn main() {
    drop(None::<&dyn DynStore>);
}
