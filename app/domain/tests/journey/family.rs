//! Made-up families: any sequence of dice gives one that answers every question well, in some spelling.

use domain::area::{self, Areas};
use domain::journey::{
    Answers, ChildNo, Context, DatePart, Key, Kind, Page, Question, Section, applies, first_page, next_page, question,
    questions,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};

pub const TODAY: Date = date(2026, 11, 23);

pub fn context() -> Context<'static> {
    Context { today: TODAY, places: &Areas }
}

/// A source of choices that a property test can shrink.
#[derive(Debug, Clone)]
pub struct Dice(pub Vec<u16>, pub usize);

impl Dice {
    pub fn below(&mut self, sides: usize) -> usize {
        self.1 += 1;
        let roll = self.0.get(self.1 % self.0.len().max(1)).copied().unwrap_or(0);
        usize::from(roll) % sides.max(1)
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// The whole journey as a parent walks it, page by page; `step` sees the answers after each page.
pub fn walk(dice: &mut Dice, children: usize, mut step: impl FnMut(&Answers)) -> Answers {
    let mut answers = Answers::default();
    let mut section = |section: Section, child: Option<ChildNo>, answers: &mut Answers, dice: &mut Dice| {
        let mut at = first_page(section);
        while let Some(page) = at {
            answers.accept(page, child, form(page, child, answers, dice)).unwrap();
            step(answers);
            at = next_page(page, child, answers);
        }
    };
    section(Section::You, None, &mut answers, dice);
    answers.set_way_in(domain::journey::WayIn::parse("13800138000").as_ref());
    section(Section::Home, None, &mut answers, dice);
    section(Section::Consent, None, &mut answers, dice);
    for _ in 0..children {
        let child = answers.add_child().unwrap();
        section(Section::Child, Some(child), &mut answers, dice);
    }
    section(Section::Circumstances, None, &mut answers, dice);
    section(Section::Contact, None, &mut answers, dice);
    answers
}

/// What a browser sends for the page: every question that applies, well answered.
pub fn form(page: Page, child: Option<ChildNo>, answers: &Answers, dice: &mut Dice) -> Vec<(String, String)> {
    let mut scratch = answers.clone();
    let mut sent: Vec<(String, String)> = Vec::new();
    for question in questions(page) {
        if applies(question, &scratch, child) {
            let key = Key::new(question, child).unwrap();
            sent.extend(key.fields().into_iter().zip(answer(question, child, &scratch, dice)));
            scratch.accept(page, child, sent.iter().cloned()).unwrap();
        }
    }
    sent
}

/// A good answer: three texts for a date, else one.
fn answer(question: &'static Question, child: Option<ChildNo>, answers: &Answers, dice: &mut Dice) -> Vec<String> {
    let blank = !question.required && dice.below(3) == 0;
    let one = |text: &str| vec![text.to_owned()];
    match question.kind {
        Kind::Date if blank => vec![String::new(); 3],
        Kind::Date => spelled(a_date(question.key, child, answers, dice), dice),
        _ if blank => one(""),
        Kind::Name => one(dice.pick(&["王小明", " 王 小明 ", "买买提·艾合买提", "Nguyễn Thị An", "Jean-Luc O’Neill"])),
        Kind::Text(_) => one(dice.pick(&["梅林路 8 号 2 栋 301", " 景田小学", "晚上八点后方便"])),
        Kind::Tick => one("yes"),
        Kind::Choice(_) | Kind::YesNo | Kind::YesNoUnknown => one(dice.pick(question.options())),
        Kind::Months => one(dice.pick(&["0", "36", "３６", " 12 个月", "3年", "600"])),
        Kind::Street => one(&dice.pick(&area::streets().collect::<Vec<_>>()).code),
        Kind::Community(street) => {
            let street = area::street(other(street, child, answers)).unwrap();
            match dice.below(street.communities.len() + 1) {
                0 => one("unknown"),
                at => one(&street.communities[at - 1].code),
            }
        }
        Kind::Province => match dice.below(8) {
            at @ 0..4 => one(["hk", "mo", "tw", "foreign"][at]),
            _ => one(&dice.pick(&area::provinces().iter().collect::<Vec<_>>()).code),
        },
        Kind::County(province) => {
            let province = area::province(other(province, child, answers)).unwrap();
            let counties: Vec<_> = province.cities.iter().flat_map(|city| &city.counties).collect();
            one(&dice.pick(&counties).code)
        }
        Kind::DocumentNumber(kind) => one(&a_document(other(kind, child, answers), child, answers, dice)),
        Kind::StudentNumber => one(dice.pick(&["G11010519491231002X", "l 4403 0620 2009 0100 01"])),
        Kind::DisabilityNumber => one(dice.pick(&["11010519491231002X44", "11010519491231002x 11 b1"])),
    }
}

fn other<'a>(key: &str, child: Option<ChildNo>, answers: &'a Answers) -> &'a str {
    answers.get(question(key).unwrap(), child)
}

