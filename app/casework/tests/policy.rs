//! Who may do what, cell by cell. The table is written out by hand: whoever changes the policy changes it here too, and
//! says so in the review. A new act is a new row, a new role a new column.

#![allow(clippy::unwrap_used, clippy::panic)]

use casework::{
    Actor, Area, CaseError, Role,
    actor::{Place, StaffMember},
    id::{AccountId, FamilyId, GrantId, StaffId},
    policy::{self, Act},
};
use uuid::Uuid;

/// `x` may, `.` may not. The columns: visitor, drafting, guardian, a guardian's helper, the nine roles, the program
/// itself.
const TABLE: &str = "
act                   visit draft guard aide | direc revie super helpe depar distr cityo audit admin | system
sign_in                 x     x     x     x   |   .     .     .     .     .     .     .     .     .   |   .
begin_draft             x     x     x     x   |   .     .     .     .     .     .     .     .     .   |   .
edit_draft              .     x     x     x   |   .     .     .     .     .     .     .     .     .   |   .
give_consent            .     x     x     .   |   .     .     .     .     .     .     .     .     .   |   .
drop_draft              .     x     x     .   |   .     .     .     .     .     .     .     .     .   |   .
submit_declaration      .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
withdraw_declaration    .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_own_family          .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
confirm_record          .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
leave_shenzhen          .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
choose_reminders        .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
close_at_sixteen        .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
remind_families         .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
see_departures          .     .     .     .   |   x     x     x     .     .     x     x     .     .   |   .
manage_helper           .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
begin_helping           .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
stop_helping            .     .     .     x   |   .     .     .     .     .     .     .     .     .   |   .
share_family            .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
join_family             .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_shared              .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
hand_over               .     x     x     .   |   .     .     .     .     .     .     .     .     .   |   .
take_over               x     x     x     .   |   .     .     .     .     .     .     .     .     .   |   .
take_slip               .     x     x     .   |   .     .     .     .     .     .     .     .     .   |   .
come_back               x     x     .     .   |   .     .     .     .     .     .     .     .     .   |   .
staff_sign_in           x     x     x     x   |   .     .     .     .     .     .     .     .     .   |   .
see_queue               .     .     .     .   |   x     x     x     .     .     x     x     .     .   |   .
view_declaration        .     .     .     .   |   x     x     x     .     .     x     x     .     .   |   .
claim_declaration       .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
note_declaration        .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
approve_declaration     .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
return_declaration      .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
count_hukou             .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
decide_same_child       .     .     .     .   |   .     x     x     .     .     x     x     .     .   |   .
hand_same_child         .     .     .     .   |   .     x     x     .     .     x     .     .     .   |   .
see_handed              .     .     .     .   |   .     .     .     .     .     x     x     .     .   |   .
search_ledger           .     .     .     .   |   x     x     x     .     .     x     x     .     .   |   .
view_child              .     .     .     .   |   x     x     x     .     .     x     x     .     .   |   .
edit_office             .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
see_access_log          .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
ask_auditor             .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_questions           .     .     .     .   |   .     .     .     .     .     .     .     x     .   |   .
view_question           .     .     .     .   |   .     .     .     .     .     .     .     x     .   |   .
answer_question         .     .     .     .   |   .     .     .     .     .     .     .     x     .   |   .
withdraw_consent        .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
take_copy               .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
erase_family            .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
ask_erasure             .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
take_back_erasure       .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_erasures            .     .     .     .   |   .     .     x     .     .     x     x     .     .   |   .
view_erasure            .     .     .     .   |   .     .     x     .     .     x     x     .     .   |   .
carry_out_erasure       .     .     .     .   |   .     .     x     .     .     .     .     .     .   |   .
refuse_erasure          .     .     .     .   |   .     .     x     .     .     .     .     .     .   |   .
erase_again             .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
bind_identity           .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
unbind_identity         .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
change_phone            .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
start_phone_change      x     x     x     .   |   .     x     x     .     .     .     .     .     .   |   .
stop_phone_change       .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_phone_changes       .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
view_phone_change       .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
decide_phone_change     .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
carry_out_phone_change  .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
read_notices            .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_dead_letters        .     .     .     .   |   .     .     .     .     .     .     .     .     x   |   .
revive_letter           .     .     .     .   |   .     .     .     .     .     .     .     .     x   |   .
erase_abandoned         .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
mark_received           .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
report_concern          x     x     x     x   |   x     .     x     .     .     .     .     .     .   |   .
add_to_concern          x     x     x     x   |   .     .     .     .     .     .     .     .     .   |   .
see_concerns            .     .     .     .   |   x     .     x     .     .     x     x     .     .   |   .
view_concern            .     .     .     .   |   x     .     x     .     .     x     x     .     .   |   .
view_concern_photo      .     .     .     .   |   x     .     x     .     .     x     x     .     .   |   .
take_up_concern         .     .     .     .   |   x     .     x     .     .     .     .     .     .   |   .
note_concern            .     .     .     .   |   x     .     x     .     .     .     .     .     .   |   .
assign_concern          .     .     .     .   |   .     .     x     .     .     .     .     .     .   |   .
pass_concern            .     .     .     .   |   .     .     x     .     .     x     x     .     .   |   .
close_concern           .     .     .     .   |   .     .     x     .     .     .     .     .     .   |   .
edit_request            .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
send_request            .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
answer_request          .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
withdraw_request        .     .     x     .   |   .     .     .     .     .     .     .     .     .   |   .
see_requests            .     .     .     .   |   x     x     x     .     x     x     x     .     .   |   .
view_request            .     .     .     .   |   x     x     x     .     x     x     x     .     .   |   .
view_file               .     .     .     .   |   x     x     x     .     x     x     x     .     .   |   .
accept_request          .     .     .     .   |   .     x     x     .     .     .     .     .     .   |   .
refer_request           .     .     .     .   |   .     x     x     .     .     x     x     .     .   |   .
take_up_request         .     .     .     .   |   .     x     x     .     x     .     .     .     .   |   .
deliver_request         .     .     .     .   |   .     x     x     .     x     .     .     .     .   |   .
decline_request         .     .     .     .   |   .     x     x     .     x     .     .     .     .   |   .
reply_request           .     .     .     .   |   .     x     x     .     x     x     x     .     .   |   .
climb_request           .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
sweep_files             .     .     .     .   |   .     .     .     .     .     .     .     .     .   |   x
manage_staff            .     .     .     .   |   .     .     .     .     .     .     .     .     x   |   x
manage_kiosks           .     .     .     .   |   .     .     .     .     .     .     .     .     x   |   x
enrol_kiosk             x     x     x     x   |   .     .     .     .     .     .     .     .     .   |   .
serve_at_kiosk          .     .     .     .   |   .     .     .     x     .     .     .     .     .   |   .
give_number             .     .     .     .   |   .     .     .     x     .     .     .     .     .   |   .
call_number             .     .     .     .   |   .     .     .     x     .     .     .     .     .   |   .
assist_family           .     .     .     .   |   .     .     .     x     .     .     .     .     .   |   .
end_visit               x     x     x     x   |   .     .     .     x     .     .     .     .     .   |   x
verify_audit            .     .     .     .   |   .     .     .     .     .     .     .     x     .   |   x
";

