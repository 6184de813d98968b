//! What traits are made of. In each text, `@` stands for the name of the argument or of the returned value.

/// What else a method or its trait must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    Nothing,
    /// A body that waits.
    Async,
    /// A type parameter of the trait, `A`.
    Param,
    /// A const parameter of the trait, `N`.
    Const,
    /// A lifetime of the trait, `'t`.
    Lifetime,
    /// An associated type, `Item`.
    Item,
    /// An associated type that objects erase, `Inner`.
    Erased,
    /// An argument of the type `&'b str`.
    Named,
    /// An argument of the type `A`.
    Given,
    /// A `self` to borrow from.
    Borrow,
}

/// An argument.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Argument {
    pub(crate) ty: &'static str,
    /// The type where futures are `Send`, if there is one.
    pub(crate) send: Option<&'static str>,
    /// What the caller passes, with a statement before it.
    pub(crate) pass: (&'static str, &'static str),
    /// A `u64` made of it by the method.
    pub(crate) used: &'static str,
    /// What the caller looks at afterwards.
    pub(crate) after: Option<&'static str>,
    pub(crate) needs: Needs,
}

const fn argument(ty: &'static str, pass: &'static str, used: &'static str) -> Argument {
    Argument { ty, send: Some(ty), pass: ("", pass), used, after: None, needs: Needs::Nothing }
}

impl Argument {
    const fn with(mut self, statement: &'static str) -> Self {
        self.pass.0 = statement;
        self
    }

    const fn sent_as(mut self, ty: &'static str) -> Self {
        self.send = Some(ty);
        self
    }

    const fn local(mut self) -> Self {
        self.send = None;
        self
    }

    const fn after(mut self, seen: &'static str) -> Self {
        self.after = Some(seen);
        self
    }

    const fn needs(mut self, needs: Needs) -> Self {
        self.needs = needs;
        self
    }

    /// Whether there is an `impl Trait` in another type.
    pub(crate) fn is_nested(&self) -> bool {
        self.ty.contains("impl ") && !self.ty.trim_start_matches("mut ").starts_with("impl ")
    }

    /// Whether it may hold borrows.
    pub(crate) fn borrows(&self) -> bool {
        self.ty.contains(['&', '\'']) || self.ty.contains("impl ")
    }
}

