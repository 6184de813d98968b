// The trait of `greet.rs`.

use adapters::derive;

/// Says hello.
#[derive(DynAdapters)]
pub(crate) trait Greet {
    /// To somebody.
    async fn greet(&self, name: &str) -> String;
}
