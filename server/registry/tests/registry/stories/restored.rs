//! What was erased in part stays erased when a backup from before is restored; what was agreed to later stays.

use std::path::PathBuf;

use casework::{
    Actor, Role,
    port::{Erased, Registry as _, Status},
    privacy::Decision,
};
use domain::{
    privacy::{ErasureWord, Ground, Scope},
    request::AskPage,
};
use registry::{Options, SqlRegistry};
use tempfile::TempDir;

use super::{
    privacy::ILL,
    world::{World, complete, staff},
};
use crate::support::{Backup, Bench, on_both, options, png};

const STREET: &str = "440304004";
const HOUR: i64 = 3_600;
const PHONE: &str = "13800138000";

/// The list outside the databases.
struct List(TempDir);

impl List {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("erased-families.txt")
    }

    fn lines(&self) -> usize {
        std::fs::read_to_string(self.path()).unwrap_or_default().lines().count()
    }

    /// A program that keeps the list, on the database of a bench.
    async fn open(&self, bench: &Bench, hours: i64) -> World {
        let options = Options { erased: Some(self.path()), ..options() };
        let world = World::on(SqlRegistry::connect(&bench.address, &options).await.unwrap());
        world.pass(hours * HOUR);
        world
    }
}

/// How much was erased again by a program that has just opened the database.
async fn again(world: &World) -> usize {
    let here = world.registry.erased_but_here().await.unwrap();
    world.casework.erase_again(&Actor::System, &here).await.unwrap()
}

/// The program as it opens what a backup holds, a day later; once is enough.
async fn restored(list: &List, backup: &Backup) -> (Bench, World, usize) {
    let bench = Bench::restored(backup).await;
    let world = list.open(&bench, 48).await;
    let erased = again(&world).await;
    let next = list.open(&bench, 49).await;
    assert_eq!(again(&next).await, 0, "once is enough");
    (bench, world, erased)
}

async fn approve(world: &World, guardian: &Actor) {
    let id = world.casework.my_family(guardian).await.unwrap().versions[0].0.id;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    world.pass(HOUR);
}

/// Health facts of the first child: in each version, newest first, then in the draft.
async fn health(world: &World, guardian: &Actor) -> Vec<bool> {
    let family = world.casework.my_family(guardian).await.unwrap();
    let versions = family.versions.iter().map(|(version, _)| &version.answers);
    versions
        .chain(family.draft.as_ref().map(|draft| &draft.answers))
        .map(|answers| !answers.field("child.1.severe_mental_disorder").is_empty() || answers.consents_to_health())
        .collect()
}

async fn consents(world: &World, guardian: &Actor) -> Vec<(bool, bool)> {
    let rows = world.casework.privacy(guardian).await.unwrap().consents;
    rows.iter().map(|row| (row.children, row.health)).collect()
}

/// Begins another draft of what is on record.
async fn draft(world: &World, guardian: &Actor, children: u16) {
    world.casework.begin_draft(guardian, None).await.unwrap();
    world.write(guardian, &complete(children, ILL)).await;
    world.pass(HOUR);
}

async fn office_erases_health(world: &World, guardian: &Actor) {
    let request = world.casework.privacy(guardian).await.unwrap().erasures.swap_remove(0);
    let supervisor = staff(Role::ChildSupervisor, STREET);
    world.casework.decide_erasure(&supervisor, request.id, request.revision, &Decision::Erase).await.unwrap();
    world.pass(HOUR);
}