fn member(role: Role, area: Area) -> StaffMember {
    StaffMember { id: StaffId(Uuid::nil()), username: "somebody".into(), role, area }
}

/// In the order of the columns.
fn actors() -> Vec<Actor> {
    let (account, family) = (AccountId(Uuid::nil()), FamilyId(Uuid::nil()));
    let grant = GrantId(Uuid::nil());
    let mut actors = vec![
        Actor::Visitor,
        Actor::Drafting { family },
        Actor::Guardian { account, family },
        Actor::Helper { account, family, grant },
    ];
    actors.extend(Role::ALL.map(|role| Actor::Staff(member(role, Area::City))));
    actors.push(Actor::System);
    actors
}

/// The rows below the heading: word of the act, its cells.
fn rows() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = TABLE.lines().filter(|line| !line.is_empty()).skip(1);
    let cells = |line: &'static str| line.split_whitespace().filter(|cell| *cell != "|");
    lines.map(|line| (cells(line).next().unwrap(), cells(line).skip(1).collect())).collect()
}

#[test]
fn every_act_has_one_row_and_every_row_an_act() {
    let mut listed: Vec<_> = rows().into_iter().map(|(act, _)| act).collect();
    let mut acts: Vec<_> = Act::ALL.iter().map(|act| act.word()).collect();
    listed.sort_unstable();
    acts.sort_unstable();
    assert_eq!(listed, acts);
}

