//! Receivers, and functions without one.

use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;

use adapters::derive;
use adapters_tests::{block_on, tick};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("async &self", shared),
    ("async &mut self", exclusive),
    ("async self by value (no Sized bound)", by_value),
    ("async self by value where Self:Sized + other method", by_value_sized),
    ("static async fn where Self:Sized", static_sized),
    ("plain ctor fn new()->Self where Self:Sized", constructor),
    ("async self:Box<Self>", boxed),
    ("async self:Rc<Self>", rc),
    ("async self:Arc<Self>", arc),
    ("async self:Pin<&mut Self>", pin_mut),
    ("async self:Pin<&Self>", pin_ref),
    ("async self:Pin<Box<Self>>", pin_box),
    ("async self:&Self typed", typed),
    ("async &'a self explicit", explicit),
    ("plain Box<Self> fn beside async", plain_box),
    ("self: &Arc<Self>", arc_ref),
];

shape! { shared: "async &self",
    trait { async fn f(&self, n: u8) -> u8; }
    impl { async fn f(&self, n: u8) -> u8 { tick().await; self.0 + n } }
    |t| t.f(1).await
}

shape! { exclusive: "async &mut self",
    trait { async fn f(&mut self, n: u8) -> u8; }
    impl { async fn f(&mut self, n: u8) -> u8 { tick().await; self.0 += n; self.0 } }
    |t| (t.f(1).await, t.f(2).await)
}

fn by_value() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self, n: u8) -> u8;
        fn g(self) -> u8;
    }
    impl T for V {
        async fn f(self, n: u8) -> u8 {
            tick().await;
            self.0 + n
        }
        fn g(self) -> u8 {
            self.0
        }
    }
    let objects = || -> [Box<dyn DynT>; 3] {
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))]
    };
    for object in objects() {
        assert_eq!(block_on(object.f(1)), block_on(V(3).f(1)));
    }
    for object in objects() {
        assert_eq!(object.g(), V(3).g());
    }
}

shape! { owned by_value_sized: "async self by value where Self:Sized + other method",
    trait { async fn f(self) -> u8 where Self: Sized; async fn g(&self) -> u8; }
    impl { async fn f(self) -> u8 { self.0 } async fn g(&self) -> u8 { self.0 } }
    |t| t.g().await
}

shape! { owned static_sized: "static async fn where Self:Sized",
    trait { async fn f() -> u8 where Self: Sized; async fn g(&self) -> u8; }
    impl { async fn f() -> u8 { 9 } async fn g(&self) -> u8 { Self::f().await } }
    |t| t.g().await
}

shape! { owned constructor: "plain ctor fn new()->Self where Self:Sized",
    trait { fn new() -> Self where Self: Sized; async fn g(&self) -> u8; }
    impl { fn new() -> Self { V(7) } async fn g(&self) -> u8 { Self::new().0 + self.0 } }
    |t| t.g().await
}

fn boxed() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: Box<Self>) -> u8;
    }
    impl T for V {
        async fn f(self: Box<Self>) -> u8 {
            tick().await;
            self.0
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        assert_eq!(block_on(object.f()), block_on(Box::new(V(3)).f()));
    }
}

fn rc() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: Rc<Self>) -> u8;
    }
    impl T for V {
        async fn f(self: Rc<Self>) -> u8 {
            tick().await;
            self.0
        }
    }
    let object: Rc<dyn DynT> = Rc::new(BoxingT::new(V(3)));
    assert_eq!(block_on(object.f()), block_on(Rc::new(V(3)).f()));
}

fn arc() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: Arc<Self>) -> u8;
    }
    impl T for V {
        async fn f(self: Arc<Self>) -> u8 {
            tick().await;
            self.0
        }
    }
    let object: Arc<dyn DynT> = Arc::new(BoxingT::new(V(3)));
    assert_eq!(block_on(object.f()), block_on(Arc::new(V(3)).f()));
}

fn pin_mut() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: Pin<&mut Self>) -> u8;
    }
    impl T for V {
        async fn f(mut self: Pin<&mut Self>) -> u8 {
            tick().await;
            self.0 += 1;
            self.0
        }
    }
    let objects: [Pin<Box<dyn DynT>>; 3] =
        [Box::pin(BoxingT::new(V(3))), Box::pin(CachingT::new(V(3))), Box::into_pin(InlineT::boxed(V(3)))];
    for mut object in objects {
        assert_eq!(block_on(object.as_mut().f()), block_on(pin!(V(3)).f()));
    }
}

fn pin_ref() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: Pin<&Self>) -> u8;
    }
    impl T for V {
        async fn f(self: Pin<&Self>) -> u8 {
            tick().await;
            self.0
        }
    }
    let objects: [Pin<Box<dyn DynT>>; 3] =
        [Box::pin(BoxingT::new(V(3))), Box::pin(CachingT::new(V(3))), Box::into_pin(InlineT::boxed(V(3)))];
    for object in objects {
        assert_eq!(block_on(object.as_ref().f()), block_on(pin!(V(3)).as_ref().f()));
    }
}

fn pin_box() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: Pin<Box<Self>>) -> u8;
    }
    impl T for V {
        async fn f(self: Pin<Box<Self>>) -> u8 {
            tick().await;
            self.0
        }
    }
    let object: Pin<Box<dyn DynT>> = Box::pin(BoxingT::new(V(3)));
    assert_eq!(block_on(object.f()), block_on(Box::pin(V(3)).f()));
}

shape! { typed: "async self:&Self typed",
    trait { async fn f(self: &Self) -> u8; }
    impl { async fn f(self: &Self) -> u8 { tick().await; self.0 } }
    |t| t.f().await
}

shape! { explicit: "async &'a self explicit",
    trait { async fn f<'a>(&'a self) -> &'a u8; }
    impl { async fn f<'a>(&'a self) -> &'a u8 { tick().await; &self.0 } }
    |t| *t.f().await
}

fn plain_box() {
    #[derive(DynAdapters)]
    trait T {
        fn f(self: Box<Self>) -> u8;
        async fn g(&self) -> u8;
    }
    impl T for V {
        fn f(self: Box<Self>) -> u8 {
            self.0
        }
        async fn g(&self) -> u8 {
            tick().await;
            self.0 + 1
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        assert_eq!(block_on(object.g()), block_on(V(3).g()));
        assert_eq!(object.f(), Box::new(V(3)).f());
    }
}

fn arc_ref() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(self: &Arc<Self>) -> usize;
    }
    impl T for V {
        async fn f(self: &Arc<Self>) -> usize {
            let another = Arc::clone(self);
            tick().await;
            usize::from(another.0 + u8::from(Arc::strong_count(&another) > 1))
        }
    }
    let object: Arc<dyn DynT> = Arc::new(BoxingT::new(V(3)));
    assert_eq!(block_on(object.f()), block_on(Arc::new(V(3)).f()));
}
