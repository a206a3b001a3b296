//! Words in the reader's language. The server alone knows them; an island gets its words as properties.
//!
//! ```text
//! t!(visit, "start-title")                          // a message
//! t!(visit, "tasks-done", done = 3, all = 9)        // with variables
//! t!(visit, format!("service-{number}-title"))      // with a made id
//! i18n::find(visit.locale, "q-child-name.hint")     // an attribute that may be missing
//! ```
//!
//! A message is a line in `locales/<language>/<side>.ftl`, the same id and variables in every language:
//! `app/tests/locales.rs` fails otherwise. **A language is a folder**: copy `locales/zh-Hans`, translate, build.

mod bundle;
mod locale;
mod speak;

pub use bundle::{everywhere, find, text};
pub use locale::{Locale, Script, Speaks};
pub use speak::{date, list, moment};

#[doc(hidden)]
pub use fluent_bundle::FluentArgs;

/// The message with this id in the language of a visit (or of a [`Locale`]).
#[macro_export]
macro_rules! t {
    ($who:expr, $id:expr $(,)?) => {
        $crate::i18n::text($crate::i18n::Speaks::locale(&$who), ::core::convert::AsRef::<str>::as_ref(&$id), None)
    };
    ($who:expr, $id:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut values = $crate::i18n::FluentArgs::new();
        $(values.set(stringify!($name), $value);)+
        $crate::i18n::text($crate::i18n::Speaks::locale(&$who), ::core::convert::AsRef::<str>::as_ref(&$id), Some(&values))
    }};
}
pub use crate::t;
