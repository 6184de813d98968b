//! What makes an enum of implementors one itself: `#[adapters(sealed)]`.
//!
//! The types of the variants are a list, and the methods take a reference to a value of one of them. So all is said here, where
//! the types in the signatures have their names, and the enum may be declared anywhere.
//!
//! Output:
//! ```text
//! pub trait __SealedX: List {
//!     type Item;
//!     fn next<'this>(this: Self::Mut<'this>) -> impl Future<Output = Option<Self::Item>> where Self: 'this;
//! }
//! impl<A: X> __SealedX for Last<A> { .. X::next(this) .. }
//! impl<A: X, R: __SealedX<Item = A::Item>> __SealedX for Cons<A, R> {
//!     .. match this { Left(this) => Left(A::next(this)), Right(this) => Right(R::next(this)) } ..
//! }
//! impl<E: Variants<List: __SealedX>> X for OneOf<E> { .. E::List::next(variants_mut(self)) .. }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{ItemTrait, ReturnType, Signature, Type, TypeParam};

use super::nested::{self, Side};
use super::{on_impls, on_impls_of_trait, where_clause};
use crate::model::{Declared, FnKind, Method, Output, Receiver, TraitModel, receiver_lifetime};
use crate::normalize::name_elided;
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !model.is_sealed() {
        return TokenStream::new();
    }
    [of_lists(model), of_one(model), of_several(model), of_enums(model)].into_iter().collect()
}

/// The name of the trait for lists. It is of no concern to anybody else: all this is in a place without a name.
fn name(model: &TraitModel) -> syn::Ident {
    model.names.unused("__Sealed")
}

/// The parameter for the first type of a list.
fn first(model: &TraitModel) -> syn::Ident {
    model.names.unused("__A")
}

/// The parameter for the rest of a list.
fn rest(model: &TraitModel) -> syn::Ident {
    model.names.unused("__R")
}

/// `__Sealed<A>`, as the trait is called in bounds.
fn path(model: &TraitModel) -> TokenStream {
    let (name, (_, args, _)) = (name(model), model.item.generics.split_for_impl());
    quote!(#name #args)
}

/// The functions that there are, each with what is known of it.
fn functions(model: &TraitModel) -> impl Iterator<Item = (&Declared, Option<&Method>)> {
    let methods =
        model.methods.iter().filter_map(|method| Some((method.form.declared.as_ref()?, Some(method))));
    let all = methods.chain(model.skipped.iter().map(|declared| (declared, None)));
    all.filter(|(declared, _)| matches!(declared.receiver, Receiver::Shared | Receiver::Exclusive))
}

/// The trait for lists.
fn of_lists(model: &TraitModel) -> TokenStream {
    let (private, name) = (model.private(), name(model));
    let ItemTrait { unsafety, .. } = &model.item;
    let mut generics = model.item.generics.clone();
    generics.where_clause.clone_from(&model.clause);
    model.own_projections().visit_generics_mut(&mut generics);
    let clause = generics.where_clause.take();
    let types = model.types.iter().map(|ty| {
        let mut item = ty.item.clone();
        item.default = None;
        model.own_projections().visit_trait_item_type_mut(&mut item);
        item
    });
    let functions = functions(model).map(|(declared, _)| signature(model, declared));
    quote! {
        pub #unsafety trait #name #generics: #private::List #clause {
            #(#types)*
            #(#functions;)*
        }
    }
}

