//! Use traits with `async fn` and `-> impl Trait` as `dyn`, and choose where the returned futures live.
//!
//! ```
//! use adapters::derive;
//! use std::pin::pin;
//!
//! #[derive(DynAdapters)]
//! pub trait AsyncIterator {
//!     type Item;
//!     async fn next(&mut self) -> Option<Self::Item>;
//! }
//!
//! struct Countdown(u32);
//!
//! impl AsyncIterator for Countdown {
//!     type Item = u32;
//!     async fn next(&mut self) -> Option<u32> {
//!         self.0 = self.0.checked_sub(1)?;
//!         Some(self.0)
//!     }
//! }
//!
//! async fn count(items: &mut dyn DynAsyncIterator<Item = u32>) -> usize {
//!     let mut n = 0;
//!     while items.next().await.is_some() {
//!         n += 1;
//!     }
//!     n
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mut boxing = BoxingAsyncIterator::new(Countdown(3)); // a heap block per call
//! assert_eq!(count(&mut boxing).await, 3);
//! let mut caching = CachingAsyncIterator::new(Countdown(3)); // one heap block for all calls
//! assert_eq!(count(&mut caching).await, 3);
//! let mut inline = pin!(InlineAsyncIterator::new(Countdown(3))); // no heap
//! assert_eq!(count(inline.as_mut().as_dyn()).await, 3);
//! # }
//! ```
//!
//! # What the macro makes
//!
//! For a trait `X`, beside the trait itself (the module `example` shows how it looks in documentation):
//!
//! | name | what it is |
//! |---|---|
//! | `DynX` | the trait that has objects: `dyn DynX<Item = u32>` |
//! | `BoxingX<T>`, `CachingX<T>`, `InlineX<T, Slot>` | adapters: a `T: X` that can be used as `dyn DynX` |
//! | `XAdapter<T, S>` | an adapter with any [`Strategy`] |
//! | `impl X for dyn DynX` | so that a `dyn DynX` goes wherever an `impl X` goes |
//! | `impl X for &mut P`, `Box<P>`, .. | so that pointers to it do, too |
//!
//! With a method that takes `self` by value, `X` is implemented for `Box<dyn DynX>` and `DynPtr<dyn DynX>` instead, and
//! `dyn DynX` has the other methods as its own. Without a heap, [`OnStack`] has such a pointer. See [below](#what-objects-cannot-have) for what no object can have.
//!
//! # Arguments
//!
//! | argument | what travels |
//! |---|---|
//! | `impl Iterator`, `Future`, `Fn`, `FnMut`, `FnOnce`, `Display`, `Debug`, `Error`, `Read`, `Write`, `Hasher`, `AsRef`, `Stream`, .. | a pointer into the caller's frame; the callee owns the value |
//! | `impl X`, where `X` has adapters | the same, adapted in the caller's frame |
//! | `impl Into<U>`, `ToString` | what the caller makes of it when the method is called |
//! | `impl Borrow<U>`, `BorrowMut<U>` | the `&U` or `&mut U`; the value stays in the caller's frame |
//! | `impl IntoIterator` | the iterator that the caller makes of it when the method is called |
//! | with a `'static` bound, or for a method that returns `impl Future` | the value, on the heap |
//!
//! A type parameter that is used for one argument, `<A: Display>`, is the same as `impl Display`. `DynX` must be in scope
//! where `X` is used so: import both.
//!
//! # Supertraits
//!
//! | supertrait | what an object needs |
//! |---|---|
//! | `Debug`, `Display`, `Error`, `Iterator`, `Future`, `Read`, `Write`, `Hash`, .. | nothing: an adapter has what its value has |
//! | `Send`, `Sync`, `Unpin`, `'static` | the same of the strategy |
//! | `Clone` | a box: `Box<dyn DynX>` can be cloned, and is an `X`, as with a method that takes `self` by value |
//! | `Base`, which has adapters | `DynBase` in scope; its types are those of `dyn DynX<..>`, too, if the trait mentions them |
//!
//! Objects have the methods of all of them, and `dyn DynX` can be upcast to `dyn DynBase`. A supertrait is taken for one of the
//! standard library by its name: write `self::Read` for a `Read` of your own.
//!
//! # Options
//!
//! In `#[adapters(..)]` on the trait, below the derive, or in `#[dyn_adapters(..)]`:
//!
//! | option | what it does |
//! |---|---|
//! | `send` | every future is `Send`, and so is `dyn DynX` |
//! | `also_send` | objects with futures that are `Send`, too, of values whose futures are: see [below](#send-at-the-use-site) |
//! | `sealed` | an enum of implementors that [`sealed!`] declares is one, too |
//! | `only(BoxingAdapter, ..)` | emits these adapters, as `#[derive(BoxingAdapter)]` does |
//! | `inline(on_busy = "panic")` | a call through `&self` that finds the slot in use panics; `"box"` boxes |
//! | `pointers("&mut", "Box", "&", "Rc", "Arc")` | implements `X` for these pointers only, and not for objects of subtraits; where you implement it for some yourself |
//! | `no_prelude` | for a module with `#![no_implicit_prelude]`, or with something called `diagnostic`: without attributes that need one to be found |
//! | `crate = path` | where this crate is, if not at `::adapters` |
//! | `remote = path::of::Trait` | the trait is a mirror of that one: nothing is to be implemented for it |
//!
//! On what is in the trait:
//!
//! | option | on | what it does |
//! |---|---|---|
//! | `send` | a method | its future is `Send` |
//! | `boxing` | a rare method | what it returns is always on the heap, and no slot has room for it |
//! | `skip` | what has a default | leaves it out of `DynX` |
//! | `getter` | a constant, a function without `self` | `dyn DynX` has a method that returns it |
//! | `with(T = Type)` | a generic method | `dyn DynX` has it with these types |
//! | `erase` | an associated type, `type Reader: Read` | `dyn DynX` does not name it: it is `Box<dyn DynRead>` |
//!
//! # `Send` at the use site
//!
//! With `send` a trait promises that every future is `Send`, and all implementors have to keep that. With `also_send` it promises
//! nothing, and there are two kinds of objects: `dyn DynX`, which stays where it is, of any value, and `dyn DynSendX`, whose
//! futures are `Send`, of a value whose futures are. The compiler sees whether they are where the value becomes an object; if not, it
//! names what is held across an `.await`. `SendX::new(value)` wraps such a value, for any adapter: `BoxingX`, `CachingX`,
//! one with a strategy of your own, or `InlineSendX`.
//!
//! ```
//! use adapters::derive;
//!
//! #[derive(DynAdapters)]
//! #[adapters(also_send)]
//! trait Fetch {
//!     async fn fetch(&self, key: u8) -> u8;
//! }
//! # struct Echo;
//! # impl Fetch for Echo { async fn fetch(&self, key: u8) -> u8 { tokio::task::yield_now().await; key } }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let local: Box<dyn DynFetch> = Box::new(BoxingFetch::new(Echo));
//! let fetch: Box<dyn DynSendFetch> = Box::new(BoxingFetch::new(SendFetch::new(Echo)));
//! assert_eq!(tokio::spawn(async move { fetch.fetch(7).await }).await.unwrap(), local.fetch(7).await);
//! # }
//! ```
//!
//! # What objects cannot have
//!
//! A constant, a function without `self` and a generic method are not the same for all values behind a `dyn DynX`, or not of
//! one type. With `getter` and `with` the object has a method of its own in their place; with `skip` it has none. As an
//! `X` it has the default, like any implementor that says nothing about them. Without a default `dyn DynX` cannot be an `X`,
//! and has all other methods as its own, too. What has `where Self: Sized` is no matter of objects, and never in the way.
//!
//! ```
//! use adapters::derive;
//!
//! #[derive(BoxingAdapter)]
//! trait Store {
//!     #[adapters(getter)]
//!     const NAME: &'static str;
//!     #[adapters(with(B = Vec<u8>))]
//!     async fn put<B: AsRef<[u8]>>(&mut self, bytes: B) -> usize;
//! }
//! # struct Disk;
//! # impl Store for Disk {
//! #     const NAME: &'static str = "disk";
//! #     async fn put<B: AsRef<[u8]>>(&mut self, bytes: B) -> usize { bytes.as_ref().len() }
//! # }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mut store: Box<dyn DynStore> = Box::new(BoxingStore::new(Disk));
//! assert_eq!(store.name(), "disk");
//! assert_eq!(store.put(vec![1, 2, 3]).await, 3);
//! # }
//! ```
//!
//! On an item of a mirror, `#[adapters(of = path::of::Supertrait)]` says that it is one of that supertrait.
//!
//! # Traits of other crates
//!
//! A mirror repeats what a trait declares. A method that has a default there, and that the mirror leaves out, has the default on
//! objects, too; so may be left out what objects cannot have.
//!
//! ```
//! # mod embedded_io { pub trait ErrorType { type Error: core::fmt::Debug; }
//! # #[allow(async_fn_in_trait)] pub trait Read: ErrorType { async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>; } }
//! #[adapters::dyn_adapters(remote = embedded_io::Read)]
//! trait Read: embedded_io::ErrorType {
//!     #[adapters(of = embedded_io::ErrorType)]
//!     type Error: core::fmt::Debug;
//!     async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
//! }
//!
//! async fn first<R: embedded_io::Read + ?Sized>(from: &mut R) -> Option<u8> {
//!     let mut buf = [0];
//!     (from.read(&mut buf).await.ok()? > 0).then_some(buf[0])
//! }
//!
//! async fn first_of<E: core::fmt::Debug>(from: &mut dyn DynRead<Error = E>) -> Option<u8> {
//!     first(from).await
//! }
//! ```
//!
//! Another trait may take and return an `impl Read`, where `Read` and the `DynRead` of its mirror are in one module. As everywhere,
//! a `Read` without a path is that of the standard library: the module needs a name, as in `impl wire::Read`.
//!
//! Only the crate of a trait can implement it for adapters, and for all pointers. Where it does not do so for `&mut` and `Box`,
//! `pointers("&mut", Box)` has it implemented for those to objects.
//!
//! # Features
//!
//! - `std` (default): [`DynPtr`] implements the traits of `std::io`.
//! - `alloc` (part of `std`): [`Boxing`], [`Caching`], and an inline adapter's way out when its slot is in use.
//! - `derive` (default): the macros.
//! - `allocator-api2`: `BoxingIn`, a strategy with any allocator.
//! - `futures-core`: streams that are returned although they may borrow from several places.
//! - `tokio`: `TaskStack`, the [`SideStack`] of the task that is running.
//! - `testing`: the module `testing`, which runs a strategy of your own through its contract.
//!
//! Without any of them the crate is `no_std` and needs no allocator.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod abort;
mod adapter;
mod argument;
mod auto;
mod call;
#[cfg(all(doc, feature = "derive"))]
pub mod example;
mod forward;
mod holder;
mod in_space;
mod layout;
mod locals;
mod objects;
mod pointer;
mod proven;
mod sealed;
mod std_impls;
mod strategy;
mod supertraits;
mod sync;
#[cfg(feature = "testing")]
pub mod testing;

