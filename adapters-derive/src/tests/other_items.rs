//! What is no trait goes to std's `derive` as it is, whatever its syntax will be one day.

use proc_macro2::TokenStream;
use quote::quote;

use crate::entry::derive;

#[test]
fn other_items_go_to_the_derive_of_std() {
    let items = [
        quote!(
            struct Unit;
        ),
        quote!(
            pub(in crate::a) struct Tuple<'a, T: ?Sized + 'a, const N: usize = { 1 + 1 }>(&'a T, [u8; N])
            where
                T: Ord;
        ),
        quote!(
            #[doc = "trait"]
            #[repr(transparent)]
            pub(crate) struct Attributes {
                #[serde(skip)]
                pub trait_: u8,
            }
        ),
        quote!(union Union { a: u8, b: ManuallyDrop<String> }),
        quote!(
            enum Enum {
                A = 1,
                B { x: u8 } = 1 << 3,
                C(<T as Trait>::Type),
            }
        ),
        // Not Rust, or not yet.
        quote!(struct Defaults { a: u8 = 3, .. }),
        quote!(struct Unnamed { _: struct { a: u8 } }),
        quote!(
            pub macro declarative($trait:item) {
                $trait
            }
        ),
        quote!(enum struct! { @ => trait } ~),
        quote!(unsafe struct Unsafe { unsafe field: *mut dyn Trait }),
        quote!(r#trait struct Raw;),
        quote!(),
    ];
    for item in items {
        check(&quote!(Debug, std::clone::Clone, ::other::Derive), &item);
    }
}

#[test]
fn tokens_are_kept_one_by_one() {
    // Spacing, suffixes, raw strings and groups that a printer might normalize.
    let item: TokenStream =
        r##"struct Odd<const X: i8 = { - -1i8 }>([u8; 0x_0fusize], r#"a"b"#, b'\x7f', c"c", (((u8))), fn() -> !,);"##
            .parse()
            .unwrap();
    check(&quote!(), &item);
    check(&quote!(Debug,), &item);
}

fn check(args: &TokenStream, item: &TokenStream) {
    let output = derive(args.clone(), item.clone()).to_string();
    assert_eq!(output, quote!(#[::core::prelude::v1::derive(#args)] #item).to_string());
    let end = output.len() - item.to_string().len();
    assert_eq!(output[end..], item.to_string());
}

#[test]
fn traits_are_ours_in_every_way_to_begin_one() {
    for start in [
        quote!(),
        quote!(pub),
        quote!(pub(crate)),
        quote!(pub(in crate::a)),
        quote!(unsafe),
        quote!(#[doc = "struct"] #[cfg(all())] pub unsafe),
    ] {
        let output =
            derive(quote!(DynAdapters), quote!(#start trait X { async fn f(&mut self); })).to_string();
        assert!(output.contains("trait DynX"), "{start}: {output}");
        assert!(!output.starts_with("# [:: core :: prelude"), "{start}: {output}");
    }
}
