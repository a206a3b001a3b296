//! The keyboard's layout, where there is a keyboard: it types, and has no key that the browser takes for a command. No
//! policy of Chromium forbids Ctrl+N, and the window it opens has an address bar and tabs.

/// The layout's name and its file's: libxkbcommon looks for it in [`super::LAYOUTS`].
pub const NAME: &str = "tongxing";

/// Keys that are held, by where they are, as every layout of X and Wayland names them: they hold nothing any more.
const HELD: [&str; 6] = ["LCTL", "RCTL", "LALT", "RALT", "LWIN", "RWIN"];
/// Keys that are a command by themselves. Chromium knows a key that means nothing by its place, so they become one that
/// means nothing to it.
const COMMANDS: [&str; 15] = [
    "ESC", "PRSC", "COMP", "FK01", "FK02", "FK03", "FK04", "FK05", "FK06", "FK07", "FK08", "FK09", "FK10", "FK11",
    "FK12",
];

pub fn text() -> String {
    let row = |key: &str, symbol: &str| format!("  replace key <{key}> {{ [ {symbol}, {symbol} ] }};\n");
    let held = HELD.into_iter().map(|key| row(key, "VoidSymbol"));
    let keys: String = held.chain(COMMANDS.into_iter().map(|key| row(key, "Scroll_Lock"))).collect();
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
