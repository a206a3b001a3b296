//! The settings of the city's unified identity.

use std::collections::BTreeMap;

use domain::identity::Assurance;

use super::{Raw, Secret, service_address};
use crate::failure::{Failure, OrFail as _};

const CITY_LEVELS: &str = r#"{"urn:example:high": "high"}"#;
const CITY_NAMES: &str = r#"{"zh-Hans": "…", "zh-Hant": "…", "en": "…"}"#;

/// The city's sign-in by OpenID Connect.
#[derive(Debug, Clone)]
pub struct City {
    pub issuer: String,
    pub client: String,
    pub secret: Secret,
    /// Where browsers reach this portal; without a slash at its end.
    pub site: String,
    /// What it is called, by language. Where there is none, our texts name it.
    pub names: BTreeMap<String, String>,
    /// What the city calls its levels (`acr`), and which of ours each is; the surest first.
    pub levels: Vec<(String, Assurance)>,
}

pub(super) fn city(raw: &Raw) -> Result<Option<City>, Failure> {
    let Some(issuer) = raw.city_issuer.as_ref().filter(|issuer| !issuer.is_empty()) else { return Ok(None) };
    service_address("city_issuer", issuer)?;
    let needed = |name: &str, what: &str| Failure::wrong_input(format!("city_issuer needs {name}: {what}"));
    let client = raw.city_client.clone().filter(|client| !client.is_empty());
    let secret = raw.city_secret.clone().filter(|secret| !secret.0.is_empty());
    let site = raw.city_site.as_deref().unwrap_or_default().trim_end_matches('/');
    let at = service_address("city_site", site)?;
    if at.path_and_query().is_some_and(|path| path != "/") {
        return Err(needed("a city_site without a path", "https://host, as browsers reach this portal"));
    }
    let names: BTreeMap<String, String> = serde_json::from_str(raw.city_names.as_deref().unwrap_or("{}"))
        .or_wrong(|error| format!("city_names is not a JSON object of texts like {CITY_NAMES}: {error}"))?;
    if let Some(other) = names.keys().find(|tag| app::i18n::Locale::from_tag(tag).is_none()) {
        return Err(Failure::wrong_input(format!("city_names has \"{other}\", which is none of our languages")));
    }
    Ok(Some(City {
        issuer: issuer.clone(),
        client: client.ok_or_else(|| needed("a city_client", "what the city calls this portal"))?,
        secret: secret.ok_or_else(|| needed("a city_secret", "what the portal proves itself with"))?,
        site: site.to_owned(),
        names,
        levels: levels(raw.city_levels.as_deref().unwrap_or("{}"))?,
    }))
}

fn levels(typed: &str) -> Result<Vec<(String, Assurance)>, Failure> {
    let wrong = |why: &str| {
        let words = Assurance::WORDS.join(", ");
        Failure::wrong_input(format!("city_levels is not a JSON object like {CITY_LEVELS}, with {words}: {why}"))
    };
    let said: BTreeMap<String, String> = serde_json::from_str(typed).map_err(|error| wrong(&error.to_string()))?;
    let each = said.into_iter().map(|(name, word)| match Assurance::from_word(&word) {
        Some(_) if name.is_empty() || name.contains(' ') => Err(wrong("a level has no name, or a space in it")),
        Some(level) => Ok((name, level)),
        None => Err(wrong(&format!("\"{word}\" is none of them"))),
    });
    let mut levels: Vec<_> = each.collect::<Result<_, _>>()?;
    levels.sort_by_key(|(_, level)| std::cmp::Reverse(*level));
    Ok(levels)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_city_is_asked_by_https_and_everything_is_said() {
        let raw = || Raw {
            city_issuer: Some("https://id.example".to_owned()),
            city_client: Some("tongxing".to_owned()),
            city_secret: Some(Secret("s".to_owned())),
            city_site: Some("https://portal.example/".to_owned()),
            city_names: Some(r#"{"en": "City ID"}"#.to_owned()),
            city_levels: Some(r#"{"a": "low", "urn:b": "high"}"#.to_owned()),
            ..Raw::default()
        };
        assert!(city(&Raw::default()).unwrap().is_none());
        let known = city(&raw()).unwrap().unwrap();
        assert_eq!(known.site, "https://portal.example");
        assert_eq!(known.levels, [("urn:b".to_owned(), Assurance::High), ("a".to_owned(), Assurance::Low)]);
        let text = |text: &str| Some(text.to_owned());
        for wrong in [
            Raw { city_issuer: text("http://id.example"), ..raw() },
            Raw { city_client: None, ..raw() },
            Raw { city_secret: None, ..raw() },
            Raw { city_site: None, ..raw() },
            Raw { city_site: text("https://portal.example/path"), ..raw() },
            Raw { city_names: text(r#"{"xx": "City ID"}"#), ..raw() },
            Raw { city_levels: text(r#"{"a": "sure"}"#), ..raw() },
            Raw { city_levels: text("a=high"), ..raw() },
        ] {
            assert_eq!(city(&wrong).unwrap_err().code, 2);
        }
    }
}
