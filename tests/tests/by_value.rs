//! `self` by value: the value moves out of the box, once; its memory stays until the call is over.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::cell::Cell;
use std::fmt::Display;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Waker};

use adapters::derive;
use adapters_examples::counting::{Counting, allocations};
use adapters_tests::{block_on, tick};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(Debug, Clone, PartialEq)]
pub struct Component(String);

impl From<&str> for Component {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

#[derive(DynAdapters)]
pub trait Widget {
    type Report;
    async fn augment(&mut self, component: impl Into<Component>);
    fn components(&self) -> impl Iterator<Item = Component>;
    fn count(&self) -> usize;
    async fn report(&self, text: &str) -> Option<Self::Report>;
    async fn transmit(self, to: impl Display, panic: bool) -> usize;
    fn finish(self) -> Vec<Component>;
    fn into_components(self) -> impl Iterator<Item = Component>;
    fn later(self, text: &str) -> impl Future<Output = String>;
    async fn describe(self, text: &str) -> &str;
}

/// Counts how often it is dropped.
struct Panel(Vec<Component>, Rc<Cell<usize>>);

impl Drop for Panel {
    fn drop(&mut self) {
        self.1.set(self.1.get() + 1);
    }
}

impl Widget for Panel {
    type Report = String;
    async fn augment(&mut self, component: impl Into<Component>) {
        tick().await;
        self.0.push(component.into());
    }
    fn components(&self) -> impl Iterator<Item = Component> {
        self.0.iter().cloned()
    }
    fn count(&self) -> usize {
        self.0.len()
    }
    async fn report(&self, text: &str) -> Option<String> {
        tick().await;
        Some(format!("{text}{}", self.0.len()))
    }
    async fn transmit(self, to: impl Display, panic: bool) -> usize {
        tick().await;
        assert!(!panic, "to {to}");
        tick().await;
        self.0.len() + to.to_string().len()
    }
    fn finish(mut self) -> Vec<Component> {
        mem::take(&mut self.0)
    }
    fn into_components(mut self) -> impl Iterator<Item = Component> {
        let components = mem::take(&mut self.0);
        components.into_iter().rev()
    }
    async fn later(self, text: &str) -> String {
        tick().await;
        format!("{text}{}", self.0.len())
    }
    async fn describe(self, text: &str) -> &str {
        tick().await;
        &text[self.0.len()..]
    }
}

type Object<'a> = dyn DynWidget<Report = String> + 'a;

fn each_box(test: impl Fn(&dyn Fn() -> (Box<Object<'static>>, Rc<Cell<usize>>))) {
    let new = || {
        let drops = Rc::new(Cell::new(0));
        (Panel(vec!["a".into(), "b".into()], drops.clone()), drops)
    };
    let with = |make: &dyn Fn(Panel) -> Box<Object<'static>>| {
        let (panel, drops) = new();
        (make(panel), drops)
    };
    test(&|| with(&|panel| Box::new(BoxingWidget::new(panel))));
    test(&|| with(&|panel| Box::new(CachingWidget::new(panel))));
    test(&|| with(&|panel| InlineWidget::boxed(panel)));
}

#[test]
fn a_value_moves_out_of_its_box() {
    each_box(|new| {
        let (widget, drops) = new();
        assert_eq!((block_on(widget.transmit("abc", false)), drops.get()), (5, 1));
        let (widget, drops) = new();
        assert_eq!((widget.finish().len(), drops.get()), (2, 1));
        let (widget, drops) = new();
        assert_eq!(widget.into_components().collect::<Vec<_>>(), ["b".into(), "a".into()]);
        assert_eq!(drops.get(), 1);
        let (widget, drops) = new();
        assert_eq!((block_on(widget.later("x")), drops.get()), ("x2".into(), 1));
        let (widget, drops) = new();
        assert_eq!((block_on(widget.describe("abcd")), drops.get()), ("cd", 1));
    });
}

#[test]
fn a_value_that_is_not_used_up_is_dropped_with_its_box() {
    each_box(|new| {
        let (widget, drops) = new();
        drop(widget);
        assert_eq!(drops.get(), 1);
        // A call that never starts has the box.
        let (widget, drops) = new();
        drop(widget.transmit("abc", false));
        assert_eq!(drops.get(), 1);
    });
}

fn poll<F: Future>(future: Pin<&mut F>) -> bool {
    future.poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn a_cancelled_or_panicking_call_drops_the_value_once() {
    each_box(|new| {
        for polls in 1..3 {
            let (widget, drops) = new();
            {
                let mut call = pin!(widget.transmit("abc", false));
                for _ in 0..polls {
                    assert!(!poll(call.as_mut()));
                }
                assert_eq!(drops.get(), 0);
            }
            assert_eq!(drops.get(), 1);
        }
        let (widget, drops) = new();
        assert!(catch_unwind(AssertUnwindSafe(|| block_on(widget.transmit("abc", true)))).is_err());
        assert_eq!(drops.get(), 1);
    });
}

#[test]
fn a_forgotten_call_keeps_the_value_and_its_memory() {
    each_box(|new| {
        let (widget, drops) = new();
        let mut call = Box::pin(widget.transmit("abc", false));
        assert!(!poll(call.as_mut()));
        mem::forget(call);
        assert_eq!(drops.get(), 0);
    });
}

#[test]
fn a_box_of_an_object_is_an_implementor() {
    async fn generic(mut widget: impl Widget<Report = String>) -> (usize, usize, Option<String>, usize) {
        widget.augment("c").await;
        let listed = widget.components().count();
        let report = widget.report("r").await;
        (widget.count(), listed, report, widget.transmit("de", false).await)
    }
    each_box(|new| {
        let (widget, drops) = new();
        assert_eq!(block_on(generic(widget)), (3, 3, Some("r3".into()), 5));
        assert_eq!(drops.get(), 1);
    });
    let (drops, expected) = (Rc::new(Cell::new(0)), (1, 1, Some("r1".into()), 3));
    assert_eq!(block_on(generic(Panel(vec![], drops.clone()))), expected);
    assert_eq!(block_on(generic(BoxingWidget::new(Panel(vec![], drops)))), expected);
}

#[test]
fn an_object_has_the_other_methods() {
    let mut adapter = CachingWidget::new(Panel(vec![], Rc::default()));
    let widget: &mut Object<'_> = &mut adapter;
    block_on(widget.augment("a"));
    assert_eq!((widget.count(), widget.components().count()), (1, 1));
    assert_eq!(block_on(widget.report("r")), Some("r1".into()));
}

#[test]
fn the_slot_in_the_box_takes_the_future() {
    each_box(|new| {
        let (widget, _drops) = new();
        let before = allocations();
        let mut call = pin!(widget.transmit(1.5, false));
        assert!(!poll(call.as_mut()));
        assert!(allocations() - before <= 1, "at most the strategy's own block");
        assert!(!poll(call.as_mut()));
        assert!(poll(call.as_mut()));
    });
    let widget = InlineWidget::boxed(Panel(vec![], Rc::default()));
    let before = allocations();
    let mut call = pin!(widget.transmit('x', false));
    assert!(!poll(call.as_mut()));
    assert_eq!(allocations() - before, 0, "inline: none at all");
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Task {
    async fn run(self) -> u32;
}

impl Task for u32 {
    async fn run(self) -> u32 {
        tokio::task::yield_now().await;
        self + 1
    }
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn a_boxed_task_is_spawned() {
    let tasks: [Box<dyn DynTask>; 3] =
        [Box::new(BoxingTask::new(1)), Box::new(CachingTask::new(2)), InlineTask::boxed(3)];
    let mut sum = 0;
    for task in tasks {
        sum += tokio::spawn(task.run()).await.unwrap();
    }
    assert_eq!(sum, 9);
}
