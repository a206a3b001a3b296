//! A gateway for text messages: a POST of JSON a message, with the message's id as idempotency key. The same message is
//! sent again under the same key for as long as nobody knows what became of it, so that a gateway that keeps its keys
//! takes each message once.

use std::{io, time::Duration};

use axum::http::{
    HeaderValue, Request, Response, StatusCode, Uri,
    header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER},
};
use casework::{
    delivery::{Delivery, Failure as Why},
    port::Message,
};
use futures_util::{StreamExt as _, stream};
use hyper::body::Bytes;
use jiff::SignedDuration;
use serde_json::{Map, Value};

use super::Messenger;
use crate::{
    failure::{Failure, OrFail as _},
    outgoing::{NoAnswer, Outgoing},
    settings::Sms,
};

/// So many are under way together.
const AT_ONCE: usize = 32;
const KEY: &str = "idempotency-key";

pub struct Gateway {
    outgoing: Outgoing,
    address: Uri,
    key: HeaderValue,
    fields: Vec<(String, String)>,
}

impl Gateway {
    pub fn new(sms: &Sms, patience: Duration) -> Result<Self, Failure> {
        let mut key = HeaderValue::try_from(format!("Bearer {}", sms.key.0))
            .or_wrong(|_| "sms_key can't stand in a header".to_owned())?;
        key.set_sensitive(true);
        Ok(Self { outgoing: Outgoing::new(patience)?, address: sms.address.clone(), key, fields: sms.fields.clone() })
    }

    async fn deliver(&self, message: &Message) -> Delivery {
        let request = Request::post(self.address.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(AUTHORIZATION, self.key.clone())
            .header(KEY, message.id.to_string())
            .body(self.body(message).into());
        let Ok(request) = request else { return Delivery::Never(Why::Refused) };
        match self.outgoing.ask(request).await {
            Ok(answer) => fate(&answer),
            Err(NoAnswer::Unreachable(_)) => Delivery::Later(Why::Unreachable, SignedDuration::ZERO),
            Err(NoAnswer::Silent) => Delivery::Later(Why::Silent, SignedDuration::ZERO),
        }
    }

    /// What the message says is put into a finished object, so that no text can change its form.
    fn body(&self, message: &Message) -> Bytes {
        let id = message.id.to_string();
        let words = [("{id}", &id), ("{to}", &message.to), ("{text}", &message.text), ("{purpose}", &message.purpose)];
        let filled = self.fields.iter().map(|(name, template)| (name.clone(), Value::String(fill(template, &words))));
        Value::Object(filled.collect::<Map<_, _>>()).to_string().into()
    }
}

/// Each place once, from left to right: a text that holds `{to}` stays as it is.
fn fill(template: &str, words: &[(&str, &String)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((at, name, word)) =
        words.iter().filter_map(|(name, word)| Some((rest.find(name)?, *name, *word))).min_by_key(|(at, ..)| *at)
    {
        filled.push_str(&rest[..at]);
        filled.push_str(word);
        rest = &rest[at + name.len()..];
    }
    filled + rest
}

/// A request that is refused for what it is will be refused again; all else may pass.
fn fate(answer: &Response<Bytes>) -> Delivery {
    let status = answer.status();
    let seconds = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    let wait = SignedDuration::from_secs(seconds.unwrap_or_default());
    match status {
        _ if status.is_success() => Delivery::Sent,
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Delivery::Later(Why::Stranger, wait),
        StatusCode::TOO_MANY_REQUESTS => Delivery::Later(Why::Busy, wait),
        // Timed out on its side; under way with the same key; too early.
        StatusCode::REQUEST_TIMEOUT | StatusCode::CONFLICT | StatusCode::TOO_EARLY => {
            Delivery::Later(Why::Silent, wait)
        }
        _ if status.is_client_error() => Delivery::Never(Why::Refused),
        _ => Delivery::Later(Why::Broken, wait),
    }
}

impl Messenger for Gateway {
    const A_ROUND: u64 = 64;

    async fn send(&mut self, messages: &[Message]) -> io::Result<Vec<Delivery>> {
        let deliveries: Vec<_> = messages.iter().map(|message| self.deliver(message)).collect();
        Ok(stream::iter(deliveries).buffered(AT_ONCE).collect().await)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_text_can_not_change_the_form() {
        let (to, text) = ("+8613800138000".to_owned(), "\"},{to}\n".to_owned());
        let words = [("{to}", &to), ("{text}", &text)];
        assert_eq!(fill("{text}|{to}", &words), "\"},{to}\n|+8613800138000");
        assert_eq!(fill("SMS_1", &words), "SMS_1");
    }

    #[test]
    fn what_may_pass_is_tried_again_what_is_refused_is_not() {
        let of = |status: u16, after: &str| {
            fate(&Response::builder().status(status).header(RETRY_AFTER, after).body(Bytes::new()).unwrap())
        };
        let later = |why, seconds| Delivery::Later(why, SignedDuration::from_secs(seconds));
        assert_eq!(of(202, ""), Delivery::Sent);
        assert_eq!(of(429, "90"), later(Why::Busy, 90));
        assert_eq!(of(503, "soon"), later(Why::Broken, 0));
        assert_eq!(of(302, ""), later(Why::Broken, 0));
        assert_eq!(of(401, ""), later(Why::Stranger, 0));
        assert_eq!(of(409, ""), later(Why::Silent, 0));
        for refused in [400, 404, 422] {
            assert_eq!(of(refused, ""), Delivery::Never(Why::Refused), "{refused}");
        }
    }
}
