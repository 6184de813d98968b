// Another path to the runtime, and the macro without the shadowed `derive`.

#[adapters::dyn_adapters(crate = crate::reexported, only(CachingAdapter))]
trait Elsewhere {
    async fn get(&self) -> u8;
}
