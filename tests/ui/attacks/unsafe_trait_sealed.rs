//! An enum over an `unsafe trait` becomes an implementor without the word `unsafe`, whose values are of two kinds: memory is read out of bounds.

// It cannot forbid `unsafe_code`: the trait and its implementors are declared here, and keep what they promise.
use adapters::derive;

/// # Safety
/// All values of an implementor have the same `size`.
#[derive(BoxingAdapter)]
#[adapters(sealed)]
unsafe trait Uniform {
    fn size(&self) -> usize;
    async fn sync(&self);
}
struct Short;
// SAFETY: there is one size.
unsafe impl Uniform for Short {
    fn size(&self) -> usize {
        4
    }
    async fn sync(&self) {}
}
struct Long;
// SAFETY: there is one size.
unsafe impl Uniform for Long {
    fn size(&self) -> usize {
        4000
    }
    async fn sync(&self) {}
}
fn last<F: Uniform>(values: &[F]) -> u8 {
    let bytes = vec![0; values.iter().map(|_| values[0].size()).sum()];
    // SAFETY: all are as large as the first one.
    unsafe { *bytes.as_ptr().add(values.iter().map(F::size).sum::<usize>() - 1) }
}

adapters::sealed! {
    enum Either { Short(Short), Long(Long) }
}

fn main() {
    println!("{}", last(&[Either::from(Short), Either::from(Long)]));
}
