//! Addresses with their parts filled in.

#![allow(clippy::wildcard_imports, reason = "a function here for nearly every address there")]

use std::fmt::Display;

use super::*;

pub fn service(number: u8) -> String {
    fill(SERVICE, &[&number])
}

pub fn leaflet(number: u8) -> String {
    fill(LEAFLET, &[&number])
}

pub fn leaflet_pillar(number: u8) -> String {
    fill(LEAFLET_PILLAR, &[&number])
}

/// By the street's code.
pub fn short(street: &str) -> String {
    fill(SHORT, &[&street])
}

/// A page of the declaration that is asked once a family; `page` is its slug.
pub fn declare_page(page: &str) -> String {
    fill(DECLARE_PAGE, &[&page])
}

/// The same page without anything in it.
pub fn offline_form(page: &str) -> String {
    fill(OFFLINE_FORM, &[&page])
}

/// A page of the declaration about one child, by the child's number in the answers.
pub fn declare_child(child: u32, page: &str) -> String {
    fill(DECLARE_CHILD, &[&child, &page])
}

/// Where a child is taken out of the declaration, by its number in the answers.
pub fn declare_child_remove(child: u32) -> String {
    fill(DECLARE_CHILD_REMOVE, &[&child])
}

/// By the receipt's number.
pub fn family_declaration(number: &str) -> String {
    fill(FAMILY_DECLARATION, &[&number])
}

pub fn family_correct(number: &str) -> String {
    fill(FAMILY_CORRECT, &[&number])
}

pub fn family_print(number: &str) -> String {
    fill(FAMILY_PRINT, &[&number])
}

pub fn family_returned(number: &str) -> String {
    fill(FAMILY_RETURNED, &[&number])
}

pub fn family_child_print(child: impl Display) -> String {
    fill(FAMILY_CHILD_PRINT, &[&child])
}

pub fn family_withdraw(number: &str) -> String {
    fill(FAMILY_WITHDRAW, &[&number])
}

pub fn family_child(child: impl Display) -> String {
    fill(FAMILY_CHILD, &[&child])
}

pub fn family_next(child: impl Display) -> String {
    fill(FAMILY_NEXT, &[&child])
}

pub fn family_calendar(child: impl Display) -> String {
    fill(FAMILY_CALENDAR, &[&child])
}

/// By the confirmation's number.
pub fn family_confirmation(number: &str) -> String {
    fill(FAMILY_CONFIRMATION, &[&number])
}

/// By its number.
pub fn family_request(number: &str) -> String {
    fill(FAMILY_REQUEST, &[&number])
}

/// Asking for help with an item of the checklist, for a child by its number in the answers.
pub fn family_new_request(item: u8, child: Option<impl Display>) -> String {
    let child = child.map(|child| format!("&child={child}")).unwrap_or_default();
    format!("{FAMILY_NEW}?item={item}{child}")
}

pub fn family_file(file: impl Display) -> String {
    fill(FAMILY_FILE, &[&file])
}

pub fn staff_request(id: impl Display) -> String {
    fill(STAFF_REQUEST, &[&id])
}

pub fn staff_request_file(id: impl Display, file: impl Display) -> String {
    fill(STAFF_REQUEST_FILE, &[&id, &file])
}

pub fn family_guardian(grant: impl Display) -> String {
    fill(FAMILY_GUARDIAN, &[&grant])
}

pub fn family_shared(grant: impl Display) -> String {
    fill(FAMILY_SHARED, &[&grant])
}

pub fn family_shared_declaration(grant: impl Display, number: &str) -> String {
    fill(FAMILY_SHARED_DECLARATION, &[&grant, &number])
}

pub fn family_shared_child(grant: impl Display, child: impl Display) -> String {
    fill(FAMILY_SHARED_CHILD, &[&grant, &child])
}

pub fn staff_declaration(id: impl Display) -> String {
    fill(STAFF_DECLARATION, &[&id])
}

pub fn staff_same_child(id: impl Display, child: impl Display, other: impl Display) -> String {
    fill(STAFF_SAME_CHILD, &[&id, &child, &other])
}

pub fn staff_hukou(id: impl Display, child: impl Display) -> String {
    fill(STAFF_HUKOU, &[&id, &child])
}

pub fn staff_child(id: impl Display) -> String {
    fill(STAFF_CHILD, &[&id])
}

pub fn staff_concern(id: impl Display) -> String {
    fill(STAFF_CONCERN, &[&id])
}

pub fn staff_concern_photo(id: impl Display, file: impl Display) -> String {
    fill(STAFF_CONCERN_PHOTO, &[&id, &file])
}

/// `key` is a random word that says nothing.
pub fn report_form(key: &str) -> String {
    fill(REPORT_FORM, &[&key])
}

pub fn report_add_form(key: &str) -> String {
    fill(REPORT_ADD_FORM, &[&key])
}

pub fn kiosk_number(id: impl Display) -> String {
    fill(KIOSK_PAPER, &[&id])
}

/// A visit for which this number was called: it is shown, and nowhere stored.
pub fn visit_of(number: u32) -> String {
    format!("{VISIT}?number={number}")
}

pub fn staff_phone(id: impl Display) -> String {
    fill(STAFF_PHONE, &[&id])
}

/// A question about one entry of the access log.
pub fn family_ask(entry: impl Display) -> String {
    format!("{FAMILY_ASK}?entry={entry}")
}

pub fn family_consent(what: &str) -> String {
    fill(FAMILY_CONSENT, &[&what])
}

pub fn staff_erasure(id: impl Display) -> String {
    fill(STAFF_ERASURE, &[&id])
}

pub fn staff_question(id: impl Display) -> String {
    fill(STAFF_QUESTION, &[&id])
}

/// The office of a street: nine digits.
pub fn office(street: &str) -> String {
    format!("{CONTACT}?street={street}")
}

/// Where a family signs in before going on to a path of this site.
pub fn sign_in_then(path: &str) -> String {
    format!("{SIGN_IN}?next={}", escape(path))
}

/// To go on elsewhere with the page at this path.
pub fn handover(path: &str) -> String {
    format!("{HANDOVER}?at={}", escape(path))
}

/// A path as the value of a query.
pub fn escape(path: &str) -> String {
    let escaped = path.bytes().map(|byte| match byte {
        b'%' | b'&' | b'#' | b'+' | b'=' | b'?' => format!("%{byte:02X}"),
        byte => char::from(byte).to_string(),
    });
    escaped.collect()
}

fn fill(pattern: &str, parts: &[&dyn Display]) -> String {
    let mut parts = parts.iter();
    pattern
        .split('/')
        .map(|segment| match at::part(segment) {
            Some(_) => parts.next().map_or_else(String::new, ToString::to_string),
            None => segment.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builders_fill_every_part() {
        assert_eq!(service(20), "/services/20");
        assert_eq!(declare_child(3, "child-name"), "/declare/child/3/child-name");
        assert_eq!(office("440305001"), "/contact?street=440305001");
    }

    #[test]
    fn the_way_back_after_signing_in_is_one_value() {
        assert_eq!(sign_in_then("/declare/name?return=check"), "/sign-in?next=/declare/name%3Freturn%3Dcheck");
    }
}
