//! One household's answers: guardian, work, home, consent, children, circumstances, contact.

use domain::{area::Street, journey::Answers};
use jiff::{ToSpan as _, civil::Date};

use super::{
    child,
    dice::Dice,
    names,
    origin::Origin,
    person::{self, Sex},
};

/// A household being written down.
pub struct Household<'a> {
    pub answers: Vec<(String, String)>,
    /// When it answers.
    pub day: Date,
    pub street: &'a str,
    pub origin: Origin,
    pub surname: &'static str,
    /// The guardian is a parent.
    pub by_parent: bool,
    /// The guardian consents to health facts.
    pub health: bool,
}

/// Complete answers of family `number`, given on `day`.
pub fn answers(dice: &mut Dice, street: &Street, number: u32, day: Date) -> Answers {
    let relation = dice.weighted(&[("mother", 50), ("father", 36), ("grandparent", 9), ("relative", 3), ("other", 2)]);
    let mut house = Household {
        answers: Vec::with_capacity(90),
        day,
        street: &street.name,
        origin: Origin::any(dice),
        surname: names::surname(dice),
        by_parent: matches!(relation, "mother" | "father"),
        health: dice.percent(88),
    };
    guardian(&mut house, dice, relation, number);
    home(&mut house, dice, street);
    let mut say = |key: &str, text: &str| house.answers.push((key.to_owned(), text.to_owned()));
    say("consent.children", "yes");
    say("consent.health", if house.health { "yes" } else { "" });
    say("family.economic_hardship", dice.answer(9, 5));
    say("family.dibao", dice.answer(2, 2));
    say("family.sudden_hardship", dice.answer(2, 1));
    say("family.housing_difficulty", dice.answer(12, 6));
    say("contact.call", if dice.percent(95) { "yes" } else { "no" });
    say("contact.text", if dice.percent(97) { "yes" } else { "no" });
    say("contact.message", if dice.percent(85) { "yes" } else { "no" });
    if dice.percent(8) {
        say("contact.note", "白天上班，晚上七点后联系。");
    }
    let children = dice.weighted(&[(1, 52), (2, 37), (3, 9), (4, 2)]);
    for number in 1..=children {
        house.answers.push((format!("child.{number}"), String::new()));
        child::answer(&mut house, dice, number);
    }
    house.answers.push(("children.last".to_owned(), children.to_string()));
    Answers::from_fields(house.answers).only_applicable()
}

fn guardian(house: &mut Household, dice: &mut Dice, relation: &str, number: u32) {
    let sex = match relation {
        "mother" => Sex::Female,
        "father" => Sex::Male,
        _ => Sex::any(dice),
    };
    let years = if relation == "grandparent" { dice.between(50, 70) } else { dice.between(36, 50) };
    let born = dice.day(
        house.day.saturating_sub(i64::from(years + 1).years()),
        house.day.saturating_sub(i64::from(years).years()),
    );
    // A mother keeps her own surname, other relatives may have one too.
    let surname = if relation == "father" { house.surname } else { names::surname(dice) };
    let name = names::name(dice, house.origin, surname, sex);
    let paper = person::paper(dice, house.origin, born, sex);
    let mut say = |key: &str, text: &str| house.answers.push((key.to_owned(), text.to_owned()));
    say("guardian.name", &name);
    say("guardian.relation", relation);
    say("guardian.document_kind", paper.kind);
    say("guardian.document_number", &paper.number);
    say("guardian.phone", &person::phone(number));
    say("family.residence_permit", dice.answer(72, 6));
    if dice.percent(85) {
        let months =
            dice.weighted(&[(0_u32, 15), (12, 10), (24, 10), (35, 5), (36, 5), (60, 30), (120, 25)]) + dice.below(12);
        say("family.social_insurance_months", &months.to_string());
    }
    say("family.stable_job", dice.answer(76, 4));
    say("family.parent_seeking_work", dice.answer(12, 4));
}

fn home(house: &mut Household, dice: &mut Dice, street: &Street) {
    let known = !street.communities.is_empty() && dice.percent(92);
    let community = if known { dice.pick(&street.communities).code.as_str() } else { "unknown" };
    let place = dice.pick(&["新村", "花园", "家园", "公寓", "坊", "苑"]);
    let before = dice.pick(&["和平", "幸福", "团结", "向阳", "新安", "福星", "桥头", "塘边"]);
    let (block, room) = (dice.between(1, 38), dice.between(1, 18) * 100 + dice.between(1, 8));
    let since = dice.day(house.day.saturating_sub(8.years()), house.day);
    let mut say = |key: &str, text: &str| house.answers.push((key.to_owned(), text.to_owned()));
    say("home.street", &street.code);
    say("home.community", community);
    say("home.address", &format!("{before}{place}{block}栋{room}室"));
    if dice.percent(80) {
        child::date(&mut say, "home.since", since);
    }
    say("family.stable_home", dice.answer(80, 4));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::{
        area::{self, Areas},
        journey::{Context, complete},
    };
    use jiff::civil::date;

    const DAY: Date = date(2026, 11, 23);

    #[test]
    fn every_made_up_family_could_be_declared() {
        let streets: Vec<_> = area::streets().collect();
        let context = Context { today: DAY, places: &Areas };
        for (number, street) in (0..3_000).zip(streets.iter().cycle()) {
            let answers = answers(&mut Dice::of_family(42, number), street, number, DAY);
            let complete = complete(&answers, &context);
            assert!(complete.is_ok(), "family {number}: {:?}", complete.err());
        }
    }

    #[test]
    fn all_stages_and_situations_occur() {
        let street = area::streets().next().unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for number in 0..3_000 {
            let answers = answers(&mut Dice::of_family(1, number), street, number, DAY);
            for (field, text) in answers.fields() {
                if let Some((_, key)) = field.strip_prefix("child.").and_then(|rest| rest.split_once('.')) {
                    seen.insert(format!("{key}={text}"));
                }
            }
        }
        for fact in [
            "stage=none",
            "stage=childcare",
            "stage=kindergarten",
            "stage=primary",
            "stage=junior",
            "stage=senior",
            "stage=vocational",
            "stage=out_of_school",
            "lives_with=nobody",
            "orphan=yes",
            "de_facto_unsupported=yes",
            "no_livelihood=yes",
            "disability_certificate=yes",
            "severe_mental_disorder=yes",
            "hukou_province=hk",
            "hukou_province=mo",
            "hukou_province=tw",
            "hukou_province=foreign",
            "document_kind=none_yet",
            "document_kind=birth_certificate",
            "insured=none",
        ] {
            assert!(seen.contains(fact), "{fact}");
        }
    }
}
