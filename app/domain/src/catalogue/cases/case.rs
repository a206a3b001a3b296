//! Reads a case: its facts the way the API reads them, so that the same words and the same checks apply.

use toml::de::DeValue;

use super::expected::Expected;
use crate::api::{Node, Request, read_tree};
use crate::catalogue::reader::{Reader, Table};

pub(super) struct Case {
    pub request: Request,
    /// One a child.
    pub expected: Vec<Expected>,
}

impl Case {
    pub fn read<'t>(mut table: Table<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        table.text("title", reader);
        let day = table.date("day", reader);
        if day.is_none() {
            reader.problem(0, "`day` is needed: the day on which the family is looked at");
        }
        let family = table.has("family").then(|| table.table("family", reader)).flatten();
        let family = family.map_or(Node::Null, |family| Node::Map(entries(family)));
        let (mut lines, mut children, mut expected) = (Vec::new(), Vec::new(), Vec::new());
        for mut child in table.tables("child", reader) {
            lines.push(child.at());
            let name = child.text("name", reader).map_or(Node::Null, |(name, _)| Node::Text(name.to_owned()));
            expected.extend(child.table("expect", reader).map(|table| Expected::read(table, reader)));
            let mut facts = entries(child);
            facts.push(("ref".to_owned(), name));
            children.push(Node::Map(facts));
        }
        table.finish(reader);
        let day = day?;
        let whole = vec![("family".to_owned(), family), ("children".to_owned(), Node::List(children))];
        match read_tree(Node::Map(whole), day) {
            Ok(request) => Some(Self { request, expected }),
            Err(problems) => {
                for problem in problems {
                    let line =
                        lines.iter().enumerate().find(|(at, _)| problem.path.starts_with(&format!("children[{at}]")));
                    reader.problem(line.map_or(0, |(_, at)| *at), format!("{} {}", problem.path, problem.problem));
                }
                None
            }
        }
    }
}

fn entries(table: Table) -> Vec<(String, Node)> {
    table.entries().into_iter().map(|(key, _, value)| (key.to_owned(), node(value.get_ref()))).collect()
}

fn node(value: &DeValue) -> Node {
    match value {
        DeValue::String(text) => Node::Text(text.to_string()),
        DeValue::Datetime(day) => Node::Text(day.to_string()),
        DeValue::Boolean(answer) => Node::YesNo(*answer),
        DeValue::Integer(number) => {
            u64::from_str_radix(number.as_str(), number.radix()).map_or(Node::OtherNumber, Node::Whole)
        }
        DeValue::Float(_) => Node::OtherNumber,
        DeValue::Array(list) => Node::List(list.iter().map(|value| node(value.get_ref())).collect()),
        DeValue::Table(table) => Node::Map(entries(Table::new(0, table))),
    }
}
