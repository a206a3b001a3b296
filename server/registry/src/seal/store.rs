//! Who holds the key that wraps the families' keys.

use casework::id::FamilyId;

use super::{
    key::Key,
    master::MasterKey,
    suite::{self, CipherSuite, SealError},
    vault::Cell,
};

/// Wraps and unwraps a family's key. The local one keeps the wrapping key in memory; one for a key service would have
/// the service unwrap such a key at start, because a page of the ledger unwraps fifty.
pub trait KeyStore: Send + Sync {
    fn wrap(&self, family: FamilyId, key: &Key) -> Result<Vec<u8>, SealError>;
    fn unwrap(&self, family: FamilyId, wrapped: &[u8]) -> Result<Key, SealError>;
}

pub struct LocalKeyStore(Key);

impl LocalKeyStore {
    pub fn new(master: &MasterKey) -> Self {
        Self(suite::CURRENT.derive(master.key(), "family keys"))
    }
}

impl KeyStore for LocalKeyStore {
    fn wrap(&self, family: FamilyId, key: &Key) -> Result<Vec<u8>, SealError> {
        seal(suite::CURRENT, &self.0, cell(family), key.bytes())
    }

    fn unwrap(&self, family: FamilyId, wrapped: &[u8]) -> Result<Key, SealError> {
        let bytes = zeroize::Zeroizing::new(open(&self.0, cell(family), wrapped)?);
        Key::from_slice(&bytes).ok_or(SealError::DoesNotOpen)
    }
}

fn cell(family: FamilyId) -> Cell<'static> {
    Cell::new("family", family.0, "wrapped_key")
}

/// Suite id, then what the suite made of it.
pub(super) fn seal(suite: &dyn CipherSuite, key: &Key, cell: Cell<'_>, plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let sealed = suite.seal(key, &cell.about(), plain)?;
    Ok([&[suite.id()], sealed.as_slice()].concat())
}

pub(super) fn open(key: &Key, cell: Cell<'_>, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let (id, sealed) = sealed.split_first().ok_or(SealError::DoesNotOpen)?;
    suite::by_id(*id)?.open(key, &cell.about(), sealed)
}
