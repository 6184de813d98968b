//! Asks what is returned within what it borrows for the object in it, which is called `'static`.
#![forbid(unsafe_code)]
use adapters::__private::Forward;
use adapters::derive;

#[derive(DynAdapters)]
pub trait Text {
    fn text(&self) -> &str;
    fn long(&self) -> &'static str
    where
        Self: 'static;
}

#[derive(DynAdapters)]
pub trait Open {
    fn open(&self, name: &str) -> impl Text;
}

fn forever<T: Text>(text: T) -> &'static str {
    let object = Forward::<__TextTrait>::to(&text);
    Text::long(object)
}

fn main() {
    let open: Option<&dyn DynOpen> = None;
    let name = String::from("name");
    let opened = open.unwrap().open(&name);
    let object: &(dyn DynText + 'static) = Forward::<__TextTrait>::to(&opened);
    println!("{}", forever(object));
}
