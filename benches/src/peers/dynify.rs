//! [dynify](https://docs.rs/dynify): the attribute goes on the trait, and makes a `DynAsyncIterator` whose methods return
//! a constructor. The caller picks the place: a buffer on its stack, a `Vec` that it keeps, or a box.

use std::hint::black_box;
use std::mem::MaybeUninit;

use dynify::{Dynify, PinDynify};

use crate::subject::{State, Subject, drive, next_body, sum};

#[dynify::dynify]
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

/// Large enough for every future here.
const BUFFER: usize = 1100;

pub(super) fn run_stack<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut Subject::<S, PENDING>::default();
    let items = black_box(items);
    let mut stack = [MaybeUninit::<u8>::uninit(); BUFFER];
    sum(calls, |cx| drive(items.next().init(&mut stack), cx))
}

pub(super) fn run_vec<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut Subject::<S, PENDING>::default();
    let items = black_box(items);
    let mut heap = Vec::<MaybeUninit<u8>>::new();
    sum(calls, |cx| drive(items.next().init(&mut heap), cx))
}

pub(super) fn run_boxed<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut Subject::<S, PENDING>::default();
    let items = black_box(items);
    sum(calls, |cx| drive(items.next().pin_boxed(), cx))
}
