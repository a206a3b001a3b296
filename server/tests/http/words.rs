//! The words on a page, as a reader sees or hears them.

use std::{collections::BTreeSet, sync::LazyLock};

use domain::area;

/// Attributes that are read out or shown.
const SPOKEN: [&str; 4] = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""];

/// Texts and spoken attributes, entities resolved. Scripts, drawings and the island's data say nothing.
pub fn texts(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        found.push(plain(&rest[..at]));
        let silent = ["script", "svg", "style", "kbd", "pre id=\"check-sheet\""]
            .into_iter()
            .find(|name| rest[at + 1..].starts_with(name));
        let end = match silent {
            Some(name) => {
                let close = format!("</{}>", name.split(' ').next().unwrap_or(name));
                rest[at..].find(&close).map(|end| end + close.len())
            }
            None if rest[at..].starts_with("<!--") => rest[at..].find("-->").map(|end| end + 3),
            None => rest[at..].find('>').map(|end| end + 1),
        };
        let end = at + end.unwrap_or(rest.len() - at);
        let tag = &rest[at..end];
        let spoken = SPOKEN.iter().filter_map(|name| tag.split_once(&format!(" {name}"))?.1.split_once('"'));
        found.extend(spoken.map(|(value, _)| plain(value)));
        rest = &rest[end..];
    }
    found.retain(|text| !text.trim().is_empty());
    found
}

fn plain(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, character) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")]
    {
        text = text.replace(entity, character);
    }
    text
}

/// Texts that look like the id of a message: `sign-in-title`, `q-child-name.hint`.
pub fn raw_ids(html: &str) -> Vec<String> {
    let id = |text: &str| {
        text.contains('-')
            && text.split(['-', '.']).all(|part| !part.is_empty())
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._".contains(c))
    };
    texts(html).into_iter().map(|text| text.trim().to_owned()).filter(|text| id(text)).collect()
}

/// On a page in the pseudo-language: what is written outside of its brackets and is neither a number, the name of a
/// language or an area, a joining word, nor one of the `known` texts that people typed.
pub fn outside_brackets(html: &str, known: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for text in texts(html) {
        let mut left = without_brackets(&text);
        for name in known.iter().chain(NAMES.iter()) {
            if !left.chars().any(char::is_alphabetic) {
                break;
            }
            left = left.replace(name, "");
        }
        if left.chars().any(char::is_alphabetic) {
            found.insert(left.trim().to_owned());
        }
    }
    found
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    let mut left = String::new();
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            c if depth == 0 => left.push(c),
            _ => {}
        }
    }
    left
}

/// Longer ones first: some hold others.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let communities = area::streets().flat_map(|street| &street.communities).map(|it| it.name.as_str());
    let shenzhen =
        area::streets().map(|it| it.name.as_str()).chain(area::districts().iter().map(|it| it.name.as_str()));
    let cities = area::provinces().iter().flat_map(|province| &province.cities);
    let counties = cities.clone().flat_map(|city| &city.counties).map(|it| it.name.as_str());
    let provinces = area::provinces().iter().map(|it| it.name.as_str());
    let others = ["简体中文", "繁體中文", "English", "，并且"];
    let mut all: Vec<_> = communities
        .chain(shenzhen)
        .chain(cities.map(|it| it.name.as_str()))
        .chain(counties)
        .chain(provinces)
        .chain(others)
        .collect();
    all.sort_by_key(|name| std::cmp::Reverse(name.len()));
    all
});

/// Addresses of the page's links.
pub fn links(html: &str) -> Vec<String> {
    html.split("href=\"").skip(1).filter_map(|rest| Some(plain(rest.split_once('"')?.0))).collect()
}

#[test]
fn words_are_found_where_they_are() {
    let html =
        "<p title=\"a &amp; b\">⟦x⟧ 1 <b>Forgotten</b></p><script>let x = 'y';</script><!-- c --><i>sign-in-title</i>";
    assert_eq!(texts(html), ["a & b", "⟦x⟧ 1 ", "Forgotten", "sign-in-title"]);
    assert_eq!(raw_ids(html), ["sign-in-title"]);
    assert_eq!(Vec::from_iter(outside_brackets(html, &["a & b"])), ["Forgotten", "sign-in-title"]);
}
