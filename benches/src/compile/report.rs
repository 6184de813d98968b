//! Tables, and which targets are met. Markdown, for the terminal too.

use std::fmt::Write as _;

use super::ways::{ALL, ALONE, BASE, WAYS};
use super::{Build, Measured};
use crate::measure::time::{Samples, Spread};

/// Lines that the expansion of a trait with one method may have.
const LINES: usize = 80;

pub(super) fn markdown(measured: &Measured) -> String {
    let mut text = String::from("<!-- Written by `cargo xtask bench compile`. -->\n");
    if !measured.builds.is_empty() {
        ratios(&mut text, &measured.builds);
        seconds(&mut text, &measured.builds);
    }
    if let Some((traits, counts)) = &measured.work {
        work(&mut text, *traits, counts);
    }
    sizes(&mut text, measured);
    targets(&mut text, measured);
    text
}

/// The place of a way in every list.
fn place(name: &str) -> usize {
    WAYS.iter().position(|way| way.name == name).expect("it is one of them")
}

/// Of the time of processors, within rounds.
fn ratio(build: &Build, name: &str, to: &str) -> Spread {
    build.rows[place(name)][0].ratio_to(&build.rows[place(to)][0])
}

fn head(text: &mut String, title: &str, builds: &[Build]) {
    let titles: Vec<_> = builds.iter().map(|build| build.title.as_str()).collect();
    let rule = "---:|".repeat(titles.len());
    _ = writeln!(text, "\n### {title}\n\n| | {} |\n|---|{rule}", titles.join(" | "));
}

fn ratios(text: &mut String, builds: &[Build]) {
    head(text, &format!("Time of the processor, {BASE} = 1, and quartiles"), builds);
    for way in &WAYS {
        _ = write!(text, "| {} |", way.name);
        for build in builds {
            let ratio = ratio(build, way.name, BASE);
            _ = write!(text, " {:.2} ({:.2} to {:.2}) |", ratio.median, ratio.low, ratio.high);
        }
        _ = writeln!(text);
    }
}

fn seconds(text: &mut String, builds: &[Build]) {
    head(text, "Seconds of the processor, and on the clock", builds);
    for (i, way) in WAYS.iter().enumerate() {
        _ = write!(text, "| {} |", way.name);
        for Build { rows, .. } in builds {
            let [cpu, wall]: &[Samples; 2] = &rows[i];
            _ = write!(text, " {:.2}, {:.2} |", cpu.spread().median, wall.spread().median);
        }
        _ = writeln!(text);
    }
}

fn work(text: &mut String, traits: u32, counts: &[u64]) {
    _ = writeln!(
        text,
        "\n### Instructions of the compiler for `cargo check`, {traits} traits\n\n| | millions | {BASE} = 1 |\n|---|---:|---:|"
    );
    for (way, count) in WAYS.iter().zip(counts) {
        _ = writeln!(
            text,
            "| {} | {} | {:.2} |",
            way.name,
            count / 1_000_000,
            work_ratio(counts, way.name, BASE)
        );
    }
}

#[allow(clippy::cast_precision_loss, reason = "a ratio of two digits")]
fn work_ratio(counts: &[u64], name: &str, to: &str) -> f64 {
    counts[place(name)] as f64 / counts[place(to)] as f64
}

fn sizes(text: &mut String, measured: &Measured) {
    _ = writeln!(text, "\n### Lines of a trait with one method, expanded and formatted\n\n| | |\n|---|---:|");
    for (way, lines) in WAYS.iter().zip(&measured.lines) {
        _ = writeln!(text, "| {} | {lines} |", way.name);
    }
    _ = writeln!(
        text,
        "\n### Bytes of machine code for each method\n\n| | in an implementation | at a call |\n|---|---:|---:|"
    );
    for code in &measured.code {
        _ = writeln!(text, "| {} | {:.0} | {:.0} |", code.name, code.implementor, code.caller);
    }
}

fn targets(text: &mut String, measured: &Measured) {
    let word = |met: bool| if met { "met" } else { "missed" };
    _ = writeln!(text, "\n### Targets\n\n| | measured | |\n|---|---:|---|");
    if let Some(check) = measured.builds.first() {
        let ratio = ratio(check, ALL, BASE).median;
        let word = word(ratio <= 1.0);
        _ = writeln!(text, "| {}, {ALL}: at most the time of {BASE} | {ratio:.2} | {word} |", check.title);
    }
    if let Some((traits, counts)) = &measured.work {
        let ratio = work_ratio(counts, ALL, BASE);
        let word = word(ratio <= 1.0);
        _ = writeln!(text, "| the same by instructions, {traits} traits | {ratio:.2} | {word} |");
    }
    let lines = measured.lines[place(ALL)];
    _ = writeln!(
        text,
        "| a trait with one method: at most {LINES} lines | {lines} | {} |",
        word(lines <= LINES)
    );
    for build in &measured.builds {
        let ratio = ratio(build, ALONE, ALL).median;
        _ = writeln!(
            text,
            "| {}, {ALONE}: less than {ALL} | {ratio:.2} | {} |",
            build.title,
            word(ratio < 1.0)
        );
    }
    let fewer = measured.lines[place(ALONE)];
    _ = writeln!(
        text,
        "| a trait with one method, {ALONE}: fewer lines than {ALL} | {fewer} | {} |",
        word(fewer < lines)
    );
}
