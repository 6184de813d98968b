//! `Send`, `Sync` and `Unpin`: exactly when they should be.

use std::cell::Cell;
use std::marker::PhantomPinned;
use std::rc::Rc;

use adapters::{Boxing, Bytes, Caching, DynFuture, DynPtr, Inline, derive};
use static_assertions::{assert_impl_all, assert_not_impl_any};

type NotSync = Cell<u8>;
type NotSend = Rc<u8>;

type Iter = dyn Iterator<Item = u8>;
type SendIter = dyn Iterator<Item = u8> + Send;

assert_not_impl_any!(DynFuture<'static, u8>: Send, Sync);
assert_impl_all!(DynFuture<'static, NotSend, dyn Send>: Send);
assert_not_impl_any!(DynFuture<'static, u8, dyn Send>: Sync);
assert_impl_all!(DynFuture<'static, NotSync, dyn Sync>: Sync);
assert_not_impl_any!(DynFuture<'static, u8, dyn Sync>: Send);
assert_impl_all!(DynFuture<'static, NotSend, dyn Send + Sync>: Send, Sync);
assert_impl_all!(DynFuture<'static, PhantomPinned>: Unpin);

assert_not_impl_any!(DynPtr<'static, Iter>: Send, Sync);
assert_impl_all!(DynPtr<'static, SendIter>: Send);
assert_not_impl_any!(DynPtr<'static, SendIter>: Sync);
assert_impl_all!(DynPtr<'static, dyn Fn() + Send + Sync>: Send, Sync);
assert_impl_all!(DynPtr<'static, Iter>: Unpin);

#[derive(DynAdapters)]
trait Local {
    async fn local(&mut self);
}

assert_impl_all!(BoxingLocal<u8>: Send, Sync, Unpin);
assert_impl_all!(CachingLocal<u8>: Send, Sync, Unpin);
assert_impl_all!(CachingLocal<NotSync>: Send);
assert_not_impl_any!(CachingLocal<NotSync>: Sync);
assert_not_impl_any!(BoxingLocal<NotSend>: Send);
assert_not_impl_any!(BoxingLocal<PhantomPinned>: Unpin);
assert_impl_all!(InlineLocal<u8, Bytes<8>>: Send, Sync);
assert_not_impl_any!(InlineLocal<u8, Bytes<8>>: Unpin);
assert_not_impl_any!(dyn DynLocal: Send, Sync);
// The slot is memory: what it will hold need not be `Send` for an empty one to be sent.
assert_impl_all!(Inline<NotSend>: Send, Sync);
assert_impl_all!(Boxing: Send, Sync);
assert_impl_all!(Caching: Send, Sync);

#[derive(DynAdapters)]
#[adapters(send)]
#[allow(dead_code, reason = "only its object's auto traits matter")]
trait Sent {
    async fn exclusive(&mut self);
    async fn shared(&self);
}

assert_impl_all!(dyn DynSent: Send, Sync);

#[test]
fn a_handle_is_two_words() {
    assert_eq!(size_of::<DynFuture<'static, [u64; 9]>>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<DynFuture<'static, u8>>>(), 2 * size_of::<usize>());
}
