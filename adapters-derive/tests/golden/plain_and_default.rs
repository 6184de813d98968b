// Methods that `dyn` could call anyway go there as they are, and a default is just another implementation.

#[derive(BoxingAdapter)]
trait Counter {
    fn peek(&self) -> u32;
    fn name(&self) -> &str {
        "counter"
    }
    async fn next(&mut self) -> u32 {
        self.peek() + 1
    }
}
