//! Names: those of the user, those of the macro, and none at all.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]
#![allow(clippy::many_single_char_names, reason = "names are the point")]

mod hygiene {
    mod attributes;
    mod lifetimes;
    mod nothing_in_scope;
    mod own_names;
    mod places;
    mod shadowed;
}
