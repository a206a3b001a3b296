//! What a set of algorithms must offer.

use super::{aes::AesGcmSha256, key::Key};

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    #[error("sealed with an unknown suite")]
    UnknownSuite,
    /// Wrong key, wrong place or changed bytes: which of them cannot be told.
    #[error("does not open with this key in this place")]
    DoesNotOpen,
    #[error("too long to seal")]
    TooLong,
}

pub trait CipherSuite: Send + Sync {
    /// The first byte of everything it seals. Never reused.
    fn id(&self) -> u8;

    /// Encrypts and authenticates `plain`, and authenticates `about`. Two calls never give the same bytes.
    fn seal(&self, key: &Key, about: &[u8], plain: &[u8]) -> Result<Vec<u8>, SealError>;

    fn open(&self, key: &Key, about: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError>;

    /// A keyed hash over the parts; where one part ends matters.
    fn mac(&self, key: &Key, parts: &[&[u8]]) -> [u8; 32];

    /// A key for one purpose; from it neither `key` nor another purpose's key can be told.
    fn derive(&self, key: &Key, purpose: &str) -> Key;
}

/// For everything newly written.
pub const CURRENT: &dyn CipherSuite = &AesGcmSha256;

/// For what was written earlier.
pub fn by_id(id: u8) -> Result<&'static dyn CipherSuite, SealError> {
    let known: [&'static dyn CipherSuite; 1] = [&AesGcmSha256];
    known.into_iter().find(|suite| suite.id() == id).ok_or(SealError::UnknownSuite)
}
