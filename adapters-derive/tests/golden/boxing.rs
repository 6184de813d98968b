// What `reload` returns is always on the heap: the slot has no room for it.

#[derive(InlineAdapter)]
trait Feed {
    async fn next(&mut self) -> u32;
    #[adapters(boxing)]
    async fn reload(&mut self) -> u32;
}
