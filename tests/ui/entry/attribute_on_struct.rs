/// A disk.
#[adapters::dyn_adapters]
pub struct Disk {
    pub blocks: u32,
}

fn main() {
    drop(Disk { blocks: 1 });
}
