//! One child of the ledger: the record, its versions, what became of them, who looked.

mod page;

pub use page::ChildPage;
