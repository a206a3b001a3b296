//! The keyboard's layout, where there is a keyboard: it types, and has no key that the browser takes for a command. No
//! policy of Chromium forbids Ctrl+N, and the window it opens has an address bar and tabs.

/// The layout's name and its file's: libxkbcommon looks for it in [`super::LAYOUTS`].
pub const NAME: &str = "tongxing";

/// Names of keys by where they are, as every layout of X and Wayland has them.
const NO_KEYS: [&str; 21] = [
    "LCTL", "RCTL", "LALT", "RALT", "LWIN", "RWIN", "COMP", "ESC", "PRSC", "FK01", "FK02", "FK03", "FK04", "FK05",
    "FK06", "FK07", "FK08", "FK09", "FK10", "FK11", "FK12",
];

pub fn text() -> String {
    let none = |key: &str| format!("  replace key <{key}> {{ [ VoidSymbol, VoidSymbol ] }};\n");
    let keys: String = NO_KEYS.into_iter().map(none).collect();
    format!(
        "// A keyboard that only types. Made by `tongxing kiosk`; make it anew after an update of the portal.
default partial alphanumeric_keys modifier_keys
xkb_symbols \"kiosk\" {{
  include \"us(basic)\"
{keys}}};
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_commands_and_letters_stay() {
        let text = text();
        assert!(text.contains("include \"us(basic)\"") && text.contains("<LCTL>") && text.contains("<FK12>"));
        for typed in ["LFSH", "RTSH", "TAB", "RTRN", "BKSP", "CAPS"] {
            assert!(!text.contains(typed), "{typed}");
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }
}
