//! `tongxing kiosk`: what a device at a community centre needs to show the portal and nothing else: a systemd unit, the
//! browser's command line, the policy the browser obeys, a layout for its keyboard, and how to put them in place.
//! `end2end/device` starts a browser by these very files and tries what somebody at the screen may try.
//!
//! What is kept and what is not: the device is known by its cookie, so the browser has a profile of its own instead of
//! `--incognito`, which would forget the device with every start. Of that profile only the file of cookies outlives a
//! start: the unit deletes everything else before the browser comes up. What belongs to a family is ended by the server
//! (session revoked, `Clear-Site-Data`); the policy keeps the browser from writing history, passwords, form entries and
//! downloads at all, so that a device whose plug is pulled holds nothing either.

mod address;
mod flags;
mod keys;
mod policy;
mod unit;

use std::{fs, path::Path};

use crate::{
    failure::{Failure, OrFail as _},
    output::say,
};

use address::Address;

/// The unit, and the account that runs it.
pub const NAME: &str = "tongxing-kiosk";
/// Names of the files, and where they belong.
const UNIT: &str = "tongxing-kiosk.service";
const POLICY: &str = "tongxing-kiosk.json";
const UNITS: &str = "/etc/systemd/system";
const POLICIES: &str = "/etc/chromium/policies/managed";
/// Of keyboards, beside Debian's own.
const LAYOUTS: &str = "/etc/xkb/symbols";

/// What is asked for.
#[derive(Debug, Default, Clone, Copy, clap::Args)]
#[group(multiple = false)]
pub struct Part {
    /// Only the systemd unit
    #[arg(long)]
    pub unit: bool,
    /// Only the browser's command line
    #[arg(long)]
    pub flags: bool,
    /// Only the browser's policy
    #[arg(long)]
    pub policy: bool,
    /// Only the keyboard's layout
    #[arg(long)]
    pub keys: bool,
}

pub fn run(url: &str, part: Part, write: Option<&Path>) -> Result<(), Failure> {
    let address = Address::parse(url).ok_or_else(|| {
        Failure::wrong_input(format!(
            "{url} is no address of a portal: write https:// and its name, without a path (http:// only for this machine)"
        ))
    })?;
    if let Some(folder) = write {
        return keep(folder, &address);
    }
    match part {
        Part { unit: true, .. } => say(unit::text(&address).trim_end()),
        Part { flags: true, .. } => say(flags::line(&address)),
        Part { policy: true, .. } => say(policy::text(&address)?),
        Part { keys: true, .. } => say(keys::text().trim_end()),
        Part { .. } => say(guide(&address)),
    }
}

fn keep(folder: &Path, address: &Address) -> Result<(), Failure> {
    fs::create_dir_all(folder).or_trouble(|error| format!("{} can't be made: {error}", folder.display()))?;
    let files = [(UNIT, unit::text(address)), (POLICY, policy::text(address)? + "\n"), (keys::NAME, keys::text())];
    for (name, text) in files {
        let file = folder.join(name);
        fs::write(&file, text).or_trouble(|error| format!("{} can't be written: {error}", file.display()))?;
        say(file.display())?;
    }
    Ok(())
}

/// How a device is made ready, step by step.
fn guide(address: &Address) -> String {
    let (flags, start, layout) = (flags::line(address), address.start(), keys::NAME);
    format!(
        "A kiosk of {address} on Debian 12, as root:

  apt-get install --no-install-recommends cage xwayland chromium fonts-noto-cjk cups
  adduser --system --group --home /var/lib/{NAME} {NAME}
  tongxing kiosk --url {address} --write /tmp/{NAME}
  install -D -m 644 -t {UNITS} /tmp/{NAME}/{UNIT}
  install -D -m 644 -t {POLICIES} /tmp/{NAME}/{POLICY}
  install -D -m 644 -t {LAYOUTS} /tmp/{NAME}/{layout}
  systemctl daemon-reload
  systemctl enable --now {UNIT}

Then enrol the device once: its screen shows {start}, an administrator types the device's one-time code there. The
device's cookie is all that outlives a restart. To take a device out of service, revoke it in the portal; the file of
cookies alone opens nothing after that. (The browser writes it down half a minute after it was given.)

Leave the printer as the default of CUPS: papers go there without a dialog. No paper of a family may stay on the device,
nor be printed again for the next one: CUPS forgets each job once it is done, gives up one that fails instead of trying
it later, and keeps its spool in memory, which is empty after each start. With the printer's name for PRINTER:

  cupsctl PreserveJobFiles=No PreserveJobHistory=No ErrorPolicy=abort-job
  lpadmin -p PRINTER -o printer-error-policy=abort-job
  grep -E '^(PreserveJob|ErrorPolicy)' /etc/cups/cupsd.conf   # PreserveJobFiles No, PreserveJobHistory No, ErrorPolicy abort-job
  systemctl stop cups.service cups.socket cups.path
  rm -rf /var/spool/cups/*
  echo 'tmpfs /var/spool/cups tmpfs mode=0710,uid=root,gid=lp,size=64m,nosuid,nodev,noexec 0 0' >> /etc/fstab
  systemctl daemon-reload
  mount /var/spool/cups
  systemctl start cups.socket cups.path cups.service

A screen to touch needs no keyboard. Where there is one, it has the layout {layout}: letters, digits, Tab and Enter, but
neither Ctrl nor Alt nor F-keys, because Chromium has no rule against Ctrl+N, and a window opened by it has an address bar.
(It would show the portal there and refuse every other address, its own history and files too.) Keep the keyboard's switch
to other consoles off (cage does) and the case closed: whoever can start the device from a stick is not held off by a
browser.

What a page may not do the policy refuses: windows that nobody's touch opened, other addresses, the developer's tools. A
download seems to start, and nothing is written. Where a page asks for a file, no dialog comes up, but a line that says
local files are disabled; the portal asks for none at a kiosk.

The browser is started like this:

  {flags}

Its rules are read from {POLICIES} by every Chromium of the device; chrome://policy shows them on a desk.
See also: tongxing kiosk --url … --unit | --flags | --policy | --keys | --write DIR"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn all_files_are_written() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("new");
        run("https://tongxing.example", Part::default(), Some(&into)).unwrap();
        assert!(fs::read_to_string(into.join(UNIT)).unwrap().contains("https://tongxing.example/kiosk"));
        let policy: serde_json::Value = serde_json::from_str(&fs::read_to_string(into.join(POLICY)).unwrap()).unwrap();
        assert_eq!(policy["URLBlocklist"][0], "*");
        assert!(fs::read_to_string(into.join(keys::NAME)).unwrap().contains("xkb_symbols"));
    }

    #[test]
    fn the_guide_leaves_no_paper_on_the_device() {
        let guide = guide(&Address::parse("https://tongxing.example").unwrap());
        for line in [
            "cupsctl PreserveJobFiles=No PreserveJobHistory=No ErrorPolicy=abort-job",
            "lpadmin -p PRINTER -o printer-error-policy=abort-job",
            "PreserveJobFiles No, PreserveJobHistory No, ErrorPolicy abort-job",
            "tmpfs /var/spool/cups tmpfs mode=0710,uid=root,gid=lp,",
            "mount /var/spool/cups",
        ] {
            assert!(guide.contains(line), "{line}");
        }
    }

    #[test]
    fn a_wrong_address_is_told_and_nothing_written() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("new");
        let failure = run("tongxing.example", Part::default(), Some(&into)).unwrap_err();
        assert!(failure.sentence.contains("no address of a portal"));
        assert!(!into.exists());
    }
}
