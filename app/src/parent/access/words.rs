//! An entry of the log as a parent reads it. `access-act-<act>` is a sentence about the deed, `access-purpose-<purpose>`
//! why it was done; where the purpose says which of several deeds it was, `access-act-<act>-<purpose>` is the
//! sentence. An act without a sentence of its own is a look or some work: to give it one, add the message.

use casework::port::AuditEntry;
use domain::kiosk::Seen;

use crate::{
    i18n::{self, Speaks},
    staff::area_of_code,
    t,
};

/// What was done.
pub fn deed(who: impl Speaks, entry: &AuditEntry) -> String {
    let looks = ["view_", "see_", "search_"].iter().any(|kind| entry.act.starts_with(kind));
    let plain = if looks { "access-looked" } else { "access-worked" };
    let words = |id: String| i18n::find(who.locale(), &id);
    let narrow = entry.purpose.as_ref().and_then(|why| words(format!("access-act-{}-{why}", entry.act)));
    narrow.or_else(|| words(format!("access-act-{}", entry.act))).unwrap_or_else(|| t!(who, plain))
}

/// Office and role: never a name. The family and the program are called what they are.
pub fn doer(who: impl Speaks, entry: &AuditEntry) -> String {
    match (&entry.area, &entry.role) {
        (Some(area), Some(role)) => {
            let (office, role) = (area_of_code(&who, area), t!(who, format!("role-{role}")));
            t!(who, "access-office", office = office, role = role)
        }
        _ if entry.actor == "system" => t!(who, "access-system"),
        _ if entry.actor.starts_with("helper:") => t!(who, "access-helper"),
        // Of their own family these two are never told here.
        _ if ["see_shared", "join_family"].contains(&entry.act.as_str()) => t!(who, "access-guardian"),
        _ => t!(who, "access-you"),
    }
}

/// For what purpose, where one was stated.
pub fn purpose(who: impl Speaks, entry: &AuditEntry) -> Option<String> {
    let purpose = entry.purpose.as_ref()?;
    on_screen(&who, purpose).or_else(|| i18n::find(who.locale(), &format!("access-purpose-{purpose}")))
}

/// The page a helper saw beside the family, where the purpose is one.
pub fn on_screen(who: impl Speaks, purpose: &str) -> Option<String> {
    let page = Seen::from_word(purpose)?;
    Some(t!(who, "on-screen", page = t!(who, format!("on-screen-{page}"))))
}

/// With whom beside, where it was done at a kiosk.
pub fn assisted(who: impl Speaks, entry: &AuditEntry) -> Option<String> {
    let centre = area_of_code(&who, entry.assisted_at()?);
    Some(t!(who, "access-assisted", centre = centre))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use casework::{id::AuditId, policy::Act};
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;
    use crate::i18n::Locale;

    fn entry(act: &str, role: Option<&str>) -> AuditEntry {
        AuditEntry {
            id: AuditId(Uuid::nil()),
            at: Timestamp::UNIX_EPOCH,
            actor: "staff:00000000-0000-7000-8000-000000000000".to_owned(),
            role: role.map(str::to_owned),
            area: role.map(|_| "440304002".to_owned()),
            act: act.to_owned(),
            record: "child:1".to_owned(),
            purpose: Some("casework".to_owned()),
            family: None,
            assisted: None,
        }
    }

    #[test]
    fn to_invite_and_to_end_it_are_two_deeds() {
        for locale in Locale::all() {
            for act in ["share_family", "manage_helper"] {
                let said = |why: &str| deed(locale, &AuditEntry { purpose: Some(why.to_owned()), ..entry(act, None) });
                let all = std::collections::BTreeSet::from([said("offer"), said("end"), said("change")]);
                assert_eq!(all.len(), 3, "{all:?}");
            }
        }
    }

    #[test]
    fn a_page_that_a_helper_saw_reads_as_its_name() {
        for locale in Locale::all() {
            for page in Seen::ALL {
                let seen = AuditEntry { purpose: Some(page.word().to_owned()), ..entry("assist_family", None) };
                let said = purpose(locale, &seen).unwrap();
                assert!(!said.contains('-') && !said.contains('_'), "{} {said}", locale.tag());
            }
        }
        let seen = AuditEntry { purpose: Some("page-family".to_owned()), ..entry("assist_family", None) };
        assert_eq!(purpose(Locale::EN, &seen).unwrap(), "On the screen: My family");
    }

    #[test]
    fn every_act_reads_as_a_sentence_without_names_or_words_of_ours() {
        for locale in Locale::all() {
            for act in Act::ALL {
                let said = deed(locale, &entry(act.word(), Some("street_reviewer")));
                assert!(!said.contains('_') && !said.starts_with("access-"), "{} {said}", locale.tag());
            }
            let whose = doer(locale, &entry("view_child", Some("street_reviewer")));
            let office = crate::place::street(locale, "440304002").unwrap();
            assert!(whose.contains(&office) && !whose.contains("staff"), "{whose}");
        }
        assert_eq!(deed(Locale::EN, &entry("view_child", None)), "looked at the record of your child");
        assert_eq!(doer(Locale::EN, &entry("view_child", None)), "You");
    }
}
