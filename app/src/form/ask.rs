//! Any question of the declaration as a control, its problems in words, its answer in words. What is asked, and how,
//! is the domain's table; a new question there appears on its page without a change here.

use domain::{
    area,
    journey::{
        Answers, ChildNo, Context, DatePart, Key, Kind, Page, Problem, Question, applies, check_page, question,
        questions,
    },
};
use leptos::prelude::*;

use super::{Choice, Choices, DateField, Field, Problems, Radios, Select, TextArea, TextField, TextKind, Ticks};
use crate::{
    context::Visit,
    i18n::{self, Speaks},
    place, t,
};

/// An answer that is no area of a list.
const UNKNOWN: &str = "unknown";

/// The problems of a page in words, by field name.
pub fn problems(visit: &Visit, page: Page, child: Option<ChildNo>, answers: &Answers) -> Problems {
    let context = Context { today: visit.casework.today(), places: &area::Areas };
    in_words(visit, check_page(page, child, answers, &context))
}

/// Problems in words, by field name.
pub fn in_words(visit: &Visit, problems: impl IntoIterator<Item = (Key, Problem)>) -> Problems {
    problems
        .into_iter()
        .filter_map(|(key, problem)| {
            let question = question(key.question())?;
            Some((key.to_string(), problem_text(visit, question, problem)))
        })
        .collect()
}

/// One problem in words: the question's own where it has some.
pub fn problem_text(visit: &Visit, question: &Question, problem: Problem) -> String {
    let label = label(visit, question);
    let [special, general] = problem.messages(question);
    let id = if i18n::find(visit.locale, &special).is_some() { special } else { general };
    t!(visit, id, label = label)
}

/// Every question of a page that applies, with what was answered. The only one is the page's heading; above several
/// stands the page's own.
pub fn ask_page(
    visit: &Visit,
    page: Page,
    child: Option<ChildNo>,
    answers: &Answers,
    problems: &Problems,
) -> impl IntoView + use<> {
    let asked: Vec<_> = questions(page).iter().filter(|question| applies(question, answers, child)).collect();
    let alone = asked.len() == 1;
    let heading = (!alone).then(|| view! { <h1>{t!(visit, page.message())}</h1> });
    let controls: Vec<_> =
        asked.into_iter().map(|question| ask(visit, question, child, answers, problems, alone)).collect();
    view! { {heading}{controls} }
}

/// One question.
pub fn ask(
    visit: &Visit,
    question: &'static Question,
    child: Option<ChildNo>,
    answers: &Answers,
    problems: &Problems,
    heading: bool,
) -> AnyView {
    let Some(key) = Key::new(question, child) else { return ().into_any() };
    let field = Field {
        optional: !question.required && question.kind != Kind::Tick,
        heading,
        ..Field::new(key.to_string(), label(visit, question))
    };
    let field = field
        .hint(i18n::find(visit.locale, &format!("{}.hint", question.message())))
        .why(i18n::find(visit.locale, &format!("{}.why", question.message())))
        .value(answers.field(&key.to_string()))
        .problem(problems);
    match question.kind {
        Kind::Tick => {
            let chosen = vec![field.value.clone()];
            view! { <Ticks field choices=options(visit, question) chosen/> }.into_any()
        }
        Kind::YesNo | Kind::YesNoUnknown => {
            view! { <Radios field choices=options(visit, question) inline=true/> }.into_any()
        }
        Kind::Choice(_) => view! { <Radios field choices=options(visit, question)/> }.into_any(),
        Kind::Date => {
            let part = |part| answers.field(&key.part(part)).to_owned();
            let values = [part(DatePart::Year), part(DatePart::Month), part(DatePart::Day)];
            view! { <DateField field values/> }.into_any()
        }
        Kind::Text(most) if most > 100 && question.key != "home.address" => view! { <TextArea field/> }.into_any(),
        Kind::Street | Kind::Community(_) | Kind::Province | Kind::County(_) => {
            view! { <Select field groups=places(visit, question, child, answers)/> }.into_any()
        }
        kind => view! { <TextField field kind=text_kind(question.key, kind)/> }.into_any(),
    }
}

/// A question's label.
pub fn label(who: impl Speaks, question: &Question) -> String {
    t!(who, question.message())
}

