//! Golden expansions, in process.
