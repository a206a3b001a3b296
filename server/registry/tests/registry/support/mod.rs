//! What the tests stand on.

mod bench;
mod cluster;
mod people;

pub(crate) use bench::on_both;
pub use bench::{Bench, commit, options};
pub use cluster::Cluster;
pub use people::*;
