// Supertraits are those of `DynX`, too; `'static` is the only lifetime of its objects then.

#[derive(DynAdapters)]
trait Shown: core::fmt::Debug + Send + 'static {
    async fn show(&self) -> usize;
}
