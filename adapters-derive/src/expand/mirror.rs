//! Somebody else's trait for the objects of its mirror, and for the pointers to them that `pointers(..)` lists.
//!
//! Output:
//! ```text
//! impl<__Error: Error> path::ErrorType for dyn DynRead<Error = __Error> + '_ { type Error = __Error; }
//! impl<__Error: Error> path::Read for dyn DynRead<Error = __Error> + '_ { fn read(..) -> .. { .. } }
//! ```

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Ident, LifetimeParam, Path};

use super::{dyn_impl, impls_of_trait, located_at, on_impls, pointers, where_clause};
use crate::model::TraitModel;
use crate::parse::Pointer;
use crate::syntax;

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
    let impls: TokenStream = model.mirrored().iter().enumerate().map(each).collect();
    let pointer = (model.options.strategies.inline && model.has_pointers()).then(|| own_pointer(model));
    quote!(#impls #pointer)
}

/// What an argument or a returned value of the trait travels as.
fn own_pointer(model: &TraitModel) -> TokenStream {
    let (krate, private, names) = (model.krate(), model.private(), &model.names);
    let (value, pointer, lives) = (&names.value, &names.pointer, &names.pointed);
    let implement = |(index, path): (usize, &Path)| {
        let wanted = |name: &Ident| model.is_item_of(name, path);
        let unsafety = model.item.unsafety.filter(|_| index == 0);
        let mut generics = model.generics([syntax::param(value, quote!(#path + ?#private::Sized + #lives))]);
        if index > 0 {
            // A supertrait need not have the parameters of the trait.
            let names = names_in(path.to_token_stream());
            let is_mentioned = |param: &GenericParam| match param {
                GenericParam::Lifetime(param) => names.contains(&param.lifetime.ident),
                GenericParam::Type(param) => param.ident == *value || names.contains(&param.ident),
                GenericParam::Const(param) => names.contains(&param.ident),
            };
            generics.params = generics.params.into_iter().filter(is_mentioned).collect();
        }
        generics.params.insert(0, GenericParam::Lifetime(LifetimeParam::new(lives.clone())));
        let mut predicates = Vec::new();
        if index == 0 {
            predicates.extend(model.predicates(&syntax::named(value), &model.project(value)));
            predicates.extend(model.supertraits_hold(&|ty| {
                let name = &ty.name;
                quote!(#value::#name)
            }));
        }
        let clause = where_clause(predicates);
        let values = [&quote!(&mut *self.0), &quote!(&*self.0), &quote!(self)];
        let items = pointers::forward_some(model, &generics, &wanted, &value.to_token_stream(), values);
        let span = dyn_impl::span_of(&path.to_token_stream());
        let head = located_at(quote!(#unsafety impl #generics #path for), span);
        let pointer = located_at(quote!(#pointer<#lives, #value>), span);
        impls_of_trait(model, &head, &[pointer], &[], clause.as_ref(), &items)
    };
    let impls: TokenStream = model.mirrored().iter().enumerate().map(implement).collect();
    let (attrs, pointers) = (on_impls(), pointers_type(model));
    quote! {
        pub struct #pointer<#lives, #value: ?#private::Sized>(#krate::DynPtr<#lives, #value>);
        pub struct #pointers(());
        #attrs
        impl #private::Pointers for #pointers {
            type Of<#lives, #value: ?#private::Sized + #lives> = #pointer<#lives, #value>;
            fn of<#lives, #value: ?#private::Sized + #lives>(__pointer: #krate::DynPtr<#lives, #value>) -> #pointer<#lives, #value> {
                #pointer(__pointer)
            }
        }
        #impls
    }
}

/// The type that says which pointers the objects of a mirror have.
pub(super) fn pointers_type(model: &TraitModel) -> Ident {
    model.names.unused("__Pointers")
}

/// Every name in a path.
fn names_in(tokens: TokenStream) -> Vec<Ident> {
    let names = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => vec![ident],
        TokenTree::Group(group) => names_in(group.stream()),
        _ => Vec::new(),
    });
    names.collect()
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
        for object in dyn_impl::objects(model, &dyn_impl::lives(model)) {
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
    let (generics, clause) = dyn_impl::concrete(model);
    let items = pointers::forward_some(
        model,
        &generics,
        wanted,
        &quote!(<Self as #private::Deref>::Target),
        [&quote!(&mut **self), &quote!(&**self), &quote!(**self)],
    );
    let head = located_at(quote!(#token #generics #path for), dyn_impl::span_of(path));
    impls_of_trait(model, &head, &types, &boxed, clause.as_ref(), &items)
}
