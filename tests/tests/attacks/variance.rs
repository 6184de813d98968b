//! Lifetimes may become shorter in what a user holds. That they never become longer, and stay as they are in what a call keeps, is in
//! `ui/attacks/variance_longer.rs`. Together the two are the table:
//!
//! | type | in its lifetimes |
//! |---|---|
//! | `Adapter<T, S>`, `Fallback<A, B>`, `Either<L, R>`, `InSpace<P, S>` | covariant in all |
//! | `DynFuture<'a, O, M>`, `DynPtr<'a, D>`, `Stack<'s, N>`, `Shared<'f, S>` | covariant in all |
//! | `Inline<Slot, K, B>` | invariant in the slot, covariant in the others |
//! | `OnStack<A>`, `Argument<C>` | covariant |
//! | `Call`, `CallWith`, `Eager`, `Begin`, `Proven`, `Within`, `WithinAdapted`, `WithinPinned` | invariant in all that they name |
//! | `Start`, `Exclusive<'f, S>`, `Owned<P, K>` | invariant in what they point to |
#![forbid(unsafe_code)]

use adapters::__private::{Argument, Shared};
use adapters::{Adapter, Boxing, DynFuture, DynPtr, Either, Fallback, InSpace, Inline, OnStack, Stack};

macro_rules! shorter {
    ($($name:ident: $long:ty => $short:ty;)*) => {$(
        #[test]
        fn $name() {
            fn shorter<'a>(long: $long, _: &'a ()) -> $short {
                long
            }
            let _: fn($long, &'static ()) -> $long = shorter;
        }
    )*};
}
shorter! {
    adapter: Adapter<&'static str, &'static str> => Adapter<&'a str, &'a str>;
    fallback: Fallback<&'static Boxing, &'static Boxing> => Fallback<&'a Boxing, &'a Boxing>;
    either: Either<&'static str, &'static str> => Either<&'a str, &'a str>;
    in_space: InSpace<&'static str, &'static str> => InSpace<&'a str, &'a str>;
    future: DynFuture<'static, &'static str> => DynFuture<'a, &'a str>;
    pointer: DynPtr<'static, dyn Send + 'static> => DynPtr<'a, dyn Send + 'a>;
    stack: Stack<'static, 4> => Stack<'a, 4>;
    shared: Shared<'static, &'static str> => Shared<'a, &'a str>;
    inline_key: Inline<(), &'static str> => Inline<(), &'a str>;
    inline_busy: Inline<(), (), &'static str> => Inline<(), (), &'a str>;
    on_stack: OnStack<&'static str> => OnStack<&'a str>;
    argument: Argument<&'static str> => Argument<&'a str>;
}
