//! The names of the peers.

/// The implementor itself, its type known.
pub const STATIC: &str = "static dispatch";
/// The least that a call through `dyn` can cost.
pub const BY_HAND: &str = "`dyn` by hand, no future";
/// This library, the future in a field of the adapter.
pub const INLINE: &str = "adapters, inline";
/// This library, one heap block for all calls.
pub const CACHING: &str = "adapters, caching";
/// This library, a heap block per call.
pub const BOXING: &str = "adapters, boxing";
/// `Pin<Box<dyn Future>>`, without a macro.
pub const BOXED: &str = "`Pin<Box<dyn Future>>` by hand";
/// `Pin<Box<dyn Future>>`, by the macro.
pub const ASYNC_TRAIT: &str = "async-trait";
/// A box for each call.
pub const DYNOSAUR: &str = "dynosaur";
/// A buffer in the frame of the caller.
pub const DYNIFY_STACK: &str = "dynify, stack buffer";
/// A `Vec` that the caller keeps.
pub const DYNIFY_VEC: &str = "dynify, reused `Vec`";
/// A box for each call.
pub const DYNIFY_BOXED: &str = "dynify, boxed";
/// A method that returns a future in so many bytes.
pub(super) const STACK_FUTURE: &str = "`StackFuture` by hand";
/// An enum of all implementors. The macro knows traits and enums by name, so no two in this package have the same.
pub(super) const ENUM: &str = "enum_dispatch";
/// A box that is used again; the future owns what it works on.
pub(super) const REUSABLE: &str = "tokio-util `ReusableBoxFuture`";
