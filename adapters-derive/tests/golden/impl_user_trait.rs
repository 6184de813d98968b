// A value of another trait with adapters as an argument.

/// A trait with adapters.
#[derive(DynAdapters)]
trait View {
    fn size(&self) -> u32;
}

/// A trait that takes a value of it.
#[derive(DynAdapters)]
trait Canvas {
    async fn draw(&mut self, view: impl View) -> u32;
}
