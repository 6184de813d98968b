//! A module of the user that is called as the compiler's attributes are.

use adapters::derive;
use adapters_tests::{block_on, each, tick};

mod diagnostic {
    #[derive(Debug, PartialEq)]
    pub(super) struct Diagnostic(pub(super) u8);
}

#[derive(DynAdapters)]
#[adapters(also_send, no_prelude)]
trait Check {
    async fn check(&self, line: u8) -> diagnostic::Diagnostic;
    fn all(&self) -> impl Iterator<Item = diagnostic::Diagnostic>;
}

#[derive(Clone)]
struct Linter;

impl Check for Linter {
    async fn check(&self, line: u8) -> diagnostic::Diagnostic {
        tick().await;
        diagnostic::Diagnostic(line)
    }
    fn all(&self) -> impl Iterator<Item = diagnostic::Diagnostic> {
        std::iter::once(diagnostic::Diagnostic(2))
    }
}

#[test]
fn a_module_may_be_called_diagnostic() {
    let results = each!(dyn DynCheck: BoxingCheck CachingCheck InlineCheck, Linter, |it| {
        (it.check(1).await.0, it.all().count())
    });
    assert_eq!(results, (1, 1));
    let boxing = BoxingCheck::new(SendCheck::new(Linter));
    let check: &dyn DynSendCheck = &boxing;
    assert_eq!(block_on(check.check(3)), diagnostic::Diagnostic(3));
}
