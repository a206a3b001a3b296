//! What the message files hold.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// `id` or `id.attribute` → its variables.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

pub struct Language {
    pub tag: String,
    pub messages: Messages,
    /// What does not parse or is there twice.
    pub mistakes: Vec<String>,
}

pub fn languages() -> Vec<Language> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    entries(&folder).iter().filter(|path| path.is_dir()).map(|path| read(path)).collect()
}

pub fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    found.sort();
    found
}

fn read(folder: &Path) -> Language {
    let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut language = Language { tag, messages: Messages::new(), mistakes: Vec::new() };
    for path in entries(folder).iter().filter(|path| path.extension().is_some_and(|it| it == "ftl")) {
        let text = fs::read_to_string(path).unwrap_or_default();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, problems)| {
            language.mistakes.extend(problems.iter().map(|problem| format!("{}: {problem}", path.display())));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.iter().map(|pattern| (id.to_owned(), pattern));
            let attributes = message.attributes.iter().map(|it| (format!("{id}.{}", it.id.name), &it.value));
            for (id, pattern) in value.chain(attributes) {
                let mut variables = BTreeSet::new();
                in_pattern(pattern, &mut variables);
                if language.messages.insert(id.clone(), variables).is_some() {
                    language.mistakes.push(format!("{}: {id} is there twice", path.display()));
                }
            }
        }
    }
    language
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, found));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, found));
}
