use adapters::derive;

#[derive(DynAdapters)]
#[adapters(sealed)]
trait Store {
    async fn get(self) -> u8;
}

#[derive(DynAdapters)]
#[adapters(sealed)]
trait Borrows<K> {
    fn keys(&self) -> impl Iterator<Item = K>;
}

#[derive(DynAdapters)]
#[adapters(sealed, pointers("&mut"))]
trait Points {
    async fn get(&self) -> u8;
}

#[derive(DynAdapters)]
#[adapters(sealed)]
trait Streams {
    fn get(&self) -> impl futures::Stream<Item = u8>;
}

fn main() {}
