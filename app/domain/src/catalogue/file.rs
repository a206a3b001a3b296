//! The catalogue file: `id`, `version`, `source`, `scope`, `[terms]`, and the `[[item]]`s in order, each with its
//! `[[item.benefit]]`s. Everything is read to the end, so that every problem is told at once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use jiff::civil::Date;
use toml::de::DeTable;

use super::compile::Compiler;
use super::item::{Benefit, Catalogue, Item, Pillar};
use super::language::{self, Expr};
use super::problem::CatalogueError;
use super::reader::{Reader, Table};
use super::rules::{Grant, Rule, Rules};

/// The plan's list has twenty items.
const ITEMS: u8 = 20;

pub(super) fn read(text: &str, has_text: &dyn Fn(&str) -> bool) -> Result<Catalogue, CatalogueError> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let reader = Reader::new(text, &errors);
    let mut file =
        File { reader, has_text, terms: BTreeMap::new(), compiler: Compiler::default(), ids: BTreeSet::new() };
    let catalogue = file.catalogue(Table::new(0, document.get_ref()));
    let mut problems = file.reader.problems;
    problems.sort();
    match catalogue {
        Some(catalogue) if problems.is_empty() => Ok(catalogue),
        _ => Err(CatalogueError { problems }),
    }
}

/// What the parts of a file share while it is read.
struct File<'t> {
    reader: Reader<'t>,
    /// Is there a text of this id in every language?
    has_text: &'t dyn Fn(&str) -> bool,
    terms: BTreeMap<String, Expr>,
    compiler: Compiler,
    ids: BTreeSet<String>,
}

impl<'t> File<'t> {
    fn catalogue(&mut self, mut table: Table<'t>) -> Option<Catalogue> {
        let [id, version] = ["id", "version"].map(|key| {
            let (word, at) = table.text(key, &mut self.reader)?;
            if word.contains(char::is_whitespace) {
                self.reader.problem(at.start, format!("`{key}` has to be one word"));
            }
            Some(word.to_owned())
        });
        let source = table.text("source", &mut self.reader);
        if let Some(terms) = table.table("terms", &mut self.reader) {
            self.terms(terms);
        }
        let scope = table
            .text("scope", &mut self.reader)
            .and_then(|(rule, at)| self.rule(0, "scope", rule, &at, Grant::Yes, None));
        let (items, benefits): (Vec<_>, Vec<_>) = self.items(&mut table).into_iter().unzip();
        table.finish(&mut self.reader);

        let (id, version) = (id?, version?);
        let conditions = std::mem::take(&mut self.compiler.conditions);
        let benefits = benefits.into_iter().flatten().collect();
        let Some(rules) = Rules::new(id.clone(), version.clone(), conditions, scope?, benefits) else {
            self.reader.problem(0, "all rules together have more alternatives than can be decided at once");
            return None;
        };
        let needs = rules.conditions.iter().map(ToString::to_string).collect();
        Some(Catalogue { id, version, source: source?.0.to_owned(), items, rules, needs })
    }

    /// A term may name those before it.
    fn terms(&mut self, table: Table<'t>) {
        for (name, at, value) in table.entries() {
            if !language::may_name_term(name) {
                self.reader.problem(at, format!("a term can't be called `{name}`"));
            }
            let Some(text) = value.get_ref().as_str() else {
                self.reader.problem(at, format!("the term `{name}` has to be a rule in quotes"));
                continue;
            };
            if let Some(term) = self.parse(name, text, &value.span()) {
                self.terms.insert(name.to_owned(), term);
            }
        }
    }

    fn items(&mut self, table: &mut Table<'t>) -> Vec<(Item, Vec<Rule>)> {
        let mut items = Vec::new();
        let mut expected = 1..=ITEMS;
        for mut table in table.tables("item", &mut self.reader) {
            let at = table.at();
            if let Some((number, at)) = table.number("number", &mut self.reader) {
                if let Some(wanted) = expected.next().filter(|wanted| *wanted != number) {
                    self.reader.problem(
                        at,
                        format!("item {wanted} is expected here, not {number}: all stand in order, each once"),
                    );
                    expected = number.saturating_add(1)..=ITEMS;
                } else if number > ITEMS {
                    self.reader.problem(at, format!("there is no item {number}"));
                }
                items.extend(self.item(number, table));
            } else {
                self.reader.problem(at, "an item without a number can't be checked");
            }
        }
        let missing: Vec<String> = expected.map(|number| number.to_string()).collect();
        if !missing.is_empty() {
            self.reader.problem(usize::MAX, format!("items are missing: {}", missing.join(", ")));
        }
        items
    }

