// What the inline adapter does when its slot is in use.

#[derive(InlineAdapter)]
#[adapters(inline(on_busy = "panic"))]
trait Busy {
    async fn get(&self) -> u8;
}
