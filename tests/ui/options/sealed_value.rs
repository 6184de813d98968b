use adapters::derive;

#[derive(DynAdapters)]
#[adapters(sealed = true)]
trait Store {
    async fn get(&self) -> u8;
}

fn main() {}