/// An answer as it was given, in the reader's words: for checking, for the office. Empty when there is none.
pub fn answer(visit: &Visit, question: &'static Question, child: Option<ChildNo>, answers: &Answers) -> String {
    let Some(key) = Key::new(question, child) else { return String::new() };
    let raw = answers.field(&key.to_string()).trim().to_owned();
    match question.kind {
        Kind::Date => {
            let [year, month, day] = [DatePart::Year, DatePart::Month, DatePart::Day]
                .map(|part| answers.field(&key.part(part)).trim().to_owned());
            let typed = (year.parse(), month.parse(), day.parse());
            match typed {
                (Ok(y), Ok(m), Ok(d)) => jiff::civil::Date::new(y, m, d)
                    .map_or_else(|_| format!("{year}-{month}-{day}"), |date| i18n::date(visit, date)),
                _ if year.is_empty() && month.is_empty() && day.is_empty() => raw,
                _ => format!("{year}-{month}-{day}"),
            }
        }
        _ if raw.is_empty() => raw,
        Kind::Street if area::street(&raw).is_some() => place::street_alone(visit, &raw),
        Kind::Community(_) if raw == UNKNOWN => t!(visit, "dont-know"),
        Kind::Community(_) => place::community(visit, &raw).unwrap_or(raw),
        Kind::County(_) => place::county(visit, &raw).unwrap_or(raw),
        Kind::Province => place::province(visit, &raw).unwrap_or_else(|| offered(visit, question, &raw)),
        Kind::Months => match raw.parse::<u32>() {
            Ok(months) => t!(visit, "months", n = months),
            Err(_) => raw,
        },
        _ => offered(visit, question, &raw),
    }
}

/// The text of an option; what was typed where there are none.
fn offered(visit: &Visit, question: &Question, raw: &str) -> String {
    i18n::find(visit.locale, &question.option(raw)).unwrap_or_else(|| raw.to_owned())
}

fn options(visit: &Visit, question: &Question) -> Vec<Choice> {
    question.options().iter().map(|word| Choice::new(*word, t!(visit, question.option(word)))).collect()
}

fn text_kind(key: &str, kind: Kind) -> TextKind {
    match kind {
        Kind::Name if key == "guardian.name" => TextKind::OwnName,
        Kind::Name => TextKind::OtherName,
        Kind::Months => TextKind::Count,
        Kind::DocumentNumber(_) | Kind::StudentNumber | Kind::DisabilityNumber => TextKind::Number,
        Kind::Text(_) if key == "home.address" => TextKind::Address,
        _ => TextKind::Plain,
    }
}

/// What a place is chosen from. Communities are those of the street answered, or of all while there is none; counties
/// those of the province answered.
fn places(visit: &Visit, question: &'static Question, child: Option<ChildNo>, answers: &Answers) -> Vec<Choices> {
    let other = |key| question_answer(key, child, answers);
    let named = |code: &str, name: &str| Choice::new(code, place::name(visit, code, name));
    match question.kind {
        Kind::Street => streets(visit),
        Kind::Community(street) => {
            let unknown = vec![Choice::new(UNKNOWN, t!(visit, "dont-know"))];
            let chosen = other(street);
            let all = area::streets().filter(|street| area::street(&chosen).is_none() || street.code == chosen);
            let known = all.map(|street| {
                let choices = street.communities.iter().map(|it| named(&it.code, &it.name)).collect();
                Choices::group(place::name(visit, &street.code, &street.name), choices)
            });
            std::iter::once(unknown.into()).chain(known).collect()
        }
        Kind::Province => {
            let mainland: Vec<_> = area::provinces().iter().map(|it| named(&it.code, &it.name)).collect();
            let outside: Vec<_> = domain::journey::OUTSIDE_MAINLAND
                .iter()
                .map(|word| Choice::new(*word, t!(visit, format!("o-child-hukou_province-{word}"))))
                .collect();
            vec![mainland.into(), outside.into()]
        }
        Kind::County(province) => area::province(&other(province))
            .map(|province| {
                let cities = province.cities.iter();
                cities
                    .map(|city| {
                        let counties = city.counties.iter().map(|it| named(&it.code, &it.name)).collect();
                        Choices::group(place::name(visit, &city.code, &city.name), counties)
                    })
                    .collect()
            })
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// Every street under its district.
pub fn streets(who: impl Speaks) -> Vec<Choices> {
    let named = |code: &str, name: &str| place::name(&who, code, name);
    area::districts()
        .iter()
        .map(|district| {
            let streets = district.streets.iter();
            let streets = streets.map(|street| Choice::new(&street.code, named(&street.code, &street.name))).collect();
            Choices::group(named(&district.code, &district.name), streets)
        })
        .collect()
}

fn question_answer(key: &'static str, child: Option<ChildNo>, answers: &Answers) -> String {
    question(key).map(|question| answers.get(question, child).to_owned()).unwrap_or_default()
}
