//! What emitters and checks ask of a trait: who implements it, and for what.

use super::{Declared, Marks, Method, Receiver, Smart, Supertrait, TraitModel, asked_of_self};

impl TraitModel {
    /// Whether `dyn DynX`, or a box of it, is an `X`: there may be something in `X` that no object can have.
    pub(crate) fn has_implementor(&self) -> bool {
        self.methods.iter().all(|method| method.form.provided)
    }

    /// Whether any trait object can be made an implementor, knowing nothing of it but that it is a `DynX`.
    pub(crate) fn has_object(&self) -> bool {
        // What a method asks of `Self` is asked of something else there.
        let asks = |method: &Declared| {
            let clause = method.sig.generics.where_clause.as_ref();
            clause.into_iter().flat_map(|clause| &clause.predicates).any(|on| asked_of_self(on).is_some())
        };
        // And it is not known to hold what the trait's parameters do: there is no name for how long that is. A call can do
        // without (see `Args` of the runtime).
        let may_borrow = || {
            let mut types = self.item.generics.type_params();
            self.item.generics.lifetimes().next().is_some()
                || types.any(|param| !self.is_static_param(param))
                    && !self.methods.iter().all(Method::needs_no_lifetime)
        };
        // Implementors of an unsafe trait are the fixed ones: anybody can say that something forwards.
        self.has_implementor()
            && self.item.unsafety.is_none()
            && self.has_pointers()
            && !self.holds_object()
            && !self.is_mirror()
            && !self.options.proven
            && !self.declared().any(asks)
            && !may_borrow()
    }

    /// Whether a pointer to an implementor can be one, too.
    pub(crate) fn has_pointers(&self) -> bool {
        // It cannot give away the value that it points to.
        !self.in_boxes() && !self.by_pointer() && !self.needs_sized
    }

    /// Whether a supertrait has adapters of its own.
    pub(crate) fn has_twins(&self) -> bool {
        self.supertraits.iter().any(Supertrait::is_twin)
    }

    /// Whether the trait is implemented for boxes of objects, not for objects: something in it is for sized types only.
    pub(crate) fn in_boxes(&self) -> bool {
        self.by_value() || self.clones()
    }

    /// Whether any pointer that owns an object will do, where the trait is implemented for them: one that is no box cannot be
    /// cloned, nor become the box that a method takes.
    pub(crate) fn has_owners(&self) -> bool {
        self.by_value() && !self.by_pointer() && !self.clones()
    }

    /// Whether a method takes `self` by value. Then the trait is implemented for pointers that own objects, not for objects.
    pub(crate) fn by_value(&self) -> bool {
        self.methods.iter().any(|method| method.receiver == Receiver::Value)
    }

    /// Whether all methods take `&self`.
    pub(crate) fn is_shared(&self) -> bool {
        self.declared().all(|method| matches!(method.receiver, Receiver::Shared | Receiver::None))
    }

    /// Whether a method takes a smart pointer to itself. A pointer to a pointer is none to the value.
    pub(crate) fn by_pointer(&self) -> bool {
        self.methods.iter().any(|method| matches!(method.receiver, Receiver::Smart(_)))
    }

    /// Whether what a method returns may hold the value itself, beside what is borrowed.
    pub(crate) fn gives_away(&self) -> bool {
        self.methods.iter().any(|method| method.receiver.is_owned())
    }

    /// Whether an impl for objects has to name how long they live.
    pub(crate) fn names_object(&self) -> bool {
        self.gives_away() || self.holds_object()
    }

    /// Whether what a method that borrows `self` returns may live as long as the object, for which there has to be a name.
    pub(crate) fn holds_object(&self) -> bool {
        !self.erased_types.is_empty() || self.declared().any(Declared::leaves_out)
    }

    /// The auto traits that the strategy needs, given what the returned values promise.
    pub(crate) fn strategy_marks(&self) -> Marks {
        let mut marks = Marks::default();
        for method in self.methods.iter().filter(|method| !method.on_heap()) {
            let needs = method.output.marks();
            // Whoever has a `&S` on another thread needs `S: Sync`, whoever has a `&mut S` needs `S: Send`.
            let shared = matches!(method.receiver, Receiver::Shared | Receiver::Smart(Smart::PinRef));
            marks.send |= needs.send && !shared;
            marks.sync |= needs.sync || needs.send && shared;
        }
        marks
    }
}
