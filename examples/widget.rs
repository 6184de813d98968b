//! Everything that a trait object could not have, in one trait: `cargo run --example widget`.
//!
//! A widget is put together from components of any type that converts, lists them, and is used up when it is sent to a
//! factory, which may be any.

use adapters::derive;

/// A part of a widget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WidgetComponent(String);

impl From<&str> for WidgetComponent {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

/// Makes components.
#[derive(DynAdapters)]
pub trait Factory {
    /// Whether it could be made.
    async fn build(&mut self, component: WidgetComponent) -> bool;
}

/// What is made of components.
#[derive(DynAdapters)]
pub trait Widget {
    /// Adds a component.
    async fn augment(&mut self, component: impl Into<WidgetComponent>);
    /// All of them.
    fn components(&self) -> impl Iterator<Item = WidgetComponent>;
    /// Has all of them made. There is no widget any more then.
    async fn transmit(self, factory: impl Factory);
}

#[derive(Default)]
struct Panel(Vec<WidgetComponent>);

impl Widget for Panel {
    async fn augment(&mut self, component: impl Into<WidgetComponent>) {
        tokio::task::yield_now().await;
        self.0.push(component.into());
    }
    fn components(&self) -> impl Iterator<Item = WidgetComponent> {
        self.0.iter().cloned()
    }
    async fn transmit(self, mut factory: impl Factory) {
        for component in self.0 {
            if !factory.build(component).await {
                break;
            }
        }
    }
}

/// Lists what it has made.
#[derive(Default)]
struct Workshop(Vec<String>);

impl Factory for Workshop {
    async fn build(&mut self, component: WidgetComponent) -> bool {
        tokio::task::yield_now().await;
        self.0.push(component.0);
        self.0.len() < 3
    }
}

/// Takes any widget: a `Panel`, an adapter, a box of an object, or an object on the stack.
async fn make(mut widget: impl Widget) -> Vec<String> {
    for name in ["frame", "button", "label", "slider"] {
        widget.augment(name).await;
    }
    let mut workshop = Workshop::default();
    println!("{} components", widget.components().count());
    widget.transmit(&mut workshop).await;
    workshop.0
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let widgets: [Box<dyn DynWidget>; 3] = [
        Box::new(BoxingWidget::new(Panel::default())),
        Box::new(CachingWidget::new(Panel::default())),
        InlineWidget::boxed(Panel::default()),
    ];
    for widget in widgets {
        println!("{}", make(widget).await.join(", "));
    }
    // The same without a heap for the widget.
    let mut place = std::pin::pin!(InlineWidget::on_stack(Panel::default()));
    println!("{}", make(place.as_mut().owned()).await.join(", "));
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use super::*;

    #[tokio::test]
    async fn all_of_them_do_the_same() {
        let expected = make(Panel::default()).await;
        assert_eq!(expected, ["frame", "button", "label"]);
        let widgets: [Box<dyn DynWidget>; 3] = [
            Box::new(BoxingWidget::new(Panel::default())),
            Box::new(CachingWidget::new(Panel::default())),
            InlineWidget::boxed(Panel::default()),
        ];
        for widget in widgets {
            assert_eq!(make(widget).await, expected);
        }
        let mut place = pin!(InlineWidget::on_stack(Panel::default()));
        assert_eq!(make(place.as_mut().owned()).await, expected);
    }
}
