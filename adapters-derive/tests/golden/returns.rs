// `-> impl Trait`: placed when the function is called, by the strategy or, if it may live longer, on the heap.

#[derive(DynAdapters)]
trait Returns {
    fn future(&self, by: &str) -> impl Future<Output = u8> + Send;
    fn iterator(&self) -> impl Iterator<Item = &u8> + '_;
    fn function(&mut self) -> impl FnMut(u8, &str) -> u8;
    fn once(&self) -> impl FnOnce(u8) -> u8;
    fn detached(&self) -> impl core::fmt::Display + 'static;
}
