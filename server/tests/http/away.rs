//! The database goes away under a running program and comes back: an honest answer meanwhile, and work goes on by itself.

use std::{
    thread,
    time::{Duration, Instant},
};

use app::{i18n::Locale, t};
use casework::session::SessionToken;

use super::{
    cluster::Cluster,
    program::Program,
    wire::{get, post},
};

const BACK: Duration = Duration::from_secs(5);
const NAME: [(&str, &str); 2] = [("guardian.name", "李梅"), ("guardian.relation", "mother")];

#[test]
fn away_it_says_what_became_of_the_answers_and_works_again_in_time() {
    if std::env::var("TONGXING_TEST_DATABASES").is_ok_and(|chosen| chosen == "sqlite") {
        return;
    }
    let cluster = Cluster::own();
    cluster.create("portal");
    let folder = tempfile::tempdir().unwrap();
    let program = Program::serve(folder.path(), &["--database-url", &cluster.address("portal")]);
    let address = program.address;
    let begun = post(address, "/declare", None, &[]).unwrap();
    let cookie = begun.header("set-cookie").strip_prefix("__Host-tongxing=").unwrap().split(';').next().unwrap();
    let session = SessionToken::parse(cookie).unwrap();
    assert_eq!(get(address, "/readyz", None).unwrap().status, 200);

    cluster.stop();
    let saved =
        thread::spawn(move || post(address, "/declare/name", Some(&session), &NAME).map(|answer| (answer, session)));
    let ready = get(address, "/readyz", None).unwrap();
    let (saved, session) = saved.join().unwrap().unwrap();
    assert_eq!(ready.status, 503);
    assert_eq!(saved.status, 503);
    assert!(saved.body.contains(&t!(Locale::ZH_HANS, "fault-unavailable.kept")), "{}", saved.body);
    assert_eq!(get(address, "/healthz", None).unwrap().status, 200);
    let start = Instant::now();
    assert_eq!(get(address, "/services", None).unwrap().status, 200);
    assert!(start.elapsed() < Duration::from_secs(2), "what needs no database goes on");

    cluster.resume();
    let back = Instant::now();
    while get(address, "/readyz", None).unwrap().status != 200 {
        assert!(back.elapsed() < BACK, "not back in time");
        thread::sleep(Duration::from_millis(50));
    }
    // Connections that broke are noticed one by one: the first try may still meet one.
    while post(address, "/declare/name", Some(&session), &NAME).unwrap().status != 303 {
        assert!(back.elapsed() < BACK, "not back in time");
    }
    assert!(get(address, "/declare/name", Some(&session)).unwrap().body.contains("李梅"));
    assert!(back.elapsed() < BACK, "not back in time");
    assert_eq!(program.terminate(), Some(0));
}
