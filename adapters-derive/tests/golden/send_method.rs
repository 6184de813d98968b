// `send` on one method: nothing is promised about the other.

#[derive(BoxingAdapter)]
trait Half {
    #[adapters(send)]
    async fn promised(&mut self);
    async fn local(&mut self);
}
