//! Says by hand where a clone of an object is.
#![forbid(unsafe_code)]
use std::ptr::NonNull;

use adapters::__private::{DynClone, clone_box};

struct Mine(String);
impl DynClone for Mine {
    unsafe fn clone_in_a_box(&self) -> NonNull<()> {
        NonNull::from(self).cast()
    }
}

fn main() {
    let one = Box::new(Mine("text".into()));
    let two = clone_box(&one);
    println!("{}", two.0);
}
