//! An `Error` of its own sees what borrows as an object that lives forever, downcasts it to a value that does, and so reads a string that is gone.
#![forbid(unsafe_code)]

use std::any::Any;
use std::ops::Deref;

use adapters::derive;

pub trait Error {
    fn text(&self) -> Option<&'static str>;
    fn as_any(&self) -> &dyn Any
    where
        Self: 'static;
}
impl<P: Deref<Target = dyn Error>> Error for P {
    fn text(&self) -> Option<&'static str> {
        (**self).as_any().downcast_ref::<Of<'static>>().map(|of| of.0)
    }
    fn as_any(&self) -> &dyn Any
    where
        Self: 'static,
    {
        (**self).as_any()
    }
}
struct Of<'a>(&'a str);
impl Error for Of<'_> {
    fn text(&self) -> Option<&'static str> {
        None
    }
    fn as_any(&self) -> &dyn Any
    where
        Self: 'static,
    {
        self
    }
}

#[derive(DynAdapters)]
trait Show {
    fn show(&self, of: &str) -> impl Error;
}
struct Shows;
impl Show for Shows {
    fn show(&self, of: &str) -> impl Error {
        Of(of)
    }
}

fn main() {
    let show: Box<dyn DynShow> = Box::new(BoxingShow::new(Shows));
    let text = String::from("this text is freed before it is read");
    let dangling = show.show(&text).text().unwrap();
    drop(text);
    println!("{dangling}");
}
