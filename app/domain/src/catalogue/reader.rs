//! Reads TOML tables key by key, noting every problem with its line instead of stopping at the first.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::Problem;
use crate::calendar;

type Value<'t> = &'t Spanned<DeValue<'t>>;

/// A file and what was found wrong in it so far.
pub(super) struct Reader<'t> {
    text: &'t str,
    pub problems: Vec<Problem>,
}

/// A table whose keys are taken one by one; what is left at the end was not expected.
pub(super) struct Table<'t> {
    at: usize,
    left: Vec<(&'t Spanned<std::borrow::Cow<'t, str>>, Value<'t>)>,
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t str, errors: &[toml::de::Error]) -> Self {
        let mut reader = Self { text, problems: Vec::new() };
        for error in errors {
            reader.problem(error.span().map_or(0, |span| span.start), error.message());
        }
        reader
    }

    pub fn problem(&mut self, at: usize, text: impl Into<String>) {
        let line = self.text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        self.problems.push(Problem { line, text: text.into() });
    }

    /// Where in the file a place inside a string is: exact unless the string contains escapes.
    pub fn inside(&self, string: &Range<usize>, value: &str, at: usize) -> usize {
        let raw = self.text.get(string.clone()).unwrap_or_default();
        string.start + raw.find(value).map_or(0, |start| start + at)
    }
}

impl<'t> Table<'t> {
    pub fn new(at: usize, table: &'t DeTable<'t>) -> Self {
        Self { at, left: table.iter().collect() }
    }

    /// Where the table begins.
    pub const fn at(&self) -> usize {
        self.at
    }

    pub fn has(&self, key: &str) -> bool {
        self.left.iter().any(|(name, _)| name.get_ref() == key)
    }

    /// The keys not taken yet, in the order of the file.
    pub fn keys(&self) -> Vec<&'t str> {
        let mut keys: Vec<_> = self.left.iter().map(|(name, _)| *name).collect();
        keys.sort_by_key(|name| name.span().start);
        keys.into_iter().map(|name| name.get_ref().as_ref()).collect()
    }

    fn take(&mut self, key: &str) -> Option<Value<'t>> {
        let place = self.left.iter().position(|(name, _)| name.get_ref() == key)?;
        Some(self.left.swap_remove(place).1)
    }

    /// What is left, in the order of the file: for tables whose keys are names.
    pub fn entries(mut self) -> Vec<(&'t str, usize, Value<'t>)> {
        self.left.sort_by_key(|(name, _)| name.span().start);
        self.left.into_iter().map(|(name, value)| (name.get_ref().as_ref(), name.span().start, value)).collect()
    }

    pub fn finish(self, reader: &mut Reader) {
        for (key, at, _) in self.entries() {
            reader.problem(at, format!("`{key}` has no meaning here"));
        }
    }

    /// A text that has to be there, and where.
    pub fn text(&mut self, key: &str, reader: &mut Reader) -> Option<(&'t str, Range<usize>)> {
        let value = self.required(key, reader)?;
        match value.get_ref().as_str().filter(|text| !text.trim().is_empty()) {
            Some(text) => Some((text, value.span())),
            None => wrong(key, "a text in quotes", value, reader),
        }
    }

    pub fn number(&mut self, key: &str, reader: &mut Reader) -> Option<(u8, usize)> {
        let value = self.required(key, reader)?;
        let number =
            value.get_ref().as_integer().and_then(|number| u8::from_str_radix(number.as_str(), number.radix()).ok());
        match number {
            Some(number) => Some((number, value.span().start)),
            None => wrong(key, "a number from 0 to 255", value, reader),
        }
    }

    /// A day without a time, in quotes or not; may be absent.
    pub fn date(&mut self, key: &str, reader: &mut Reader) -> Option<Date> {
        let value = self.take(key)?;
        match date(value.get_ref()) {
            Some(date) => Some(date),
            None => wrong(key, "a day like 2026-12-31", value, reader),
        }
    }

    /// A list of texts that has to be there, but may be empty.
    pub fn list(&mut self, key: &str, reader: &mut Reader) -> Vec<String> {
        self.placed(key, reader).into_iter().map(|(text, _)| text).collect()
    }

    /// The same, each with its place.
    pub fn placed(&mut self, key: &str, reader: &mut Reader) -> Vec<(String, usize)> {
        let Some(value) = self.required(key, reader) else { return Vec::new() };
        let texts = value.get_ref().as_array().and_then(|list| {
            list.iter().map(|text| Some((text.get_ref().as_str()?.to_owned(), text.span().start))).collect()
        });
        match texts {
            Some(texts) => texts,
            None => wrong(key, "a list of texts", value, reader).unwrap_or_default(),
        }
    }

    pub fn table(&mut self, key: &str, reader: &mut Reader) -> Option<Self> {
        let value = self.required(key, reader)?;
        match value.get_ref().as_table() {
            Some(table) => Some(Self::new(value.span().start, table)),
            None => wrong(key, &format!("a table: [{key}]"), value, reader),
        }
    }

    /// The tables under `[[key]]`, of which there has to be one.
    pub fn tables(&mut self, key: &str, reader: &mut Reader) -> Vec<Self> {
        let Some(value) = self.required(key, reader) else { return Vec::new() };
        let each = value.get_ref().as_array().and_then(|list| {
            list.iter().map(|value| Some(Self::new(value.span().start, value.get_ref().as_table()?))).collect()
        });
        match each {
            Some(tables) => tables,
            None => wrong(key, &format!("tables: [[{key}]]"), value, reader).unwrap_or_default(),
        }
    }

    fn required(&mut self, key: &str, reader: &mut Reader) -> Option<Value<'t>> {
        let value = self.take(key);
        if value.is_none() {
            reader.problem(self.at, format!("`{key}` is missing"));
        }
        value
    }
}

/// A day, in quotes or not.
pub(super) fn date(value: &DeValue) -> Option<Date> {
    match value {
        DeValue::String(text) => calendar::parse(text),
        DeValue::Datetime(datetime) => calendar::parse(&datetime.to_string()),
        _ => None,
    }
}

fn wrong<T>(key: &str, wanted: &str, value: Value, reader: &mut Reader) -> Option<T> {
    reader.problem(value.span().start, format!("`{key}` has to be {wanted}"));
    None
}
