// A trait with one method, and what it costs to read: at most 80 lines.

#[derive(DynAdapters)]
pub trait Greet {
    async fn greet(&self, name: &str) -> String;
}
