use adapters::derive;

#[derive(Debug, DynAdapters)]
pub struct Disk {
    pub blocks: u32,
}

fn main() {
    println!("{:?}", Disk { blocks: 1 });
}
