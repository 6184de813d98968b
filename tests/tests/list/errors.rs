//! What cannot be adapted, and the way out. The texts are those that `tests/ui` compares with what the compiler says.

use super::Row;

/// The file with the error, and the way out that it has to name.
macro_rules! errors {
    ($($name:ident: $title:literal, $file:literal, $way_out:literal;)*) => {
        pub const ROWS: &[Row] = &[$(($title, $name)),*];
        $(fn $name() {
            let text = include_str!(concat!("../../ui/", $file, ".stderr"));
            let errors = text.matches("\nerror").count() + usize::from(text.starts_with("error"));
            assert_eq!(errors, 1, "{text}");
            assert!(text.contains($way_out), "{text}");
        })*
    };
}

errors! {
    no_self: "static async fn (no receiver) + other", "methods/no_receiver_async", "where Self: Sized";
    clone: "RPITIT impl Clone (not dyn compatible)", "methods/returns_impl_clone", "return a concrete type";
    const_generic: "method const generic", "methods/generic_const", "a parameter of the trait";
    gat: "GAT lifetime", "items/generic_type", "where Self: Sized";
    constant: "assoc const", "items/const", "make it a method";
    constant_default: "assoc const default", "items/const_with_default", "adapters(skip)";
    arg_self: "arg &Self (not dyn compat)", "methods/takes_ref_self", "&dyn DynStore";
    static_impl: "static fn -> impl Trait + other", "methods/no_receiver_returns_impl", "where Self: Sized";
    macro_item: "macro item in trait", "items/macro", "write the items out";
    returns_self: "-> Self", "methods/returns_self", "Box<dyn DynStore>";
    unannotated: "an un-annotated trait in impl Trait position", "methods/takes_impl_user_trait", "derive `DynAdapters` for `View`";
}
