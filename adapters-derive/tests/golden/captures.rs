// What is returned outlives the borrow of `self`: it lives as long as the object.

#[derive(BoxingAdapter)]
pub trait Keys {
    type Key;
    fn keys(&self) -> impl Iterator<Item = Self::Key> + use<Self>;
}
