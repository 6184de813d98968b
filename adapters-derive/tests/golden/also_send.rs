// Objects with futures that are `Send`, of values whose futures are. The trait promises nothing.

#[derive(BoxingAdapter)]
#[adapters(also_send)]
trait Lookup {
    async fn find(&self, name: &str) -> Option<&str>;
    fn len(&self) -> usize;
}
