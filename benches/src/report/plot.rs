//! Bars.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;

use crate::cases::{ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_STACK, DYNOSAUR, INLINE};
use crate::measure::Measured;

/// Who is in the plots, from the top.
const SHOWN: [&str; 8] = [BY_HAND, INLINE, CACHING, BOXING, BOXED, ASYNC_TRAIT, DYNOSAUR, DYNIFY_STACK];

/// The plots: a name for the file, and how the name of the case begins.
const PLOTS: [(&str, &str); 3] = [
    ("ready", "`&mut self`, ready at once, a future of 32"),
    ("pending", "`&mut self`, pending once, a future of 32"),
    ("threads", "`&self` through `Arc<dyn>`, ready at once, 4 threads"),
];

/// Writes the plots that there are cases for.
pub(super) fn write(folder: &Path, allocator: &str, measured: &[Measured]) -> Result<(), Box<dyn Error>> {
    for (name, case) in PLOTS {
        if let Some(measured) = measured.iter().find(|measured| measured.case.name.starts_with(case)) {
            bars(&folder.join(format!("{name}-{allocator}.svg")), measured)?;
        }
    }
    Ok(())
}

/// One bar for each peer: how many times the time of the base.
fn bars(file: &Path, measured: &Measured) -> Result<(), Box<dyn Error>> {
    let base = measured.base();
    let rows: Vec<_> = SHOWN.iter().filter_map(|name| measured.row(name)).collect();
    let ratios: Vec<_> = rows.iter().map(|row| row.time.ratio_to(&base.time).median).collect();
    let longest = ratios.iter().copied().fold(1.0, f64::max);
    let (width, bar, left) = (720, 26, 250);
    let height = 50 + bar * i32::try_from(rows.len())?;
    let root = SVGBackend::new(file, (u32::try_from(width)?, u32::try_from(height)?)).into_drawing_area();
    root.fill(&WHITE)?;
    let plain = |text: &str| text.replace('`', "");
    let title = format!("{}: time, {} = 1", plain(&measured.case.name), plain(base.name));
    root.draw(&Text::new(title, (10, 12), ("sans-serif", 14).into_font()))?;
    for ((row, ratio), line) in rows.iter().zip(&ratios).zip(0..) {
        let top = 40 + line * bar;
        #[expect(clippy::cast_possible_truncation, reason = "a number of pixels")]
        let length = (ratio / longest * f64::from(width - left - 70)) as i32;
        let ours = row.name.starts_with("adapters");
        let colour = if ours { RGBColor(35, 110, 165) } else { RGBColor(170, 175, 180) };
        root.draw(&Text::new(plain(row.name), (10, top + 4), ("sans-serif", 13).into_font()))?;
        root.draw(&Rectangle::new([(left, top), (left + length, top + bar - 8)], colour.filled()))?;
        root.draw(&Text::new(
            format!("{ratio:.1}"),
            (left + length + 6, top + 4),
            ("sans-serif", 13).into_font(),
        ))?;
    }
    root.present()?;
    Ok(())
}
