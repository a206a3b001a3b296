//! Where a page of the journey is, and where it leads once it is saved.
//!
//! A page saved with an answer that asks for more ("primary school" asks for the student status) is shown once more with
//! the new questions, so that nothing on a page ever depends on JavaScript.

use domain::journey::{
    Answers, ChildNo, Context, Key, Kind, Page, Problem, Question, Value, When, applies, check_page, next_page,
    page_applies, question, questions, read,
};

use crate::{form::id_of, routes};

/// What a form's `then` holds when the person wants the task list next.
pub const TO_TASKS: &str = "tasks";

/// One page of the journey, and where the person came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub page: Page,
    pub child: Option<ChildNo>,
    pub from: From,
}

/// Where a change returns to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum From {
    /// The task list; the pages of a section follow one another.
    #[default]
    Tasks,
    /// The check page.
    Check,
    /// The answers the street office asked to correct.
    Correct,
}

impl From {
    const fn word(self) -> &'static str {
        match self {
            Self::Tasks => "",
            Self::Check => "check",
            Self::Correct => "correct",
        }
    }

    pub fn from_word(word: &str) -> Self {
        [Self::Check, Self::Correct].into_iter().find(|from| from.word() == word).unwrap_or_default()
    }

    pub const fn path(self) -> &'static str {
        match self {
            Self::Tasks => routes::DECLARE,
            Self::Check => routes::DECLARE_CHECK,
            Self::Correct => routes::DECLARE_CORRECT,
        }
    }
}

impl Step {
    pub const fn new(page: Page, child: Option<ChildNo>, from: From) -> Self {
        Self { page, child, from }
    }

    /// From the address: `name`, or `child-name` and a child's number.
    pub fn parse(page: &str, child: Option<&str>, from: &str) -> Option<Self> {
        let page = Page::from_word(page)?;
        let child = match child {
            Some(number) => Some(number.parse().ok()?),
            None => None,
        };
        (page.child() == child.is_some()).then(|| Self::new(page, child, From::from_word(from)))
    }

    /// From a path as [`Step::path`] makes it.
    pub fn from_path(path: &str) -> Option<Self> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let from = query.split('&').find_map(|part| part.strip_prefix("return=")).unwrap_or_default();
        let mut parts = path.strip_prefix(routes::DECLARE)?.strip_prefix('/')?.split('/');
        match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            ("child", Some(child), Some(page), None) => Self::parse(page, Some(child), from),
            (page, None, None, None) => Self::parse(page, None, from),
            _ => None,
        }
    }

    /// Every question of the page, asked now or not.
    pub fn keys(self) -> impl Iterator<Item = Key> {
        questions(self.page).iter().filter_map(move |question| Key::new(question, self.child))
    }

    /// Its path, for forms and links.
    pub fn path(self) -> String {
        let path = match self.child {
            Some(child) => routes::declare_child(child.0.into(), self.page.word()),
            None => routes::declare_page(self.page.word()),
        };
        match self.from {
            From::Tasks => path,
            from => format!("{path}?return={}", from.word()),
        }
    }

    /// Its path when new questions wait there.
    fn path_to_more(self) -> String {
        self.path_with("more=yes")
    }

    /// Its path when it was left while somebody was still typing.
    pub fn path_half_way(self) -> String {
        self.path_with("half=yes")
    }

    fn path_with(self, word: &str) -> String {
        let path = self.path();
        format!("{path}{}{word}", if path.contains('?') { '&' } else { '?' })
    }

    /// The page before it in its section, else where the person came from.
    pub fn back(self, answers: &Answers) -> String {
        let before = self.page.section().pages().take_while(|page| *page != self.page);
        let before = before.filter(|page| page_applies(*page, self.child, answers)).last();
        match before {
            Some(page) if self.from == From::Tasks => Self { page, ..self }.path(),
            _ => self.from.path().to_owned(),
        }
    }

    /// Whether the page was ever sent. Answers taken over from the quick check do not count as sent.
    pub fn sent(self, answers: &Answers) -> bool {
        let always = questions(self.page).iter().filter(|question| question.when == When::Always);
        answers.visited(self.page, self.child)
            && always
                .filter_map(|question| Key::new(question, self.child))
                .flat_map(Key::fields)
                .all(|field| answers.fields().any(|(name, _)| name == field))
    }

    /// The questions shown now. Communities wait for their street.
    pub fn shown(self, answers: &Answers) -> impl Iterator<Item = &'static Question> {
        questions(self.page).iter().filter(move |question| is_shown(question, self.child, answers))
    }

    /// The problems to show, in the order of the page. With `more`, new questions are not held against anybody.
    pub fn problems(self, answers: &Answers, context: &Context, more: bool) -> Vec<(Key, Problem)> {
        check_page(self.page, self.child, answers, context)
            .into_iter()
            .filter(|(key, problem)| {
                let Some(question) = question(key.question()) else { return true };
                is_shown(question, self.child, answers) && !(more && is_new(question, *problem))
            })
            .collect()
    }

    /// Where saving leads. `then` is the button's word.
    pub fn onward(self, before: &Answers, after: &Answers, context: &Context, then: &str) -> String {
        let asks_more = self.shown(after).any(|question| {
            let fresh = !is_shown(question, self.child, before) || moved(question, self.child, before, after);
            fresh && unanswered(question, self.child, after, context)
        });
        if then == TO_TASKS {
            return routes::DECLARE.to_owned();
        }
        if asks_more {
            return self.path_to_more();
        }
        if !self.problems(after, context, false).is_empty() {
            return self.path();
        }
        let next = next_page(self.page, self.child, after).map(|page| Self { page, ..self });
        match (self.from, next) {
            (From::Tasks, Some(next)) => next.path(),
            // The county follows from the province: it can't be left for later.
            (_, Some(next)) if next.page == Page::ChildCounty && !next.problems(after, context, false).is_empty() => {
                next.path_to_more()
            }
            (from, _) => from.path().to_owned(),
        }
    }
}

