//! Both ways in understand the same, whatever comes.
#![allow(clippy::unwrap_used)]

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;

use super::Request;
use crate::facts::Fact;

const TODAY: Date = date(2026, 11, 23);

fn same(text: &str) -> Result<(), TestCaseError> {
    let (quick, careful) = (Request::quick(text.as_bytes(), TODAY), Request::careful(text.as_bytes(), TODAY));
    prop_assert_eq!(quick, careful.clone().ok(), "{}\n{:?}", text, careful);
    if let Err(problems) = careful {
        prop_assert!(!problems.errors.is_empty());
    }
    Ok(())
}

/// Values that some fact takes, and values that none does.
fn value() -> impl Strategy<Value = &'static str> {
    select(vec![
        "null",
        "true",
        "false",
        "\"2019-05-01\"",
        "\"2026-11-24\"",
        "\"2026-02-30\"",
        "40",
        "1200",
        "1201",
        "-1",
        "4.0",
        "1e2",
        "99999999999999999999",
        "\"450103\"",
        "\"999999\"",
        "\"hk\"",
        "\"primary\"",
        "\"none\"",
        "\"nobody\"",
        "\"el\\u0073ewhere\"",
        "{\"primary\":null}",
        "[]",
        "[null]",
        "{}",
        "\"\"",
        "\"a\"",
        "\"\\u4e2d\"",
        "1",
    ])
}

fn entry() -> impl Strategy<Value = String> {
    let keys: Vec<&str> = Fact::WORDS.iter().copied().chain(["ref", "as_of", "children", "x", "st\\u0061ge"]).collect();
    (select(keys), value()).prop_map(|(key, value)| format!("\"{key}\": {value}"))
}

fn object(entries: Vec<String>) -> String {
    format!("{{{}}}", entries.join(", "))
}

/// One good answer to a fact of the child.
fn good() -> impl Strategy<Value = String> {
    select(vec![
        "\"birth_date\":\"2019-05-01\"",
        "\"hukou\":\"450103\"",
        "\"stage\":\"primary\"",
        "\"lives_with\":null",
        "\"xueji\":true",
        "\"insured\":\"elsewhere\"",
        "\"orphan\":false",
        "\"in_shenzhen_since\":\"2030-01-01\"",
        "\"st\\u0061ge\":\"pr\\u0069mary\"",
    ])
    .prop_map(str::to_owned)
}

fn child() -> impl Strategy<Value = String> {
    let named = prop::collection::vec(prop_oneof![20 => good(), 1 => entry()], 0..4).prop_map(|mut entries| {
        entries.insert(entries.len() / 2, "\"ref\": \"a\"".to_owned());
        object(entries)
    });
    prop_oneof![20 => named, 1 => prop::collection::vec(entry(), 0..4).prop_map(object), 1 => value().prop_map(str::to_owned)]
}

fn family() -> impl Strategy<Value = String> {
    let good =
        select(vec!["\"stable_job\":true", "\"social_insurance_months\":36", "\"dibao\":null"]).prop_map(str::to_owned);
    let entries = prop::collection::vec(prop_oneof![15 => good, 1 => entry()], 0..3);
    prop_oneof![15 => entries.prop_map(object), 1 => value().prop_map(str::to_owned)]
}

/// Mostly one of each part; now and then none, a second, or something else.
fn whole() -> impl Strategy<Value = String> {
    let children = prop::collection::vec(child(), 0..3).prop_map(|list| format!("\"children\": [{}]", list.join(",")));
    let family = family().prop_map(|family| format!("\"family\": {family}"));
    let day = prop_oneof![4 => Just("\"2026-12-01\""), 1 => value()].prop_map(|day| format!("\"as_of\": {day}"));
    let parts =
        (times(30, children.boxed()), times(10, family.boxed()), times(2, day.boxed()), times(1, entry().boxed()));
    let parts = (parts, any::<bool>(), any::<bool>());
    parts
        .prop_map(|((children, family, day, other), odd, odder)| {
            let other = if odd && odder { other } else { Vec::new() };
            [day, family, children, other].concat()
        })
        .prop_shuffle()
        .prop_map(object)
}

/// So many times once as never and twice.
fn times(often: u32, part: BoxedStrategy<String>) -> impl Strategy<Value = Vec<String>> {
    let count = prop_oneof![often => Just(1usize), 1 => Just(0), 1 => Just(2)];
    count.prop_flat_map(move |count| prop::collection::vec(part.clone(), count))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn both_ways_understand_the_same(text in whole()) {
        same(&text)?;
    }
}

#[test]
fn both_ways_agree_on_odd_shapes() {
    let odd = [
        "",
        " ",
        "null",
        "[]",
        "{}",
        "[null,null,[]]",
        "{\"children\":[]}",
        " {\"children\":[]} ",
        "{\"children\":[]} x",
        "{\"children\":{}}",
        "{\"children\":[{\"ref\":\"\"}]}",
        "{\"children\":[{\"ref\":null}]}",
        "{\"children\":[{\"ref\":\"a\",\"ref\":\"b\"}]}",
        "{\"children\":[{\"ref\":\"a\"},{\"ref\":\"a\"}]}",
        "{\"as_of\":null,\"as_of\":\"2026-01-01\",\"children\":[]}",
        "{\"as_of\":\"9999-12-31\",\"children\":[{\"ref\":\"a\",\"birth_date\":\"9999-12-31\",\"in_shenzhen_since\":\"9999-12-31\"}]}",
        "{\"as_of\":\"2018-01-01\",\"children\":[{\"ref\":\"a\",\"birth_date\":\"2019-05-01\"}]}",
        "{\"children\":[\"a\"]}",
        "\u{feff}{\"children\":[]}",
        "{\"children\":[{\"ref\":\"a\",\"orphan\":1e999}]}",
    ];
    for text in odd {
        same(text).unwrap();
    }
    for children in [100, 101] {
        same(&format!("{{\"children\":[{}]}}", vec!["{\"ref\":\"a\"}"; children].join(","))).unwrap();
    }
    assert_eq!(Request::quick(b"\xff", TODAY), None);
    assert!(Request::careful(b"{\"children\":[{\"ref\":\"\xff\"}]}", TODAY).is_err());
}
