//! [async-trait](https://docs.rs/async-trait): the attribute goes on the trait and on every `impl`, and each call returns a
//! `Pin<Box<dyn Future + Send>>`.

use std::hint::black_box;

use async_trait::async_trait;

use super::subject::{Ending, Keeping, Pause, Plain, State, finish, keeping_body, plain_body, sum};

#[async_trait]
pub(crate) trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

#[async_trait]
impl AsyncIterator for Plain {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        plain_body!(self)
    }
}

#[async_trait]
impl<S: State, const PENDING: u32, const CANCEL: bool> AsyncIterator for Keeping<S, PENDING, CANCEL> {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        keeping_body!(self, S, PENDING)
    }
}

pub(super) fn run<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let items: &mut dyn AsyncIterator<Item = u32> = &mut T::default();
    let items = black_box(items);
    sum(calls, |cx| finish::<T>(items.next(), cx))
}
