//! What every trait object is to this crate, said for `dyn DynX`, `dyn DynX + Send` and `dyn DynX + Send + Sync` at once.

/// `objects! { [#[attribute]] [generics] [dyn DynX<..>] [+ '_] [where ..] [kind, pointers] base }`, with a comma after each of the
/// generics. The pointers are the runtime's if nothing else is said, and what is no base may still `forward`. The runtime is called
/// `__rt` where this stands.
///
/// The attribute goes where the compiler would propose an impl, and a message of ours says more. It comes from there: an attribute of
/// this macro would not be found in a module without a prelude.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    ($attrs:tt $generics:tt $object:tt $lives:tt $clause:tt [$kind:ty] $($what:ident)?) => {
        $crate::__private::objects! { $attrs $generics $object $lives $clause [$kind, __rt::Own] $($what)? }
    };
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
        $crate::__private::objects! { @forward [] $generics $object $lives $clause }
    };
    // They are implementors by way of their vtables.
    (@forward $attrs:tt [$($generics:tt)*] $object:tt $lives:tt $clause:tt) => {
        $crate::__private::objects! { @each [$($generics)* __K,] $object $lives $clause
            [] [+ __rt::Send] [+ __rt::Send + __rt::Sync]
        }
    };
    (@each $generics:tt $object:tt $lives:tt $clause:tt $($autos:tt)*) => {$(
        $crate::__private::object_impl! { [] [HasWay<__K>] $generics $object $autos $lives $clause {
            type Way = __rt::ByVtable;
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
        $($attrs)*
        impl<$($generics)*> __rt::$($trait)* for $($object)* $($autos)* $($lives)* $($clause)* $items
    };
}

pub use {__object_impl as object_impl, __objects as objects};
