//! Sealing and opening columns, and the keyed hashes by which rows are found.

use std::sync::Arc;

use casework::{
    id::{ConcernId, FamilyId},
    port::RegistryError,
};
use sea_orm::DeriveValueType;
use uuid::Uuid;

use super::{
    key::Key,
    master::MasterKey,
    pieces,
    store::{self, KeyStore, LocalKeyStore},
    suite,
};

/// A column's bytes that only the holder of its key can read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct Sealed(pub Vec<u8>);

/// A keyed hash: equal values have equal ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct Keyed(pub Vec<u8>);

/// Where a sealed value belongs. Part of what is authenticated: in another place it does not open.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    table: &'a str,
    row: Uuid,
    column: &'a str,
}

impl<'a> Cell<'a> {
    pub const fn new(table: &'a str, row: Uuid, column: &'a str) -> Self {
        Self { table, row, column }
    }

    pub(super) fn about(&self) -> Vec<u8> {
        [self.table.as_bytes(), b"|", self.row.as_bytes(), b"|", self.column.as_bytes()].concat()
    }
}

/// Which value a keyed hash is of: a phone never equals a document number.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Phone,
    Document,
    Name,
    /// What a helper or another guardian types.
    Code,
    /// Number and code of a report of concern.
    ConcernCode,
    /// Issuer and subject of an identity of the city.
    City,
    /// What is typed at another device to go on there.
    Handover,
    /// What enrols a device.
    DeviceCode,
    /// On the slip of a family without a phone.
    FamilyCode,
}

/// All keys of the running program, derived from the master key, one for each purpose.
pub struct Vault {
    families: Arc<dyn KeyStore>,
    /// Wraps the keys of the cases about children in danger: no family's key opens one.
    concerns: Key,
    look_up: Key,
    pieces: Key,
    chain: Key,
    /// Passwords' hashes and authenticators' secrets.
    pub staff: Key,
    /// Messages and codes that belong to no family yet.
    pub messages: Key,
    pub cursors: Key,
    files: Key,
    pub proof: Key,
    /// The list of what was erased.
    pub erased: Key,
    handovers: Key,
}

impl Vault {
    pub fn new(master: &MasterKey) -> Self {
        Self::with_store(master, Arc::new(LocalKeyStore::new(master)))
    }

    pub fn with_store(master: &MasterKey, families: Arc<dyn KeyStore>) -> Self {
        let key = |purpose| suite::CURRENT.derive(master.key(), purpose);
        Self {
            families,
            concerns: key("concern keys"),
            look_up: key("look-ups"),
            pieces: key("pieces of names"),
            chain: key("audit chain"),
            staff: key("staff secrets"),
            messages: key("messages"),
            cursors: key("cursors"),
            files: key("files"),
            proof: key("proof"),
            erased: key("erased families"),
            handovers: key("handovers"),
        }
    }

    /// A new key, and how it is stored.
    pub fn new_family(&self, family: FamilyId) -> Result<(Key, Vec<u8>), RegistryError> {
        let key = Key::random();
        let wrapped = self
            .families
            .wrap(family, &key)
            .map_err(|why| unreadable(Cell::new("family", family.0, "wrapped_key"), why))?;
        Ok((key, wrapped))
    }

    /// `None` where the family was erased: nothing of it can be read.
    pub fn family(&self, family: FamilyId, wrapped: Option<&[u8]>) -> Result<Key, RegistryError> {
        let cell = Cell::new("family", family.0, "wrapped_key");
        let wrapped = wrapped.ok_or_else(|| RegistryError::Unreadable(format!("family {family}: erased")))?;
        self.families.unwrap(family, wrapped).map_err(|why| unreadable(cell, why))
    }

    /// A new key for one case, and how it is stored.
    pub fn new_concern(&self, id: ConcernId) -> Result<(Key, Vec<u8>), RegistryError> {
        let (key, cell) = (Key::random(), concern_cell(id));
        let wrapped = store::seal(suite::CURRENT, &self.concerns, cell, key.bytes());
        Ok((key, wrapped.map_err(|why| unreadable(cell, why))?))
    }

    /// `None` where the case was erased: nothing of it can be read.
    pub fn concern(&self, id: ConcernId, wrapped: Option<&[u8]>) -> Result<Key, RegistryError> {
        let cell = concern_cell(id);
        let wrapped = wrapped.ok_or_else(|| RegistryError::Unreadable(format!("concern {id}: erased")))?;
        let opened = store::open(&self.concerns, cell, wrapped).map_err(|why| unreadable(cell, why))?;
        let bytes = zeroize::Zeroizing::new(opened);
        Key::from_slice(&bytes).ok_or_else(|| unreadable(cell, suite::SealError::DoesNotOpen))
    }

    /// For what one code opens: without the code, or without the master key, nobody makes it.
    pub fn handover(&self, code: &str) -> Key {
        suite::CURRENT.derive(&self.handovers, code)
    }

    pub fn seal(&self, key: &Key, cell: Cell<'_>, plain: &[u8]) -> Result<Sealed, RegistryError> {
        store::seal(suite::CURRENT, key, cell, plain).map(Sealed).map_err(|why| unreadable(cell, why))
    }

    pub fn open(&self, key: &Key, cell: Cell<'_>, sealed: &Sealed) -> Result<Vec<u8>, RegistryError> {
        store::open(key, cell, &sealed.0).map_err(|why| unreadable(cell, why))
    }

    pub fn open_text(&self, key: &Key, cell: Cell<'_>, sealed: &Sealed) -> Result<String, RegistryError> {
        String::from_utf8(self.open(key, cell, sealed)?).map_err(|_| unreadable(cell, suite::SealError::DoesNotOpen))
    }

