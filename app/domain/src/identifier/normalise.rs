//! What a keyboard, a scanner or a copied message adds to a number without meaning it.

use unicode_normalization::UnicodeNormalization;

/// A number as its office prints it: half-width, upper case, without spaces, hyphens and invisible characters.
pub fn code(typed: &str) -> String {
    typed
        .chars()
        .map(half_width)
        .filter(|&c| !is_space(c) && !is_hyphen(c) && !is_invisible(c))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Free text: trimmed, line ends as `\n`, without control and invisible characters. Nothing else is touched.
pub fn text(typed: &str) -> String {
    let unix = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = visible(&unix, |c| c == '\n').into_iter().collect();
    kept.trim().to_owned()
}

/// A name: trimmed, inner spaces single (none between two Chinese characters), composed (NFC), and the dot of
/// transcribed names always `·` (U+00B7), as the identity card prints it.
pub fn name(typed: &str) -> String {
    let chars: Vec<char> = visible(typed, |_| false);
    let mut words = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let before = words.chars().next_back();
        let after = chars[at + 1..].iter().copied().find(|&c| !is_space(c));
        let between = |fits: fn(char) -> bool| before.is_some_and(fits) && after.is_some_and(fits);
        if is_space(c) {
            let wanted = after.is_some() && before.is_some_and(|b| b != ' ');
            if wanted && !between(|c| is_han(c) || is_dot(c)) {
                words.push(' ');
            }
        } else if is_dot(c) && between(is_han) {
            words.push('·');
        } else {
            words.push(half_width_letter(c));
        }
    }
    composed(&words)
}

/// NFC, except that compatibility ideographs stay: NFC would swap them for another character, and a name keeps its own.
fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_compatibility_ideograph) {
        let (before, from) = rest.split_at(at);
        out.extend(before.nfc());
        let length = from.chars().next().map_or(from.len(), char::len_utf8);
        out.push_str(&from[..length]);
        rest = &from[length..];
    }
    out.extend(rest.nfc());
    out
}

/// Drops what cannot be seen, but keeps joiners where the script spells with them (Arabic, Indic, Mongolian).
fn visible(typed: &str, keep: fn(char) -> bool) -> Vec<char> {
    let mut kept = Vec::new();
    let mut before: Option<char> = None;
    for c in typed.chars() {
        let joiner = matches!(c, '\u{200C}' | '\u{200D}' | '\u{180B}'..='\u{180F}');
        let joins = joiner && before.is_some_and(|b| matches!(b, '\u{0600}'..='\u{18AF}'));
        if keep(c) || joins || is_space(c) && !c.is_control() || !is_invisible(c) {
            kept.push(c);
            before = Some(c);
        } else if c.is_whitespace() {
            kept.push(' ');
        }
    }
    kept
}

/// ０–９, Ａ–Ｚ and the other full-width forms of ASCII; Arabic digits too.
fn half_width(c: char) -> char {
    let ascii = match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c) - 0xFEE0,
        '٠'..='٩' => u32::from(c) - u32::from('٠') + 0x30,
        '۰'..='۹' => u32::from(c) - u32::from('۰') + 0x30,
        _ => return c,
    };
    char::from_u32(ascii).unwrap_or(c)
}

fn half_width_letter(c: char) -> char {
    let half = half_width(c);
    if half.is_ascii_alphanumeric() { half } else { c }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{2800}' | '\u{3164}')
}

/// What keyboards offer for the dot of transcribed names.
fn is_dot(c: char) -> bool {
    matches!(c, '·' | '•' | '・' | '･' | '‧' | '∙' | '⋅' | '．')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{30FC}' | '\u{FE58}' | '\u{FE63}')
}

/// Controls and Unicode's default ignorable characters.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}')
}

fn is_han(c: char) -> bool {
    matches!(c, '々' | '〇' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
        || is_compatibility_ideograph(c)
}

fn is_compatibility_ideograph(c: char) -> bool {
    matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}')
}
