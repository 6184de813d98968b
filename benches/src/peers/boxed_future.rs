//! A method that returns `Pin<Box<dyn Future>>`, written by hand: what async-trait writes, without `Send`.

use std::hint::black_box;
use std::pin::Pin;

use crate::subject::{State, Subject, drive, next_body, sum};

trait BoxedNext {
    type Item;
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Option<Self::Item>> + '_>>;
}

impl<S: State, const PENDING: bool> BoxedNext for Subject<S, PENDING> {
    type Item = u32;

    fn next(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>> {
        Box::pin(async move { next_body!(self, S, PENDING) })
    }
}

pub(super) fn run<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let items: &mut dyn BoxedNext<Item = u32> = &mut Subject::<S, PENDING>::default();
    let items = black_box(items);
    sum(calls, |cx| drive(items.next(), cx))
}
