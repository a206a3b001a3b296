//! Messages to families in the words of their language: `locales/<language>/messages.ftl`.

use app::{i18n::Locale, t};
use casework::outbox::{Notice, Wording};

pub struct Words;

impl Wording for Words {
    fn text(&self, notice: &Notice, language: &str) -> String {
        let locale = Locale::from_tag(language).unwrap_or(Locale::DEFAULT);
        match notice {
            Notice::Code { code, minutes } => t!(locale, "message-code", code = code.as_str(), minutes = *minutes),
            Notice::Submitted { number } => t!(locale, "message-submitted", number = number.as_str()),
            Notice::Returned { number } => t!(locale, "message-returned", number = number.as_str()),
            Notice::Approved { number } => t!(locale, "message-approved", number = number.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_holds_what_it_is_about_in_every_language() {
        for locale in Locale::all() {
            let code = Words.text(&Notice::Code { code: "012345".to_owned(), minutes: 10 }, locale.tag());
            assert!(code.contains("012345") && code.contains("10"), "{code}");
            let number = || "7KM4-RX2P-9DTV".to_owned();
            for notice in [
                Notice::Submitted { number: number() },
                Notice::Returned { number: number() },
                Notice::Approved { number: number() },
            ] {
                let text = Words.text(&notice, locale.tag());
                assert!(text.contains("7KM4-RX2P-9DTV") && !text.starts_with("message-"), "{text}");
            }
        }
    }
}
