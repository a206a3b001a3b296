//! Which of the family's pages a path is, as its access log names it when a helper sits beside.

use domain::kiosk::Seen;

/// Of the pattern of a path: none where nothing of a family stands. A report of concern is nobody's page.
pub fn seen(pattern: &str) -> Option<Seen> {
    Some(match pattern {
        super::DECLARE
        | super::DECLARE_PAGE
        | super::DECLARE_CHILD
        | super::DECLARE_CHILD_REMOVE
        | super::DECLARE_KEPT
        | super::DECLARE_ERASE => Seen::Draft,
        super::DECLARE_CHECK => Seen::Check,
        super::DECLARE_CORRECT => Seen::Correct,
        super::DECLARE_DONE | super::FAMILY_DECLARATION | super::FAMILY_WITHDRAW => Seen::Declaration,
        super::FAMILY_PRINT => Seen::Receipt,
        super::FAMILY_RETURNED => Seen::Returned,
        super::HANDOVER => Seen::Handover,
        super::HELP => Seen::Helping,
        super::FAMILY => Seen::Family,
        super::FAMILY_NOTICES => Seen::Notices,
        super::FAMILY_PHONE | super::FAMILY_PHONE_CODES => Seen::Phone,
        super::FAMILY_CITY | super::FAMILY_CITY_LINK | super::FAMILY_CITY_CODE => Seen::City,
        super::FAMILY_RENEW | super::FAMILY_CONFIRMATION => Seen::Renew,
        super::FAMILY_LEAVE | super::FAMILY_FAREWELL => Seen::Leave,
        super::FAMILY_CHILD | super::FAMILY_CHILD_PRINT => Seen::Child,
        super::FAMILY_NEXT => Seen::Next,
        super::FAMILY_REQUESTS | super::FAMILY_REQUEST => Seen::Requests,
        super::FAMILY_NEW
        | super::FAMILY_NEW_REACH
        | super::FAMILY_NEW_FILES
        | super::FAMILY_NEW_CHECK
        | super::FAMILY_NEW_DROP => Seen::Ask,
        super::FAMILY_HELPER => Seen::Helper,
        super::FAMILY_GUARDIANS | super::FAMILY_GUARDIAN | super::FAMILY_JOIN => Seen::Guardians,
        super::FAMILY_SHARED | super::FAMILY_SHARED_DECLARATION | super::FAMILY_SHARED_CHILD => Seen::Shared,
        super::FAMILY_ACCESS | super::FAMILY_ASK => Seen::Access,
        super::FAMILY_PRIVACY | super::FAMILY_COPY_PRINT | super::FAMILY_CONSENT | super::FAMILY_ERASE => Seen::Privacy,
        super::VISIT_SLIP | super::VISIT_SLIP_MADE => Seen::Slip,
        _ => return None,
    })
}