/// The signature for lists: the value comes as a reference to one of the types.
fn signature(model: &TraitModel, declared: &Declared) -> Signature {
    let private = model.private();
    let mut sig = declared.impl_signature(private, &model.item.generics);
    let this = receiver_lifetime(&sig).unwrap_or_else(|| {
        let this = model.names.this.clone();
        sig.generics.params.insert(0, syn::parse_quote!(#this));
        this
    });
    let reference = declared.receiver.choose(quote!(Mut), quote!(Ref));
    sig.inputs[0] = syn::parse_quote!(__this: <Self as #private::List>::#reference<#this>);
    if let ReturnType::Type(_, ty) = &mut sig.output {
        name_elided(ty, &mut |_| this.clone());
    }
    sig.generics.make_where_clause().predicates.push(syn::parse_quote!(Self: #this));
    model.own_projections().visit_signature_mut(&mut sig);
    sig
}

/// A list with one type.
fn of_one(model: &TraitModel) -> TokenStream {
    let private = model.private();
    let first = first(model);
    let bodies = functions(model).map(|(declared, _)| {
        let sig = signature(model, declared);
        let call = declared.call(&first.to_token_stream(), &model.path(), &quote!(__this));
        quote!(#sig { #call })
    });
    list(model, &quote!(#private::Last<#first>), None, bodies)
}

/// A list with more types.
fn of_several(model: &TraitModel) -> TokenStream {
    let (private, path) = (model.private(), path(model));
    let (first, rest) = (first(model), rest(model));
    let bodies = functions(model).map(|(declared, method)| {
        let sig = signature(model, declared);
        let arm = |side: Side, of: TokenStream, path: &TokenStream| {
            returned(model, declared, method, side, declared.call(&of, path, &quote!(__this)))
        };
        let left = arm(Side::Left, first.to_token_stream(), &model.path());
        let right = arm(Side::Right, rest.to_token_stream(), &path);
        let either = quote! {
            match __this {
                #private::Either::Left(__this) => #left,
                #private::Either::Right(__this) => #right,
            }
        };
        let body = callable(model, method, &either).unwrap_or(either);
        quote!(#sig { #body })
    });
    let (sealed, args) = (name(model), model.dyn_args(model.project(&first)));
    let bounds = quote!(#sealed #args);
    list(model, &quote!(#private::Cons<#first, #rest>), Some(syntax::param(&rest, bounds)), bodies)
}

/// An impl for a list that starts with `first`.
fn list(
    model: &TraitModel,
    list: &TokenStream,
    rest: Option<TypeParam>,
    bodies: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    let (of, sealed, attrs, unsafety) = (model.path(), path(model), on_impls(), &model.item.unsafety);
    let first = first(model);
    let generics = model.generics([syntax::param(&first, of.clone())].into_iter().chain(rest));
    let (generics, _, _) = generics.split_for_impl();
    let clause = where_clause(model.predicates(&syntax::named(&first), &model.project(&first)));
    let types = model.types.iter().map(|ty| {
        let name = &ty.item.ident;
        quote!(type #name = <#first as #of>::#name;)
    });
    quote! {
        #attrs
        #unsafety impl #generics #sealed for #list #clause {
            #(#types)*
            #(#bodies)*
        }
    }
}

/// `impl X` for an enum of them.
fn of_enums(model: &TraitModel) -> TokenStream {
    let (private, of, sealed) = (model.private(), model.path(), path(model));
    let of_variants = model.names.unused("__E");
    let generics = model.generics([syntax::param(&of_variants, quote!(#private::Variants<List: #sealed>))]);
    let list = quote!(<#of_variants as #private::Variants>::List);
    let project = |item: &syn::Ident| Some(syn::parse_quote!(<#list as #sealed>::#item));
    let mut predicates = model.predicates(&syn::parse_quote!(#list), &project);
    predicates.extend(model.supertraits_hold(&|ty| ty.param.to_token_stream()));
    let clause = where_clause(predicates);
    let types = model.types.iter().map(|ty| {
        let name = &ty.item.ident;
        quote!(type #name = <#list as #sealed>::#name;)
    });
    let functions = functions(model).map(|(declared, _)| {
        let variants = declared.receiver.choose(quote!(variants_mut), quote!(variants));
        let call = declared.call(&list, &sealed, &quote!(#private::#variants(self)));
        let sig = declared.impl_signature(private, &generics);
        quote!(#sig { #call })
    });
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #of for #private::OneOf<#of_variants> #clause {
            #(#types)*
            #(#functions)*
        }
    }
}

/// What one of the variants returns, as one of the two that all return.
fn returned(
    model: &TraitModel,
    declared: &Declared,
    method: Option<&Method>,
    side: Side,
    made: TokenStream,
) -> TokenStream {
    let Some(method) = method else {
        // Left out of objects, so that nothing is known of it but its signature.
        let sig = declared.impl_signature(model.private(), &model.item.generics);
        let is_impl = matches!(&sig.output, ReturnType::Type(_, ty) if matches!(**ty, Type::ImplTrait(_)));
        return if is_impl { nested::one_of(model, side, &made) } else { made };
    };
    let made = match &method.output {
        // Two of these are no such thing, but two iterators are an iterator.
        Output::Object { iterates: true, .. } => {
            let private = model.private();
            quote!(#private::IntoIterator::into_iter(#made))
        }
        _ => made,
    };
    let made = match &method.output {
        Output::Plain | Output::Unsupported { .. } => return made,
        Output::Nested { .. } => return nested::rebuild(model, side, &method.nested, &made),
        Output::Async { .. } | Output::Future { .. } if !method.nested.is_whole() => {
            nested::rebuild_output(model, side, &method.nested, &made)
        }
        Output::Object { .. } if !method.nested.is_whole() => {
            nested::rebuild_items(model, side, &method.nested, &made)
        }
        _ => made,
    };
    nested::one_of(model, side, &made)
}

/// One of two closures as one: nobody but the standard library can implement the `Fn` traits.
fn callable(model: &TraitModel, method: Option<&Method>, either: &TokenStream) -> Option<TokenStream> {
    let Output::Function { kind, inputs, .. } = &method?.output else { return None };
    let private = model.private();
    let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
    let (mutability, function) = match kind {
        FnKind::Fn => (None, quote!(&__function)),
        FnKind::FnMut => (Some(quote!(mut)), quote!(&mut __function)),
        FnKind::FnOnce => (None, quote!(__function)),
    };
    Some(quote! {
        let #mutability __function = #either;
        move |#(#args),*| match #function {
            #private::Either::Left(__function) => __function(#(#args),*),
            #private::Either::Right(__function) => __function(#(#args),*),
        }
    })
}
