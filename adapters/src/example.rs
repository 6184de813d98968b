//! What the macro makes, as your own documentation shows it. This module exists in the documentation only.
//!
//! ```
//! use adapters::derive;
//!
//! /// Items, one after the other.
//! #[derive(DynAdapters)]
//! pub trait AsyncIterator {
//!     /// What the items are.
//!     type Item;
//!
//!     /// The next item, or nothing after the last one.
//!     async fn next(&mut self) -> Option<Self::Item>;
//! }
//! # fn main() {}
//! ```

/// Items, one after the other.
#[crate::dyn_adapters(crate = crate)]
pub trait AsyncIterator {
    /// What the items are.
    type Item;

    /// The next item, or nothing after the last one.
    async fn next(&mut self) -> Option<Self::Item>;
}
