use adapters::dyn_adapters;

#[dyn_adapters(send)]
pub async fn get(key: u32) -> u32 {
    key
}

fn main() {
    drop(get(1));
}
