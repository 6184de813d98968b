use std::fmt::Display;

use adapters::derive;

#[derive(DynAdapters)]
trait Store {
    fn keys(&self) -> [impl Display; 2];
    async fn find(&self, prefix: &str) -> Option<impl Display>;
}

fn use_it(store: &dyn DynStore) {
    let _ = store;
}

fn main() {}
