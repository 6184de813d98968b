//! The guard against regressions: instructions per call, compared with those that were blessed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::measure::instructions::Counts;

/// Smaller changes are noise of the allocator.
const TOLERANCE: f64 = 0.02;

/// Prints what moved of what is this library's. With `bless`, what was counted is the baseline from now on.
///
/// # Panics
/// If the baseline cannot be read or written.
pub fn compare(file: &Path, counts: &Counts, bless: bool) {
    let ours = counts.iter().filter(|((_, peer), _)| peer.starts_with("adapters"));
    let now: BTreeMap<_, _> = ours
        .map(|((case, peer), count)| (format!("{case} / {peer}"), (count.total * 10.0).round() / 10.0))
        .collect();
    let text = fs::read_to_string(file).unwrap_or_default();
    let before: BTreeMap<String, f64> = toml::from_str(&text).expect("the baseline is a list of numbers");
    let mut moved = 0;
    for (name, now) in &now {
        let Some(before) = before.get(name) else { continue };
        if (now - before).abs() > (before * TOLERANCE).max(1.0) {
            moved += 1;
            println!("moved: {before:>8.1} -> {now:>8.1} instructions  {name}");
        }
    }
    println!("{moved} of {} counts have moved since the baseline\n", now.len());
    if bless {
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("the folder can be made");
        let text = toml::to_string(&now).expect("numbers can be written");
        let head = "# Instructions per call. Written by `cargo xtask bench --bless`.\n";
        fs::write(file, format!("{head}{text}")).expect("the baseline can be written");
    }
}
