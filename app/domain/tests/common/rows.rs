//! A household for each benefit that meets its rule on the 23rd of November 2026, and what takes it away.

use domain::assess::Outcome::{self, Apply, Yes};
use domain::facts::{Child, Family, Hukou, Insured, LivesWith, Stage};
use jiff::civil::{Date, date};

use super::{Household, TODAY};

type Step = fn(&mut Family, &mut Child);

pub struct Row {
    pub id: &'static str,
    pub outcome: Outcome,
    /// The day; most rules don't mind.
    pub day: Date,
    meets: Step,
    /// Each alone turns the outcome to no.
    pub breaks: Vec<Step>,
}

impl Row {
    pub fn household(&self) -> Household {
        let (mut family, mut child) = plain();
        (self.meets)(&mut family, &mut child);
        (family, child)
    }

    pub fn broken(&self) -> impl Iterator<Item = Household> {
        self.breaks.iter().map(|breaks| {
            let (mut family, mut child) = self.household();
            breaks(&mut family, &mut child);
            (family, child)
        })
    }
}

/// A girl of ten at primary school, everything known, nothing special.
pub fn plain() -> Household {
    let (mut family, mut child) = (Family::default(), Child::default());
    for fact in domain::facts::Fact::ALL {
        if let Some(answer) = family.yes_no_mut(*fact).or(child.yes_no_mut(*fact)) {
            *answer = Some(false);
        }
    }
    family.social_insurance_months = Some(0);
    child.birth_date = Some(date(2016, 5, 1));
    child.hukou = Some(Hukou::County(450_103));
    child.in_shenzhen_since = Some(date(2023, 2, 1));
    child.lives_with = Some(LivesWith::BothParents);
    child.stage = Some(Stage::Primary);
    child.insured = Some(Insured::Shenzhen);
    (family, child)
}

const SHENZHEN: Step = |_, c| c.hukou = Some(Hukou::County(440_305));
const RECENT: Step = |_, c| c.in_shenzhen_since = Some(date(2026, 5, 24));
const NOBODY: Step = |_, c| c.lives_with = Some(LivesWith::Nobody);
const SIXTEEN: Step = |_, c| c.birth_date = Some(date(2010, 11, 23));
const EIGHTEEN: Step = |_, c| c.birth_date = Some(date(2008, 11, 23));
const SEVEN: Step = |_, c| c.birth_date = Some(date(2019, 11, 23));
const M: [Step; 4] = [SHENZHEN, RECENT, NOBODY, SIXTEEN];
const B: [Step; 4] = [SHENZHEN, RECENT, NOBODY, EIGHTEEN];

fn born(c: &mut Child, years: i16) {
    c.birth_date = Some(date(2026 - years, 5, 1));
}

fn exam(f: &mut Family) {
    (f.stable_job, f.stable_home, f.residence_permit) = (Some(true), Some(true), Some(true));
    f.social_insurance_months = Some(36);
}

fn at_school(c: &mut Child, stage: Stage, years: i16) {
    born(c, years);
    c.stage = Some(stage);
    c.xueji = Some(true);
}

fn row<const N: usize>(id: &'static str, outcome: Outcome, meets: Step, common: &[Step], own: [Step; N]) -> Row {
    Row { id, outcome, day: TODAY, meets, breaks: common.iter().copied().chain(own).collect() }
}

const NO_HARDSHIP: Step = |f, _| f.economic_hardship = Some(false);
const NO_XUEJI: Step = |_, c| c.xueji = Some(false);
const NO_JOB: Step = |f, _| f.stable_job = Some(false);
const NO_HOME: Step = |f, _| f.stable_home = Some(false);
const NO_PERMIT: Step = |f, _| f.residence_permit = Some(false);
const MONTHS_35: Step = |f, _| f.social_insurance_months = Some(35);
const NOT_DISABLED: Step = |_, c| c.disability_certificate = Some(false);
const PRIMARY: Step = |_, c| c.stage = Some(Stage::Primary);
const OUT_OF_SCHOOL: Step = |_, c| c.stage = Some(Stage::OutOfSchool);
const NOT_INCLUSIVE: Step = |_, c| c.inclusive_kindergarten = Some(false);

