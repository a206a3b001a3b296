//! A word kept by the browser for as long as the session lasts: the text of a ledger search, which must stand neither
//! in an address nor in a log. It is sealed with a key that only the session's holder can derive, so that the copy on
//! the device's disk says nothing, and another session, or nobody's, can't read it.
//!
//! The form is hexadecimal, nonce first; its first eight digits ([`Kept::mark`]) tell one word from the next.

use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce, aead::Aead as _};

use crate::{
    chance::{self, Chance},
    digest::keyed,
    session::{SessionToken, hex, unhex},
};

const NONCE: usize = 12;

/// A sealed word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept(String);

impl Kept {
    /// What the browser sent back; whether it can be opened is seen then.
    pub fn from_cookie(text: &str) -> Option<Self> {
        let fits = text.len() > 2 * NONCE && text.len() <= 2_048 && text.bytes().all(|b| b.is_ascii_hexdigit());
        fits.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says nothing about the word.
    pub fn mark(&self) -> &str {
        &self.0[..8]
    }
}

impl SessionToken {
    /// None if the cipher refuses, which it does for no word of ours.
    pub fn keep(&self, word: &str, chance: &dyn Chance) -> Option<Kept> {
        let nonce: [u8; NONCE] = chance::bytes(chance);
        let sealed = self.cipher().encrypt(&Nonce::from(nonce), word.as_bytes()).ok()?;
        Some(Kept(hex(&nonce) + &hex(&sealed)))
    }

    /// None for what another session kept, or somebody changed.
    pub fn kept(&self, kept: &Kept) -> Option<String> {
        let bytes = unhex(&kept.0)?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        String::from_utf8(self.cipher().decrypt(&Nonce::from(nonce), sealed).ok()?).ok()
    }

    fn cipher(&self) -> Aes256Gcm {
        Aes256Gcm::new(&keyed(&self.secret(), b"kept for this session").into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::chance::Generator;

    fn token(digit: char) -> SessionToken {
        SessionToken::parse(&digit.to_string().repeat(64)).unwrap()
    }

    #[test]
    fn a_word_comes_back_to_its_session_only() {
        let chance = Generator::seeded(7);
        let kept = token('a').keep("欧阳", &chance).unwrap();
        assert_eq!(token('a').kept(&kept).as_deref(), Some("欧阳"));
        assert_eq!(token('b').kept(&kept), None);
        let cookie = Kept::from_cookie(kept.as_str()).unwrap();
        assert_eq!(cookie, kept);
        let again = token('a').keep("欧阳", &chance).unwrap();
        assert_ne!(again.mark(), kept.mark(), "each search has its own mark");
    }

    #[test]
    fn what_was_changed_is_nothing() {
        let kept = token('a').keep("13800138000", &Generator::seeded(7)).unwrap();
        let flipped = format!(
            "{}{}",
            &kept.as_str()[..kept.as_str().len() - 1],
            if kept.as_str().ends_with('0') { '1' } else { '0' }
        );
        assert_eq!(token('a').kept(&Kept::from_cookie(&flipped).unwrap()), None);
        for text in ["", "abc", "0123456789abcdef01234567", "zz23456789abcdef0123456789"] {
            assert_eq!(Kept::from_cookie(text), None, "{text}");
        }
    }
}
