//! The long way in: every part looked at, every problem told.

use std::collections::HashSet;

use jiff::civil::Date;

use super::node::Node;
use super::problem::Problem;
use super::request::{Request, hukou};
use super::{MOST_CHILDREN, MOST_MONTHS};
use crate::calendar;
use crate::facts::{Child, Fact, Family, Insured, Kind, LivesWith, Stage};

/// Characters of a wrong text that are told back.
const MOST_SHOWN: usize = 40;

/// A tree as a family to assess, or everything that is wrong with it.
pub(crate) fn request(node: Node, today: Date) -> Result<Request, Vec<Problem>> {
    let mut check = Check { problems: Vec::new() };
    let request = check.whole(node, today);
    match request {
        Some(request) if check.problems.is_empty() => Ok(request),
        _ => Err(check.problems),
    }
}

struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn whole(&mut self, node: Node, today: Date) -> Option<Request> {
        let (mut as_of, mut family, mut children) = (None, Node::Null, Node::Null);
        for (key, node) in self.entries("", node)? {
            match key.as_str() {
                "as_of" => as_of = Some(node),
                "family" => family = node,
                "children" => children = node,
                _ => self.problem(&key, "unknown field"),
            }
        }
        // Without a good day there is nothing to compare births with.
        let as_of = match as_of {
            None | Some(Node::Null) => Some(today),
            Some(node) => self.date("as_of", node),
        };
        let family = self.family(family);
        let children = match children {
            Node::List(children) => children,
            Node::Null => {
                self.problem("children", "is missing");
                Vec::new()
            }
            _ => {
                self.problem("children", "must be a list");
                Vec::new()
            }
        };
        if children.len() > MOST_CHILDREN {
            let most = format!("at most {MOST_CHILDREN} children in a question: ask about the others in another");
            self.problem("children", &most);
        }
        let children = children
            .into_iter()
            .take(MOST_CHILDREN)
            .enumerate()
            .filter_map(|(at, child)| self.child(&format!("children[{at}]"), child, as_of));
        Some(Request { children: children.collect(), as_of: as_of?, family })
    }

    fn family(&mut self, node: Node) -> Family {
        let mut family = Family::default();
        if node == Node::Null {
            return family;
        }
        for (key, node) in self.entries("family", node).unwrap_or_default() {
            let path = format!("family.{key}");
            match Fact::from_word(&key).filter(|fact| fact.of_family()) {
                None => self.problem(&path, "unknown field"),
                Some(_) if node == Node::Null => {}
                Some(fact) => match family.yes_no_mut(fact) {
                    Some(answer) => *answer = self.yes_no(&path, node),
                    None => family.social_insurance_months = self.months(&path, node),
                },
            }
        }
        family
    }

    fn child(&mut self, path: &str, node: Node, as_of: Option<Date>) -> Option<(String, Child)> {
        let (mut reference, mut child) = (None, Child::default());
        for (key, node) in self.entries(path, node)? {
            let path = format!("{path}.{key}");
            match Fact::from_word(&key).filter(|fact| !fact.of_family()) {
                None if key == "ref" => reference = Some(node),
                None => self.problem(&path, "unknown field"),
                Some(_) if node == Node::Null => {}
                Some(fact) => self.fact(&path, fact, node, &mut child),
            }
        }
        if let (Some(birth), Some(day)) = (child.birth_date, as_of)
            && birth > day
        {
            self.problem(&format!("{path}.birth_date"), &format!("{birth} is after the day asked about, {day}"));
        }
        match reference {
            Some(Node::Text(reference)) if !reference.is_empty() => return Some((reference, child)),
            None | Some(Node::Null) => self.problem(&format!("{path}.ref"), "is missing"),
            Some(_) => self.problem(&format!("{path}.ref"), "must be a text that is not empty"),
        }
        None
    }

    fn fact(&mut self, path: &str, fact: Fact, node: Node, child: &mut Child) {
        match (fact.kind(), fact) {
            (Kind::YesNo, _) => {
                if let Some(answer) = child.yes_no_mut(fact) {
                    *answer = self.yes_no(path, node);
                }
            }
            (Kind::Date, Fact::BirthDate) => child.birth_date = self.date(path, node),
            (Kind::Date, _) => child.in_shenzhen_since = self.date(path, node),
            (Kind::Hukou, _) => {
                let usage = "must be a county code of six digits that exists, or hk, mo, tw, foreign";
                child.hukou = self.text(path, node, hukou, usage);
            }
            (Kind::Word(words), fact) => {
                let usage = format!("must be one of {}", words.join(", "));
                match fact {
                    Fact::LivesWith => child.lives_with = self.text(path, node, LivesWith::from_word, &usage),
                    Fact::Stage => child.stage = self.text(path, node, Stage::from_word, &usage),
                    _ => child.insured = self.text(path, node, Insured::from_word, &usage),
                }
            }
            (Kind::Months, _) => {}
        }
    }

    fn yes_no(&mut self, path: &str, node: Node) -> Option<bool> {
        match node {
            Node::YesNo(answer) => Some(answer),
            _ => self.none(path, "must be true, false or null"),
        }
    }

    fn months(&mut self, path: &str, node: Node) -> Option<u32> {
        match node {
            Node::Whole(months) if months <= MOST_MONTHS.into() => u32::try_from(months).ok(),
            _ => self.none(path, &format!("must be a whole number from 0 to {MOST_MONTHS}")),
        }
    }

    fn date(&mut self, path: &str, node: Node) -> Option<Date> {
        self.text(path, node, calendar::parse, "must be a day that exists, written like 2026-11-23")
    }

    fn text<T>(&mut self, path: &str, node: Node, parse: impl Fn(&str) -> Option<T>, usage: &str) -> Option<T> {
        let Node::Text(text) = node else { return self.none(path, usage) };
        parse(&text).or_else(|| self.none(path, &format!("{usage}; not {:?}", shown(&text))))
    }

    /// The entries of an object, each key once.
    fn entries(&mut self, path: &str, node: Node) -> Option<Vec<(String, Node)>> {
        let Node::Map(entries) = node else { return self.none(path, "must be an object") };
        let mut seen = HashSet::with_capacity(entries.len());
        for (key, _) in &entries {
            if !seen.insert(key) {
                let dot = if path.is_empty() { "" } else { "." };
                self.problem(&format!("{path}{dot}{key}"), "appears twice");
            }
        }
        Some(entries)
    }

    fn none<T>(&mut self, path: &str, problem: &str) -> Option<T> {
        self.problem(path, problem);
        None
    }

    fn problem(&mut self, path: &str, problem: &str) {
        self.problems.push(Problem { path: path.to_owned(), problem: problem.to_owned() });
    }
}

/// The beginning of a text that somebody sent: an answer need not repeat all of it.
fn shown(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
