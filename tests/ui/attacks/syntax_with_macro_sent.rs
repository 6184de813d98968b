//! Fixes a parameter to a macro that is one type in the proof of `also_send`, and another one where the future is made.
#![forbid(unsafe_code)]
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use adapters::__private::Settled;
use adapters::derive;

macro_rules! strategy {
    () => {
        S
    };
}
pub struct S; // what `strategy!()` is wherever no parameter is called so
pub trait Mark {
    type Guard;
    fn guard(rc: &dyn std::any::Any) -> Self::Guard;
}
impl Mark for S {
    type Guard = ();
    fn guard(_: &dyn std::any::Any) {}
}
impl<X: Settled> Mark for X {
    type Guard = Vec<Rc<String>>;
    fn guard(_: &dyn std::any::Any) -> Vec<Rc<String>> {
        SHARED.with(|rc| vec![rc.clone()])
    }
}
static NAME: std::sync::OnceLock<&str> = std::sync::OnceLock::new();
thread_local!(static SHARED: Rc<String> = Rc::new("shared by one thread".into()));

#[derive(BoxingAdapter)]
#[adapters(also_send)]
trait Look {
    #[adapters(with(B = strategy!()))]
    async fn look<B: Mark>(&self) -> usize;
}
struct Looks;
struct Once(bool);
impl Future for Once {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}
impl Look for Looks {
    async fn look<B: Mark>(&self) -> usize {
        NAME.get_or_init(std::any::type_name::<B>);
        let guard = B::guard(&());
        Once(false).await;
        drop(guard);
        0
    }
}

fn main() {
    let looks: &'static dyn DynSendLook = Box::leak(Box::new(BoxingLook::new(SendLook::new(Looks))));
    let before = SHARED.with(Rc::strong_count);
    for _ in 0..5 {
        let mut calls: Vec<_> = (0..20000).map(|_| Box::pin(looks.look())).collect();
        for call in &mut calls {
            assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        }
        let go = std::sync::Arc::new(std::sync::Barrier::new(2));
        let ready = go.clone();
        let other = std::thread::spawn(move || {
            ready.wait();
            drop(calls)
        });
        go.wait(); // drops clones of the `Rc` of the main thread
        let kept: Vec<_> = (0..20000).map(|_| SHARED.with(Rc::clone)).collect();
        drop(kept);
        other.join().unwrap();
        let now = SHARED.with(Rc::strong_count);
        if now != before {
            println!("count of the `Rc`: {before} before, {now} after: raced");
        }
    }
    println!("{}", NAME.get().unwrap());
}
