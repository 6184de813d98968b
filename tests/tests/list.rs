//! The list of shapes: a program for each thing that a trait may contain, run through `dyn` with every adapter and compared with
//! static dispatch; and what must come of a trait that cannot be adapted. At the end the score is printed.
//!
//! A row with a name, a trait, an implementation for [`V`] and what is done with it is all there is to most of them.
#![allow(missing_docs, missing_debug_implementations, dead_code, unused_variables)]
#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    async_fn_in_trait,
    private_interfaces,
    non_camel_case_types,
    unreachable_pub,
    unused_must_use,
    non_local_definitions,
    reason = "the shapes are the point"
)]

#[path = "list/arguments.rs"]
mod arguments;
#[path = "list/associated.rs"]
mod associated;
#[path = "list/attributes.rs"]
mod attributes;
#[path = "list/errors.rs"]
mod errors;
#[path = "list/generics.rs"]
mod generics;
#[path = "list/lifetimes.rs"]
mod lifetimes;
#[path = "list/mission.rs"]
mod mission;
#[path = "list/no_prelude.rs"]
mod no_prelude;
#[path = "list/receivers.rs"]
mod receivers;
#[path = "list/returns.rs"]
mod returns;
#[path = "list/supertraits.rs"]
mod supertraits;

use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::process::ExitCode;

/// What is adapted, in most of the rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct V(pub u8);

/// A row: its name, and the program.
pub type Row = (&'static str, fn());

/// `shape! { function: "row", trait { .. } impl { .. } |t| what is done }`; with `owned` in front no adapters of `&mut V`: what only
/// sized types must have a pointer does not.
macro_rules! shape {
    (owned $name:ident: $title:literal, trait { $($declared:tt)* } impl { $($implemented:tt)* } |$t:ident| $body:expr) => {
        fn $name() {
            use super::*;
            #[derive(::adapters::DynAdapters)]
            trait T { $($declared)* }
            impl T for V { $($implemented)* }
            ::adapters_tests::each!(dyn DynT: BoxingT CachingT InlineT, owned V(3), |$t| $body);
        }
    };
    ($name:ident: $title:literal, $(#[$attr:meta])* trait { $($declared:tt)* } impl { $($implemented:tt)* } |$t:ident| $body:expr) => {
        fn $name() {
            use super::*;
            #[derive(::adapters::DynAdapters)]
            $(#[$attr])*
            trait T { $($declared)* }
            impl T for V { $($implemented)* }
            ::adapters_tests::each!(dyn DynT: BoxingT CachingT InlineT, V(3), |$t| $body);
        }
    };
}
pub(crate) use shape;

/// How many rows the list has. One that does not work stays in it, and its program fails.
const SHAPES: usize = 169;

fn main() -> ExitCode {
    let groups = [
        receivers::ROWS,
        returns::ROWS,
        arguments::ROWS,
        generics::ROWS,
        associated::ROWS,
        supertraits::ROWS,
        lifetimes::ROWS,
        attributes::ROWS,
        mission::ROWS,
        no_prelude::ROWS,
        errors::ROWS,
    ];
    let rows: Vec<_> = groups.into_iter().flatten().collect();
    let failed: Vec<_> = rows.iter().filter(|(_, run)| catch_unwind(run).is_err()).collect();
    for (name, _) in &failed {
        println!("FAILED   {name}");
    }
    let names: BTreeSet<_> = rows.iter().map(|(name, _)| name).collect();
    let works = names.len() - failed.len();
    println!("\n{works} of {SHAPES} shapes");
    if works == SHAPES { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
