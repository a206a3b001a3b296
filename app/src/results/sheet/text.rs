//! A sheet as lines of text: what the page carries to the phone. Reading it takes a split, where a format reader
//! would weigh more than the results themselves.
//!
//! The first line is the rules; then `c` a condition, `i` an item, `b` a benefit, `w` a word: tab-separated, no tab or line break inside.
//! A line `n` says that nobody can be called from here.

use domain::catalogue::Rules;

use super::{BenefitSheet, ItemSheet, Sheet};

impl Sheet {
    pub fn to_text(&self) -> String {
        let mut text = self.rules.to_text();
        if !self.calls {
            line(&mut text, &["n"]);
        }
        for condition in &self.conditions {
            line(&mut text, &["c", condition]);
        }
        for item in &self.items {
            let hotlines = item.hotlines.join(" ");
            line(&mut text, &["i", &item.number.to_string(), &item.pillar.to_string(), &hotlines]);
        }
        for benefit in &self.benefits {
            line(&mut text, &["b", &benefit.documents.join(" "), &benefit.places.join(" ")]);
        }
        for (id, words) in &self.words {
            line(&mut text, &["w", id, words]);
        }
        text
    }

    /// None for what [`Sheet::to_text`] did not write.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let rules = Rules::from_text(lines.next()?)?;
        let mut sheet = Self {
            rules,
            items: Vec::new(),
            benefits: Vec::new(),
            conditions: Vec::new(),
            words: Vec::new(),
            calls: true,
            #[cfg(feature = "ssr")]
            received: None,
        };
        for line in lines {
            let mut parts = line.split('\t');
            match parts.next()? {
                "c" => sheet.conditions.push(parts.next()?.to_owned()),
                "n" => sheet.calls = false,
                "b" => {
                    sheet.benefits.push(BenefitSheet { documents: keys(parts.next()?), places: keys(parts.next()?) });
                }
                "w" => sheet.words.push((parts.next()?.to_owned(), parts.next()?.to_owned())),
                _ => sheet.items.push(ItemSheet {
                    number: parts.next()?.parse().ok()?,
                    pillar: parts.next()?.parse().ok()?,
                    hotlines: keys(parts.next()?),
                }),
            }
        }
        Some(sheet)
    }
}

fn keys(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn line(text: &mut String, parts: &[&str]) {
    for (place, part) in parts.iter().enumerate() {
        text.push(if place == 0 { '\n' } else { '\t' });
        text.extend(part.chars().map(|c| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { c }));
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{i18n::Locale, results::sheet};

    #[test]
    fn a_sheet_comes_back_whole() {
        let catalogue = domain::catalogue::Catalogue::shenzhen().unwrap();
        for locale in Locale::all() {
            for calls in [true, false] {
                let sheet = Sheet { calls, ..sheet(&catalogue, locale) };
                assert_eq!(Sheet::from_text(&sheet.to_text()), Some(sheet));
            }
        }
    }
}
