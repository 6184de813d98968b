//! This library, and static dispatch: they share a trait, because a plain `async fn` is all that either needs.

use std::hint::black_box;
use std::pin::pin;

use adapters::derive;

use crate::subject::{State, Subject, drive, next_body, sum};

#[derive(DynAdapters)]
trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

impl<S: State, const PENDING: bool> AsyncIterator for Subject<S, PENDING> {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        next_body!(self, S, PENDING)
    }
}

/// Calls through `dyn`, all strategies alike.
fn run(items: &mut dyn DynAsyncIterator<Item = u32>, calls: u32) -> u64 {
    let items = black_box(items);
    sum(calls, |cx| drive(items.next(), cx))
}

pub(super) fn run_static<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let mut subject = Subject::<S, PENDING>::default();
    let items = black_box(&mut subject);
    sum(calls, |cx| drive(items.next(), cx))
}

pub(super) fn run_inline<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let mut adapter = pin!(InlineAsyncIterator::new(Subject::<S, PENDING>::default()));
    run(adapter.as_mut().as_dyn(), calls)
}

pub(super) fn run_inline_boxed<S: State, const PENDING: bool>(calls: u32) -> u64 {
    run(&mut *InlineAsyncIterator::boxed(Subject::<S, PENDING>::default()), calls)
}

pub(super) fn run_caching<S: State, const PENDING: bool>(calls: u32) -> u64 {
    run(&mut CachingAsyncIterator::new(Subject::<S, PENDING>::default()), calls)
}

pub(super) fn run_boxing<S: State, const PENDING: bool>(calls: u32) -> u64 {
    run(&mut BoxingAsyncIterator::new(Subject::<S, PENDING>::default()), calls)
}

pub(super) fn future_size<S: State, const PENDING: bool>() -> usize {
    size_of_val(&Subject::<S, PENDING>::default().next())
}
