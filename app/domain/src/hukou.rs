//! A hukou whose code does not tell where it is: 深汕特别合作区's four towns carry the codes of 海丰县, 441521.
//!
//! By the rule it counts as from elsewhere; an officer who has seen the household booklet may decide otherwise. The
//! decision holds as long as the answer is the same.

use crate::facts::{Child, Family, Hukou, words};
use crate::journey::{Answers, ChildNo, facts};

words! {
    /// What an officer decided that it counts as.
    Counts { Shenzhen = "shenzhen", Elsewhere = "elsewhere" }
}

/// Characters the reason of a decision may have; more is cut.
pub const REASON_LENGTH: usize = 500;

/// 海丰县.
pub const OPEN: Hukou = Hukou::County(441_521);

/// The city as a whole, which no answer can be.
const SHENZHEN: Hukou = Hukou::County(440_300);

/// Whether there is something to decide.
pub fn is_open(hukou: Option<Hukou>) -> bool {
    hukou == Some(OPEN)
}

/// The facts that the answers tell, with what was decided about a child's hukou where that is open.
pub fn counted(answers: &Answers, decided: impl Fn(ChildNo) -> Option<Counts>) -> (Family, Vec<(ChildNo, Child)>) {
    let (family, mut children) = facts(answers);
    for (number, child) in &mut children {
        if is_open(child.hukou) && decided(*number) == Some(Counts::Shenzhen) {
            child.hukou = Some(SHENZHEN);
        }
    }
    (family, children)
}

/// The children of these answers about whose hukou there is something to decide.
pub fn open_children(answers: &Answers) -> Vec<ChildNo> {
    let (_, children) = facts(answers);
    children.into_iter().filter(|(_, child)| is_open(child.hukou)).map(|(number, _)| number).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::civil::date;

    use super::*;
    use crate::{
        assess::{Outcome, assess},
        catalogue::Catalogue,
    };

    fn of_counties(counties: &[(&str, &str)]) -> Answers {
        let consent = [("consent.children".to_owned(), "yes".to_owned())];
        let fields = counties.iter().zip(1..).flat_map(|((province, county), child)| {
            [
                (format!("child.{child}.hukou_province"), (*province).to_owned()),
                (format!("child.{child}.hukou_county"), (*county).to_owned()),
                (format!("child.{child}.birth_date.year"), "2019".to_owned()),
                (format!("child.{child}.birth_date.month"), "5".to_owned()),
                (format!("child.{child}.birth_date.day"), "1".to_owned()),
                (format!("child.{child}.in_shenzhen_since.year"), "2022".to_owned()),
                (format!("child.{child}.in_shenzhen_since.month"), "3".to_owned()),
                (format!("child.{child}.in_shenzhen_since.day"), "1".to_owned()),
                (format!("child.{child}.lives_with"), "both_parents".to_owned()),
            ]
        });
        Answers::from_fields(consent.into_iter().chain(fields))
    }

    #[test]
    fn a_decision_counts_where_the_code_does_not_tell_and_nowhere_else() {
        let answers = of_counties(&[("440000", "441521"), ("450000", "450103"), ("440000", "440304"), ("hk", "")]);
        assert_eq!(open_children(&answers), [ChildNo(1)]);
        let catalogue = Catalogue::shenzhen().unwrap();
        for (decided, first) in
            [(None, Outcome::Yes), (Some(Counts::Elsewhere), Outcome::Yes), (Some(Counts::Shenzhen), Outcome::No)]
        {
            let (family, children) = counted(&answers, |_| decided);
            let scopes: Vec<_> = children
                .iter()
                .map(|(_, child)| assess(catalogue.rules(), &family, child, date(2026, 11, 23)).scope.outcome)
                .collect();
            assert_eq!(scopes, [first, Outcome::Yes, Outcome::No, Outcome::Yes], "{decided:?}");
        }
    }

    #[test]
    fn another_answer_is_another_question() {
        let answers = of_counties(&[("440000", "441502")]);
        assert!(open_children(&answers).is_empty());
        let (_, children) = counted(&answers, |_| Some(Counts::Shenzhen));
        assert_eq!(children[0].1.hukou, Some(Hukou::County(441_502)));
    }
}
