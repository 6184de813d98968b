//! A `Stream` of its own, pinned, sees what borrows as an object that lives forever, and so a string that is gone.
#![forbid(unsafe_code)]

use std::ops::Deref;
use std::pin::Pin;

use adapters::derive;

pub trait Stream {
    fn get(&self) -> Option<&'static str>;
    fn forever(&self) -> &'static str
    where
        Self: 'static;
}
impl<P: Deref<Target = dyn Stream>> Stream for Pin<P> {
    fn get(&self) -> Option<&'static str> {
        Some((**self).forever())
    }
    fn forever(&self) -> &'static str
    where
        Self: 'static,
    {
        (**self).forever()
    }
}
struct Of<'a>(&'a str);
impl<'a> Stream for Of<'a> {
    fn get(&self) -> Option<&'static str> {
        None
    }
    fn forever(&self) -> &'static str
    where
        Self: 'static,
    {
        self.0
    }
}

#[derive(DynAdapters)]
trait Show {
    fn show(&self, of: &str) -> impl Stream;
}
struct Shows;
impl Show for Shows {
    fn show(&self, of: &str) -> impl Stream {
        Of(of)
    }
}

fn main() {
    let show: Box<dyn DynShow> = Box::new(BoxingShow::new(Shows));
    let text = String::from("this text is freed before it is read");
    let dangling = show.show(&text).get().unwrap();
    drop(text);
    println!("{dangling}");
}
