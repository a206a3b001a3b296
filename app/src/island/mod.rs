//! Islands: the parts of a page that answer at once, compiled for the server and for the browser.
//!
//! A new island is one small file here: an `#[island]` around HTML that already works without JavaScript. Its words stand in
//! the page, because the browser has no message files; what it imports from `domain` must not need the `server`
//! feature. The page that uses it ends with [`IslandScripts`]; a page without islands loads no WebAssembly at all.

mod quick_check;
#[cfg(feature = "ssr")]
mod scripts;

pub use quick_check::QuickCheck;
#[cfg(feature = "ssr")]
pub use scripts::IslandScripts;
