//! `Clone`: boxes of objects have it, and are what the trait is implemented for.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Arc;

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait Counter: Clone {
    type Unit;
    async fn count(&mut self, by: u32) -> u32;
    fn so_far(&self) -> impl Iterator<Item = u32>;
    fn unit(&self) -> Self::Unit;
}

/// Over-aligned, and of a size that is no multiple of a pointer's.
#[derive(Clone)]
#[repr(align(64))]
struct Tally(u32, Rc<Cell<u32>>);

impl Counter for Tally {
    type Unit = &'static str;
    async fn count(&mut self, by: u32) -> u32 {
        tick().await;
        self.0 += by;
        self.1.set(self.1.get() + 1);
        self.0
    }
    fn so_far(&self) -> impl Iterator<Item = u32> {
        0..self.0
    }
    fn unit(&self) -> &'static str {
        "apples"
    }
}

type Boxed = Box<dyn DynCounter<Unit = &'static str>>;

/// Through every kind of adapter.
fn boxes<C>(counter: &C) -> [Boxed; 3]
where
    C: Counter<Unit = &'static str> + 'static,
{
    [
        Box::new(BoxingCounter::new(counter.clone())),
        Box::new(CachingCounter::new(counter.clone())),
        InlineCounter::boxed(counter.clone()),
    ]
}

/// Counts with a clone and with the original, which are not the same.
async fn both<C: Counter<Unit = &'static str>>(mut counter: C) -> (u32, u32, Vec<u32>, &'static str) {
    let mut clone = counter.clone();
    let (mine, its) = (counter.count(1).await, clone.count(10).await);
    let again = clone.clone();
    drop((counter, clone));
    (mine, its, again.so_far().collect(), again.unit())
}

#[test]
fn clones_are_values_of_their_own() {
    let expected = block_on(both(Tally(3, Rc::default())));
    for boxed in boxes(&Tally(3, Rc::default())) {
        assert_eq!(block_on(both(boxed)), expected);
    }
    assert_eq!(block_on(both(BoxingCounter::new(Tally(3, Rc::default())))), expected);
}

#[test]
fn nothing_is_dropped_twice_or_not_at_all() {
    let calls = Rc::new(Cell::new(0));
    let tally = Tally(0, Rc::clone(&calls));
    let boxed = boxes(&tally);
    let clones = boxed.clone();
    assert_eq!(Rc::strong_count(&calls), 2 + 3 + 3);
    drop(boxed);
    for mut clone in clones {
        // Objects have the methods themselves.
        assert_eq!(block_on(clone.count(2)), 2);
    }
    assert_eq!((Rc::strong_count(&calls), calls.get()), (2, 3));
}

#[test]
fn a_clone_while_a_call_is_forgotten() {
    let mut inline: Boxed = InlineCounter::boxed(Tally(0, Rc::default()));
    {
        let mut call = Box::pin(inline.count(1));
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(call.as_mut().poll(&mut cx).is_pending());
        std::mem::forget(call);
    }
    // It has a slot of its own.
    let mut clone = inline.clone();
    assert_eq!(block_on(clone.count(1)), 1);
    // Dropping the other one would abort.
    std::mem::forget(inline);
}

#[derive(DynAdapters)]
trait Fragile: Clone + Send + Sync {
    async fn touch(&self) -> u8;
}

#[derive(Debug)]
struct Egg(bool);

impl Clone for Egg {
    fn clone(&self) -> Self {
        assert!(!self.0, "broken");
        Self(true)
    }
}
impl Fragile for Egg {
    async fn touch(&self) -> u8 {
        tick().await;
        u8::from(self.0)
    }
}

#[test]
fn a_clone_that_panics_and_objects_that_cross_threads() {
    let egg: Box<dyn DynFragile + Send + Sync> = Box::new(CachingFragile::new(Egg(false)));
    let clone = egg.clone();
    assert_eq!(std::thread::spawn(move || block_on(clone.touch())).join().unwrap(), 1);
    let clone = egg.clone();
    assert!(catch_unwind(AssertUnwindSafe(|| clone.clone())).is_err());
    assert_eq!((block_on(clone.touch()), block_on(egg.touch())), (1, 0));
}

// With `&self` only, other pointers are implementors, too. A value without a size can be cloned as well as any.

#[derive(DynAdapters)]
trait Route: Clone {
    async fn go(&self, to: &str) -> usize;
}

#[derive(Clone)]
struct Direct;

impl Route for Direct {
    async fn go(&self, to: &str) -> usize {
        tick().await;
        to.len()
    }
}

async fn twice(route: impl Route) -> usize {
    let other = route.clone();
    route.go("there").await + other.go("and back").await
}

#[test]
fn shared_pointers() {
    let shared: Arc<dyn DynRoute> = InlineRoute::shared(Direct);
    let local: Rc<dyn DynRoute> = Rc::new(CachingRoute::new(Direct));
    let boxing = BoxingRoute::new(Direct);
    let borrowed: &dyn DynRoute = &boxing;
    assert_eq!([block_on(twice(shared)), block_on(twice(local)), block_on(twice(borrowed))], [13; 3]);
    assert_eq!(block_on(twice(InlineRoute::boxed(Direct))), 13);
}

// With `self` by value, and with a supertrait that has adapters.

#[derive(DynAdapters)]
trait Named {
    fn name(&self) -> String;
}

#[derive(DynAdapters)]
trait Job<'a, T: 'a>: Named + Clone {
    async fn run(self, on: &'a T) -> (String, &'a T);
}

#[derive(Clone)]
struct Once<'a>(&'a str);

impl Named for Once<'_> {
    fn name(&self) -> String {
        self.0.to_owned()
    }
}
impl<'a, T: 'a> Job<'a, T> for Once<'_> {
    async fn run(self, on: &'a T) -> (String, &'a T) {
        tick().await;
        (self.name(), on)
    }
}

#[test]
fn by_value_and_borrowing() {
    async fn twice<'a>(job: impl Job<'a, u8>, on: &'a u8) -> (String, u8) {
        let (name, on) = job.clone().run(on).await;
        (name, job.run(on).await.1 + *on)
    }
    let (name, on) = (String::from("once"), 3);
    let expected = block_on(twice(Once(&name), &on));
    let boxes: [Box<dyn DynJob<'_, u8> + '_>; 3] = [
        Box::new(BoxingJob::new(Once(&name))),
        Box::new(CachingJob::new(Once(&name))),
        InlineJob::boxed(Once(&name)),
    ];
    for boxed in boxes {
        assert_eq!(boxed.name(), "once");
        assert_eq!(block_on(twice(boxed, &on)), expected);
    }
}