pub(crate) const ARGUMENTS: &[Argument] = &[
    argument("u8", "7", "u64::from(@)"),
    argument("String", "\"owned\".to_owned()", "@.len() as u64"),
    argument("&str", "&@_text", "@.len() as u64").with("let @_text = \"a text\".to_owned();"),
    argument("&'b str", "&@_text", "@.len() as u64")
        .with("let @_text = \"named\".to_owned();")
        .needs(Needs::Named),
    argument("&mut Vec<u64>", "&mut @_list", "{ @.push(3); @.len() as u64 }")
        .with("let mut @_list = vec![1, 2];")
        .after("@_list"),
    argument("Option<&u64>", "Some(&@_n)", "*@.unwrap()").with("let @_n = 4;"),
    argument("(u64, &str)", "(2, &@_text)", "@.0 + @.1.len() as u64")
        .with("let @_text = \"pair\".to_owned();"),
    argument("[u64; 3]", "[1, 2, 3]", "@.iter().sum::<u64>()"),
    argument("&[&str]", "&@_list", "@.concat().len() as u64")
        .with("let @_text = \"x\".to_owned(); let @_list = [&*@_text, \"y\"];"),
    argument("fn(u64) -> u64", "|n| n + 1", "@(8)"),
    argument("&dyn Fn(u64) -> u64", "&@_f", "@(9)")
        .with("let @_n = 3; let @_f = |n| n + @_n;")
        .sent_as("&(dyn Fn(u64) -> u64 + Sync)"),
    argument("Box<dyn Fn(&str) -> u64 + '_>", "Box::new(|s| s.len() as u64 + @_n)", "@(\"boxed\")")
        .with("let @_n = 5;")
        .sent_as("Box<dyn Fn(&str) -> u64 + Send + '_>"),
    argument("&mut dyn Iterator<Item = u64>", "&mut @_items", "@.next().unwrap_or(0)")
        .with("let mut @_items = 4_u64..9;")
        .sent_as("&mut (dyn Iterator<Item = u64> + Send)")
        .after("@_items.next()"),
    argument("impl Display", "&@_text", "@.to_string().len() as u64")
        .with("let @_text = \"shown\".to_owned();")
        .sent_as("impl Display + Send"),
    argument("impl Debug + Send", "Some(1.5)", "format!(\"{@:?}\").len() as u64"),
    argument("impl Display + Debug", "'c'", "format!(\"{@} {@:?}\").len() as u64").local(),
    argument("impl Iterator<Item = u64>", "@_list.iter().copied()", "@.sum::<u64>()")
        .with("let @_list = vec![5, 6];")
        .sent_as("impl Iterator<Item = u64> + Send"),
    argument("impl Fn(u64) -> u64", "|n| n * @_n", "@(6)")
        .with("let @_n = 2;")
        .sent_as("impl Fn(u64) -> u64 + Send + Sync"),
    argument("mut impl FnMut(u64) -> u64", "|n| { @_sum += n; @_sum }", "{ @(1); @(2) }")
        .with("let mut @_sum = 0;")
        .sent_as("mut impl FnMut(u64) -> u64 + Send")
        .after("@_sum"),
    argument("impl FnOnce(&str) -> String", "|s| @_text + s", "@(\"!\").len() as u64")
        .with("let @_text = \"once\".to_owned();")
        .sent_as("impl FnOnce(&str) -> String + Send"),
    argument("impl Into<String>", "\"into\"", "@.into().len() as u64").sent_as("impl Into<String> + Send"),
    argument("impl IntoIterator<Item = u64>", "vec![1, 4]", "@.into_iter().sum::<u64>()").local(),
    argument("impl ToString", "12.5", "@.to_string().len() as u64").sent_as("impl ToString + Send"),
    argument("impl AsRef<str>", "\"as ref\"", "@.as_ref().len() as u64").sent_as("impl AsRef<str> + Send"),
    argument("impl Future<Output = u64>", "async { tick().await; @_n }", "@.await")
        .with("let @_n = 11;")
        .sent_as("impl Future<Output = u64> + Send")
        .needs(Needs::Async),
    argument("&impl Display", "&1.25", "@.to_string().len() as u64").sent_as("&(impl Display + Sync)"),
    argument("&mut impl Iterator<Item = u64>", "&mut @_items", "@.next().unwrap_or(0)")
        .with("let mut @_items = 2_u64..4;")
        .sent_as("&mut (impl Iterator<Item = u64> + Send)")
        .after("@_items.next()"),
    argument("Option<impl Display>", "Some(\"maybe\")", "@.map_or(0, |d| d.to_string().len() as u64)")
        .sent_as("Option<impl Display + Send>"),
    argument(
        "Vec<impl Display>",
        "vec![\"a\", \"bc\"]",
        "@.iter().map(|d| d.to_string().len() as u64).sum::<u64>()",
    )
    .local(),
    argument("impl Plain", "3_u64", "@.area()").sent_as("impl Plain + Send"),
    argument("&impl Plain", "&4_u64", "@.area()").local(),
    argument("impl Other", "5_u64", "@.value().await").local().needs(Needs::Async),
    argument(
        "mut impl std::io::Read",
        "&b\"bytes\"[..]",
        "{ let mut s = String::new(); @.read_to_string(&mut s).unwrap() as u64 }",
    )
    .sent_as("mut impl std::io::Read + Send"),
    argument("A", "21_u32", "@.clone().into()").needs(Needs::Param),
    argument("&A", "&22_u32", "@.clone().into()").needs(Needs::Param),
    argument("[u8; N]", "[1, 2, 3]", "u64::from(@.iter().sum::<u8>())").needs(Needs::Const),
    argument("&[[u8; N]]", "&[[1; 3]; 2]", "@.concat().len() as u64").needs(Needs::Const),
    argument("&'t str", "\"for long\"", "@.len() as u64").needs(Needs::Lifetime),
    argument("Self::Item", "31_u32", "@.into()").needs(Needs::Item),
    argument(
        "&[Self::Item]",
        "&[32_u32, 1]",
        "@.iter().map(|n| { let n: u64 = n.clone().into(); n }).sum::<u64>()",
    )
    .needs(Needs::Item),
];

/// What is returned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Returned {
    pub(crate) ty: &'static str,
    /// How it is made of the `u64` that the method has computed, `sum`.
    pub(crate) made: &'static str,
    /// What the caller sees of it.
    pub(crate) seen: &'static str,
    pub(crate) needs: Needs,
}

const fn returned(ty: &'static str, made: &'static str, seen: &'static str) -> Returned {
    Returned { ty, made, seen, needs: Needs::Nothing }
}

impl Returned {
    const fn needs(mut self, needs: Needs) -> Self {
        self.needs = needs;
        self
    }

    /// Whether a value of it has to be placed somewhere.
    pub(crate) fn is_placed(&self) -> bool {
        self.ty.contains("impl ")
    }

    /// Whether there is an `impl Trait` in another type, or in another `impl Trait`.
    pub(crate) fn is_nested(&self) -> bool {
        self.ty.contains("impl ") && !self.ty.starts_with("impl ") || self.ty.matches("impl ").count() > 1
    }
}

