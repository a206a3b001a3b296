//! What a helper did, in a parent's words. Looking is said once, with the last time; each change has its own line.

use casework::{helper::HelperView, policy::Act, port::AuditEntry};
use domain::journey::Page;
use leptos::prelude::*;

use crate::{context::Visit, i18n::moment, t};

pub fn deeds(visit: &Visit, helper: &HelperView) -> impl IntoView + use<> {
    let looked = helper.deeds.iter().find(|entry| looks(entry));
    let looked = looked.map(|entry| view! { <p>{t!(visit, "helper-looked", at = moment(visit, entry.at))}</p> });
    let lines: Vec<_> = helper
        .deeds
        .iter()
        .filter(|entry| !looks(entry))
        .map(|entry| view! { <li>{moment(visit, entry.at)} " " {words(visit, entry)}</li> })
        .collect();
    let nothing = lines.is_empty().then(|| view! { <p>{t!(visit, "helper-did-nothing")}</p> });
    view! {
        {nothing}
        <ol class="history">{lines}</ol>
        {looked}
    }
}

fn looks(entry: &AuditEntry) -> bool {
    entry.act == Act::EditDraft.word() && entry.purpose.as_deref() == Some("look")
}

fn words(visit: &Visit, entry: &AuditEntry) -> String {
    let purpose = entry.purpose.as_deref().unwrap_or_default();
    match Page::from_word(purpose) {
        Some(page) => t!(visit, "helper-did-page", page = t!(visit, page.message())),
        None => t!(
            visit,
            match purpose {
                "add-child" => "helper-did-add",
                "remove-child" => "helper-did-remove",
                "begin" => "helper-did-begin",
                "correct" => "helper-did-correct",
                "end" => "helper-did-stop",
                "accept" => "helper-did-accept",
                "again" => "helper-did-again",
                _ => "helper-did-other",
            }
        ),
    }
}

#[cfg(test)]
mod tests {
    use casework::id::AuditId;
    use jiff::Timestamp;

    use super::*;
    use crate::{i18n::Locale, testing};

    #[test]
    fn every_deed_has_words() {
        for locale in Locale::all() {
            let visit = testing::visit(locale);
            let pages = Page::ALL.iter().map(|page| page.word());
            for purpose in
                pages.chain(["add-child", "remove-child", "begin", "correct", "end", "accept", "again", "other"])
            {
                let entry = AuditEntry {
                    id: AuditId::from(uuid::Uuid::nil()),
                    at: Timestamp::UNIX_EPOCH,
                    actor: "helper:x".into(),
                    role: None,
                    area: None,
                    act: Act::EditDraft.word().into(),
                    record: "family:x".into(),
                    purpose: Some(purpose.into()),
                    family: None,
                    assisted: None,
                };
                let said = words(&visit, &entry);
                assert!(!said.contains("helper-") && !said.contains("page-") && !said.contains('{'), "{said}");
            }
        }
    }
}
