// A `cfg` inside the trait is decided by the compiler, which sees two traits and expands one of them again.

#[derive(BoxingAdapter)]
trait Conditional {
    async fn get(&self, #[cfg(unix)] fd: i32) -> u8;
    #[cfg(not(unix))]
    fn handle(&self) -> usize;
}
