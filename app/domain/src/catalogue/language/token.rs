//! A rule's text cut into words, numbers and signs.

use super::Fault;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'t> {
    Name(&'t str),
    Number(u32),
    Sign(&'t str),
}

const SIGNS: [&str; 11] = ["<=", ">=", "!=", "<", ">", "=", "(", ")", "{", "}", ","];

/// Each token with its place in the text.
pub(super) fn tokens(text: &str) -> Result<Vec<(usize, Token<'_>)>, Fault> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let (token, length) = if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            (Token::Sign(sign), sign.len())
        } else if in_name(first) {
            let word = rest.split(|c| !in_name(c)).next().unwrap_or_default();
            let token = match word.parse() {
                Ok(number) => Token::Number(number),
                Err(_) if first.is_ascii_digit() => return Err(Fault::new(at, format!("`{word}` is no number"))),
                Err(_) => Token::Name(word),
            };
            (token, word.len())
        } else {
            return Err(Fault::new(at, format!("`{first}` has no meaning in a rule")));
        };
        found.push((at, token));
        rest = rest[length..].trim_start();
    }
    Ok(found)
}

/// A name: letters, digits and `_`, not beginning with a digit.
pub fn is_name(word: &str) -> bool {
    word.chars().all(in_name) && word.starts_with(|c: char| !c.is_ascii_digit())
}

fn in_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

impl std::fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Name(text) | Self::Sign(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}
