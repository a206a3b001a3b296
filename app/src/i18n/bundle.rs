//! The message files, embedded and read once.

use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};

use super::Locale;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../locales");
static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> = LazyLock::new(read_all);

type Bundle = FluentBundle<FluentResource>;

pub(super) fn folders() -> impl Iterator<Item = &'static str> {
    FILES.dirs().filter_map(|folder| folder.path().to_str())
}

/// The text of a message, or of an attribute (`id.attribute`). One that is missing is looked for in the default
/// language; its id is shown at last, so that a page never fails for a word.
pub fn text(locale: Locale, id: &str, values: Option<&FluentArgs>) -> String {
    look_up(locale, id, values).or_else(|| look_up(Locale::DEFAULT, id, values)).unwrap_or_else(|| {
        tracing::error!(id, "message missing");
        id.to_owned()
    })
}

/// The same without variables, or `None` where there is no such message: for hints and other optional texts.
pub fn find(locale: Locale, id: &str) -> Option<String> {
    look_up(locale, id, None)
}

/// Has every language this message?
pub fn everywhere(id: &str) -> bool {
    Locale::all().into_iter().all(|locale| find(locale, id).is_some())
}

fn look_up(locale: Locale, id: &str, values: Option<&FluentArgs>) -> Option<String> {
    let bundle = BUNDLES.get(locale.tag())?;
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut problems = Vec::new();
    let text = bundle.format_pattern(pattern, values, &mut problems);
    for problem in problems {
        tracing::error!(id, %problem, "message not complete");
    }
    Some(text.into_owned())
}

fn read_all() -> BTreeMap<&'static str, Bundle> {
    let mut bundles: BTreeMap<_, _> = folders().map(|folder| (folder, read(folder, folder))).collect();
    for pseudo in [Locale::PSEUDO, Locale::PSEUDO_RTL] {
        let mut bundle = read(pseudo.tag(), Locale::DEFAULT.tag());
        bundle.set_transform(Some(|text| Cow::Owned(format!("⟦{text}⟧"))));
        bundles.insert(pseudo.tag(), bundle);
    }
    bundles
}

/// The files of a folder, in the manner (plurals, numbers) of a language.
fn read(language: &str, folder: &str) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    for file in FILES.get_dir(folder).into_iter().flat_map(Dir::files) {
        let source = file.contents_utf8().unwrap_or_default().to_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, problems)| {
            tracing::error!(file = ?file.path(), ?problems, "message file has mistakes");
            resource
        });
        if let Err(problems) = bundle.add_resource(resource) {
            tracing::error!(file = ?file.path(), ?problems, "message defined twice");
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::t;

    #[test]
    fn a_message_an_attribute_and_a_variable() {
        assert_eq!(t!(Locale::EN, "language-name"), "English");
        assert_eq!(t!(Locale::EN, "date", year = 2026, month = 2, day = 1), "1 February 2026");
        assert_eq!(find(Locale::EN, "language-name.nothing"), None);
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(text(Locale::EN, "no-such-message", None), "no-such-message");
    }

    #[test]
    fn the_pseudo_language_marks_every_text() {
        assert_eq!(text(Locale::PSEUDO, "language-name", None), "⟦简体中文⟧");
    }
}
