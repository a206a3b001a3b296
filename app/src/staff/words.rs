//! Words that several staff pages say: states, ages, places, key-care signs, receipt numbers.

use casework::{
    Area,
    actor::Place,
    clock::civil_day,
    port::{BoundIdentity, Status},
};
use domain::{calendar, declaration::ReceiptNumber};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    i18n::{Speaks, moment},
    layout::{Tag, Tone},
    place, t,
};

/// A number in full, or why there is none.
pub fn phone(who: impl Speaks, number: Option<&str>) -> String {
    number.map_or_else(|| t!(who, "way-in-slip"), str::to_owned)
}

/// What a declaration is now.
#[component]
pub fn StateTag(state: Status) -> impl IntoView {
    let tone = match state {
        Status::Submitted | Status::UnderReview => Tone::Active,
        Status::Returned => Tone::Warn,
        Status::Approved => Tone::Good,
        Status::Draft | Status::Withdrawn | Status::Superseded | Status::Closed => Tone::Plain,
    };
    view! { <Tag text=state_name(visit(), state) tone/> }
}

pub fn state_name(who: impl Speaks, state: Status) -> String {
    t!(who, format!("staff-state-{state}"))
}

/// A sign of key care: pointed out, never a decision.
#[component]
pub fn SignTag(#[prop(into)] sign: String) -> impl IntoView {
    view! { <Tag text=t!(visit(), format!("staff-sign-{sign}")) tone=Tone::Warn/> }
}

/// "3 days", "today": by the days of the calendar in Shenzhen.
pub fn days_since(who: impl Speaks, today: Date, at: Timestamp) -> String {
    let days = (today - civil_day(at)).get_days().max(0);
    t!(who, "staff-days", n = days)
}

pub fn years_old(who: impl Speaks, today: Date, birth: Date) -> String {
    t!(who, "staff-years", n = calendar::age(birth, today))
}

/// The district, street and community of an office; the whole city has its own name.
pub fn area_name(who: impl Speaks, area: &Area) -> String {
    let name = match area {
        Area::City => None,
        Area::District(code) => place::district(&who, code),
        Area::Street(code) => place::street(&who, code),
        Area::Community(code) => place::community_in_full(&who, code),
    };
    name.unwrap_or_else(|| t!(who, "staff-area-city"))
}

/// The area with this code, as an audit entry names it.
pub fn area_of_code(who: impl Speaks, code: &str) -> String {
    Area::parse(code).map_or_else(|| code.to_owned(), |area| area_name(who, &area))
}

/// Street and community of a record.
pub fn place_name(who: impl Speaks, place: &Place) -> String {
    let street = place::street_alone(&who, &place.street);
    let community = place.community.as_deref().and_then(|code| place::community(&who, code));
    community.map_or(street.clone(), |community| format!("{street} {community}"))
}

/// How surely the city has proven who the family is; nothing where nobody signs in with the city.
pub fn city_level(visit: &Visit, proven: Option<&BoundIdentity>) -> Option<String> {
    match proven {
        Some(proven) => {
            let level = proven.level.map_or_else(|| "city-level-none".to_owned(), |it| format!("city-level-{it}"));
            let at = moment(visit, proven.seen_at);
            Some(t!(visit, "staff-city-yes", level = t!(visit, level), at = at))
        }
        None => visit.casework.has_city().then(|| t!(visit, "staff-city-no")),
    }
}

/// The same with its name before it.
pub fn city_words(visit: &Visit, proven: Option<&BoundIdentity>) -> Option<String> {
    Some(t!(visit, "staff-city-line", level = city_level(visit, proven)?))
}

/// In groups of four, as on the receipt.
pub fn receipt(number: &str) -> String {
    ReceiptNumber::parse(number).map_or_else(|_| number.to_owned(), |number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn days_are_those_of_the_calendar() {
        let today = jiff::civil::date(2026, 11, 24);
        // 15:59 UTC is a minute before midnight in Shenzhen.
        let late = Timestamp::constant(1_795_449_540, 0);
        assert_eq!(civil_day(late), jiff::civil::date(2026, 11, 23));
        assert_eq!(days_since(Locale::EN, today, late), "1 day");
        assert_eq!(days_since(Locale::ZH_HANS, today, late), "1 天");
        let soon = Timestamp::constant(1_795_492_800, 0);
        assert_eq!(days_since(Locale::ZH_HANS, today, soon), "今天");
    }

    #[test]
    fn areas_have_names() {
        let name = |code: &str| area_of_code(Locale::ZH_HANS, code);
        assert_eq!(name("4403"), "深圳市");
        assert_eq!(name("440303"), "罗湖区");
        assert_eq!(name("440303001"), "罗湖区桂园街道");
        assert!(name("440303001001").starts_with("罗湖区桂园街道"));
        assert_eq!(name("nowhere"), "nowhere");
    }
}
