//! [dynify](https://docs.rs/dynify): the attribute goes on the trait, and makes a `DynAsyncIterator` whose methods return
//! a constructor. The caller picks the place: a buffer on its stack, a `Vec` that it keeps, or a box.

use std::hint::black_box;
use std::mem::MaybeUninit;

use dynify::{Dynify, PinDynify};

use super::subject::{Ending, Keeping, Pause, Plain, State, finish, keeping_body, plain_body, sum};

#[dynify::dynify]
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

/// Large enough for every future here.
const BUFFER: usize = 1100;

pub(super) fn run_stack<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut T::default();
    let items = black_box(items);
    let mut stack = [MaybeUninit::<u8>::uninit(); BUFFER];
    sum(calls, |cx| finish::<T>(items.next().init(&mut stack), cx))
}

pub(super) fn run_vec<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut T::default();
    let items = black_box(items);
    let mut heap = Vec::<MaybeUninit<u8>>::new();
    sum(calls, |cx| finish::<T>(items.next().init(&mut heap), cx))
}

pub(super) fn run_boxed<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut T::default();
    let items = black_box(items);
    sum(calls, |cx| finish::<T>(items.next().pin_boxed(), cx))
}
