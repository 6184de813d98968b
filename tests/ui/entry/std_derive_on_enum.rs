use adapters::CachingAdapter;

/// Where things are kept.
#[derive(CachingAdapter)]
#[adapters(send)]
pub enum Medium {
    Disk,
    Tape(u32),
}

fn main() {}
