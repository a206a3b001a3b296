//! `cargo xtask web`: builds everything the browser gets into `target/site`.
//!
//! ```text
//! wasm.rs    app/browser        → WebAssembly and the module that loads it
//! styles.rs  app/style/*.css    → the stylesheet, and the office's own
//! scripts.rs app/script/*.js   → the pages' scripts, and the worker that knows all addresses
//! site.rs    the above and app/script/*.js named by content and listed in manifest.json, public/ as it is; compressed
//! ```
//! A new kind of file for the browser: give it a module that returns bytes, and hand them to the [`site::Site`] in
//! [`assemble`]. A new command: one arm in [`main`].
#![allow(clippy::print_stdout, reason = "a command line tool talks to its user")]

mod fingerprint;
mod place;
mod scripts;
mod site;
mod styles;
mod wasm;

use fingerprint::Fingerprint;
use place::Place;
use site::Site;
use std::{error::Error, path::Path, process::ExitCode, time::Instant};

/// Whatever stops a build: its text is shown and nothing decides on it.
type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    let outcome = match std::env::args().nth(1).as_deref() {
        Some("web") => Place::find().and_then(|place| build(&place)),
        _ => Err("usage: cargo xtask web".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Builds the site unless it is of the same things as the last time, and says what it weighs.
fn build(place: &Place) -> Result<()> {
    let started = Instant::now();
    let compiled = wasm::compile(place)?;
    let fingerprint = Fingerprint::of(place, &compiled)?;
    let fresh = fingerprint.is_of(&place.site)?;
    if !fresh {
        assemble(place, &compiled, &fingerprint)?;
    }
    site::weigh(place)?;
    let done = if fresh { "up to date" } else { "built" };
    println!("The site is {done} ({} ms).", started.elapsed().as_millis());
    Ok(())
}

fn assemble(place: &Place, compiled: &Path, fingerprint: &Fingerprint) -> Result<()> {
    let mut site = Site::new(place)?;
    let module = wasm::bind(place, compiled)?;
    let binary = site.hashed("browser.wasm", &module.wasm)?;
    let script = wasm::script(place, &module.script, &binary)?;
    site.hashed("browser.js", script.as_bytes())?;
    site.hashed("app.css", styles::collect(&place.styles())?.as_bytes())?;
    for name in styles::APART {
        site.hashed(name, styles::apart(&place.styles(), name)?.as_bytes())?;
    }
    for path in place::files(&place.scripts())? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name != scripts::WORKER {
            site.hashed(&name, scripts::lean(&std::fs::read_to_string(&path)?).as_bytes())?;
        }
    }
    let worker = std::fs::read_to_string(place.scripts().join(scripts::WORKER))?;
    site.worker(scripts::WORKER, &scripts::lean(&worker), fingerprint)?;
    site.copy(&place.public())?;
    site.finish(fingerprint)
}
