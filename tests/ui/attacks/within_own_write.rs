//! A `Write` of its own sees what borrows as an object that lives forever, by `&mut`, and so a string that is gone.
#![forbid(unsafe_code)]

use std::ops::DerefMut;

use adapters::derive;

pub trait Write {
    fn get(&mut self) -> Option<&'static str>;
    fn forever(&mut self) -> &'static str
    where
        Self: 'static;
}
impl<P: DerefMut<Target = dyn Write>> Write for P {
    fn get(&mut self) -> Option<&'static str> {
        Some((**self).forever())
    }
    fn forever(&mut self) -> &'static str
    where
        Self: 'static,
    {
        (**self).forever()
    }
}
struct Of<'a>(&'a str);
impl<'a> Write for Of<'a> {
    fn get(&mut self) -> Option<&'static str> {
        None
    }
    fn forever(&mut self) -> &'static str
    where
        Self: 'static,
    {
        self.0
    }
}

#[derive(DynAdapters)]
trait Show {
    fn show(&self, of: &str) -> impl Write;
}
struct Shows;
impl Show for Shows {
    fn show(&self, of: &str) -> impl Write {
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
