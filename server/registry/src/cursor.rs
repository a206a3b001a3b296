//! Where a page of a list ended, so that the next begins right there however deep it is: the last row's sort key and
//! id. Sealed, because it goes into an address and a sort key may be a birth date.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sea_orm::{
    ExprTrait, Order,
    sea_query::{Expr, SimpleExpr},
};
use uuid::Uuid;

use crate::seal::{Cell, Sealed, Vault};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    pub key: i64,
    pub id: Uuid,
}

impl Cursor {
    /// `list` names list and order: a cursor of one is nothing to another.
    pub fn write(self, vault: &Vault, list: &'static str) -> Option<String> {
        let plain = [self.key.to_be_bytes().as_slice(), self.id.as_bytes()].concat();
        let sealed = vault.seal(&vault.cursors, cell(list), &plain).ok()?;
        Some(BASE64_URL_SAFE_NO_PAD.encode(sealed.0))
    }

    /// `None` for anything we did not write: the list then begins at its beginning.
    pub fn read(text: &str, vault: &Vault, list: &'static str) -> Option<Self> {
        let sealed = Sealed(BASE64_URL_SAFE_NO_PAD.decode(text).ok()?);
        let plain = vault.open(&vault.cursors, cell(list), &sealed).ok()?;
        let (key, id) = plain.split_first_chunk::<8>()?;
        Some(Self { key: i64::from_be_bytes(*key), id: Uuid::from_slice(id).ok()? })
    }

    /// Rows after this one, in the order of `key`, then `id`.
    pub fn after(self, key: SimpleExpr, id: SimpleExpr, order: &Order) -> SimpleExpr {
        let row = Expr::tuple([key, id]);
        let last = Expr::tuple([Expr::value(self.key), Expr::value(self.id)]);
        match order {
            Order::Desc => row.lt(last),
            _ => row.gt(last),
        }
    }
}

fn cell(list: &'static str) -> Cell<'static> {
    Cell::new("cursor", Uuid::nil(), list)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::seal::MasterKey;

    #[test]
    fn comes_back_in_its_own_list_only() {
        let vault = Vault::new(&MasterKey::new([1; 32]));
        let cursor = Cursor { key: 20_190_501, id: Uuid::from_u128(5) };
        let text = cursor.write(&vault, "ledger youngest").unwrap();
        assert!(text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
        assert_eq!(Cursor::read(&text, &vault, "ledger youngest"), Some(cursor));
        assert_eq!(Cursor::read(&text, &vault, "ledger oldest"), None);
        for junk in ["", "x", "////", "AAAA", &text[1..]] {
            assert_eq!(Cursor::read(junk, &vault, "ledger youngest"), None);
        }
    }
}
