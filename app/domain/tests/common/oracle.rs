//! A second opinion: the table of benefits written out by hand, with time as the definitions say it and Kleene's
//! logic as minimum and maximum. It shares nothing with the catalogue but the ids.

use domain::facts::{Child, Family, Insured, LivesWith, Stage};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// False below unknown below true.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum K {
    False,
    Unknown,
    True,
}
use K::{False, True, Unknown};

fn known(value: Option<bool>) -> K {
    value.map_or(Unknown, |value| if value { True } else { False })
}

fn all<const N: usize>(parts: [K; N]) -> K {
    parts.into_iter().min().unwrap_or(True)
}

fn not(value: K) -> K {
    match value {
        True => False,
        False => True,
        Unknown => Unknown,
    }
}

pub fn age(birth: Date, day: Date) -> i16 {
    day.year() - birth.year() - i16::from((day.month(), day.day()) < (birth.month(), birth.day()))
}

/// The outcomes of a day, in words: scope first, then the benefits in catalogue order.
pub fn outcomes(family: &Family, child: &Child, day: Date) -> Vec<(&'static str, &'static str)> {
    let aged = |test: fn(i16) -> bool| known(child.birth_date.map(|birth| test(age(birth, day))));
    let stage = |among: &[Stage]| known(child.stage.map(|stage| among.contains(&stage)));
    let outside = known(child.hukou.map(|hukou| !hukou.in_shenzhen()));
    let six_months = known(child.in_shenzhen_since.map(|since| since.checked_add(6.months()).unwrap() <= day));
    let guardian = known(child.lives_with.map(|with| with != LivesWith::Nobody));
    let coming = if day <= date(day.year(), 8, 31) { date(day.year(), 8, 31) } else { date(day.year() + 1, 8, 31) };
    let six_by_august = known(child.birth_date.map(|birth| age(birth, coming) >= 6));
    let months = known(family.social_insurance_months.map(|months| months >= 36));
    let insured = |where_: Insured| known(child.insured.map(|insured| insured == where_));

    let m = all([outside, six_months, aged(|age| age < 16), guardian]);
    let r = all([outside, six_months, aged(|age| age < 16)]);
    let b = all([outside, six_months, aged(|age| age < 18), guardian]);
    let [permit, job, home, hardship, dibao] =
        [family.residence_permit, family.stable_job, family.stable_home, family.economic_hardship, family.dibao]
            .map(known);
    let [inclusive, xueji, full, certificate, disorder] = [
        child.inclusive_kindergarten,
        child.xueji,
        child.xueji_full_junior,
        child.disability_certificate,
        child.severe_mental_disorder,
    ]
    .map(known);
    let [orphan, unsupported] = [child.orphan, child.de_facto_unsupported].map(known);
    let compulsory = stage(&[Stage::Primary, Stage::Junior]);
    let pupil = stage(&[Stage::Primary, Stage::Junior, Stage::Senior, Stage::Vocational]);
    let small = stage(&[Stage::None, Stage::Childcare, Stage::Kindergarten]);
    let [kindergarten, junior, senior, vocational] =
        [Stage::Kindergarten, Stage::Junior, Stage::Senior, Stage::Vocational].map(|one| stage(&[one]));
    let at_home = all([m, disorder, known(child.lives_at_home)]);
    let preschool_age = aged(|age| (3..=6).contains(&age));
    let zhongkao = all([m, junior, job, home, permit, months, full]);
    let expired = day > date(2026, 12, 31);

    let yes = |value: K| match value {
        True => "yes",
        Unknown => "unknown",
        False => "no",
    };
    let apply = |value: K| if value == True { "apply" } else { yes(value) };
    vec![
        ("scope", yes(m)),
        ("1.health", yes(all([m, aged(|age| age <= 6)]))),
        ("1.vaccination", yes(all([m, aged(|age| age <= 6)]))),
        ("1.childcare", apply(all([m, aged(|age| age < 3)]))),
        ("2.place", apply(all([m, preschool_age, small]))),
        ("2.aid", apply(all([m, preschool_age, kindergarten, inclusive, hardship]))),
        ("3.free", yes(all([m, compulsory]))),
        ("3.place", apply(all([m, not(pupil), six_by_august, permit]))),
        ("3.aid", apply(all([m, compulsory, xueji, hardship]))),
        ("3.zhongkao", if expired && zhongkao == True { "unknown" } else { apply(zhongkao) }),
        ("4.study", apply(all([b, senior]).max(all([m, junior])))),
        ("4.grant", apply(all([b, senior, xueji, hardship]))),
        ("4.fees", apply(all([b, senior, xueji, hardship]))),
        ("4.gaokao", apply(all([b, senior, job, home, permit, months, xueji]))),
        ("5.grant", apply(all([b, vocational, xueji]))),
        ("5.fees", apply(all([b, vocational, xueji]))),
        ("6.family_doctor", yes(m)),
        ("6.basic_care", yes(m)),
        ("7.enrol", apply(all([m, small, aged(|age| age <= 6), not(insured(Insured::Shenzhen))]))),
        ("7.premium_aid", apply(all([m, known(child.medical_aid)]))),
        ("7.settlement", yes(all([m, insured(Insured::Elsewhere)]))),
        ("8.management", yes(at_home)),
        ("8.rehabilitation", apply(at_home)),
        ("9.housing", apply(all([m, known(family.housing_difficulty)]))),
        ("10.orphan", apply(all([b, orphan]))),
        ("10.unsupported", apply(all([b, not(orphan), unsupported]))),
        ("11.subsidies", apply(all([m, certificate, known(child.guardian_consents)]))),
        ("11.rehabilitation", apply(all([m, certificate]))),
        ("12.preschool", apply(all([m, certificate, kindergarten, inclusive, hardship]))),
        ("12.free12", apply(all([b, certificate, pupil, xueji, hardship]))),
        ("12.allowance", apply(all([b, certificate, pupil]))),
        ("13.dibao", apply(all([m, hardship, not(dibao)]))),
        (
            "14.support",
            apply(all([aged(|age| age < 16), outside, known(child.no_livelihood), not(orphan), not(unsupported)])),
        ),
        ("15.relief", apply(all([aged(|age| age < 18), known(family.sudden_hardship)]))),
        ("15.shelter", yes(all([aged(|age| age < 18), not(guardian)]))),
        ("16.free_bus", yes(all([m, known(child.under_120cm)]))),
        ("16.student_card", apply(all([m, aged(|age| age >= 6), pupil]))),
        ("17.lectures", yes(m)),
        ("17.casework", apply(m)),
        ("18.counselling", yes(r)),
        ("19.activities", yes(m)),
        ("20.community", yes(m)),
        ("20.jobs", apply(all([m, known(family.parent_seeking_work)]))),
    ]
}
