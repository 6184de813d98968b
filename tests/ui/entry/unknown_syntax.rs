use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn each(&self, visit: impl async Fn(u32));
}

fn main() {}
