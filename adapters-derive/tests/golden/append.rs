// An iterator as an argument: it stays in the caller's frame, and the callee owns it.

/// Something to append to.
#[derive(DynAdapters)]
trait Append {
    fn append(&mut self, values: impl Iterator<Item = u32>);
}