#[test]
fn every_cell() {
    let actors = actors();
    for (word, cells) in rows() {
        let act = Act::ALL.iter().copied().find(|act| act.word() == word).unwrap();
        assert_eq!(cells.len(), actors.len(), "{word}");
        for (actor, cell) in actors.iter().zip(cells) {
            let answer = policy::allow(actor, act);
            let outside = matches!(actor, Actor::Visitor | Actor::Drafting { .. });
            match cell {
                "x" => assert!(answer.is_ok(), "{actor:?} may {word}"),
                "." if outside => {
                    assert!(matches!(answer, Err(CaseError::SignInNeeded)), "{actor:?} signs in to {word}");
                }
                "." => assert!(matches!(answer, Err(CaseError::Forbidden)), "{actor:?} may not {word}"),
                other => panic!("{other} is no cell"),
            }
        }
    }
}

#[test]
fn only_staff_pass_for_staff() {
    for actor in actors() {
        let passes = policy::staff(&actor, Act::ViewDeclaration).is_ok();
        assert_eq!(passes, actor.staff().is_some() && policy::allow(&actor, Act::ViewDeclaration).is_ok());
    }
    assert!(policy::staff(&Actor::System, Act::ManageStaff).is_err(), "the program is nobody's colleague");
}

/// 桂园 and 黄贝 in 罗湖; 葵涌 in 大鹏, whose code does not begin with that of its district.
const GUIYUAN: &str = "440303001";
const HUANGBEI: &str = "440303002";
const KUICHONG: &str = "440307009";

fn place(street: &str, community: Option<&str>) -> Place {
    Place::of_street(street, community).unwrap()
}

#[test]
fn an_area_covers_what_lies_in_it() {
    let places = [
        place(GUIYUAN, Some("440303001001")),
        place(GUIYUAN, Some("440303001002")),
        place(GUIYUAN, None),
        place(HUANGBEI, None),
        place(KUICHONG, None),
    ];
    let covered = [
        ("4403", [true, true, true, true, true]),
        ("440303", [true, true, true, true, false]),
        ("440307", [false, false, false, false, false]),
        ("SZ-DP", [false, false, false, false, true]),
        (GUIYUAN, [true, true, true, false, false]),
        (HUANGBEI, [false, false, false, true, false]),
        (KUICHONG, [false, false, false, false, true]),
        // Who does not know its community belongs to the street, not to every community director.
        ("440303001001", [true, false, false, false, false]),
    ];
    for (code, expected) in covered {
        let area = Area::parse(code).unwrap();
        let found: Vec<_> = places.iter().map(|place| area.covers(place)).collect();
        assert_eq!(found, expected, "{code}");
    }
}

#[test]
fn every_area_of_the_city_can_be_an_office() {
    for district in domain::area::districts() {
        assert_eq!(Area::parse(&district.code), Some(Area::District(district.code.clone())));
    }
    for street in domain::area::streets() {
        let area = Area::parse(&street.code).unwrap();
        assert_eq!(area.district(), Some(street.district.as_str()));
        assert!(area.covers(&place(&street.code, None)));
        for community in &street.communities {
            let area = Area::parse(&community.code).unwrap();
            assert!(area.covers(&place(&street.code, Some(&community.code))));
            assert!(!area.covers(&place(&street.code, None)));
        }
    }
    for nowhere in ["", "44", "440399", "999999999", "440303001999", "桂园"] {
        assert_eq!(Area::parse(nowhere), None, "{nowhere}");
    }
}

#[test]
fn another_area_looks_like_nothing() {
    let member = member(Role::StreetReviewer, Area::Street(GUIYUAN.into()));
    assert!(policy::within(&member, &place(GUIYUAN, None)).is_ok());
    assert!(matches!(policy::within(&member, &place(HUANGBEI, None)), Err(CaseError::NotFound)));
}
