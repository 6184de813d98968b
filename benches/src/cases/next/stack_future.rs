//! [stackfuture](https://docs.rs/stackfuture): a method that returns a future in so many bytes, which the trait chooses.

use std::hint::black_box;

use stackfuture::StackFuture;

use super::subject::{Ending, Keeping, Pause, Plain, State, finish, keeping_body, plain_body, sum};

pub(crate) trait StackNext<const N: usize> {
    fn next(&mut self) -> StackFuture<'_, Option<u32>, N>;
}

impl<const N: usize> StackNext<N> for Plain {
    fn next(&mut self) -> StackFuture<'_, Option<u32>, N> {
        StackFuture::from(async move { plain_body!(self) })
    }
}

impl<S: State, const PENDING: u32, const CANCEL: bool, const N: usize> StackNext<N>
    for Keeping<S, PENDING, CANCEL>
{
    fn next(&mut self) -> StackFuture<'_, Option<u32>, N> {
        StackFuture::from(async move { keeping_body!(self, S, PENDING) })
    }
}

pub(super) fn run<T: StackNext<N> + Default + Ending, const N: usize>(calls: u32) -> u64 {
    let items: &mut dyn StackNext<N> = &mut T::default();
    let items = black_box(items);
    sum(calls, |cx| finish::<T>(items.next(), cx))
}
