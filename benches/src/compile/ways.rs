//! Who is compared: how each macro is put on a trait, and how an object is made and called with it.

/// A way to write a trait that is used as `dyn`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// As in the tables.
    pub(super) name: &'static str,
    /// For packages and folders.
    pub(super) id: &'static str,
    /// What a user depends on, if anything.
    pub(super) depends_on: Option<&'static str>,
    /// At the top of the file.
    pub(super) imports: &'static str,
    /// Before `trait X`, the name of the trait put in place of `{X}`.
    pub(super) on_trait: &'static str,
    /// Before `impl X for ..`.
    pub(super) on_impl: &'static str,
    /// How a value becomes an object.
    pub(super) objects: &'static [Object],
}

/// The type of an object, and how it is made and called. `{X}` is the name of the trait.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object {
    /// As in the tables.
    pub(super) name: &'static str,
    /// For packages and folders.
    pub(super) id: &'static str,
    /// What is in the `Box`, and behind the reference.
    pub(super) ty: &'static str,
    /// Of `value`, in a `Box`.
    pub(super) make: &'static str,
    /// After `object.method()`, until there is a value.
    pub(super) wait: &'static str,
}

/// How this library's objects are called, whatever the strategy.
const fn ours(name: &'static str, id: &'static str, make: &'static str) -> Object {
    Object { name, id, ty: "dyn Dyn{X}", make, wait: ".await" }
}

const BOXING: Object = ours("adapters, boxing", "boxing", "Box::new(Boxing{X}::new(value))");
const CACHING: Object = ours("adapters, caching", "caching", "Box::new(Caching{X}::new(value))");
const INLINE: Object = ours("adapters, inline", "inline", "Inline{X}::boxed(value)");

/// All ratios are to this one.
pub(super) const BASE: &str = "dynify";
/// All three adapters.
pub(super) const ALL: &str = "adapters, all three";
/// One of them.
pub(super) const ALONE: &str = "adapters, `BoxingAdapter` alone";

/// All of them.
pub(super) const WAYS: [Way; 6] = [
    Way {
        name: "no macro",
        id: "plain",
        depends_on: None,
        imports: "",
        on_trait: "",
        on_impl: "",
        // No `dyn`: what the implementations themselves take.
        objects: &[Object {
            name: "no macro, static dispatch",
            id: "static",
            ty: "V{X}",
            make: "Box::new(value)",
            wait: ".await",
        }],
    },
    Way {
        name: ALL,
        id: "adapters",
        depends_on: Some("adapters"),
        imports: "use adapters::derive;",
        on_trait: "#[derive(DynAdapters)]",
        on_impl: "",
        objects: &[INLINE, CACHING, BOXING],
    },
    Way {
        name: ALONE,
        id: "adapters-boxing",
        depends_on: Some("adapters"),
        imports: "use adapters::derive;",
        on_trait: "#[derive(BoxingAdapter)]",
        on_impl: "",
        objects: &[BOXING],
    },
    Way {
        name: "async-trait",
        id: "async-trait",
        depends_on: Some("async-trait"),
        imports: "use async_trait::async_trait;",
        on_trait: "#[async_trait]",
        on_impl: "#[async_trait]",
        objects: &[Object {
            name: "async-trait",
            id: "async-trait",
            ty: "dyn {X}",
            make: "Box::new(value)",
            wait: ".await",
        }],
    },
    Way {
        name: "dynosaur",
        id: "dynosaur",
        depends_on: Some("dynosaur"),
        imports: "use dynosaur::dynosaur;",
        on_trait: "#[dynosaur(pub Dyn{X} = dyn(box) {X})]",
        on_impl: "",
        objects: &[Object {
            name: "dynosaur",
            id: "dynosaur",
            ty: "Dyn{X}<'static>",
            make: "Dyn{X}::new_box(value)",
            wait: ".await",
        }],
    },
    Way {
        name: BASE,
        id: "dynify",
        depends_on: Some("dynify"),
        imports: "use dynify::{Dynify as _, PinDynify as _, dynify};",
        on_trait: "#[dynify]",
        on_impl: "",
        objects: &[
            Object {
                name: "dynify, stack buffer",
                id: "dynify-stack",
                ty: "dyn Dyn{X}",
                make: "Box::new(value)",
                wait: ".init(&mut [std::mem::MaybeUninit::<u8>::uninit(); 64]).await",
            },
            Object {
                name: "dynify, boxed",
                id: "dynify-boxed",
                ty: "dyn Dyn{X}",
                make: "Box::new(value)",
                wait: ".pin_boxed().await",
            },
        ],
    },
];
