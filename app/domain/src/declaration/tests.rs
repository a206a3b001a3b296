//! Every step from every state, receipts that notice a slip, signs that point.
#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::facts::{Child, Family, LivesWith};
use crate::journey::{ChildNo, Key, question};

const MARIA: StaffId = StaffId(1);
const JUN: StaffId = StaffId(2);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

fn key() -> Key {
    Key::new(question("child.birth_date").unwrap(), Some(ChildNo(3))).unwrap()
}

fn remarks() -> Remarks {
    Remarks::new([(key(), " 出生日期与证件不一致 ")]).unwrap()
}

fn claim(reviewer: StaffId, until: i64) -> Claim {
    Claim { reviewer, until: at(until) }
}

fn one_of_each() -> Vec<State> {
    let submitted = Draft { since: at(0) }.submit(at(10));
    let review = submitted.claim(claim(MARIA, 100), at(20));
    let approved = review.approve(MARIA, at(30)).unwrap();
    vec![
        State::draft(at(0)),
        submitted.into(),
        review.into(),
        review.give_back(MARIA, remarks(), at(30)).unwrap().into(),
        approved.into(),
        submitted.withdraw(at(30)).into(),
        approved.supersede(at(40)).into(),
        approved.close(at(40)).into(),
    ]
}

#[test]
fn each_state_offers_its_steps_and_no_other() {
    use StateWord::{Approved, Closed, Draft, Returned, Submitted, Superseded, UnderReview, Withdrawn};
    for state in one_of_each() {
        let word = state.word();
        let refused = Err(Refused::NotNow(word));
        let step = |next: Result<State, Refused>| next.map(|state| state.word());
        let wanted = |from: &[StateWord], to| if from.contains(&word) { Ok(to) } else { refused };

        assert_eq!(step(state.clone().submit(at(50))), wanted(&[Draft, Returned], Submitted));
        assert_eq!(
            step(state.clone().claim(claim(MARIA, 200), at(50))),
            wanted(&[Submitted, UnderReview], UnderReview)
        );
        assert_eq!(step(state.clone().release(MARIA)), wanted(&[UnderReview], Submitted));
        assert_eq!(step(state.clone().give_back(MARIA, remarks(), at(50))), wanted(&[UnderReview], Returned));
        assert_eq!(step(state.clone().approve(MARIA, at(50))), wanted(&[UnderReview], Approved));
        assert_eq!(step(state.clone().withdraw(at(50))), wanted(&[Draft, Submitted, UnderReview, Returned], Withdrawn));
        assert_eq!(step(state.clone().supersede(at(50))), wanted(&[Returned, Approved], Superseded));
        assert_eq!(step(state.clone().close(at(50))), wanted(&[Approved], Closed));
        assert_eq!(state.open_to_family(), [Draft, Returned].contains(&word));
    }
}

#[test]
fn a_claim_keeps_others_out_until_it_runs_out() {
    let review = Draft { since: at(0) }.submit(at(10)).claim(claim(MARIA, 100), at(20));
    assert_eq!(review.claim(claim(JUN, 200), at(99)), Err(Refused::Claimed { until: at(100) }));
    assert_eq!(review.approve(JUN, at(30)), Err(Refused::NotClaimed));
    assert_eq!(review.release(JUN), Err(Refused::NotClaimed));
    assert_eq!(review.give_back(JUN, remarks(), at(30)), Err(Refused::NotClaimed));

    let longer = review.claim(claim(MARIA, 300), at(50)).unwrap();
    assert_eq!((longer.since, longer.claim.until), (at(20), at(300)));

    assert!(review.approve(MARIA, at(150)).is_ok(), "nobody took it over");
    let taken = review.claim(claim(JUN, 200), at(100)).unwrap();
    assert_eq!((taken.submitted, taken.since), (at(10), at(100)));
    assert_eq!(taken.approve(MARIA, at(150)), Err(Refused::NotClaimed));
    assert_eq!(taken.release(JUN), Ok(Submitted { since: at(10) }), "its age in the queue stays");
}

#[test]
fn states_survive_storage() {
    for state in one_of_each() {
        let stored = state.to_stored();
        assert_eq!(State::from_stored(stored.clone()), Ok(state));
        let bare = Stored { submitted: None, reviewer: None, claimed_until: None, remarks: None, ..stored.clone() };
        let needs_more = ![StateWord::Draft, StateWord::Submitted, StateWord::Withdrawn].contains(&stored.word);
        assert_eq!(State::from_stored(bare).is_err(), needs_more);
    }
    let words: Vec<&str> = StateWord::ALL.iter().map(|word| word.word()).collect();
    assert_eq!(
        words,
        ["draft", "submitted", "under_review", "returned", "approved", "withdrawn", "superseded", "closed"]
    );
}

