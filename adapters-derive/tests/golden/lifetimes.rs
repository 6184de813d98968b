// A lifetime that the output mentions is kept, one that it does not mention is `'call`, unless it is invariant.

#[derive(BoxingAdapter)]
trait Borrows {
    async fn merged(&self, a: &str, b: &mut u8) -> usize;
    async fn kept(&self, key: &str) -> Option<&str>;
    async fn named<'a>(&self, a: &'a str, b: &str) -> &'a str;
    async fn invariant(&self, list: &mut Vec<&str>);
}
