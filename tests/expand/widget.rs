// What is returned need not be a future, and the macro need not shadow `derive`.

#[adapters::dyn_adapters(only(BoxingAdapter, InlineAdapter), pointers("&mut", "Box"))]
pub trait Widget {
    fn children(&self) -> impl Iterator<Item = &str> + '_;

    fn on_click(&mut self) -> impl FnMut(u8) -> bool;

    fn name(&self) -> String {
        self.children().collect()
    }
}

pub fn names(widgets: Vec<Box<dyn DynWidget>>) -> Vec<String> {
    widgets.iter().map(Widget::name).collect()
}
