//! Who may do what: one table. Where in the city is a second question, answered by [`within`].

use crate::{
    Actor, Role,
    actor::{Place, StaffMember},
    error::{CaseError, CaseResult},
};

/// Declares the acts: the enum, its list and its stable words (they stand in the audit log).
macro_rules! acts {
    ($($(#[$meta:meta])* $act:ident = $word:literal : $who:expr),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Act { $($(#[$meta])* $act),+ }

        impl Act {
            pub const ALL: &'static [Self] = &[$(Self::$act),+];

            pub const fn word(self) -> &'static str {
                match self { $(Self::$act => $word),+ }
            }

            /// The row of the policy table.
            pub const fn allowed(self) -> &'static [Who] {
                match self { $(Self::$act => $who),+ }
            }
        }
    };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Visitor,
    /// Has begun a declaration, phone not yet confirmed.
    Drafting,
    Guardian,
    /// Acts for a family that trusts this person for a while.
    Helper,
    Staff(Role),
    System,
}

use Role::{
    Administrator, Auditor, CentreHelper, ChildDirector, ChildSupervisor, CityOfficer, DepartmentOfficer,
    DistrictOfficer, StreetReviewer,
};
use Who::{Drafting, Guardian, Helper, Staff, System, Visitor};

const EVERYONE_OUTSIDE: &[Who] = &[Visitor, Drafting, Guardian, Helper];
const OWN: &[Who] = &[Drafting, Guardian];
const FILLS_IN: &[Who] = &[Drafting, Guardian, Helper];
const READS_CASES: &[Who] =
    &[Staff(ChildDirector), Staff(StreetReviewer), Staff(ChildSupervisor), Staff(DistrictOfficer), Staff(CityOfficer)];
/// Looks after children in danger: see [`crate::concern`].
const PROTECTS: &[Who] = &[Staff(ChildDirector), Staff(ChildSupervisor)];
const SEES_CONCERNS: &[Who] =
    &[Staff(ChildDirector), Staff(ChildSupervisor), Staff(DistrictOfficer), Staff(CityOfficer)];
const DECIDES: &[Who] = &[Staff(StreetReviewer), Staff(ChildSupervisor)];
/// A department's officers see what is referred to their department, whatever the area.
const READS_REQUESTS: &[Who] = &[
    Staff(ChildDirector),
    Staff(StreetReviewer),
    Staff(ChildSupervisor),
    Staff(DepartmentOfficer),
    Staff(DistrictOfficer),
    Staff(CityOfficer),
];
const DELIVERS: &[Who] = &[Staff(StreetReviewer), Staff(ChildSupervisor), Staff(DepartmentOfficer)];
/// A district and the city see those whose last day has passed.
const SEES_ERASURES: &[Who] = &[Staff(ChildSupervisor), Staff(DistrictOfficer), Staff(CityOfficer)];

