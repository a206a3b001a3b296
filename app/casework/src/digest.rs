//! Keyed hashes: what only the holder of a key can compute.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// HMAC-SHA-256 with a key of at most 64 bytes.
pub(crate) fn keyed(key: &[u8], message: &[u8]) -> [u8; 32] {
    // RFC 2104: a short key is filled up with zeros to the hash's block.
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    let mut mac = <Hmac<Sha256> as KeyInit>::new(&block.into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}
