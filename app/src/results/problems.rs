//! What keeps an answer of the quick check from counting: on the phone in the words of the page that the server would send.

use domain::journey::{Key, Problem};

use super::{Html, Sheet};

/// One problem, as it stands at its field.
pub fn problem(sheet: &Sheet, key: Key, problem: Problem) -> String {
    let label = sheet.of("q-", &key.question().replace('.', "-"));
    let text = sheet.of("error-", problem.word());
    text.replace("{label}", &label)
}

/// All of them, each leading to its field.
pub fn problems(sheet: &Sheet, all: &[(Key, Problem)]) -> String {
    let mut html = Html::default();
    html.element("h2", &sheet.say("check-fix-first"));
    html.raw("<ul>");
    for (key, found) in all {
        html.raw("<li><a href=\"#");
        html.text(&key.to_string().replace('.', "-"));
        html.raw("\">");
        if let Some(child) = key.child() {
            html.text(&(sheet.say_with("check-child-heading", &[("n", &child.to_string())]) + " · "));
        }
        html.text(&problem(sheet, *key, *found));
        html.raw("</a></li>");
    }
    html.raw("</ul>");
    html.finish()
}
