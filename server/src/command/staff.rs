//! `tongxing staff`: accounts, when no administrator can sign in yet.

use casework::{Actor, Area, CaseError, Role};

use crate::{
    cli::Staff,
    failure::Failure,
    opening::{Missing, Portal},
    output::say,
    runtime::block_on,
    settings::Settings,
};

pub fn run(settings: &Settings, command: &Staff) -> Result<(), Failure> {
    match command {
        Staff::Add { username, role, area, department } => add(settings, username, role, area, department.as_deref()),
        Staff::Disable { username } => disable(settings, username),
    }
}

fn add(settings: &Settings, username: &str, role: &str, area: &str, department: Option<&str>) -> Result<(), Failure> {
    let Some(role) = Role::from_word(role) else {
        let words = Role::ALL.map(Role::word).join(", ");
        return Err(Failure::wrong_input(format!("there is no role \"{role}\": it is one of {words}")));
    };
    let Some(area) = Area::parse(area) else {
        return Err(Failure::wrong_input(format!(
            "there is no area {area}: give 4403 for the city, or the code of a district (6 digits), street (9) or community (12)"
        )));
    };
    block_on(async {
        let portal = Portal::open(settings, Missing::Make).await?;
        if let Some(word) = department {
            let known = portal.casework.departments(None);
            if role != Role::DepartmentOfficer || !known.iter().any(|it| it == word) {
                return Err(Failure::wrong_input(format!(
                    "a department_officer belongs to one of these departments: {}",
                    known.join(", ")
                )));
            }
        }
        let added = portal.casework.add_staff(&Actor::System, username, role, area, None).await;
        let assigned = match (&added, department) {
            (Ok(_), Some(word)) => portal.casework.assign_department(&Actor::System, username, word).await,
            _ => Ok(()),
        };
        portal.close().await?;
        let added = added.map_err(|error| told(error, username))?;
        assigned.map_err(|error| told(error, username))?;
        say(format!("Account {} ({}) is added. This is shown once:", username.trim(), role.word()))?;
        say(format!("password: {}", added.password))?;
        say(format!("totp_secret: {}", added.totp_secret))
    })
}

fn disable(settings: &Settings, username: &str) -> Result<(), Failure> {
    block_on(async {
        let portal = Portal::open(settings, Missing::Refuse).await?;
        let disabled = portal.casework.disable_staff(&Actor::System, username).await;
        portal.close().await?;
        disabled.map_err(|error| told(error, username))?;
        say(format!("Account {username} is disabled; its sessions have ended."))
    })
}

fn told(error: CaseError, username: &str) -> Failure {
    match error {
        CaseError::NotFound => Failure::wrong_input(format!("there is no account \"{username}\"")),
        CaseError::Refused(why) => Failure::wrong_input(why),
        other => Failure::trouble(format!("the account could not be changed: {other}")),
    }
}
