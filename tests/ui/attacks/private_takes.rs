//! Implements by hand the trait behind `dyn DynUp` for an adapter of a type that is no `Up`, to be given the token by which a value
//! moves out of its object.
#![forbid(unsafe_code)]
use adapters::__private::{MoveOut, Takes};
use adapters::{Adapter, derive};

#[derive(DynAdapters)]
pub trait Up {
    fn finish(self) -> usize;
}

struct Mine;

impl<S> DynUp for Adapter<Mine, S> {
    fn __dyn_finish(&mut self, _moved: MoveOut) -> usize {
        0
    }
}

struct Own;
impl<S> Takes<Adapter<Mine, S>> for Own {}

fn main() {}
