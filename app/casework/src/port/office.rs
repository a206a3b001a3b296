use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;

/// A street office as the public sees it; kept by its staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Nine digits.
    pub street: String,
    pub address: String,
    pub phone: String,
    pub hours: String,
    pub updated_at: Timestamp,
    pub revision: i64,
}

#[async_trait]
pub trait Offices {
    async fn office(&mut self, street: &str) -> Stored<Option<Office>>;
    /// Compare-and-set on the revision (0: not there yet).
    async fn put_office(&mut self, office: &Office) -> Stored<bool>;
}
