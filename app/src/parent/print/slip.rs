//! What all papers have: whose sheet it is, the square, whom to call, the button that prints.

use leptos::{nonce::use_nonce, prelude::*};

use crate::{
    assets::asset,
    context::{origin, visit},
    i18n::date,
    layout::{Page, Qr},
    t,
};

/// Whom a family calls that does not know whom to call.
const CALLS: [&str; 3] = ["12345", "12355", "110"];

/// How small the letters are: the more there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Letters {
    #[default]
    Plain,
    Dense,
    Tight,
}

impl Letters {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "leaflet slip",
            Self::Dense => "leaflet slip dense",
            Self::Tight => "leaflet slip dense tight",
        }
    }
}

/// What the square holds: never anything about anybody.
pub enum Square {
    /// A path of this site that leads to no one's data.
    Path(&'static str),
    /// A receipt's number.
    Number(String),
}

#[component]
pub fn Slip(
    #[prop(into)] title: String,
    /// Under the title: whose paper it is.
    #[prop(into)]
    about: String,
    square: Square,
    /// Beside the square.
    #[prop(into)]
    scan: String,
    letters: Letters,
    /// The page it is the paper of.
    #[prop(into)]
    back: String,
    children: Children,
) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let (text, label, typed) = match square {
        Square::Path(path) => {
            let address = format!("{}{path}", origin());
            let label = t!(locale, "leaflet-qr", address = address.as_str());
            // As people type it.
            let typed = address.split_once("://").map_or(address.clone(), |(_, rest)| rest.to_owned());
            (address, label, typed)
        }
        Square::Number(number) => (number.clone(), t!(locale, "receipt-qr", number = number.as_str()), number),
    };
    let calls = CALLS.map(|number| {
        let what = t!(locale, format!("hotline-{number}"));
        view! { <li><strong>{number}</strong> " " {what}</li> }
    });
    let printed = t!(locale, "print-day", date = date(locale, visit.casework.today()));
    view! {
        <Page title=title.clone() back wide=true>
            <link rel="stylesheet" href=asset("leaflet.css")/>
            <link rel="stylesheet" href=asset("slip.css")/>
            <p class="no-print" data-print hidden><button class="button" type="button">{t!(locale, "print-button")}</button></p>
            <p class="no-print hint">{t!(locale, "leaflet-print")}</p>
            <article class=letters.class()>
                <p class="caption">{t!(locale, "leaflet-caption")}</p>
                <h1>{title}</h1>
                <p class="slip-about">{about}</p>
                {children()}
                <div class="leaflet-foot">
                    <Qr text label/>
                    <div>
                        <p class="leaflet-scan">{scan}</p>
                        <p>{typed}</p>
                        <ul>{calls}</ul>
                    </div>
                </div>
                <p class="hint">{printed} " " {t!(locale, "print-masked")} " " {t!(locale, "footer-run-by")}</p>
            </article>
            <script src=asset("print.js") defer nonce=use_nonce()></script>
        </Page>
    }
}

/// So many half-width letters stand in a line of plain letters, in one of dense ones, in one of tight ones.
pub const WIDTH: [usize; 3] = [84, 96, 108];

/// How many lines a text takes: Chinese characters are as wide as two letters.
pub fn lines(text: &str, width: usize) -> usize {
    let one = |line: &str| line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>().div_ceil(width).max(1);
    text.lines().map(one).sum::<usize>().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_twice_the_room() {
        assert_eq!(lines(&"a".repeat(84), 84), 1);
        assert_eq!(lines(&"字".repeat(43), 84), 2);
        assert_eq!(lines("one\n\nthree", 84), 3);
        assert_eq!(lines("", 84), 1);
    }
}
