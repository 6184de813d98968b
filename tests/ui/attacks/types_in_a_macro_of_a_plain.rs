//! A type in a macro is one type to the vtable and another one to the caller, returned as it is: the compiler compares them.
#![forbid(unsafe_code)]

use std::num::NonZeroUsize;

use adapters::derive;

#[allow(non_camel_case_types)]
pub struct __Item(NonZeroUsize, usize);
macro_rules! item {
    () => {
        __Item
    };
}
fn made() -> __Item {
    __Item(NonZeroUsize::new(0x4141).unwrap(), 3)
}

#[derive(DynAdapters)]
trait Show {
    type Item;
    #[adapters(getter)]
    const N: u8; // so that all methods are the object's own
    fn item(&self) -> Self::Item;
    fn show(&self) -> item!();
}
struct Shows;
impl Show for Shows {
    type Item = &'static str;
    const N: u8 = 0;
    fn item(&self) -> &'static str {
        ""
    }
    fn show(&self) -> __Item {
        made()
    }
}

fn main() {
    let show: Box<dyn DynShow<Item = &'static str>> = Box::new(BoxingShow::new(Shows));
    let any: &'static str = show.show();
    println!("{any}");
}
