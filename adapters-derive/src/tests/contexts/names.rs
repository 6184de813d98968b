//! What names mean: there are no calls of methods, and the locals have names of their own.

use syn::visit::{self, Visit};
use syn::{Attribute, ExprMethodCall, PatIdent, PathArguments, Type};

use super::{Known, Violation};

/// Finds calls of methods, and locals with other names than those that the user wrote or that begin with `__`. Whose scope a name
/// is looked up in is a matter of its span, which is nothing to compare outside of the compiler.
pub(super) struct Names<'a> {
    pub(super) known: &'a Known,
    pub(super) found: Vec<Violation>,
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.found.push(Violation::new("a call of a method by its name alone", call));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        let name = pat.ident.to_string();
        if !name.starts_with("__") && !self.known.is_written(&name) {
            self.found
                .push(Violation::new("a local with a name that the user may have for something else", pat));
        }
        visit::visit_pat_ident(self, pat);
    }

    /// Expressions in types are the user's.
    fn visit_type(&mut self, _: &'ast Type) {}

    fn visit_path_arguments(&mut self, _: &'ast PathArguments) {}

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
