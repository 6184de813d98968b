//! A hand-written `HasKind` says that objects of one trait are made as those of another, without marks: their types are compared.
#![forbid(unsafe_code)]

use adapters::__private::{HasKind, Pointers};
use adapters::{DynPtr, derive};

#[derive(DynAdapters)]
pub trait Other {
    fn number(&self) -> (usize, usize);
}
pub trait Text: Other {
    fn text(&self) -> &'static str;
}
pub trait DynText {
    fn boom(&self) -> &'static str;
}
impl HasKind for dyn DynText + '_ {
    type Kind = __OtherTrait;
    type Pointers = Mine;
}
pub struct Mine;
pub struct Pointer<P>(P);
impl Pointers for Mine {
    type Of<'p, D: ?Sized + 'p> = Pointer<DynPtr<'p, D>>;
    fn of<'p, D: ?Sized + 'p>(pointer: DynPtr<'p, D>) -> Self::Of<'p, D> {
        Pointer(pointer)
    }
}
impl Other for Pointer<DynPtr<'_, dyn DynText + '_>> {
    fn number(&self) -> (usize, usize) {
        (0, 0)
    }
}
impl Text for Pointer<DynPtr<'_, dyn DynText + '_>> {
    fn text(&self) -> &'static str {
        self.0.boom()
    }
}

#[derive(BoxingAdapter)]
trait Show {
    fn show(&self, text: impl Text) -> u8;
}
struct Shows;
impl Show for Shows {
    fn show(&self, text: impl Text) -> u8 {
        text.text().as_bytes()[0]
    }
}

struct Number;
impl Other for Number {
    fn number(&self) -> (usize, usize) {
        (0x4141, 3)
    }
}
impl Text for Number {
    fn text(&self) -> &'static str {
        ""
    }
}

fn main() {
    let boxing = BoxingShow::new(Shows);
    let show: &dyn DynShow = &boxing;
    show.show(Number);
}
