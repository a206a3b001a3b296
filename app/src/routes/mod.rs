//! Every path once. A constant is the address, or the pattern when it has a `{part}`; a function beside it fills the
//! parts in. Pages register with `<Route path=at(routes::SERVICE) …>`, actions with `.route(routes::SERVICE, post(…))`.
//!
//! No personal datum goes into a path or a query: ids, codes and words only.

mod at;

pub use at::at;

pub const START: &str = "/";
pub const SERVICES: &str = "/services";
pub const SERVICE: &str = "/services/{number}";
pub const CHECK: &str = "/check";
/// The quick check for the frames of partner sites.
pub const EMBED_CHECK: &str = "/embed/check";
/// Takes the answers of the quick check along into a declaration.
pub const CHECK_DECLARE: &str = "/check/declare";
pub const PRIVACY: &str = "/privacy";
/// After a family erased itself.
pub const ERASED: &str = "/privacy/erased";
pub const ACCESSIBILITY: &str = "/accessibility";
pub const CONTACT: &str = "/contact";
/// What quick exit does and what it can't hide.
pub const LEAVING: &str = "/leaving";
/// What still works without a network.
pub const OFFLINE: &str = "/offline";
/// A page of the declaration without anything in it, for the same.
pub const OFFLINE_FORM: &str = "/offline/form/{page}";
/// The script that keeps the public pages on the device; no page.
pub const WORKER: &str = "/worker.js";

/// Somebody saw a child in danger: leads to a form with an address of its own.
pub const REPORT: &str = "/report";
pub const REPORT_FORM: &str = "/report/{key}";
pub const REPORT_ADD: &str = "/report/add";
pub const REPORT_ADD_FORM: &str = "/report/add/{key}";

pub const LEAFLETS: &str = "/leaflets";
pub const LEAFLET_ALL: &str = "/leaflets/all";
/// Of the street in the query.
pub const LEAFLET_STREET: &str = "/leaflets/street";
pub const LEAFLET_PILLAR: &str = "/leaflets/pillar/{number}";
pub const LEAFLET: &str = "/leaflets/{number}";
/// A street's short link, as its posters have it.
pub const SHORT: &str = "/s/{street}";

pub const LANGUAGE: &str = "/language";
pub const TEXT_SIZE: &str = "/text-size";
pub const EXIT: &str = "/exit";

pub const SIGN_IN: &str = "/sign-in";
pub const SIGN_IN_CODE: &str = "/sign-in/code";
pub const SIGN_IN_AGAIN: &str = "/sign-in/again";
/// The old phone is gone.
pub const SIGN_IN_LOST: &str = "/sign-in/lost";
pub const SIGN_IN_LOST_CODE: &str = "/sign-in/lost/code";
pub const SIGN_IN_LOST_DONE: &str = "/sign-in/lost/done";
/// The city's unified identity, where the settings name one.
pub const SIGN_IN_CITY: &str = "/sign-in/city";
/// Where the city sends the browser back to: its query is for nobody else.
pub const SIGN_IN_CITY_BACK: &str = "/sign-in/city/back";
pub const SIGN_IN_CITY_OUT: &str = "/sign-in/city/out";
pub const SIGN_OUT: &str = "/sign-out";

pub const DECLARE: &str = "/declare";
pub const DECLARE_PAGE: &str = "/declare/{page}";
pub const DECLARE_CHILD: &str = "/declare/child/{child}/{page}";
pub const DECLARE_CHILDREN: &str = "/declare/children";
pub const DECLARE_CHILD_REMOVE: &str = "/declare/child/{child}/remove";
pub const DECLARE_CORRECT: &str = "/declare/correct";
pub const DECLARE_ERASE: &str = "/declare/erase";
pub const DECLARE_CHECK: &str = "/declare/check";
/// Where answers come to that were typed without a network.
pub const DECLARE_KEPT: &str = "/declare/kept";
pub const DECLARE_DONE: &str = "/declare/done";

/// Going on at another device: where the code is made, where it is typed.
pub const HANDOVER: &str = "/handover";
pub const HANDOVER_TAKE: &str = "/handover/take";

