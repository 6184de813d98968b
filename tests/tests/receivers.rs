//! Smart pointers as `self`: with every strategy, unless the value must not move while its adapter goes.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::cell::Cell;
use std::marker::PhantomPinned;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait Boxed {
    async fn boxed(self: Box<Self>, n: u32) -> (u32, usize);
    fn plain(self: Box<Self>) -> u32;
    fn iterator(self: Box<Self>) -> impl Iterator<Item = u32>;
    async fn shared(&self) -> u32;
    async fn text(self: Box<Self>, text: &str) -> &str;
}

/// Counts how often it is dropped.
struct Value(u32, Rc<Cell<usize>>);

impl Drop for Value {
    fn drop(&mut self) {
        self.1.set(self.1.get() + 1);
    }
}

impl Boxed for Value {
    async fn boxed(self: Box<Self>, n: u32) -> (u32, usize) {
        let address = (&raw const *self).addr();
        tick().await;
        (self.0 + n, address)
    }
    fn plain(self: Box<Self>) -> u32 {
        self.0
    }
    fn iterator(self: Box<Self>) -> impl Iterator<Item = u32> {
        let n = self.0;
        (0..n).filter(move |_| self.0 > 0)
    }
    async fn shared(&self) -> u32 {
        tick().await;
        self.0
    }
    async fn text(self: Box<Self>, text: &str) -> &str {
        tick().await;
        &text[self.0 as usize..]
    }
}

/// Ways to a box of an object.
const BOXES: [fn(Value) -> Box<dyn DynBoxed>; 3] = [
    |value| Box::new(BoxingBoxed::new(value)),
    |value| Box::new(CachingBoxed::new(value)),
    |value| InlineBoxed::boxed(value),
];

#[test]
fn boxes() {
    for object_of in BOXES {
        let drops = Rc::new(Cell::new(0));
        let new = || object_of(Value(3, drops.clone()));
        assert_eq!(block_on(new().boxed(1)).0, 4);
        assert_eq!((block_on(new().shared()), new().plain()), (3, 3));
        assert_eq!(new().iterator().sum::<u32>(), 3);
        assert_eq!(block_on(new().text("abcdef")), "def");
        assert_eq!(drops.get(), 5);
        {
            // Cancelled before it starts, and after.
            drop(new().boxed(1));
            let call = pin!(new().boxed(1));
            assert!(call.poll(&mut Context::from_waker(Waker::noop())).is_pending());
        }
        assert_eq!(drops.get(), 7);
        // A slot that has been in use.
        let used = new();
        assert_eq!((block_on(used.shared()), used.plain()), (3, 3));
        assert_eq!(drops.get(), 8);
    }
}

#[test]
fn a_box_that_is_its_value_is_handed_on() {
    let object: Box<dyn DynBoxed> = Box::new(BoxingBoxed::new(Value(3, Rc::default())));
    let address = (&raw const *object).cast::<()>().addr();
    assert_eq!(block_on(object.boxed(1)), (4, address));
}

#[test]
fn a_forgotten_or_panicking_call() {
    for object_of in BOXES {
        let drops = Rc::new(Cell::new(0));
        let new = || object_of(Value(9, drops.clone()));
        let mut call = Box::pin(new().boxed(1));
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        std::mem::forget(call);
        assert_eq!(drops.get(), 0);
        // The text is shorter than the value says.
        let panics = || block_on(new().text("abc")).len();
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(panics)).is_err());
        assert_eq!(drops.get(), 1);
    }
}

#[derive(DynAdapters)]
trait Settled {
    async fn pinned(self: Pin<Box<Self>>) -> (u32, usize);
}

impl Settled for Value {
    async fn pinned(self: Pin<Box<Self>>) -> (u32, usize) {
        tick().await;
        (self.0, (&raw const *self).addr())
    }
}

#[test]
fn a_pinned_box_stays_where_it_is() {
    let drops = Rc::new(Cell::new(0));
    let object: Pin<Box<dyn DynSettled>> = Box::pin(BoxingSettled::new(Value(3, drops.clone())));
    let address = (&raw const *object).cast::<()>().addr();
    assert_eq!(block_on(object.pinned()), (3, address));
    assert_eq!(drops.get(), 1);
}

#[derive(DynAdapters)]
trait Counted {
    async fn rc(self: Rc<Self>) -> u32;
    async fn arc(self: Arc<Self>) -> u32;
    fn plain(self: Arc<Self>) -> usize;
}

impl Counted for Value {
    async fn rc(self: Rc<Self>) -> u32 {
        tick().await;
        self.0
    }
    async fn arc(self: Arc<Self>) -> u32 {
        tick().await;
        self.0
    }
    fn plain(self: Arc<Self>) -> usize {
        Arc::strong_count(&self)
    }
}

#[test]
fn reference_counts() {
    let drops = Rc::new(Cell::new(0));
    {
        let rc: Rc<dyn DynCounted> = Rc::new(BoxingCounted::new(Value(1, drops.clone())));
        assert_eq!(block_on(rc.clone().rc()) + block_on(rc.clone().rc()), 2);
        assert_eq!(Rc::strong_count(&rc), 1);
        #[allow(clippy::arc_with_non_send_sync, reason = "only the count matters")]
        let arc: Arc<dyn DynCounted> = Arc::new(BoxingCounted::new(Value(2, drops.clone())));
        assert_eq!((block_on(arc.clone().arc()), arc.clone().plain(), Arc::strong_count(&arc)), (2, 2, 1));
        assert_eq!(drops.get(), 0);
    }
    assert_eq!(drops.get(), 2);
}

