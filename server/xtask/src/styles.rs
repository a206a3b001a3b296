//! One stylesheet out of `app/style/*.css`: `tokens.css` (colours, sizes), then `base.css` (elements), then the
//! components in alphabetical order. A new component's styles are a new file; nothing else to do. The sheets of [`APART`]
//! stay by themselves, so that no parent's phone loads what only the office's pages or printed papers show.

use crate::{Result, place};
use std::{fs, path::Path};

const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// What some pages load beside the other sheet.
pub const APART: [&str; 4] = ["staff.css", "leaflet.css", "slip.css", "kiosk.css"];

pub fn apart(folder: &Path, name: &str) -> Result<String> {
    Ok(lean(&fs::read_to_string(folder.join(name))?))
}

/// What every page loads.
pub fn collect(folder: &Path) -> Result<String> {
    let mut files = place::files(folder)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    files.retain(|path| !APART.iter().any(|name| path.ends_with(name)));
    files.sort_by_key(|path| FIRST.iter().position(|first| path.ends_with(first)).unwrap_or(FIRST.len()));
    files.iter().map(|path| Ok(lean(&fs::read_to_string(path)?))).collect()
}

/// The text as it travels: without comments, blank lines, indentation, and the space that only we read.
fn lean(css: &str) -> String {
    let css = without_comments(css);
    let mut kept = String::with_capacity(css.len());
    let mut quote = None;
    for c in css.chars() {
        match quote {
            Some(mark) if c == mark => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c.is_whitespace() && kept.ends_with(['{', '}', ';', ',', '>', ':', '\n']) => continue,
            None if c == '}' => kept.truncate(kept.trim_end_matches([';', ' ', '\n']).len()),
            None if matches!(c, '{' | '>') => kept.truncate(kept.trim_end().len()),
            _ => {}
        }
        kept.push(c);
    }
    kept
}

fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_space_go_rules_stay() {
        let css = "/* one */\na,\nb > i :hover {\n  color: red; /* two\n lines */\n}\n\nb { content: 'x: { y' }";
        assert_eq!(lean(css), "a,b>i :hover{color:red}b{content:'x: { y'}");
    }
}