#[test]
fn remarks_are_never_empty_and_bounded() {
    assert_eq!(Remarks::new([(key(), " \u{200B}\n ")]), Err(NoRemark));
    assert_eq!(remarks().get(key()), Some("出生日期与证件不一致"));
    let long = Remarks::new([(key(), "长".repeat(600))]).unwrap();
    assert_eq!(long.get(key()).map(|text| text.chars().count()), Some(REMARK_LENGTH));

    let json = serde_json::to_string(&remarks()).unwrap();
    assert_eq!(json, r#"{"child.3.birth_date":"出生日期与证件不一致"}"#);
    assert_eq!(serde_json::from_str::<Remarks>(&json).unwrap(), remarks());
    assert!(serde_json::from_str::<Remarks>("{}").is_err());
    assert_eq!(serde_json::from_str::<Remarks>(r#"{"old.key":"x"}"#).unwrap().count(), 1);
    assert_eq!(format!("{:?}", remarks()), "Remarks(1)");
}

#[test]
fn signs_point_at_what_is_known_to_be_so() {
    use KeyCareSign::{Disability, FamilyHardship, GuardianshipMissing, PsychologicalDifficulty};
    let family = Family::default();
    let child = Child::default();
    assert!(key_care_signs(&family, &child).is_empty());
    let calm = Child { orphan: Some(false), lives_with: Some(LivesWith::OtherGuardian), ..child.clone() };
    assert!(key_care_signs(&Family { dibao: Some(false), ..family.clone() }, &calm).is_empty());

    for poor in [
        Family { economic_hardship: Some(true), ..family.clone() },
        Family { dibao: Some(true), ..family.clone() },
        Family { sudden_hardship: Some(true), ..family.clone() },
    ] {
        assert_eq!(key_care_signs(&poor, &child), [FamilyHardship]);
    }
    for (child, sign) in [
        (Child { disability_certificate: Some(true), ..child.clone() }, Disability),
        (Child { lives_with: Some(LivesWith::Nobody), ..child.clone() }, GuardianshipMissing),
        (Child { orphan: Some(true), ..child.clone() }, GuardianshipMissing),
        (Child { de_facto_unsupported: Some(true), ..child.clone() }, GuardianshipMissing),
        (Child { no_livelihood: Some(true), ..child.clone() }, GuardianshipMissing),
        (Child { severe_mental_disorder: Some(true), ..child.clone() }, PsychologicalDifficulty),
    ] {
        assert_eq!(key_care_signs(&family, &child), [sign]);
    }
}

#[test]
fn flaws_of_a_receipt_number() {
    for (typed, flaw) in [
        ("", NotAReceipt::Length),
        ("2222-2222-222", NotAReceipt::Length),
        ("2222-2222-22222", NotAReceipt::Length),
        ("2222-2222-222O", NotAReceipt::Letter),
        ("2222-2222-2223", NotAReceipt::Check),
        ("收据号", NotAReceipt::Letter),
    ] {
        assert_eq!(ReceiptNumber::parse(typed), Err(flaw), "{typed}");
    }
}

proptest! {
    #[test]
    fn receipts_are_read_however_they_are_typed(bytes in any::<[u8; 16]>()) {
        let number = ReceiptNumber::from_random(bytes);
        let shown = number.to_string();
        prop_assert_eq!(shown.len(), 14);
        let spaced = format!(" {} ", shown.to_lowercase().replace('-', " \u{200B}"));
        for typed in [shown.as_str(), number.as_str(), spaced.as_str()] {
            prop_assert_eq!(ReceiptNumber::parse(typed), Ok(number.clone()));
        }
        let json = serde_json::to_string(&number).unwrap();
        prop_assert_eq!(serde_json::from_str::<ReceiptNumber>(&json).unwrap(), number);
    }

    #[test]
    fn a_slip_in_a_receipt_is_noticed(bytes in any::<[u8; 16]>(), at in 0_usize..12, other in 0_usize..12, letter in "[2-9CDFHJKMNPRTVWXY]") {
        let number = ReceiptNumber::from_random(bytes);
        let chars: Vec<char> = number.as_str().chars().collect();
        let mut slip = chars.clone();
        slip[at] = letter.chars().next().unwrap();
        let mut swapped = chars.clone();
        swapped.swap(at, other);
        for typed in [slip, swapped] {
            if typed != chars {
                let text: String = typed.iter().collect();
                prop_assert_eq!(ReceiptNumber::parse(&text), Err(NotAReceipt::Check));
            }
        }
    }

    #[test]
    fn no_text_breaks_the_receipt_parser(typed in any::<String>()) {
        let _ = ReceiptNumber::parse(&typed);
    }
}