on_both! {
    async fn withdrawn_health_facts_do_not_come_back(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, id) = world.declared(PHONE, &complete(1, ILL)).await;
        world.casework.withdraw(&guardian, id, 1).await.unwrap();
        draft(&world, &guardian, 1).await;
        let backup = bench.backup().await;
        world.casework.withdraw_health_consent(&guardian).await.unwrap();
        assert_eq!((list.lines(), again(&world).await), (1, 0));

        let (bench, later, erased) = restored(&list, &backup).await;
        assert_eq!(erased, 1);
        assert_eq!(health(&later, &guardian).await, [false, false], "neither in the version nor in the draft");
        assert_eq!(consents(&later, &guardian).await, [(true, false), (true, true)], "taken back once more");
        assert_eq!(later.told("erase_again", &format!("family:{}", guardian.family().unwrap())).await, 1);
        let answers = &later.casework.my_family(&guardian).await.unwrap().draft.unwrap().answers;
        assert_eq!(answers.field("child.1.name"), "李小明", "everything else stays");
        later.write(&guardian, &complete(1, ILL)).await;
        later.send(&guardian, "agreed again").await;
        let next = list.open(&bench, 60).await;
        assert_eq!(again(&next).await, 0);
        assert_eq!(health(&next, &guardian).await, [true, false], "what was agreed to later stays");
    }

    async fn the_office_is_asked_again_about_what_it_keeps(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, _) = world.declared(PHONE, &complete(1, ILL)).await;
        approve(&world, &guardian).await;
        let backup = bench.backup().await;
        world.casework.withdraw_health_consent(&guardian).await.unwrap();
        let (_bench, later, erased) = restored(&list, &backup).await;
        assert_eq!((erased, health(&later, &guardian).await), (1, vec![true]));
        let view = later.casework.privacy(&guardian).await.unwrap();
        assert!(view.waiting(Scope::Health).is_some() && view.consent.is_some_and(|now| !now.health));
    }

    async fn what_the_office_erased_is_erased_again(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, _) = world.declared(PHONE, &complete(1, ILL)).await;
        approve(&world, &guardian).await;
        let long_before = bench.backup().await;
        world.casework.withdraw_health_consent(&guardian).await.unwrap();
        world.pass(HOUR);
        let asked = bench.backup().await;
        office_erases_health(&world, &guardian).await;
        assert_eq!(again(&world).await, 0);
        for (backup, deeds, case) in [(&asked, 1, "it waited"), (&long_before, 2, "nobody had asked")] {
            let (bench, later, erased) = restored(&list, backup).await;
            assert_eq!((erased, health(&later, &guardian).await), (deeds, vec![false]), "{case}");
            let family = later.casework.my_family(&guardian).await.unwrap();
            assert_eq!(family.versions[0].0.status, Status::Approved);
            assert!(family.children[0].signs.is_empty(), "{case}");
            let view = later.casework.privacy(&guardian).await.unwrap();
            assert!(view.erasures.iter().all(|request| request.state.word() == ErasureWord::Done), "nothing waits: {case}");
            // What is asked for later is the office's to decide again, whatever the list says.
            draft(&later, &guardian, 1).await;
            later.send(&guardian, case).await;
            approve(&later, &guardian).await;
            later.casework.withdraw_health_consent(&guardian).await.unwrap();
            let next = list.open(&bench, 60).await;
            assert_eq!(again(&next).await, 0, "{case}");
            assert!(next.casework.privacy(&guardian).await.unwrap().waiting(Scope::Health).is_some(), "{case}");
        }
    }

    async fn a_line_without_its_deed_reaches_no_further_than_its_moment(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, _) = world.declared(PHONE, &complete(1, ILL)).await;
        approve(&world, &guardian).await;
        let (before, ()) = (bench.backup().await, world.casework.withdraw_health_consent(&guardian).await.unwrap());
        let request = world.casework.privacy(&guardian).await.unwrap().erasures[0].id;
        world.pass(HOUR);
        let waiting = bench.backup().await;
        office_erases_health(&world, &guardian).await;

        // As if the withdrawal had not been committed; the family goes on and agrees anew.
        let bench = Bench::restored(&before).await;
        let gone_on = World::new(&bench);
        gone_on.pass(20 * HOUR);
        draft(&gone_on, &guardian, 1).await;
        gone_on.send(&guardian, "agreed").await;
        let later = list.open(&bench, 48).await;
        again(&later).await;
        assert!(health(&later, &guardian).await[0], "agreed to after the withdrawal");
        assert!(later.casework.privacy(&guardian).await.unwrap().consent.is_some_and(|now| now.health));

        // As if the decision had not been committed; the office decides otherwise.
        let bench = Bench::restored(&waiting).await;
        let gone_on = World::new(&bench);
        gone_on.pass(20 * HOUR);
        let keep = Decision::Refuse { ground: Ground::KeptByLaw, reason: "补贴档案须保存十年。".to_owned() };
        gone_on.casework.decide_erasure(&staff(Role::ChildSupervisor, STREET), request, 1, &keep).await.unwrap();
        let later = list.open(&bench, 48).await;
        assert_eq!(again(&later).await, 0);
        assert_eq!(health(&later, &guardian).await, [true]);
    }

    async fn drafts_and_versions_never_approved_do_not_come_back(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, first) = world.declared(PHONE, &complete(1, &[])).await;
        approve(&world, &guardian).await;
        draft(&world, &guardian, 2).await;
        let typed = bench.backup().await;
        let second = world.send(&guardian, "second").await.id;
        world.casework.withdraw(&guardian, second, 1).await.unwrap();
        draft(&world, &guardian, 2).await;
        let sent = bench.backup().await;
        world.casework.ask_erasure(&guardian).await.unwrap();
        assert_eq!((list.lines(), again(&world).await), (2, 0));
        for (backup, things) in [(&typed, 1), (&sent, 2)] {
            let (_bench, later, erased) = restored(&list, backup).await;
            let family = later.casework.my_family(&guardian).await.unwrap();
            let left: Vec<_> = family.versions.iter().map(|(version, _)| version.id).collect();
            assert_eq!((erased, left, family.draft.is_none()), (things, vec![first], true));
        }
        let bench = Bench::restored(&typed).await;
        let gone_on = World::new(&bench);
        gone_on.pass(20 * HOUR);
        gone_on.casework.add_child(&guardian).await.unwrap();
        assert_eq!(again(&list.open(&bench, 48).await).await, 0, "a draft that is gone on with after it");
    }

    async fn a_draft_thrown_away_does_not_come_back(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let guardian = world.ready(PHONE, &complete(1, ILL)).await;
        let other = world.ready("13900139000", &complete(1, &[])).await;
        world.pass(HOUR);
        let backup = bench.backup().await;
        world.casework.drop_draft(&guardian).await.unwrap();
        let (_bench, later, erased) = restored(&list, &backup).await;
        assert_eq!(erased, 1);
        assert!(later.casework.draft(&guardian).await.unwrap().is_none());
        assert!(later.casework.draft(&other).await.unwrap().is_some());
    }

    async fn a_request_thrown_away_does_not_come_back(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, _) = world.declared(PHONE, &complete(1, &[])).await;
        world.casework.save_request(&guardian, AskPage::What, |_| "夜里的事").await.unwrap();
        world.pass(HOUR);
        let backup = bench.backup().await;
        world.casework.drop_request(&guardian).await.unwrap();
        let (_bench, later, erased) = restored(&list, &backup).await;
        assert_eq!(erased, 1);
        let family = guardian.family().unwrap();
        assert!(later.registry.read().await.unwrap().request_draft(family).await.unwrap().is_none());
    }

    async fn a_request_that_went_with_the_consent_or_the_record_does_not_come_back(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let mut photos = Vec::new();
        let mut both = Vec::new();
        for phone in [PHONE, "13900139000"] {
            let (guardian, id) = world.declared(phone, &complete(1, &[])).await;
            world.approve(&staff(Role::StreetReviewer, STREET), id).await;
            world.casework.save_request(&guardian, AskPage::What, |_| "夜里的事").await.unwrap();
            photos.push(world.casework.add_request_file(&guardian, png("病历.png", 0)).await.unwrap());
            both.push(guardian);
        }
        world.pass(HOUR);
        let backup = bench.backup().await;
        world.casework.withdraw_children_consent(&both[0]).await.unwrap();
        world.casework.ask_erasure(&both[1]).await.unwrap();
        let (_bench, later, _) = restored(&list, &backup).await;
        let mut work = later.registry.read().await.unwrap();
        for (guardian, photo) in both.iter().zip(photos) {
            assert!(work.request_draft(guardian.family().unwrap()).await.unwrap().is_none());
            assert!(work.file(photo).await.unwrap().is_none());
        }
    }

    async fn without_the_childrens_consent_nothing_unapproved_comes_back(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let (guardian, first) = world.declared(PHONE, &complete(1, &[])).await;
        let not_approved = bench.backup().await;
        approve(&world, &guardian).await;
        draft(&world, &guardian, 2).await;
        let approved = bench.backup().await;
        world.casework.withdraw_children_consent(&guardian).await.unwrap();
        let (_bench, later, _) = restored(&list, &approved).await;
        let family = later.casework.my_family(&guardian).await.unwrap();
        assert_eq!((family.versions[0].0.id, family.draft.is_none()), (first, true));
        let view = later.casework.privacy(&guardian).await.unwrap();
        assert!(view.waiting(Scope::Everything).is_some() && view.consent.is_some_and(|now| !now.children));
        let (_bench, later, _) = restored(&list, &not_approved).await;
        assert!(later.casework.my_family(&guardian).await.unwrap().versions.is_empty());
        assert_eq!(consents(&later, &guardian).await, [(false, false), (true, true)]);
    }

    async fn who_is_erased_altogether_is_that_alone(bench: Bench) {
        let list = List::new();
        let world = list.open(&bench, 0).await;
        let guardian = world.ready(PHONE, &complete(1, &[])).await;
        let backup = bench.backup().await;
        world.casework.drop_draft(&guardian).await.unwrap();
        world.casework.erase_family(&guardian).await.unwrap();
        let bench = Bench::restored(&backup).await;
        let later = list.open(&bench, 48).await;
        let family = guardian.family().unwrap();
        assert_eq!(later.registry.erased_but_here().await.unwrap(), [Erased::Family(family)]);
        assert_eq!(again(&later).await, 1);
        assert!(later.registry.read().await.unwrap().account_of(family).await.unwrap().is_none());
    }
}