pub(crate) const RETURNED: &[Returned] = &[
    returned("u64", "sum", "@"),
    returned("()", "drop(sum)", "@"),
    returned("String", "sum.to_string()", "@"),
    returned("Option<u64>", "Some(sum)", "@"),
    returned("Result<u64, Box<dyn std::error::Error>>", "Ok(sum.to_string().parse::<u64>()?)", "@.unwrap()"),
    returned("(u64, String)", "(sum, sum.to_string())", "@"),
    returned("Vec<[u64; 2]>", "vec![[sum, 1]]", "@"),
    returned("&str", "{ let _ = sum; self.1.as_str() }", "@").needs(Needs::Borrow),
    returned("Result<&str, u64>", "if sum == 0 { Err(sum) } else { Ok(self.1.as_str()) }", "@")
        .needs(Needs::Borrow),
    returned("impl Iterator<Item = &str>", "{ let _ = sum; self.1.split('a') }", "@.collect::<Vec<_>>()")
        .needs(Needs::Borrow),
    returned("&'b str", "{ let _ = sum; @ }", "@").needs(Needs::Named),
    returned("A", "{ let _ = sum; @.clone() }", "@").needs(Needs::Given),
    returned("Option<(u64, A)>", "Some((sum, @.clone()))", "@").needs(Needs::Given),
    returned("[u8; N]", "[(sum % 100) as u8; N]", "@").needs(Needs::Const),
    returned("Self::Item", "sum as u32", "@").needs(Needs::Item),
    returned("Vec<Self::Item>", "vec![sum as u32, 2]", "@").needs(Needs::Item),
    returned("impl Iterator<Item = Self::Item>", "0..(sum % 5) as u32", "@.collect::<Vec<_>>()")
        .needs(Needs::Item),
    returned("Self::Inner", "sum", "@.area()").needs(Needs::Erased),
    returned("Option<Self::Inner>", "Some(sum)", "@.unwrap().area()").needs(Needs::Erased),
    returned("impl Display", "sum", "@.to_string()"),
    returned("impl Debug + Send", "Some(sum)", "format!(\"{@:?}\")"),
    returned("impl Display + Debug", "sum.to_string()", "format!(\"{@} {@:?}\")"),
    returned("impl Iterator<Item = u64>", "(0..sum % 7).map(move |n| n + sum)", "@.collect::<Vec<_>>()"),
    returned("impl DoubleEndedIterator<Item = u64> + Send", "sum..sum + 3", "@.rev().collect::<Vec<_>>()"),
    returned(
        "impl IntoIterator<Item = u64>",
        "vec![sum, 2]",
        "@.into_iter().map(|n: u64| n).collect::<Vec<_>>()",
    ),
    returned("impl Fn(u64) -> u64", "move |n| n + sum", "@(1)"),
    returned("impl for<'x> Fn(&'x str) -> &'x str", "move |s| &s[(sum % 2) as usize..]", "@(\"abc\")"),
    returned(
        "impl FnMut() -> u64",
        "{ let mut n = sum; move || { n += 1; n } }",
        "{ let mut f = @; (f(), f()) }",
    ),
    returned("impl FnOnce(String) -> String", "move |s: String| s + &sum.to_string()", "@(\"x\".to_owned())"),
    returned(
        "impl std::io::Read",
        "std::io::Cursor::new(sum.to_string())",
        "{ let (mut r, mut s) = (@, String::new()); r.read_to_string(&mut s).unwrap(); s }",
    ),
    returned("impl AsRef<str>", "sum.to_string()", "@.as_ref().to_owned()"),
    returned("impl std::error::Error", "format!(\"x{sum}\").parse::<u8>().unwrap_err()", "@.to_string()"),
    returned("Option<impl Display>", "Some(sum)", "@.map(|d| d.to_string())"),
    returned(
        "Result<impl Iterator<Item = u64>, String>",
        "if sum == 1 { Err(\"one\".to_owned()) } else { Ok(0..sum % 4) }",
        "@.map(|i| i.sum::<u64>())",
    ),
    returned("Vec<impl Display>", "vec![sum, 1]", "@.iter().map(|d| d.to_string()).collect::<Vec<_>>()"),
    returned("(impl Display, u64)", "(sum.to_string(), sum)", "{ let (d, n) = @; (d.to_string(), n) }"),
    returned(
        "impl Iterator<Item = impl Display>",
        "sum..sum + 2",
        "@.map(|d| d.to_string()).collect::<Vec<_>>()",
    ),
    returned("Box<impl Display>", "Box::new(sum)", "@.to_string()"),
    returned("impl Plain", "sum", "@.area()"),
    returned("impl Other", "sum", "@.value().await"),
    returned("Option<impl Other>", "Some(sum)", "@.unwrap().value().await"),
];
