//! Values that become trait objects, placed.
//!
//! The macro takes a trait for one of the standard library by its name, and the runtime has the compiler prove it (`StdObject`). Of
//! any other trait nothing is assumed: what provides the memory is `Send` and `Sync` then.
//!
//! The closure that makes the value is outside of the `unsafe` block, whose only promise is that a closure which returns what it is
//! given can only coerce it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::TypeParamBound;

use crate::model::{Marks, Output, TraitModel, autos, is_pinned};

/// The value that `make` returns, placed by a strategy as the object that the output is.
pub(super) fn by_strategy(
    model: &TraitModel,
    output: &Output,
    lease: &TokenStream,
    make: &TokenStream,
) -> TokenStream {
    let private = model.private();
    let place = match output {
        Output::Object { bounds, .. } if is_pinned(bounds) => quote!(place_pinned::<_, _, _>),
        Output::Object { marks, .. } => {
            let mark = marks.mark(model.krate());
            quote!(place_as::<#mark, _, _, _>)
        }
        Output::Function { bounds, marks, .. } => {
            let (mark, stand_in) = (marks.mark(model.krate()), stand_in(model, bounds));
            quote!(place_function::<#mark, #stand_in, _, _, _>)
        }
        _ => unreachable!("nothing else is an object"),
    };
    quote! {
        let __make = #private::maker(move || #make);
        unsafe { #private::#place(#lease, __make, |__value| __value) }
    }
}

/// The value that `make` returns, on the heap as this object.
pub(super) fn on_heap(
    model: &TraitModel,
    pinned: bool,
    object: &TokenStream,
    make: &TokenStream,
) -> TokenStream {
    let private = model.private();
    let place = if pinned { quote!(place_pinned) } else { quote!(place_object) };
    quote! {{
        let __make = #private::maker(move || #make);
        unsafe { #private::#place::<_, _, #object>(#private::heap(), __make, |__value| __value) }
    }}
}

/// The value that `make` returns, adapted for this object. With auto traits that the object of every value of its trait need not have.
pub(super) fn adapted(
    model: &TraitModel,
    marks: Marks,
    object: &syn::Type,
    lease: &TokenStream,
    make: &TokenStream,
) -> TokenStream {
    let private = model.private();
    if marks == Marks::default() {
        return quote!(#private::place_adapted::<_, _, #object>(#lease, move || #make));
    }
    let (mark, with) = (marks.mark(model.krate()), marks.with_plus(model.krate()));
    let syn::Type::TraitObject(bounds) = object else { unreachable!("an object has the type of one") };
    let bounds = &bounds.bounds;
    // SAFETY of what is emitted: the second object is the first with the auto traits of the mark. A closure that returns what it is
    // given coerces the one to the other, so that the compiler compares the lifetimes in them.
    quote! {{
        let __make = #private::maker(move || #make);
        unsafe { #private::place_marked::<#mark, _, _, #object, dyn #bounds #with>(#lease, __make, |__value| __value) }
    }}
}

/// An object of the standard library with the auto traits of a closure. That the trait of the closure is one of the `Fn`s follows from
/// how its arguments are written: the language has that form for no other trait.
fn stand_in(model: &TraitModel, bounds: &[TypeParamBound]) -> TokenStream {
    let (private, autos) = (model.private(), autos(bounds));
    quote!(dyn #private::Debug #(+ #autos)*)
}
