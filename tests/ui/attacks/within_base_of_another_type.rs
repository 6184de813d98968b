//! Says that an object which is lent for long is one of a trait with another associated type, whose key is another. Only the compiler's
//! error is of interest: the word `unsafe` is there.
use adapters::__private::within_adapted;
use adapters::{DynPtr, derive};

#[derive(DynAdapters)]
pub trait Text {
    type Key;
    fn text(&self) -> &str;
}

fn lend<'t>(object: DynPtr<'t, dyn DynText<Key = u8> + 't>) {
    let lent = unsafe {
        within_adapted::<dyn DynText<Key = u8> + 'static, dyn DynText<Key = u8> + '_, dyn DynText<Key = u16> + 'static, _>(
            object,
            (),
            |value| value,
            |value| value,
        )
    };
    drop(lent);
}

fn main() {}
