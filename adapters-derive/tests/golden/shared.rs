// Every method takes `&self`: `&P`, `Rc<P>` and `Arc<P>` are implementors, too.

#[derive(DynAdapters)]
pub trait Lookup {
    async fn get(&self, key: u64) -> Option<u32>;
}
