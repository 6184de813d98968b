//! When arguments are dropped: in the order that static dispatch has, whatever the adapter.

use std::cell::RefCell;
use std::fmt::{self, Display};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use adapters::derive;
use adapters_tests::tick;

type Log = Rc<RefCell<Vec<String>>>;

/// Says when it is dropped.
struct Named(&'static str, Log);

impl Drop for Named {
    fn drop(&mut self) {
        self.1.borrow_mut().push(format!("drop {}", self.0));
    }
}

impl Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Iterator for Named {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        Some(1)
    }
}

#[derive(DynAdapters)]
trait Takes {
    async fn both(
        &mut self,
        first: impl Display,
        number: u8,
        second: impl Iterator<Item = u8>,
        log: &Log,
    ) -> u8;
    async fn early(&mut self, first: impl Display, second: impl Display, log: &Log);
    fn plain(&mut self, first: impl Display, second: impl Iterator<Item = u8>, log: &Log) -> u8;
    fn lazily(&mut self, first: impl Display, log: &Log) -> impl Future<Output = ()>;
}

struct Callee;

impl Takes for Callee {
    async fn both(
        &mut self,
        first: impl Display,
        number: u8,
        mut second: impl Iterator<Item = u8>,
        log: &Log,
    ) -> u8 {
        log.borrow_mut().push(format!("begin {first}"));
        tick().await;
        log.borrow_mut().push("end".to_owned());
        number + second.next().unwrap_or(0)
    }
    async fn early(&mut self, first: impl Display, second: impl Display, log: &Log) {
        drop(second);
        log.borrow_mut().push(format!("kept {first}"));
        tick().await;
        log.borrow_mut().push("end".to_owned());
    }
    fn plain(&mut self, first: impl Display, mut second: impl Iterator<Item = u8>, log: &Log) -> u8 {
        log.borrow_mut().push(format!("in {first}"));
        second.next().unwrap_or(0)
    }
    async fn lazily(&mut self, first: impl Display, log: &Log) {
        tick().await;
        log.borrow_mut().push(format!("in {first}"));
    }
}

/// Polls so often, at the most, and drops what is left.
fn poll_and_drop<F: Future>(future: F, polls: usize, log: &Log) {
    {
        let mut future = pin!(future);
        for _ in 0..polls {
            if future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
                break;
            }
        }
        log.borrow_mut().push("caller".to_owned());
    }
    log.borrow_mut().push("--".to_owned());
}

/// Every call, ended at every point.
fn all(takes: &mut (impl Takes + ?Sized)) -> Vec<String> {
    let log = Log::default();
    let named = |name| Named(name, log.clone());
    for polls in 1..4 {
        poll_and_drop(takes.both(named("a"), 1, named("b"), &log), polls, &log);
        poll_and_drop(takes.early(named("c"), named("d"), &log), polls, &log);
        poll_and_drop(takes.lazily(named("e"), &log), polls, &log);
    }
    let plain = takes.plain(named("f"), named("g"), &log);
    log.borrow_mut().push(plain.to_string());
    log.take()
}

#[test]
fn arguments_are_dropped_as_with_static_dispatch() {
    let expected = all(&mut Callee);
    let (mut boxing, mut caching) = (BoxingTakes::new(Callee), CachingTakes::new(Callee));
    let (mut inline, mut boxed) = (pin!(InlineTakes::new(Callee)), InlineTakes::boxed(Callee));
    let objects: [&mut dyn DynTakes; 4] = [&mut boxing, &mut caching, inline.as_mut().as_dyn(), &mut *boxed];
    for object in objects {
        assert_eq!(all(object), expected);
    }
}

/// A call that is never started drops what it was given, once each.
#[test]
fn a_call_that_is_never_polled_drops_its_arguments() {
    let mut adapter = BoxingTakes::new(Callee);
    let takes: &mut dyn DynTakes = &mut adapter;
    let log = Log::default();
    let named = |name| Named(name, log.clone());
    poll_and_drop(takes.both(named("a"), 1, named("b"), &log), 0, &log);
    let mut dropped = log.take();
    dropped.sort();
    assert_eq!(dropped, ["--", "caller", "drop a", "drop b"]);
}
