//! A method of the trait.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{FnArg, Generics, Ident, Path, ReturnType, Safety, Signature, Token, Type};

use super::bounds::{nested_impl, nested_in_bounds};
use super::erase::{self, ErasedType};
use super::nested::{Nested, take_apart, take_apart_items};
use super::receiver::{Receiver, receiver, receiver_lifetime};
use super::together::{self, Together};
use super::{Argument, Erased, Form, Marks, Names, Output, Pass, Place, Private, Send, is_named};
use crate::normalize::{lifetimes_in, name_arguments, name_elided};
use crate::syntax;

/// A method that `DynX` has, too.
pub(crate) struct Method {
    /// As the user wrote it, for spans.
    pub(crate) original: Signature,
    /// The same, with a name for every argument.
    pub(crate) sig: Signature,
    /// The arguments, without `self`.
    pub(crate) args: Vec<Argument>,
    pub(crate) receiver: Receiver,
    pub(crate) output: Output,
    /// What the implementor returns is taken apart, if there is an `impl` inside of another type.
    pub(crate) nested: Nested,
    /// Its name in `DynX`.
    pub(crate) name: Ident,
    /// What it is in `DynX`, unless it goes there as it is.
    pub(crate) erased: Erased,
    /// What it is in the trait.
    pub(crate) form: Form,
    /// Whether what it returns is erased in boxes that live as long as the object.
    pub(crate) boxes: bool,
    /// An erased type that cannot be replaced by what it is in objects.
    pub(crate) unerased: Option<Span>,
}

impl Method {
    pub(crate) fn new(
        form: Form,
        trait_generics: &Generics,
        names: &Names,
        krate: &Path,
        send: Send,
        erased_types: &[ErasedType],
        together: &mut Vec<Together>,
    ) -> Self {
        let original = form.sig.clone();
        let mut sig = with_names(&original);
        together::replace(&mut sig, trait_generics, names, together);
        let erased_output = erase::replace(&mut sig, erased_types, trait_generics, names, Private::In(krate));
        let args = Argument::all(&sig, &names.call, krate);
        let receiver = receiver(&sig);
        let this = receiver_lifetime(&sig).unwrap_or_else(|| names.this.clone());
        let (mut output, nested) = outputs(&sig, receiver, &args, &this, krate, send);
        let boxes = erased_output.as_ref().is_ok_and(|output| !output.is_whole());
        let (nested, unerased) = match erased_output {
            Ok(output) if nested.is_whole() => (output, None),
            Ok(output) => (nested, (!output.is_whole()).then(|| original.ident.span())),
            Err(span) => (nested, Some(span)),
        };
        if let Output::Future { place, .. }
        | Output::Object { place, .. }
        | Output::Adapted { place, .. }
        | Output::Function { place, .. } = &mut output
            && let Place::Heap(lifetime) = place
            && receiver_lifetime(&sig).as_ref() == Some(lifetime)
        {
            // It lives as long as the borrow of `self`, which is what the strategy has anyway.
            *place = Place::Strategy;
        }
        let erased = Erased::new(&sig, &args, &output, &nested, trait_generics, names, krate);
        let name = names.method(&sig.ident);
        Self { original, sig, args, receiver, output, nested, name, erased, form, boxes, unerased }
    }

    /// The names of the arguments, without `self`.
    pub(crate) fn arg_names(&self) -> Vec<&Ident> {
        self.args.iter().map(|argument| &argument.name).collect()
    }

    /// Whether it returns a future, and nothing else with one in it.
    pub(crate) fn returns_future(&self) -> bool {
        matches!(self.output, Output::Async { .. } | Output::Future { .. })
    }

    /// Whether nobody has to name how long a call lasts (see `Args` of the runtime).
    pub(crate) fn needs_no_lifetime(&self) -> bool {
        match self.output {
            Output::Async { .. } => self.nested.is_whole() && !self.needs_block(),
            _ => !self.output.is_erased(),
        }
    }

