//! What the programs in this folder share.

#[path = "support/counting.rs"]
pub mod counting;

#[cfg(test)]
#[path = "migration/diffs.rs"]
mod migration;
