//! Sealed enums: static dispatch over types that are listed.

mod either;
mod either_impls;
mod list;
mod one_of;

pub use self::either::Either;
pub use self::list::{Cons, Last, List, Variants};
pub use self::one_of::{ByVariant, OneOf, variants, variants_mut};

/// Declares an enum of implementors, which is one itself: static dispatch, and no allocation whatever a method returns.
///
/// It has all traits that all variants have, of those which say `#[adapters(sealed)]`, wherever they are declared. Those named
/// after the colon it must have.
///
/// ```
/// use adapters::derive;
///
/// #[derive(DynAdapters)]
/// #[adapters(sealed)]
/// trait Store {
///     async fn get(&self, key: &str) -> Option<String>;
///     fn keys(&self) -> impl Iterator<Item = &str>;
/// }
///
/// struct Empty;
/// struct One(String);
///
/// impl Store for Empty {
///     async fn get(&self, key: &str) -> Option<String> { None }
///     fn keys(&self) -> impl Iterator<Item = &str> { std::iter::empty() }
/// }
///
/// impl Store for One {
///     async fn get(&self, key: &str) -> Option<String> { (key == self.0).then(|| self.0.clone()) }
///     fn keys(&self) -> impl Iterator<Item = &str> { [&*self.0].into_iter() }
/// }
///
/// adapters::sealed! {
///     enum SealedStore: Store {
///         Empty(Empty),
///         One(One),
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let stores: [SealedStore; 2] = [Empty.into(), One("a".to_owned()).into()];
/// for store in &stores {
///     match store {
///         SealedStore::Empty(_) => assert_eq!(store.get("a").await, None),
///         SealedStore::One(one) => assert_eq!(store.keys().collect::<Vec<_>>(), [&one.0]),
///     }
/// }
/// # }
/// ```
///
/// Each variant has one field, and no two have the same type: each has a `From`. The types are as visible as the enum. It may
/// have parameters, without bounds.
#[macro_export]
macro_rules! sealed {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident $(<$($param:tt),+ $(,)?>)? $(: $($bound:path),+)? {
            $($(#[$inner:meta])* $variant:ident($ty:ty)),+ $(,)?
        }
    ) => {
        $crate::__sealed! {
            [$(#[$attr])* $vis] $name [$($($param),+)?] [$($($bound),+)?] [$([$(#[$inner])*] $variant $ty;)+]
        }
    };
}

/// What [`sealed!`] makes, once it knows what it has.
#[doc(hidden)]
#[macro_export]
macro_rules! __sealed {
    (
        [$($head:tt)*] $name:ident $params:tt [$($bound:path),*]
        [$([$($attr:tt)*] $variant:ident $ty:ty;)+]
    ) => {
        $crate::__sealed! { @enum $params [$($head)*] $name $([$($attr)*] $variant $ty;)+ }
        $($crate::__sealed! { @from $params $name $variant $ty })+
        $crate::__sealed! { @bounds $params $name [$($bound),*] [$($ty;)+] }
        $crate::__sealed! { @variants $params $name [$($ty;)+] [$($variant;)+] }
    };
    (@enum [$($param:tt),*] [$($head:tt)*] $name:ident $([$($attr:tt)*] $variant:ident $ty:ty;)+) => {
        $($head)* enum $name<$($param),*> {
            $($($attr)* $variant($ty)),+
        }
    };
    (@from [$($param:tt),*] $name:ident $variant:ident $ty:ty) => {
        impl<$($param),*> ::core::convert::From<$ty> for $name<$($param),*> {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        }
    };
    (@bounds $params:tt $name:ident [$($bound:path),*] $types:tt) => {
        $($crate::__sealed! { @bound $params $name $bound, $types })*
    };
    // Of each variant, where an error points to then, and of the enum, which has it if they do. The lifetime makes the compiler take
    // its word for it that they do, so that it says once which does not.
    (@bound [] $name:ident $bound:path, [$($ty:ty;)+]) => {
        const _: () = {
            trait Variant<'a>: $bound {}
            $(impl Variant<'_> for $ty {})+
            trait Enum: $bound {}
            impl Enum for $name where $(for<'a> $ty: Variant<'a>,)+ {}
        };
    };
    // What holds may depend on the parameters.
    (@bound [$($param:tt),+] $name:ident $bound:path, $types:tt) => {};
    (@variants [$($param:tt),*] $name:ident [$($ty:ty;)+] [$($variant:ident;)+]) => {
        const _: () = {
            impl<$($param),*> $crate::__private::Variants for $name<$($param),*> {
                type List = $crate::__sealed!(@list $($ty;)+);

                #[inline]
                fn variants(&self) -> <Self::List as $crate::__private::List>::Ref<'_> {
                    $crate::__sealed!(@match self [] [] $($variant;)+)
                }

                #[inline]
                fn variants_mut(&mut self) -> <Self::List as $crate::__private::List>::Mut<'_> {
                    $crate::__sealed!(@match self [] [] $($variant;)+)
                }
            }

            impl<$($param,)* __K> $crate::__private::HasWay<__K> for $name<$($param),*> {
                type Way = $crate::__private::ByVariant;
            }
        };
    };
    (@list $last:ty;) => { $crate::__private::Last<$last> };
    (@list $first:ty; $($rest:tt)+) => { $crate::__private::Cons<$first, $crate::__sealed!(@list $($rest)+)> };
    // An arm per variant, each with as many `Right`s around it as there are variants before it.
    (@match $this:ident [$($arms:tt)*] [$($right:tt)*] $last:ident;) => {
        match $this {
            $($arms)*
            Self::$last(value) => $crate::__sealed!(@wrap [$($right)*] value),
        }
    };
    (@match $this:ident [$($arms:tt)*] [$($right:tt)*] $first:ident; $($rest:tt)+) => {
        $crate::__sealed!(@match $this
            [$($arms)* Self::$first(value) => $crate::__sealed!(@wrap [$($right)*] $crate::Either::Left(value)),]
            [$($right)* right] $($rest)+)
    };
    (@wrap [] $value:expr) => { $value };
    (@wrap [right $($right:tt)*] $value:expr) => {
        $crate::Either::Right($crate::__sealed!(@wrap [$($right)*] $value))
    };
}
