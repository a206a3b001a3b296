//! `/family/declarations/{number}/returned`: what the street office asks to correct, on paper: the questions, what was
//! answered, what the office says, how and where to correct it.

use casework::{
    correct::ticked,
    port::{DeclarationRecord, Office, Status},
};
use domain::journey::Key;
use leptos::prelude::*;

use super::{
    hide::hidden,
    receipt::where_to,
    slip::{Letters, Slip, Square, WIDTH, lines},
};
use crate::{
    answer,
    context::{Visit, param, visit},
    error::AppResult,
    i18n::date,
    parent::{
        cards::{child_name, said},
        declaration::own,
        go::{Found, find},
    },
    place, routes, t,
};

/// Lines of the sheet that are left for the answers, by size of the letters.
const ROOM: [usize; 3] = [20, 30, 38];

#[component]
pub fn ReturnedSlipPage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &number).await }
    };
    find(work, move |(version, office)| paper(&visit, &version, office))
}

async fn look(visit: &Visit, number: &str) -> AppResult<Found<(DeclarationRecord, Option<Office>)>> {
    let (version, _) = own(visit, number).await?;
    if version.status != Status::Returned {
        return Ok(Found::Go(routes::family_declaration(&version.number)));
    }
    let office = visit.casework.office(&version.place.street).await?;
    Ok(Found::Show((version, office)))
}

/// One answer in words.
struct Asked {
    question: String,
    answer: String,
    remark: String,
}

impl Asked {
    fn lines(&self, width: usize) -> usize {
        // The space between two of them is half a line.
        lines(&self.question, width) + lines(&self.answer, width) + lines(&self.remark, width) + 1
    }
}

fn paper(visit: &Visit, version: &DeclarationRecord, office: Option<Office>) -> impl IntoView + use<> {
    let locale = visit.locale;
    let mut asked = asked(visit, version);
    let all = asked.len();
    let (letters, room) = fitting(&asked);
    asked.truncate(room);
    let left = all - asked.len();
    let items: Vec<_> = asked
        .into_iter()
        .map(|it| {
            let answer = (!it.answer.is_empty()).then(|| t!(locale, "print-answered", answer = it.answer.as_str()));
            view! { <li><strong>{it.question}</strong> {answer.map(|it| view! { <p>{it}</p> })} <blockquote>{it.remark}</blockquote></li> }
        })
        .collect();
    let street = place::street(locale, &version.place.street).unwrap_or_default();
    let since = date(locale, casework::clock::civil_day(version.status_at));
    let about =
        t!(locale, "print-returned-on", street = street.as_str(), date = since, number = version.number.as_str());
    let back = routes::family_declaration(&version.number);
    let office = where_to(visit, &street, office);
    view! {
        <Slip title=t!(locale, "print-returned") about square=Square::Path(routes::DECLARE_CORRECT) scan=t!(locale, "print-correct-scan") letters back>
            <ol class="slip-asked">{items}</ol>
            {(left > 0).then(|| view! { <p><strong>{t!(locale, "print-left", n = left)}</strong></p> })}
            <h2>{t!(locale, "print-how")}</h2>
            <p>{t!(locale, "print-how.text")}</p>
            {office}
        </Slip>
    }
}

/// The letters with which all of it stands on the sheet; else how many fit the smallest.
fn fitting(asked: &[Asked]) -> (Letters, usize) {
    let sizes = [Letters::Plain, Letters::Dense, Letters::Tight];
    for ((letters, width), room) in sizes.into_iter().zip(WIDTH).zip(ROOM) {
        if asked.iter().map(|it| it.lines(width)).sum::<usize>() <= room {
            return (letters, asked.len());
        }
    }
    let [.., width] = WIDTH;
    let [.., room] = ROOM;
    let mut taken = 0;
    let fit = asked.iter().take_while(|it| {
        taken += it.lines(width);
        taken <= room
    });
    (Letters::Tight, fit.count().max(1))
}

/// In the order of the journey, then what an older journey asked.
fn asked(visit: &Visit, version: &DeclarationRecord) -> Vec<Asked> {
    let answers = &version.answers;
    let known = ticked(version).into_iter().map(|key| {
        let whose = key.child().map(|child| child_name(visit, answers, child));
        let question = answer::label(visit, key);
        let question =
            whose.map_or(question.clone(), |name| t!(visit, "print-of-child", name = name, question = question));
        let remark = version.remarks.get(&key.to_string()).map(String::as_str).unwrap_or_default();
        let answer = hidden(&said(visit, key, answers).unwrap_or_default());
        Asked { question, answer, remark: hidden(remark) }
    });
    let older = version.remarks.iter().filter(|(name, _)| name.parse::<Key>().is_err());
    let older = older.map(|(_, text)| Asked {
        question: t!(visit, "print-older"),
        answer: String::new(),
        remark: hidden(text),
    });
    known.chain(older).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(n: usize, remark: &str) -> Vec<Asked> {
        let one = || Asked { question: "q".into(), answer: "a".into(), remark: remark.into() };
        (0..n).map(|_| one()).collect()
    }

    #[test]
    fn letters_shrink_before_anything_is_left_out() {
        assert_eq!(fitting(&asked(3, "r")), (Letters::Plain, 3));
        assert_eq!(fitting(&asked(7, "r")), (Letters::Dense, 7));
        assert_eq!(fitting(&asked(9, "r")), (Letters::Tight, 9));
        assert_eq!(fitting(&asked(40, "r")), (Letters::Tight, 9));
        assert_eq!(fitting(&asked(2, &"字".repeat(5000))), (Letters::Tight, 1));
    }
}
