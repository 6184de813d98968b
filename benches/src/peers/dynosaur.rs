//! [dynosaur](https://docs.rs/dynosaur): the attribute goes on the trait, and makes a type that is used in place of
//! `dyn AsyncIterator`. A call through it boxes its future.

use std::hint::black_box;

use crate::subject::{State, Subject, drive, next_body, sum};

#[dynosaur::dynosaur(DynAsyncIterator = dyn(box) AsyncIterator)]
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

pub(super) fn run<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let mut subject = Subject::<S, PENDING>::default();
    let items = black_box(DynAsyncIterator::from_mut(&mut subject));
    sum(calls, |cx| drive(items.next(), cx))
}
