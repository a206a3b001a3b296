//! A complete declaration as types: what a family said, with nothing left to parse.

use jiff::civil::Date;

use super::check::check;
use super::{
    Answers, ChildNo, Context, Key, Page, PersonalText, Problem, Value, WayIn, applies, check_page, facts, pages,
    question,
};
use crate::facts::{Child, Family, words};
use crate::identifier::{DisabilityNumber, Document, PersonName, Sex, StudentNumber};

words! {
    /// What the guardian is to the children.
    Relation { Mother = "mother", Father = "father", Grandparent = "grandparent", Relative = "relative", Other = "other" }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    pub guardian: Guardian,
    pub home: Home,
    /// Work, insurance, home and circumstances, as the rules ask for them.
    pub household: Family,
    pub consents: Consents,
    pub children: Vec<DeclaredChild>,
    pub contact: SafeContact,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guardian {
    pub name: PersonName,
    pub relation: Relation,
    pub document: Document,
    pub way_in: WayIn,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Nine digits.
    pub street: String,
    /// Twelve digits; `None` when the family does not know its community.
    pub community: Option<String>,
    pub address: PersonalText,
    pub since: Option<Date>,
}

/// The consent to children's data is there, or nothing of a child would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consents {
    pub health: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredChild {
    pub number: ChildNo,
    pub name: PersonName,
    pub sex: Sex,
    /// `None`: no document yet.
    pub document: Option<Document>,
    pub facts: Child,
    pub school: Option<PersonalText>,
    pub student_number: Option<StudentNumber>,
    pub disability_number: Option<DisabilityNumber>,
    /// `None`: not known.
    pub vaccination_booklet: Option<bool>,
}

/// How the family may be reached without putting anybody at risk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeContact {
    pub call: bool,
    pub text: bool,
    pub message: bool,
    pub note: Option<PersonalText>,
}

/// Something left to do before the declaration can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfinished {
    pub at: At,
    /// Of the question; `None` when there is no child yet.
    pub key: Option<Key>,
    pub problem: Problem,
}

/// Where it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    Page(Page, Option<ChildNo>),
    /// Where the phone is confirmed, or its place is taken by being there.
    SignIn,
    AddChild,
}

/// Everything as types, or everything that is missing, in the order of the task list.
pub fn complete(answers: &Answers, context: &Context) -> Result<Declared, Vec<Unfinished>> {
    let mut unfinished: Vec<Unfinished> = pages(answers)
        .into_iter()
        .flat_map(|(page, child)| {
            let problems = check_page(page, child, answers, context).into_iter();
            problems.map(move |(key, problem)| Unfinished { at: At::Page(page, child), key: Some(key), problem })
        })
        .collect();
    if answers.children().is_empty() {
        unfinished.push(Unfinished { at: At::AddChild, key: None, problem: Problem::NoChild });
    }
    if answers.way_in().is_none() {
        unfinished.push(Unfinished { at: At::SignIn, key: Some(Key::phone()), problem: Problem::PhoneUnconfirmed });
    }
    if unfinished.is_empty() { declare(answers, context).map_err(|missing| vec![missing]) } else { Err(unfinished) }
}

fn declare(answers: &Answers, context: &Context) -> Result<Declared, Unfinished> {
    let (household, children) = facts(answers);
    let said = Said { answers, context, child: None };
    Ok(Declared {
        guardian: Guardian {
            name: said.need("guardian.name", Said::name)?,
            relation: said.need("guardian.relation", |said, key| Relation::from_word(said.word(key)?))?,
            document: said.need("guardian.document_number", Said::document)?,
            way_in: answers.way_in().ok_or(Unfinished {
                at: At::SignIn,
                key: Some(Key::phone()),
                problem: Problem::PhoneUnconfirmed,
            })?,
        },
        home: Home {
            street: said.need("home.street", Said::code)?,
            community: said.code("home.community"),
            address: said.need("home.address", Said::text)?,
            since: said.value("home.since").and_then(Value::date),
        },
        household,
        consents: Consents { health: answers.consents_to_health() },
        children: children
            .into_iter()
            .map(|(number, facts)| Said { child: Some(number), ..said }.child(number, facts))
            .collect::<Result<_, _>>()?,
        contact: SafeContact {
            call: said.need("contact.call", Said::yes)?,
            text: said.need("contact.text", Said::yes)?,
            message: said.need("contact.message", Said::yes)?,
            note: said.text("contact.note"),
        },
    })
}

/// Reads answers that were checked before.
#[derive(Clone, Copy)]
struct Said<'a> {
    answers: &'a Answers,
    context: &'a Context<'a>,
    child: Option<ChildNo>,
}

impl Said<'_> {
    fn child(&self, number: ChildNo, facts: Child) -> Result<DeclaredChild, Unfinished> {
        Ok(DeclaredChild {
            number,
            name: self.need("child.name", Self::name)?,
            sex: self.need("child.sex", |said, key| Sex::from_word(said.word(key)?))?,
            document: self.document("child.document_number"),
            facts,
            school: self.text("child.school"),
            student_number: self.value("child.student_number").and_then(Value::student),
            disability_number: self.value("child.disability_number").and_then(Value::disability),
            vaccination_booklet: self.yes("child.vaccination_booklet"),
        })
    }

    /// What `complete` has found to be there; should it be missing all the same, it is said and not made up.
    fn need<T>(&self, key: &'static str, get: impl Fn(&Self, &'static str) -> Option<T>) -> Result<T, Unfinished> {
        get(self, key).ok_or_else(|| Unfinished {
            at: question(key).map_or(At::AddChild, |question| At::Page(question.page, self.child)),
            key: question(key).and_then(|question| Key::new(question, self.child)),
            problem: Problem::Missing,
        })
    }

    fn name(&self, key: &'static str) -> Option<PersonName> {
        self.value(key)?.name()
    }

    fn word(&self, key: &'static str) -> Option<&'static str> {
        self.value(key)?.word()
    }

    fn document(&self, key: &'static str) -> Option<Document> {
        self.value(key)?.document()
    }

    fn code(&self, key: &'static str) -> Option<String> {
        self.value(key)?.code()
    }

    fn text(&self, key: &'static str) -> Option<PersonalText> {
        self.value(key)?.personal_text()
    }

    fn yes(&self, key: &'static str) -> Option<bool> {
        self.value(key)?.known()?
    }

    fn value(&self, key: &'static str) -> Option<Value> {
        let question = question(key).filter(|question| applies(question, self.answers, self.child))?;
        check(question, self.child, self.answers, self.context).ok().flatten()
    }
}
