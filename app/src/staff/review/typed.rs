//! What the reviewer typed, good or not.

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    port::{DeclarationRecord, Status},
    review::{NOTE_LENGTH, Written},
};
use domain::{declaration::REMARK_LENGTH, journey::Key};

use crate::{
    answer,
    form::{Posted, Problems},
    i18n::Speaks,
    t,
};

/// What a button of the form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Claim,
    Save,
    Release,
    Approve,
    Return,
}

impl Wish {
    /// What stands in the button's value; anything else saves, which does no harm.
    pub fn of(word: &str) -> Self {
        match word {
            "claim" => Self::Claim,
            "release" => Self::Release,
            "approve" => Self::Approve,
            "return" => Self::Return,
            _ => Self::Save,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub note: String,
    pub ticked: BTreeSet<Key>,
    /// Not blank; of ticked answers and of others.
    pub remarks: BTreeMap<Key, String>,
}

/// The names of the fields of an answer.
pub fn tick_name(key: Key) -> String {
    format!("tick.{key}")
}

pub fn remark_name(key: Key) -> String {
    format!("remark.{key}")
}

impl Typed {
    pub fn read(form: &Posted) -> Self {
        let mut typed = Self { note: form.get("note").to_owned(), ..Self::default() };
        for (name, value) in form.iter() {
            let key = |prefix: &str| name.strip_prefix(prefix).and_then(|key| key.parse::<Key>().ok());
            if let Some(key) = key("tick.") {
                typed.ticked.insert(key);
            } else if let Some(key) = key("remark.").filter(|_| !value.trim().is_empty()) {
                typed.remarks.insert(key, value.to_owned());
            }
        }
        typed
    }

    /// What was kept before. Remarks already sent to a family are not a draft.
    pub fn kept(record: &DeclarationRecord) -> Self {
        let mut typed = Self { note: record.note.clone(), ..Self::default() };
        if matches!(record.status, Status::Submitted | Status::UnderReview) {
            for (key, remark) in &record.remarks {
                let Ok(key) = key.parse() else { continue };
                typed.ticked.insert(key);
                if !remark.is_empty() {
                    typed.remarks.insert(key, remark.clone());
                }
            }
        }
        typed
    }

    /// Everything, for keeping: a remark counts as a tick, so that neither is lost.
    pub fn written(&self) -> Written {
        let blank = self.ticked.iter().map(|key| (*key, String::new()));
        let remarks = self.remarks.iter().map(|(key, remark)| (*key, remark.clone()));
        Written { note: self.note.clone(), remarks: blank.chain(remarks).collect() }
    }

    /// What keeps the wish from being carried out.
    pub fn problems(&self, who: impl Speaks, wish: Wish) -> Problems {
        if wish == Wish::Claim {
            return Problems::new();
        }
        let long = self.too_long(&who);
        if long.any() {
            return long;
        }
        match wish {
            Wish::Return => self.unreturnable(who),
            Wish::Approve => match self.written().remarks.keys().next() {
                Some(key) => Problems::new().add(tick_name(*key), t!(who, "staff-problem-approve")),
                None => Problems::new(),
            },
            Wish::Claim | Wish::Save | Wish::Release => Problems::new(),
        }
    }

    /// Nothing typed is cut.
    fn too_long(&self, who: impl Speaks) -> Problems {
        let over = |text: &str, most: usize| text.chars().count() > most;
        let note =
            over(&self.note, NOTE_LENGTH).then(|| ("note".to_owned(), t!(&who, "staff-problem-long", n = NOTE_LENGTH)));
        let remarks = self.remarks.iter().filter(|(_, remark)| over(remark, REMARK_LENGTH));
        let remarks = remarks.map(|(key, _)| (remark_name(*key), t!(&who, "staff-problem-long", n = REMARK_LENGTH)));
        remarks.chain(note).collect()
    }

    fn unreturnable(&self, who: impl Speaks) -> Problems {
        let remarked: BTreeSet<Key> = self.remarks.keys().copied().collect();
        if self.ticked.is_empty() && remarked.is_empty() {
            return Problems::new().add("return", t!(who, "staff-problem-nothing"));
        }
        let label = |key: &Key| answer::office_label(&who, *key);
        let silent = self.ticked.difference(&remarked);
        let loose = remarked.difference(&self.ticked);
        silent
            .map(|key| (remark_name(*key), t!(who, "staff-problem-remark", label = label(key))))
            .chain(loose.map(|key| (tick_name(*key), t!(who, "staff-problem-tick", label = label(key)))))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::Locale;

    fn key(text: &str) -> Key {
        text.parse().unwrap()
    }

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed::read(&fields.iter().copied().collect())
    }

    #[test]
    fn reads_ticks_remarks_and_the_note() {
        let typed = typed(&[
            ("csrf", "x"),
            ("tick.child.3.name", "yes"),
            ("remark.child.3.name", " 和证件不一样 "),
            ("remark.home.address", "  "),
            ("tick.no.such.question", "yes"),
            ("note", "电话核实"),
        ]);
        assert_eq!(typed.ticked, [key("child.3.name")].into());
        assert_eq!(typed.remarks.len(), 1);
        assert_eq!(typed.written().note, "电话核实");
        assert!(!typed.problems(Locale::ZH_HANS, Wish::Return).any());
    }

    #[test]
    fn a_tick_needs_a_remark_and_a_remark_a_tick() {
        let typed = typed(&[("tick.home.address", "yes"), ("remark.guardian.name", "写全名")]);
        let problems = typed.problems(Locale::ZH_HANS, Wish::Return);
        assert!(problems.of("remark.home.address").is_some());
        assert!(problems.of("tick.guardian.name").is_some());
        assert_eq!(typed.written().remarks.len(), 2, "saving keeps both");
        assert!(!typed.problems(Locale::ZH_HANS, Wish::Save).any());
        assert!(typed.problems(Locale::ZH_HANS, Wish::Approve).any());
    }

    #[test]
    fn nothing_ticked_can_be_approved_and_not_returned() {
        let typed = typed(&[("note", "都对")]);
        assert!(typed.problems(Locale::ZH_HANS, Wish::Return).of("return").is_some());
        assert!(!typed.problems(Locale::ZH_HANS, Wish::Approve).any());
    }

    #[test]
    fn what_is_too_long_is_said_and_not_cut() {
        let (note, remark) = ("长".repeat(NOTE_LENGTH + 1), "长".repeat(REMARK_LENGTH + 1));
        let typed =
            typed(&[("note", note.as_str()), ("tick.home.address", "yes"), ("remark.home.address", remark.as_str())]);
        for wish in [Wish::Save, Wish::Return, Wish::Release] {
            let problems = typed.problems(Locale::ZH_HANS, wish);
            assert!(problems.of("note").is_some());
            assert!(problems.of("remark.home.address").is_some());
        }
        assert!(!typed.problems(Locale::ZH_HANS, Wish::Claim).any());
    }

    #[test]
    fn an_unknown_button_saves() {
        assert_eq!(Wish::of(""), Wish::Save);
        assert_eq!(Wish::of("erase"), Wish::Save);
        assert_eq!(Wish::of("return"), Wish::Return);
    }
}
