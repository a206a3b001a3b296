#![allow(clippy::unwrap_used)]

use jiff::Timestamp;

use super::{
    state::{StaffId, State},
    *,
};

const MEI: StaffId = StaffId(1);
const LAN: StaffId = StaffId(2);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn sighting(fields: &[(&str, &str)], signs: &[&str]) -> Sighting {
    let get = |name: &str| fields.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| *value);
    Sighting::typed(get, signs.iter().copied())
}

#[test]
fn one_thing_is_enough() {
    assert_eq!(sighting(&[("child", "小明"), ("now", "yes")], &[]).flaws(), [Flaw::Nothing]);
    for (fields, signs) in [
        (&[("seen", "哭了一夜")][..], &[][..]),
        (&[], &["alone"]),
        (&[("area", "440304004")], &[]),
        (&[("place", "红荔路公园")], &[]),
    ] {
        assert!(sighting(fields, signs).flaws().is_empty());
    }
    let long = "哭".repeat(2_001);
    assert_eq!(sighting(&[("seen", &long)], &[]).flaws(), [Flaw::TooLong("seen", 2_000)]);
}

#[test]
fn danger_now_and_what_can_not_wait_come_first() {
    assert!(sighting(&[("now", "yes")], &["alone"]).urgent());
    assert!(sighting(&[("now", "no")], &["self_harm"]).urgent());
    assert!(!sighting(&[("now", "unknown")], &["alone", "rubbish"]).urgent());
}

#[test]
fn lines_stay_lines() {
    let told = sighting(&[("seen", " 第一行\r\n\r\n第二行\u{200b} ")], &[]);
    assert_eq!(told.seen, "第一行\n\n第二行");
    assert_eq!(format!("{told:?}"), "Sighting(…)");
}

#[test]
fn nothing_is_closed_without_an_outcome() {
    assert_eq!(Closing::new(None, "去看过了"), Err(ClosingFlaw::NoOutcome));
    for outcome in Outcome::ALL {
        assert_eq!(Closing::new(Some(*outcome), "  "), Err(ClosingFlaw::NoReport));
    }
    assert_eq!(Closing::new(Some(Outcome::Safe), &"长".repeat(2_001)), Err(ClosingFlaw::TooLong));
    let closing = Closing::new(Some(Outcome::Safe), "上门见到孩子").unwrap();
    let new = State::from_stored(StateWord::Received, at(0), None, None).unwrap();
    assert_eq!(new.close(MEI, &closing, at(1)), Err(Refused(StateWord::Received)), "nobody has looked");
    let closed = new.take_up(MEI, at(1)).unwrap().close(LAN, &closing, at(2)).unwrap();
    assert_eq!((closed.word(), closed.by(), closed.outcome()), (StateWord::Closed, Some(LAN), Some(Outcome::Safe)));
    assert!(closed.close(MEI, &closing, at(3)).is_err() && closed.take_up(MEI, at(3)).is_err());
    assert!(closed.pass_on(at(3)).is_err());
    let again = closed.told_more(at(4));
    assert_eq!((again.word(), again.outcome()), (StateWord::Received, None));
}

#[test]
fn a_case_that_is_passed_on_waits_again() {
    let new = State::from_stored(StateWord::Received, at(0), None, None).unwrap();
    assert_eq!(new.pass_on(at(9)).unwrap().since(), at(0), "at its old age");
    let passed = new.take_up(MEI, at(1)).unwrap().pass_on(at(9)).unwrap();
    assert_eq!((passed.word(), passed.by()), (StateWord::Received, None));
    assert_eq!(new.take_up(MEI, at(1)).unwrap().take_up(MEI, at(5)).unwrap().since(), at(1));
    assert_eq!(new.told_more(at(5)), new);
}

#[test]
fn stored_parts_belong_together() {
    assert!(State::from_stored(StateWord::Received, at(0), Some(MEI), None).is_none());
    assert!(State::from_stored(StateWord::TakenUp, at(0), None, None).is_none());
    assert!(State::from_stored(StateWord::Closed, at(0), Some(MEI), None).is_none());
}
