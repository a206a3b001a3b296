//! The description other programs read: OpenAPI 3.1 of the one public endpoint.

use serde_json::{Value, json};

use super::{MOST_CHILDREN, MOST_MONTHS};
use crate::assess::{Outcome, Reason};
use crate::facts::{Fact, Kind};

pub fn openapi() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "童行 Tongxing",
            "version": "1",
            "description": "Which of the services for migrant children in Shenzhen apply to a child, and why. Nothing sent is stored."
        },
        "paths": {"/api/v1/assess": {"post": {
            "operationId": "assess",
            "summary": "Assess the children of one family",
            "requestBody": {"required": true, "content": content("Request")},
            "responses": {
                "200": {"description": "The assessment of every child", "content": content("Answer")},
                "400": {"description": "The request broke off", "content": content("Errors")},
                "408": {"description": "The request came too slowly", "content": content("Errors")},
                "413": {"description": "The request is larger than 256 kB", "content": content("Errors")},
                "415": {"description": "The request is not sent as application/json", "content": content("Errors")},
                "422": {"description": "Everything that is wrong with the request", "content": content("Errors")},
                "429": {
                    "description": "Too many requests from one address",
                    "content": content("Errors"),
                    "headers": {"Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer", "minimum": 0}}}
                }
            }
        }}},
        "components": {"schemas": {
            "Request": object(&["children"], json!({
                "as_of": nullable(date("The day asked about; today in Shenzhen when absent")),
                "family": {"anyOf": [schema("Family"), {"type": "null"}]},
                "children": {"type": "array", "maxItems": MOST_CHILDREN, "items": schema("Child")}
            })),
            "Family": facts(true),
            "Child": facts(false),
            "Answer": whole(json!({
                "catalogue": whole(json!({"id": text(), "version": text()})),
                "as_of": date("The day asked about"),
                "children": {"type": "array", "items": schema("Assessment")}
            })),
            "Assessment": whole(json!({
                "ref": text(),
                "scope": schema("Scope"),
                "services": {"type": "array", "items": schema("Service"), "description": "All items in order"},
                "next_questions": facts_list("Unknown facts, the most useful to ask first"),
                "timeline": {"type": "array", "items": schema("Change"), "description": "What time alone will change"}
            })),
            "Scope": verdict(json!({
                "extended": {"type": "boolean", "description": "Hukou in Hong Kong, Macao, Taiwan or abroad"}
            })),
            "Service": whole(json!({
                "item": {"type": "integer", "minimum": 1, "maximum": 20},
                "outcome": schema("Outcome"),
                "benefits": {"type": "array", "items": schema("Benefit")}
            })),
            "Benefit": verdict(json!({"id": text()})),
            "Reason": whole(json!({
                "fact": {"type": "string", "enum": Fact::WORDS.iter().copied().chain([Reason::RULE_EXPIRED]).collect::<Vec<_>>()},
                "need": {"type": "string", "description": "The condition as the catalogue writes it", "examples": ["age < 16"]},
                "have": {"type": ["string", "null"], "description": "What is known; null when unknown"},
                "holds": {"type": ["boolean", "null"]}
            })),
            "Change": whole(json!({
                "date": date("The first day of the new outcome"),
                "benefit": {"type": "string", "description": "A benefit's id, or scope"},
                "outcome": schema("Outcome")
            })),
            "Outcome": {"type": "string", "enum": Outcome::WORDS},
            "Fact": {"type": "string", "enum": Fact::WORDS},
            "Errors": whole(json!({
                "errors": {"type": "array", "minItems": 1, "items": whole(json!({
                    "path": {"type": "string", "examples": ["children[0].birth_date"]},
                    "problem": text()
                }))}
            }))
        }}
    })
}

/// The facts of a family or of a child: each may be absent or null, which is unknown.
fn facts(of_family: bool) -> Value {
    let chosen = Fact::ALL.iter().filter(|fact| fact.of_family() == of_family);
    let mut properties: serde_json::Map<String, Value> =
        chosen.map(|fact| (fact.word().to_owned(), nullable(answer(*fact)))).collect();
    if of_family {
        return object(&[], Value::Object(properties));
    }
    properties
        .insert("ref".to_owned(), json!({"type": "string", "minLength": 1, "description": "Returned with the answer"}));
    object(&["ref"], Value::Object(properties))
}

fn answer(fact: Fact) -> Value {
    match fact.kind() {
        Kind::YesNo => json!({"type": "boolean"}),
        Kind::Months => json!({"type": "integer", "minimum": 0, "maximum": MOST_MONTHS}),
        Kind::Date => date(if fact == Fact::BirthDate { "Not after the day asked about" } else { "Since when" }),
        Kind::Hukou => json!({
            "type": "string",
            "pattern": "^([0-9]{6}|hk|mo|tw|foreign)$",
            "description": "The code of a county (GB/T 2260), or hk, mo, tw, foreign"
        }),
        Kind::Word(words) => json!({"type": "string", "enum": words}),
    }
}

/// An outcome with its reasons, and what else the kind carries.
fn verdict(more: Value) -> Value {
    let mut properties = json!({
        "outcome": schema("Outcome"),
        "reasons": {"type": "array", "minItems": 1, "items": schema("Reason")},
        "missing": facts_list("Unknown facts that still matter"),
        "decided_by": {"anyOf": [schema("Fact"), {"type": "null"}]},
        "from": nullable(date("For a no that time will turn: the first day")),
        "until": nullable(date("For a yes or apply that time will end: the last day"))
    });
    if let (Value::Object(properties), Value::Object(more)) = (&mut properties, more) {
        properties.extend(more);
    }
    whole(properties)
}

fn content(name: &str) -> Value {
    json!({"application/json": {"schema": schema(name)}})
}

fn schema(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn date(description: &str) -> Value {
    json!({"type": "string", "format": "date", "description": description})
}

fn facts_list(description: &str) -> Value {
    json!({"type": "array", "items": schema("Fact"), "description": description})
}

fn nullable(schema: Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}

/// An object that has all of its properties.
fn whole(properties: Value) -> Value {
    let required: Vec<&str> =
        properties.as_object().into_iter().flat_map(|map| map.keys()).map(String::as_str).collect();
    object(&required, properties.clone())
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}
