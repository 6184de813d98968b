//! Arguments on the caller's side: what travels, and what stays in the caller's frame.
//!
//! Input:
//! ```text
//! async fn sum(&self, items: impl Iterator<Item = u32>, name: impl Into<String>) -> u32;
//! ```
//! Output, in `impl X for dyn DynX`:
//! ```text
//! call_with(
//!     self,
//!     Into::into(name),
//!     (Argument::new(items),),
//!     |ArgsWith(this, name, (items,), ..), call| DynX::__dyn_sum(this, lend(items, |value| value), name, call),
//! )
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, Lifetime};

use super::nested::{Side, rebuild};
use super::{place, shims};
use crate::model::{Argument, Conversion, FnKind, Marks, Method, Pass, TraitModel};

/// The frame that an argument can be lent from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// That of the function, which returns when the callee does.
    Stack,
    /// That of an `async` block around the call, which begins when it is first polled.
    Block,
    /// That of the future of the call, which is pinned.
    Call,
    /// None: the call has begun before its future is pinned.
    None,
}

/// The arguments of a call.
#[derive(Default)]
pub(super) struct Sent {
    /// What is converted before the `async` block: a conversion runs when the method is called.
    pub(super) conversions: TokenStream,
    /// Arguments that go by value, and what they are.
    pub(super) names: Vec<TokenStream>,
    pub(super) values: Vec<TokenStream>,
    /// Arguments that stay in the frame, and the places that they stay in.
    pub(super) kept: Vec<Ident>,
    pub(super) places: Vec<TokenStream>,
    /// What `DynX` gets, in the order of the signature.
    pub(super) passed: Vec<TokenStream>,
}

impl Sent {
    pub(super) fn new(model: &TraitModel, method: &Method, frame: Frame) -> Self {
        let mut sent = Self::default();
        for argument in &method.args {
            let name = &argument.name;
            let mut value = name.to_token_stream();
            match converted(model, argument) {
                Some(conversion) if frame == Frame::Block => {
                    sent.conversions.extend(quote!(let #name = #conversion;));
                }
                Some(conversion) => value = conversion,
                None => {}
            }
            if frame != Frame::None && argument.is_lent() {
                sent.lend(model, argument, frame, &value);
                continue;
            }
            sent.names.push(name.to_token_stream());
            sent.values.push(value);
            sent.passed.push(sent_value(model, argument));
        }
        sent
    }

    fn lend(&mut self, model: &TraitModel, argument: &Argument, frame: Frame, value: &TokenStream) {
        let (private, name) = (model.private(), &argument.name);
        let place = if frame == Frame::Call { quote!(#name) } else { quote!(&mut #name) };
        if let Pass::Borrowed { mutability, .. } = &argument.pass {
            let function =
                if mutability.is_some() { quote!(BorrowMut::borrow_mut) } else { quote!(Borrow::borrow) };
            self.kept.push(name.clone());
            self.places.push(value.clone());
            self.passed.push(quote!(#private::#function(#place)));
            return;
        }
        let value = callable(model, argument, value);
        self.kept.push(name.clone());
        if let Pass::Adapted { object, marks, .. } = &argument.pass {
            self.places
                .push(quote!(#private::Argument::new(#private::adapted::<dyn #object + '_, _>(#name))));
            let (mark, with) = (marks.mark(model.krate()), marks.with_plus(model.krate()));
            // SAFETY of what is emitted: the place is a local of an `async` block or of a function, or part of a pinned call, so
            // it does not move. The object that is wanted is the one that there is, with the auto traits of the mark.
            self.passed.push(if *marks == Marks::default() {
                quote!(unsafe { #private::lend_adapted(#place) })
            } else {
                quote! {
                    unsafe { #private::lend_marked::<#mark, dyn #object + '_, dyn #object #with + '_, _, _, _>(#place, |__value| __value) }
                }
            });
            return;
        }
        self.places.push(quote!(#private::Argument::new(#value)));
        // SAFETY of what is emitted: a closure that returns what it is given can only coerce it, and the place of what is pinned
        // does not move (see above).
        self.passed.push(match &argument.pass {
            Pass::Future { .. } => quote!(unsafe { #private::lend_future(#place) }),
            _ if argument.is_pinned() => quote!(unsafe { #private::lend_pinned(#place, |__value| __value) }),
            _ => quote!(unsafe { #private::lend(#place, |__value| __value) }),
        });
    }

    /// The arguments as local variables, where they are more than what was given.
    pub(super) fn lets(&self) -> TokenStream {
        let places = self.kept.iter().zip(&self.places).map(|(name, place)| quote!(let mut #name = #place;));
        let values = self.names.iter().zip(&self.values).filter(|(name, value)| !is_itself(*name, value));
        let values = values.map(|(name, value)| quote!(let #name = #value;));
        quote!(#(#places)* #(#values)*)
    }
}

/// What travels by value. A pointer that outlives every frame owns memory on the heap.
fn sent_value(model: &TraitModel, argument: &Argument) -> TokenStream {
    let private = model.private();
    let value = callable(model, argument, &argument.name.to_token_stream());
    let elided = Lifetime::new("'_", proc_macro2::Span::call_site());
    match &argument.pass {
        Pass::Adapted { object, marks, .. } => {
            let object = syn::parse_quote!(dyn #object + '_);
            place::adapted(model, *marks, &object, &quote!(#private::heap()), &value)
        }
        Pass::Nested { nested, .. } => rebuild(model, Side::Caller, nested, &value),
        Pass::Future { .. } => quote!(#private::place(#private::heap(), move |()| #value)),
        Pass::Object { .. } | Pass::Function { .. } => {
            let object =
                argument.object(model.krate(), &elided).map(|(object, _)| object.into_token_stream());
            place::on_heap(model, argument.is_pinned(), &object.unwrap_or_default(), &value)
        }
        _ => value,
    }
}

/// What the caller makes of an argument when the method is called.
fn converted(model: &TraitModel, argument: &Argument) -> Option<TokenStream> {
    let (private, name) = (model.private(), &argument.name);
    match &argument.pass {
        Pass::Object { iterates: true, .. } => Some(quote!(#private::IntoIterator::into_iter(#name))),
        Pass::Converted { by: Conversion::Into, .. } => Some(quote!(#private::Into::into(#name))),
        Pass::Converted { by: Conversion::ToString, .. } => {
            Some(quote!(#private::ToString::to_string(&#name)))
        }
        _ => None,
    }
}

/// A trait object cannot be called by value: an `FnOnce` travels as something that can.
fn callable(model: &TraitModel, argument: &Argument, value: &TokenStream) -> TokenStream {
    match &argument.pass {
        Pass::Function { kind: FnKind::FnOnce, inputs, .. } => shims::callable(model, inputs, value),
        _ => value.clone(),
    }
}

/// Whether a value is the variable of this name.
pub(super) fn is_itself(name: &impl ToString, value: &TokenStream) -> bool {
    value.to_string() == name.to_string()
}
