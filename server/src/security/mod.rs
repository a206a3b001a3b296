//! What every request and answer obeys, whatever page it is for: one file a rule, put in order by [`crate::router`].

pub mod body;
pub mod client;
pub mod compress;
pub mod headers;
pub mod limits;
pub mod methods;