    /// Whether it takes an `unsafe` block to call it.
    pub(crate) fn is_unsafe(&self) -> bool {
        matches!(self.sig.safety, Safety::Unsafe(_))
    }

    /// Whether a call has to be in an `async` block, which has no lifetimes that anybody would have to name.
    pub(crate) fn needs_block(&self) -> bool {
        let hides = |argument: &Argument| {
            // The type of an item, too, is known from a bound only.
            matches!(argument.pass, Pass::Adapted { .. } | Pass::Nested { nested: Nested::Leaf { .. }, .. })
        };
        self.erased.hidden().is_some() || self.boxes || self.args.iter().any(hides)
    }

    /// Whether the caller converts an argument.
    pub(crate) fn is_converting(&self) -> bool {
        let converts = |argument: &Argument| {
            matches!(argument.pass, Pass::Converted { .. } | Pass::Object { iterates: true, .. })
        };
        self.args.iter().any(converts)
    }

    /// Whether an object that is returned may borrow from several places.
    pub(crate) fn borrows_from_several(&self) -> bool {
        let is_object =
            matches!(self.output, Output::Object { .. } | Output::Function { .. } | Output::Adapted { .. });
        is_object && self.erased.borrows_unnamed()
    }

    /// The object and the auto traits of an adapted value that is returned and may borrow from several places.
    pub(crate) fn lends_adapted(&self) -> Option<(&Path, Marks)> {
        match &self.output {
            Output::Adapted { object, marks, .. } if self.borrows_from_several() => Some((object, *marks)),
            _ => None,
        }
    }

    /// Whether what is returned may borrow from the smart pointer that `self` is a reference to.
    pub(crate) fn lends_from_clone(&self) -> bool {
        if !self.receiver.is_cloned() {
            return false;
        }
        let ReturnType::Type(_, ty) = &self.original.output else { return false };
        let (mut ty, mut elided) = ((**ty).clone(), false);
        name_elided(&mut ty, &mut |span| {
            elided = true;
            syn::Lifetime::new("'_", span)
        });
        let this = receiver_lifetime(&self.original);
        let named = this.is_some_and(|this| lifetimes_in(&ty).contains(&this));
        elided || named || !matches!(self.output, Output::Async { .. } | Output::Plain)
    }

    /// Whether the strategy has no part in it: what is returned outlives the adapter.
    pub(crate) fn on_heap(&self) -> bool {
        self.form.boxing.is_some() && self.output.is_erased() || self.outlives_adapter()
    }

    /// Whether what is returned outlives the adapter.
    pub(crate) fn outlives_adapter(&self) -> bool {
        // A smart pointer that is owned is to the value alone.
        let apart = matches!(self.receiver, Receiver::Smart(smart) if smart.is_owned());
        if apart || matches!(self.output, Output::Nested { .. }) {
            return true;
        }
        match self.output.place() {
            Some(Place::Heap(_)) => true,
            Some(Place::Strategy) => {
                self.receiver == Receiver::Value && !matches!(self.output, Output::Async { .. })
            }
            None => false,
        }
    }

    /// A call of this method, in an `unsafe` block if it takes one.
    ///
    /// The token has the span of the macro call: crates with `#![forbid(unsafe_code)]` accept it.
    pub(crate) fn call(&self, call: TokenStream) -> TokenStream {
        in_block(&self.sig, call)
    }
}