pub const FAMILY: &str = "/family";
pub const FAMILY_DECLARATION: &str = "/family/declarations/{number}";
pub const FAMILY_CORRECT: &str = "/family/declarations/{number}/correct";
/// Papers: each one sheet of A4.
pub const FAMILY_PRINT: &str = "/family/declarations/{number}/print";
pub const FAMILY_RETURNED: &str = "/family/declarations/{number}/returned";
pub const FAMILY_CHILD_PRINT: &str = "/family/children/{child}/print";
pub const FAMILY_WITHDRAW: &str = "/family/declarations/{number}/withdraw";
pub const FAMILY_CHILD: &str = "/family/children/{child}";
/// What changes next for a child.
pub const FAMILY_NEXT: &str = "/family/children/{child}/next";
pub const FAMILY_CALENDAR: &str = "/family/children/{child}/calendar.ics";
pub const FAMILY_RENEW: &str = "/family/renew";
/// The receipt of a confirmation.
pub const FAMILY_CONFIRMATION: &str = "/family/renew/{number}";
pub const FAMILY_LEAVE: &str = "/family/leave";
pub const FAMILY_FAREWELL: &str = "/family/farewell";
pub const FAMILY_REQUESTS: &str = "/family/requests";
/// Asking for help, page by page.
pub const FAMILY_NEW: &str = "/family/requests/new";
pub const FAMILY_NEW_REACH: &str = "/family/requests/new/reach";
pub const FAMILY_NEW_FILES: &str = "/family/requests/new/files";
pub const FAMILY_NEW_CHECK: &str = "/family/requests/new/check";
pub const FAMILY_NEW_DROP: &str = "/family/requests/new/drop";
pub const FAMILY_REQUEST: &str = "/family/requests/{number}";
pub const FAMILY_FILE: &str = "/family/files/{file}";
/// A helper the parent trusts for a while.
pub const FAMILY_HELPER: &str = "/family/helper";
pub const FAMILY_HELPER_END: &str = "/family/helper/end";
/// Other guardians, and what is shared with each.
pub const FAMILY_GUARDIANS: &str = "/family/guardians";
pub const FAMILY_GUARDIAN: &str = "/family/guardians/{grant}";
/// Where the code of another guardian is typed.
pub const FAMILY_JOIN: &str = "/family/join";
/// What another guardian shares.
pub const FAMILY_SHARED: &str = "/family/shared/{grant}";
pub const FAMILY_SHARED_DECLARATION: &str = "/family/shared/{grant}/declarations/{number}";
pub const FAMILY_SHARED_CHILD: &str = "/family/shared/{grant}/children/{child}";

/// Where a helper begins and types the code.
pub const HELP: &str = "/help";
pub const HELP_GO: &str = "/help/go";
pub const HELP_STOP: &str = "/help/stop";
pub const FAMILY_NOTICES: &str = "/family/notices";
/// Whether the city's identity opens the account.
pub const FAMILY_CITY: &str = "/family/city";
pub const FAMILY_PHONE: &str = "/family/phone";
pub const FAMILY_PHONE_CODES: &str = "/family/phone/codes";
pub const FAMILY_PHONE_STOP: &str = "/family/phone/stop";
/// Who looked at the family's data.
pub const FAMILY_ACCESS: &str = "/family/access-log";
/// A question to the auditor about it.
pub const FAMILY_ASK: &str = "/family/access-log/ask";
/// Consents, a copy of everything, erasure.
pub const FAMILY_PRIVACY: &str = "/family/privacy";
pub const FAMILY_COPY: &str = "/family/privacy/copy";
/// What is taken back: `health` or `children`.
pub const FAMILY_CONSENT: &str = "/family/privacy/consent/{what}";
pub const FAMILY_ERASE: &str = "/family/privacy/erase";

