//! Requests to the real program, one connection each.

use std::{
    io::Write as _,
    net::{SocketAddr, TcpStream},
};

use casework::{chance::Generator, session::SessionToken};

use super::{program::read_all, support::form};

pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let values = self.head.lines().filter_map(|line| line.split_once(": "));
        values.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}

/// None when there was no answer, or half of one.
pub fn get(address: SocketAddr, path: &str, session: Option<&SessionToken>) -> Option<Answer> {
    exchange(address, &format!("GET {path} HTTP/1.1\r\n{}\r\n", head(session)))
}

/// Sends a form from a page of the site, with the session's token.
pub fn post(
    address: SocketAddr,
    path: &str,
    session: Option<&SessionToken>,
    fields: &[(&str, &str)],
) -> Option<Answer> {
    let token = session.map(|session| session.csrf(&Generator::seeded(1))).unwrap_or_default();
    let body = form(fields.iter().copied().chain([("csrf", token.as_str())]));
    let kind = "Origin: http://portal.test\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let length = body.len();
    exchange(address, &format!("POST {path} HTTP/1.1\r\n{}{kind}Content-Length: {length}\r\n\r\n{body}", head(session)))
}

fn head(session: Option<&SessionToken>) -> String {
    let cookie = session.map(|session| format!("Cookie: __Host-tongxing={}\r\n", session.reveal())).unwrap_or_default();
    format!("Host: portal.test\r\nConnection: close\r\n{cookie}")
}

fn exchange(address: SocketAddr, request: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let answer = read_all(&mut stream);
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
    Some(Answer { status, head: head.to_owned(), body: body.to_owned() })
}
