//! Sealing: who steals the database, a backup or a disk reads no name, number, phone, address or free text.
//!
//! - Every family has a data key of its own, wrapped by the master key (a [`KeyStore`]). Destroying the wrapped key
//!   makes everything the family told unreadable, wherever a copy of it lies.
//! - A sealed value says where it belongs (table, row, column); moved to another place it does not open.
//! - What must be found again has a keyed hash beside it ([`Vault::keyed`]), names also keyed pieces ([`pieces`]).
//! - The algorithms are behind [`CipherSuite`]. Its id is the first byte of every sealed value, so that values of an
//!   old suite stay readable after a new one is chosen. To add one (SM4-GCM with SM3): a file that implements the
//!   trait, a line in [`suite::by_id`].

mod aes;
mod key;
mod master;
pub(crate) mod pieces;
mod store;
pub mod suite;
mod vault;

pub use key::Key;
pub(crate) use master::private;
pub use master::{KeyError, MasterKey};
pub use store::{KeyStore, LocalKeyStore};
pub use suite::{CipherSuite, SealError};
pub use vault::{Cell, Keyed, Kind, Sealed, Vault};
