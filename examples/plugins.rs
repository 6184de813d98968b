//! A registry of plugins that are known by name only: `cargo run --example plugins`.
//!
//! The trait of a plugin has what traits that are made for `dyn` must do without: `async fn`, an `impl FnMut` argument, a
//! returned iterator, and a method that consumes the plugin.

use std::collections::BTreeMap;

use adapters::derive;

/// Sees every word, one after the other.
#[derive(DynAdapters)]
trait Plugin {
    /// What it does with a word. It may say something about it, any number of times.
    async fn word(&mut self, word: &str, say: impl FnMut(String));

    /// What it wants to be called with, besides words.
    fn commands(&self) -> impl Iterator<Item = &str>;

    /// The end: the plugin is used up.
    async fn finish(self) -> String;
}

// ---- Two plugins. ----

/// Counts words.
#[derive(Debug, Default)]
struct Count {
    words: usize,
}

impl Plugin for Count {
    async fn word(&mut self, _: &str, mut say: impl FnMut(String)) {
        self.words += 1;
        if self.words.is_multiple_of(3) {
            say(format!("{} words so far", self.words));
        }
    }

    fn commands(&self) -> impl Iterator<Item = &str> {
        ["reset", "total"].into_iter()
    }

    async fn finish(self) -> String {
        format!("{} words", self.words)
    }
}

/// Says each word that it has seen before.
#[derive(Debug, Default)]
struct Echo {
    seen: Vec<String>,
}

impl Plugin for Echo {
    async fn word(&mut self, word: &str, mut say: impl FnMut(String)) {
        tokio::task::yield_now().await; // as if it had to look elsewhere
        if self.seen.iter().any(|seen| seen == word) {
            say(format!("{word} again"));
        } else {
            self.seen.push(word.to_owned());
        }
    }

    fn commands(&self) -> impl Iterator<Item = &str> {
        self.seen.iter().map(String::as_str)
    }

    async fn finish(mut self) -> String {
        self.seen.sort();
        self.seen.join(" ")
    }
}

// ---- The registry. ----

type Make = fn() -> Box<dyn DynPlugin>;

/// How to make each plugin. A plugin registers itself with the adapter that suits it.
struct Registry(BTreeMap<&'static str, Make>);

impl Registry {
    fn with_ours() -> Self {
        let mut registry = Self(BTreeMap::new());
        registry.register("count", || Box::new(BoxingPlugin::new(Count::default())));
        registry.register("echo", || InlinePlugin::boxed(Echo::default()));
        registry
    }

    fn register(&mut self, name: &'static str, make: Make) {
        let before = self.0.insert(name, make);
        assert!(before.is_none(), "two plugins are called `{name}`");
    }

    fn make(&self, name: &str) -> Option<Box<dyn DynPlugin>> {
        self.0.get(name).map(|make| make())
    }
}

/// Runs a text through the plugins, and returns what they said.
async fn run(text: &str, mut plugins: Vec<Box<dyn DynPlugin>>) -> Vec<String> {
    let mut said = Vec::new();
    for word in text.split_whitespace() {
        for plugin in &mut plugins {
            plugin.word(word, |line| said.push(line)).await;
        }
    }
    for plugin in plugins {
        said.push(finish(plugin).await);
    }
    said
}

/// Generic code that consumes a plugin takes the box, too.
async fn finish(plugin: impl Plugin) -> String {
    plugin.finish().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let registry = Registry::with_ours();
    let mut names: Vec<String> = std::env::args().skip(1).collect();
    if names.is_empty() {
        names = registry.0.keys().map(ToString::to_string).collect();
    }
    let mut plugins = Vec::new();
    for name in &names {
        let Some(plugin) = registry.make(name) else {
            eprintln!("there is no plugin `{name}`");
            continue;
        };
        println!("{name}: {}", plugin.commands().collect::<Vec<_>>().join(", "));
        plugins.push(plugin);
    }
    for line in run("to be or not to be", plugins).await {
        println!("{line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_registry_knows_them_by_name() {
        let registry = Registry::with_ours();
        assert!(registry.make("nothing").is_none());
        let plugins = vec![registry.make("count").unwrap(), registry.make("echo").unwrap()];
        assert_eq!(
            run("to be or not to be", plugins).await,
            ["3 words so far", "to again", "6 words so far", "be again", "6 words", "be not or to"]
        );
    }

    /// Through `dyn`, and without: the same.
    #[tokio::test]
    async fn a_plugin_in_a_box_is_the_plugin() {
        let mut said = Vec::new();
        let mut plain = Echo::default();
        let mut boxed = Registry::with_ours().make("echo").unwrap();
        for word in ["a", "b", "a"] {
            plain.word(word, |line| said.push(line)).await;
            boxed.word(word, |line| said.push(line)).await;
        }
        assert_eq!(said, ["a again", "a again"]);
        assert!(boxed.commands().eq(plain.commands()));
        assert_eq!(finish(boxed).await, finish(plain).await);
    }

    #[test]
    #[should_panic(expected = "two plugins are called `echo`")]
    fn a_name_is_registered_once() {
        Registry::with_ours().register("echo", || Box::new(BoxingPlugin::new(Echo::default())));
    }
}
