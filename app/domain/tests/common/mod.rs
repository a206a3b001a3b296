//! Families for tests: one that meets each rule, random ones, and a second opinion written without the catalogue.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

pub mod oracle;
pub mod random;
pub mod rows;

use domain::catalogue::Catalogue;
use domain::facts::{Child, Fact, Family, Hukou, Insured, LivesWith, Stage};
use jiff::civil::{Date, date};

pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: std::sync::OnceLock<Catalogue> = std::sync::OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::shenzhen().unwrap())
}

/// The day of most tests.
pub const TODAY: Date = date(2026, 11, 23);

pub type Household = (Family, Child);

/// One answer to one fact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answer {
    YesNo(bool),
    Months(u32),
    Date(Date),
    Hukou(Hukou),
    LivesWith(LivesWith),
    Stage(Stage),
    Insured(Insured),
}

pub fn set((family, child): &mut Household, fact: Fact, answer: Option<Answer>) {
    if let Some(field) = family.yes_no_mut(fact).or(child.yes_no_mut(fact)) {
        *field = answer.map(|answer| matches!(answer, Answer::YesNo(true)));
        return;
    }
    match (fact, answer) {
        (Fact::SocialInsuranceMonths, Some(Answer::Months(months))) => family.social_insurance_months = Some(months),
        (Fact::BirthDate, Some(Answer::Date(date))) => child.birth_date = Some(date),
        (Fact::InShenzhenSince, Some(Answer::Date(date))) => child.in_shenzhen_since = Some(date),
        (Fact::Hukou, Some(Answer::Hukou(hukou))) => child.hukou = Some(hukou),
        (Fact::LivesWith, Some(Answer::LivesWith(with))) => child.lives_with = Some(with),
        (Fact::Stage, Some(Answer::Stage(stage))) => child.stage = Some(stage),
        (Fact::Insured, Some(Answer::Insured(insured))) => child.insured = Some(insured),
        (Fact::SocialInsuranceMonths, None) => family.social_insurance_months = None,
        (Fact::BirthDate, None) => child.birth_date = None,
        (Fact::InShenzhenSince, None) => child.in_shenzhen_since = None,
        (Fact::Hukou, None) => child.hukou = None,
        (Fact::LivesWith, None) => child.lives_with = None,
        (Fact::Stage, None) => child.stage = None,
        (Fact::Insured, None) => child.insured = None,
        wrong => panic!("{wrong:?}"),
    }
}

pub fn get((family, child): &Household, fact: Fact) -> Option<Answer> {
    match fact {
        Fact::SocialInsuranceMonths => family.social_insurance_months.map(Answer::Months),
        Fact::BirthDate => child.birth_date.map(Answer::Date),
        Fact::InShenzhenSince => child.in_shenzhen_since.map(Answer::Date),
        Fact::Hukou => child.hukou.map(Answer::Hukou),
        Fact::LivesWith => child.lives_with.map(Answer::LivesWith),
        Fact::Stage => child.stage.map(Answer::Stage),
        Fact::Insured => child.insured.map(Answer::Insured),
        _ => family.yes_no(fact).or(child.yes_no(fact)).map(Answer::YesNo),
    }
}

/// Answers that differ in every way a rule can tell, as of a day.
pub fn answers(fact: Fact, day: Date) -> Vec<Answer> {
    let years_ago = |years: i16| domain::calendar::plus_years(day, -years).map(Answer::Date);
    match fact {
        Fact::SocialInsuranceMonths => [0, 35, 36, 600].map(Answer::Months).to_vec(),
        Fact::BirthDate => (0..=19).filter_map(years_ago).collect(),
        Fact::InShenzhenSince => [0, 1].into_iter().filter_map(years_ago).collect(),
        Fact::Hukou => [Hukou::County(440_304), Hukou::County(450_103), Hukou::Foreign].map(Answer::Hukou).to_vec(),
        Fact::LivesWith => LivesWith::ALL.iter().copied().map(Answer::LivesWith).collect(),
        Fact::Stage => Stage::ALL.iter().copied().map(Answer::Stage).collect(),
        Fact::Insured => Insured::ALL.iter().copied().map(Answer::Insured).collect(),
        _ => [true, false].map(Answer::YesNo).to_vec(),
    }
}
