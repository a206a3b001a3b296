//! Every path once. A constant is the address, or the pattern when it has a `{part}`; a function of [`filled`] fills the
//! parts in, and [`about`] says what a path is. Pages register with `<Route path=at(routes::SERVICE) …>`, actions with
//! `.route(routes::SERVICE, post(…))`.
//!
//! No personal datum goes into a path or a query: ids, codes and words only.

mod about;
mod at;
mod filled;
mod seen;

pub use about::{
    at_desk, between_families, by_itself, goes_on, in_staff, is_report, same_site, sign_in_for, takes_files,
};
pub use at::at;
pub use filled::*;
pub use seen::seen;

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
/// Adding it: a form alone.
pub const FAMILY_CITY_LINK: &str = "/family/city/link";
/// Back from the city: one code to the account's own phone is left.
pub const FAMILY_CITY_CODE: &str = "/family/city/code";
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
/// It on paper, at a kiosk.
pub const FAMILY_COPY_PRINT: &str = "/family/privacy/copy/print";
/// What is taken back: `health` or `children`.
pub const FAMILY_CONSENT: &str = "/family/privacy/consent/{what}";
pub const FAMILY_ERASE: &str = "/family/privacy/erase";
/// A form alone: the request to erase is taken back.
pub const FAMILY_KEEP: &str = "/family/privacy/keep";

pub const STAFF: &str = "/staff";
pub const STAFF_SIGN_IN: &str = "/staff/sign-in";
pub const STAFF_SIGN_OUT: &str = "/staff/sign-out";
pub const STAFF_DECLARATIONS: &str = "/staff/declarations";
pub const STAFF_DECLARATION: &str = "/staff/declarations/{id}";
/// Where two streets have declared one child: what was handed to the district or the city.
pub const STAFF_HANDED: &str = "/staff/same-child";
/// Two declared children side by side: whether they are one.
pub const STAFF_SAME_CHILD: &str = "/staff/declarations/{id}/children/{child}/same/{other}";
/// What a child's hukou counts as, where its code does not tell.
pub const STAFF_HUKOU: &str = "/staff/declarations/{id}/children/{child}/hukou";
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
