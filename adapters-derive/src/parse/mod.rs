//! Tokens to options.

mod cfg;
mod known;
mod options;

pub(crate) use self::cfg::resolve_cfg;
pub(crate) use self::options::{Busy, MethodOptions, Pointer, TraitOptions};