pub const STAFF: &str = "/staff";
pub const STAFF_SIGN_IN: &str = "/staff/sign-in";
pub const STAFF_SIGN_OUT: &str = "/staff/sign-out";
pub const STAFF_DECLARATIONS: &str = "/staff/declarations";
pub const STAFF_DECLARATION: &str = "/staff/declarations/{id}";
/// Where two streets have declared one child: what was handed to the district or the city.
pub const STAFF_HANDED: &str = "/staff/same-child";
/// Two declared children side by side: whether they are one.
pub const STAFF_SAME_CHILD: &str = "/staff/declarations/{id}/children/{child}/same/{other}";
pub const STAFF_CHILDREN: &str = "/staff/children";
pub const STAFF_CHILD: &str = "/staff/children/{id}";
/// Children whose record left the ledger.
pub const STAFF_DEPARTURES: &str = "/staff/departures";
pub const STAFF_REQUESTS: &str = "/staff/requests";
pub const STAFF_REQUEST: &str = "/staff/requests/{id}";
pub const STAFF_REQUEST_FILE: &str = "/staff/requests/{id}/files/{file}";
pub const STAFF_OFFICE: &str = "/staff/office";
pub const STAFF_PHONES: &str = "/staff/phones";
pub const STAFF_PHONE: &str = "/staff/phones/{id}";
pub const STAFF_MESSAGES: &str = "/staff/messages";
/// What families ask the auditor.
pub const STAFF_QUESTIONS: &str = "/staff/questions";
pub const STAFF_QUESTION: &str = "/staff/questions/{id}";
/// Requests to erase approved records.
pub const STAFF_ERASURES: &str = "/staff/erasures";
pub const STAFF_ERASURE: &str = "/staff/erasures/{id}";
pub const STAFF_CONCERNS: &str = "/staff/concerns";
pub const STAFF_CONCERN_NEW: &str = "/staff/concerns/new";
pub const STAFF_CONCERN: &str = "/staff/concerns/{id}";
pub const STAFF_CONCERN_PHOTO: &str = "/staff/concerns/{id}/files/{file}";

/// Pages that can be gone on with at another device.
const GOES_ON: [&str; 14] = [
    DECLARE,
    DECLARE_CHILD,
    DECLARE_PAGE,
    FAMILY,
    FAMILY_DECLARATION,
    FAMILY_PRINT,
    FAMILY_RETURNED,
    FAMILY_CHILD,
    FAMILY_CHILD_PRINT,
    FAMILY_NEXT,
    FAMILY_RENEW,
    FAMILY_REQUESTS,
    FAMILY_NEW,
    FAMILY_NOTICES,
];
/// Devices of community centres.
pub const STAFF_KIOSKS: &str = "/staff/kiosks";

/// At an enrolled device between two families: the helper's desk.
pub const KIOSK: &str = "/kiosk";
/// Where a device's one-time code is typed.
pub const KIOSK_ENROL: &str = "/kiosk/enrol";
/// "Next family".
pub const KIOSK_NEXT: &str = "/kiosk/next";
/// A number for who waits: given out.
pub const KIOSK_NUMBER: &str = "/kiosk/number";
/// Its paper.
pub const KIOSK_PAPER: &str = "/kiosk/number/{id}";
/// It was called out, and nobody came.
pub const KIOSK_ABSENT: &str = "/kiosk/absent";
/// Where a family's visit at a kiosk begins.
pub const VISIT: &str = "/visit";
/// "Somebody is still here."
pub const VISIT_HERE: &str = "/visit/here";
/// Asked by a page itself, no sign that somebody is there: does the visit go on?
pub const VISIT_GOES_ON: &str = "/visit/goes-on";
/// "It goes on at the other device": at the end of a visit that was handed over.
pub const VISIT_TAKEN: &str = "/visit/taken";
pub const VISIT_END: &str = "/visit/end";
/// Without a phone: sign, and print a slip.
pub const VISIT_SLIP: &str = "/visit/slip";
/// The slip, while it is printed.
pub const VISIT_SLIP_MADE: &str = "/visit/slip/made";
/// Come back with it.
pub const VISIT_BACK: &str = "/visit/come-back";

