//! Children whose record left the ledger of the area: when, why, and where to.

mod page;

pub use page::DeparturesPage;
