//! The callee owns the argument: it may keep it for the whole call, drop it early, or never touch it; it is dropped once.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Do {
    Keep,
    DropEarly,
    Ignore,
    Forget,
    Panic,
}

#[derive(DynAdapters)]
trait Owns {
    async fn owns(&self, what: Do, items: impl Iterator<Item = u32>) -> u32;
    async fn owns_future(&self, what: Do, future: impl Future<Output = u32>) -> u32;
    fn plain(&self, what: Do, f: impl FnOnce() -> u32) -> u32;
}

struct Plain;

impl Owns for Plain {
    async fn owns(&self, what: Do, items: impl Iterator<Item = u32>) -> u32 {
        tick().await;
        match what {
            Do::Keep => return items.sum(),
            Do::DropEarly => drop(items),
            Do::Ignore => {}
            Do::Forget => std::mem::forget(items),
            Do::Panic => panic!("with an argument"),
        }
        tick().await;
        0
    }
    async fn owns_future(&self, what: Do, future: impl Future<Output = u32>) -> u32 {
        tick().await;
        match what {
            Do::Keep | Do::Forget => return future.await,
            Do::DropEarly => drop(future),
            Do::Ignore => {}
            Do::Panic => panic!("with an argument"),
        }
        tick().await;
        0
    }
    fn plain(&self, what: Do, f: impl FnOnce() -> u32) -> u32 {
        match what {
            Do::Keep => return f(),
            Do::DropEarly => drop(f),
            Do::Ignore => {}
            Do::Forget => std::mem::forget(f),
            Do::Panic => panic!("with an argument"),
        }
        0
    }
}

/// An iterator that counts how often it is dropped.
struct Counted(Rc<Cell<usize>>, u32);

impl Iterator for Counted {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.1 = self.1.checked_sub(1)?;
        Some(self.1)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

fn each_object(test: impl Fn(&dyn DynOwns)) {
    test(&BoxingOwns::new(Plain));
    test(&CachingOwns::new(Plain));
    test(pin!(InlineOwns::new(Plain)).as_ref().as_dyn_ref());
}

#[test]
fn an_argument_is_dropped_once() {
    each_object(|owns| {
        for what in [Do::Keep, Do::DropEarly, Do::Ignore, Do::Panic, Do::Forget] {
            let drops = Rc::new(Cell::new(0));
            let argument = || Counted(drops.clone(), 3);
            let closure = || {
                let argument = argument();
                move || argument.sum()
            };
            let future = || {
                let argument = argument();
                async move {
                    tick().await;
                    argument.sum()
                }
            };
            let expected = if what == Do::Keep { 3 } else { 0 };
            let run = |f: &dyn Fn() -> u32| match catch_unwind(AssertUnwindSafe(f)) {
                Ok(result) => assert_eq!(result, expected, "{what:?}"),
                Err(_) => assert_eq!(what, Do::Panic),
            };
            run(&|| block_on(owns.owns(what, argument())));
            let forgotten = usize::from(what == Do::Forget);
            assert_eq!(drops.get(), 1 - forgotten, "{what:?}");
            run(&|| owns.plain(what, closure()));
            assert_eq!(drops.get(), 2 - 2 * forgotten, "{what:?}");
            if what != Do::Forget {
                run(&|| block_on(owns.owns_future(what, future())));
                assert_eq!(drops.get(), 3, "{what:?}");
            }
        }
    });
}

#[test]
fn a_cancelled_call_drops_its_arguments() {
    each_object(|owns| {
        for polls in 0..3 {
            let drops = Rc::new(Cell::new(0));
            {
                let mut call = pin!(owns.owns(Do::Ignore, Counted(drops.clone(), 3)));
                for _ in 0..polls {
                    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
                }
                assert_eq!(drops.get(), 0);
            }
            assert_eq!(drops.get(), 1, "after {polls} polls");
        }
    });
}
