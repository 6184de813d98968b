// Some of the pointers.

#[derive(BoxingAdapter)]
#[adapters(pointers("&mut", "Arc"))]
trait Pointed {
    async fn get(&self) -> u8;
}
