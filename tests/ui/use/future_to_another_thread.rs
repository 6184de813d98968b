use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    fn get(&mut self, key: u32) -> impl Future<Output = u32>;
    fn keys(&mut self) -> impl Iterator<Item = u32>;
}

fn future(store: &mut (dyn DynStore + Send)) {
    std::thread::scope(|scope| {
        let call = store.get(1);
        scope.spawn(move || drop(call));
    });
}

fn iterator(store: &mut (dyn DynStore + Send)) {
    std::thread::scope(|scope| {
        let keys = store.keys();
        scope.spawn(move || drop(keys));
    });
}

fn main() {
    drop((future, iterator));
}
