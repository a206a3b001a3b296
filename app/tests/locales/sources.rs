//! What the sources ask for.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::messages::entries;

const FOLDERS: [&str; 5] = ["src", "casework/src", "domain/src", "../server/src", "../server/registry/src"];

/// `t!(who, "id", name = value)`
pub struct Call {
    pub file: String,
    pub id: String,
    pub variables: BTreeSet<String>,
}

/// Every call with a literal id.
pub fn calls() -> Vec<Call> {
    let mut found = Vec::new();
    for (file, text) in texts() {
        for (at, _) in text.match_indices("t!(") {
            // `assert!(` ends in the same three letters.
            if text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let mut arguments = arguments(&text[at + 3..]).into_iter().skip(1);
            let id = arguments.next().and_then(|id| id.strip_prefix('"')?.strip_suffix('"').map(str::to_owned));
            let Some(id) = id.filter(|id| !file.contains("/i18n/") && !id.contains('{')) else { continue };
            let named =
                arguments.filter_map(|argument| argument.split_once('=').map(|(name, _)| name.trim().to_owned()));
            found.push(Call { file: file.clone(), id, variables: named.collect() });
        }
    }
    found
}

/// What stands between the commas of a call, up to its closing bracket.
fn arguments(call: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let (mut depth, mut quoted, mut before) = (0, false, ' ');
    for c in call.chars() {
        match c {
            '"' if before != '\\' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        before = c;
        if let Some(last) = found.last_mut() {
            last.push(c);
        }
    }
    found.into_iter().map(|argument| argument.trim().to_owned()).filter(|argument| !argument.is_empty()).collect()
}

/// Every string literal of a line that could be an id or make one.
pub fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in texts() {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

/// `service-{n}-title`: text before the first bracket, so that it can't stand for everything.
pub fn is_pattern(literal: &str) -> bool {
    literal.find('{').is_some_and(|at| at > 1 && literal[..at].ends_with('-')) && !literal.contains(' ')
}

/// Whether a made id can be this one.
pub fn fits(pattern: &str, id: &str) -> bool {
    let mut parts = pattern.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    let Some(mut rest) = parts.next().and_then(|first| id.strip_prefix(first)) else { return false };
    let parts: Vec<&str> = parts.collect();
    for (n, part) in parts.iter().enumerate() {
        let last = n + 1 == parts.len();
        let at = if last && !part.is_empty() {
            rest.len().checked_sub(part.len()).filter(|at| rest.is_char_boundary(*at) && rest[*at..] == **part)
        } else {
            rest.find(part)
        };
        match at {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        below(&root.join(folder), &mut files);
    }
    files.into_iter().filter_map(|path| Some((path.display().to_string(), fs::read_to_string(&path).ok()?))).collect()
}

fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            below(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}
