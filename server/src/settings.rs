//! Settings, from the strongest source to the weakest: command line, `TONGXING__…` environment, `PORT` and
//! `DATABASE_URL`, the settings file, defaults.
//!
//! To add one: a field in [`Raw`] (its name in lower case is the key of the file, `TONGXING__` and its name in capitals
//! the variable), a field in [`Settings`], and its parsing with a sentence for what can be wrong with it.

mod city;

use std::{
    collections::{BTreeMap, HashMap},
    env,
    net::{IpAddr, SocketAddr, ToSocketAddrs as _},
    path::PathBuf,
};

use axum::http::Uri;
use config::{Config, Environment, File, FileFormat};
use domain::kiosk::Idle;
use serde::Deserialize;

pub use city::City;

use crate::{
    cli::SettingsArgs,
    failure::{Failure, OrFail as _},
};

const LISTEN: &str = "127.0.0.1:8080";
const SMS_FIELDS: &str = r#"{"id": "{id}", "to": "{to}", "text": "{text}"}"#;

#[derive(Debug, Clone)]
pub struct Settings {
    pub listen: SocketAddr,
    /// Holds the SQLite file, the master key, the outbox, the checkpoints.
    pub data: PathBuf,
    /// None: an SQLite file in the data folder.
    pub database_url: Option<String>,
    pub master_key: Option<Secret>,
    /// Another catalogue than the embedded one.
    pub catalogue: Option<PathBuf>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Where quick exit leads.
    pub neutral: String,
    /// Origins of the sites that may show the quick check in a frame.
    pub partners: Vec<String>,
    pub log: Log,
    /// None: messages are written to a file.
    pub sms: Option<Sms>,
    /// How long nobody may be at a kiosk's screen.
    pub idle: Idle,
    /// None: families sign in with their phones only.
    pub city: Option<City>,
}

/// The gateway for text messages.
#[derive(Debug, Clone)]
pub struct Sms {
    pub address: Uri,
    pub key: Secret,
    /// The object that is posted: a field's name and its text, with `{id}`, `{to}`, `{text}`, `{purpose}` in it.
    pub fields: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct Log {
    pub format: LogFormat,
    /// As `tracing` writes filters: `info`, `server=debug,warn`.
    pub filter: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    Pretty,
    Json,
}

/// A text that never shows in a log.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// As the sources have it: all texts, so that every mistake gets our sentence.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Raw {
    listen: Option<String>,
    data: Option<PathBuf>,
    database_url: Option<String>,
    master_key: Option<Secret>,
    catalogue: Option<PathBuf>,
    trusted_proxies: Option<String>,
    neutral: Option<String>,
    partners: Option<String>,
    log_format: Option<String>,
    log: Option<String>,
    sms_url: Option<String>,
    sms_key: Option<Secret>,
    sms_fields: Option<String>,
    kiosk_idle: Option<String>,
    city_issuer: Option<String>,
    city_client: Option<String>,
    city_secret: Option<Secret>,
    city_site: Option<String>,
    city_names: Option<String>,
    city_levels: Option<String>,
}

impl Settings {
    pub fn load(args: &SettingsArgs, listen: Option<&str>) -> Result<Self, Failure> {
        let raw = read(args)?;
        let city = city::city(&raw)?;
        let listen = address(listen.or(raw.listen.as_deref()).unwrap_or(LISTEN))?;
        Ok(Self {
            listen,
            data: args.data.clone().or(raw.data).unwrap_or_else(|| PathBuf::from("data")),
            database_url: args.database_url.clone().or(raw.database_url).filter(|url| !url.is_empty()),
            master_key: raw.master_key,
            catalogue: raw.catalogue,
            trusted_proxies: proxies(raw.trusted_proxies.as_deref().unwrap_or_default())?,
            neutral: neutral(raw.neutral)?,
            partners: partners(raw.partners.as_deref().unwrap_or_default())?,
            log: Log {
                format: log_format(raw.log_format.as_deref())?,
                filter: raw.log.unwrap_or_else(|| "info".to_owned()),
            },
            sms: sms(raw.sms_url, raw.sms_key, raw.sms_fields.as_deref())?,
            idle: idle(raw.kiosk_idle.as_deref())?,
            city,
        })
    }
}

