//! The body of a method on the caller's side: one call through the vtable.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::arguments::{Frame, Sent, is_itself};
use super::{direct, nested};
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
    let (owned, taken) = (quote!(#private::Owned::new(self)), quote!(unsafe { __self.take() }));
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
            let start = block(call(model, method, &target, &sent, &quote!(__call)));
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
            let several = method.borrows_from_several();
            let sent = Sent::new(model, method, if several { Frame::None } else { Frame::Stack });
            let mut arguments = sent.lets();
            let mut through = call(model, method, &this, &sent, &TokenStream::new());
            let mut own = own;
            if several {
                let names = method.arg_names();
                own = Some(quote!(let __held = (#private::held(&self), #(#private::held(&#names),)*); #own));
                arguments = quote!(#arguments let __object = #through;);
                through = within(model, method);
            }
            // What it points to is not the object, but what the object points to.
            if matches!(output, Output::Object { bounds, .. } if is_pointer(bounds)) {
                through = quote!(#private::Pointing(#through));
            }
            let Output::Function { kind, inputs, .. } = output else {
                return quote!(#own #arguments #through);
            };
            // Nobody but the standard library can implement the `Fn` traits for a pointer.
            let mutability = (*kind != FnKind::Fn).then(|| quote!(mut));
            let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
            quote! {
                #own
                #arguments
                let #mutability __function = #through;
                move |#(#args),*| (*__function)(#(#args),*)
            }
        }
    }
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
    let (bounds, pinned) = match &method.output {
        Output::Object { bounds, .. } => (quote!(#(#bounds)+*), is_pinned(bounds)),
        Output::Function { bounds, .. } => (quote!(#(#bounds)+*), false),
        Output::Adapted { object, marks, .. } => {
            let marks = marks.with_plus(model.krate());
            (quote!(#object #marks), false)
        }
        _ => unreachable!("nothing else is an object"),
    };
    let within = if pinned { quote!(within_pinned) } else { quote!(within) };
    // SAFETY of what is emitted: it is the object of the same bounds, it borrows from what was passed and from nothing else, and it
    // goes into an `impl Trait`.
    quote!(unsafe { #private::#within::<dyn #bounds + 'static, _, _>(__object, __held) })
}

/// The call itself, in an `unsafe` block if it takes one. What the arguments do is outside of that block.
fn call(
    model: &TraitModel,
    method: &Method,
    this: &TokenStream,
    sent: &Sent,
    more: &TokenStream,
) -> TokenStream {
    let (dyn_trait, name) = (&model.names.dyn_trait, &method.name);
    // With the trait's arguments: the compiler does not find out that a lifetime is the one that a parameter outlives.
    let (_, of, _) = model.item.generics.split_for_impl();
    let of = of.as_turbofish();
    let passed = &sent.passed;
    if method.receiver != Receiver::Value && !method.is_unsafe() {
        return quote!(#dyn_trait #of::#name(#this, #(#passed,)* #more));
    }
    let names = method.arg_names();
    let elided = Lifetime::new("'_", proc_macro2::Span::call_site());
    let lets = method.args.iter().zip(passed).filter_map(|(argument, value)| {
        let (name, ty) = (&argument.name, argument.erased_type(model.krate(), &elided));
        (!is_itself(name, value)).then(|| quote!(let #name: #ty = #value;))
    });
    quote! {{
        let __self = #this;
        #(#lets)*
        unsafe { #dyn_trait #of::#name(__self, #(#names,)* #more) }
    }}
}