const HARD_SENIOR: Step = |f, c| {
    at_school(c, Stage::Senior, 17);
    f.economic_hardship = Some(true);
};
const VOCATIONAL: Step = |_, c| at_school(c, Stage::Vocational, 17);
const AT_HOME: Step = |_, c| (c.severe_mental_disorder, c.lives_at_home) = (Some(true), Some(true));
const AWAY: Step = |_, c| c.lives_at_home = Some(false);
const NO_DISORDER: Step = |_, c| c.severe_mental_disorder = Some(false);

#[rustfmt::skip] // one row a benefit reads as the table does
pub fn rows() -> Vec<Row> {
    vec![
        row("1.health", Yes, |_, c| born(c, 6), &M, [SEVEN]),
        row("1.vaccination", Yes, |_, c| born(c, 0), &M, [SEVEN]),
        row("1.childcare", Apply, |_, c| born(c, 2), &M, [|_, c| c.birth_date = Some(date(2023, 11, 23))]),
        row("2.place", Apply, |_, c| { born(c, 3); c.stage = Some(Stage::None) }, &M, [|_, c| born(c, 2), SEVEN, PRIMARY]),
        row("2.aid", Apply, |f, c| { born(c, 6); c.stage = Some(Stage::Kindergarten); c.inclusive_kindergarten = Some(true); f.economic_hardship = Some(true) },
            &M, [|_, c| born(c, 2), SEVEN, PRIMARY, NOT_INCLUSIVE, NO_HARDSHIP]),
        row("3.free", Yes, |_, c| c.stage = Some(Stage::Junior), &M, [OUT_OF_SCHOOL]),
        row("3.place", Apply, |f, c| { c.birth_date = Some(date(2021, 8, 31)); c.stage = Some(Stage::Kindergarten); f.residence_permit = Some(true) },
            &M, [|_, c| c.birth_date = Some(date(2021, 9, 1)), PRIMARY, NO_PERMIT]),
        row("3.aid", Apply, |f, c| { c.xueji = Some(true); f.economic_hardship = Some(true) }, &M, [OUT_OF_SCHOOL, NO_XUEJI, NO_HARDSHIP]),
        row("3.zhongkao", Apply, |f, c| { at_school(c, Stage::Junior, 14); exam(f); c.xueji_full_junior = Some(true) },
            &M, [PRIMARY, NO_JOB, NO_HOME, NO_PERMIT, MONTHS_35, |_, c| c.xueji_full_junior = Some(false)]),
        row("4.study", Apply, |_, c| at_school(c, Stage::Senior, 17), &B, [PRIMARY]),
        row("4.study", Apply, |_, c| at_school(c, Stage::Junior, 14), &M, [PRIMARY]),
        row("4.grant", Apply, HARD_SENIOR, &B, [PRIMARY, NO_XUEJI, NO_HARDSHIP]),
        row("4.fees", Apply, HARD_SENIOR, &B, [PRIMARY, NO_XUEJI, NO_HARDSHIP]),
        row("4.gaokao", Apply, |f, c| { at_school(c, Stage::Senior, 17); exam(f) }, &B, [PRIMARY, NO_JOB, NO_HOME, NO_PERMIT, MONTHS_35, NO_XUEJI]),
        row("5.grant", Apply, VOCATIONAL, &B, [PRIMARY, NO_XUEJI]),
        row("5.fees", Apply, VOCATIONAL, &B, [PRIMARY, NO_XUEJI]),
        row("6.family_doctor", Yes, |_, _| {}, &M, []),
        row("6.basic_care", Yes, |_, _| {}, &M, []),
        row("7.enrol", Apply, |_, c| { born(c, 6); c.stage = Some(Stage::None); c.insured = Some(Insured::Nowhere) },
            &M, [PRIMARY, SEVEN, |_, c| c.insured = Some(Insured::Shenzhen)]),
        row("7.premium_aid", Apply, |_, c| c.medical_aid = Some(true), &M, [|_, c| c.medical_aid = Some(false)]),
        row("7.settlement", Yes, |_, c| c.insured = Some(Insured::Elsewhere), &M, [|_, c| c.insured = Some(Insured::Nowhere)]),
        row("8.management", Yes, AT_HOME, &M, [AWAY, NO_DISORDER]),
        row("8.rehabilitation", Apply, AT_HOME, &M, [AWAY, NO_DISORDER]),
        row("9.housing", Apply, |f, _| f.housing_difficulty = Some(true), &M, [|f, _| f.housing_difficulty = Some(false)]),
        row("10.orphan", Apply, |_, c| { born(c, 17); c.orphan = Some(true) }, &B, [|_, c| c.orphan = Some(false)]),
        row("10.unsupported", Apply, |_, c| { born(c, 17); c.de_facto_unsupported = Some(true) },
            &B, [|_, c| c.orphan = Some(true), |_, c| c.de_facto_unsupported = Some(false)]),
        row("11.subsidies", Apply, |_, c| (c.disability_certificate, c.guardian_consents) = (Some(true), Some(true)),
            &M, [NOT_DISABLED, |_, c| c.guardian_consents = Some(false)]),
        row("11.rehabilitation", Apply, |_, c| c.disability_certificate = Some(true), &M, [NOT_DISABLED]),
        row("12.preschool", Apply, |f, c| { c.disability_certificate = Some(true); c.stage = Some(Stage::Kindergarten); c.inclusive_kindergarten = Some(true); f.economic_hardship = Some(true) },
            &M, [NOT_DISABLED, PRIMARY, NOT_INCLUSIVE, NO_HARDSHIP]),
        row("12.free12", Apply, |f, c| { at_school(c, Stage::Senior, 17); c.disability_certificate = Some(true); f.economic_hardship = Some(true) },
            &B, [NOT_DISABLED, OUT_OF_SCHOOL, NO_XUEJI, NO_HARDSHIP]),
        row("12.allowance", Apply, |_, c| { at_school(c, Stage::Vocational, 17); c.disability_certificate = Some(true) }, &B, [NOT_DISABLED, OUT_OF_SCHOOL]),
        row("13.dibao", Apply, |f, _| f.economic_hardship = Some(true), &M, [NO_HARDSHIP, |f, _| f.dibao = Some(true)]),
        row("14.support", Apply, |_, c| { RECENT(&mut Family::default(), c); c.lives_with = Some(LivesWith::Nobody); c.no_livelihood = Some(true) },
            &[SHENZHEN, SIXTEEN], [|_, c| c.orphan = Some(true), |_, c| c.de_facto_unsupported = Some(true), |_, c| c.no_livelihood = Some(false)]),
        row("15.relief", Apply, |f, c| { SHENZHEN(f, c); RECENT(f, c); NOBODY(f, c); born(c, 17); f.sudden_hardship = Some(true) },
            &[EIGHTEEN], [|f, _| f.sudden_hardship = Some(false)]),
        row("15.shelter", Yes, |f, c| { SHENZHEN(f, c); RECENT(f, c); NOBODY(f, c); born(c, 17) },
            &[EIGHTEEN], [|_, c| c.lives_with = Some(LivesWith::OtherGuardian)]),
        row("16.free_bus", Yes, |_, c| c.under_120cm = Some(true), &M, [|_, c| c.under_120cm = Some(false)]),
        row("16.student_card", Apply, |_, c| c.birth_date = Some(date(2020, 11, 23)), &M, [|_, c| c.birth_date = Some(date(2020, 11, 24)), OUT_OF_SCHOOL]),
        row("17.lectures", Yes, |_, _| {}, &M, []),
        row("17.casework", Apply, |_, _| {}, &M, []),
        row("18.counselling", Yes, NOBODY, &[SHENZHEN, RECENT, SIXTEEN], []),
        row("19.activities", Yes, |_, _| {}, &M, []),
        row("20.community", Yes, |_, _| {}, &M, []),
        row("20.jobs", Apply, |f, _| f.parent_seeking_work = Some(true), &M, [|f, _| f.parent_seeking_work = Some(false)]),
        row("scope", Yes, |_, _| {}, &M, []),
    ]
}
