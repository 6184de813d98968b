//! What every trait object is to this crate, said for `dyn DynX`, `dyn DynX + Send` and `dyn DynX + Send + Sync` at once.

/// `objects! { [generics] [dyn DynX<..>] [+ '_] [where ..] [kind, pointers] base }`, with a comma after each of the generics. What is
/// no base may still `forward`. The runtime is called `__rt` where this stands.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    ($generics:tt $object:tt $lives:tt $clause:tt [$($kind:ty, $pointers:ty)?] $($what:ident)?) => {
        // How another trait finds what adapts its arguments for this one, if there is an inline adapter.
        $($crate::__private::object_impl! { #[diagnostic::do_not_recommend] [HasKind] $generics $object [] $lives $clause {
            type Kind = $kind;
            type Pointers = $pointers;
        } })?
        $($crate::__private::objects! { @$what $generics $object $lives $clause })?
    };
    // Its trait can be a supertrait.
    (@base $generics:tt $object:tt $lives:tt $clause:tt) => {
        $crate::__private::object_impl! { #[diagnostic::do_not_recommend] [Base] $generics $object [] $lives $clause {} }
        $crate::__private::objects! { @forward $generics $object $lives $clause }
    };
    // They are implementors by way of their vtables.
    (@forward [$($generics:tt)*] $object:tt $lives:tt $clause:tt) => {
        $crate::__private::objects! { @each [$($generics)* __K,] $object $lives $clause
            [] [+ __rt::Send] [+ __rt::Send + __rt::Sync]
        }
    };
    (@each $generics:tt $object:tt $lives:tt $clause:tt $($autos:tt)*) => {$(
        $crate::__private::object_impl! { [HasWay<__K>] $generics $object $autos $lives $clause {
            type Way = __rt::ByVtable;
        } }
    )*};
}

/// One impl. The compiler does not propose one where a message of ours says more.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_impl {
    (
        $(#[$attr:meta])? [$($trait:tt)*] [$($generics:tt)*]
        [$($object:tt)*] [$($autos:tt)*] [$($lives:tt)*] [$($clause:tt)*] $items:tt
    ) => {
        $(#[$attr])?
        impl<$($generics)*> __rt::$($trait)* for $($object)* $($autos)* $($lives)* $($clause)* $items
    };
}

pub use {__object_impl as object_impl, __objects as objects};
