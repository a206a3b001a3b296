//! The WebAssembly of the islands: compiled by cargo, bound to JavaScript by wasm-bindgen's own library (exactly the
//! version in `Cargo.lock`, so no second tool to install).

use crate::{Result, place::Place, scripts};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm";

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
    Ok(Module {
        wasm: fs::read(folder.join("browser_bg.wasm"))?,
        script: fs::read_to_string(folder.join("browser.js"))?,
    })
}

/// wasm-bindgen's JavaScript with ours behind it: one file to fetch, which knows where its WebAssembly is.
pub fn script(place: &Place, bound: &str, binary: &str) -> Result<String> {
    let waking = fs::read_to_string(place.waking())?.replace("BROWSER_WASM", binary);
    Ok([bound, &waking].map(scripts::lean).concat())
}
