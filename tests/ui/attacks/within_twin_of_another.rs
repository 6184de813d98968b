//! Has the object of another trait stand for one that is written by hand, and implements that for what holds an object that is called `'static`.
#![forbid(unsafe_code)]
use adapters::__private::{Forward, WithinAdapted};
use adapters::derive;

#[derive(DynAdapters)]
pub trait Other {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's;
}

pub mod m {
    pub use super::DynOther as DynText;
    pub trait Text: super::Other {
        fn text(&self) -> Option<&'static str>;
    }
}

impl<A> m::Text for WithinAdapted<dyn DynOther, dyn DynOther, A> {
    fn text(&self) -> Option<&'static str> {
        let object: &(dyn DynOther + 'static) = Forward::<__OtherTrait>::to(self);
        Some(object.as_long())
    }
}

struct Of<'a>(&'a str);
impl<'a> Other for Of<'a> {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        self.0
    }
}
impl<'a> m::Text for Of<'a> {
    fn text(&self) -> Option<&'static str> {
        None
    }
}

#[derive(DynAdapters)]
trait Open {
    fn open(&self, of: &str) -> impl m::Text;
}
struct Opens;
impl Open for Opens {
    fn open(&self, of: &str) -> impl m::Text {
        Of(of)
    }
}

fn main() {
    use m::Text;
    let open: Box<dyn DynOpen> = Box::new(BoxingOpen::new(Opens));
    let text = String::from("this text is freed before it is read");
    let dangling = open.open(&text).text().unwrap();
    drop(text);
    println!("{dangling}");
}
