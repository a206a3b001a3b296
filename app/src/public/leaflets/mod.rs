//! Leaflets and posters to print: a service, a pillar, the whole list, a street. Each is one sheet of A4 in the language
//! of the page, with a square that leads to what it is about. A new kind is a component here that fills a [`Sheet`].

mod index;
mod list;
mod service;
mod sheet;
mod street;

pub use index::LeafletsPage;
pub use list::{AllPage, PillarPage};
pub use service::ServicePage;
use sheet::Sheet;
pub use street::StreetPage;
