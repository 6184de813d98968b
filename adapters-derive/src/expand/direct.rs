//! The body of a method on the caller's side, where it is a call of the vtable's function itself and of no closure around it: what
//! the compiler takes the least time for.
//!
//! The function is one for every lifetime, and so must be what is asked of it. There is no name for a type with another lifetime in
//! it, so no lifetime may be in what the method takes and returns but those of `self` and of a reference.
//!
//! Input:
//! ```text
//! async fn get(&self, key: &str) -> u32;
//! ```
//! Output:
//! ```text
//! call_shared_ref(self, key, <D as DynX>::__dyn_get)
//! ```

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit::{self, Visit};
use syn::{Lifetime, Type};

use super::caller;
use crate::model::{Argument, Marks, Method, Output, Pass, Receiver, TraitModel};
use crate::normalize::{lifetimes_in, name_elided};

pub(super) fn call(model: &TraitModel, method: &Method) -> Option<TokenStream> {
    let Output::Async { ty, marks } = &method.output else { return None };
    let generic = !model.item.generics.params.is_empty() || !method.sig.generics.params.is_empty();
    let simple = caller::offers(method) && method.needs_no_lifetime() && !method.is_unsafe();
    if generic || !simple || !is_free(ty) {
        return None;
    }
    let receiver = match method.receiver {
        Receiver::Shared => "shared",
        Receiver::Exclusive => "exclusive",
        _ => return None,
    };
    let with = match &method.args[..] {
        [] => "",
        [argument] => passed(argument)?,
        _ => return None,
    };
    let marked = if *marks == Marks::default() { "" } else { "_marked" };
    let (private, names, args) = (model.private(), &model.names, method.arg_names());
    let (dynamic, dyn_trait, name) = (&names.dynamic, &names.dyn_trait, &method.name);
    let call = format_ident!("call_{receiver}{with}{marked}");
    Some(quote!(#private::#call(self, #(#args,)* <#dynamic as #dyn_trait>::#name)))
}

/// How an argument is passed: by a reference, or as a value that has no lifetime.
fn passed(argument: &Argument) -> Option<&'static str> {
    match &argument.ty {
        _ if !matches!(argument.pass, Pass::Plain) => None,
        Type::Reference(reference) if is_free(&reference.elem) => {
            Some(if reference.mutability.is_some() { "_mut" } else { "_ref" })
        }
        ty => is_free(ty).then_some("_with"),
    }
}

/// Whether no lifetime is in a type, named or not; a trait object in a reference has one, and nobody knows what a macro has.
fn is_free(ty: &Type) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_type(&mut self, ty: &'ast Type) {
            self.0 |= matches!(ty, Type::TraitObject(_) | Type::Macro(_));
            visit::visit_type(self, ty);
        }
    }
    let (mut ty, mut found) = (ty.clone(), Find(false));
    found.visit_type(&ty);
    name_elided(&mut ty, &mut |span| Lifetime::new("'elided", span));
    !found.0 && lifetimes_in(&ty).is_empty()
}
