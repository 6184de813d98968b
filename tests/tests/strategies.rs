//! Every strategy beside the first three: its contract, traits through `dyn` with it, and what happens when something is
//! forgotten.
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async)]

#[path = "strategies/arena.rs"]
mod arena;
#[path = "strategies/broken.rs"]
mod broken;
#[path = "strategies/by_name.rs"]
mod by_name;
#[path = "strategies/caller_space.rs"]
mod caller_space;
#[path = "strategies/contract.rs"]
mod contract;
#[path = "strategies/forget.rs"]
mod forget;
#[path = "strategies/through_dyn.rs"]
mod through_dyn;
