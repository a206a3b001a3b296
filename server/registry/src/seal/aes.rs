//! AES-256-GCM (NIST SP 800-38D), HMAC-SHA-256 (RFC 2104) and HKDF-SHA-256 (RFC 5869).

use aes_gcm::{
    Aes256Gcm,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{
    key::{Key, random_bytes},
    suite::{CipherSuite, SealError},
};

const NONCE: usize = 12;

/// Sealed: nonce (12 bytes, random), ciphertext, tag (16 bytes). A family's key seals far fewer than the 2³² values
/// after which random nonces should be renewed.
pub struct AesGcmSha256;

impl CipherSuite for AesGcmSha256 {
    fn id(&self) -> u8 {
        1
    }

    fn seal(&self, key: &Key, about: &[u8], plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let nonce: [u8; NONCE] = random_bytes();
        let sealed = Aes256Gcm::new(key.bytes().into())
            .encrypt(&nonce.into(), Payload { msg: plain, aad: about })
            .map_err(|_| SealError::TooLong)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn open(&self, key: &Key, about: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(SealError::DoesNotOpen)?;
        Aes256Gcm::new(key.bytes().into())
            .decrypt(nonce.into(), Payload { msg: sealed, aad: about })
            .map_err(|_| SealError::DoesNotOpen)
    }

    fn mac(&self, key: &Key, parts: &[&[u8]]) -> [u8; 32] {
        // A key shorter than SHA-256's block is filled up with zeros (RFC 2104, 2).
        let mut block = Zeroizing::new([0; 64]);
        block[..32].copy_from_slice(key.bytes());
        let mut mac = <Hmac<Sha256> as KeyInit>::new((&*block).into());
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    fn derive(&self, key: &Key, purpose: &str) -> Key {
        let mut bytes = [0; 32];
        // Only a length over 255 × 32 bytes can fail.
        let _ = Hkdf::<Sha256>::new(None, key.bytes()).expand(purpose.as_bytes(), &mut bytes);
        Key::new(bytes)
    }
}
