// `where Self: Sized` leaves a method out of `DynX`. Pointers cannot provide one that has no default.

#[derive(BoxingAdapter)]
trait Partial {
    fn new() -> Self
    where
        Self: Sized;
    async fn get(&self) -> u8;
}
