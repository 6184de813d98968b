//! Implements a trait by hand for what holds an object that has `Sync` and not `Send`, and is called `'static`.
#![forbid(unsafe_code)]
use adapters::__private::{Forward, WithinAdapted};
use adapters::derive;

#[derive(DynAdapters)]
pub trait Text {
    fn text(&self) -> Option<&'static str>;
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's;
}

impl<A> Text for WithinAdapted<dyn DynText + Sync, dyn DynText, A> {
    fn text(&self) -> Option<&'static str> {
        let object: &(dyn DynText + Sync + 'static) = Forward::<__TextTrait>::to(self);
        let object: &(dyn DynText + 'static) = object;
        Some(object.as_long())
    }
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        ""
    }
}

struct Of<'a>(&'a str);
impl<'a> Text for Of<'a> {
    fn text(&self) -> Option<&'static str> {
        None
    }
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        self.0
    }
}

#[derive(DynAdapters)]
trait Open {
    fn open(&self, of: &str) -> impl Text + Sync;
}
struct Opens;
impl Open for Opens {
    fn open(&self, of: &str) -> impl Text + Sync {
        Of(of)
    }
}

fn main() {
    let open: Box<dyn DynOpen> = Box::new(BoxingOpen::new(Opens));
    let text = String::from("this text is freed before it is read");
    let dangling = open.open(&text).text().unwrap();
    drop(text);
    println!("{dangling}");
}
