//! tokio-util's `ReusableBoxFuture`, as it is used behind a `poll_next`: the future owns the source and gives it back, and its
//! block serves the next one. A future in it cannot borrow from what is beside it.

use std::hint::black_box;
use std::task::{Context, Poll, ready};

use tokio_util::sync::ReusableBoxFuture;

use super::subject::{Keeping, Pause, Plain, State, keeping_body, plain_body, sum};

/// A source that goes into its future, and comes back from it.
pub(crate) trait Travelling: Sized {
    fn next(self) -> impl Future<Output = (Option<u32>, Self)> + Send + 'static;
}

impl Travelling for Plain {
    async fn next(mut self) -> (Option<u32>, Self) {
        (plain_body!(self), self)
    }
}

impl<S: State, const PENDING: u32, const CANCEL: bool> Travelling for Keeping<S, PENDING, CANCEL> {
    async fn next(mut self) -> (Option<u32>, Self) {
        (keeping_body!(self, S, PENDING), self)
    }
}

struct Reusing<T>(ReusableBoxFuture<'static, (Option<u32>, T)>);

trait PollNext {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>>;
}

impl<T: Travelling + 'static> PollNext for Reusing<T> {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        let (item, source) = ready!(self.0.poll(cx));
        self.0.set(source.next());
        Poll::Ready(item)
    }
}

pub(super) fn run<T: Travelling + Default + 'static>(calls: u32) -> u64 {
    let mut reusing = Reusing(ReusableBoxFuture::new(T::default().next()));
    let items: &mut dyn PollNext = &mut reusing;
    let items = black_box(items);
    sum(calls, |cx| {
        loop {
            if let Poll::Ready(item) = items.poll_next(cx) {
                return item.unwrap_or_default() as usize;
            }
        }
    })
}
