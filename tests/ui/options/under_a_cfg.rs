use adapters::derive;

#[derive(DynAdapters)]
#[cfg_attr(all(), adapters(sned))]
pub trait Store {
    #[cfg(any())]
    fn none(&self) -> Self;
    async fn get(&self, key: u32) -> u32;
    #[cfg(not(any()))]
    fn duplicate(&self) -> Self;
}

fn first(store: &dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    drop(first);
}
