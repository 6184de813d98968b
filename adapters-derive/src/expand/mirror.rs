//! Somebody else's trait for the objects of its mirror, and for the pointers to them that `pointers(..)` lists.
//!
//! Output:
//! ```text
//! impl<__Error: Error> path::ErrorType for dyn DynRead<Error = __Error> + '_ { type Error = __Error; }
//! impl<__Error: Error> path::Read for dyn DynRead<Error = __Error> + '_ { fn read(..) -> .. { .. } }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, Path};

use super::{dyn_impl, impls_of_trait, located_at, pointers};
use crate::model::TraitModel;
use crate::parse::Pointer;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let each = |(index, path): (usize, &Path)| {
        let wanted = |name: &Ident| model.is_item_of(name, path);
        let unsafety = model.item.unsafety.filter(|_| index == 0);
        let token = quote!(#unsafety impl);
        let path = path.to_token_stream();
        let objects = dyn_impl::each_object(model, &token, &path, &wanted);
        let pointers = pointers_to_objects(model, &token, &path, &wanted);
        quote!(#objects #pointers)
    };
    model.mirrored().iter().enumerate().map(each).collect()
}

/// Nobody may implement somebody else's trait for all pointers, but for those to an object of one's own.
fn pointers_to_objects(
    model: &TraitModel,
    token: &TokenStream,
    path: &TokenStream,
    wanted: &dyn Fn(&Ident) -> bool,
) -> TokenStream {
    let listed = model.options.pointers.iter().flatten().filter(|_| model.has_pointers());
    let private = model.private();
    let (mut types, mut boxed) = (Vec::new(), Vec::new());
    for pointer in listed {
        for object in dyn_impl::objects(model, &quote!('_)) {
            match pointer {
                Pointer::RefMut => types.push(quote!(&mut (#object))),
                Pointer::Ref => types.push(quote!(&(#object))),
                _ => boxed.push(quote!(#private::Box<#object>)),
            }
        }
    }
    if types.is_empty() && boxed.is_empty() {
        return TokenStream::new();
    }
    let items = pointers::forward_some(
        model,
        wanted,
        &quote!(<Self as #private::Deref>::Target),
        [&quote!(&mut **self), &quote!(&**self), &quote!(**self)],
    );
    let (generics, clause) = dyn_impl::concrete(model);
    let head = located_at(quote!(#token #generics #path for), dyn_impl::span_of(path));
    impls_of_trait(model, &head, &types, &boxed, clause.as_ref(), &items)
}
