//! A method of a trait, its implementation, and a call of it.

use crate::tables::{ARGUMENTS, Argument, Needs, RETURNED, Returned};
use crate::traits::{Family, Generator, Params};

/// When a method does its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Async,
    /// A part of it at the call, the rest in the future that is returned.
    Future,
    SendFuture,
    Plain,
}

impl Kind {
    pub(crate) const ALL: &[Self] =
        &[Self::Async, Self::Async, Self::Async, Self::Future, Self::SendFuture, Self::Plain, Self::Plain];
}

/// The texts of a method.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) declared: String,
    pub(crate) implemented: String,
    /// The statements that call it, and note what it does.
    pub(crate) calls: String,
    /// All that was chosen for it.
    pub(crate) shape: String,
}

/// What was chosen.
struct Choice<'a> {
    family: &'a Family,
    receiver: (&'static str, &'static str),
    kind: Kind,
    arguments: Vec<&'static Argument>,
    returned: &'static Returned,
    /// The futures are `Send`.
    send: bool,
    option: &'static str,
    /// The body is in the trait.
    default: bool,
}

impl Method {
    pub(crate) fn new(
        from: &mut Generator,
        index: usize,
        family: &Family,
        params: &Params,
        send_trait: bool,
    ) -> Self {
        let choice = Choice::new(from, family, params, send_trait);
        let name = format!("m{index}");
        let (declared, implemented) = (choice.signature(&name, false), choice.signature(&name, true));
        let body = choice.body();
        let (declared, implemented) = if choice.default {
            (format!("{declared} {{ {body} }}"), String::new())
        } else {
            (format!("{declared};"), format!("{implemented} {{ {body} }}"))
        };
        Self { declared, implemented, calls: choice.calls(&name), shape: choice.shape() }
    }
}

impl<'a> Choice<'a> {
    fn new(from: &mut Generator, family: &'a Family, params: &Params, send_trait: bool) -> Self {
        let receiver = family.receivers[from.rng.usize(..family.receivers.len())];
        let kind = Kind::ALL[from.kinds.next(&mut from.rng, |index| {
            match family.name {
                "arc_ref" => matches!(Kind::ALL[index], Kind::Async | Kind::Plain),
                // A future that owns an `Rc` is not `Send`.
                "rc" => Kind::ALL[index] != Kind::SendFuture,
                _ => true,
            }
        })];
        let send_option = !send_trait
            && kind == Kind::Async
            && !["rc", "arc_ref"].contains(&family.name)
            && from.rng.u8(..8) == 0;
        let send = send_trait || send_option || kind == Kind::SendFuture;
        let has = |needs| match needs {
            Needs::Nothing | Needs::Named => true,
            Needs::Async => kind != Kind::Plain,
            needs => params.has.contains(&needs),
        };
        let is_future = matches!(kind, Kind::Future | Kind::SendFuture);
        let mut arguments: Vec<&Argument> = Vec::new();
        for _ in 0..from.rng.usize(0..=3) {
            let index = from.arguments.next(&mut from.rng, |index| {
                let argument = &ARGUMENTS[index];
                // What a nested `impl` becomes lives as long as the call, and so not as long as a future that is returned.
                has(argument.needs)
                    && (!send || argument.send.is_some())
                    && (!(is_future || send) || !argument.is_nested())
            });
            arguments.push(&ARGUMENTS[index]);
        }
        let default = family.name == "borrowed" && from.rng.u8(..6) == 0;
        let borrows = family.name == "borrowed" && !default;
        let given = |ty| arguments.iter().any(|argument| argument.ty == ty);
        let returned = from.returned.next(&mut from.rng, |index| {
            let returned = &RETURNED[index];
            adapts(family, kind, &arguments, returned)
                && match returned.needs {
                    Needs::Borrow => borrows,
                    Needs::Named => given("&'b str"),
                    Needs::Given => given("A"),
                    // A default does not know what the implementation chooses.
                    Needs::Item | Needs::Erased if default => false,
                    needs => has(needs),
                }
        });
        let returned = &RETURNED[returned];
        let boxes = family.name == "borrowed"
            && (kind != Kind::Plain || returned.is_placed() && !returned.is_nested())
            && from.rng.u8(..8) == 0;
        let option = match (send_option, boxes) {
            (true, _) => "#[adapters(send)]",
            (false, true) => "#[adapters(boxing)]",
            _ => "",
        };
        Self { family, receiver, kind, arguments, returned, send, option, default }
    }

