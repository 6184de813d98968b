//! What may stand in an unsafe context: calls of the runtime, of what is emitted, and of methods that the user declared `unsafe`;
//! and what makes locals of other locals. Anything else may be, or call, code of the user's.

use syn::{Block, Expr, ExprCall, Member, Pat, Stmt, UnOp};

use super::known::Whose;
use super::{Known, Violation, is_name};

/// An unsafe context: a block, or the body of a function.
pub(super) struct Unsafe<'a> {
    pub(super) known: &'a Known,
    pub(super) found: &'a mut Vec<Violation>,
}

impl Unsafe<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        for statement in &block.stmts {
            match statement {
                Stmt::Local(local) => {
                    self.pattern(&local.pat);
                    if let Some(init) = &local.init {
                        self.expr(&init.expr);
                        init.diverge.iter().for_each(|(_, diverge)| self.expr(diverge));
                    }
                }
                Stmt::Expr(expr, _) => self.expr(expr),
                // What is in an item is in no context but its own.
                Stmt::Item(_) => {}
                Stmt::Macro(call) => self.refuse(call),
            }
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            // A local, or a function that is handed on to what calls it. A block that is unsafe itself is looked at by itself.
            Expr::Path(_) | Expr::Unsafe(_) => {}
            Expr::Reference(reference) if is_name(&reference.expr) || is_behind_self(&reference.expr) => {}
            Expr::Paren(paren) => self.expr(&paren.expr),
            Expr::Group(group) => self.expr(&group.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.expr(part)),
            Expr::Block(block) => self.block(&block.block),
            Expr::Async(block) => self.block(&block.block),
            Expr::Closure(closure) => {
                closure.inputs.iter().for_each(|input| self.pattern(input));
                self.expr(&closure.body);
            }
            Expr::Match(matched) => {
                self.expr(&matched.expr);
                for arm in &matched.arms {
                    self.pattern(&arm.pat);
                    self.expr(&arm.body);
                }
            }
            Expr::Call(call) => self.call(call),
            other => self.refuse(other),
        }
    }

    fn call(&mut self, call: &ExprCall) {
        let mut args = call.args.iter();
        match self.known.whose(&call.func) {
            Whose::Runtime => args.for_each(|argument| self.expr(argument)),
            // The arguments are made outside.
            Whose::Emitted | Whose::UserUnsafe if args.all(is_name) => {}
            Whose::Emitted | Whose::UserUnsafe | Whose::Other => self.refuse(call),
        }
    }

    fn pattern(&mut self, pat: &Pat) {
        match pat {
            Pat::Ident(pat) => {
                if let Some((_, pat)) = &pat.subpat {
                    self.pattern(pat);
                }
            }
            Pat::Wild(_) | Pat::Rest(_) | Pat::Path(_) => {}
            Pat::Type(pat) => self.pattern(&pat.pat),
            Pat::Tuple(pat) => pat.elems.iter().for_each(|part| self.pattern(part)),
            Pat::TupleStruct(pat) => pat.elems.iter().for_each(|part| self.pattern(part)),
            other => self.refuse(other),
        }
    }

    fn refuse(&mut self, tokens: impl quote::ToTokens) {
        self.found.push(Violation::new("in an unsafe context", tokens));
    }
}

/// Tells whether an expression is what `self` or a local with it points to, which is one of the fixed pointers, or the pointer in the emitted one of a
/// mirror.
fn is_behind_self(expr: &Expr) -> bool {
    match expr {
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && is_behind_self(&unary.expr),
        Expr::Field(field) => {
            matches!(&field.member, Member::Unnamed(index) if index.index == 0) && is_behind_self(&field.base)
        }
        Expr::Path(path) => path.path.is_ident("self") || path.path.is_ident("__it"),
        _ => false,
    }
}
