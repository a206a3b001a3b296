//! Every control: what was typed comes back as text and nothing else, and what is said about it is wired to it.

use leptos::prelude::*;

use super::*;
use crate::testing::html;

const HOSTILE: &str = "\"'></textarea><script>alert(1)</script>&amp;<b x=\"";

fn field() -> Field {
    let problems = Problems::new().add("child.3.name", HOSTILE);
    Field::new("child.3.name", HOSTILE)
        .hint(HOSTILE.to_owned())
        .why(HOSTILE.to_owned())
        .value(HOSTILE)
        .problem(&problems)
}

fn choices() -> Vec<Choice> {
    vec![Choice::new(HOSTILE, HOSTILE).hint(HOSTILE), Choice::new("no", "No")]
}

/// Each control with hostile values everywhere.
fn controls() -> Vec<(&'static str, String)> {
    let three = || [HOSTILE.to_owned(), HOSTILE.to_owned(), HOSTILE.to_owned()];
    let groups = || vec![Choices::group(HOSTILE, choices()), choices().into()];
    vec![
        ("text", html(|| view! { <TextField field=field()/> })),
        ("heading", html(|| view! { <TextField field=field().heading()/> })),
        ("area", html(|| view! { <TextArea field=field()/> })),
        ("date", html(move || view! { <DateField field=field() values=three()/> })),
        ("radios", html(|| view! { <Radios field=field() choices=choices()/> })),
        ("select", html(move || view! { <Select field=field() groups=groups()/> })),
        ("tick", html(|| view! { <Tick field=field()/> })),
        ("ticks", html(|| view! { <Ticks field=field() choices=choices() chosen=vec![]/> })),
        ("summary", html(|| view! { <ErrorSummary problems=Problems::new().add("a", HOSTILE)/> })),
        ("form", html(|| view! { <PostForm to=HOSTILE><Submit label=HOSTILE/></PostForm> })),
    ]
}

#[test]
fn hostile_values_stay_text() {
    for (name, html) in controls() {
        assert!(!html.contains("<script"), "{name}: {html}");
        assert!(!html.contains("<b x"), "{name}: {html}");
        assert!(html.contains("&lt;script"), "{name} does not show the value: {html}");
        for quoted in html.split('"').skip(1).step_by(2) {
            assert!(!quoted.contains('<') && !quoted.contains("'>"), "{name}: {quoted}");
        }
    }
}

#[test]
fn a_textarea_ends_where_it_should_and_keeps_line_breaks() {
    let html = html(|| view! { <TextArea field=Field::new("a", "A").value("\nfirst </textarea> & <i>")/> });
    assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    assert!(html.contains(">\n\nfirst &lt;/textarea&gt; &amp; &lt;i&gt;</textarea>"), "{html}");
}

#[test]
fn hint_and_problem_are_said_with_the_control() {
    for (name, html) in controls().into_iter().filter(|(name, _)| !["summary", "form"].contains(name)) {
        assert!(html.contains(r#"id="child-3-name""#), "{name}: the summary's link leads nowhere: {html}");
        let group = html.contains("<fieldset");
        for part in ["hint", "problem"] {
            assert!(html.contains(&format!(r#"id="child-3-name-{part}""#)), "{name}: {html}");
        }
        assert!(html.contains(r#"aria-describedby="child-3-name-hint child-3-name-problem""#), "{name}: {html}");
        assert!(group || html.contains(r#"aria-invalid="true""#), "{name}: {html}");
        assert!(html.contains("<strong>错误：</strong>"), "{name}: {html}");
    }
}

#[test]
fn a_quiet_field_says_nothing_extra() {
    let html = html(|| view! { <TextField field=Field::new("phone", "手机号") kind=TextKind::Phone/> });
    assert!(!html.contains("aria-"), "{html}");
    assert!(html.contains(r#"type="tel""#) && html.contains(r#"autocomplete="tel""#), "{html}");
    assert!(html.contains(r#"<label for="phone">手机号"#), "{html}");
}

#[test]
fn the_choice_made_is_kept() {
    let radios = html(
        || view! { <Radios field=Field::new("a", "A").value("no") choices=vec![Choice::new("yes", "是"), Choice::new("no", "否")]/> },
    );
    assert_eq!(radios.matches(" checked").count(), 1, "{radios}");
    assert!(radios.contains(r#"id="a-no" name="a" value="no" checked"#), "{radios}");
    let select = html(
        || view! { <Select field=Field::new("a", "A").value("2") groups=vec![vec![Choice::new("1", "一"), Choice::new("2", "二")].into()]/> },
    );
    assert!(select.contains(r#"<option value="2" selected>"#), "{select}");
    assert_eq!(select.matches(" selected").count(), 1, "{select}");
    let tick = html(|| view! { <Tick field=Field::new("a", "A").value("yes")/> });
    assert!(tick.contains(" checked"), "{tick}");
    let ticks = html(
        || view! { <Ticks field=Field::new("a", "A") choices=vec![Choice::new("1", "一"), Choice::new("2", "二")] chosen=vec!["2".into()]/> },
    );
    assert!(ticks.contains(r#"value="2" checked"#), "{ticks}");
    assert_eq!(ticks.matches(" checked").count(), 1, "{ticks}");
}

#[test]
fn the_summary_takes_the_focus_and_leads_to_the_field() {
    let html = html(|| view! { <ErrorSummary problems=Problems::new().add("child.3.birth_date", "写上出生日期")/> });
    for part in [r#"role="alert""#, r#"tabindex="-1""#, "autofocus", "<a href=\"#child-3-birth_date\">写上出生日期</a>"]
    {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!crate::testing::html(|| view! { <ErrorSummary problems=Problems::new()/> }).contains("alert"));
}

#[test]
fn the_summary_leads_to_the_first_box_of_a_date_in_every_order() {
    use crate::{i18n::Locale, testing};
    let values = || ["2019".to_owned(), "5".to_owned(), "1".to_owned()];
    for (locale, first) in [(Locale::ZH_HANS, "year"), (Locale::EN, "day")] {
        let html = testing::html_in(
            testing::visit(locale),
            move || view! { <DateField field=Field::new("since", "?") values=values()/> },
        );
        assert!(html.contains(&format!(r#"id="since" name="since.{first}""#)), "{html}");
        assert!(html.contains(r#"name="since.month" value="5""#), "{html}");
    }
}

#[test]
fn the_label_of_the_only_question_is_the_heading() {
    let text = html(|| view! { <TextField field=Field::new("a", "问题").heading()/> });
    assert!(text.contains(r#"<h1><label for="a">问题"#), "{text}");
    let radios = html(|| view! { <Radios field=Field::new("a", "问题").heading() choices=choices()/> });
    assert!(radios.contains("<legend><h1>问题"), "{radios}");
}

#[test]
fn a_form_carries_the_token() {
    let html = html(|| view! { <PostForm to="/x"><Submit/></PostForm> });
    assert!(html.contains(r#"<form method="post" action="/x" novalidate>"#), "{html}");
    assert!(html.contains(r#"<input type="hidden" name="csrf" value="token">"#), "{html}");
    assert!(html.contains("继续"), "{html}");
}

#[test]
fn ids_are_names_without_dots() {
    assert_eq!(id_of("child.3.birth_date.year"), "child-3-birth_date-year");
}
