//! Answers typed without a network, as they lie on a phone that its owner agreed to leave them on: sealed to the session
//! that the page was opened in. The phone has the public half of a key and throws away what it sealed with, so that nobody
//! who reads its disk can open them; the other half is derived from the session's secret, here, and ends with it.
//!
//! ECDH on P-256 with a key of its own for each letter; AES-256-GCM under SHA-256 of the shared secret and the letter's
//! public key. In hexadecimal: public key (65 bytes, SEC 1 uncompressed), nonce (12), sealed text. Every browser knows all of it.

use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce, aead::Aead as _};
use p256::{PublicKey, SecretKey, elliptic_curve::sec1::ToSec1Point as _};
use sha2::{Digest as _, Sha256};

use crate::{
    digest::keyed,
    session::{SessionToken, hex, unhex},
};

const PUBLIC: usize = 65;
const NONCE: usize = 12;
/// As many hexadecimal digits as a page of answers can fill.
const LONGEST: usize = 60_000;

impl SessionToken {
    /// The public half, for the forms of this session.
    pub fn letter_key(&self) -> Option<String> {
        Some(hex(self.letter_secret()?.public_key().to_sec1_point(false).as_bytes()))
    }

    /// None for what was sealed to another session, or is no letter at all.
    pub fn open_letter(&self, letter: &str) -> Option<String> {
        let bytes = unhex(letter).filter(|_| letter.len() <= LONGEST)?;
        let (public, rest) = bytes.split_at_checked(PUBLIC)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        let theirs = PublicKey::from_sec1_bytes(public).ok()?;
        let shared = self.letter_secret()?.diffie_hellman(&theirs);
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let opened = cipher(shared.raw_secret_bytes(), public).decrypt(&Nonce::from(nonce), sealed).ok()?;
        String::from_utf8(opened).ok()
    }

    fn letter_secret(&self) -> Option<SecretKey> {
        SecretKey::from_slice(&keyed(&self.secret(), b"letters of this session")).ok()
    }
}

fn cipher(shared: &[u8], public: &[u8]) -> Aes256Gcm {
    Aes256Gcm::new(&Sha256::new().chain_update(shared).chain_update(public).finalize())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn token(digit: char) -> SessionToken {
        SessionToken::parse(&digit.to_string().repeat(64)).unwrap()
    }

    /// As the phone does it.
    fn seal(key: &str, text: &str) -> String {
        let own = SecretKey::from_slice(&[7; 32]).unwrap();
        let theirs = PublicKey::from_sec1_bytes(&unhex(key).unwrap()).unwrap();
        let public = own.public_key().to_sec1_point(false);
        let public = public.as_bytes();
        let sealed = cipher(own.diffie_hellman(&theirs).raw_secret_bytes(), public);
        let sealed = sealed.encrypt(&Nonce::from([1; NONCE]), text.as_bytes()).unwrap();
        hex(public) + &hex(&[1; NONCE]) + &hex(&sealed)
    }

    #[test]
    fn only_the_session_opens_what_was_sealed_to_it() {
        let key = token('a').letter_key().unwrap();
        assert_eq!((key.len(), &key[..2]), (2 * PUBLIC, "04"));
        assert_eq!(token('a').letter_key(), Some(key.clone()), "the same in every form of the session");
        let letter = seal(&key, "陆春梅");
        assert_eq!(token('a').open_letter(&letter).as_deref(), Some("陆春梅"));
        assert_eq!(token('b').open_letter(&letter), None);
    }

    #[test]
    fn what_was_changed_is_no_letter() {
        let letter = seal(&token('a').letter_key().unwrap(), "x");
        let flipped = format!("{}{}", &letter[..letter.len() - 1], if letter.ends_with('0') { '1' } else { '0' });
        let off_the_curve = format!("04{}", "1".repeat(letter.len() - 2));
        for text in ["", "04", "zz", &letter[..160], &flipped, &off_the_curve, &"00".repeat(LONGEST)] {
            assert_eq!(token('a').open_letter(text), None);
        }
    }
}
