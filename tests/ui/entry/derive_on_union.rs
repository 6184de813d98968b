use adapters::derive;

#[derive(InlineAdapter)]
pub union Word {
    pub number: u32,
    pub bytes: [u8; 4],
}

fn main() {}
