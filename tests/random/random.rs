//! Random traits: receivers, arguments, returned values, parameters and options in combinations that nobody has chosen, each
//! run by static dispatch and through `dyn` with every adapter. The build script writes them.
#![allow(
    unused,
    dropping_copy_types,
    mismatched_lifetime_syntaxes,
    deprecated,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    async_fn_in_trait,
    clippy::all,
    clippy::pedantic,
    reason = "the shapes are the point"
)]

use std::fmt::{Debug, Display};
use std::io::Read;
use std::panic::catch_unwind;
use std::pin::{Pin, pin};
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;

use adapters_random::{Base, DynBase, DynOther, DynPlain, Other, Plain, V, same, v};
use adapters_tests::{block_on, tick};

/// Each of these is used in a module with a trait `X` and a function `run` that calls all of its methods, and is named for how
/// these take `self`.
macro_rules! borrowed {
    ($dyn:ty) => {
        let expected = block_on(run(&mut v()));
        same("boxing", &block_on(run::<$dyn>(&mut BoxingX::new(v()))), &expected);
        same("caching", &block_on(run::<$dyn>(&mut CachingX::new(v()))), &expected);
        let mut inline = pin!(InlineX::new(v()));
        same("inline, pinned", &block_on(run::<$dyn>(inline.as_mut().as_dyn())), &expected);
        same("inline, boxed", &block_on(run::<$dyn>(&mut *InlineX::boxed(v()))), &expected);
        let mut object: Box<$dyn> = Box::new(BoxingX::new(v()));
        same("a box as an `impl X`", &block_on(run(&mut object)), &expected);
    };
}

/// A pointer to an object for each call, by every adapter that can be in one.
macro_rules! owned {
    ($dyn:ty: $value:expr, $($through:literal $object:expr),+) => {
        let expected = block_on(run($value));
        $(same($through, &block_on(run($object)), &expected);)+
    };
}

macro_rules! value {
    ($dyn:ty) => {
        owned!($dyn: v,
            "boxing" || -> Box<$dyn> { Box::new(BoxingX::new(v())) },
            "caching" || -> Box<$dyn> { Box::new(CachingX::new(v())) },
            "inline" || -> Box<$dyn> { InlineX::boxed(v()) });
    };
}

macro_rules! boxed {
    ($dyn:ty) => {
        owned!($dyn: || Box::new(v()),
            "boxing" || -> Box<$dyn> { Box::new(BoxingX::new(v())) },
            "caching" || -> Box<$dyn> { Box::new(CachingX::new(v())) },
            "inline" || -> Box<$dyn> { InlineX::boxed(v()) });
    };
}

macro_rules! pin_mut {
    ($dyn:ty) => {
        owned!($dyn: || Box::pin(v()),
            "boxing" || -> Pin<Box<$dyn>> { Box::pin(BoxingX::new(v())) },
            "caching" || -> Pin<Box<$dyn>> { Box::pin(CachingX::new(v())) },
            "inline" || -> Pin<Box<$dyn>> { Box::into_pin(InlineX::boxed(v())) });
    };
}

macro_rules! pin_ref {
    ($dyn:ty) => {
        pin_mut!($dyn);
    };
}

macro_rules! rc {
    ($dyn:ty) => {
        owned!($dyn: || Rc::new(v()), "boxing" || -> Rc<$dyn> { Rc::new(BoxingX::new(v())) });
    };
}

macro_rules! arc {
    ($dyn:ty) => {
        owned!($dyn: || Arc::new(v()), "boxing" || -> Arc<$dyn> { Arc::new(BoxingX::new(v())) });
    };
}

macro_rules! arc_ref {
    ($dyn:ty) => {
        arc!($dyn);
    };
}

macro_rules! pin_box {
    ($dyn:ty) => {
        owned!($dyn: || Box::pin(v()), "boxing" || -> Pin<Box<$dyn>> { Box::pin(BoxingX::new(v())) });
    };
}

include!(concat!(env!("OUT_DIR"), "/traits.rs"));

fn main() -> ExitCode {
    let failed: Vec<_> = TESTS.iter().filter(|(_, test)| catch_unwind(test).is_err()).collect();
    for (name, _) in &failed {
        println!("FAILED   {name}");
    }
    println!("{} random traits, {METHODS} methods, {SHAPES} of them different", TESTS.len());
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