acts! {
    /// Ask for a code and sign in as a family.
    SignIn = "sign_in": EVERYONE_OUTSIDE,
    BeginDraft = "begin_draft": EVERYONE_OUTSIDE,
    EditDraft = "edit_draft": FILLS_IN,
    /// Tick or untick what the law asks the guardian alone.
    GiveConsent = "give_consent": OWN,
    SubmitDeclaration = "submit_declaration": &[Guardian],
    WithdrawDeclaration = "withdraw_declaration": &[Guardian],
    SeeOwnFamily = "see_own_family": &[Guardian],
    /// Say that the record still holds, or what of it has changed.
    ConfirmRecord = "confirm_record": &[Guardian],
    LeaveShenzhen = "leave_shenzhen": &[Guardian],
    /// Hear of what changes for a child.
    ChooseReminders = "choose_reminders": &[Guardian],
    CloseAtSixteen = "close_at_sixteen": &[System],
    RemindFamilies = "remind_families": &[System],
    /// The city's identity opens the account from now on; see that it does.
    BindIdentity = "bind_identity": &[Guardian],
    /// It opens it no more.
    UnbindIdentity = "unbind_identity": &[Guardian],
    /// With a code to the old phone and one to the new.
    ChangePhone = "change_phone": &[Guardian],
    /// The old phone is gone: asked for by anybody who knows the receipt, alone or at the office's window.
    StartPhoneChange = "start_phone_change": &[Visitor, Drafting, Guardian, Staff(StreetReviewer), Staff(ChildSupervisor)],
    /// The old phone is not gone.
    StopPhoneChange = "stop_phone_change": &[Guardian],
    SeePhoneChanges = "see_phone_changes": DECIDES,
    ViewPhoneChange = "view_phone_change": DECIDES,
    DecidePhoneChange = "decide_phone_change": DECIDES,
    CarryOutPhoneChange = "carry_out_phone_change": &[System],
    /// Say that one has read them.
    ReadNotices = "read_notices": &[Guardian],
    /// "We have this already."
    MarkReceived = "mark_received": &[Guardian],
    /// Erase a draft that was never submitted.
    DropDraft = "drop_draft": OWN,
    /// Make a code for a helper, see what the helper did, end it.
    ManageHelper = "manage_helper": &[Guardian],
    /// Type the code of a family that wants help; go on helping it.
    BeginHelping = "begin_helping": &[Guardian],
    StopHelping = "stop_helping": &[Helper],
    /// Invite another guardian of the children, choose what is shared, end it.
    ShareFamily = "share_family": &[Guardian],
    /// Type the code of a guardian who shares.
    JoinFamily = "join_family": &[Guardian],
    SeeShared = "see_shared": &[Guardian],
    /// Make a code that lets another device go on.
    HandOver = "hand_over": OWN,
    /// Type it there.
    TakeOver = "take_over": &[Visitor, Drafting, Guardian],
    /// Without a phone, at a kiosk: sign, and get a slip with a code.
    TakeSlip = "take_slip": OWN,
    /// Type the slip's code at a kiosk.
    ComeBack = "come_back": &[Visitor, Drafting],
    StaffSignIn = "staff_sign_in": EVERYONE_OUTSIDE,
    SeeQueue = "see_queue": READS_CASES,
    ViewDeclaration = "view_declaration": READS_CASES,
    ClaimDeclaration = "claim_declaration": DECIDES,
    NoteDeclaration = "note_declaration": DECIDES,
    ApproveDeclaration = "approve_declaration": DECIDES,
    ReturnDeclaration = "return_declaration": DECIDES,
    /// Say what a hukou counts as whose code does not tell whether it is Shenzhen's.
    CountHukou = "count_hukou": DECIDES,
    /// Say whether two declared children are one.
    DecideSameChild = "decide_same_child": &[
        Staff(StreetReviewer),
        Staff(ChildSupervisor),
        Staff(DistrictOfficer),
        Staff(CityOfficer),
    ],
    /// The two live in different streets: ask who sees both.
    HandSameChild = "hand_same_child": &[Staff(StreetReviewer), Staff(ChildSupervisor), Staff(DistrictOfficer)],
    SeeHanded = "see_handed": &[Staff(DistrictOfficer), Staff(CityOfficer)],
    SearchLedger = "search_ledger": READS_CASES,
    ViewChild = "view_child": READS_CASES,
    /// The children whose record left the ledger.
    SeeDepartures = "see_departures": READS_CASES,
    EditOffice = "edit_office": &[Staff(StreetReviewer), Staff(ChildSupervisor)],
    /// Write, illustrate and drop a help request that is not sent yet.
    EditRequest = "edit_request": &[Guardian],
    SendRequest = "send_request": &[Guardian],
    /// The family's part in what becomes of it: say something, confirm, reopen, rate.
    AnswerRequest = "answer_request": &[Guardian],
    /// Take one back that is not delivered yet.
    WithdrawRequest = "withdraw_request": &[Guardian],
    SeeRequests = "see_requests": READS_REQUESTS,
    ViewRequest = "view_request": READS_REQUESTS,
    ViewFile = "view_file": READS_REQUESTS,
    AcceptRequest = "accept_request": DECIDES,
    ReferRequest = "refer_request":
        &[Staff(StreetReviewer), Staff(ChildSupervisor), Staff(DistrictOfficer), Staff(CityOfficer)],
    TakeUpRequest = "take_up_request": DELIVERS,
    DeliverRequest = "deliver_request": DELIVERS,
    DeclineRequest = "decline_request": DELIVERS,
    ReplyRequest = "reply_request": &[
        Staff(StreetReviewer),
        Staff(ChildSupervisor),
        Staff(DepartmentOfficer),
        Staff(DistrictOfficer),
        Staff(CityOfficer),
    ],
    /// Have what is late looked at one level higher.
    ClimbRequest = "climb_request": &[System],
    /// Tell that a child may be in danger: anybody, and colleagues who find one.
    ReportConcern = "report_concern": &[Visitor, Drafting, Guardian, Helper, Staff(ChildDirector), Staff(ChildSupervisor)],
    /// With the number and the code of the report.
    AddToConcern = "add_to_concern": EVERYONE_OUTSIDE,
    SeeConcerns = "see_concerns": SEES_CONCERNS,
    ViewConcern = "view_concern": SEES_CONCERNS,
    ViewConcernPhoto = "view_concern_photo": SEES_CONCERNS,
    TakeUpConcern = "take_up_concern": PROTECTS,
    NoteConcern = "note_concern": PROTECTS,
    /// To the child director of a community.
    AssignConcern = "assign_concern": &[Staff(ChildSupervisor)],
    /// To the street where the child is.
    PassConcern = "pass_concern": &[Staff(ChildSupervisor), Staff(DistrictOfficer), Staff(CityOfficer)],
    CloseConcern = "close_concern": &[Staff(ChildSupervisor)],
    /// Devices of community centres: their codes, taking them back.
    ManageKiosks = "manage_kiosks": &[Staff(Administrator), System],
    /// Type a device's one-time code at it.
    EnrolKiosk = "enrol_kiosk": EVERYONE_OUTSIDE,
    /// Begin a family's visit, see how many came today.
    ServeAtKiosk = "serve_at_kiosk": &[Staff(CentreHelper)],
    /// Give out a number to wait with.
    GiveNumber = "give_number": &[Staff(CentreHelper)],
    /// Call the next one, or say that nobody came.
    CallNumber = "call_number": &[Staff(CentreHelper)],
    /// Written down for the family once it is known whom a helper sits beside, and for each of its pages on the screen.
    AssistFamily = "assist_family": &[Staff(CentreHelper)],
    EndVisit = "end_visit": &[Visitor, Drafting, Guardian, Helper, Staff(CentreHelper), System],
    ManageStaff = "manage_staff": &[Staff(Administrator), System],
    /// Take removed files from the store.
    SweepFiles = "sweep_files": &[System],
    /// Messages that could not be delivered: their purpose, never their text.
    SeeDeadLetters = "see_dead_letters": &[Staff(Administrator)],
    ReviveLetter = "revive_letter": &[Staff(Administrator)],
    VerifyAudit = "verify_audit": &[Staff(Auditor), System],
    /// Read who looked at one's own family.
    SeeAccessLog = "see_access_log": &[Guardian],
    AskAuditor = "ask_auditor": &[Guardian],
    SeeQuestions = "see_questions": &[Staff(Auditor)],
    ViewQuestion = "view_question": &[Staff(Auditor)],
    AnswerQuestion = "answer_question": &[Staff(Auditor)],
    /// Take back a consent.
    WithdrawConsent = "withdraw_consent": &[Guardian],
    /// A copy of everything that is stored about one's own family.
    TakeCopy = "take_copy": &[Guardian],
    /// Erase one's own family, where nothing is approved.
    EraseFamily = "erase_family": &[Guardian],
    /// Ask for the erasure of an approved record.
    AskErasure = "ask_erasure": &[Guardian],
    /// Keep it after all.
    TakeBackErasure = "take_back_erasure": &[Guardian],
    SeeErasures = "see_erasures": SEES_ERASURES,
    ViewErasure = "view_erasure": SEES_ERASURES,
    CarryOutErasure = "carry_out_erasure": &[Staff(ChildSupervisor)],
    RefuseErasure = "refuse_erasure": &[Staff(ChildSupervisor)],
    /// Erase again what a restored backup brought back.
    EraseAgain = "erase_again": &[System],
    /// Erase drafts that nobody can come back to.
    EraseAbandoned = "erase_abandoned": &[System],
}

/// The first question of every use case.
pub fn allow(actor: &Actor, act: Act) -> CaseResult<()> {
    let who = match actor {
        Actor::Visitor => Visitor,
        Actor::Drafting { .. } => Drafting,
        Actor::Guardian { .. } => Guardian,
        Actor::Helper { .. } => Helper,
        Actor::Staff(member) => Staff(member.role),
        Actor::System => System,
    };
    if act.allowed().contains(&who) {
        Ok(())
    } else if matches!(actor, Actor::Visitor | Actor::Drafting { .. }) {
        Err(CaseError::SignInNeeded)
    } else {
        Err(CaseError::Forbidden)
    }
}

/// The member, when the actor is staff and may do this.
pub fn staff(actor: &Actor, act: Act) -> CaseResult<&StaffMember> {
    allow(actor, act)?;
    actor.staff().ok_or(CaseError::SignInNeeded)
}

/// A record outside the member's area is told apart from a missing one by nothing.
pub fn within(member: &StaffMember, place: &Place) -> CaseResult<()> {
    if member.area.covers(place) { Ok(()) } else { Err(CaseError::NotFound) }
}
