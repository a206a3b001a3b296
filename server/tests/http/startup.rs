//! Starting and not starting: one clear sentence, a non-zero exit, nothing half-made.

use std::{fs, path::Path};

use super::program::{Program, command, free, gives_up, run, taken};

#[test]
fn a_taken_port_is_told_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let port = taken();
    let address = port.local_addr().unwrap().to_string();
    let (sentence, code) = gives_up(&run(&data, &["serve", "--listen", &address], ""));
    assert!(sentence.contains("is taken by another program"), "{sentence}");
    assert_eq!(code, 1);
    assert!(!data.exists());
}

#[test]
fn a_wrong_port_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for port in ["", "0", "70000", "http"] {
        let output = command(&data, &["serve"]).env("PORT", port).output().unwrap();
        let (sentence, code) = gives_up(&output);
        assert!(sentence.contains("from 1 to 65535"), "{sentence}");
        assert_eq!(code, 2);
    }
    let (sentence, code) = gives_up(&run(&data, &["serve", "--listen", "127.0.0.1"], ""));
    assert!(sentence.contains("has no port"), "{sentence}");
    assert_eq!(code, 2);
    assert!(!data.exists());
}

#[test]
fn port_and_database_of_the_environment_are_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("elsewhere.db");
    let port = free();
    let mut serve = command(folder.path(), &["serve"]);
    serve.env("PORT", port.to_string()).env("DATABASE_URL", format!("sqlite:{}", database.display()));
    let program = Program::start(serve);
    assert_eq!(program.address.port(), port);
    assert_eq!(program.terminate(), Some(0));
    assert!(database.exists() && !folder.path().join("tongxing.db").exists());
}

#[test]
fn a_read_only_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut permissions = fs::metadata(folder.path()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(folder.path(), permissions).unwrap();
    let (sentence, code) = gives_up(&run(folder.path(), &["serve", "--listen", "127.0.0.1:0"], ""));
    assert!(sentence.contains("can't be written to"), "{sentence}");
    assert_eq!(code, 1);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_wrong_database_address_is_told_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("srv/tongxing/data");
    for (address, words) in [
        ("mysql://localhost/x", "begins with sqlite: or postgres://"),
        ("postgres://nobody@127.0.0.1:1/nothing", "can't be reached"),
        ("postgres://tong:s3cr/et@db.example:5432/tongxing", "write %2F for /"),
        ("sqlite:/nowhere/at/all.db", "does not exist"),
    ] {
        let (sentence, code) =
            gives_up(&run(&data, &["serve", "--listen", "127.0.0.1:0", "--database-url", address], ""));
        assert!(sentence.contains(words), "{sentence}");
        assert_eq!(code, 1);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{address} left something");
    }
}

#[test]
fn a_database_newer_than_the_program_is_told() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &["migrate"], "").status.success());
    from_the_future(folder.path());
    for arguments in [&["serve", "--listen", "127.0.0.1:0"][..], &["migrate"], &["audit", "verify"]] {
        let (sentence, code) = gives_up(&run(folder.path(), arguments, ""));
        assert!(sentence.contains("newer than this program"), "{sentence}");
        assert_eq!(code, 1);
    }
}

/// As if a later program had brought it further.
fn from_the_future(data: &Path) {
    use sea_orm::{ConnectionTrait as _, Database};
    let address = format!("sqlite:{}", data.join("tongxing.db").display());
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let database = Database::connect(address).await.unwrap();
        let step = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_later', 0)";
        database.execute_unprepared(step).await.unwrap();
        database.close().await.unwrap();
    });
}

#[test]
fn a_lost_key_is_told_and_no_new_one_is_made() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &["migrate"], "").status.success());
    fs::remove_file(folder.path().join("master.key")).unwrap();
    let (sentence, code) = gives_up(&run(folder.path(), &["serve", "--listen", "127.0.0.1:0"], ""));
    assert!(sentence.contains("put") && sentence.contains("master.key"), "{sentence}");
    assert_eq!(code, 1);
    assert!(!folder.path().join("master.key").exists());
    assert!(folder.path().join("tongxing.db").exists());
}

#[test]
fn unknown_settings_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let output = command(folder.path(), &["migrate"]).env("TONGXING__DATABSE_URL", "x").output().unwrap();
    let (sentence, code) = gives_up(&output);
    assert!(sentence.contains("databse_url"), "{sentence}");
    assert_eq!(code, 2);
}

#[test]
fn asked_to_stop_it_ends_well() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::serve(folder.path(), &[]);
    assert_eq!(program.terminate(), Some(0));
    assert!(run(folder.path(), &["audit", "verify"], "").status.success());
}

