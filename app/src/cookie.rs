//! The cookies: session, language, large text and, while somebody signs in, which code was asked for. All are `__Host-`,
//! `Secure`, `HttpOnly` and `SameSite=Lax`; none follows anybody. A kiosk has two more: the device's and its helper's.

use axum::http::{HeaderMap, HeaderValue, header::COOKIE};
use casework::{kiosk::DeviceToken, session::SessionToken};

pub const SESSION: &str = "__Host-tongxing";
pub const LANGUAGE: &str = "__Host-lang";
pub const TEXT: &str = "__Host-text";
pub const CODE: &str = "__Host-code";
/// The street whose poster was scanned: nine digits.
pub const STREET: &str = "__Host-street";
/// The codes that were sent to the old phone and to the new one.
pub const CODES: &str = "__Host-codes";
/// The way to the city and back.
pub const CITY: &str = "__Host-city";
/// What the city has proven, until a phone is confirmed.
pub const CITY_NEW: &str = "__Host-city-new";
/// Signed in with it: signing out says that the city's own session goes on.
pub const CITY_IN: &str = "__Host-city-in";
/// What a colleague searches the ledger for, sealed for the session.
pub const SEARCH: &str = "__Host-search";
/// What an enrolled kiosk is known by.
pub const KIOSK: &str = "__Host-kiosk";
/// The session of the helper who is signed in at it. The family's is [`SESSION`], as everywhere.
pub const HELPER: &str = "__Host-helper";

/// The code on the slip that is being printed at a kiosk, for the minutes that takes.
pub const SLIP: &str = "__Host-slip";

/// All that one family leaves behind at a kiosk.
pub const OF_A_FAMILY: [&str; 11] =
    [SESSION, LANGUAGE, TEXT, CODE, STREET, CODES, SEARCH, CITY, CITY_NEW, CITY_IN, SLIP];

const YEAR: u32 = 365 * 24 * 60 * 60;

/// The value the browser sent under this name.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .into_iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The session's token, if the cookie holds one.
pub fn session(headers: &HeaderMap) -> Option<SessionToken> {
    read(headers, SESSION).and_then(SessionToken::parse)
}

/// The device's token, if it has one.
pub fn device(headers: &HeaderMap) -> Option<DeviceToken> {
    read(headers, KIOSK).and_then(DeviceToken::parse)
}

/// The session of the kiosk's helper.
pub fn helper(headers: &HeaderMap) -> Option<SessionToken> {
    read(headers, HELPER).and_then(SessionToken::parse)
}

/// `Set-Cookie` after signing in. It ends with the browser; the registry ends it earlier.
pub fn keep_session(token: &SessionToken) -> HeaderValue {
    set(SESSION, &token.reveal(), None)
}

/// `Set-Cookie` after signing out.
pub fn forget(name: &str) -> HeaderValue {
    set(name, "", Some(0))
}

/// `Set-Cookie` of a choice that stays a year.
pub fn prefer(name: &str, value: &str) -> HeaderValue {
    set(name, value, Some(YEAR))
}

/// `Set-Cookie` of something needed for the next minutes only.
pub fn briefly(name: &str, value: &str, minutes: u32) -> HeaderValue {
    set(name, value, Some(minutes * 60))
}

/// `Set-Cookie` of something that ends with the browser.
pub fn keep(name: &str, value: &str) -> HeaderValue {
    set(name, value, None)
}

fn set(name: &str, value: &str, seconds: Option<u32>) -> HeaderValue {
    let age = seconds.map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
    HeaderValue::try_from(format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}"))
        .unwrap_or_else(|_| HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_own_name_only() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("a=1; __Host-lang=en;x"));
        headers.append(COOKIE, HeaderValue::from_static("__Host-text=large"));
        assert_eq!(read(&headers, LANGUAGE), Some("en"));
        assert_eq!(read(&headers, TEXT), Some("large"));
        assert_eq!(read(&headers, "lang"), None);
        assert!(session(&headers).is_none());
    }

    #[test]
    fn a_cookie_is_for_this_host_and_not_for_scripts() {
        assert_eq!(forget(SESSION), "__Host-tongxing=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
        assert_eq!(prefer(TEXT, "a\nb"), "");
    }
}
