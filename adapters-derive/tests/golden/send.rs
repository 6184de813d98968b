// `send`: the promise is spelt out in the trait, and kept by `dyn`.

#[derive(DynAdapters)]
#[adapters(send)]
pub trait Service {
    async fn call(&self, request: u32) -> u32;
    async fn twice(&mut self, (mut a, b): (u32, u32), _: u8) -> u32 {
        a += b;
        self.call(a).await + self.call(b).await
    }
}
