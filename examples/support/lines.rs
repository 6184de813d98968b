//! Counting lines of a program, between marks in its source.

/// The lines of code between `// {mark}: begin` and `// {mark}: end`: what is empty or a comment does not count.
///
/// # Panics
/// If one of the marks is not there.
pub fn between(source: &str, mark: &str) -> usize {
    let begin = format!("// {mark}: begin\n");
    let (_, rest) = source.split_once(&begin).unwrap_or_else(|| panic!("there is no `{mark}: begin`"));
    let end = format!("// {mark}: end");
    let (counted, _) = rest.split_once(&end).unwrap_or_else(|| panic!("there is no `{mark}: end`"));
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
    counted.lines().filter(is_code).count()
}
