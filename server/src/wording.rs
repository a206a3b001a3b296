//! Messages to families in the words of their language: `locales/<language>/messages.ftl`.

use app::{i18n::Locale, t};
use casework::outbox::{Notice, Wording};

pub struct Words;

impl Wording for Words {
    fn text(&self, notice: &Notice, language: &str) -> String {
        let locale = Locale::from_tag(language).unwrap_or(Locale::DEFAULT);
        match notice {
            Notice::Code { code, minutes } => t!(locale, "message-code", code = code.as_str(), minutes = *minutes),
            Notice::News { topic, number } => t!(locale, format!("message-{topic}"), number = number.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use casework::outbox::Topic;

    use super::*;

    #[test]
    fn a_message_holds_what_it_is_about_in_every_language() {
        for locale in Locale::all() {
            let code = Words.text(&Notice::Code { code: "012345".to_owned(), minutes: 10 }, locale.tag());
            assert!(code.contains("012345") && code.contains("10"), "{code}");
            for topic in Topic::ALL {
                let notice = Notice::News { topic: *topic, number: "7KM4-RX2P-9DTV".to_owned() };
                let text = Words.text(&notice, locale.tag());
                assert!(text.contains("7KM4-RX2P-9DTV") && !text.starts_with("message-"), "{text}");
            }
        }
    }
}
