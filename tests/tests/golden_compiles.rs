//! The expansions that people review (the goldens of the crate `adapters-derive`) are compiled here, one module each, as if
//! somebody had written them.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    reason = "they are generated"
)]

/// What the golden `krate` calls the runtime.
extern crate adapters as reexported;

macro_rules! goldens {
    ($($name:ident)*) => {
        $(
            mod $name {
                include!(concat!("../../adapters-derive/tests/golden/", stringify!($name), ".expanded.rs"));
            }
        )*

        const GOLDENS: &[&str] = &[$(stringify!($name)),*];
    };
}

goldens! {
    also_send
    append
    boxing
    captures
    cfg
    erase
    generics
    impl_user_trait
    krate
    lifetimes
    on_busy
    own_methods
    plain_and_default
    pointers
    remote
    returns
    running
    sealed
    send
    send_method
    several_borrows
    shared
    sized_methods
    skip
    smallest
    subset
    supertraits
    together
    unsafe_trait
    widget
}

// The cases of `tests/expand.rs`, which compares text and checks no types.
mod end_to_end {
    mod iterator {
        include!("../expand/iterator.rs");
    }
    mod service {
        include!("../expand/service.rs");
    }
    mod widget {
        include!("../expand/widget.rs");
    }
}

/// Those that do not compile yet.
const NOT_YET: &[&str] = &[];

#[test]
fn no_golden_is_missing() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../adapters-derive/tests/golden");
    let files =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> =
        files.filter_map(|name| name.strip_suffix(".expanded.rs").map(str::to_owned)).collect();
    names.sort();
    names.retain(|name| !NOT_YET.contains(&&**name));
    assert_eq!(names, GOLDENS);
}
