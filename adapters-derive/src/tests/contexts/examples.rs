//! The walk finds what it is for, and nothing else.

use quote::quote;

use super::{Known, violations};
use crate::tests::emitted::{Call, Emitted};
use crate::tests::fuzz::Entry;

#[test]
fn what_may_stand_in_an_unsafe_block() {
    for body in [
        "unsafe { <T as X>::f(self, key) }",
        "unsafe { <<__E as __rt::Variants>::List as __Sealed>::f(self, key) }",
        "unsafe { DynX::<T>::__dyn_f(__self, key, __call) }",
        "unsafe { a::b::__private::lend(&mut key) }",
        "unsafe { __rt::place_as::<dyn a::b::Local, _, _, dyn Y + '_>(__rt::heap(), __make, |__value| __value) }",
        "__rt::start(self, move |__it| unsafe { <T as X>::f(__it, key) }, __call)",
        "<T as X>::g(self)",
        "__rt::Into::into(key)",
    ] {
        assert_eq!(found("", body), [""; 0], "{body}");
    }
}

#[test]
fn what_may_not() {
    for (body, refused) in [
        ("unsafe { <T as X>::g(self) }", "< T as X > :: g ( self )"),
        ("unsafe { <__A as __Sealed>::g(self) }", "< __A as __Sealed > :: g ( self )"),
        ("unsafe { <T as X>::f(&mut **self, key) }", "< T as X > :: f ( & mut * * self , key )"),
        ("unsafe { __rt::place(__rt::heap(), move || <T as X>::g(__it)) }", "< T as X > :: g ( __it )"),
        ("unsafe { __rt::place(__rt::heap(), move || __function(__0)) }", "__function ( __0 )"),
        ("unsafe { { __rt::Into::into(__it) } }", "__rt :: Into :: into ( __it )"),
        ("unsafe { __rt::lend(__rt::Borrow::borrow(key)) }", "__rt :: Borrow :: borrow ( key )"),
        (
            "unsafe { DynX::__dyn_f(__self, __rt::lend(key)) }",
            "DynX :: __dyn_f ( __self , __rt :: lend ( key ) )",
        ),
        ("unsafe { other::take(key) }", "other :: take ( key )"),
        ("unsafe { *__self }", "* __self"),
        ("unsafe { async move { __future.await } }", "__future . await"),
        ("unsafe { some!(key) }", "some ! ( key )"),
    ] {
        assert!(found("", body).contains(&refused.to_owned()), "{body}");
    }
}

#[test]
fn bodies_of_unsafe_functions_are_unsafe_contexts() {
    assert_eq!(found("unsafe", "<T as X>::g(self)"), ["< T as X > :: g ( self )"]);
    assert_eq!(found("unsafe", "fn inner() { <T as X>::g(__it) }"), [""; 0]);
    let body =
        "let __it = unsafe { <T as X>::f(__it, key) }; match __it { __rt::Option::Some(__it) => __it }";
    assert_eq!(found("unsafe", body), [""; 0]);
}

#[test]
fn methods_and_locals() {
    assert_eq!(found("", "__rt::map(__value, |__value| __value.next())"), ["__value . next ( )"]);
    assert_eq!(found("", "let key = 1; |(__a, value)| value"), ["value"]);
    assert_eq!(found("", "match __self { __rt::Option::Some(value) => {} other => {} }"), ["value", "other"]);
}

/// The tokens that are refused in a function of the runtime's trait `Y` with this body.
fn found(safety: &str, body: &str) -> Vec<String> {
    let item = quote! {
        unsafe trait X { unsafe fn f(&self, key: u8); fn g(&self) -> u8; const NAME: u8; }
    };
    let text = format!(
        "const _: () = {{
            use a::b::__private as __rt;
            impl Y for Z {{ {safety} fn h(&self, key: u8) {{ {body} }} }}
        }};"
    );
    let call = Call { entry: Entry::DynAdapters, args: quote!(crate = a::b), item };
    let emitted = Emitted { call, errors: false, items: vec![syn::parse_str(&text).unwrap()] };
    let found = violations(&emitted, &Known::of(&emitted));
    found.into_iter().map(|violation| super::readable(violation.tokens)).collect()
}
