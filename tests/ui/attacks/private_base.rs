//! Says by hand that a trait is implemented for whatever forwards, so that an object which borrows from several places would be handed
//! to it as `'static`.
#![forbid(unsafe_code)]
use adapters::__private::{Base, Forward, HasKind, Own};
use adapters::derive;

pub trait Text {
    fn forever(&self) -> Option<&'static str>;
}

#[derive(DynAdapters)]
pub trait Other {
    fn text(&self) -> &str;
    fn long(&self) -> &'static str
    where
        Self: 'static;
}

/// The objects of `Other`, for those of `Text`.
use DynOther as DynText;

pub struct Key;
impl Base for dyn Other2 + '_ {
    type Key = Key;
    type Supers = ();
}
impl HasKind for dyn Other2 + '_ {
    type Kind = __OtherTrait;
    type Pointers = Own;
}
pub trait Other2 {}

impl<D: Forward<Key, To = dyn DynOther>> Text for D {
    fn forever(&self) -> Option<&'static str> {
        Some(self.to().long())
    }
}

#[derive(DynAdapters)]
trait Open {
    fn open(&self, name: &str) -> impl Text;
}

fn main() {}
