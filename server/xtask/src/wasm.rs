//! The WebAssembly of the islands: compiled by cargo, bound to JavaScript by wasm-bindgen's own library (exactly the
//! version in `Cargo.lock`, so no second tool to install).

use crate::{Result, place::Place, scripts};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm";
const HASH: usize = 16;

pub struct Module {
    pub wasm: Vec<u8>,
    pub script: String,
}

/// Lets cargo build `app/browser` (it knows best whether there is anything to do) and says where the result is.
pub fn compile(place: &Place) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(&place.root)
        .args(["build", "--package", "browser", "--lib", "--target", TARGET, "--profile", PROFILE])
        .arg("--target-dir")
        .arg(&place.web)
        .status()?;
    if !status.success() {
        return Err("the browser's part does not compile".into());
    }
    Ok(place.web.join(TARGET).join(PROFILE).join("browser.wasm"))
}

/// The module and its JavaScript, without debug names and with the target features wasm-bindgen asks for.
pub fn bind(place: &Place, compiled: &Path) -> Result<Module> {
    let folder = place.web.join("bound");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)?;
    if folder.join("snippets").exists() {
        return Err("a dependency brings JavaScript of its own; site.rs must learn to serve it".into());
    }
    Ok(numbered(Module {
        wasm: fs::read(folder.join("browser_bg.wasm"))?,
        script: fs::read_to_string(folder.join("browser.js"))?,
    }))
}

/// wasm-bindgen ends the name of each import with 16 hexadecimal digits, which no compressor makes smaller. Numbers of
/// the same length save a kilobyte of what travels.
fn numbered(Module { mut wasm, mut script }: Module) -> Module {
    let hash = |word: &&str| {
        word.starts_with("__wbg_")
            && word
                .rsplit_once('_')
                .is_some_and(|(_, end)| end.len() == HASH && end.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let words = script.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let names: BTreeSet<String> = words.filter(hash).map(str::to_owned).collect();
    for (number, name) in names.iter().enumerate() {
        let short = format!("{}{number:0HASH$}", &name[..name.len() - HASH]);
        script = script.replace(name, &short);
        let places: Vec<usize> =
            wasm.windows(name.len()).enumerate().filter(|(_, it)| *it == name.as_bytes()).map(|(at, _)| at).collect();
        for at in places {
            wasm[at..at + name.len()].copy_from_slice(short.as_bytes());
        }
    }
    Module { wasm, script }
}

/// wasm-bindgen's JavaScript with ours behind it: one file to fetch, which knows where its WebAssembly is.
pub fn script(place: &Place, bound: &str, binary: &str) -> Result<String> {
    let waking = fs::read_to_string(place.waking())?.replace("BROWSER_WASM", binary);
    Ok([bound, &waking].map(scripts::lean).concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_get_numbers_in_both_files() {
        let script = "__wbg_has_00112233445566aa: f, __wbg_has_ffeeddccbbaa9988: g, __wbg_get_imports: h".to_owned();
        let wasm = b"\x1a__wbg_has_ffeeddccbbaa9988\0\x01__wbg_has_00112233445566aa".to_vec();
        let Module { wasm, script } = numbered(Module { wasm, script });
        assert_eq!(script, "__wbg_has_0000000000000000: f, __wbg_has_0000000000000001: g, __wbg_get_imports: h");
        assert_eq!(wasm, b"\x1a__wbg_has_0000000000000001\0\x01__wbg_has_0000000000000000");
    }
}
