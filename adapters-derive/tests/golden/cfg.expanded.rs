#[cfg(unix)]
#[::adapters::dyn_adapters(only(BoxingAdapter))]
trait Conditional {
    async fn get(&self, fd: i32) -> u8;
    #[cfg(not(unix))]
    fn handle(&self) -> usize;
}
#[cfg(not(unix))]
#[::adapters::dyn_adapters(only(BoxingAdapter))]
trait Conditional {
    async fn get(&self) -> u8;
    #[cfg(not(unix))]
    fn handle(&self) -> usize;
}
