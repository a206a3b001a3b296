//! Where the line of a notice leads: to the matter it is about.

use casework::outbox::Topic;

use crate::routes;

/// A path of this site; `number` is the matter's.
pub fn lead(topic: Topic, number: &str) -> String {
    match topic {
        Topic::Submitted | Topic::Returned | Topic::Approved | Topic::HukouCounted | Topic::Closed => {
            routes::family_declaration(number)
        }
        Topic::Confirmed => routes::family_confirmation(number),
        Topic::RenewSoon | Topic::RenewWeek | Topic::RenewNow => routes::FAMILY_RENEW.to_owned(),
        Topic::Farewell => routes::FAMILY_FAREWELL.to_owned(),
        Topic::Upcoming => routes::FAMILY.to_owned(),
        Topic::RequestSent | Topic::RequestNews => routes::family_request(number),
        Topic::Answered => routes::FAMILY_ACCESS.to_owned(),
        Topic::ErasureAsked | Topic::ErasureDone | Topic::ErasureRefused => routes::FAMILY_PRIVACY.to_owned(),
        Topic::HelperBegan => routes::FAMILY_HELPER.to_owned(),
        Topic::GuardianJoined => routes::FAMILY_GUARDIANS.to_owned(),
        Topic::HandedOver => format!("{}?side=own", routes::FAMILY_ACCESS),
        Topic::PhoneAsked | Topic::PhoneApproved | Topic::PhoneRefused | Topic::PhoneStopped | Topic::PhoneChanged => {
            routes::FAMILY_PHONE.to_owned()
        }
    }
}
