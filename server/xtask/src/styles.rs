//! One stylesheet out of `app/style/*.css`: `tokens.css` (colours, sizes), then `base.css` (elements), then the
//! components in alphabetical order. A new component's styles are a new file; nothing else to do. The sheets of [`APART`]
//! stay by themselves, so that no parent's phone loads what only the office's pages or printed papers show.

use crate::{Result, place};
use std::{fs, path::Path};

const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// What some pages load beside the other sheet.
pub const APART: [&str; 4] = ["staff.css", "leaflet.css", "slip.css", "kiosk.css"];

pub fn apart(folder: &Path, name: &str) -> Result<String> {
    Ok(without_comments(&fs::read_to_string(folder.join(name))?))
}

/// What every page loads.
pub fn collect(folder: &Path) -> Result<String> {
    let mut files = place::files(folder)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    files.retain(|path| !APART.iter().any(|name| path.ends_with(name)));
    files.sort_by_key(|path| FIRST.iter().position(|first| path.ends_with(first)).unwrap_or(FIRST.len()));
    files.iter().map(|path| Ok(without_comments(&fs::read_to_string(path)?))).collect()
}

/// The text without its comments, blank lines and indentation. Comments are for us; the rest a compressor does better
/// than a minifier.
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
    fn comments_and_indentation_go_rules_stay() {
        let css = "/* one */\na {\n  color: red; /* two\n lines */\n}\n\nb { content: 'x' }";
        assert_eq!(without_comments(css), "a {\ncolor: red;\n}\nb { content: 'x' }\n");
    }
}
