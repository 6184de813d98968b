//! Where the instructions of a call are: read from the profiles of callgrind, which say it function by function.

/// Of one call, or of a whole profile.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
    /// In the function that calls, and what was inlined into it.
    pub caller: f64,
    /// In what it calls.
    pub callee: f64,
    /// In the allocator.
    pub allocator: f64,
    /// How often a function was called.
    pub calls: f64,
    /// All instructions, as callgrind has added them up.
    pub total: f64,
}

/// What the names of functions that belong to an allocator have in them.
const ALLOCATOR: [&str; 7] = ["alloc::", "malloc", "calloc", "free", "realloc", "mi_", "__rust"];

impl Work {
    /// All instructions of the profile that `text` is.
    pub fn read(text: &str) -> Self {
        let mut work = Self::default();
        let (mut names, mut function, mut is_inclusive) = (Names::default(), Place::Callee, false);
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("fn=") {
                function = names.place(name);
            } else if let Some(name) = line.strip_prefix("cfn=") {
                // It may be where the name is written out.
                names.place(name);
            } else if let Some(call) = line.strip_prefix("calls=") {
                work.calls += number(call.split(' ').next());
                // The line that follows is what the call cost: it is counted where it was spent.
                is_inclusive = true;
            } else if let Some(total) = line.strip_prefix("summary: ") {
                work.total = number(Some(total.trim()));
            } else if line.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) {
                let cost = number(line.split(' ').nth(1));
                match function {
                    _ if std::mem::take(&mut is_inclusive) => {}
                    Place::Caller => work.caller += cost,
                    Place::Callee => work.callee += cost,
                    Place::Allocator => work.allocator += cost,
                }
            }
        }
        work
    }

    /// Per call, where `self` made so many calls more than `less`.
    #[must_use]
    pub fn per_call(self, less: Self, calls: f64) -> Self {
        let each = |of: fn(&Self) -> f64| (of(&self) - of(&less)) / calls;
        Self {
            caller: each(|work| work.caller),
            callee: each(|work| work.callee),
            allocator: each(|work| work.allocator),
            calls: each(|work| work.calls),
            total: each(|work| work.total),
        }
    }

    /// Whether all instructions have been read. Callgrind itself is off by one at times.
    pub fn is_complete(&self) -> bool {
        let read = self.caller + self.callee + self.allocator;
        (self.total - read).abs() <= self.total / 100.0
    }
}

/// What a function is.
#[derive(Clone, Copy, Debug)]
enum Place {
    Caller,
    Callee,
    Allocator,
}

/// Callgrind writes `(7) name` once, and `(7)` from then on.
#[derive(Debug, Default)]
struct Names(std::collections::HashMap<String, Place>);

impl Names {
    fn place(&mut self, written: &str) -> Place {
        let (number, name) = written.split_once(' ').unwrap_or((written, ""));
        if name.is_empty() {
            return self.0.get(number).copied().unwrap_or(Place::Callee);
        }
        let runs = name.split("::").last().is_some_and(|last| last.starts_with("run"));
        let place = if runs && !name.starts_with('<') {
            Place::Caller
        } else if ALLOCATOR.iter().any(|part| name.contains(part)) && !name.contains("cases::") {
            Place::Allocator
        } else {
            Place::Callee
        };
        self.0.insert(number.to_owned(), place);
        place
    }
}

fn number(text: Option<&str>) -> f64 {
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Work;

    #[test]
    fn a_call_is_counted_where_it_is_spent() {
        let text = "summary: 24\nfn=(1) bench::cases::run_inline\n+3 7\ncfn=(2) <T as Next>::next\ncalls=2 9\n* 17\n\
                    fn=(2)\n9 12\ncfn=(3) malloc\ncalls=1 0\n+1 5\nfn=(3)\n0 5\n";
        let work = Work::read(text);
        assert_eq!((work.caller, work.callee, work.allocator, work.calls), (7.0, 12.0, 5.0, 3.0));
        assert!(work.is_complete());
        let more = Work { caller: 27.0, total: 44.0, ..work };
        assert!(more.is_complete() && !Work { total: 64.0, ..work }.is_complete());
        let each = more.per_call(work, 10.0);
        assert_eq!((each.caller, each.callee, each.total), (2.0, 0.0, 2.0));
    }
}
