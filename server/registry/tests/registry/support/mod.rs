//! What the tests stand on.

mod bench;
mod cluster;
mod people;
mod picture;

pub(crate) use bench::on_both;
pub use bench::{Backup, Bench, commit, options};
pub use cluster::Cluster;
pub use people::*;
pub use picture::png;
