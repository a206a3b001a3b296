//! Pieces of names: every single character and every two that stand together, so that any part of a name finds it.
//!
//! Chinese names have two or three characters, so the usual three-letter pieces would find none of them.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// More pieces than this say nothing new about a name.
const MOST: usize = 4;

/// A name as it is compared: without case, accents, spaces, dots and hyphens, in half width.
pub fn fold(name: &str) -> String {
    let letter = |c: &char| c.is_alphanumeric() && !is_combining_mark(*c);
    name.nfkd().filter(letter).flat_map(char::to_lowercase).collect()
}

/// What a stored name can be found by.
pub fn of_name(name: &str) -> BTreeSet<String> {
    let letters: Vec<char> = fold(name).chars().collect();
    let singles = letters.iter().map(char::to_string);
    singles.chain(letters.windows(2).map(|pair| pair.iter().collect())).collect()
}

/// What a name must have to contain the text that is searched for; none when there is nothing to search for. A name
/// that has them all may still not contain it (the pieces may stand apart): whoever searches looks at the name itself.
pub fn of_search(text: &str) -> Vec<String> {
    let letters: Vec<char> = fold(text).chars().collect();
    if letters.len() < 2 {
        return letters.iter().map(char::to_string).collect();
    }
    let mut pieces: Vec<String> = Vec::new();
    for pair in letters.windows(2) {
        let piece = pair.iter().collect();
        if !pieces.contains(&piece) && pieces.len() < MOST {
            pieces.push(piece);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_of_a_name_has_its_pieces() {
        let name = of_name("欧阳小明");
        for part in ["欧阳小明", "欧阳", "小明", "阳小", "明", "欧 阳"] {
            let wanted = of_search(part);
            assert!(!wanted.is_empty() && wanted.iter().all(|piece| name.contains(piece)), "{part}");
        }
        assert!(!of_search("明小").iter().all(|piece| name.contains(piece)));
    }

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(fold("Ｌｉ  Na"), fold("li-NA"));
        assert_eq!(fold("José"), "jose");
        assert_eq!(fold("阿依古丽·买买提"), fold("阿依古丽•买买提"));
        assert!(of_search(" · ").is_empty());
    }
}