fn read(args: &SettingsArgs) -> Result<Raw, Failure> {
    let mut sources = Config::builder();
    if let Some(file) = &args.settings {
        let text = std::fs::read_to_string(file)
            .or_wrong(|error| format!("the settings file {} can't be read: {error}", file.display()))?;
        sources = sources.add_source(File::from_str(&text, FileFormat::Toml));
    }
    sources
        .add_source(Environment::default().source(Some(common_variables()?)))
        .add_source(Environment::with_prefix("TONGXING").prefix_separator("__").separator("__"))
        .build()
        .and_then(Config::try_deserialize)
        .or_wrong(|error| format!("the settings can't be used: {error}"))
}

/// `PORT` and `DATABASE_URL`, as many programs know them, under our names.
fn common_variables() -> Result<HashMap<String, String>, Failure> {
    let mut found = HashMap::new();
    if let Ok(port) = env::var("PORT") {
        found.insert("LISTEN".to_owned(), port_address(&port)?);
    }
    if let Ok(url) = env::var("DATABASE_URL") {
        found.insert("DATABASE_URL".to_owned(), url);
    }
    Ok(found)
}

fn port_address(port: &str) -> Result<String, Failure> {
    match port.trim().parse::<u16>() {
        Ok(1..) => Ok(format!("127.0.0.1:{}", port.trim())),
        _ => Err(Failure::wrong_input(format!(
            "PORT is \"{port}\", but a port is a number from 1 to 65535: set one, or leave PORT unset for 8080"
        ))),
    }
}

/// `host:port`; a host may be a name. Port 0 lets the system choose.
fn address(typed: &str) -> Result<SocketAddr, Failure> {
    let Some((_, port)) = typed.rsplit_once(':').filter(|(_, port)| !port.is_empty() && !port.ends_with(']')) else {
        return Err(Failure::wrong_input(format!("the address \"{typed}\" has no port: write it like {LISTEN}")));
    };
    if port.parse::<u16>().is_err() {
        return Err(Failure::wrong_input(format!(
            "the port of \"{typed}\" is not a number from 1 to 65535: write the address like {LISTEN}"
        )));
    }
    typed.to_socket_addrs().ok().and_then(|mut found| found.next()).ok_or_else(|| {
        Failure::wrong_input(format!("the address \"{typed}\" is not one of this machine: write it like {LISTEN}"))
    })
}

