//! A line of the list: what was erased, sealed.
//!
//! A whole family is its id, as the first lines ever written. What was erased in part is a tag, the family, the id of
//! what it is about (nil where the family's id says it) and the moment: all of one length, so that a line shows no more
//! than that it is one of them. To add something: a variant of [`Erased`], a tag here, a question in [`super::here`].

use casework::{
    id::{ConsentId, DeclarationId, ErasureId, FamilyId},
    port::{Erased, RegistryError},
};
use uuid::Uuid;

use crate::{
    convert::{moment, timestamp},
    hex,
    seal::{Cell, Sealed, Vault},
};

const FAMILY: Cell<'static> = Cell::new("erased", Uuid::nil(), "family");
const PART: Cell<'static> = Cell::new("erased", Uuid::nil(), "part");
const PART_LENGTH: usize = 1 + 16 + 16 + 8;

/// Why a line can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("was changed, or was not written with this master key")]
    Changed,
    #[error("was written by a newer program")]
    Newer,
}

pub fn write(erased: &Erased, vault: &Vault) -> Result<String, RegistryError> {
    let (cell, bytes) = match *erased {
        Erased::Family(family) => (FAMILY, family.0.as_bytes().to_vec()),
        Erased::Draft { family, at } => (PART, part(1, family, Uuid::nil(), moment(at))),
        Erased::Version { family, version } => (PART, part(2, family, version.0, 0)),
        Erased::Consent { family, consent, at, children: false } => (PART, part(3, family, consent.0, moment(at))),
        Erased::Consent { family, consent, at, children: true } => (PART, part(4, family, consent.0, moment(at))),
        Erased::Health { family, request, at } => (PART, part(5, family, request.0, moment(at))),
        Erased::RequestDraft { family, at } => (PART, part(6, family, Uuid::nil(), moment(at))),
    };
    Ok(hex::write(&vault.seal(&vault.erased, cell, &bytes)?.0))
}

fn part(tag: u8, family: FamilyId, id: Uuid, at: i64) -> Vec<u8> {
    [&[tag][..], family.0.as_bytes(), id.as_bytes(), &at.to_be_bytes()].concat()
}

pub fn read(line: &str, vault: &Vault) -> Result<Erased, Unreadable> {
    let sealed = Sealed(hex::read(line).ok_or(Unreadable::Changed)?);
    if let Ok(bytes) = vault.open(&vault.erased, FAMILY, &sealed) {
        return Uuid::from_slice(&bytes).map(|id| Erased::Family(FamilyId(id))).map_err(|_| Unreadable::Changed);
    }
    let bytes = vault.open(&vault.erased, PART, &sealed).map_err(|_| Unreadable::Changed)?;
    parse(&bytes).ok_or(Unreadable::Newer)
}

fn parse(bytes: &[u8]) -> Option<Erased> {
    let bytes: &[u8; PART_LENGTH] = bytes.try_into().ok()?;
    let (tag, rest) = bytes.split_first()?;
    let (family, rest) = rest.split_first_chunk::<16>()?;
    let (id, at) = rest.split_first_chunk::<16>()?;
    let (family, id) = (FamilyId(Uuid::from_bytes(*family)), Uuid::from_bytes(*id));
    let at = timestamp(i64::from_be_bytes(at.try_into().ok()?)).ok()?;
    Some(match tag {
        1 => Erased::Draft { family, at },
        2 => Erased::Version { family, version: DeclarationId(id) },
        3 | 4 => Erased::Consent { family, consent: ConsentId(id), at, children: *tag == 4 },
        5 => Erased::Health { family, request: ErasureId(id), at },
        6 => Erased::RequestDraft { family, at },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::seal::MasterKey;

    #[test]
    fn each_kind_comes_back_and_parts_look_alike() {
        let vault = Vault::new(&MasterKey::new([1; 32]));
        let (family, id) = (FamilyId(Uuid::from_u128(7)), Uuid::from_u128(8));
        let at = timestamp(1_795_000_000_123_456).unwrap();
        let parts = [
            Erased::Draft { family, at },
            Erased::RequestDraft { family, at },
            Erased::Version { family, version: DeclarationId(id) },
            Erased::Consent { family, consent: ConsentId(id), at, children: false },
            Erased::Consent { family, consent: ConsentId(id), at, children: true },
            Erased::Health { family, request: ErasureId(id), at },
        ];
        let lines = parts.map(|part| write(&part, &vault).unwrap());
        assert_eq!(lines.each_ref().map(|line| read(line, &vault).unwrap()), parts);
        assert!(lines.iter().all(|line| line.len() == lines[0].len()));
        let whole = write(&Erased::Family(family), &vault).unwrap();
        assert_eq!(read(&whole, &vault), Ok(Erased::Family(family)));
    }

    #[test]
    fn a_changed_line_and_one_of_a_newer_program_are_told_apart() {
        let vault = Vault::new(&MasterKey::new([1; 32]));
        let newer = vault.seal(&vault.erased, PART, &part(99, FamilyId(Uuid::nil()), Uuid::nil(), 0)).unwrap();
        assert_eq!(read(&hex::write(&newer.0), &vault), Err(Unreadable::Newer));
        let mut line = write(&Erased::Family(FamilyId(Uuid::nil())), &vault).unwrap();
        let last = if line.ends_with('0') { '1' } else { '0' };
        line.pop();
        line.push(last);
        for wrong in [line.as_str(), "00", "nonsense", ""] {
            assert_eq!(read(wrong, &vault), Err(Unreadable::Changed), "{wrong}");
        }
    }
}