/// Lets `#[derive(..)]` be used on traits, once it is in scope: `use adapters::derive;`. On anything else it is std's.
///
/// ```
/// use adapters::derive;
///
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&self) -> String;
/// }
///
/// #[derive(Debug, Clone, PartialEq)]
/// struct English;
/// # assert_eq!(English.clone(), English);
/// ```
///
/// Import it by name: together with a glob import of another `derive` it would be ambiguous.
#[cfg(feature = "derive")]
pub use adapters_derive::derive;
/// `#[derive(DynAdapters)]` without a `derive` that is not std's. Options go into its parentheses.
///
/// ```
/// #[adapters::dyn_adapters(send, only(BoxingAdapter))]
/// trait Greet {
///     async fn greet(&self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
///
/// let greet: Box<dyn DynGreet> = Box::new(BoxingGreet::new(English));
/// ```
#[cfg(feature = "derive")]
pub use adapters_derive::dyn_adapters;
/// What [`derive`](macro@derive) takes on a trait `X`: `DynAdapters` is `BoxingAdapter`, `CachingAdapter` and
/// `InlineAdapter` in one. As derives of std they exist only to say so on a type.
///
/// ```compile_fail
/// #[derive(adapters::DynAdapters)] // `DynAdapters` is for traits
/// struct English;
/// ```
#[cfg(feature = "derive")]
pub use adapters_derive::{BoxingAdapter, CachingAdapter, DynAdapters, InlineAdapter};

pub use self::adapter::{Adapter, InlineOf, OnStack};
pub use self::auto::Local;
pub use self::in_space::{CallerSpace, InSpace};
pub use self::pointer::{DynFuture, DynPtr};
pub use self::sealed::Either;
#[cfg(feature = "allocator-api2")]
pub use self::strategy::BoxingIn;
#[cfg(feature = "alloc")]
pub use self::strategy::SideStack;
#[cfg(feature = "tokio")]
pub use self::strategy::TaskStack;
pub use self::strategy::{
    Boxing, Bytes, Caching, DefaultBusy, Fallback, Inline, PanicIfBusy, Space, Stack, Strategy,
};
#[cfg(not(feature = "alloc"))]
pub use self::strategy::{NeedsAlloc, Refuse};