    fn ty(&self, argument: &Argument) -> &'static str {
        if self.send { argument.send.unwrap_or(argument.ty) } else { argument.ty }
    }

    fn signature(&self, name: &str, in_impl: bool) -> String {
        let with_body = in_impl || self.default;
        let mut lifetimes = Vec::new();
        let mut inputs = vec![if in_impl { self.receiver.1 } else { self.receiver.0 }.to_owned()];
        if inputs[0].contains("'a") {
            lifetimes.push("'a");
        }
        for (index, argument) in self.arguments.iter().enumerate() {
            let ty = self.ty(argument);
            if ty.contains("'b") && !lifetimes.contains(&"'b") {
                lifetimes.push("'b");
            }
            let (pattern, ty) = match ty.strip_prefix("mut ") {
                Some(ty) => (if with_body { "mut " } else { "" }, ty),
                None => ("", ty),
            };
            inputs.push(format!("{pattern}a{index}: {ty}"));
        }
        let lifetimes =
            if lifetimes.is_empty() { String::new() } else { format!("<{}>", lifetimes.join(", ")) };
        let (inputs, ty) = (inputs.join(", "), self.returned.ty);
        let option = if in_impl { "" } else { self.option };
        match self.kind {
            Kind::Async => format!("{option} async fn {name}{lifetimes}({inputs}) -> {ty}"),
            Kind::Future => format!("{option} fn {name}{lifetimes}({inputs}) -> impl Future<Output = {ty}>"),
            Kind::SendFuture => {
                format!("{option} fn {name}{lifetimes}({inputs}) -> impl Future<Output = {ty}> + Send")
            }
            Kind::Plain => format!("{option} fn {name}{lifetimes}({inputs}) -> {ty}"),
        }
    }

    /// Computes a number from all there is, and waits in between.
    fn body(&self) -> String {
        let waits = self.kind != Kind::Plain;
        let read = if self.default { "1" } else { "self.0" };
        let changes =
            if !self.default && (self.receiver.1.contains("mut self") || self.receiver.1 == "&'a mut self") {
                "self.0 += 1; "
            } else {
                ""
            };
        let mut body = String::new();
        for (index, argument) in self.arguments.iter().enumerate() {
            let used = argument.used.replace('@', &format!("a{index}"));
            // Without a type, nobody knows into what an `A` is to be converted.
            body += &format!("let n: u64 = {used}; sum = sum.wrapping_mul(31).wrapping_add(n); ");
            if waits {
                body += "tick().await; ";
            }
        }
        let given = match self.returned.needs {
            Needs::Named => "&'b str",
            Needs::Given => "A",
            _ => "",
        };
        let given = self.arguments.iter().position(|argument| argument.ty == given).unwrap_or_default();
        let made = self.returned.made.replace('@', &format!("a{given}"));
        let start = format!("{changes}let mut sum: u64 = {read}; sum += 1; ");
        match self.kind {
            Kind::Async => format!("{start}tick().await; {body}{made}"),
            Kind::Plain => format!("{start}{body}{made}"),
            Kind::Future | Kind::SendFuture => format!("{start}async move {{ tick().await; {body}{made} }}"),
        }
    }

    fn calls(&self, name: &str) -> String {
        let mut before = String::new();
        let mut passed = Vec::new();
        let mut after = String::new();
        for (index, argument) in self.arguments.iter().enumerate() {
            let named = |text: &str| text.replace('@', &format!("{name}_a{index}"));
            before += &format!("        {}\n", named(argument.pass.0));
            passed.push(named(argument.pass.1));
            if let Some(seen) = argument.after {
                after += &format!("        seen.push(format!(\"{{:?}}\", {}));\n", named(seen));
            }
        }
        let wait = if self.kind == Kind::Plain { "" } else { ".await" };
        let call = format!("{}.{name}({}){wait}", self.family.call.1, passed.join(", "));
        let seen = self.returned.seen.replace('@', "value");
        // The value goes before what it may have borrowed is looked at.
        format!(
            "{before}        let shown = {{ {}let value = {call}; format!(\"{{:?}}\", {seen}) }};\n        \
             seen.push(shown);\n{after}",
            self.family.call.0
        )
    }

    fn shape(&self) -> String {
        let arguments: Vec<_> = self.arguments.iter().map(|argument| self.ty(argument)).collect();
        format!(
            "{} {:?} ({}) -> {} {} {}",
            self.receiver.1,
            self.kind,
            arguments.join(", "),
            self.returned.ty,
            self.option,
            self.default
        )
    }
}

/// Whether there is an adapter for it: what has none is an error that says so, and that has its own tests.
fn adapts(family: &Family, kind: Kind, arguments: &[&Argument], returned: &Returned) -> bool {
    // Each may hold the other, of which nobody knows how long it lives.
    if returned.is_placed() && arguments.iter().any(|argument| argument.is_nested()) {
        return false;
    }
    // What is inside something else may borrow from a `&self`, and from nothing else. A closure is alone.
    let in_future = returned.is_placed() && kind != Kind::Plain;
    let is_inside = returned.is_nested() || in_future || returned.needs == Needs::Erased;
    let may_be_inside = family.name == "borrowed" && !arguments.iter().any(|argument| argument.borrows());
    if is_inside && !may_be_inside || in_future && returned.ty.contains("Fn") {
        return false;
    }
    match family.name {
        // The object has a clone of the pointer in the place of the reference.
        "arc_ref" => !returned.is_placed(),
        _ => kind != Kind::Future && kind != Kind::SendFuture || returned.needs != Needs::Erased,
    }
}
