use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn text(&self) -> &str;
    fn keys(&self) -> impl Iterator<Item = u32>;
}

async fn text(store: Box<dyn DynStore>) -> usize {
    let text = store.text().await;
    drop(store);
    text.len()
}

fn keys(store: Box<dyn DynStore>) -> usize {
    let keys = store.keys();
    drop(store);
    keys.count()
}

fn main() {
    drop((text, keys));
}
