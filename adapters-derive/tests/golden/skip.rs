// What is skipped is in no object, which has the default. Pointers and adapters hand on to what they have inside.

#[derive(BoxingAdapter)]
trait Journal {
    #[adapters(skip)]
    const LIMIT: usize = 10;
    #[adapters(skip)]
    async fn append_all<L: AsRef<str>>(&self, lines: &[L]) -> usize {
        lines.len()
    }
    async fn append(&self, line: &str) -> usize;
}
