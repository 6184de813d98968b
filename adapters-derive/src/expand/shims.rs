//! `impl DynX for Adapter`: from the vtable to the implementor's own method.
//!
//! Output:
//! ```text
//! impl<T: X, S: Settled> DynX for Adapter<T, S> {
//!     type Item = <T as X>::Item;
//!     fn __dyn_next<'call>(&'call mut self, call: ..) -> Poll<Option<Self::Item>> {
//!         start(self, <T as X>::next, call)
//!     }
//! }
//! ```

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Generics, Ident, Type};

use super::nested::{self, Side};
use super::{inline, located_at, on_impls, place, signature, where_clause};
use crate::model::{Argument, FnKind, Marks, Method, Output, Pass, Receiver, Reference, Source, TraitModel};
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let (krate, private, names) = (model.krate(), model.private(), &model.names);
    let (value, strategy) = (&names.value, &names.strategy);
    let (generics, predicates) = covered(model, &quote!(Self));
    let (params, _, _) = generics.split_for_impl();
    let clause = where_clause(predicates);
    let types = model.types.iter().map(|ty| {
        let name = &ty.item.ident;
        let path = model.path_of(name);
        quote!(type #name = <#value as #path>::#name;)
    });
    let methods = model.methods.iter().map(|method| {
        let (signature, body) = (signature::erased(model, method, private), body(model, method));
        quote!(#signature { #body })
    });
    let (attrs, unsafety, dyn_trait, adapted) =
        (on_impls(), &model.item.unsafety, &names.dyn_trait, model.adapted());
    let (_, args, _) = model.item.generics.split_for_impl();
    quote! {
        #attrs
        #unsafety impl #params #dyn_trait #args for #krate::Adapter<#adapted, #strategy> #clause {
            #(#types)*
            #(#methods)*
        }
    }
}

