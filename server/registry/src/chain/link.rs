//! The content of an entry as bytes that can be hashed: every field with its length, so that none runs into the next.

use crate::{entity::audit_entry, seal::Vault};

/// What the first entry is linked to.
pub const START: [u8; 32] = [0; 32];

pub fn hash(vault: &Vault, position: i64, previous: &[u8], entry: &audit_entry::Model) -> [u8; 32] {
    vault.link(previous, &content(position, entry))
}

fn content(position: i64, entry: &audit_entry::Model) -> Vec<u8> {
    let (position, at) = (position.to_be_bytes(), entry.at.to_be_bytes());
    let text = |field: &'_ Option<String>| field.as_ref().map(|text| text.as_bytes().to_vec());
    let fields = [
        Some(position.to_vec()),
        Some(entry.id.as_bytes().to_vec()),
        Some(at.to_vec()),
        Some(entry.actor.as_bytes().to_vec()),
        text(&entry.role),
        text(&entry.area),
        Some(entry.act.as_bytes().to_vec()),
        Some(entry.record.as_bytes().to_vec()),
        text(&entry.purpose),
        entry.family.map(|family| family.as_bytes().to_vec()),
    ];
    // Came later: an entry without it has the hash it always had.
    let assisted = entry.assisted.as_ref().map(|text| Some(text.as_bytes().to_vec()));
    let mut bytes = Vec::with_capacity(256);
    for field in fields.into_iter().chain(assisted) {
        match field {
            Some(field) => {
                bytes.push(1);
                bytes.extend((field.len() as u64).to_be_bytes());
                bytes.extend(field);
            }
            None => bytes.push(0),
        }
    }
    bytes
}