fn a_date(key: &str, child: Option<ChildNo>, answers: &Answers, dice: &mut Dice) -> Date {
    let before = |days: usize| TODAY.checked_sub(i64::try_from(days).unwrap().days()).unwrap();
    match key {
        "child.birth_date" => before(dice.below(18 * 365)),
        "child.in_shenzhen_since" => {
            let born = birth_date(child.unwrap(), answers);
            let age = (TODAY - born).get_days();
            before(dice.below(usize::try_from(age).unwrap() + 1))
        }
        _ => before(dice.below(60 * 365)),
    }
}

fn spelled(date: Date, dice: &mut Dice) -> Vec<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match dice.below(4) {
        0 => vec![format!("{year}年"), format!("{month}月"), format!("{day}日")],
        1 => vec![wide(year), wide(month), wide(day)],
        2 => vec![format!("{:02}", year % 100), format!(" {month:02}"), format!("{day:02} ")],
        _ => vec![year.to_string(), month.to_string(), day.to_string()],
    }
}

fn wide(number: impl ToString) -> String {
    number.to_string().chars().map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap()).collect()
}

/// A number of its own for each person, with their birth date and sex inside where the kind has them.
fn a_document(kind: &str, child: Option<ChildNo>, answers: &Answers, dice: &mut Dice) -> String {
    let person = child.map_or(0, |child| usize::from(child.0));
    let born = child.map_or(date(1990, 2, 28), |child| birth_date(child, answers));
    let male = child.is_none_or(|child| other("child.sex", Some(child), answers) != "female");
    let dated = |area: &str, dice: &mut Dice| {
        let sequence = (person * 10 + dice.below(50) / 10) * 2 + usize::from(male);
        with_check(&format!("{area}{:04}{:02}{:02}{sequence:03}", born.year(), born.month(), born.day()))
    };
    match kind {
        "resident_id" => dated(dice.pick(&["440305", "513701"]), dice),
        "hmt_residence" => dated(dice.pick(&["810000", "820000", "830000"]), dice),
        "hm_permit" => format!("h {person:08}"),
        "tw_permit" => format!("{person:010}"),
        "foreign_pr" => format!("USA {person:012}"),
        "passport" => format!("e-{person:08}"),
        "birth_certificate" => format!("T{person:09}"),
        other => unreachable!("{other}"),
    }
}

fn birth_date(child: ChildNo, answers: &Answers) -> Date {
    let key = Key::new(question("child.birth_date").unwrap(), Some(child)).unwrap();
    let [year, month, day] = [DatePart::Year, DatePart::Month, DatePart::Day].map(|part| {
        let digits = domain::identifier::normalise::code(answers.field(&key.part(part)));
        digits.trim_end_matches(['年', '月', '日']).parse::<i16>().unwrap()
    });
    let year = if year < 100 { year + 2000 } else { year };
    Date::new(year, month.try_into().unwrap(), day.try_into().unwrap()).unwrap()
}

/// Seventeen digits with their check digit (GB 11643).
pub fn with_check(first: &str) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = first.chars().zip(weights).map(|(digit, weight)| digit.to_digit(10).unwrap() * weight).sum();
    format!("{first}{}", &"10X98765432"[sum as usize % 11..][..1])
}