/// The parameters and the predicates of the implementation: the adapters that it covers. `adapter` is one of them.
pub(super) fn covered(model: &TraitModel, adapter: &TokenStream) -> (Generics, Vec<TokenStream>) {
    let (private, value, strategy) = (model.private(), &model.names.value, &model.names.strategy);
    let duplicate = model.clones().then(|| quote!(+ #private::Duplicate));
    let implementor = model.implementor(&TokenStream::new());
    let generics = model.generics(
        implementor.into_iter().chain([syntax::param(strategy, quote!(#private::Settled #duplicate))]),
    );
    let mut predicates = model.predicates(&syntax::named(value), &model.project(value));
    predicates.extend(model.asked_of(value));
    let marks = model.strategy_marks().bounds(private);
    if !marks.is_empty() {
        predicates.push(quote!(#strategy::Strategy: #(#marks)+*));
    }
    predicates.extend(model.twins_hold(adapter, &|ty| {
        let name = &ty.name;
        quote!(#value::#name)
    }));
    (generics, predicates)
}

fn body(model: &TraitModel, method: &Method) -> TokenStream {
    let (krate, private) = (model.krate(), model.private());
    let borrowed = matches!(method.receiver, Receiver::Shared | Receiver::Exclusive | Receiver::None);
    if !method.output.is_erased() && borrowed {
        let get = method.receiver.choose(quote!(get_mut), quote!(get_ref));
        return make(model, method, &implementor(model, method, &quote!(#krate::Adapter::#get(self))));
    }
    let places = method.output.is_erased() && !method.on_heap();
    let adapter = match method.receiver {
        Receiver::Value => quote!(#private::take(self, __moved)),
        Receiver::Smart(smart) => smart.value().map_or(quote!(self), |value| quote!(#private::#value(self))),
        _ => quote!(self),
    };
    if let Some(started) = started(model, method, &adapter).filter(|_| places) {
        return started;
    }
    let inner = if method.receiver.is_cloned() { quote!(&__it) } else { quote!(__it) };
    let make = make(model, method, &implementor(model, method, &inner));
    let strategy = if places { quote!(__strategy) } else { quote!(_) };
    let parts = match method.receiver {
        Receiver::Smart(smart) if smart.is_owned() => quote!(let __it = #adapter;),
        Receiver::Value => quote!(let (__it, #strategy) = #adapter;),
        _ => quote!(let (__it, #strategy) = #private::parts(#adapter);),
    };
    if !method.output.is_erased() {
        return quote!(#parts #make);
    }
    let lease = if places { strategy } else { quote!(#private::heap()) };
    // Where a future goes, and what its function gets from there: an adapter is taken apart by whoever starts the call.
    let (parts, home, given) = if places && method.returns_future() {
        (TokenStream::new(), adapter, quote!(__it))
    } else {
        (parts, lease.clone(), quote!(()))
    };
    let place = match &method.output {
        Output::Async { marks, .. } => {
            let start = format_ident!("{}", start(*marks));
            quote!(#private::#start(#home, move |#given| #make, __call))
        }
        Output::Future { .. } => quote!(#private::place(#home, move |#given| #make)),
        Output::Adapted { object, marks, .. } => {
            let object = syn::parse_quote!(dyn #object + '_);
            let object = nested::inferred(model, Side::Implementor, &object);
            place::adapted(model, *marks, &object, &lease, &make)
        }
        Output::Object { .. } | Output::Function { .. } => {
            place::by_strategy(model, &method.output, &lease, &make)
        }
        Output::Nested { .. } => return quote!(#parts #make),
        Output::Plain | Output::Unsupported { .. } => unreachable!("not erased"),
    };
    quote!(#parts #place)
}

/// Arguments that a function can have that starts calls by the method itself.
const STARTED_WITH: usize = 4;

/// The start of a call by the implementor's method itself, if that is all there is to call: a closure takes the compiler more time.
fn started(model: &TraitModel, method: &Method, adapter: &TokenStream) -> Option<TokenStream> {
    let (private, args) = (model.private(), method.arg_names());
    let started = match &method.output {
        Output::Async { marks, .. } if args.len() <= STARTED_WITH => {
            let function = function(model, method)?;
            let with = if args.is_empty() { String::new() } else { args.len().to_string() };
            let start = format_ident!("{}{with}", start(*marks));
            quote!(#private::#start(#adapter, #(#args,)* #function, __call))
        }
        Output::Future { .. } if args.is_empty() => {
            let function = function(model, method)?;
            quote!(#private::place(#adapter, #function))
        }
        _ => return None,
    };
    // What the compiler does not like about the method's types comes out here.
    Some(located_at(started, method.form.source.name().span()))
}

/// Who starts a call whose future has these marks.
fn start(marks: Marks) -> &'static str {
    if marks == Marks::default() { "start" } else { "start_marked" }
}

/// The implementor's method itself, if it returns what is placed and takes what it is given.
pub(super) fn function(model: &TraitModel, method: &Method) -> Option<TokenStream> {
    let Source::Method { generics, .. } = &method.form.source else { return None };
    let as_it_is = |argument: &Argument| {
        matches!(
            argument.pass,
            Pass::Plain
                | Pass::Converted { .. }
                | Pass::Borrowed { .. }
                | Pass::Object { .. }
                | Pass::Future { .. }
        )
    };
    let future = matches!(method.output, Output::Async { .. } | Output::Future { .. });
    // A mirror may be wrong: then it is better to call than to compare.
    let exact = !model.is_mirror() && !model.options.proven;
    let simple = future && exact && method.nested.is_whole() && !method.receiver.is_cloned();
    let (name, arguments) = (method.form.source.name(), method.args.iter().all(as_it_is));
    let arguments = arguments && method.args.len() < inline::SHORT_ENOUGH;
    let (value, path) = (&model.names.value, model.path_of(name));
    (simple && arguments && !method.is_unsafe()).then(|| quote!(<#value as #path>::#name #generics))
}

/// The implementor in what an adapter is over.
fn implementor(model: &TraitModel, method: &Method, inner: &TokenStream) -> TokenStream {
    if !model.options.proven {
        return inner.clone();
    }
    let (private, proven) = (model.private(), quote!(Proven));
    match method.receiver {
        Receiver::Value => quote!(#private::#proven::into_inner(#inner)),
        receiver => {
            let get = receiver.choose(quote!(get_mut), quote!(get_ref));
            quote!(#private::#proven::#get(#inner))
        }
    }
}

/// What the implementor returns.
pub(super) fn called(model: &TraitModel, method: &Method, inner: &TokenStream) -> TokenStream {
    let source = &method.form.source;
    let path = model.path_of(source.name());
    let args = method.args.iter().map(|argument| passed(model, argument));
    // A mirror that does not match its trait comes out here.
    let at = |tokens| located_at(tokens, source.name().span());
    // However often it does, it is the same error then, which the compiler shows once.
    let inner = match method.receiver {
        Receiver::Exclusive if model.is_mirror() => quote!(&mut *#inner),
        Receiver::Shared if model.is_mirror() => quote!(&*#inner),
        _ => inner.clone(),
    };
    let (name, value) = (source.name(), &model.names.value);
    let name = at(quote!(<#value as #path>::#name));
    // What an unsafe method is called with is made outside of the `unsafe` block.
    let (mut lets, mut args, mut inner) = (TokenStream::new(), args.collect::<Vec<_>>(), inner);
    let mut name = name;
    if method.is_unsafe() {
        if let Source::Method { generics: Some(generics), .. }
        | Source::Function { generics: Some(generics), .. } = source
        {
            // `with(N = ..)` is an expression.
            lets.extend(quote!(let __method = #name #generics;));
            name = quote!(__method);
        }
        for (index, value) in std::iter::once(&mut inner).chain(&mut args).enumerate() {
            hoist(&format_ident!("__{index}"), value, &mut lets);
        }
    }
    let call = method.call(match source {
        Source::Method { generics, .. } => {
            let generics = generics.as_ref().filter(|_| !method.is_unsafe());
            let arguments = at(quote!((#inner, #(#args),*)));
            quote!(#name #generics #arguments)
        }
        Source::Function { generics, .. } => {
            let generics = generics.as_ref().filter(|_| !method.is_unsafe());
            let arguments = at(quote!((#(#args),*)));
            quote!(#name #generics #arguments)
        }
        Source::Const { .. } => name,
    });
    if lets.is_empty() { call } else { quote!({ #lets #call }) }
}

/// Makes a value a variable of this name, unless it is one.
pub(super) fn hoist(name: &Ident, value: &mut TokenStream, lets: &mut TokenStream) {
    let is_name = matches!(value.clone().into_iter().collect::<Vec<_>>()[..], [TokenTree::Ident(_)]);
    if !is_name {
        lets.extend(quote!(let #name = #value;));
        *value = quote!(#name);
    }
}

/// What the implementor returns, ready to be placed.
pub(super) fn make(model: &TraitModel, method: &Method, inner: &TokenStream) -> TokenStream {
    let made = called(model, method, inner);
    let made = if model.options.proven && method.returns_future() {
        let private = model.private();
        // SAFETY of what is emitted: `__R: Send`, and whoever made a `Proven` has seen to it that this says so of every
        // future that a method returns when it is called with such arguments (see `proofs.rs`).
        quote!({ let __future = #made; unsafe { #private::assume_send(__future) } })
    } else {
        made
    };
    let mut made = owning(method, made);
    if matches!(method.output, Output::Object { iterates: true, .. }) {
        let private = model.private();
        made = quote!(#private::IntoIterator::into_iter(#made));
    }
    match &method.output {
        Output::Nested { .. } | Output::Plain => {
            nested::rebuild(model, Side::Implementor, &method.nested, &made)
        }
        Output::Async { .. } | Output::Future { .. } if !method.nested.is_whole() => {
            nested::rebuild_output(model, Side::Implementor, &method.nested, &made)
        }
        Output::Object { .. } if !method.nested.is_whole() => {
            nested::rebuild_items(model, Side::Implementor, &method.nested, &made)
        }
        // A trait object cannot be called by value, but a closure that has been called can be empty.
        Output::Function { kind: FnKind::FnOnce, inputs, .. } => callable(model, inputs, &made),
        _ => made,
    }
}

/// A future that borrows from what is passed by reference here has to own it: `&impl Trait` is a `&&dyn Trait`, and `&Arc<Self>` an
/// `Arc<Self>`.
fn owning(method: &Method, made: TokenStream) -> TokenStream {
    let has_reference = method.receiver.is_cloned() || method.args.iter().any(Argument::is_reference);
    if !has_reference || !matches!(method.output, Output::Async { .. }) {
        return made;
    }
    quote!(async move { #made.await })
}

/// A closure that can be called once, as one that can be called from where it is.
pub(super) fn callable(model: &TraitModel, inputs: &[Type], closure: &TokenStream) -> TokenStream {
    let private = model.private();
    let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
    quote! {{
        let mut __once = #private::Option::Some(#closure);
        move |#(#args: #inputs),*| #private::once(&mut __once)(#(#args),*)
    }}
}

/// An argument as the implementor's method takes it.
fn passed(model: &TraitModel, argument: &Argument) -> TokenStream {
    let name = &argument.name;
    match &argument.pass {
        Pass::Reference { mutability, .. } => return quote!(&#mutability { #name }),
        Pass::Adapted { object, marks, by_ref, .. } => {
            let value = nested::implementor(model, object, *marks, name);
            return match by_ref {
                Some(Reference(mutability)) => quote!(&#mutability { #value }),
                None => value,
            };
        }
        _ => {}
    }
    let Pass::Function { kind, inputs, .. } = &argument.pass else { return quote!(#name) };
    // Nobody but the standard library can implement the `Fn` traits for a pointer.
    let mutability = (*kind != FnKind::Fn).then(|| quote!(mut));
    let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
    quote!({ let #mutability __function = #name; move |#(#args),*| (*__function)(#(#args),*) })
}
