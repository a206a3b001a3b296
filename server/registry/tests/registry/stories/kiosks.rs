//! Kiosks: who may come from where, what is told, and that a visit is over when nobody is there.

use casework::{
    Actor, Area, CaseError, Casework, Role,
    actor::StaffMember,
    kiosk::DeviceToken,
    port::{Registry as _, Side, TodaysFigures},
    session::SessionToken,
};
use domain::{identifier::Mobile, journey::Page, kiosk::Ending};

use super::{signing_in::code, world::World};
use crate::support::{Bench, on_both};

const CENTRE: &str = "440304004022";

/// An enrolled device with a helper signed in at it.
pub struct Desk {
    device: DeviceToken,
    helper: SessionToken,
    member: StaffMember,
}

impl Desk {
    pub async fn open(world: &World) -> Self {
        let casework = &world.casework;
        let made = casework.add_kiosk(&Actor::System, "1 号柜台", CENTRE).await.unwrap();
        let device = casework.enrol_kiosk(&Actor::Visitor, made.code.as_str(), "net").await.unwrap();
        let at = casework.arrive(&device, None, None).await.unwrap();
        let area = Area::parse(CENTRE).unwrap();
        let staff = casework.add_staff(&Actor::System, "wang", Role::CentreHelper, area, None).await.unwrap();
        let code = code(&world.hand, &staff, 0);
        let there = casework.clone().at(at.spot);
        let helper = there.staff_sign_in(&Actor::Visitor, None, "wang", &staff.password, &code).await.unwrap();
        let member = casework.arrive(&device, Some(&helper), None).await.unwrap().helper.unwrap();
        Self { device, helper, member }
    }

    /// Casework as a request of this family comes to it; none when its visit is over.
    pub async fn at(&self, world: &World, family: &SessionToken) -> Option<(Casework, Actor)> {
        let arrival = world.casework.arrive(&self.device, Some(&self.helper), Some(family)).await.unwrap();
        arrival.spot.assist()?;
        let there = world.casework.clone().at(arrival.spot);
        let actor = there.actor_of(family).await.unwrap();
        Some((there, actor))
    }

    pub async fn desk(&self, world: &World) -> (Casework, Actor) {
        let arrival = world.casework.arrive(&self.device, Some(&self.helper), None).await.unwrap();
        (world.casework.clone().at(arrival.spot), Actor::Staff(arrival.helper.unwrap()))
    }

    pub async fn next(&self, world: &World) -> SessionToken {
        let (there, helper) = self.desk(world).await;
        there.begin_visit(&helper).await.unwrap()
    }

    pub async fn figures(&self, world: &World) -> TodaysFigures {
        let (there, helper) = self.desk(world).await;
        there.desk(&helper).await.unwrap().figures
    }
}

on_both! {
    async fn every_step_with_a_helper_beside_is_told_to_the_family(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        assert_eq!(visitor, Actor::Visitor);
        let token = there.begin_draft(&visitor, Some(&family)).await.unwrap().unwrap();
        assert!(desk.at(&world, &family).await.is_none(), "the token before is over");
        let (there, drafting) = desk.at(&world, &token).await.unwrap();
        let name = [("guardian.name".to_owned(), "陆春梅".to_owned())];
        there.save_page(&drafting, Page::Name, None, &name).await.unwrap();
        let id = there.request_code(&drafting, &Mobile::parse("13800138000").unwrap(), "net", "en").await.unwrap();
        let code = world.messages("code").await.pop().unwrap().text.strip_prefix("en ").unwrap().to_owned();
        let signed_in = there.confirm_code(&drafting, Some(&token), id, &code).await.unwrap();
        let (there, guardian) = desk.at(&world, &signed_in.token).await.unwrap();
        assert_eq!(there.actor_of(&signed_in.token).await.unwrap(), guardian);
        assert_eq!(world.casework.actor_of(&signed_in.token).await.unwrap(), Actor::Visitor, "not from another place");

        let office = there.access_log(&guardian, Side::Office, None, 50).await.unwrap().rows;
        assert!(office.iter().all(|entry| entry.act == "assist_family" && entry.staff() == Some(desk.member.id)));
        assert!(!office.is_empty());
        let own = there.access_log(&guardian, Side::Own, None, 50).await.unwrap().rows;
        assert!(own.iter().any(|entry| entry.act == "edit_draft" && entry.purpose.as_deref() == Some("name")));
        for entry in own.iter().chain(&office) {
            assert_eq!(entry.assisted_at(), Some(CENTRE), "{entry:?}");
            assert!(entry.assisted.as_ref().unwrap().contains(&format!("staff:{}", desk.member.id)));
        }
        // At home nobody sits beside.
        world.sign_in(&Actor::Visitor, None, "13800138000").await;
        let newest = there.access_log(&guardian, Side::Own, None, 1).await.unwrap().rows.remove(0);
        assert_eq!((newest.act.as_str(), newest.assisted), ("sign_in", None));
        world.registry.seal_audit(world.casework.clock.now()).await.unwrap();
    }

    async fn nobody_at_the_screen_ends_the_visit(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        world.pass(89);
        assert!(desk.at(&world, &family).await.is_some(), "every request is a sign of life");
        world.pass(91);
        assert!(desk.at(&world, &family).await.is_some());
        world.pass(92);
        assert!(desk.at(&world, &family).await.is_none());
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 0, unfinished: 1, running: 0 });
        // Also when the device is not heard of any more.
        let family = desk.next(&world).await;
        assert_eq!(desk.figures(&world).await.running, 1);
        world.pass(92);
        assert_eq!(world.casework.end_idle_visits(&Actor::System).await.unwrap(), 1);
        assert!(desk.at(&world, &family).await.is_none());
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 0, unfinished: 2, running: 0 });
    }

    async fn what_nobody_can_come_back_to_goes_with_the_visit(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        let token = there.begin_draft(&visitor, Some(&family)).await.unwrap().unwrap();
        let (there, drafting) = desk.at(&world, &token).await.unwrap();
        there.end_visit(&drafting, None).await.unwrap();
        assert!(desk.at(&world, &token).await.is_none());
        let mut work = world.registry.read().await.unwrap();
        assert!(work.draft(drafting.family().unwrap()).await.unwrap().is_none());
        drop(work);

        let family = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        there.end_visit(&visitor, None).await.unwrap();
        there.end_visit(&visitor, Some(Ending::Exit)).await.unwrap();
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 1, unfinished: 1, running: 0 }, "once");
    }

    async fn a_device_taken_back_is_out_at_once(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        assert!(desk.at(&world, &family).await.is_some());
        let kiosk = world.casework.kiosks(&Actor::System).await.unwrap().remove(0);
        world.casework.revoke_kiosk(&Actor::System, kiosk.id, kiosk.revision).await.unwrap();
        assert!(desk.at(&world, &family).await.is_none());
        let again = world.casework.revoke_kiosk(&Actor::System, kiosk.id, kiosk.revision + 1).await;
        assert!(matches!(again, Err(CaseError::Changed)));
        let arrival = world.casework.arrive(&desk.device, Some(&desk.helper), None).await.unwrap();
        assert!(arrival.helper.is_none() && arrival.spot.kiosk().is_none() && arrival.spot.shared());
    }
}
