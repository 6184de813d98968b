//! [async-trait](https://docs.rs/async-trait): the attribute goes on the trait and on every `impl`, and each call returns a
//! `Pin<Box<dyn Future + Send>>`.

use std::hint::black_box;

use async_trait::async_trait;

use crate::subject::{State, Subject, drive, next_body, sum};

#[async_trait]
trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

#[async_trait]
impl<S: State, const PENDING: bool> AsyncIterator for Subject<S, PENDING> {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        next_body!(self, S, PENDING)
    }
}

pub(super) fn run<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let items: &mut dyn AsyncIterator<Item = u32> = &mut Subject::<S, PENDING>::default();
    let items = black_box(items);
    sum(calls, |cx| drive(items.next(), cx))
}
