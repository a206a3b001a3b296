//! What a path is: whose side it is on, and what may be done with it.

use super::{
    DECLARE, DECLARE_CHILD, DECLARE_PAGE, EXIT, FAMILY, FAMILY_CHILD, FAMILY_CHILD_PRINT, FAMILY_DECLARATION,
    FAMILY_NEW, FAMILY_NEW_FILES, FAMILY_NEXT, FAMILY_NOTICES, FAMILY_PRINT, FAMILY_RENEW, FAMILY_REQUESTS,
    FAMILY_RETURNED, KIOSK, LANGUAGE, REPORT_ADD_FORM, REPORT_FORM, SIGN_IN, STAFF, STAFF_CONCERN_NEW, STAFF_SIGN_IN,
    STAFF_SIGN_OUT, START, TEXT_SIZE, VISIT_END, VISIT_GOES_ON, VISIT_TAKEN, at,
};

/// Where forms carry files.
const UPLOADS: [&str; 4] = [FAMILY_NEW_FILES, REPORT_FORM, REPORT_ADD_FORM, STAFF_CONCERN_NEW];

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

/// Where a report of concern is sent; more about one is sent elsewhere.
pub fn is_report(path: &str) -> bool {
    path.strip_prefix("/report/").is_some_and(|rest| !rest.contains('/') && rest != "add")
}

/// Where somebody signs in who came to this path.
pub fn sign_in_for(path: &str) -> &'static str {
    if in_staff(path) || at_desk(path) { STAFF_SIGN_IN } else { SIGN_IN }
}

/// Somebody's own pages: of a declaration, an account, an office.
pub fn own(path: &str) -> bool {
    let below = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    below(DECLARE) || below(FAMILY) || in_staff(path)
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

/// Paths whose forms may carry files: the server reads larger bodies there, and more patiently.
pub fn takes_files(path: &str) -> bool {
    UPLOADS.iter().any(|pattern| at(pattern).fits(path))
}

#[cfg(test)]
mod tests {
    use super::super::{REPORT, REPORT_ADD, handover, report_add_form, report_form};
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_returned_to() {
        assert_eq!(same_site("/services?x=1"), "/services?x=1");
        for foreign in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a b", "/\r\nSet-Cookie:x"] {
            assert_eq!(same_site(foreign), START, "{foreign}");
        }
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
