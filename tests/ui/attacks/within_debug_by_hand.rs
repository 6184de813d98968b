//! Implements a supertrait by hand for what holds an object that is called `'static`, and reaches the object by its `Debug`.
#![forbid(unsafe_code)]
use adapters::__private::WithinAdapted;
use std::cell::Cell;
use std::fmt;
thread_local!(static FOUND: Cell<Option<&'static str>> = const { Cell::new(None) });
use adapters::derive;

#[derive(DynAdapters)]
pub trait Helper {
    fn text(&self) -> Option<&'static str>;
}

#[derive(DynAdapters)]
pub trait Text: Helper {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's;
}

impl<A> Helper for WithinAdapted<dyn DynText, dyn DynText, A> {
    fn text(&self) -> Option<&'static str> {
        let _ = format!("{self:?}");
        FOUND.get()
    }
}

impl fmt::Debug for dyn DynText {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        FOUND.set(Some(self.as_long()));
        Ok(())
    }
}

struct Of<'a>(&'a str);
impl<'a> Helper for Of<'a> {
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
    let open: Box<dyn DynOpen> = Box::new(BoxingOpen::new(Opens));
    let text = String::from("this text is freed before it is read");
    let dangling = open.open(&text).text().unwrap();
    drop(text);
    println!("{dangling}");
}
