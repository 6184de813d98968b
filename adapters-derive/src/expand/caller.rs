//! The body of a method on the caller's side: one call through the vtable.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::arguments::{Frame, Sent, is_itself};
use super::{direct, nested, shims};
use crate::model::{FnKind, Marks, Method, Output, Receiver, TraitModel, is_pinned, is_pointer};

/// Who has the object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller {
    /// `self` is the object.
    Itself,
    /// `self` holds the object.
    Holder,
    /// `self` holds it, and may have space for what it returns.
    Offering,
    /// `self` is a pointer that owns it: a box.
    Owner,
}

/// The body of a method of `X`: what it returns is an implementor of what the trait says.
pub(super) fn implementation(model: &TraitModel, method: &Method, caller: Caller) -> TokenStream {
    let body = body(model, method, caller);
    match &method.output {
        Output::Adapted { object, marks, .. } if !method.borrows_from_several() => {
            nested::implementor(model, object, *marks, quote!({ #body }))
        }
        _ => body,
    }
}

pub(super) fn body(model: &TraitModel, method: &Method, caller: Caller) -> TokenStream {
    if let (Caller::Offering, Some(call)) = (caller, direct::call(model, method)) {
        return call;
    }
    let private = model.private();
    let by_value = method.receiver == Receiver::Value;
    let object = match caller {
        Caller::Offering if offers(method) => quote!(self),
        Caller::Offering => quote!(#private::object(self)),
        _ if method.receiver.is_cloned() => quote!(#private::Clone::clone(self)),
        Caller::Itself => quote!(self),
        // The box of a box of the object.
        Caller::Owner if matches!(method.receiver, Receiver::Smart(_)) => quote!(*self),
        Caller::Holder | Caller::Owner => method.receiver.choose(quote!(&mut **self), quote!(&**self)),
    };
    // A value that moves out of a box: its memory stays as long as the call.
    let kind = model.kind();
    let (owned, taken) = (quote!(#private::Owned::<_, #kind>::new(self)), quote!(&mut __self));
    let this = if by_value { taken.clone() } else { object.clone() };
    let own = by_value.then(|| quote!(let mut __self = #owned;));
    // The object, and what the start of a call takes it as.
    let (target, of) = if by_value { (taken.clone(), quote!(_)) } else { (quote!(__self), quote!(__self)) };
    match &method.output {
        Output::Async { .. } if method.needs_block() => {
            let sent = Sent::new(model, method, Frame::Block);
            let (lets, start) = (sent.lets(), call(model, method, &target, &sent, &quote!(__call)));
            let (conversions, holder) = (&sent.conversions, holder(model, method, caller, &object));
            let block = quote! {
                async move {
                    #own
                    #lets
                    let __output = #private::begin(#holder, |#of, __call| #start).await;
                    __output
                }
            };
            quote!(#conversions #block)
        }
        Output::Async { marks, .. } => {
            let mut sent = Sent::new(model, method, Frame::Call);
            if by_value {
                sent.kept.insert(0, format_ident!("__self"));
                sent.places.insert(0, owned);
            } else if let (Caller::Holder | Caller::Offering, Some(parameters)) = (caller, parameters(model))
            {
                sent.names.push(quote!(_));
                sent.values.push(parameters);
            }
            let holder = holder(model, method, caller, &object);
            let start = block(call(model, method, &quote!(__self), &sent, &quote!(__call)));
            let Sent { kept, places, .. } = &sent;
            let (names, values) = travelling(&sent);
            if kept.is_empty() && *marks == Marks::default() {
                let pattern = quote!(#private::Args(#of #names, ..));
                return quote!(#private::call(#holder, #values, |#pattern, __call| #start));
            }
            let names = names.unwrap_or_else(|| quote!(, _));
            let kept = (!kept.is_empty()).then(|| quote!((#(#kept,)*),));
            let pattern = quote!(#private::ArgsWith(#of #names, #kept ..));
            quote!(#private::call_with(#holder, #values, (#(#places,)*), |#pattern, __call| #start))
        }
        Output::Future { .. } if method.erased.borrows_unnamed() => {
            let sent = Sent::new(model, method, Frame::None);
            let (name, value) = if by_value { (quote!(mut __self), owned) } else { (quote!(__self), object) };
            let start = call(model, method, &target, &sent, &TokenStream::new());
            let (names, values) = travelling(&sent);
            quote!(#private::eager(#value, #values, |#private::Args(#name #names, ..)| #start))
        }
        output => {
            let (lets, through) = through(model, method, &this, own);
            let Output::Function { kind, inputs, .. } = output else {
                return quote!(#lets #through);
            };
            // Nobody but the standard library can implement the `Fn` traits for a pointer.
            let mutability = (*kind != FnKind::Fn).then(|| quote!(mut));
            let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
            let get = if *kind == FnKind::Fn { quote!(get) } else { quote!(get_mut) };
            let call = if method.borrows_from_several() {
                quote!({
                    let __function = unsafe { #private::Within::#get(&#mutability __function) };
                    __function(#(#args),*)
                })
            } else {
                quote!((*__function)(#(#args),*))
            };
            quote! {
                #lets
                let #mutability __function = #through;
                move |#(#args),*| #call
            }
        }
    }
}

/// The body of a method of `dyn DynX` itself that returns the pointer to a closure as it is.
pub(super) fn pointer(model: &TraitModel, method: &Method) -> TokenStream {
    let (private, kind) = (model.private(), model.kind());
    let by_value = method.receiver == Receiver::Value;
    let own = by_value.then(|| quote!(let mut __self = #private::Owned::<_, #kind>::new(self);));
    let this = if by_value { quote!(&mut __self) } else { quote!(self) };
    let (lets, through) = through(model, method, &this, own);
    quote!(#lets #through)
}

/// A call through the vtable that is over when it returns: what comes before it, and the call.
pub(super) fn through(
    model: &TraitModel,
    method: &Method,
    this: &TokenStream,
    mut own: Option<TokenStream>,
) -> (TokenStream, TokenStream) {
    let (private, several) = (model.private(), method.borrows_from_several());
    let sent = Sent::new(model, method, if several { Frame::None } else { Frame::Stack });
    let mut arguments = sent.lets();
    let mut through = call(model, method, this, &sent, &TokenStream::new());
    if several {
        let names = method.arg_names();
        own = Some(quote!(let __held = (#private::held(&self), #(#private::held(&#names),)*); #own));
        arguments = quote!(#arguments let __object = #through;);
        through = within(model, method);
    }
    // What it points to is not the object, but what the object points to.
    if matches!(&method.output, Output::Object { bounds, .. } if is_pointer(bounds)) {
        through = quote!(#private::Pointing(#through));
    }
    (quote!(#own #arguments), through)
}

/// What travels with a call, as a pattern and as a value: one by itself, and several in a tuple.
fn travelling(sent: &Sent) -> (Option<TokenStream>, TokenStream) {
    match (&sent.names[..], &sent.values[..]) {
        ([], _) => (None, quote!(())),
        ([name], [value]) => (Some(quote!(, #name)), value.clone()),
        (names, values) => (Some(quote!(, (#(#names,)*))), quote!((#(#values,)*))),
    }
}

/// The type parameters of the trait, as an argument. The type of an object has them in it, the type of a pointer to it does
/// not; and the call must not outlive them.
fn parameters(model: &TraitModel) -> Option<TokenStream> {
    let private = model.private();
    let mut types = model.type_params().peekable();
    types.peek()?;
    Some(quote!(#private::PhantomData::<fn() -> (#(*const #types,)*)>))
}

/// The same as a block, which is what it may be already.
fn block(tokens: TokenStream) -> TokenStream {
    let mut all = tokens.clone().into_iter();
    match (all.next(), all.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Brace => tokens,
        _ => quote!({ #tokens }),
    }
}

/// What a call finds its object in.
fn holder(model: &TraitModel, method: &Method, caller: Caller, object: &TokenStream) -> TokenStream {
    let private = model.private();
    match caller {
        _ if method.receiver == Receiver::Value => quote!(#private::Itself(())),
        Caller::Offering if offers(method) => object.clone(),
        _ => quote!(#private::Itself(#object)),
    }
}

/// Whether a call makes use of the space that there is.
pub(super) fn offers(method: &Method) -> bool {
    matches!(method.output, Output::Async { .. }) && !method.on_heap()
}

/// An object, within all that it may borrow from: how long that lasts has no name.
fn within(model: &TraitModel, method: &Method) -> TokenStream {
    let private = model.private();
    // SAFETY of what is emitted: both types are the object of the same bounds, and the compiler compares the second with that of the
    // object. A closure that returns what it is given coerces the first to the second, so that all lifetimes in them are the same but
    // that of the object. It borrows from what was passed and from nothing else.
    let mut base = None;
    let within = match &method.output {
        Output::Object { bounds, .. } if is_pinned(bounds) => {
            quote!(within_pinned::<dyn #(#bounds)+* + 'static, dyn #(#bounds)+* + '_, _>)
        }
        Output::Object { bounds, marks, .. } => {
            let mark = marks.mark(model.krate());
            quote!(within::<#mark, dyn #(#bounds)+* + 'static, dyn #(#bounds)+* + '_, _>)
        }
        Output::Function { bounds, .. } => {
            quote!(within_function::<dyn #(#bounds)+* + 'static, dyn #(#bounds)+* + '_, _>)
        }
        Output::Adapted { object, marks, .. } => {
            let marks = marks.with_plus(model.krate());
            base = Some(quote!(, |__value| __value));
            quote!(within_adapted::<dyn #object #marks + 'static, dyn #object #marks + '_, dyn #object + 'static, _>)
        }
        _ => unreachable!("nothing else is an object"),
    };
    quote!(unsafe { #private::#within(__object, __held, |__value| __value #base) })
}

/// The call itself, in an `unsafe` block if it takes one. What the arguments do is outside of that block, and comes before the value
/// moves out of its object: should it panic, the value is still there.
fn call(
    model: &TraitModel,
    method: &Method,
    this: &TokenStream,
    sent: &Sent,
    more: &TokenStream,
) -> TokenStream {
    let (private, dyn_trait, name) = (model.private(), &model.names.dyn_trait, &method.name);
    // With the trait's arguments: the compiler does not find out that a lifetime is the one that a parameter outlives.
    let (_, of, _) = model.item.generics.split_for_impl();
    let of = of.as_turbofish();
    let passed = &sent.passed;
    let by_value = method.receiver == Receiver::Value;
    if !by_value && !method.is_unsafe() {
        return quote!(#dyn_trait #of::#name(#this, #(#passed,)* #more));
    }
    let names = method.arg_names();
    let elided = Lifetime::new("'_", proc_macro2::Span::call_site());
    let lets = method.args.iter().zip(passed).filter_map(|(argument, value)| {
        let (name, ty) = (&argument.name, argument.erased_type(model.krate(), &elided));
        (!is_itself(name, value)).then(|| quote!(let #name: #ty = #value;))
    });
    let (object, taken) = if by_value {
        // SAFETY of what is emitted: both go to the method that is called next, which takes `self` by value.
        (quote!(let (__it, __moved) = unsafe { #private::Owned::take(#this) };), quote!(__it, __moved))
    } else {
        let (mut lets, mut it) = (TokenStream::new(), this.clone());
        shims::hoist(&format_ident!("__it"), &mut it, &mut lets);
        (lets, it)
    };
    let call = method.call(quote!(#dyn_trait #of::#name(#taken, #(#names,)* #more)));
    quote! {{
        #(#lets)*
        #object
        #call
    }}
}
