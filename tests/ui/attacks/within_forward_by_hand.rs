//! Asks what is returned within what it borrows for the object in it, which is called `'static`.
#![forbid(unsafe_code)]
use adapters::__private::Forward;
use adapters::derive;

#[derive(DynAdapters)]
pub trait Text {
    fn text(&self) -> &str;
}

#[derive(DynAdapters)]
pub trait Open {
    fn open(&self, name: &str) -> impl Text;
}

fn forever<T: Text>(text: T) -> &'static str {
    let object: &(dyn DynText + 'static) = Forward::<__TextTrait>::to(&text);
    Box::leak(object.text().to_owned().into_boxed_str())
}

fn main() {
    let open: Option<&dyn DynOpen> = None;
    let name = String::from("name");
    let opened = open.unwrap().open(&name);
    let object: &(dyn DynText + 'static) = Forward::<__TextTrait>::to(&opened);
    println!("{}", forever(object));
}
