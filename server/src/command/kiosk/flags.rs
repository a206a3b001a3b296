//! The browser's command line. What a policy can say stands in [`super::policy`]; here is what only a flag can.

use super::{NAME, address::Address};

const PROGRAM: &str = "/usr/bin/chromium";

/// Each with its reason.
const FLAGS: &[(&str, &str)] = &[
    ("--kiosk", "full screen, no bars, no way to another page but links"),
    ("--kiosk-printing", "papers go to the default printer without a dialog that could show earlier ones"),
    ("--no-first-run", "no welcome"),
    ("--no-default-browser-check", "no question"),
    ("--noerrdialogs", "no dialog that nobody answers"),
    ("--hide-crash-restore-bubble", "after a power cut no offer to bring back what was open"),
    ("--disable-session-crashed-bubble", "the same, older"),
    (
        "--disable-features=BackForwardCache,Translate,MediaRouter",
        "no page waits in memory for Back; nothing to cast to",
    ),
    ("--disk-cache-dir=/dev/null", "nothing that was seen is on the disk"),
    ("--media-cache-size=1", "the same"),
    ("--disable-breakpad", "no dump of memory"),
    ("--disable-background-networking", "nothing is sent to anybody but the portal"),
    ("--disable-component-update", "the same: the device is updated with Debian"),
    ("--disable-sync", "no account"),
    ("--disable-pinch", "the page keeps its size: the portal has larger letters of its own"),
    ("--overscroll-history-navigation=0", "a swipe is not Back"),
    ("--password-store=basic", "no question for a key ring; the profile is readable by its account alone"),
    ("--ozone-platform-hint=auto", "Wayland under cage, X elsewhere"),
];

/// Program and arguments. The profile is the unit's state folder.
pub fn words(address: &Address) -> Vec<String> {
    let mut words = vec![PROGRAM.to_owned(), format!("--user-data-dir=/var/lib/{NAME}")];
    words.extend(FLAGS.iter().map(|(flag, _)| (*flag).to_owned()));
    words.push(address.start());
    words
}

/// On one line, as a shell and systemd read it: no word needs quotes.
pub fn line(address: &Address) -> String {
    words(address).join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_word_means_something_to_a_shell_or_to_systemd() {
        let words = words(&Address::parse("https://tongxing.example").unwrap());
        assert_eq!(words.last().unwrap(), "https://tongxing.example/kiosk");
        for word in &words {
            assert!(word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-=/:.,_".contains(&b)), "{word}");
        }
        // It would forget the device, and it would run what a page brings without a fence.
        assert!(!words.iter().any(|word| word == "--incognito" || word == "--no-sandbox"));
    }
}