/// Where forms carry files.
const UPLOADS: [&str; 4] = [FAMILY_NEW_FILES, REPORT_FORM, REPORT_ADD_FORM, STAFF_CONCERN_NEW];

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

pub fn family_child_print(child: impl std::fmt::Display) -> String {
    fill(FAMILY_CHILD_PRINT, &[&child])
}

pub fn family_withdraw(number: &str) -> String {
    fill(FAMILY_WITHDRAW, &[&number])
}

pub fn family_child(child: impl std::fmt::Display) -> String {
    fill(FAMILY_CHILD, &[&child])
}

pub fn family_next(child: impl std::fmt::Display) -> String {
    fill(FAMILY_NEXT, &[&child])
}

pub fn family_calendar(child: impl std::fmt::Display) -> String {
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
pub fn family_new_request(item: u8, child: Option<impl std::fmt::Display>) -> String {
    let child = child.map(|child| format!("&child={child}")).unwrap_or_default();
    format!("{FAMILY_NEW}?item={item}{child}")
}

pub fn family_file(file: impl std::fmt::Display) -> String {
    fill(FAMILY_FILE, &[&file])
}

pub fn staff_request(id: impl std::fmt::Display) -> String {
    fill(STAFF_REQUEST, &[&id])
}

pub fn staff_request_file(id: impl std::fmt::Display, file: impl std::fmt::Display) -> String {
    fill(STAFF_REQUEST_FILE, &[&id, &file])
}

pub fn family_guardian(grant: impl std::fmt::Display) -> String {
    fill(FAMILY_GUARDIAN, &[&grant])
}

pub fn family_shared(grant: impl std::fmt::Display) -> String {
    fill(FAMILY_SHARED, &[&grant])
}

pub fn family_shared_declaration(grant: impl std::fmt::Display, number: &str) -> String {
    fill(FAMILY_SHARED_DECLARATION, &[&grant, &number])
}

pub fn family_shared_child(grant: impl std::fmt::Display, child: impl std::fmt::Display) -> String {
    fill(FAMILY_SHARED_CHILD, &[&grant, &child])
}

pub fn staff_declaration(id: impl std::fmt::Display) -> String {
    fill(STAFF_DECLARATION, &[&id])
}

pub fn staff_same_child(
    id: impl std::fmt::Display,
    child: impl std::fmt::Display,
    other: impl std::fmt::Display,
) -> String {
    fill(STAFF_SAME_CHILD, &[&id, &child, &other])
}

pub fn staff_child(id: impl std::fmt::Display) -> String {
    fill(STAFF_CHILD, &[&id])
}

pub fn staff_concern(id: impl std::fmt::Display) -> String {
    fill(STAFF_CONCERN, &[&id])
}

pub fn staff_concern_photo(id: impl std::fmt::Display, file: impl std::fmt::Display) -> String {
    fill(STAFF_CONCERN_PHOTO, &[&id, &file])
}

/// `key` is a random word that says nothing.
pub fn report_form(key: &str) -> String {
    fill(REPORT_FORM, &[&key])
}

/// Where a report of concern is sent; more about one is sent elsewhere.
pub fn is_report(path: &str) -> bool {
    path.strip_prefix("/report/").is_some_and(|rest| !rest.contains('/') && rest != "add")
}

pub fn report_add_form(key: &str) -> String {
    fill(REPORT_ADD_FORM, &[&key])
}

pub fn kiosk_number(id: impl std::fmt::Display) -> String {
    fill(KIOSK_PAPER, &[&id])
}

/// A visit for which this number was called: it is shown, and nowhere stored.
pub fn visit_of(number: u32) -> String {
    format!("{VISIT}?number={number}")
}

pub fn staff_phone(id: impl std::fmt::Display) -> String {
    fill(STAFF_PHONE, &[&id])
}

/// A question about one entry of the access log.
pub fn family_ask(entry: impl std::fmt::Display) -> String {
    format!("{FAMILY_ASK}?entry={entry}")
}

pub fn family_consent(what: &str) -> String {
    fill(FAMILY_CONSENT, &[&what])
}

pub fn staff_erasure(id: impl std::fmt::Display) -> String {
    fill(STAFF_ERASURE, &[&id])
}

pub fn staff_question(id: impl std::fmt::Display) -> String {
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

/// Where somebody signs in who came to this path.
pub fn sign_in_for(path: &str) -> &'static str {
    if in_staff(path) || at_desk(path) { STAFF_SIGN_IN } else { SIGN_IN }
}

pub fn in_staff(path: &str) -> bool {
    path.strip_prefix(STAFF).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// The helper's own pages at a kiosk; all others are the family's.
pub fn at_desk(path: &str) -> bool {
    path == KIOSK || path.starts_with("/kiosk/") || matches!(path, STAFF_SIGN_IN | STAFF_SIGN_OUT)
}

/// What a kiosk shows and takes while no family is there.
pub fn between_families(path: &str) -> bool {
    at_desk(path) || by_itself(path) || matches!(path, LANGUAGE | TEXT_SIZE | EXIT | VISIT_END)
}

/// What a page of a kiosk asks for by itself: nobody need be there.
pub fn by_itself(path: &str) -> bool {
    matches!(path, VISIT_GOES_ON | VISIT_TAKEN)
}

/// A path of this site to return to, from a form: never another site.
pub fn same_site(path: &str) -> &str {
    let ours =
        path.starts_with('/') && !path.starts_with("//") && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if ours { path } else { START }
}

/// A page of a declaration, or of the family's account: no other page is handed to another device.
pub fn goes_on(path: &str) -> bool {
    same_site(path) == path && !path.contains("..") && GOES_ON.iter().any(|pattern| at(pattern).fits(path))
}

/// To go on elsewhere with the page at this path.
pub fn handover(path: &str) -> String {
    format!("{HANDOVER}?at={}", escape(path))
}

/// Paths whose forms may carry files: the server reads larger bodies there, and more patiently.
pub fn takes_files(path: &str) -> bool {
    UPLOADS.iter().any(|pattern| at(pattern).fits(path))
}

/// A path as the value of a query.
pub fn escape(path: &str) -> String {
    let escaped = path.bytes().map(|byte| match byte {
        b'%' | b'&' | b'#' | b'+' | b'=' | b'?' => format!("%{byte:02X}"),
        byte => char::from(byte).to_string(),
    });
    escaped.collect()
}

fn fill(pattern: &str, parts: &[&dyn std::fmt::Display]) -> String {
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
    fn only_paths_of_this_site_are_returned_to() {
        assert_eq!(same_site("/services?x=1"), "/services?x=1");
        for foreign in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a b", "/\r\nSet-Cookie:x"] {
            assert_eq!(same_site(foreign), START, "{foreign}");
        }
    }

    #[test]
    fn the_way_back_after_signing_in_is_one_value() {
        assert_eq!(sign_in_then("/declare/name?return=check"), "/sign-in?next=/declare/name%3Freturn%3Dcheck");
    }

    #[test]
    fn another_device_is_led_to_pages_of_ours_only() {
        for path in ["/declare", "/declare/name", "/declare/child/3/child-name", "/family", "/family/children/1"] {
            assert!(goes_on(path), "{path}");
        }
        for other in
            ["/", "", "//evil.example", "/declare/..", "/declare/child/1", "/staff", "/sign-out", "/family/x/y"]
        {
            assert!(!goes_on(other), "{other}");
        }
        assert_eq!(handover("/declare/name?return=check"), "/handover?at=/declare/name%3Freturn%3Dcheck");
    }

    #[test]
    fn a_report_is_told_apart() {
        assert!(is_report(&report_form("0123")));
        for other in [REPORT, REPORT_ADD, &report_add_form("0123"), START] {
            assert!(!is_report(other), "{other}");
        }
    }

    #[test]
    fn staff_sign_in_on_their_side() {
        assert_eq!(sign_in_for("/staff/children?street=1"), STAFF_SIGN_IN);
        assert_eq!(sign_in_for("/staffing"), SIGN_IN);
        assert_eq!(sign_in_for("/family"), SIGN_IN);
    }
}
