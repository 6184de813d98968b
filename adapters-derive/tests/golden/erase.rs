// An erased type has no name in `dyn DynStore`: what is returned of it is a box of an object.

#[derive(DynAdapters)]
trait Read {
    async fn read(&mut self) -> u8;
}

#[derive(BoxingAdapter)]
trait Store {
    #[adapters(erase)]
    type Reader: Read;
    async fn open(&self, name: &str) -> Option<Self::Reader>;
    fn now(&self) -> Self::Reader;
}
