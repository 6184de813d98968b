//! Rewrites that make signatures uniform before anybody looks at them.

mod lifetimes;
mod params;
mod patterns;
mod self_type;
mod spelling;

pub(crate) use self::lifetimes::{lifetimes_in, lifetimes_of, name_elided, replace_lifetimes};
pub(crate) use self::params::rename_params;
pub(crate) use self::patterns::name_arguments;
pub(crate) use self::self_type::{OwnProjections, ReplaceSelf, mentions_bare_self};
pub(crate) use self::spelling::{plain_expr, spell_signature, spell_trait, spell_type};