/// A call of a function, in an `unsafe` block if it takes one.
pub(super) fn in_block(sig: &Signature, call: TokenStream) -> TokenStream {
    if matches!(sig.safety, Safety::Unsafe(_)) { quote!(unsafe { #call }) } else { call }
}

/// The names of the arguments, without `self`.
pub(super) fn arguments(sig: &Signature) -> impl Iterator<Item = &Ident> {
    sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => match &*argument.pat {
            syn::Pat::Ident(pat) => Some(&pat.ident),
            _ => unreachable!("patterns have been replaced by names"),
        },
        FnArg::Receiver(_) => None,
    })
}

/// A signature with a name for every argument.
pub(super) fn with_names(original: &Signature) -> Signature {
    let mut sig = original.clone();
    name_arguments(&mut sig);
    if let Some(FnArg::Receiver(receiver)) = sig.inputs.first_mut() {
        // The bodies that are emitted say `self`, too, and both must come from the same place.
        receiver.self_token.span = Span::call_site().located_at(receiver.self_token.span);
    }
    sig
}

/// Whether a function returns a future.
pub(super) fn is_future(sig: &Signature) -> bool {
    let returned = match &sig.output {
        ReturnType::Type(_, ty) => match &**ty {
            Type::ImplTrait(returned) => returned.bounds.iter().any(|bound| is_named(bound, "Future")),
            _ => false,
        },
        ReturnType::Default => false,
    };
    sig.asyncness.is_some() || returned
}

/// What is returned, and how that is made of what the implementor returns.
fn outputs(
    sig: &Signature,
    receiver: Receiver,
    args: &[Argument],
    this: &syn::Lifetime,
    krate: &Path,
    send: Send,
) -> (Output, Nested) {
    let ReturnType::Type(_, ty) = &sig.output else { return (Output::of(sig, send), Nested::Whole) };
    let inside = match &**ty {
        Type::ImplTrait(returned) if sig.asyncness.is_none() => nested_in_bounds(returned),
        ty => nested_impl(ty),
    };
    let Some(span) = inside else { return (Output::of(sig, send), Nested::Whole) };
    let borrows = |argument: &Argument| {
        let mut ty = argument.ty.clone();
        let mut elided = false;
        name_elided(&mut ty, &mut |_| {
            elided = true;
            this.clone()
        });
        elided
            || !lifetimes_in(&ty).iter().all(|lifetime| lifetime == this)
            || !matches!(argument.pass, Pass::Plain)
    };
    if !matches!(receiver, Receiver::Shared | Receiver::Exclusive) || args.iter().any(borrows) {
        let why = "an `impl Trait` inside another type can borrow from `self` and from nothing else; return a concrete type, \
                   or `Box<dyn ..>` in its place";
        return (Output::Unsupported { span, why: why.to_owned() }, Nested::Whole);
    }
    let mut taken = sig.clone();
    let ReturnType::Type(_, ty) = &mut taken.output else { unreachable!("it has been looked at") };
    let nested = match &mut **ty {
        Type::ImplTrait(returned) if sig.asyncness.is_none() => take_apart_items(returned, this, krate),
        ty => take_apart(ty, this, krate),
    };
    match nested {
        Ok(nested) => match (Output::of(&taken, send), &taken.output) {
            (Output::Plain, ReturnType::Type(_, ty)) => {
                (Output::Nested { ty: (**ty).clone(), lives: this.clone() }, nested)
            }
            (output, _) => (output, nested),
        },
        Err((span, why)) => (Output::Unsupported { span, why }, Nested::Whole),
    }
}

/// Turns `async fn f() -> O` into `fn f() -> impl Future<Output = O>`, and adds `+ Send` if that is wanted.
pub(crate) fn returns_future(sig: &mut Signature, send: bool, private: Private<'_>) {
    if sig.asyncness.take().is_some() {
        let output = match std::mem::replace(&mut sig.output, ReturnType::Default) {
            ReturnType::Default => syntax::unit(),
            ReturnType::Type(_, ty) => *ty,
        };
        let future = syntax::bound(syntax::with_type(private.path("Future"), "Output", output));
        sig.output = ReturnType::Type(<Token![->]>::default(), Box::new(syntax::implementor(future)));
    }
    if send
        && let ReturnType::Type(_, ty) = &mut sig.output
        && let Type::ImplTrait(returned) = &mut **ty
        && !returned.bounds.iter().any(|bound| is_named(bound, "Send"))
    {
        returned.bounds.push(syntax::bound(private.path("Send")));
    }
}