/// Where an answer is changed: the page, at the question.
pub fn change(key: Key, from: From) -> Option<String> {
    let page = question(key.question())?.page;
    Some(format!("{}#{}", Step::new(page, key.child(), from).path(), id_of(&key.to_string())))
}

fn is_shown(question: &'static Question, child: Option<ChildNo>, answers: &Answers) -> bool {
    let ready = match question.kind {
        Kind::Community(street) => known(street, child, answers),
        _ => true,
    };
    ready && applies(question, answers, child)
}

fn known(key: &str, child: Option<ChildNo>, answers: &Answers) -> bool {
    question(key).is_some_and(|it| matches!(read(it, child, answers), Ok(Some(Value::Code(_)))))
}

/// A problem that only says: not asked before.
fn is_new(question: &Question, problem: Problem) -> bool {
    match question.kind {
        Kind::Community(_) | Kind::County(_) => {
            matches!(problem, Problem::Missing | Problem::CommunityElsewhere | Problem::CountyElsewhere)
        }
        _ => question.when != When::Always && problem == Problem::Missing,
    }
}

/// Whether the list to choose from is another one now.
fn moved(question: &Question, child: Option<ChildNo>, before: &Answers, after: &Answers) -> bool {
    match question.kind {
        Kind::Community(of) | Kind::County(of) => {
            let answer = |answers: &Answers| self::question(of).map(|it| answers.get(it, child).to_owned());
            answer(before) != answer(after)
        }
        _ => false,
    }
}

fn unanswered(question: &'static Question, child: Option<ChildNo>, answers: &Answers, context: &Context) -> bool {
    let blank = Key::new(question, child)
        .is_some_and(|key| key.fields().iter().all(|field| answers.field(field).trim().is_empty()));
    let problem =
        check_page(question.page, child, answers, context).into_iter().find(|(key, _)| key.question() == question.key);
    blank || problem.is_some_and(|(_, problem)| is_new(question, problem))
}

#[cfg(test)]
mod tests {
    use domain::area::Areas;
    use jiff::civil::date;

    use super::*;

    const DAY: Context = Context { today: date(2026, 11, 24), places: &Areas };

    fn answers(fields: &[(&str, &str)]) -> Answers {
        Answers::from_fields(fields.iter().copied())
    }

    fn consented(fields: &[(&str, &str)]) -> Answers {
        answers(&[&[("consent.children", "yes"), ("child.1", "")], fields].concat())
    }

    fn step(page: Page, child: Option<u16>) -> Step {
        Step::new(page, child.map(ChildNo), From::Tasks)
    }

    #[test]
    fn addresses_are_read_back() {
        let step = Step::new(Page::ChildName, Some(ChildNo(3)), From::Check);
        assert_eq!(step.path(), "/declare/child/3/child-name?return=check");
        assert_eq!(Step::parse("child-name", Some("3"), "check"), Some(step));
        assert_eq!(Step::from_path(&step.path()), Some(step));
        assert_eq!(Step::from_path("/declare/name"), Some(Step::new(Page::Name, None, From::Tasks)));
        for path in
            ["", "/declare", "/declare/", "/declare/check", "/declare/child/1", "/declare/name/x", "//declare/name"]
        {
            assert_eq!(Step::from_path(path), None, "{path}");
        }
        for (page, child) in [("child-name", None), ("name", Some("3")), ("child-name", Some("03")), ("nothing", None)]
        {
            assert_eq!(Step::parse(page, child, ""), None, "{page} {child:?}");
        }
    }