#[derive(DynAdapters)]
trait Shares {
    async fn get(self: &Arc<Self>, by: u32) -> u32;
    async fn with<'a>(self: &'a Arc<Self>, text: &'a str, more: impl Iterator<Item = u32>) -> String;
    fn plain(self: &Arc<Self>) -> u32;
    async fn rc(self: &Rc<Self>) -> Option<u32>;
    async fn shared(&self) -> u32;
}

impl Shares for Value {
    async fn get(self: &Arc<Self>, by: u32) -> u32 {
        let other = Arc::clone(self);
        tick().await;
        self.0 + other.0 + by
    }
    async fn with<'a>(self: &'a Arc<Self>, text: &'a str, more: impl Iterator<Item = u32>) -> String {
        tick().await;
        format!("{text}{}", more.sum::<u32>() + self.0)
    }
    fn plain(self: &Arc<Self>) -> u32 {
        Arc::downgrade(self).upgrade().map_or(0, |this| this.0)
    }
    async fn rc(self: &Rc<Self>) -> Option<u32> {
        tick().await;
        Rc::downgrade(self).upgrade().map(|this| this.0)
    }
    async fn shared(&self) -> u32 {
        self.0
    }
}

#[test]
fn references_to_reference_counts() {
    async fn generic<S: Shares + ?Sized>(arc: &Arc<S>, rc: Rc<S>) -> (u32, String, u32, Option<u32>, u32) {
        let with = arc.with("a", [1, 2].into_iter()).await;
        (arc.get(1).await, with, arc.plain(), rc.rc().await, arc.shared().await)
    }
    let drops = Rc::new(Cell::new(0));
    #[allow(clippy::arc_with_non_send_sync, reason = "only the count matters")]
    let value = Arc::new(Value(2, drops.clone()));
    let expected = block_on(generic(&value, Rc::new(Value(3, drops.clone()))));
    drop(value);
    #[allow(clippy::arc_with_non_send_sync, reason = "only the count matters")]
    let object: Arc<dyn DynShares> = Arc::new(BoxingShares::new(Value(2, drops.clone())));
    let rc: Rc<dyn DynShares> = Rc::new(BoxingShares::new(Value(3, drops.clone())));
    assert_eq!(block_on(generic(&object, rc)), expected);
    {
        let call = pin!(object.get(1));
        assert!(call.poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    assert_eq!((Arc::strong_count(&object), drops.get()), (1, 3));
    drop(object);
    assert_eq!(drops.get(), 4);
}

#[derive(DynAdapters)]
trait Pinned {
    async fn step(self: Pin<&mut Self>, by: u32) -> usize;
    async fn seen(self: Pin<&Self>) -> &u32;
    fn plain(self: Pin<&Self>) -> usize;
    fn future(self: Pin<&mut Self>) -> impl Future<Output = usize> + Send;
}

struct Stuck(Cell<u32>, u32, PhantomPinned);

impl Pinned for Stuck {
    async fn step(self: Pin<&mut Self>, by: u32) -> usize {
        tick().await;
        self.0.set(self.0.get() + by);
        (&raw const *self).addr()
    }
    async fn seen(self: Pin<&Self>) -> &u32 {
        tick().await;
        &self.get_ref().1
    }
    fn plain(self: Pin<&Self>) -> usize {
        (&raw const *self).addr()
    }
    fn future(self: Pin<&mut Self>) -> impl Future<Output = usize> + Send {
        std::future::ready((&raw const *self).addr())
    }
}

#[test]
fn pins() {
    let stuck = || Stuck(Cell::new(0), 7, PhantomPinned);
    let test = |mut object: Pin<&mut dyn DynPinned>| {
        let address = object.as_ref().plain();
        assert_eq!(block_on(object.as_mut().step(2)), address);
        assert_eq!(block_on(object.as_mut().future()), address);
        assert_eq!(*block_on(object.as_ref().seen()), 7);
        {
            let mut call = pin!(object.as_mut().step(3));
            assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        }
        assert_eq!(block_on(object.step(2)), address);
    };
    let boxes: [Pin<Box<dyn DynPinned>>; 3] = [
        Box::pin(BoxingPinned::new(stuck())),
        Box::pin(CachingPinned::new(stuck())),
        Box::into_pin(InlinePinned::boxed(stuck())),
    ];
    for mut object in boxes {
        test(object.as_mut());
    }
    test(pin!(CachingPinned::new(stuck())));
    let mut place = pin!(InlinePinned::on_stack(stuck()));
    let mut object: Pin<adapters::DynPtr<'_, dyn DynPinned>> = place.as_mut().pinned();
    test(object.as_mut());
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Task {
    async fn run(self: Box<Self>) -> u32;
    async fn peek(self: Arc<Self>) -> u32;
}

impl Task for u32 {
    async fn run(self: Box<Self>) -> u32 {
        tokio::task::yield_now().await;
        *self
    }
    async fn peek(self: Arc<Self>) -> u32 {
        tokio::task::yield_now().await;
        *self
    }
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn tasks_are_spawned() {
    let task: Box<dyn DynTask> = Box::new(BoxingTask::new(1));
    let arc: Arc<dyn DynTask> = Arc::new(BoxingTask::new(2));
    assert_eq!(tokio::spawn(task.run()).await.unwrap() + tokio::spawn(arc.peek()).await.unwrap(), 3);
}
