//! What the answers tell the rules. Lenient: what reads well counts, the rest is unknown.

use jiff::civil::Date;

use super::read::plain;
use super::{Answers, ChildNo, Question, Value, applies, question};
use crate::facts::{Child, Family, Hukou, Insured, LivesWith, Stage};

/// The facts of a family and of each of its children, at any stage of a draft.
pub fn facts(answers: &Answers) -> (Family, Vec<(ChildNo, Child)>) {
    let children =
        answers.children().into_iter().map(|child| (child, Known::of(answers, Some(child), applies).child()));
    (Known::of(answers, None, applies).family(), children.collect())
}

/// Reads facts out of answers; `asked` says which questions count.
pub(super) struct Known<'a> {
    answers: &'a Answers,
    child: Option<ChildNo>,
    asked: fn(&Question, &Answers, Option<ChildNo>) -> bool,
}

impl<'a> Known<'a> {
    pub(super) fn of(
        answers: &'a Answers,
        child: Option<ChildNo>,
        asked: fn(&Question, &Answers, Option<ChildNo>) -> bool,
    ) -> Self {
        Self { answers, child, asked }
    }

    pub(super) fn family(&self) -> Family {
        Family {
            residence_permit: self.yes("family.residence_permit"),
            social_insurance_months: self.months("family.social_insurance_months"),
            stable_job: self.yes("family.stable_job"),
            stable_home: self.yes("family.stable_home"),
            economic_hardship: self.yes("family.economic_hardship"),
            dibao: self.yes("family.dibao"),
            sudden_hardship: self.yes("family.sudden_hardship"),
            housing_difficulty: self.yes("family.housing_difficulty"),
            parent_seeking_work: self.yes("family.parent_seeking_work"),
        }
    }

    pub(super) fn child(&self) -> Child {
        Child {
            birth_date: self.date("child.birth_date"),
            hukou: self.hukou(),
            in_shenzhen_since: self.date("child.in_shenzhen_since"),
            lives_with: self.word("child.lives_with").and_then(LivesWith::from_word),
            stage: self.word("child.stage").and_then(Stage::from_word),
            inclusive_kindergarten: self.yes("child.inclusive_kindergarten"),
            xueji: self.yes("child.xueji"),
            xueji_full_junior: self.yes("child.xueji_full_junior"),
            under_120cm: self.yes("child.under_120cm"),
            disability_certificate: self.yes("child.disability_certificate"),
            severe_mental_disorder: self.yes("child.severe_mental_disorder"),
            lives_at_home: self.yes("child.lives_at_home"),
            orphan: self.yes("child.orphan"),
            de_facto_unsupported: self.yes("child.de_facto_unsupported"),
            no_livelihood: self.yes("child.no_livelihood"),
            insured: self.word("child.insured").and_then(Insured::from_word),
            medical_aid: self.yes("child.medical_aid"),
            guardian_consents: self.yes("child.guardian_consents"),
        }
    }

    pub(super) fn word(&self, key: &'static str) -> Option<&'static str> {
        self.value(key)?.word()
    }

    fn hukou(&self) -> Option<Hukou> {
        match self.value("child.hukou_province")? {
            Value::Word("hk") => Some(Hukou::HongKong),
            Value::Word("mo") => Some(Hukou::Macao),
            Value::Word("tw") => Some(Hukou::Taiwan),
            Value::Word("foreign") => Some(Hukou::Foreign),
            _ => self.value("child.hukou_county")?.code()?.parse().ok().map(Hukou::County),
        }
    }

    fn yes(&self, key: &'static str) -> Option<bool> {
        self.value(key)?.known()?
    }

    fn months(&self, key: &'static str) -> Option<u32> {
        self.value(key)?.months()
    }

    fn date(&self, key: &'static str) -> Option<Date> {
        self.value(key)?.date()
    }

    fn value(&self, key: &'static str) -> Option<Value> {
        let question = question(key).filter(|question| (self.asked)(question, self.answers, self.child))?;
        plain(question, self.child, self.answers).ok().flatten()
    }
}
