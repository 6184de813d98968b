//! The smallest program: `cargo run --example greet`. What the macro makes of its trait is in `expanded/greet.expanded.rs`.

use crate::greet::{BoxingGreet, DynGreet, Greet};

#[path = "expanded/greet.rs"]
mod greet;

struct English;

impl Greet for English {
    async fn greet(&self, name: &str) -> String {
        format!("Hello, {name}.")
    }
}

struct German {
    formal: bool,
}

impl Greet for German {
    async fn greet(&self, name: &str) -> String {
        tokio::task::yield_now().await; // German takes longer
        if self.formal { format!("Guten Tag, {name}.") } else { format!("Hallo, {name}.") }
    }
}

fn language(code: &str) -> Box<dyn DynGreet> {
    match code {
        "de" => Box::new(BoxingGreet::new(German { formal: false })),
        _ => Box::new(BoxingGreet::new(English)),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for code in ["en", "de"] {
        let greet = language(code);
        println!("{}", greet.greet("Ann").await);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn each_language() {
        assert_eq!(language("en").greet("Ann").await, "Hello, Ann.");
        assert_eq!(language("de").greet("Ann").await, "Hallo, Ann.");
        assert_eq!(German { formal: true }.greet("Ann").await, "Guten Tag, Ann.");
    }
}

/// The expansion, as a file: it compiles without the macro, and does the same.
#[cfg(test)]
#[allow(warnings, clippy::all, clippy::pedantic, reason = "it is generated")]
mod by_hand {
    include!("expanded/greet.expanded.rs");

    struct English;

    impl Greet for English {
        async fn greet(&self, name: &str) -> String {
            format!("Hello, {name}.")
        }
    }

    #[tokio::test]
    async fn the_same() {
        let greet: Box<dyn DynGreet> = Box::new(BoxingGreet::new(English));
        assert_eq!(greet.greet("Ann").await, "Hello, Ann.");
    }
}
