//! Tokens to options.

mod cfg;
mod options;

pub(crate) use self::cfg::resolve_cfg;
pub(crate) use self::options::{Busy, Fixed, ItemOptions, Pointer, TraitOptions, types_and_paths};
