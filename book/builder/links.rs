//! Links inside the book: to a page or file that exists, and to a heading that is on that page.
//!
//! Links to other sites are not followed: a test must not depend on them.

use std::collections::{HashMap, HashSet};
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

/// What is wrong, one line each.
pub(crate) fn check(root: &Path) -> io::Result<Vec<String>> {
    let mut pages = HashMap::new();
    read_pages(root, &mut pages)?;
    let ids: HashMap<_, HashSet<_>> =
        pages.iter().map(|(path, text)| (path.clone(), values(text, "id").collect())).collect();

    let mut mistakes = Vec::new();
    for (page, text) in &pages {
        let shown = page.strip_prefix(root).unwrap_or(page).display();
        if text.contains("{{#") {
            mistakes.push(format!("{shown}: an include that was not found"));
        }
        // In a page about a page that is not there, everything leads from the root of the site.
        if page.ends_with("404.html") {
            continue;
        }
        for link in values(text, "href").chain(values(text, "src")) {
            if !leads_somewhere(page, link, &ids) {
                mistakes.push(format!("{shown}: `{link}` leads nowhere"));
            }
        }
    }
    mistakes.sort();
    mistakes.dedup();
    Ok(mistakes)
}

fn leads_somewhere(page: &Path, link: &str, ids: &HashMap<PathBuf, HashSet<&str>>) -> bool {
    if ["https://", "http://", "data:", "mailto:"].iter().any(|other| link.starts_with(other)) {
        return true;
    }
    let (file, heading) = link.split_once('#').unwrap_or((link, ""));
    let file = file.split('?').next().unwrap_or_default();
    let target = if file.is_empty() { page.to_owned() } else { resolve(page, file) };
    match ids.get(&target) {
        Some(ids) => heading.is_empty() || ids.contains(heading),
        None => target.is_file() && heading.is_empty(),
    }
}

/// A path that is relative to a page.
fn resolve(page: &Path, file: &str) -> PathBuf {
    let mut target = page.to_owned();
    target.pop();
    for part in Path::new(file).components() {
        match part {
            Component::ParentDir => _ = target.pop(),
            Component::Normal(name) => target.push(name),
            _ => {}
        }
    }
    target
}

/// The values of an attribute. mdBook writes its pages with a serializer, so they always look the same.
fn values<'a>(text: &'a str, attribute: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {attribute}=\"");
    let places: Vec<_> = text.match_indices(&start).map(|(at, _)| at + start.len()).collect();
    places.into_iter().filter_map(|at| text[at..].split('"').next())
}

fn read_pages(folder: &Path, pages: &mut HashMap<PathBuf, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_pages(&path, pages)?;
        } else if path.extension().is_some_and(|it| it == "html") {
            let text = fs::read_to_string(&path)?;
            pages.insert(path, text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};
    use std::path::Path;

    use super::{leads_somewhere, values};

    #[test]
    fn finds_what_leads_nowhere() {
        let page = Path::new("/book/a/page.html");
        let ids = HashMap::from([
            (page.to_owned(), HashSet::from(["here"])),
            ("/book/other.html".into(), HashSet::from(["there"])),
        ]);
        for good in ["#here", "page.html", "../other.html#there", "https://example.org/nothing"] {
            assert!(leads_somewhere(page, good, &ids), "{good}");
        }
        for bad in ["#there", "other.html", "../other.html#here", "../no.png"] {
            assert!(!leads_somewhere(page, bad, &ids), "{bad}");
        }
    }

    #[test]
    fn finds_attributes() {
        let text = r#"<a href="x.html" id="y"></a><img src="z.svg" />"#;
        assert_eq!(values(text, "href").collect::<Vec<_>>(), ["x.html"]);
        assert_eq!(values(text, "src").collect::<Vec<_>>(), ["z.svg"]);
    }
}
