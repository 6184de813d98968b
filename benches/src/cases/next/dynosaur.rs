//! [dynosaur](https://docs.rs/dynosaur): the attribute goes on the trait, and makes a type that is used in place of
//! `dyn AsyncIterator`. A call through it boxes its future.

use std::hint::black_box;

use super::subject::{Ending, Keeping, Pause, Plain, State, finish, keeping_body, plain_body, sum};

#[dynosaur::dynosaur(DynAsyncIterator = dyn(box) AsyncIterator)]
pub(crate) trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

impl AsyncIterator for Plain {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        plain_body!(self)
    }
}

impl<S: State, const PENDING: u32, const CANCEL: bool> AsyncIterator for Keeping<S, PENDING, CANCEL> {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        keeping_body!(self, S, PENDING)
    }
}

pub(super) fn run<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let mut subject = T::default();
    let items = black_box(DynAsyncIterator::from_mut(&mut subject));
    sum(calls, |cx| finish::<T>(items.next(), cx))
}