fn proxies(list: &str) -> Result<Vec<IpAddr>, Failure> {
    list.split([',', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().or_wrong(|_| format!("the trusted proxy \"{part}\" is not an IP address")))
        .collect()
}

/// `https://host` or `https://host:port` each; they go into a header as they are.
fn partners(list: &str) -> Result<Vec<String>, Failure> {
    let fits = |origin: &str| {
        origin.strip_prefix("https://").is_some_and(|host| {
            host.starts_with(|c: char| c.is_ascii_alphanumeric())
                && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:".contains(&b))
        })
    };
    list.split([',', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| {
            let origin = part.trim_end_matches('/');
            fits(origin).then(|| origin.to_owned()).ok_or_else(|| {
                Failure::wrong_input(format!(
                    "the partner \"{part}\" is not the origin of a site: write it like https://partner.example"
                ))
            })
        })
        .collect()
}

fn neutral(address: Option<String>) -> Result<String, Failure> {
    let address = address.unwrap_or_else(|| app::context::NEUTRAL.to_owned());
    let fits =
        address.starts_with("https://") && address.bytes().all(|b| b.is_ascii_graphic() && !b";,'\"".contains(&b));
    if fits {
        Ok(address)
    } else {
        Err(Failure::wrong_input(format!("quick exit can't lead to \"{address}\": it needs an https address")))
    }
}

fn sms(url: Option<String>, key: Option<Secret>, fields: Option<&str>) -> Result<Option<Sms>, Failure> {
    let Some(url) = url.filter(|url| !url.is_empty()) else { return Ok(None) };
    let address = service_address("sms_url", &url)?;
    let key = key.filter(|key| key.0.bytes().all(|byte| byte.is_ascii_graphic()) && !key.0.is_empty());
    let needed = || Failure::wrong_input("sms_url needs an sms_key of letters, digits and signs without spaces");
    let key = key.ok_or_else(needed)?;
    let fields: BTreeMap<String, String> = serde_json::from_str(fields.unwrap_or(SMS_FIELDS))
        .or_wrong(|error| format!("sms_fields is not a JSON object of texts like {SMS_FIELDS}: {error}"))?;
    Ok(Some(Sms { address, key, fields: fields.into_iter().collect() }))
}

/// By https, or on this machine.
pub fn is_safe(address: &Uri) -> bool {
    match address.scheme_str() {
        Some("https") => address.host().is_some(),
        Some("http") => address.host().is_some_and(|host| matches!(host, "127.0.0.1" | "localhost" | "[::1]")),
        _ => false,
    }
}

/// Of a server of others that we ask.
fn service_address(name: &str, typed: &str) -> Result<Uri, Failure> {
    let uri: Option<Uri> = typed.parse().ok();
    uri.filter(is_safe).ok_or_else(|| {
        Failure::wrong_input(format!(
            "{name} is \"{typed}\", but it needs an https address (http on this machine only)"
        ))
    })
}

/// Seconds until a family's visit is wiped: from three, which only tests want, to ten minutes.
fn idle(typed: Option<&str>) -> Result<Idle, Failure> {
    let Some(typed) = typed else { return Ok(Idle::default()) };
    typed.trim().parse().ok().filter(|seconds| (3..=600).contains(seconds)).map(Idle::of).ok_or_else(|| {
        Failure::wrong_input(format!("kiosk_idle is \"{typed}\", but it is a number of seconds from 3 to 600"))
    })
}

fn log_format(word: Option<&str>) -> Result<LogFormat, Failure> {
    match word {
        None | Some("pretty") => Ok(LogFormat::Pretty),
        Some("json") => Ok(LogFormat::Json),
        Some(other) => {
            Err(Failure::wrong_input(format!("the log format is \"{other}\", but it can only be pretty or json")))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_is_a_host_and_a_port() {
        assert_eq!(address("127.0.0.1:80").unwrap().port(), 80);
        assert_eq!(address("[::1]:8080").unwrap().port(), 8080);
        for wrong in ["", "127.0.0.1", "127.0.0.1:", "[::1]", "127.0.0.1:70000", "127.0.0.1:-1", "127.0.0.1:http"] {
            assert_eq!(address(wrong).unwrap_err().code, 2, "{wrong}");
        }
    }

    #[test]
    fn a_port_is_between_1_and_65535() {
        assert_eq!(port_address("8081").unwrap(), "127.0.0.1:8081");
        for wrong in ["", "0", "65536", "-1", "eighty"] {
            assert!(port_address(wrong).unwrap_err().sentence.contains("1 to 65535"), "{wrong}");
        }
    }

    #[test]
    fn proxies_are_addresses() {
        assert_eq!(proxies("10.0.0.1, ::1").unwrap().len(), 2);
        assert!(proxies("proxy.example").is_err());
    }

    #[test]
    fn partners_are_origins_with_https() {
        let known = partners("https://a.example, https://b.example:8443/").unwrap();
        assert_eq!(known, ["https://a.example", "https://b.example:8443"]);
        for wrong in ["http://a.example", "a.example", "https://", "https://*", "https://a.example/page", "https://a;b"]
        {
            assert!(partners(wrong).is_err(), "{wrong}");
        }
        assert!(partners("").unwrap().is_empty());
    }

    #[test]
    fn a_gateway_is_asked_by_https_with_a_key() {
        let key = || Some(Secret("k-1".to_owned()));
        assert!(sms(None, None, None).unwrap().is_none());
        let gateway = sms(Some("https://sms.example/send".to_owned()), key(), None).unwrap().unwrap();
        assert_eq!(gateway.fields.len(), 3);
        assert!(sms(Some("http://127.0.0.1:9/send".to_owned()), key(), Some(r#"{"mobile":"{to}"}"#)).is_ok());
        for (url, key, fields) in [
            ("http://sms.example/send", key(), None),
            ("sms.example", key(), None),
            ("https://sms.example/send", None, None),
            ("https://sms.example/send", Some(Secret("a b".to_owned())), None),
            ("https://sms.example/send", key(), Some("{")),
            ("https://sms.example/send", key(), Some(r#"{"to": 1}"#)),
        ] {
            assert_eq!(sms(Some(url.to_owned()), key, fields).unwrap_err().code, 2, "{url}");
        }
    }

    #[test]
    fn a_kiosk_waits_for_some_seconds() {
        assert_eq!(idle(None).unwrap(), Idle::default());
        assert_eq!(idle(Some("6")).unwrap(), Idle { warn: 4, wipe: 6 });
        for wrong in ["", "2", "601", "-5", "soon"] {
            assert!(idle(Some(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_secret_is_not_shown() {
        assert_eq!(format!("{:?}", Secret("abc".to_owned())), "Secret(…)");
    }
}
