//! Has a where clause with macros that assumes the proof which ties a trait to its object.
#![forbid(unsafe_code)]
#![allow(non_camel_case_types)]
use adapters::__private::{Forward, WithinAdapted};
use adapters::derive;

pub struct __A;
pub struct __D;
macro_rules! held {
    () => {
        __A
    };
}
macro_rules! any {
    () => {
        __D
    };
}

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

// is used, and satisfies nothing of the proof: that is assumed
impl<A> m::Text for WithinAdapted<dyn DynOther, dyn DynOther, A> {
    fn text(&self) -> Option<&'static str> {
        let object: &(dyn DynOther + 'static) = Forward::<__OtherTrait>::to(self);
        Some(object.as_long())
    }
}
impl m::Text for WithinAdapted<__D, dyn DynOther, __A> {
    fn text(&self) -> Option<&'static str> {
        None
    }
}
impl Other for __D {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        ""
    }
}
impl m::Text for WithinAdapted<dyn DynOpen, dyn DynOther, __A> {
    fn text(&self) -> Option<&'static str> {
        None
    }
}
impl Other for dyn DynOpen {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        ""
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
pub trait Open
where
    WithinAdapted<any!(), dyn DynOther, held!()>: m::Text,
{
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
