// One adapter alone.

#[derive(BoxingAdapter)]
trait Boxed {
    async fn get(&mut self) -> u8;
}
