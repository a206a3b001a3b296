//! Kinds of columns, so that the same thing is stored the same way in every table.
//!
//! - `moment`: microseconds since 1970 (UTC). One order on both databases, no time zone, no text.
//! - `day`: a civil date as the number 20190501. Sorts as dates do.
//! - `sealed`: bytes only the holder of the family's key (or of a key of the system) can read.
//! - `keyed`: a keyed hash; equal values have equal hashes, nothing else can be told from it.
//! - `word`: a stable word of the domain.
//! - `key`: UUID version 7.

use sea_orm_migration::{prelude::*, schema};

pub fn key(name: &'static str) -> ColumnDef {
    schema::uuid(name)
}

pub fn key_null(name: &'static str) -> ColumnDef {
    schema::uuid_null(name)
}

pub fn moment(name: &'static str) -> ColumnDef {
    schema::big_integer(name)
}

pub fn moment_null(name: &'static str) -> ColumnDef {
    schema::big_integer_null(name)
}

pub fn day(name: &'static str) -> ColumnDef {
    schema::integer(name)
}

pub fn sealed(name: &'static str) -> ColumnDef {
    schema::blob(name)
}

pub fn sealed_null(name: &'static str) -> ColumnDef {
    schema::blob_null(name)
}

pub fn keyed(name: &'static str) -> ColumnDef {
    schema::blob(name)
}

pub fn keyed_null(name: &'static str) -> ColumnDef {
    schema::blob_null(name)
}

pub fn word(name: &'static str) -> ColumnDef {
    schema::text(name)
}

pub fn word_null(name: &'static str) -> ColumnDef {
    schema::text_null(name)
}

/// Where a case is kept: district (6 digits), street (9), community (12, if known). On every case row, so that a table
/// can be divided by district.
pub fn place(table: &mut TableCreateStatement) -> &mut TableCreateStatement {
    table.col(schema::text("district")).col(schema::text("street")).col(schema::text_null("community"))
}

pub fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = Index::create().name(name).table(table).take();
    for column in columns {
        statement.col(*column);
    }
    statement
}

pub fn unique(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index(name, table, columns).unique().take()
}

pub fn refers(from: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from_col(from).to(to, "id").take()
}