#[test]
fn a_second_program_does_not_serve_from_the_same_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = Program::serve(folder.path(), &[]);
    let (sentence, code) = gives_up(&run(folder.path(), &["serve", "--listen", "127.0.0.1:0"], ""));
    assert!(sentence.contains("another tongxing serves from the data folder") && code == 1, "{sentence}");
    let named = format!("sqlite://{}", folder.path().join("tongxing.db").display());
    let (sentence, _) =
        gives_up(&run(folder.path(), &["serve", "--listen", "127.0.0.1:0", "--database-url", &named], ""));
    assert!(sentence.contains("another tongxing"), "also when the file is named: {sentence}");
    assert_eq!(first.terminate(), Some(0));
    assert_eq!(Program::serve(folder.path(), &[]).terminate(), Some(0), "the lock is gone with the program");
}

/// Without the file a log that was cut would look whole.
#[test]
fn a_log_without_its_checkpoints_is_not_called_sound() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &["demo", "--families", "1", "--seed", "1"], "").status.success());
    fs::remove_file(folder.path().join("audit-checkpoints.jsonl")).unwrap();
    let (sentence, code) = gives_up(&run(folder.path(), &["audit", "verify"], ""));
    assert!(sentence.contains("holds no checkpoint") && code == 1, "{sentence}");
}

#[test]
fn staff_are_added_once_and_disabled() {
    let folder = tempfile::tempdir().unwrap();
    let add = ["staff", "add", "li.na", "--role", "street_reviewer", "--area", "440304004"];
    let output = run(folder.path(), &add, "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("password: ") && said.contains("totp_secret: "), "{said}");
    let (sentence, code) = gives_up(&run(folder.path(), &add, ""));
    assert!(sentence.contains("taken") && code == 2, "{sentence}");
    let loud = ["staff", "add", "LI.Na", "--role", "auditor", "--area", "4403"];
    let (sentence, code) = gives_up(&run(folder.path(), &loud, ""));
    assert!(sentence.contains("taken") && code == 2, "two that look alike: {sentence}");
    assert!(run(folder.path(), &["staff", "disable", "Li.na"], "").status.success());
    let (sentence, code) = gives_up(&run(folder.path(), &["staff", "disable", "nobody"], ""));
    assert!(sentence.contains("no account") && code == 2, "{sentence}");
    for (role, area) in [("king", "4403"), ("auditor", "440399")] {
        let (sentence, code) =
            gives_up(&run(folder.path(), &["staff", "add", "abc", "--role", role, "--area", area], ""));
        assert!(sentence.contains("there is no") && code == 2, "{sentence}");
    }
}

#[test]
fn an_account_that_can_not_be_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let long = "x".repeat(65);
    for (username, role, area, department, words) in [
        ("abc", "street_reviewer", "4403", None, "for a street: give the code of one (9 digits)"),
        ("abc", "child_director", "440304004", None, "for a community: give the code of one (12 digits)"),
        (
            "abc",
            "district_officer",
            "440304004",
            None,
            "for a district: give the code of one (6 digits, SZ-DP or SZ-SS)",
        ),
        ("abc", "auditor", "440304", None, "for the whole city: give 4403"),
        ("abc", "department_officer", "4403", None, "give --department with one of "),
        ("abc", "department_officer", "4403", Some("nosuch"), "give --department with one of "),
        ("abc", "department_officer", "440304", Some("education"), "for the whole city: give 4403"),
        ("abc", "street_reviewer", "440304004", Some("education"), "only a department_officer"),
        (&long, "street_reviewer", "440304004", None, "3 to 64 letters"),
    ] {
        let mut add = vec!["staff", "add", username, "--role", role, "--area", area];
        add.extend(department.into_iter().flat_map(|word| ["--department", word]));
        let (sentence, code) = gives_up(&run(&data, &add, ""));
        assert!(sentence.contains(words) && code == 2, "{add:?} {sentence}");
        assert!(!data.exists(), "{add:?}");
    }
    let officer =
        ["staff", "add", "li.na", "--role", "department_officer", "--area", "4403", "--department", "education"];
    assert!(run(&data, &officer, "").status.success());
}

#[test]
fn the_doctor_looks_at_everything() {
    let folder = tempfile::tempdir().unwrap();
    let sick = run(&folder.path().join("nowhere"), &["doctor"], "");
    assert_eq!(sick.status.code(), Some(1));
    assert!(String::from_utf8(sick.stdout).unwrap().contains("WRONG  folder"));
    assert!(run(folder.path(), &["migrate"], "").status.success());
    let healthy = String::from_utf8(run(folder.path(), &["doctor"], "").stdout).unwrap();
    for what in ["settings", "folder", "key", "database", "catalogue", "clock"] {
        assert!(healthy.contains(&format!("ok     {what}")), "{what}: {healthy}");
    }
}
