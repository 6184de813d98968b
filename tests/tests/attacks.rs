//! What user code could do to a call behind the back of the macro and the runtime: panic where it is not expected, be in scope where
//! something is emitted, ask a strategy for more than it has.
//!
//! What must not even compile is in `ui/attacks`.
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async)]

#[path = "attacks/empty_slots.rs"]
mod empty_slots;
#[path = "attacks/locals_in_scope.rs"]
mod locals_in_scope;
#[path = "attacks/methods_in_scope.rs"]
mod methods_in_scope;
#[path = "attacks/no_room.rs"]
mod no_room;
#[path = "attacks/panics_by_value.rs"]
mod panics_by_value;
#[path = "attacks/take_in_scope.rs"]
mod take_in_scope;
#[path = "attacks/variance.rs"]
mod variance;
