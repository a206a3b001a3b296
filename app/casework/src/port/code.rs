use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::id::CodeId;

/// A code sent to a phone. Stored hashed, bound to the request that asked for it.
#[derive(Debug, Clone)]
pub struct OneTimeCode {
    pub id: CodeId,
    /// E.164.
    pub phone: String,
    /// Keyed hash of id and code.
    pub code_hash: Vec<u8>,
    /// Keyed look-up of the asking network, for the cap.
    pub network: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub failures: i32,
    pub used: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CodeTry {
    /// Codes sent since the given moment.
    pub sent: u64,
    /// Wrong guesses since then, over all codes.
    pub failures: u64,
}

#[async_trait]
pub trait Codes {
    async fn add_code(&mut self, code: &OneTimeCode) -> Stored<()>;
    async fn code(&mut self, id: CodeId) -> Stored<Option<OneTimeCode>>;
    /// Counts one more wrong guess.
    async fn fail_code(&mut self, id: CodeId) -> Stored<()>;
    /// True once: the second use of a code finds it used.
    async fn use_code(&mut self, id: CodeId) -> Stored<bool>;
    async fn tries_of_phone(&mut self, phone: &str, since: Timestamp) -> Stored<CodeTry>;
    async fn tries_of_network(&mut self, network: &str, since: Timestamp) -> Stored<CodeTry>;
    async fn tries_of_all(&mut self, since: Timestamp) -> Stored<CodeTry>;
    async fn sweep_codes(&mut self, before: Timestamp) -> Stored<u64>;
}
