//! Numbers in free text: a remark may quote a card or a phone, and paper is left lying about.

/// Shorter ones are days, floors, amounts: a day has eight digits.
const SHORTEST: usize = 9;
/// What stays in sight at the beginning and at the end.
const SHOWN: (usize, usize) = (3, 2);

/// The text with its long numbers masked: `440*************14`.
pub fn hidden(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.chars().chain(['\n']) {
        if c.is_alphanumeric() && (c.is_ascii() || ('０'..='９').contains(&c)) || (c == '-' && !run.is_empty()) {
            run.push(c);
        } else {
            shown.push_str(&one(&run));
            run.clear();
            shown.push(c);
        }
    }
    shown.pop();
    shown
}

fn one(run: &str) -> String {
    let digits = run.chars().filter(|c| c.is_numeric()).count();
    if digits < SHORTEST {
        return run.to_owned();
    }
    let last = run.chars().count() - SHOWN.1;
    run.chars().enumerate().map(|(at, c)| if (SHOWN.0..last).contains(&at) { '*' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_masked_words_and_days_stay() {
        assert_eq!(hidden("应为440524188001010014，请改"), "应为440*************14，请改");
        assert_eq!(hidden("call 138-0013-8000 now"), "call 138********00 now");
        assert_eq!(hidden("11010519491231002X"), "110*************2X");
        assert_eq!(hidden("４４０５２４１８８００１０１００１４"), "４４０*************１４");
        for plain in ["2026-11-25", "红荔路 5 号 302", "kindergarten", ""] {
            assert_eq!(hidden(plain), plain);
        }
    }
}
