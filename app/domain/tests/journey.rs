//! The journey as families walk it: any well-answered one arrives, none arrives by a short cut.
#![allow(clippy::unwrap_used)]

mod journey {
    pub mod cases;
    pub mod family;
    pub mod quick;
    pub mod walks;
}
