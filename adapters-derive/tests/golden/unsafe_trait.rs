// `unsafe` goes where the user's trait has it.

#[derive(BoxingAdapter)]
unsafe trait Trusted {
    /// # Safety
    /// Once.
    async unsafe fn start(&mut self);
    async fn get(&self) -> u8;
}
