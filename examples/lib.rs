//! What the programs in this folder share.

#[path = "support/counting.rs"]
pub mod counting;
#[path = "support/lines.rs"]
pub mod lines;

#[cfg(test)]
#[path = "migration/diffs.rs"]
mod migration;