    fn item(&mut self, number: u8, mut table: Table<'t>) -> Option<(Item, Vec<Rule>)> {
        self.told(&format!("service-{number}-title"), table.at());
        let departments = self.words("departments", "department", &mut table);
        let hotlines = self.words("hotlines", "hotline", &mut table);
        let reader = &mut self.reader;
        let title = table.text("title", reader);
        let audience = table.text("audience", reader);
        let source = table.text("source", reader);
        let pillar = table.number("pillar", reader).and_then(|(number, at)| {
            let pillar = Pillar::from_number(number);
            if pillar.is_none() {
                reader.problem(at, format!("there is no pillar {number}: they are 1 to 6"));
            }
            pillar
        });
        let target_days = if table.has("target_days") { table.number("target_days", reader) } else { None };
        if departments.is_empty() {
            reader.problem(table.at(), format!("item {number} needs a department that answers for it"));
        }
        let benefits: Vec<_> =
            table.tables("benefit", reader).into_iter().map(|table| self.benefit(number, table)).collect();
        if benefits.is_empty() {
            self.reader.problem(table.at(), format!("item {number} needs a benefit"));
        }
        table.finish(&mut self.reader);
        let (benefits, rules) = benefits.into_iter().flatten().unzip();
        let (title, audience, source) = (title?.0.to_owned(), audience?.0.to_owned(), source?.0.to_owned());
        let pillar = pillar?;
        Some((
            Item {
                number,
                pillar,
                title,
                audience,
                source,
                departments,
                hotlines,
                target_days: target_days.map(|(days, _)| days),
                benefits,
            },
            rules,
        ))
    }

    fn benefit(&mut self, item: u8, mut table: Table<'t>) -> Option<(Benefit, Rule)> {
        let reader = &mut self.reader;
        let id = table.text("id", reader);
        let grant = table.text("grant", reader).and_then(|(word, at)| {
            let grant = Grant::from_word(word);
            if grant.is_none() {
                reader.problem(at.start, format!("a benefit is granted by `yes` or `apply`, not `{word}`"));
            }
            grant
        });
        let valid_until = table.date("valid_until", reader);
        let note = if table.has("note") { table.text("note", reader) } else { None };
        let rule = table.text("rule", reader);
        let documents = self.words("documents", "document", &mut table);
        let places = self.words("places", "place", &mut table);
        table.finish(&mut self.reader);
        if let Some((id, at)) = &id {
            self.id(item, id, at.start);
            self.told(&format!("benefit-{}", id.replace('.', "-")), at.start);
        }
        let note = note.map(|(note, at)| {
            self.told(&format!("note-{note}"), at.start);
            note.to_owned()
        });
        let (text, at) = rule?;
        let name = id.as_ref().map_or("rule", |(id, _)| id);
        let compiled = self.rule(item, name, text, &at, grant.unwrap_or(Grant::Apply), valid_until)?;
        let (id, rule, grant) = (id?.0.to_owned(), text.to_owned(), grant?);
        Some((Benefit { id, rule, grant, valid_until, documents, places, note }, compiled))
    }

    /// Words that stand for texts.
    fn words(&mut self, key: &str, kind: &str, table: &mut Table<'t>) -> Vec<String> {
        let words = table.placed(key, &mut self.reader);
        words
            .into_iter()
            .map(|(word, at)| {
                self.told(&format!("{kind}-{word}"), at);
                word
            })
            .collect()
    }

    fn told(&mut self, id: &str, at: usize) {
        if !(self.has_text)(id) {
            self.reader.problem(at, format!("there is no text `{id}` in every language"));
        }
    }

    fn id(&mut self, item: u8, id: &str, at: usize) {
        let name = id.split_once('.').filter(|(number, _)| *number == item.to_string()).map(|(_, name)| name);
        if !name.is_some_and(language::is_name) {
            self.reader.problem(at, format!("a benefit of item {item} is called `{item}.` and a word, not `{id}`"));
        }
        if !self.ids.insert(id.to_owned()) {
            self.reader.problem(at, format!("`{id}` is there twice"));
        }
    }

    fn rule(
        &mut self,
        item: u8,
        id: &str,
        text: &'t str,
        at: &Range<usize>,
        grant: Grant,
        last_day: Option<Date>,
    ) -> Option<Rule> {
        let rule = self.parse(id, text, at)?;
        match self.compiler.compile(&rule) {
            Ok((order, any_of)) => Some(Rule { id: id.into(), item, grant, order, any_of, last_day }),
            Err(problem) => {
                self.reader.problem(at.start, format!("{id}: {problem}"));
                None
            }
        }
    }

    fn parse(&mut self, name: &str, text: &str, at: &Range<usize>) -> Option<Expr> {
        let faults = match language::parse(text, &self.terms) {
            Ok(rule) => return Some(rule),
            Err(faults) => faults,
        };
        for fault in faults {
            let place = self.reader.inside(at, text, fault.at);
            self.reader.problem(place, format!("{name}: {}", fault.problem));
        }
        None
    }
}
