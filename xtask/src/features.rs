//! Every combination of the features of `adapters`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A feature, and the features that it turns on.
type Features = BTreeMap<String, Vec<String>>;

/// The features to turn on in each combination. Those that mean the same, because a feature is on anyway, come once.
pub(crate) fn combinations(root: &Path) -> Vec<String> {
    let manifest = fs::read_to_string(root.join("adapters/Cargo.toml")).unwrap_or_default();
    let features = features(&manifest);
    let names: Vec<_> = features.keys().filter(|name| *name != "default").collect();
    let all = 0..1_u32 << names.len();
    let sets: BTreeSet<BTreeSet<String>> = all
        .map(|bits| {
            let chosen = names.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
            closed(&features, chosen.map(|(_, name)| (*name).clone()))
        })
        .collect();
    sets.into_iter().map(|set| set.into_iter().collect::<Vec<_>>().join(",")).collect()
}

/// The features in a manifest, each in a line of its own.
fn features(manifest: &str) -> Features {
    let section = manifest.split("[features]").nth(1).and_then(|rest| rest.split("\n[").next());
    let lines = section.unwrap_or_default().lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, list)| {
            let on = list.split('"').filter(|word| word.chars().all(|c| c.is_alphanumeric() || c == '-'));
            (name.to_owned(), on.filter(|word| !word.is_empty()).map(str::to_owned).collect())
        })
        .collect()
}

/// These features, and all that they turn on.
fn closed(features: &Features, chosen: impl Iterator<Item = String>) -> BTreeSet<String> {
    let mut set = BTreeSet::new();
    let mut open: Vec<String> = chosen.collect();
    while let Some(name) = open.pop() {
        open.extend(features.get(&name).into_iter().flatten().cloned());
        set.insert(name);
    }
    set
}

#[cfg(test)]
mod tests {
    use super::{closed, features};

    const MANIFEST: &str = "[features]\ndefault = [\"std\"]\n## More.\nstd = [\"alloc\"]\nalloc = []\nderive = [\"dep:x\"]\n\n[dependencies]\nx = \"1\"";

    #[test]
    fn reads_a_manifest() {
        let features = features(MANIFEST);
        assert_eq!(features.keys().collect::<Vec<_>>(), ["alloc", "default", "derive", "std"]);
        assert_eq!(features["std"], ["alloc"]);
        assert!(features["derive"].is_empty()); // a dependency is no feature
        let std = closed(&features, ["std".to_owned()].into_iter());
        assert_eq!(std.into_iter().collect::<Vec<_>>(), ["alloc", "std"]);
    }

    #[test]
    fn each_combination_comes_once() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let all = super::combinations(root);
        assert!(all.contains(&String::new()) && all.contains(&"alloc".to_owned()));
        assert!(!all.contains(&"std".to_owned())); // it has `alloc` with it
        assert!(all.iter().any(|set| set.contains("derive") && set.contains("std")));
    }
}
