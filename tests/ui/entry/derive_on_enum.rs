use adapters::derive;

#[derive(Clone, BoxingAdapter)]
pub enum Medium {
    Disk,
    Tape(u32),
}

fn main() {
    drop(Medium::Tape(1).clone());
}
