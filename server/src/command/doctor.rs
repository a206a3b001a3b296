//! `tongxing doctor`: everything the program leans on, one line each. The exit code says whether all is well.

use app::assets::Assets;
use casework::clock::{Clock as _, civil_day};
use registry::{MasterKey, chain};

use crate::{
    assets,
    clock::SystemClock,
    failure::Failure,
    folder::Folder,
    opening::{self, Missing, Portal},
    output::say,
    runtime::block_on,
    settings::Settings,
};

/// Nothing of ours was written before this year.
const FIRST_YEAR: i16 = 2026;
/// What every page needs.
const FILES: [&str; 3] = ["app.css", "browser.js", "browser.wasm"];

type Finding = Result<String, String>;

pub fn run(settings: &Settings) -> Result<(), Failure> {
    let findings = [
        ("settings", Ok(format!("listens on {}, data in {}", settings.listen, settings.data.display()))),
        ("folder", folder(settings)),
        ("key", key(settings)),
        ("database", database(settings)),
        ("catalogue", catalogue(settings)),
        ("assets", assets(&assets::manifest())),
        ("clock", clock(settings)),
    ];
    for (what, finding) in &findings {
        match finding {
            Ok(words) => say(format!("ok     {what:<9} {words}"))?,
            Err(words) => say(format!("WRONG  {what:<9} {words}"))?,
        }
    }
    match findings.iter().filter(|(_, finding)| finding.is_err()).count() {
        0 => Ok(()),
        wrong => Err(Failure::trouble(format!("{wrong} of {} checks found something wrong", findings.len()))),
    }
}

fn folder(settings: &Settings) -> Finding {
    let folder = Folder::existing(&settings.data).map_err(|failure| failure.sentence)?;
    folder.probe().map_err(|error| format!("{} can't be written to: {error}", settings.data.display()))?;
    Ok("exists and can be written to".to_owned())
}

fn key(settings: &Settings) -> Finding {
    if let Some(given) = &settings.master_key {
        return MasterKey::parse(&given.0)
            .map(|_| "from the environment".to_owned())
            .map_err(|error| error.to_string());
    }
    let path = Folder::existing(&settings.data).map_err(|failure| failure.sentence)?.master_key();
    if !path.exists() {
        return Err(format!("{} is not there", path.display()));
    }
    MasterKey::load_or_create(&path).map(|_| format!("{} is good", path.display())).map_err(|error| error.to_string())
}

/// Opens it as the server would; changes nothing, but that what was erased is erased again where a restored backup had
/// brought it back.
fn database(settings: &Settings) -> Finding {
    let opened = block_on(async {
        let portal = Portal::open(settings, Missing::Refuse).await?;
        let again = portal.erased_again;
        portal.close().await.map(|()| again)
    });
    let words = "opens with the key and is at this program's version";
    match opened {
        Ok(0) => Ok(words.to_owned()),
        Ok(again) => Ok(format!("{words}; erased before, brought back by a backup and erased again: {again}")),
        Err(failure) => Err(failure.sentence),
    }
}

fn catalogue(settings: &Settings) -> Finding {
    let catalogue = opening::catalogue(settings.catalogue.as_deref()).map_err(|failure| failure.sentence)?;
    let benefits: usize = catalogue.items.iter().map(|item| item.benefits.len()).sum();
    Ok(format!("{} {}: {} items, {benefits} benefits", catalogue.id, catalogue.version, catalogue.items.len()))
}

fn assets(assets: &Assets) -> Finding {
    match FILES.iter().find(|file| assets.address(file).is_none()) {
        None => Ok("styles and WebAssembly are there".to_owned()),
        Some(file) => Err(format!("{file} is not there: build the site before the program")),
    }
}

/// A clock that runs behind what was already written would break every date that is promised.
fn clock(settings: &Settings) -> Finding {
    let now = SystemClock.now();
    let today = civil_day(now);
    if today.year() < FIRST_YEAR {
        return Err(format!("it says {today}, which is in the past: set it"));
    }
    let newest =
        Folder::existing(&settings.data).ok().and_then(|folder| chain::read(&folder.checkpoints()).ok()?.pop());
    match newest {
        Some(newest) if newest.at > now => {
            Err(format!("it says {now}, but the audit log was sealed at {}: set it", newest.at))
        }
        _ => Ok(format!("it is {today} in Shenzhen")),
    }
}
