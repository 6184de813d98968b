//! Has the object of another trait stand for a supertrait that is written by hand, and implements that for what holds an object that is called `'static`.
#![forbid(unsafe_code)]
use adapters::__private::{Forward, Object, WithinAdapted};
use adapters::derive;

#[derive(DynAdapters)]
pub trait Other {
    fn other(&self) -> u8;
}

pub mod m {
    pub use super::DynOther as DynHelper;
    pub trait Helper: super::Other {
        fn text(&self) -> Option<&'static str>;
    }
}

#[derive(DynAdapters)]
pub trait Text: m::Helper {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's;
}

impl<D: DynText + ?Sized> m::Helper for Object<D>
where
    Object<D>: Other,
{
    fn text(&self) -> Option<&'static str> {
        None
    }
}
impl m::Helper for dyn DynText {
    fn text(&self) -> Option<&'static str> {
        None
    }
}
impl<A> m::Helper for WithinAdapted<dyn DynText, dyn DynText, A> {
    fn text(&self) -> Option<&'static str> {
        let object: &(dyn DynText + 'static) = Forward::<__TextTrait>::to(self);
        Some(object.as_long())
    }
}

struct Of<'a>(&'a str);
impl<'a> Other for Of<'a> {
    fn other(&self) -> u8 {
        0
    }
}
impl<'a> m::Helper for Of<'a> {
    fn text(&self) -> Option<&'static str> {
        None
    }
}
impl<'a> Text for Of<'a> {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        self.0
    }
}

#[derive(DynAdapters)]
trait Open {
    fn open(&self, of: &str) -> impl Text;
}
struct Opens;
impl Open for Opens {
    fn open(&self, of: &str) -> impl Text {
        Of(of)
    }
}

fn main() {
    use m::Helper;
    let open: Box<dyn DynOpen> = Box::new(BoxingOpen::new(Opens));
    let text = String::from("this text is freed before it is read");
    let dangling = open.open(&text).text().unwrap();
    drop(text);
    println!("{dangling}");
}
