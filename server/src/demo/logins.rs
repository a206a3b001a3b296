//! Demo accounts of every role. Their secrets are random for each database and stand in one file, for its owner only.

use std::{
    collections::BTreeSet,
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::Path,
};

use casework::{Actor, Area, Role, staff::Post};
use serde::{Deserialize, Serialize};

use crate::{
    failure::{Failure, OrFail as _},
    opening::Portal,
};

/// Where two reviewers and a supervisor work on the same declarations: 福田街道 in 福田区.
pub const STREET: &str = "440304004";
/// A street next to it, whose reviewer sees none of them: 园岭街道.
const OTHER_STREET: &str = "440304002";

/// Of the demo's department officer: 市教育局.
const DEPARTMENT: &str = "education";

const ACCOUNTS: [(&str, Role, &str); 12] = [
    ("reviewer.futian.1", Role::StreetReviewer, STREET),
    ("reviewer.futian.2", Role::StreetReviewer, STREET),
    ("supervisor.futian", Role::ChildSupervisor, STREET),
    ("reviewer.yuanling", Role::StreetReviewer, OTHER_STREET),
    ("supervisor.yuanling", Role::ChildSupervisor, OTHER_STREET),
    // A community of the same street.
    ("director.futian", Role::ChildDirector, "440304004022"),
    ("helper.futian", Role::CentreHelper, STREET),
    ("officer.education", Role::DepartmentOfficer, "4403"),
    ("district.futian", Role::DistrictOfficer, "440304"),
    ("city", Role::CityOfficer, "4403"),
    ("auditor", Role::Auditor, "4403"),
    ("administrator", Role::Administrator, "4403"),
];

/// One line of the list in `demo-logins.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    pub role: String,
    pub area: String,
    pub username: String,
    pub password: String,
    /// Base32, as authenticators take it.
    pub totp_secret: String,
}

/// Adds the accounts that are missing. The file is written after each one, so that no secret is ever lost to a crash.
pub async fn ensure(portal: &Portal) -> Result<(), Failure> {
    let path = portal.folder.demo_logins();
    let known = known(portal).await?;
    let mut logins: Vec<Login> = read(&path)?.into_iter().filter(|login| known.contains(&login.username)).collect();
    let lost: Vec<&str> = ACCOUNTS
        .iter()
        .map(|(username, ..)| *username)
        .filter(|username| known.contains(*username) && !logins.iter().any(|login| login.username == *username))
        .collect();
    if !lost.is_empty() {
        tracing::warn!(
            accounts = lost.join(" "),
            "these demo accounts exist, but {} no longer has their logins: start with an empty database for new ones",
            path.display()
        );
    }
    for (username, role, area) in ACCOUNTS.iter().filter(|(username, ..)| !known.contains(*username)) {
        logins.push(add(portal, username, *role, area).await?);
        write(&path, &logins)
            .or_trouble(|error| format!("the demo logins {} can't be written: {error}", path.display()))?;
    }
    Ok(())
}

async fn known(portal: &Portal) -> Result<BTreeSet<String>, Failure> {
    let staff = async { portal.casework.registry.read().await?.all_staff().await };
    let staff = staff.await.or_trouble(|error| format!("the staff accounts can't be read: {error}"))?;
    Ok(staff.into_iter().map(|staff| staff.username).collect())
}

async fn add(portal: &Portal, username: &str, role: Role, code: &str) -> Result<Login, Failure> {
    let area = Area::parse(code)
        .ok_or_else(|| Failure::trouble(format!("the area {code} of a demo account is not in the list")))?;
    let department = (role == Role::DepartmentOfficer).then(|| DEPARTMENT.to_owned());
    let post = Post { role, area, department };
    let added = portal.casework.add_to_post(&Actor::System, username, post, None).await;
    let added = added.or_trouble(|error| format!("the demo account {username} can't be added: {error}"))?;
    Ok(Login {
        role: role.word().to_owned(),
        area: code.to_owned(),
        username: username.to_owned(),
        password: added.password,
        totp_secret: added.totp_secret,
    })
}

fn read(path: &Path) -> Result<Vec<Login>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text)
            .or_trouble(|error| format!("the demo logins {} can't be read: {error}", path.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Failure::trouble(format!("the demo logins {} can't be read: {error}", path.display()))),
    }
}

/// Whole or not at all.
fn write(path: &Path, logins: &[Login]) -> io::Result<()> {
    let draft = path.with_extension("json.new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft)?;
    file.write_all(serde_json::to_string_pretty(logins)?.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    fs::rename(draft, path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_role_has_an_account_in_an_area_that_exists() {
        for role in Role::ALL {
            assert!(ACCOUNTS.iter().any(|(_, of, _)| *of == role), "{}", role.word());
        }
        assert!(ACCOUNTS.iter().all(|(_, role, area)| role.fits(&Area::parse(area).unwrap())));
        let reviewers = ACCOUNTS.iter().filter(|(_, role, area)| *role == Role::StreetReviewer && *area == STREET);
        assert_eq!(reviewers.count(), 2);
    }

    #[test]
    fn the_file_comes_back_as_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("demo-logins.json");
        let login = Login {
            role: "auditor".to_owned(),
            area: "4403".to_owned(),
            username: "auditor".to_owned(),
            password: "p".to_owned(),
            totp_secret: "T".to_owned(),
        };
        assert!(read(&path).unwrap().is_empty());
        write(&path, std::slice::from_ref(&login)).unwrap();
        assert_eq!(read(&path).unwrap(), [login]);
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions()) & 0o777, 0o600);
    }
}
