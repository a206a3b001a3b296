//! The language of the rules, made to be read aloud by the people who answer for them.
//!
//! ```text
//! rule       = choice
//! choice     = all { "or" all }
//! all        = part { "and" part }
//! part       = "not" part | "(" choice ")" | condition
//! condition  = TERM                                        a rule named in [terms]: M
//!            | FACT                                        a yes-or-no fact: xueji
//!            | FACT ("=" | "!=") WORD                      stage = junior
//!            | FACT ["not"] "in" "{" WORD {"," WORD} "}"   stage in {primary, junior}
//!            | "age" ("<" | "<=" | ">" | ">=") NUMBER      completed years on the day
//!            | "social_insurance_months" (same) NUMBER
//!            | "six_months"        in Shenzhen for six calendar months
//!            | "six_by_august"     six years old by the coming 31 August, today included
//!            | "outside_shenzhen"  hukou not in Shenzhen
//!            | "with_guardian"     lives with a parent or another guardian
//! ```
//!
//! `not` binds closest, then `and`, then `or`.

mod meaning;
mod parser;
mod token;

use super::condition::Condition;

pub use parser::parse;
pub use token::is_name;

/// A rule as written, its terms spelt out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    Is(Condition),
    Not(Box<Expr>),
    All(Vec<Expr>),
    Any(Vec<Expr>),
}

/// What is wrong in a rule's text, and where (in bytes from its start).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub at: usize,
    pub problem: String,
}

impl Fault {
    fn new(at: usize, problem: impl Into<String>) -> Self {
        Self { at, problem: problem.into() }
    }
}

/// Whether a term may be called so: a word that doesn't mean something already.
pub fn may_name_term(name: &str) -> bool {
    is_name(name) && !meaning::is_taken(name) && !matches!(name, "and" | "or" | "not" | "in")
}