    /// For finding equal values. 16 bytes of the hash: a chance meeting is out of the question.
    pub fn keyed(&self, kind: Kind, value: &str) -> Keyed {
        let (kind, value) = match kind {
            Kind::Phone => ("phone", value.trim().to_owned()),
            Kind::Document => ("document", value.trim().to_uppercase()),
            Kind::Name => ("name", pieces::fold(value)),
            Kind::Code => ("code", value.to_owned()),
            Kind::ConcernCode => ("concern code", value.to_owned()),
            Kind::City => ("city identity", value.to_owned()),
            Kind::Handover => ("handover", value.to_owned()),
            Kind::DeviceCode => ("device code", value.to_owned()),
            Kind::FamilyCode => ("family code", value.to_owned()),
        };
        let hash = suite::CURRENT.mac(&self.look_up, &[kind.as_bytes(), value.as_bytes()]);
        Keyed(hash[..16].to_vec())
    }

    /// For finding a name by a piece of it. 8 bytes are enough: who searches sees only names that really fit.
    pub fn piece(&self, piece: &str) -> Keyed {
        Keyed(suite::CURRENT.mac(&self.pieces, &[piece.as_bytes()])[..8].to_vec())
    }

    /// For finding the same file again.
    pub fn fingerprint(&self, content: &[u8]) -> Keyed {
        Keyed(suite::CURRENT.mac(&self.files, &[content])[..16].to_vec())
    }

    /// A link of the audit chain. Keyed, so that who can write the database but has no key cannot make a new chain.
    pub fn link(&self, previous: &[u8], content: &[u8]) -> [u8; 32] {
        suite::CURRENT.mac(&self.chain, &[previous, content])
    }
}

fn concern_cell(id: ConcernId) -> Cell<'static> {
    Cell::new("concern", id.0, "wrapped_key")
}

/// Names the place, never the content.
fn unreadable(cell: Cell<'_>, why: suite::SealError) -> RegistryError {
    RegistryError::Unreadable(format!("{}.{} of {}: {why}", cell.table, cell.column, cell.row))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const ROW: Cell<'_> = Cell::new("child", Uuid::from_u128(1), "name");

    fn vault() -> Vault {
        Vault::new(&MasterKey::new([7; 32]))
    }

    #[test]
    fn opens_in_its_place_only() {
        let (vault, key) = (vault(), Key::random());
        let sealed = vault.seal(&key, ROW, "王小明".as_bytes()).unwrap();
        assert_eq!(vault.open_text(&key, ROW, &sealed).unwrap(), "王小明");
        for elsewhere in [
            Cell::new("child", Uuid::from_u128(2), "name"),
            Cell::new("child", Uuid::from_u128(1), "guardian"),
            Cell::new("draft", Uuid::from_u128(1), "name"),
        ] {
            assert!(vault.open(&key, elsewhere, &sealed).is_err());
        }
        assert!(vault.open(&Key::random(), ROW, &sealed).is_err());
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let (vault, key) = (vault(), Key::random());
        let sealed = vault.seal(&key, ROW, b"secret").unwrap();
        assert_eq!(sealed.0[0], suite::CURRENT.id());
        for at in 0..sealed.0.len() {
            let mut changed = sealed.clone();
            changed.0[at] ^= 1;
            assert!(vault.open(&key, ROW, &changed).is_err(), "byte {at}");
        }
        for end in 0..sealed.0.len() {
            assert!(vault.open(&key, ROW, &Sealed(sealed.0[..end].to_vec())).is_err(), "{end} bytes");
        }
    }

    #[test]
    fn the_same_text_never_seals_to_the_same_bytes() {
        let (vault, key) = (vault(), Key::random());
        assert_ne!(vault.seal(&key, ROW, b"same").unwrap(), vault.seal(&key, ROW, b"same").unwrap());
    }

    #[test]
    fn look_ups_keep_kinds_and_keys_apart() {
        let (one, other) = (vault(), Vault::new(&MasterKey::new([8; 32])));
        assert_eq!(one.keyed(Kind::Document, " 44030120190501002x"), one.keyed(Kind::Document, "44030120190501002X"));
        assert_ne!(one.keyed(Kind::Phone, "1"), one.keyed(Kind::Document, "1"));
        assert_ne!(one.keyed(Kind::Phone, "1"), other.keyed(Kind::Phone, "1"));
    }

    #[test]
    fn a_family_key_unwraps_for_its_family_only() {
        let vault = vault();
        let (mine, yours) = (FamilyId(Uuid::from_u128(1)), FamilyId(Uuid::from_u128(2)));
        let (key, wrapped) = vault.new_family(mine).unwrap();
        assert_eq!(vault.family(mine, Some(&wrapped)).unwrap().bytes(), key.bytes());
        assert!(vault.family(yours, Some(&wrapped)).is_err());
        assert!(vault.family(mine, None).is_err());
    }

    #[test]
    fn a_case_has_a_key_of_its_own() {
        let vault = vault();
        let (one, other) = (ConcernId(Uuid::from_u128(1)), ConcernId(Uuid::from_u128(2)));
        let (key, wrapped) = vault.new_concern(one).unwrap();
        assert_eq!(vault.concern(one, Some(&wrapped)).unwrap().bytes(), key.bytes());
        assert!(vault.concern(other, Some(&wrapped)).is_err());
        assert!(vault.family(FamilyId(Uuid::from_u128(1)), Some(&wrapped)).is_err(), "not wrapped as a family's");
        assert!(vault.concern(one, None).is_err());
    }
}
