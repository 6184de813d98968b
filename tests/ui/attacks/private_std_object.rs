//! Says by hand that an object which is `Send` is one that is not, and takes the way for those that may be lent.
#![forbid(unsafe_code)]
use adapters::Local;
use adapters::__private::{FixedPointer, LentObject, StdObject};

pub trait Debug: Send {}
impl StdObject<dyn Local> for dyn Debug + '_ {}
impl LentObject for dyn Debug + '_ {}

struct Fickle(Box<u8>, Box<u8>);
impl std::ops::Deref for Fickle {
    type Target = u8;
    fn deref(&self) -> &u8 {
        &self.0
    }
}
impl FixedPointer for Fickle {}

fn main() {}
