//! The portal's address as it goes into a command line, a unit and a policy.

use std::fmt;

use app::routes;
use axum::http::{Uri, uri::Scheme};

/// `https://tongxing.example`, `http://127.0.0.1:8080`: nothing behind the host, nothing that a shell or systemd reads
/// as something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    scheme: &'static str,
    host: String,
    port: Option<u16>,
}

impl Address {
    pub fn parse(typed: &str) -> Option<Self> {
        let uri: Uri = typed.trim_end_matches('/').parse().ok()?;
        let parts = uri.into_parts();
        let authority = parts.authority?;
        if parts.path_and_query.is_some_and(|it| it.as_str() != "/") || authority.as_str().contains('@') {
            return None;
        }
        let host = authority.host().to_ascii_lowercase();
        let plain = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-[]:".contains(&b));
        let local = ["127.0.0.1", "localhost", "[::1]"].contains(&&*host);
        let scheme = match parts.scheme? {
            it if it == Scheme::HTTPS => "https",
            it if it == Scheme::HTTP && local => "http",
            _ => return None,
        };
        plain.then(|| Self { scheme, port: authority.port_u16(), host })
    }

    /// What the device shows first.
    pub fn start(&self) -> String {
        format!("{self}{}", routes::KIOSK)
    }

    /// As the browser's list of allowed addresses says it: this host exactly, not what is below it.
    pub fn filter(&self) -> String {
        let name = self.host.bytes().any(|b| b.is_ascii_alphabetic()) && self.host != "localhost";
        let dot = if name && !self.host.starts_with('[') { "." } else { "" };
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{dot}{}{port}", self.scheme, self.host)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_portal_is_a_name_and_nothing_else() {
        let filter = |typed: &str| Address::parse(typed).map(|it| (it.to_string(), it.filter()));
        let is = |address: &str, filter: &str| Some((address.to_owned(), filter.to_owned()));
        assert_eq!(filter("https://Tongxing.example/"), is("https://tongxing.example", "https://.tongxing.example"));
        assert_eq!(filter("http://127.0.0.1:8080"), is("http://127.0.0.1:8080", "http://127.0.0.1:8080"));
        assert_eq!(filter("https://10.0.0.7:8443"), is("https://10.0.0.7:8443", "https://10.0.0.7:8443"));
        for wrong in [
            "tongxing.example",
            "http://tongxing.example",
            "ftp://tongxing.example",
            "https://tongxing.example/kiosk",
            "https://tongxing.example/?a=b",
            "https://who@tongxing.example",
            "https://tongxing.example --no-sandbox",
            "https://$(reboot)",
            "https://%n",
            "",
        ] {
            assert_eq!(filter(wrong), None, "{wrong}");
        }
    }
}
