//! Helpers for the tests.

mod aborting;

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub use self::aborting::aborts;

/// Runs a future that wakes itself.
///
/// # Panics
/// If it is still pending after a thousand polls.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..1000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
    }
    panic!("the future is stuck")
}

/// Pending once.
pub async fn tick() {
    let mut done = false;
    poll_fn(|cx| {
        if std::mem::replace(&mut done, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Runs a block with a value itself, and with `&mut dyn DynX` to it through every adapter, and compares the results.
///
/// `each!(dyn DynX: BoxingX CachingX InlineX, value, |x| { block })`; the block may `.await`. With `owned` in front of the
/// value there are no adapters over `&mut value`.
#[macro_export]
macro_rules! each {
    ($dyn:ty: $boxing:ident $caching:ident $inline:ident, owned $value:expr, |$x:ident| $block:expr) => {{
        let expected = {
            #[allow(unused_mut)]
            let mut value = $value;
            let $x = &mut value;
            $crate::block_on(async { $block })
        };
        $crate::compare!("boxing", expected, $dyn, &mut $boxing::new($value), |$x| $block);
        $crate::compare!("caching", expected, $dyn, &mut $caching::new($value), |$x| $block);
        let mut inline = ::std::pin::pin!($inline::new($value));
        $crate::compare!("inline, pinned", expected, $dyn, inline.as_mut().as_dyn(), |$x| $block);
        $crate::compare!("inline, boxed", expected, $dyn, &mut *$inline::boxed($value), |$x| $block);
        expected
    }};
    ($dyn:ty: $boxing:ident $caching:ident $inline:ident, $value:expr, |$x:ident| $block:expr) => {{
        let expected = $crate::each!($dyn: $boxing $caching $inline, owned $value, |$x| $block);
        let mut value = $value;
        $crate::compare!("boxing over &mut", expected, $dyn, &mut $boxing::new(&mut value), |$x| $block);
        let mut value = $value;
        let mut inline = ::std::pin::pin!($inline::new(&mut value));
        $crate::compare!("inline over &mut", expected, $dyn, inline.as_mut().as_dyn(), |$x| $block);
        expected
    }};
}

/// One comparison of [`each!`].
#[macro_export]
macro_rules! compare {
    ($adapter:literal, $expected:expr, $dyn:ty, $place:expr, |$x:ident| $block:expr) => {{
        let $x: &mut $dyn = $place;
        let result = $crate::block_on(async { $block });
        assert_eq!(result, $expected, "through {}", $adapter);
    }};
}

/// A trait for the enums of another crate. Its signatures have types that those need not import.
pub mod sealed {
    use std::collections::BTreeMap;
    use std::fmt::Display;

    use adapters::derive;

    /// A type of this module.
    pub type Table = BTreeMap<String, usize>;

    /// All that a method may return.
    #[derive(DynAdapters)]
    #[adapters(sealed)]
    pub trait Shapes: std::fmt::Debug {
        /// Bounded.
        type Key: Clone + PartialEq + 'static;
        /// Waits, and lends.
        async fn find<'k>(&self, key: &'k Self::Key) -> Option<(&Self::Key, &'k Self::Key)>;
        /// Takes whatever there is.
        async fn extend(&mut self, keys: impl IntoIterator<Item = Self::Key>) -> usize;
        /// An eager part.
        fn count(&self) -> impl Future<Output = usize> + Send;
        /// Lends.
        fn keys(&self) -> impl DoubleEndedIterator<Item = &Self::Key>;
        /// To be shown.
        fn shown(&self) -> impl Display + '_;
        /// To be called.
        fn add(&self, n: usize) -> impl Fn(usize) -> usize;
        /// To be called, again and again.
        fn counter(&mut self) -> impl FnMut() -> usize;
        /// To be called once.
        fn first(&self) -> impl FnOnce() -> Option<Self::Key>;
        /// To be read from.
        fn bytes(&self) -> impl std::io::Read;
        /// An `impl` in another type.
        fn last(&self) -> Option<impl Display + '_>;
        /// Several.
        ///
        /// # Errors
        /// If there are none.
        fn pair(&self) -> Result<(impl Display, Vec<impl Display>), String>;
        /// In a future.
        async fn later(&self) -> Option<impl Display>;
        /// Another trait.
        fn inner(&mut self) -> impl super::sealed::Inner;
        /// Nothing special.
        fn table(&self) -> Table;
        /// With a default.
        async fn twice(&self) -> usize {
            2 * self.count().await
        }
    }

    /// What one of them returns.
    #[derive(DynAdapters)]
    #[adapters(sealed)]
    pub trait Inner {
        /// Counts.
        async fn next(&mut self) -> u32;
    }
}
