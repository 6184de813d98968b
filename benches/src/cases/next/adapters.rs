//! This library, and static dispatch: they share a trait, because a plain `async fn` is all that either needs.

use std::hint::black_box;
use std::pin::pin;

use adapters::{BoxingIn, Caching, CallerSpace, SideStack, Space, Stack, Strategy, derive};
use allocator_api2::alloc::Global;

use super::subject::{Ending, Keeping, Pause, Plain, State, finish, keeping_body, plain_body, sum};

#[derive(DynAdapters)]
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

/// Calls through `dyn`, all strategies alike.
fn run<T: Ending>(items: &mut dyn DynAsyncIterator<Item = u32>, calls: u32) -> u64 {
    let items = black_box(items);
    sum(calls, |cx| finish::<T>(items.next(), cx))
}

pub(super) fn run_static<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let mut subject = T::default();
    let items = black_box(&mut subject);
    // Or the optimizer would see through it, and add up all numbers at once.
    sum(calls, |cx| black_box(finish::<T>(items.next(), cx)))
}

pub(super) fn run_inline<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let mut adapter = pin!(InlineAsyncIterator::new(T::default()));
    run::<T>(adapter.as_mut().as_dyn(), calls)
}

pub(super) fn run_inline_boxed<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    run::<T>(&mut *InlineAsyncIterator::boxed(T::default()), calls)
}

pub(super) fn run_caching<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    run::<T>(&mut CachingAsyncIterator::new(T::default()), calls)
}

pub(super) fn run_boxing<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    run::<T>(&mut BoxingAsyncIterator::new(T::default()), calls)
}

pub(super) fn run_stack<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let mut space = pin!(Space::<2048>::new());
    run::<T>(&mut Stack::new(space.as_mut()).adapt(T::default()), calls)
}

pub(super) fn run_boxing_in<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    run::<T>(&mut BoxingIn::new(Global).adapt(T::default()), calls)
}

pub(super) fn run_side_stack<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    run::<T>(&mut SideStack::new().adapt(T::default()), calls)
}

/// Calls in space that the caller offers; the adapter would box.
fn run_in_space<T: AsyncIterator<Item = u32> + Default + Ending>(
    space: impl Strategy + Unpin,
    calls: u32,
) -> u64 {
    let mut adapter = BoxingAsyncIterator::new(T::default());
    let items: &mut dyn DynAsyncIterator<Item = u32> = black_box(&mut adapter);
    let mut items = items.in_space(space);
    sum(calls, |cx| finish::<T>(items.next(), cx))
}

pub(super) fn run_in_stack_space<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    let mut space = pin!(Space::<2048>::new());
    run_in_space::<T>(Stack::new(space.as_mut()), calls)
}

pub(super) fn run_in_cached_space<T: AsyncIterator<Item = u32> + Default + Ending>(calls: u32) -> u64 {
    run_in_space::<T>(&Caching::empty(), calls)
}

/// Of the future of the implementor's own `async fn`, in bytes.
pub(super) fn future_size<T: AsyncIterator<Item = u32> + Default>() -> usize {
    size_of_val(&T::default().next())
}
