//! `tongxing staff`: accounts, when no administrator can sign in yet.

use casework::{
    Actor, Area, CaseError, Role,
    staff::{self, Post},
};

use crate::{
    cli::Staff,
    failure::Failure,
    opening::{self, Missing, Portal},
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
            "there is no area {area}: give 4403 for the city, or the code of a district (6 digits, SZ-DP, SZ-SS), street (9) or community (12)"
        )));
    };
    let post = Post { role, area, department: department.map(str::to_owned) };
    // Before anything is made.
    fits(settings, username, &post)?;
    block_on(async {
        let portal = Portal::open(settings, Missing::Make).await?;
        let added = portal.casework.add_to_post(&Actor::System, username, post, None).await;
        portal.close().await?;
        let added = added.map_err(|error| told(error, username))?;
        say(format!("Account {} ({}) is added. This is shown once:", added.username, role.word()))?;
        say(format!("password: {}", added.password))?;
        say(format!("totp_secret: {}", added.totp_secret))
    })
}

fn fits(settings: &Settings, username: &str, post: &Post) -> Result<(), Failure> {
    let catalogue = opening::catalogue(settings.catalogue.as_deref())?;
    let known = catalogue.departments();
    let given = post.department.as_deref();
    if post.role == Role::DepartmentOfficer && !given.is_some_and(|word| known.contains(&word)) {
        return Err(Failure::wrong_input(format!(
            "a department_officer belongs to a department: give --department with one of {}",
            known.join(", ")
        )));
    }
    let checked = staff::username(username).and_then(|_| post.check(&catalogue));
    checked.map_err(|error| told(error, username))
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
