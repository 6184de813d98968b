//! A method that returns `Pin<Box<dyn Future>>`, written by hand: what async-trait writes, without `Send`.

use std::hint::black_box;
use std::pin::Pin;

use super::subject::{Ending, Keeping, Pause, Plain, State, finish, keeping_body, plain_body, sum};

pub(crate) trait BoxedNext {
    type Item;
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Option<Self::Item>> + '_>>;
}

impl BoxedNext for Plain {
    type Item = u32;

    fn next(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>> {
        Box::pin(async move { plain_body!(self) })
    }
}

impl<S: State, const PENDING: u32, const CANCEL: bool> BoxedNext for Keeping<S, PENDING, CANCEL> {
    type Item = u32;

    fn next(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>> {
        Box::pin(async move { keeping_body!(self, S, PENDING) })
    }
}

pub(super) fn run<T: BoxedNext<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let items: &mut dyn BoxedNext<Item = u32> = &mut T::default();
    let items = black_box(items);
    sum(calls, |cx| finish::<T>(items.next(), cx))
}
