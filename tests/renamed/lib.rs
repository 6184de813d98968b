//! The runtime under another name: `other = { package = "adapters", .. }`, and `#[adapters(crate = ::other)]`.
#![forbid(unsafe_code)]

use other::derive;

/// What is found for a key, by whoever knows where.
#[derive(DynAdapters)]
#[adapters(crate = ::other, also_send)]
pub trait Lookup {
    /// What cannot be found.
    #[adapters(getter)]
    const MISSING: u8;

    /// Finds it.
    async fn find(&self, key: impl Into<u8>) -> Option<u8>;

    /// Finds it, if it can be shown.
    fn show(&self) -> Option<impl std::fmt::Display>;
}

/// The same with the attribute.
#[other::dyn_adapters(crate = ::other, send)]
pub trait Cross {
    /// Goes to another thread.
    async fn cross(&self) -> u8 {
        7
    }
}

#[cfg(test)]
mod tests {
    use super::{
        BoxingCross, BoxingLookup, CachingLookup, Cross, DynCross, DynLookup, DynSendLookup, InlineLookup,
        Lookup, SendLookup,
    };
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    struct All;

    impl Lookup for All {
        const MISSING: u8 = 3;
        async fn find(&self, key: impl Into<u8>) -> Option<u8> {
            Some(key.into()).filter(|key| *key != Self::MISSING)
        }
        fn show(&self) -> Option<impl std::fmt::Display> {
            Some("all")
        }
    }

    impl Cross for All {}

    fn ready<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("it is ready at once"),
        }
    }

    fn seen(lookup: &dyn DynLookup) -> (u8, Option<u8>, Option<String>) {
        (lookup.missing(), ready(lookup.find(4)), lookup.show().map(|all| all.to_string()))
    }

    #[test]
    fn the_name_of_the_runtime_does_not_matter() {
        let expected = (3, Some(4), Some("all".to_owned()));
        assert_eq!(seen(&BoxingLookup::new(All)), expected);
        assert_eq!(seen(&CachingLookup::new(All)), expected);
        assert_eq!(seen(&*InlineLookup::boxed(All)), expected);
        let proven: Box<dyn DynSendLookup> = Box::new(BoxingLookup::new(SendLookup::new(All)));
        assert_eq!((proven.missing(), ready(proven.find(3))), (3, None));
        let cross: Box<dyn DynCross> = Box::new(BoxingCross::new(All));
        assert_eq!(ready(cross.cross()), 7);
    }
}
