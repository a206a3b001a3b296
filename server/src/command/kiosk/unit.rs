//! The systemd unit: one screen, one browser, started again whenever it ends.

use super::{NAME, address::Address, flags, keys};

pub fn text(address: &Address) -> String {
    let (browser, layout) = (flags::line(address), keys::NAME);
    format!(
        "# The kiosk of {address}. Made by `tongxing kiosk`; make it anew after an update of the portal.
[Unit]
Description=Tongxing kiosk
Wants=network-online.target
After=network-online.target systemd-user-sessions.service getty@tty1.service
Conflicts=getty@tty1.service
# However often it ends, it comes back.
StartLimitIntervalSec=0

[Service]
User={NAME}
Group={NAME}
PAMName=login
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StateDirectory={NAME}
StateDirectoryMode=0700
UMask=0077
# Of the profile only the cookies stay: by one of them the portal knows the device.
ExecStartPre=/usr/bin/find /var/lib/{NAME} -mindepth 1 -depth -not -path /var/lib/{NAME}/Default -not -path /var/lib/{NAME}/Default/Cookies -delete
# A keyboard types here and commands nothing.
Environment=XKB_DEFAULT_LAYOUT={layout}
# One window, no desktop. Without -s the keyboard can't leave this screen.
ExecStart=/usr/bin/cage -d -- {browser}
Restart=always
RestartSec=2
TimeoutStopSec=10
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectControlGroups=yes
LimitCORE=0

[Install]
WantedBy=multi-user.target
"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::{fs, process::Command};

    use super::*;

    fn unit() -> String {
        text(&Address::parse("https://tongxing.example").unwrap())
    }

    /// Section, name and value of every line.
    fn settings(unit: &str) -> Vec<(&str, &str, &str)> {
        let mut section = "";
        let mut found = Vec::new();
        for line in unit.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[') {
                section = name.strip_suffix(']').unwrap();
            } else {
                let (name, value) = line.split_once('=').unwrap();
                found.push((section, name, value));
            }
        }
        found
    }

    #[test]
    fn every_line_is_a_setting_of_a_section() {
        let unit = unit();
        let settings = settings(&unit);
        assert!(settings.iter().all(|(section, _, value)| !section.is_empty() && !value.is_empty()));
        let of = |wanted: &str| settings.iter().find(|(_, name, _)| *name == wanted).unwrap().2;
        assert_eq!(of("Restart"), "always");
        assert!(of("ExecStart").ends_with("https://tongxing.example/kiosk"));
        assert!(of("ExecStart").contains("--kiosk "));
    }

    /// Where systemd is there, it reads the unit itself. The programs need not be on this machine.
    #[test]
    fn systemd_finds_nothing_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("tongxing-kiosk.service");
        fs::write(&file, unit().replace("/usr/bin/cage", "/bin/true")).unwrap();
        let Ok(output) = Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&file).output() else {
            return;
        };
        let said = String::from_utf8_lossy(&output.stderr);
        let ours: Vec<_> = said.lines().filter(|line| line.contains("tongxing-kiosk")).collect();
        assert!(ours.is_empty(), "{ours:?}");
    }
}
