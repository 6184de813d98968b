//! Moves a value out of its object twice, by way of what owns the object.
#![forbid(unsafe_code)]
use adapters::__private::Owned;
use adapters::derive;

#[derive(DynAdapters)]
pub trait Up {
    fn finish(self) -> usize;
}

struct Mine(String);
impl Up for Mine {
    fn finish(self) -> usize {
        self.0.len()
    }
}

fn main() {
    let object: Box<dyn DynUp> = Box::new(BoxingUp::new(Mine("text".into())));
    let mut owned = Owned::<_, __UpTrait>::new(object);
    let (object, moved) = Owned::take(&mut owned);
    DynUp::__dyn_finish(object, moved);
    let (object, moved) = Owned::take(&mut owned);
    DynUp::__dyn_finish(object, moved);
}
