//! The macros in a crate that denies every lint it can: what they emit is no reason to turn one off.
//!
//! rustc's lints fail `cargo test`, clippy's fail `cargo clippy`. `missing_docs` is silent in tests; the crate in
//! `adapters/no-std-user` has it, in another edition.
#![forbid(unsafe_code)]
#![deny(
    // Groups.
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    // In no group, and allowed by default.
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_safe_2024,
    edition_2024_expr_fragment_specifier,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    if_let_rescope,
    impl_trait_overcaptures,
    impl_trait_redundant_captures,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    tail_expr_drop_order,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_attr_outside_unsafe,
    unsafe_op_in_unsafe_fn,
    unstable_features,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    // All of clippy but `cargo`, which is about manifests.
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction
)]
// Lints that this file breaks, whatever the macros do: opposites of others, and matters of taste.
#![allow(
    clippy::arbitrary_source_item_ordering,
    clippy::blanket_clippy_restriction_lints,
    clippy::implicit_return,
    clippy::missing_docs_in_private_items,
    clippy::pub_with_shorthand,
    clippy::redundant_pub_crate,
    clippy::self_named_module_files,
    clippy::single_call_fn,
    clippy::tests_outside_test_module,
    reason = "not about what the macros emit"
)]

/// What other crates would see.
pub mod exported {
    use core::fmt::{Debug, Display};

    use adapters::derive;

    /// All kinds of methods.
    #[derive(DynAdapters)]
    pub trait Kinds {
        /// A type.
        type Item: Clone;

        /// With a default.
        #[inline]
        #[must_use]
        fn count(&self) -> usize {
            usize::from(self.peek().is_some())
        }

        /// Asynchronous.
        async fn next(&mut self) -> Option<Self::Item>;

        /// Neither.
        fn peek(&self) -> Option<&Self::Item>;

        /// Left out.
        #[inline]
        fn restart(self)
        where
            Self: Sized,
        {
        }
    }

    /// Has adapters, and is an argument of another one.
    #[derive(DynAdapters)]
    pub trait Named {
        /// The name.
        async fn name(&self) -> u8;
    }

    /// Takes and returns a trait with adapters.
    #[derive(DynAdapters)]
    pub trait Register {
        /// By value.
        async fn register(&self, named: impl Named) -> u8;

        /// A value of it.
        fn first(&self) -> impl Named;
    }

    /// All kinds of parameters.
    #[derive(DynAdapters)]
    pub trait Generic<'item, Key: Ord + ?Sized, Value = u8, const LEN: usize = 1>
    where
        Value: Clone,
    {
        /// By reference.
        async fn get(&self, key: &Key) -> Option<[Value; LEN]>;

        /// With a lifetime of the trait.
        async fn put(&mut self, name: &'item str, value: Value);
    }

    /// Futures that cross threads, and patterns.
    #[derive(DynAdapters)]
    #[adapters(send)]
    pub trait Service<Request: Send>: Debug {
        /// Required.
        async fn call(&self, request: Request) -> usize;

        /// With a default.
        #[inline]
        async fn all(&self, first: Request, _: u8, (second, mut third): (Request, Vec<Request>)) -> usize {
            let mut sum = self.call(first).await.wrapping_add(self.call(second).await);
            if let Some(last) = third.pop() {
                sum = sum.wrapping_add(self.call(last).await);
            }
            sum
        }
    }

    /// All kinds of returned values.
    #[derive(DynAdapters)]
    pub trait Returns {
        /// On the heap.
        fn detached(&self) -> impl Display + 'static;

        /// A closure.
        fn function(&mut self) -> impl FnMut(u8, &str) -> u8;

        /// A future that borrows from two places.
        fn future(&self, by: &str) -> impl Future<Output = u8> + Send;

        /// A closure for one call.
        fn once(&self) -> impl FnOnce(u8) -> u8;

        /// An iterator.
        fn iter(&self) -> impl Iterator<Item = &u8> + '_;
    }

    /// All kinds of lifetimes.
    #[derive(DynAdapters)]
    pub trait Lifetimes {
        /// One outlives another.
        async fn both<'one, 'two: 'one>(&'two self, text: &'one mut Vec<&'two str>) -> &'one str;

        /// Two that are the same.
        async fn kept<'this>(&'this self, text: &'this str) -> &'this str;

        /// None has a name.
        async fn many(&self, one: &str, two: &mut Vec<&str>, three: Option<&str>);
    }

