//! Moves a value out of its object twice.
#![forbid(unsafe_code)]
use adapters::__private::{MoveOut, take};
use adapters::Boxing;

struct Mine(String);

fn main() {
    let mut adapter = Boxing::new(Mine("text".into()));
    let (one, _) = take(&mut adapter, MoveOut(()));
    let (two, _) = take(&mut adapter, MoveOut(()));
    drop((one, two));
}
