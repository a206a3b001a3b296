//! The checklist as data: what each item offers, to whom, and by which rule.
//!
//! `catalogue/shenzhen.toml` is the city's; another city writes another file in the same words. To change a rule,
//! change its line there and add a stored case to `cases/` that shows the difference. The language of the rules is
//! described in [`language`]; a new kind of condition is a variant of [`Need`], a word of the language, and its
//! meaning in `assess/sight.rs`.
//!
//! The phone gets [`Rules`] alone: what evaluating and explaining need, without texts.

mod condition;
mod rules;
mod wire;

pub use condition::{Condition, Need, Words};
pub(crate) use rules::Mask;
pub use rules::{Grant, Rule, Rules};

#[cfg(feature = "server")]
pub mod cases;
#[cfg(feature = "server")]
mod compile;
#[cfg(feature = "server")]
mod file;
#[cfg(feature = "server")]
mod item;
#[cfg(feature = "server")]
pub mod language;
#[cfg(feature = "server")]
mod problem;
#[cfg(feature = "server")]
mod reader;

#[cfg(feature = "server")]
pub use item::{Benefit, Catalogue, Item, Pillar};
#[cfg(feature = "server")]
pub use problem::{CatalogueError, Problem};

/// Keys, each once, in order of their first mention.
pub fn once_each<'a>(keys: impl IntoIterator<Item = &'a String>) -> Vec<&'a str> {
    let mut all = Vec::new();
    keys.into_iter().for_each(|key| add(&mut all, key));
    all
}

fn add<'a>(all: &mut Vec<&'a str>, key: &'a str) {
    if !all.contains(&key) {
        all.push(key);
    }
}
