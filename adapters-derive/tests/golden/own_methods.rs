// `dyn DynX` has getters, and generic methods with chosen types, as its own. It is no `X`, which has more than objects can.

#[derive(BoxingAdapter)]
trait Store {
    #[adapters(getter)]
    const NAME: &'static str;
    #[adapters(getter)]
    async fn open(path: &str) -> usize;
    #[adapters(with(B = Vec<u8>))]
    async fn put<B: AsRef<[u8]>>(&mut self, bytes: B) -> usize;
}