    /// Nobody should use it.
    #[derive(DynAdapters)]
    #[deprecated(note = "use another")]
    pub trait Old {
        /// Nobody should call it.
        #[deprecated(note = "use another")]
        async fn old(&self) -> u8;
    }

    /// With options.
    #[derive(InlineAdapter)]
    #[adapters(inline(on_busy = "panic"), pointers("&mut", "Arc"))]
    pub trait Options: Send + Sync + 'static {
        /// Asynchronous.
        #[must_use]
        async fn get(&self) -> u8;
    }

    /// With an odd name.
    #[adapters::dyn_adapters]
    #[expect(non_camel_case_types, reason = "the names that are made of it do not count")]
    pub trait r#odd_name {
        /// Another one.
        async fn r#type(&self) -> u8;
    }
}

/// What an erased type is bounded by.
#[adapters::dyn_adapters(inline(on_busy = "box"))]
pub trait Opened {
    /// Reads.
    async fn read(&mut self) -> u8;
}

/// Every option that changes what is emitted.
#[adapters::dyn_adapters(also_send)]
pub trait Options {
    /// The most that there is.
    #[adapters(getter)]
    const LIMIT: u8;

    /// What is opened.
    #[adapters(erase)]
    type Opened: Opened;

    /// Opens it.
    async fn open(&self, name: &str) -> Option<Self::Opened>;

    /// What it is called.
    #[adapters(getter)]
    #[must_use]
    fn kind() -> &'static str;

    /// Puts something.
    #[adapters(with(V = u8))]
    async fn put<V: Into<u16>>(&mut self, value: V) -> u16
    where
        Self: Sized;

    /// Something rare.
    #[adapters(boxing)]
    async fn reload(&mut self, name: &str) -> usize;

    /// Something that objects do not need.
    #[adapters(skip)]
    #[inline]
    #[must_use]
    fn describe<D: ToString>(&self, of: &D) -> String {
        of.to_string()
    }
}

/// What other crates would not see.
mod hidden {
    use adapters::derive;

    #[derive(DynAdapters)]
    trait Private {
        async fn get(&self, _: u8) -> u8;
    }

    #[derive(DynAdapters)]
    pub(super) trait Restricted {
        async fn get(&self, number: u8) -> u8;
        fn all(&self) -> impl Iterator<Item = u8>;
    }

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Number(u8);

    impl From<u8> for Number {
        fn from(number: u8) -> Self {
            Self(number)
        }
    }

    impl Private for Number {
        async fn get(&self, number: u8) -> u8 {
            self.0.wrapping_add(number)
        }
    }

    impl Restricted for Number {
        async fn get(&self, number: u8) -> u8 {
            Private::get(self, number).await
        }

        fn all(&self) -> impl Iterator<Item = u8> {
            1..self.0
        }
    }
}

#[test]
fn uses_are_clean() {
    use adapters_tests::block_on;
    use hidden::{
        BoxingRestricted, CachingRestricted, DynRestricted, InlineRestricted, Number, Restricted as _,
    };

    #[expect(clippy::future_not_send, reason = "the trait promises nothing")]
    async fn sum(numbers: &dyn DynRestricted) -> u8 {
        numbers.all().map(|number| number.wrapping_mul(2)).sum::<u8>().wrapping_add(numbers.get(1).await)
    }

    let boxed = BoxingRestricted::new(Number::from(3));
    let cached = CachingRestricted::new(Number::from(4));
    let inline = InlineRestricted::boxed(Number::from(5));
    let sums = block_on(async { [sum(&boxed).await, sum(&cached).await, sum(&*inline).await] });
    assert_eq!(sums, [10, 17, 26], "the sums of three adapters");
}
