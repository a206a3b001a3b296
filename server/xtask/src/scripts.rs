//! The scripts of the pages, `app/script/*.js`, as they travel.

/// The service worker stands at the root under its own name: its address says what it may look after.
pub const WORKER: &str = "worker.js";

/// Without its comments, each on a line of its own, and the space before its lines: a sixth of what travels.
pub fn lean(script: &str) -> String {
    let comment = |line: &&str| ["//", "/**", "*"].iter().any(|mark| line.starts_with(mark));
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !comment(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        assert_eq!(lean("// one\nlet a = 1; // two\n\n  /** three */\n  f(a);\n"), "let a = 1; // two\nf(a);\n");
    }
}
