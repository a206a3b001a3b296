//! What a letter holds, and what of it is newer, older or the same.

use casework::{port::Draft, session::SessionToken};
use domain::journey::{Answers, Key};

use crate::{answer, context::Visit, parent::way::Step};

/// One page as it was typed: where, with which revision of the draft in sight, what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub step: Step,
    revision: i64,
    fields: Vec<(String, String)>,
}

/// An answer that was given twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twice {
    pub key: Key,
    /// What the draft says now.
    pub saved: String,
    /// What was typed on the phone.
    pub phone: String,
}

impl Letter {
    /// None for what this session did not seal, or is no page of the journey.
    pub fn open(session: &SessionToken, sealed: &str) -> Option<Self> {
        Self::read(&session.open_letter(sealed)?)
    }

    fn read(text: &str) -> Option<Self> {
        let (path, fields): (String, Vec<(String, String)>) = serde_json::from_str(text).ok()?;
        let revision = fields.iter().find(|(name, _)| name == "revision").and_then(|(_, text)| text.parse().ok());
        // A page that was blank had nothing in sight: what is blank on it still was not answered.
        let revision = revision.unwrap_or(0);
        let fields = fields.into_iter().filter(|(_, text)| revision > 0 || !text.trim().is_empty()).collect();
        Some(Self { step: Step::from_path(&path)?, revision, fields })
    }

    /// The draft's answers with those of the letter over them.
    fn over(&self, saved: &Answers) -> Option<Answers> {
        let mut answers = saved.clone();
        let fields = self.fields.iter().map(|(name, text)| (name, text));
        answers.accept(self.step.page, self.step.child, fields).ok()?;
        Some(answers)
    }

    /// What was answered on the phone and otherwise meanwhile. None where the page is not open.
    pub fn twice(&self, visit: &Visit, draft: &Draft) -> Option<Vec<Twice>> {
        let phone = self.over(&draft.answers)?;
        if draft.revision == self.revision {
            return Some(Vec::new());
        }
        let said = |key, answers: &Answers| answer::said(visit, key, answers).unwrap_or_default();
        let keys = self.step.keys();
        let both = keys.map(|key| Twice { key, saved: said(key, &draft.answers), phone: said(key, &phone) });
        Some(both.filter(|it| !it.saved.is_empty() && !it.phone.is_empty() && it.saved != it.phone).collect())
    }

    /// The page's fields to save: the letter's, but for the answers in `stay`, and where somebody answered meanwhile what
    /// was left blank.
    pub fn fields(&self, draft: &Draft, stay: &[Key]) -> Vec<(String, String)> {
        let newer = draft.revision != self.revision;
        let keys: Vec<Key> = self.step.keys().collect();
        self.fields
            .iter()
            .filter(|(name, text)| {
                let Some(key) = keys.iter().find(|key| key.fields().contains(name)) else { return true };
                let blank = text.trim().is_empty() && !draft.answers.field(name).is_empty();
                !(stay.contains(key) || newer && blank)
            })
            .cloned()
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use casework::id::FamilyId;
    use jiff::Timestamp;

    use super::*;
    use crate::{i18n::Locale, testing::visit};

    fn letter(revision: &str, fields: &[(&str, &str)]) -> Letter {
        let revision = [("revision", revision)].into_iter().filter(|(_, text)| !text.is_empty());
        let fields: Vec<_> = fields.iter().copied().chain(revision).collect();
        Letter::read(&serde_json::to_string(&("/declare/name?return=check", fields)).unwrap()).unwrap()
    }

    fn draft(revision: i64, fields: &[(&str, &str)]) -> Draft {
        let answers = Answers::from_fields(fields.iter().copied());
        let family = FamilyId::from(uuid::Uuid::nil());
        Draft { family, answers, base: None, revision, updated_at: Timestamp::UNIX_EPOCH }
    }

    const TYPED: &[(&str, &str)] = &[("guardian.name", "陆春梅"), ("guardian.relation", "mother")];
    const NEWER: &[(&str, &str)] = &[("guardian.name", "陆春美"), ("guardian.relation", "mother")];

    #[test]
    fn nothing_newer_nothing_to_choose() {
        let visit = visit(Locale::ZH_HANS);
        assert_eq!(letter("3", TYPED).twice(&visit, &draft(3, NEWER)), Some(Vec::new()));
        assert_eq!(letter("3", TYPED).twice(&visit, &draft(4, TYPED)), Some(Vec::new()), "the same is no other");
        assert_eq!(letter("3", TYPED).twice(&visit, &draft(4, &[])), Some(Vec::new()), "blank is no other");
    }

    #[test]
    fn what_was_answered_twice_is_laid_side_by_side() {
        let visit = visit(Locale::ZH_HANS);
        for revision in ["3", ""] {
            let found = letter(revision, TYPED).twice(&visit, &draft(4, NEWER)).unwrap();
            assert_eq!(found.len(), 1);
            assert_eq!((&*found[0].saved, &*found[0].phone), ("陆春美", "陆春梅"));
        }
    }

    #[test]
    fn what_stays_and_what_was_left_blank_is_not_written_over() {
        let key: Key = "guardian.name".parse().unwrap();
        let saved = |letter: &Letter, draft: &Draft, stay: &[Key]| -> Vec<String> {
            let fields = letter.fields(draft, stay).into_iter();
            fields.filter(|(name, _)| name.starts_with("guardian")).map(|(_, text)| text).collect()
        };
        assert_eq!(saved(&letter("3", TYPED), &draft(4, NEWER), &[key]), ["mother"]);
        assert_eq!(saved(&letter("3", TYPED), &draft(4, NEWER), &[]), ["陆春梅", "mother"]);
        let blank = letter("3", &[("guardian.name", ""), ("guardian.relation", "mother")]);
        assert_eq!(saved(&blank, &draft(4, NEWER), &[]), ["mother"]);
        assert_eq!(saved(&blank, &draft(3, NEWER), &[]), ["", "mother"], "taken out while it was in sight");
    }

    #[test]
    fn only_pages_of_the_journey_come_back() {
        for text in
            ["", "[]", r#"["/family", []]"#, r#"["https://evil.example/declare/name", []]"#, r#"["/declare/name"]"#]
        {
            assert_eq!(Letter::read(text), None, "{text}");
        }
    }
}
