//! What every trait object is to this crate, said for `dyn DynX`, `dyn DynX + Send` and `dyn DynX + Send + Sync` at once.

/// `objects! { #[attribute] [generics] [dyn DynX<..>] [+ '_] [where ..] [kind] base }`, with a comma after each of the generics. The
/// attributes go on every impl. What is no base may still `forward`.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    // Its trait can be a supertrait.
    ($(#$attr:tt)* [$($generics:tt)*] [$($object:tt)*] [$($lives:tt)*] $clause:tt $kind:tt base) => {
        $crate::__private::objects! {
            $(#$attr)* [$($generics)*] [$($object)*] [$($lives)*] $clause $kind forward
        }
        $crate::__private::object_impls! {
            @[Base] [$(#$attr)*] [$($generics)*] [$($object)* $($lives)*] $clause {}
        }
    };
    ($(#$attr:tt)* [$($generics:tt)*] [$($object:tt)*] [$($lives:tt)*] $clause:tt $kind:tt $($forward:ident)?) => {
        $crate::__private::object_impls! {
            [$(#$attr)*] [$($generics)*] [$($object)* $($lives)*] $clause $kind $($forward)?
        }
        $crate::__private::object_impls! {
            [$(#$attr)*] [$($generics)*] [$($object)* + $crate::__private::Send $($lives)*] $clause $kind $($forward)?
        }
        $crate::__private::object_impls! {
            [$(#$attr)*] [$($generics)*] [$($object)* + $crate::__private::Send + $crate::__private::Sync $($lives)*]
            $clause $kind $($forward)?
        }
    };
}

/// One of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (@[$($trait:tt)*] [$($attrs:tt)*] [$($generics:tt)*] [$($object:tt)*] [$($clause:tt)*] $items:tt) => {
        #[automatically_derived]
        $($attrs)*
        impl<$($generics)*> $crate::__private::$($trait)* for $($object)* $($clause)* $items
    };
    ($attrs:tt $generics:tt $object:tt $clause:tt [$kind:ty] $($forward:ident)?) => {
        $crate::__private::object_impls! {
            $attrs $generics $object $clause [$kind, $crate::__private::Own] $($forward)?
        }
    };
    // How another trait finds what adapts its arguments for this one, if there is an inline adapter.
    ($attrs:tt $generics:tt $object:tt $clause:tt [$kind:ty, $pointers:ty] $($forward:ident)?) => {
        $crate::__private::object_impls! { @[HasKind] $attrs $generics $object $clause {
            type Kind = $kind;
            type Pointers = $pointers;
        } }
        $crate::__private::object_impls! { $attrs $generics $object $clause [] $($forward)? }
    };
    ($attrs:tt $generics:tt $object:tt $clause:tt []) => {};
    // It is an implementor by way of its vtable.
    ($attrs:tt [$($generics:tt)*] $object:tt $clause:tt [] forward) => {
        $crate::__private::object_impls! { @[IsObject] $attrs [$($generics)*] $object $clause {} }
        $crate::__private::object_impls! { @[Forward<__K>] $attrs [$($generics)* __K,] $object $clause {
            type To = $crate::__private::Object<Self>;
            fn to(&self) -> &$crate::__private::Object<Self> {
                $crate::__private::Object::of(self)
            }
        } }
        $crate::__private::object_impls! { @[ForwardMut<__K>] $attrs [$($generics)* __K,] $object $clause {
            fn to_mut(&mut self) -> &mut $crate::__private::Object<Self> {
                $crate::__private::Object::of_mut(self)
            }
        } }
    };
}

pub use {__object as object_impls, __objects as objects};
