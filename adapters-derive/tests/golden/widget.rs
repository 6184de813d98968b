// Arguments that the caller converts, a returned iterator, and `self` by value, in one trait.

#[derive(Debug, Clone, PartialEq, Eq)]
struct WidgetComponent(String);

#[derive(DynAdapters)]
trait Factory {
    async fn build(&mut self, component: WidgetComponent) -> bool;
}

#[derive(DynAdapters)]
trait Widget {
    async fn augment(&mut self, component: impl Into<WidgetComponent>);
    fn components(&self) -> impl Iterator<Item = WidgetComponent>;
    async fn transmit(self, factory: impl Factory);
}
