#![no_std]
//! A crate without an allocator.
