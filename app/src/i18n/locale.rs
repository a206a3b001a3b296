//! Which languages there are and which one a reader gets.

use unic_langid::LanguageIdentifier;

use super::bundle;

/// A language of the product, named by its folder in `locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale(&'static str);

impl Locale {
    pub const ZH_HANS: Self = Self("zh-Hans");
    pub const ZH_HANT: Self = Self("zh-Hant");
    pub const EN: Self = Self("en");
    /// Every text in brackets: what stands outside of brackets on a page was forgotten. Not offered to anybody; tests
    /// choose it by the cookie.
    pub const PSEUDO: Self = Self("qps");
    /// The same, written from right to left.
    pub const PSEUDO_RTL: Self = Self("qps-rtl");
    pub const DEFAULT: Self = Self::ZH_HANS;

    /// The default, its relatives, then the others.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = bundle::folders().map(Self).collect();
        all.sort_by_key(|locale| (*locale != Self::DEFAULT, locale.primary() != Self::DEFAULT.primary(), locale.0));
        all
    }

    /// As HTML and the cookie say it.
    pub const fn tag(self) -> &'static str {
        self.0
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        bundle::folders().chain([Self::PSEUDO.0, Self::PSEUDO_RTL.0]).find(|folder| *folder == tag).map(Self)
    }

    /// `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        let rtl = self == Self::PSEUDO_RTL || bundle::text(self, "language-direction", None) == "rtl";
        if rtl { "rtl" } else { "ltr" }
    }

    /// How its readers read the name of a place.
    pub fn script(self) -> Script {
        let likely = likely(self.0).filter(|_| ![Self::PSEUDO, Self::PSEUDO_RTL].contains(&self));
        match likely.and_then(|language| language.script).as_ref().map(unic_langid::subtags::Script::as_str) {
            Some("Hans") | None => Script::Simplified,
            Some("Hant") => Script::Traditional,
            Some(_) => Script::Latin,
        }
    }

    fn primary(self) -> &'static str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// What its readers call it.
    pub fn name(self) -> String {
        bundle::text(self, "language-name", None)
    }

    /// The cookie's choice, else the best match of `Accept-Language`, else the default.
    pub fn negotiate(cookie: Option<&str>, accept_language: Option<&str>) -> Self {
        cookie
            .and_then(Self::from_tag)
            .or_else(|| accepted(accept_language?).into_iter().find_map(|wanted| Self::nearest(&wanted)))
            .unwrap_or(Self::DEFAULT)
    }

    /// Same language and script (`zh-TW` reads `zh-Hant`), else same language.
    fn nearest(wanted: &LanguageIdentifier) -> Option<Self> {
        let mut near = None;
        for locale in Self::all() {
            let Some(have) = likely(locale.0) else { continue };
            if have.language == wanted.language {
                if have.script == wanted.script {
                    return Some(locale);
                }
                near = near.or(Some(locale));
            }
        }
        near
    }
}

/// Names of places: as the registers write them, in Traditional Chinese, or in Latin letters beside the Chinese ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Simplified,
    Traditional,
    Latin,
}

/// The languages of an `Accept-Language` header, most wanted first.
fn accepted(header: &str) -> Vec<LanguageIdentifier> {
    let mut wanted: Vec<(f32, LanguageIdentifier)> = header
        .split(',')
        .take(20)
        .filter_map(|part| {
            let mut pieces = part.split(';').map(str::trim);
            let language = likely(pieces.next()?)?;
            let weight = pieces.find_map(|p| p.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
            (weight > 0.0).then_some((weight, language))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, language)| language).collect()
}

fn likely(tag: &str) -> Option<LanguageIdentifier> {
    let mut language: LanguageIdentifier = tag.parse().ok()?;
    language.maximize();
    Some(language)
}

/// Whoever reads in a language: `t!` takes any of them.
pub trait Speaks {
    fn locale(&self) -> Locale;
}

impl Speaks for Locale {
    fn locale(&self) -> Locale {
        *self
    }
}

impl<T: Speaks> Speaks for &T {
    fn locale(&self) -> Locale {
        (**self).locale()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_wins_then_the_browser_then_the_default() {
        assert_eq!(Locale::negotiate(Some("en"), Some("zh-TW")), Locale::EN);
        assert_eq!(Locale::negotiate(Some("xx"), Some("zh-TW")), Locale::ZH_HANT);
        assert_eq!(Locale::negotiate(None, None), Locale::ZH_HANS);
        assert_eq!(Locale::negotiate(None, Some("sw, *;q=0.1, ;;;")), Locale::ZH_HANS);
    }

    #[test]
    fn regions_lead_to_their_script() {
        for (header, locale) in [
            ("zh-HK", Locale::ZH_HANT),
            ("zh-CN,zh;q=0.9,en;q=0.8", Locale::ZH_HANS),
            ("en-GB", Locale::EN),
            ("zh-Hant-CN", Locale::ZH_HANT),
            ("fr;q=0.9, en;q=0.2, zh-TW;q=0.5", Locale::ZH_HANT),
            ("en;q=0, zh-MO", Locale::ZH_HANT),
        ] {
            assert_eq!(Locale::negotiate(None, Some(header)), locale, "{header}");
        }
    }

    #[test]
    fn the_default_is_offered_first() {
        let tags: Vec<_> = Locale::all().into_iter().map(Locale::tag).collect();
        assert_eq!(tags[..3], ["zh-Hans", "zh-Hant", "en"]);
        assert!(!tags.iter().any(|tag| tag.starts_with("qps")));
    }
}