    #[test]
    fn a_page_leads_to_the_next_and_the_last_to_the_list() {
        let named = answers(&[("guardian.name", "李梅"), ("guardian.relation", "mother")]);
        assert_eq!(step(Page::Name, None).onward(&answers(&[]), &named, &DAY, ""), "/declare/document");
        assert_eq!(step(Page::Name, None).onward(&answers(&[]), &named, &DAY, TO_TASKS), "/declare");
        let agreed = answers(&[("consent.children", "yes")]);
        assert_eq!(step(Page::Consent, None).onward(&answers(&[]), &agreed, &DAY, ""), "/declare");
    }

    #[test]
    fn a_problem_keeps_the_person_on_the_page() {
        let unnamed = answers(&[("guardian.name", ""), ("guardian.relation", "mother")]);
        let step = Step { from: From::Check, ..step(Page::Name, None) };
        assert_eq!(step.onward(&answers(&[]), &unnamed, &DAY, ""), "/declare/name?return=check");
    }

    #[test]
    fn a_change_returns_to_where_it_was_asked_for() {
        let named = answers(&[("guardian.name", "李梅"), ("guardian.relation", "mother")]);
        for (from, path) in [(From::Check, routes::DECLARE_CHECK), (From::Correct, routes::DECLARE_CORRECT)] {
            assert_eq!(Step { from, ..step(Page::Name, None) }.onward(&named, &named, &DAY, ""), path);
        }
    }

    #[test]
    fn the_street_asks_for_its_community_without_blame() {
        let before = answers(&[]);
        let after = answers(&[("home.street", "440303001"), ("home.address", "x"), ("family.stable_home", "yes")]);
        let step = step(Page::Home, None);
        assert!(!step.shown(&before).any(|question| question.key == "home.community"));
        assert!(step.shown(&after).any(|question| question.key == "home.community"));
        assert_eq!(step.onward(&before, &after, &DAY, ""), "/declare/home?more=yes");
        assert!(step.problems(&after, &DAY, true).is_empty());
        assert_eq!(step.problems(&after, &DAY, false).len(), 1);
    }

    #[test]
    fn the_stage_asks_for_what_follows_from_it_once() {
        let before = consented(&[]);
        let after = consented(&[("child.1.stage", "primary"), ("child.1.school", "")]);
        let step = step(Page::ChildSchool, Some(1));
        assert_eq!(step.onward(&before, &after, &DAY, ""), "/declare/child/1/child-school?more=yes");
        assert!(step.problems(&after, &DAY, true).is_empty());
        let blank = consented(&[("child.1.stage", "primary"), ("child.1.xueji", ""), ("child.1.student_number", "")]);
        assert_eq!(step.onward(&blank, &blank, &DAY, ""), "/declare/child/1/child-school");
        let done = consented(&[("child.1.stage", "primary"), ("child.1.xueji", "yes")]);
        assert_eq!(step.onward(&blank, &done, &DAY, ""), "/declare/child/1/child-care");
    }

    #[test]
    fn another_province_asks_for_its_county_even_on_the_way_back() {
        let before = consented(&[("child.1.hukou_province", "450000"), ("child.1.hukou_county", "450103")]);
        let after = consented(&[("child.1.hukou_province", "430000"), ("child.1.hukou_county", "450103")]);
        let step = Step { from: From::Check, ..step(Page::ChildHukou, Some(1)) };
        assert_eq!(step.onward(&before, &after, &DAY, ""), "/declare/child/1/child-county?return=check&more=yes");
        assert_eq!(step.onward(&before, &before, &DAY, ""), routes::DECLARE_CHECK);
    }

    #[test]
    fn what_the_quick_check_brought_is_not_blamed_for_the_rest() {
        let brought = consented(&[("child.1.birth_date.year", "2019")]);
        assert!(!step(Page::ChildName, Some(1)).sent(&brought));
        let all = ["name", "sex", "birth_date.year", "birth_date.month", "birth_date.day"];
        let fields: Vec<(String, &str)> = all.iter().map(|name| (format!("child.1.{name}"), "")).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        assert!(step(Page::ChildName, Some(1)).sent(&consented(&fields)));
    }
}
