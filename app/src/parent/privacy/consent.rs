//! "Take back this consent?": what it means is said before the button.

use casework::privacy::PrivacyView;
use leptos::prelude::*;

use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{PostForm, Submit},
    layout::Page,
    parent::go::{Found, find},
    routes, t,
};

/// The consents that can be taken back, as their address says them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Children,
    Health,
}

impl What {
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "children" => Some(Self::Children),
            "health" => Some(Self::Health),
            _ => None,
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Children => "children",
            Self::Health => "health",
        }
    }

    fn given(self, view: &PrivacyView) -> bool {
        view.consent.is_some_and(|consent| match self {
            Self::Children => consent.children,
            Self::Health => consent.health,
        })
    }
}

#[component]
pub fn ConsentPage() -> impl IntoView {
    let visit = visit();
    let what = param("what");
    let seen = {
        let visit = visit.clone();
        async move { look(&visit, &what).await }
    };
    find(seen, move |(what, approved)| {
        let word = what.word();
        let kind = if approved { "ask" } else { "now" };
        view! {
            <Page title=t!(visit, format!("mydata-withdraw-{word}")) back=routes::FAMILY_PRIVACY>
                <h1>{t!(visit, format!("mydata-withdraw-{word}.heading"))}</h1>
                <p>{t!(visit, format!("mydata-withdraw-{word}-{kind}"))}</p>
                <p>{t!(visit, "mydata-withdraw-before")}</p>
                <PostForm to=routes::family_consent(word)>
                    <div class="buttons">
                        <Submit label=t!(visit, "mydata-withdraw-yes")/>
                        <a class="button quiet" href=routes::FAMILY_PRIVACY>{t!(visit, "mydata-no")}</a>
                    </div>
                </PostForm>
            </Page>
        }
    })
}

async fn look(visit: &Visit, what: &str) -> AppResult<Found<(What, bool)>> {
    let view = visit.casework.privacy(&visit.actor).await?;
    let what = What::from_word(what).ok_or(AppError::NotFound)?;
    Ok(if what.given(&view) {
        Found::Show((what, view.approved))
    } else {
        Found::Go(routes::FAMILY_PRIVACY.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use domain::privacy::CONSENT_TEXT;

    use crate::i18n::{Locale, find};

    const TEXTS: [&str; 7] = [
        "page-consent",
        "q-consent-children",
        "q-consent-children.hint",
        "o-consent-children-yes",
        "q-consent-health",
        "q-consent-health.hint",
        "o-consent-health-yes",
    ];

    /// FNV-1a: enough to notice a change.
    fn mark(text: &str) -> u64 {
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    /// Each version of the text ever agreed to, with its mark. After a change of the words: if they mean something else,
    /// a new [`CONSENT_TEXT`] and a new line; if not, the mark of the last line.
    const VERSIONS: &[(&str, u64)] = &[("2026-11-24", 17_727_551_690_355_993_196)];

    #[test]
    fn the_text_agreed_to_is_the_version_that_is_stored() {
        let texts = |locale| TEXTS.map(|id| find(locale, id).unwrap_or_default()).join("\n");
        let all: String = Locale::all().into_iter().map(texts).collect();
        assert_eq!(VERSIONS.last(), Some(&(CONSENT_TEXT, mark(&all))));
    }
}
