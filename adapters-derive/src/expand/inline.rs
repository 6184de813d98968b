//! What the runtime has to know for `InlineX`: the trait object, and what the methods return.
//!
//! Output:
//! ```text
//! unsafe impl<'call, T: X + 'call> Shape<'call, T> for __XTrait {
//!     type Dyn = dyn DynX<Item = <T as X>::Item> + 'call;
//!     fn erase<S: PinnedStrategy>(adapter: *mut Adapter<T, S>) -> *mut Self::Dyn { adapter }
//!     fn slot() -> Slot<impl Sized> { slot::<((&'call mut T,),), _>((<T as X>::next,)) }
//! }
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Ident, Lifetime, Type, WherePredicate};

use super::{located_at, on_impls, shims, where_clause};
use crate::model::{Method, Output, Receiver, Smart, TraitModel, is_about_erased};
use crate::normalize::{ReplaceSelf, name_elided, replace_lifetimes};
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !model.options.strategies.inline {
        return TokenStream::new();
    }
    let (private, names) = (model.private(), &model.names);
    // A trait that requires `'static` has one trait object, `dyn DynX + 'static`.
    let (call, param) = if model.is_static() {
        (syn::parse_quote!('static), None)
    } else {
        let call = names.call.clone();
        (call.clone(), Some(GenericParam::Lifetime(syn::LifetimeParam::new(call))))
    };
    let mut generics = model.generics(model.implementor(&quote!(+ #call)));
    if let Some(param) = param {
        generics.params.insert(0, param);
    }
    let (generics, _, _) = generics.split_for_impl();
    let (krate, value, strategy) = (model.krate(), &names.value, &names.strategy);
    let mut predicates = model.predicates(&syntax::named(value), &model.project(value));
    predicates.extend(model.asked_of(value));
    predicates.extend(model.type_params().map(|param| quote!(#param: #call)));
    let lifetimes = model.item.generics.lifetimes().map(|param| &param.lifetime);
    predicates.extend(lifetimes.map(|lifetime| quote!(#lifetime: #call)));
    predicates.extend(model.methods.iter().flat_map(|method| method_predicates(model, method)));
    predicates.extend(model.methods.iter().flat_map(|method| implied_predicates(model, method, &call)));
    let clause = where_clause(predicates);

    let (kind, dyn_trait) = (&names.kind, &names.dyn_trait);
    let (_, args, _) = model.item.generics.split_for_impl();
    let dyn_args = model.dyn_args(model.project(value));
    // What an adapter lacks of the supertraits comes out here.
    let adapter = Ident::new("__it", Span::call_site().located_at(model.supertraits_span()));
    // Whoever implements them for adapters must be known (see `supertraits.rs` of the runtime).
    let supertraits = model.supertrait_objects(&|ty| {
        let name = &ty.name;
        quote!(#value::#name)
    });
    let (twins, of_std): (Vec<_>, Vec<_>) =
        supertraits.into_iter().partition(|(.., has_adapters)| *has_adapters);
    let known = of_std.iter().map(|(span, object, _)| quote_spanned!(*span=> #private::known::<#object>();));
    let slot = slot_fn(model, &call, &slot_of_methods(model, &call), &twins);
    let attrs = on_impls();
    let over = model.adapted();
    quote! {
        #attrs
        unsafe impl #generics #private::Shape<#call, #over> for #kind #args #clause {
            type Dyn = dyn #dyn_trait #dyn_args + #call;
            fn erase<#strategy: #private::PinnedStrategy + #call>(
                __it: *mut #krate::Adapter<#over, #strategy>
            ) -> *mut Self::Dyn {
                #(#known)*
                #adapter
            }
            #slot
        }
    }
}

/// `fn slot()`, of what the methods need, and those of the supertraits.
///
/// What stands for no supertrait is wrong where it is asked, in what comes of that, and in what is returned: all of it in one
/// place, so that the compiler says it once.
fn slot_fn(
    model: &TraitModel,
    call: &Lifetime,
    of_methods: &TokenStream,
    twins: &[(Span, TokenStream, bool)],
) -> TokenStream {
    let (private, value) = (model.private(), &model.names.value);
    let span = Span::call_site().located_at(model.supertraits_span());
    let returned = quote!(#private::Slot<impl #private::Sized>);
    if twins.is_empty() {
        return quote!(fn slot() -> #returned { #of_methods });
    }
    let returned = located_at(returned, span);
    let more = twins.iter().map(|(span, object, _)| {
        let more = quote! {
            let __slot = #private::Slot::and(__slot, #private::slot_of::<#call, #value, #object + #call>());
        };
        located_at(more, *span)
    });
    quote_spanned! {span=>
        fn slot() -> #returned {
            let __slot = #of_methods;
            #(#more)*
            __slot
        }
    }
}

/// What the methods need in the slot: `slot::<((&T, A),), _>((<T as X>::method,))`.
fn slot_of_methods(model: &TraitModel, call: &Lifetime) -> TokenStream {
    let private = model.private();
    let placed = model.methods.iter().filter(|method| method.output.is_erased() && !method.on_heap());
    let (mut functions, mut closures) = (Vec::new(), Vec::new());
    for method in placed {
        let taken = taken(model, method, call);
        match shims::function(model, method) {
            Some(function) => functions.push((taken, function)),
            None => closures.push(closure(model, method, &taken, call)),
        }
    }
    let mut slots = functions.chunks(SHORT_ENOUGH).map(|functions| {
        let (taken, functions): (Vec<_>, Vec<_>) = functions.iter().cloned().unzip();
        quote!(#private::slot::<(#(#taken,)*), _>((#(#functions,)*)))
    });
    let first = slots.next().unwrap_or_else(|| quote!(#private::Slot::none()));
    let all = slots.fold(first, |slot, more| quote!(#private::Slot::and(#slot, #more)));
    closures.iter().fold(all, |slot, closure| quote!(#private::Slot::with(#slot, #closure)))
}

/// As many as there may be in a tuple of functions, and arguments of one, for the runtime to know it (see `Methods` there).
pub(super) const SHORT_ENOUGH: usize = 12;

/// `(&T, A)`: what the method takes.
fn taken(model: &TraitModel, method: &Method, call: &Lifetime) -> TokenStream {
    let (private, value) = (model.private(), &model.names.value);
    let receiver = match method.receiver {
        Receiver::Value => value.to_token_stream(),
        Receiver::Exclusive => quote!(&#call mut #value),
        Receiver::Smart(Smart::PinMut) => quote!(#private::Pin<&#call mut #value>),
        Receiver::Smart(Smart::PinRef) => quote!(#private::Pin<&#call #value>),
        _ => quote!(&#call #value),
    };
    let erased = method.args.iter().map(|argument| argument.erased_type(model.krate(), call));
    let types = erased.map(|ty| slot_argument(model, &ty, call));
    quote!((#receiver, #(#types,)*))
}

/// What is placed, made of what the method takes.
fn closure(model: &TraitModel, method: &Method, taken: &TokenStream, call: &Lifetime) -> TokenStream {
    let args = method.arg_names();
    let mut make = shims::make(model, method, &quote!(__it));
    if let Output::Adapted { object, .. } = &method.output {
        let private = model.private();
        let object = slot_argument(model, &syn::parse_quote!(dyn #object + #call), call);
        make = quote!(#private::adapted::<#object, _>(#make));
    }
    quote!(|(__it, #(#args,)*): #taken| #make)
}

/// What must hold for the method to be there, about types.
pub(super) fn method_predicates(model: &TraitModel, method: &Method) -> Vec<TokenStream> {
    let Some(mut clause) = method.sig.generics.where_clause.clone() else { return Vec::new() };
    let value = &model.names.value;
    ReplaceSelf { of: syntax::named(value), item: &model.project(value) }.visit_where_clause_mut(&mut clause);
    let own: Vec<_> = method.sig.generics.lifetimes().map(|param| param.lifetime.to_string()).collect();
    let about_types = |predicate: &&WherePredicate| {
        let text = predicate.to_token_stream().to_string();
        matches!(predicate, WherePredicate::Type(_))
            && !is_about_erased(&method.sig, predicate)
            && !own.iter().any(|lifetime| text.contains(lifetime))
    };
    clause.predicates.iter().filter(about_types).map(ToTokens::to_token_stream).collect()
}

/// What an argument of type `&'t P` says about `P`. In the signature of a method that goes without saying, but the slot is
/// described by a closure.
fn implied_predicates(model: &TraitModel, method: &Method, call: &Lifetime) -> Vec<TokenStream> {
    /// The lifetimes of the trait, its type parameters, and the predicates.
    struct References(Vec<Lifetime>, Vec<String>, Vec<TokenStream>);
    impl<'ast> syn::visit::Visit<'ast> for References {
        fn visit_type_reference(&mut self, reference: &'ast syn::TypeReference) {
            if let Some(lifetime) = reference.lifetime.as_ref().filter(|lifetime| self.0.contains(lifetime)) {
                let to = &reference.elem;
                let mut names = to.to_token_stream().into_iter().map(|token| token.to_string());
                if names.any(|name| self.1.contains(&name)) {
                    self.2.push(quote!(#to: #lifetime));
                }
            }
            syn::visit::visit_type_reference(self, reference);
        }
    }
    let of_trait = model.item.generics.lifetimes().map(|param| param.lifetime.clone()).collect();
    let params =
        model.type_params().map(ToString::to_string).chain([model.names.value.to_string()]).collect();
    let mut found = References(of_trait, params, Vec::new());
    for argument in &method.args {
        let ty = slot_argument(model, &argument.erased_type(model.krate(), call), call);
        syn::visit::Visit::visit_type(&mut found, &ty);
    }
    found.2
}

/// The type of an argument with every lifetime of the method's own replaced by one: they do not change its size.
fn slot_argument(model: &TraitModel, ty: &Type, call: &Lifetime) -> Type {
    let mut ty = ty.clone();
    let of_trait: Vec<_> = model.item.generics.lifetimes().map(|param| param.lifetime.clone()).collect();
    name_elided(&mut ty, &mut |_| call.clone());
    replace_lifetimes(&mut ty, &|lifetime| (!of_trait.contains(lifetime)).then(|| call.clone()));
    model.own_projections().visit_type_mut(&mut ty);
    let value = &model.names.value;
    ReplaceSelf { of: syntax::named(value), item: &model.project(value) }.visit_type_mut(&mut ty);
    ty
}
