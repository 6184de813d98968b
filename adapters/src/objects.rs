//! What every trait object is to this crate, said for `dyn DynX`, `dyn DynX + Send` and `dyn DynX + Send + Sync` at once.

/// `objects! { [#[attribute]] [generics] [dyn DynX<..>] [+ '_] [where ..] [kind, pointers] base }`, with a comma after each of the
/// generics. The attributes go on every impl. What is no base may still `forward`.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    ($attrs:tt $generics:tt $object:tt $lives:tt $clause:tt [$($kind:ty, $pointers:ty)?] $($what:ident)?) => {
        // How another trait finds what adapts its arguments for this one, if there is an inline adapter.
        $($crate::__private::object_impl! { $attrs [HasKind] $generics $object [] $lives $clause {
            type Kind = $kind;
            type Pointers = $pointers;
        } })?
        $($crate::__private::objects! { @$what $attrs $generics $object $lives $clause })?
    };
    // Its trait can be a supertrait.
    (@base $attrs:tt $generics:tt $object:tt $lives:tt $clause:tt) => {
        $crate::__private::object_impl! { $attrs [Base] $generics $object [] $lives $clause {} }
        $crate::__private::objects! { @forward $attrs $generics $object $lives $clause }
    };
    // They are implementors by way of their vtables.
    (@forward $attrs:tt [$($generics:tt)*] $object:tt $lives:tt $clause:tt) => {
        $crate::__private::objects! { @each $attrs [$($generics)* __K,] $object $lives $clause
            [] [+ $crate::__private::Send] [+ $crate::__private::Send + $crate::__private::Sync]
        }
    };
    (@each $attrs:tt $generics:tt $object:tt $lives:tt $clause:tt $($autos:tt)*) => {$(
        $crate::__private::object_impl! { $attrs [HasWay<__K>] $generics $object $autos $lives $clause {
            type Way = $crate::__private::ByVtable;
        } }
    )*};
}

/// One impl.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_impl {
    (
        [$($attrs:tt)*] [$($trait:tt)*] [$($generics:tt)*]
        [$($object:tt)*] [$($autos:tt)*] [$($lives:tt)*] [$($clause:tt)*] $items:tt
    ) => {
        #[automatically_derived]
        $($attrs)*
        impl<$($generics)*> $crate::__private::$($trait)* for $($object)* $($autos)* $($lives)* $($clause)* $items
    };
}

pub use {__object_impl as object_impl, __objects as objects};
