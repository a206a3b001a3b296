//! One child's answers, all that its age and situation ask for.

use jiff::{ToSpan as _, civil::Date};

use super::{
    dice::Dice,
    family::Household,
    names,
    origin::Origin,
    person::{self, Paper, Sex},
};

/// Writes the answers of child `number` as they are on the household's day.
pub fn answer(house: &mut Household, dice: &mut Dice, number: u16) {
    let age = dice.weighted(&AGES);
    let born = birth_date(dice, house.day, age);
    let sex = Sex::any(dice);
    let name = names::name(dice, house.origin, house.surname, sex);
    let mut say = |key: &str, text: &str| house.answers.push((format!("child.{number}.{key}"), text.to_owned()));
    say("name", &name);
    say("sex", if dice.percent(1) { "unstated" } else { sex.word() });
    date(&mut say, "birth_date", born);

    let paper = paper(dice, house.origin, born, sex, age);
    say("document_kind", paper.kind);
    say("document_number", &paper.number);
    say("hukou_province", &house.origin.province());
    say("hukou_county", &house.origin.county().unwrap_or_default());
    date(&mut say, "in_shenzhen_since", arrival(dice, born, house.day));
    say("lives_with", lives_with(dice, house.by_parent));

    let stage = stage(dice, age);
    say("stage", stage);
    if let Some(school) = school(dice, stage, house.street) {
        say("school", &school);
    }
    say("inclusive_kindergarten", dice.answer(70, 12));
    say("xueji", dice.answer(88, 5));
    say("xueji_full_junior", dice.answer(75, 8));
    if paper.kind == "resident_id" && dice.percent(60) {
        say("student_number", &format!("G{}", paper.number));
    }

    say("insured", dice.weighted(&[("shenzhen", 52), ("elsewhere", 33), ("none", 8), ("unknown", 7)]));
    say("medical_aid", dice.answer(4, 8));
    say("vaccination_booklet", dice.answer(93, 3));
    say(
        "under_120cm",
        if age < 6 {
            "yes"
        } else if age < 8 {
            dice.answer(45, 10)
        } else {
            "no"
        },
    );

    let certificate = if dice.percent(4) { "yes" } else { dice.answer(0, 2) };
    let disorder = if dice.percent(1) { "yes" } else { dice.answer(0, 2) };
    if house.health {
        say("disability_certificate", certificate);
        if paper.kind == "resident_id" {
            let (kind, level) = (dice.between(1, 7), dice.between(1, 4));
            say("disability_number", &format!("{}{kind}{level}", paper.number));
        }
        say("severe_mental_disorder", disorder);
        say("lives_at_home", dice.answer(85, 5));
        say("guardian_consents", dice.answer(80, 10));
    }
    let alone = !house.by_parent;
    say("orphan", if alone && dice.percent(15) { "yes" } else { "no" });
    say("de_facto_unsupported", if alone && dice.percent(20) { "yes" } else { dice.answer(0, 1) });
    say("no_livelihood", if alone && dice.percent(6) { "yes" } else { dice.answer(0, 1) });
}

/// Completed years and their share.
const AGES: [(u32, u32); 18] = [
    (0, 4),
    (1, 5),
    (2, 5),
    (3, 6),
    (4, 7),
    (5, 7),
    (6, 8),
    (7, 8),
    (8, 8),
    (9, 8),
    (10, 7),
    (11, 7),
    (12, 6),
    (13, 5),
    (14, 4),
    (15, 3),
    (16, 1),
    (17, 1),
];

fn birth_date(dice: &mut Dice, day: Date, age: u32) -> Date {
    let years = i64::from(age);
    let last = day.saturating_sub(years.years()).saturating_sub(1.day());
    let first = day.saturating_sub((years + 1).years()).saturating_add(2.days());
    dice.day(first, last)
}

/// A newborn has a birth certificate, or nothing yet.
fn paper(dice: &mut Dice, origin: Origin, born: Date, sex: Sex, age: u32) -> Paper {
    match age {
        0..2 if dice.percent(15) => Paper { kind: "none_yet", number: String::new() },
        0..4 if dice.percent(35) => Paper { kind: "birth_certificate", number: format!("U{}", dice.digits(9)) },
        _ => person::paper(dice, origin, born, sex),
    }
}

/// One in eight has not been here for half a year.
fn arrival(dice: &mut Dice, born: Date, day: Date) -> Date {
    let half_year_ago = day.saturating_sub(6.months());
    if dice.percent(12) || born > half_year_ago {
        dice.day(born.max(half_year_ago.saturating_add(1.day())), day)
    } else {
        dice.day(born.max(day.saturating_sub(9.years())), half_year_ago)
    }
}

fn lives_with(dice: &mut Dice, by_parent: bool) -> &'static str {
    match (dice.below(100), by_parent) {
        (0, _) => "nobody",
        (1..70, true) => "both_parents",
        (_, true) => "one_parent",
        (_, false) => "other_guardian",
    }
}

fn stage(dice: &mut Dice, age: u32) -> &'static str {
    match age {
        0..3 => dice.weighted(&[("none", 75), ("childcare", 25)]),
        3..6 => dice.weighted(&[("kindergarten", 85), ("none", 12), ("childcare", 3)]),
        6 => dice.weighted(&[("primary", 68), ("kindergarten", 29), ("none", 3)]),
        7..12 => dice.weighted(&[("primary", 99), ("out_of_school", 1)]),
        12 => dice.weighted(&[("primary", 45), ("junior", 55)]),
        13..15 => dice.weighted(&[("junior", 97), ("out_of_school", 3)]),
        15 => dice.weighted(&[("junior", 45), ("senior", 30), ("vocational", 20), ("out_of_school", 5)]),
        _ => dice.weighted(&[("senior", 55), ("vocational", 35), ("out_of_school", 10)]),
    }
}

/// By the street's name, so that it is plausible and nobody's own.
fn school(dice: &mut Dice, stage: &str, street: &str) -> Option<String> {
    let place = street.trim_end_matches("街道").trim_end_matches('镇');
    let which = dice.pick(&["第一", "第二", "第三", "实验", "中心"]);
    match stage {
        "childcare" => Some(format!("{place}童乐托育园")),
        "kindergarten" => Some(format!("{place}{}幼儿园", dice.pick(&["阳光", "童心", "星星", "春苗"]))),
        "primary" => Some(format!("{place}{which}小学")),
        "junior" => Some(format!("{place}{which}初级中学")),
        "senior" => Some(format!("{place}{which}高级中学")),
        "vocational" => Some(format!("{place}{which}职业技术学校")),
        _ => None,
    }
}

/// Three boxes.
pub fn date(say: &mut impl FnMut(&str, &str), key: &str, date: Date) {
    say(&format!("{key}.year"), &date.year().to_string());
    say(&format!("{key}.month"), &date.month().to_string());
    say(&format!("{key}.day"), &date.day().to_string());
}
