//! From a rule as written to the form that is evaluated: `not` pushed down to the conditions, `or` pulled up to the top.
//!
//! Kleene's three values form a chain and `and`, `or` are its minimum and maximum, so they distribute: the value of a
//! rule stays the same, unknown included.

use super::condition::Condition;
use super::language::Expr;
use super::rules::Mask;

/// More would be unreadable long before it is slow.
const MOST_ALTERNATIVES: usize = 64;

/// The conditions of all rules, each once.
#[derive(Default)]
pub(super) struct Compiler {
    pub conditions: Vec<Condition>,
}

impl Compiler {
    /// The rule's conditions in order, and the conjunctions of which one has to hold.
    pub fn compile(&mut self, rule: &Expr) -> Result<(Vec<u8>, Vec<Mask>), String> {
        let mut order = Vec::new();
        let any_of = self.alternatives(rule, false, &mut order)?;
        Ok((order, any_of))
    }

    fn alternatives(&mut self, rule: &Expr, negated: bool, order: &mut Vec<u8>) -> Result<Vec<Mask>, String> {
        match (rule, negated) {
            (Expr::Not(inner), _) => self.alternatives(inner, !negated, order),
            (Expr::Is(condition), _) => {
                let place = self.place(*condition, negated)?;
                if !order.contains(&place) {
                    order.push(place);
                }
                Ok(vec![1 << place])
            }
            (Expr::Any(parts), false) | (Expr::All(parts), true) => {
                let mut all = Vec::new();
                for part in parts {
                    all.extend(self.alternatives(part, negated, order)?);
                }
                few(all)
            }
            (Expr::All(parts), false) | (Expr::Any(parts), true) => {
                let mut all: Vec<Mask> = vec![0];
                for part in parts {
                    let part = self.alternatives(part, negated, order)?;
                    all = few(all.iter().flat_map(|left| part.iter().map(move |right| left | right)).collect())?;
                }
                Ok(all)
            }
        }
    }

    fn place(&mut self, condition: Condition, negated: bool) -> Result<u8, String> {
        let need = if negated { condition.need.negated() } else { Some(condition.need) };
        let need = need.ok_or_else(|| format!("`{condition}` can't be negated"))?;
        let condition = Condition { need, ..condition };
        if let Some(known) = self.conditions.iter().position(|known| *known == condition) {
            return u8::try_from(known).map_err(|error| error.to_string());
        }
        let place = u8::try_from(self.conditions.len()).ok().filter(|place| u32::from(*place) < Mask::BITS);
        let place = place
            .ok_or_else(|| format!("`{condition}` is one condition too many: {} can be told apart", Mask::BITS))?;
        self.conditions.push(condition);
        Ok(place)
    }
}

/// Each alternative once, in the order in which they are written.
fn few(alternatives: Vec<Mask>) -> Result<Vec<Mask>, String> {
    let mut few: Vec<Mask> = Vec::new();
    for alternative in alternatives {
        if !few.contains(&alternative) {
            few.push(alternative);
        }
        if few.len() > MOST_ALTERNATIVES {
            return Err(format!("spelt out, this is more than {MOST_ALTERNATIVES} alternatives"));
        }
    }
    Ok(few)
}
