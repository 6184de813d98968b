//! An intrusive list, as one writes it by hand: a node lies in the future that waits.

use std::cell::Cell;
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::ptr;
use std::rc::Rc;
use std::task::{Context, Poll};

/// What a node says as long as its memory is what it was.
const MARK: [u64; 4] = [0x5EED_0001, 0x5EED_0002, 0x5EED_0003, 0x5EED_0004];

#[derive(Clone, Default)]
pub(crate) struct List(Rc<Head>);

#[derive(Default)]
struct Head {
    first: Cell<*const Node>,
    open: Cell<bool>,
}

struct Node {
    mark: [u64; 4],
    next: Cell<*const Node>,
}

pub(crate) struct Wait {
    list: List,
    node: Node,
    linked: bool,
    _pinned: PhantomPinned,
}

impl List {
    pub(crate) fn wait(&self) -> Wait {
        let node = Node { mark: MARK, next: Cell::new(ptr::null()) };
        Wait { list: self.clone(), node, linked: false, _pinned: PhantomPinned }
    }

    /// Walks the list: the nodes of what was forgotten are still there, and untouched.
    pub(crate) fn len(&self) -> usize {
        let (mut len, mut at) = (0, self.0.first.get());
        // SAFETY: a node is pinned, and leaves the list when it is dropped.
        while let Some(node) = unsafe { at.as_ref() } {
            assert_eq!(node.mark, MARK, "memory was reused that somebody points to");
            len += 1;
            at = node.next.get();
        }
        len
    }

    /// Lets everybody go on who is polled from here on.
    pub(crate) fn open(&self) {
        self.0.open.set(true);
    }
}

impl Future for Wait {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        // SAFETY: nothing is moved.
        let this = unsafe { self.get_unchecked_mut() };
        if !this.linked {
            this.linked = true;
            this.node.next.set(this.list.0.first.replace(&raw const this.node));
        }
        if this.list.0.open.get() { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if !self.linked {
            return;
        }
        let this: *const Node = &raw const self.node;
        let mut link = &self.list.0.first;
        while link.get() != this {
            // SAFETY: a node is pinned, and leaves the list when it is dropped; this one is in it.
            link = unsafe { &(*link.get()).next };
        }
        link.set(self.node.next.get());
    }
}
