#![allow(clippy::unwrap_used)]

use jiff::{Timestamp, civil::date};

use super::*;
use crate::journey::ChildNo;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

type Step = (&'static str, fn(State) -> Result<State, Refused>);

const STEPS: [Step; 9] = [
    ("accept", |state| state.accept(NOW)),
    ("refer", |state| state.refer(Referral::Department("education".to_owned()), NOW)),
    ("take_up", |state| state.take_up(NOW)),
    ("deliver", |state| state.deliver(NOW)),
    ("decline", |state| state.decline(Reason::new("没有名额").unwrap(), NOW)),
    ("confirm", |state| state.confirm(NOW)),
    ("reopen", |state| state.reopen(NOW)),
    ("withdraw", |state| state.withdraw(NOW)),
    ("leave", |state| state.leave(NOW)),
];

fn in_state(word: StateWord) -> State {
    let (to, reason) = (Some(Referral::Street("440304004".to_owned())), Reason::new("没有名额").ok());
    State::from_stored(Stored { word, since: NOW, to, reason }).unwrap()
}

#[test]
fn every_step_from_every_state() {
    // The columns are STEPS.
    let table = [
        (StateWord::Received, "accept refer decline withdraw leave"),
        (StateWord::Accepted, "refer take_up deliver decline withdraw leave"),
        (StateWord::Referred, "accept refer take_up deliver decline withdraw leave"),
        (StateWord::InProgress, "refer deliver decline withdraw leave"),
        (StateWord::Delivered, "confirm reopen leave"),
        (StateWord::Confirmed, "reopen"),
        (StateWord::NotDelivered, "reopen"),
        (StateWord::Reopened, "accept refer decline withdraw leave"),
        (StateWord::Withdrawn, ""),
    ];
    assert_eq!(table.map(|(word, _)| word).len(), StateWord::ALL.len());
    for (word, may) in table {
        for (name, step) in STEPS {
            let done = step(in_state(word));
            assert_eq!(done.is_ok(), may.split(' ').any(|it| it == name), "{name} while {word}");
            if let Err(refused) = done {
                assert_eq!(refused, Refused(word));
            }
        }
    }
}

#[test]
fn a_state_comes_back_from_its_row_or_the_row_is_corrupt() {
    for word in StateWord::ALL {
        assert_eq!(in_state(*word).word(), *word);
        let bare = State::from_stored(Stored { word: *word, since: NOW, to: None, reason: None });
        assert_eq!(bare.is_err(), matches!(word, StateWord::Referred | StateWord::NotDelivered), "{word}");
    }
    assert_eq!(Reason::new(" \u{200B}\n"), Err(NoReason));
}

#[test]
fn what_is_urgent_is_due_the_next_day_and_the_rest_by_its_item() {
    let asked = date(2026, 2, 27);
    let due_on = |urgency, days| due(asked, urgency, days).to_string();
    for urgency in [Urgency::Danger, Urgency::NoRoof, Urgency::NoFood, Urgency::NoCare] {
        assert!(urgency.urgent());
        assert_eq!(due_on(urgency, Some(20)), "2026-02-28");
    }
    assert_eq!(due_on(Urgency::Soon, Some(20)), "2026-03-02");
    assert_eq!(due_on(Urgency::Soon, Some(1)), "2026-02-28");
    assert_eq!(due_on(Urgency::Usual, Some(20)), "2026-03-19");
    assert_eq!(due_on(Urgency::Usual, None), "2026-03-13");
    assert_eq!(Level::Street.next().and_then(Level::next), Some(Level::City));
    assert_eq!(Level::City.next(), None);
}

fn typed(other: &[(&str, &str)]) -> Typed {
    let all = [("item", "3"), ("text", "想转学"), ("child", "1"), ("urgency", "usual"), ("reach", "call")];
    all.into_iter().chain(other.iter().copied()).collect()
}

#[test]
fn a_request_is_read_or_says_what_is_missing() {
    let children = [ChildNo(1), ChildNo(3)];
    let ask = typed(&[("reach_note", " 晚上  七点后 ")]).read(&children).unwrap();
    assert_eq!((ask.item, ask.whom, ask.urgency), (Some(3), Whom::Child(ChildNo(1)), Urgency::Usual));
    assert_eq!(typed(&[("child", "family")]).read(&[]).unwrap().whom, Whom::Family);
    assert_eq!(typed(&[("item", "")]).read(&children).unwrap().item, None);
    assert!(typed(&[("text", "")]).read(&children).is_ok(), "an item says what is wanted");
    for (other, problem) in [
        (&[("item", ""), ("text", " ")][..], Problem::NoText),
        (&[("item", "21")], Problem::NoItem),
        (&[("item", "三")], Problem::NoItem),
        (&[("child", "2")], Problem::NoChild),
        (&[("child", "")], Problem::NoChild),
        (&[("urgency", "now")], Problem::NoUrgency),
        (&[("reach", "")], Problem::NoReach),
        (&[("text", &*"长".repeat(2_001).leak())], Problem::LongText),
        (&[("reach_note", &*"长".repeat(201).leak())], Problem::LongNote),
    ] {
        assert_eq!(typed(other).read(&children), Err(vec![problem]), "{problem}");
        assert!(problem.page().fields().contains(&problem.field()));
    }
    assert_eq!(Typed::default().read(&children).unwrap_err().len(), 4);
}

#[test]
fn a_page_takes_its_own_fields_only() {
    let mut typed = typed(&[]);
    typed.accept(AskPage::Reach, |field| match field {
        "urgency" => "danger",
        "item" => "9",
        _ => "",
    });
    assert_eq!((typed.get("urgency"), typed.get("item"), typed.get("reach")), ("danger", "3", ""));
}
