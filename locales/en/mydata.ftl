### A family's own data: who looked, questions to the auditor, consent and its withdrawal, copies, erasure; the staff's
### pages for questions and requests for erasure.


## Who looked /family/access-log
## access-act-<act> follows the one who did it; access-purpose-<purpose> says why

access-title = Who has looked at our information
access-lead = Every time staff look at something or do something, it is written here: which day, which office and role, and why. Nobody can change it.
access-side-office = What staff looked at and did
access-side-own = What you did yourself
access-see-own = See what you did yourself
access-see-office = See what staff did
access-none-office = No member of staff has looked at your information yet.
access-none-own = Nothing here yet.
# $office: office, $role: role
access-office = { $role }, { $office }
access-system = The system
access-you = You
access-looked = looked at your information
access-worked = worked on your case
access-act-sign_in = signed in
access-act-submit_declaration = sent a declaration
access-act-withdraw_declaration = took a declaration back
access-act-drop_draft = deleted what was not sent yet
access-act-view_declaration = looked at your declaration
access-act-claim_declaration = noted who reviews your declaration
access-act-note_declaration = wrote an internal note about your declaration
access-act-approve_declaration = approved your declaration
access-act-return_declaration = returned your declaration for correction
access-act-view_child = looked at the record of your child
access-act-ask_auditor = asked the auditor
access-act-view_question = read your question
access-act-answer_question = answered your question
access-act-withdraw_consent = took back a consent
access-act-take_copy = took a copy of what we keep
access-act-erase_family = deleted everything
access-act-ask_erasure = asked to delete
access-act-take_back_erasure = took back the request to delete
access-act-erase_again = deleted again what a restored backup had brought back
access-act-view_erasure = looked at your request to delete
access-act-carry_out_erasure = carried out your request to delete
access-act-refuse_erasure = answered your request to delete
access-act-give_consent = agreed to keeping the information
access-act-manage_helper = changed who may help to fill in
access-act-manage_helper-offer = asked somebody to help fill in
access-act-manage_helper-end = stopped somebody from helping to fill in
access-act-begin_helping = began to fill in for you
access-act-stop_helping = stopped filling in for you
access-act-share_family = changed what another guardian can see
access-act-share_family-offer = invited another guardian to see it too
access-act-share_family-end = stopped another guardian from seeing it
access-act-join_family = joined as another guardian
access-act-decide_same_child = decided whether two declarations are about the same child
access-act-hand_same_child = handed on the question whether it is one child
access-act-see_handed = looked at what two streets handed on
access-act-mark_received = noted a service already received
access-act-send_request = asked for help
access-act-answer_request = replied about a request for help
access-act-withdraw_request = took back a request for help
access-act-view_request = looked at your request for help
access-act-view_file = looked at a file you sent
access-act-accept_request = accepted your request for help
access-act-refer_request = referred your request for help
access-act-take_up_request = took up your request for help
access-act-deliver_request = carried out your request for help
access-act-decline_request = declined your request for help, and said why
access-act-reply_request = replied to your request for help
access-act-climb_request = passed a request that was past its target day one level up
access-act-change_phone = changed the phone number
access-act-start_phone_change = asked to change the phone number
access-act-stop_phone_change = stopped the change of the phone number
access-act-view_phone_change = looked at the request to change the phone number
access-act-decide_phone_change = decided about the change of the phone number
access-act-carry_out_phone_change = changed the phone number
access-act-read_notices = read the notices
access-purpose-review = To review the declaration
access-purpose-casework = To take care of your child’s case
access-purpose-question = To answer your question
access-purpose-erasure = To handle your request to delete
access-purpose-health = Health and disability
access-purpose-children = Keeping the children’s information
access-purpose-paper = on paper
access-ask = Ask the auditor
    .text = The auditor checks these records and can’t see what you told us. If something is unclear, or you think somebody should not have looked, ask.
    .link = Write to the auditor
access-ask-about = Ask
access-about = You ask about this
access-when = When
access-who = Who
access-what = What
access-text = What would you like to ask?
    .hint = There is no need to write names or document numbers.
access-send = Send to the auditor
access-text-missing = Write what you would like to ask.
# $n: characters
access-text-long = Write { $n } characters at most.
access-asked = Sent to the auditor
    .text = The answer will be on this page, and we tell you when it is there.
access-questions = What you asked
access-question-open = Waiting for an answer
access-question-answered = Answered
# $number: number, $at: time
access-asked-at = Number { $number }, sent { $at }
# $at: time
access-answered = The auditor’s answer, { $at }

## Staff: questions of families /staff/questions

staff-nav-questions = Families’ questions
staff-questions = Families’ questions
staff-questions-lead = Asked by families who read their access log. You see the question and the entry it is about, no declaration and no record.
staff-questions-none = There are no questions here.
staff-questions-open = See those that wait
staff-questions-answered = See those that were answered
staff-questions-number = Number
staff-questions-about = About
staff-questions-age = Since it was asked
staff-questions-answer = Answered
staff-questions-entry = One entry
staff-questions-log = The whole log
# $number: number
staff-question = Question { $number }
staff-question-at = Asked
staff-question-text = The family writes
staff-question-about = The entry it is about
staff-question-whole = No entry was named: the question is about the whole log.
staff-question-record = Record
staff-question-entry = Number of the entry
staff-question-answer = Answer
    .hint = The family reads it. Say what you found and whether it was right; name no colleague and no other family.
staff-question-send = Send the answer
# $at: time
staff-question-answered = Answered { $at }.
staff-question-missing = Write the answer, then send it.
staff-question-conflict = Not sent: a colleague answered first
    .text = This is how it is now.

## My information /family/privacy

mydata-title = My information
mydata-access = Every time staff look at your information, it is recorded.
    .link = See who has looked
mydata-consents = What you agreed to
mydata-consent-none = You have not agreed to anything yet. We ask before you declare.
mydata-consent-basis = Besides your consent, street offices and civil affairs authorities keep this information under their legal duty to protect children (Personal Information Protection Law, articles 13 and 34).
mydata-consent-history = Everything you agreed to or took back
mydata-basis-public_duty = Legal duty to protect children
mydata-given = Agreed
mydata-not-given = Not agreed
# $at: time
mydata-since = since { $at }
mydata-row-both = Agreed to keeping the children’s information, health and disability included
mydata-row-children = Agreed to keeping the children’s information, without health and disability
mydata-row-no-health = Took back the consent for health and disability
mydata-row-none = Took back the consent
# $version: version of the text
mydata-row-text = (consent text of { $version })
mydata-withdraw-children = Take back the consent to keep the children’s information
    .heading = Take back the consent to keep the children’s information?
mydata-withdraw-children-now = Without this consent we can’t keep anything about the children. Everything about your family is deleted at once and can’t be brought back, and you are signed out.
mydata-withdraw-children-ask = Without this consent we can’t use the children’s information any more. Declarations that are not approved and answers not yet sent are deleted at once. We ask the street office to delete the approved record; it answers within 15 days.
mydata-withdraw-health = Take back the consent for health and disability
    .heading = Take back the consent for health and disability?
mydata-withdraw-health-now = What you told us about the children’s health and disability is deleted at once; everything else stays. There are a few services we then can’t judge for you.
mydata-withdraw-health-ask = Health and disability are deleted at once from declarations that are not approved and from answers not yet sent. We ask the street office to delete them from the approved record; it answers within 15 days. Everything else stays.
mydata-withdraw-before = What was done before stays as it is. To agree again later, fill in a declaration.
mydata-withdraw-yes = Take back the consent
mydata-no = No, leave it
mydata-done-health = You took back the consent for health and disability
    .text = They are deleted from everything that is not approved. If the street office has to delete something, you see below by when.
mydata-done-children = You took back your consent
    .text = What was not approved is deleted. The street office takes care of the record; you see below by when.
mydata-done-asked = The street office is asked to delete
    .text = What was not approved is deleted. The street office takes care of the record; you see below by when.
mydata-done-kept = Your request to delete is taken back
    .text = Your family’s record stays as it is, and is confirmed every half year as before. You can ask to delete it again at any time.
mydata-done-changed = Not taken back: something about this request has changed
    .text = Below you see how it stands now. If it still waits, press once more; if it is decided, talk to the street office.
mydata-copy = Get a copy
    .text = Everything we keep about your family: what you told us, what was done, notices, who looked. Keep the file safe: whoever opens it can read it.
mydata-copy-shared = Other people use this screen, so no file is saved here. You can print a copy here. Or sign in at home with your phone's number and download it there, under "My information".
mydata-copy-slip = Other people use this screen, so no file is saved here. You sign in with a slip and have no phone to download to: print a copy here and take it home. You can come back and print it again at any time.
mydata-paper = Print a copy
    .lead = Everything we keep about your family: what you told us, what was done, notices, who looked. It may be several sheets. Numbers of documents and phones are printed only in part, in case the paper is lost.
# $at: time
mydata-paper-made = Printed { $at }.
mydata-copy-html = Download to read
mydata-copy-json = Download as data (JSON)
mydata-copy-title = What Tongxing keeps about your family
# $at: time
mydata-copy-made = Downloaded { $at }.
mydata-copy-nothing = Nothing.
# $n: which child, $question: the question
mydata-copy-child = Child { $n }: { $question }
mydata-correct = Correct
    .text = If something is wrong or has changed, update your declaration: your last answers are there, and you change only what is different.
    .button = Update my family
mydata-erase = Delete
mydata-erase-now = Nothing about your family is approved yet, so you can delete everything yourself, at once.
    .link = Delete everything
    .heading = Delete everything?
    .means = Declarations, answers not yet sent, requests for help with their files, notices and the phone number you sign in with are deleted at once and can’t be brought back, and you are signed out.
    .yes = Delete everything
mydata-erase-ask = What is not approved can be deleted at once. A member of the street office takes care of the approved record and answers within 15 days. If the law says that something must be kept, they tell you what and why.
    .link = Ask to delete everything
    .heading = Ask to delete everything about your family?
    .means = Declarations that are not approved and answers not yet sent are deleted at once. The street office deletes the record, and your requests for help with it, within 15 days, or tells you why it must be kept. After that your children are no longer on the list for services.
    .yes = Ask to delete
mydata-erase-copy = You may want to keep a copy first:
mydata-erased = Your family’s information is deleted
    .text = Your sign-in is deleted too.
    .left = All we keep is a record that this was done, without names, documents or ways to reach you. You can declare again at any time.
mydata-requests = Requests to delete
mydata-scope-everything = Delete everything
mydata-scope-health = Delete health and disability
mydata-erasure-open = With the street office
mydata-erasure-done = Deleted
mydata-erasure-refused = Kept by law
mydata-erasure-taken_back = Taken back
# $number: number, $at: time
mydata-request-asked = Number { $number }, asked { $at }
# $due: date, $street: street
mydata-request-open = { $street } answers by { $due } at the latest.
# $due: date, $street: street
mydata-request-late = { $street } should have answered by { $due } and is late. The district can see this; you can also call 12345.
# $at: time
mydata-request-decided = Decided { $at }.
# $at: time
mydata-request-taken_back = Taken back { $at }. Your record stays as it is.
mydata-take-back = Don’t delete, take back the request
    .text = You can take it back until the street office has decided. What was deleted when you asked does not come back.
mydata-request-refused = What is kept is only stored and not used for anything else. If you disagree, talk to the street office, call 12345, or complain to the cyberspace administration.
mydata-request-office = Address and phone of the street office
mydata-ground-kept_by_law = The time for which the law says it must be kept is not over (Personal Information Protection Law, article 47).
mydata-ground-aid_running = A benefit for the child is being paid or accounted for, and this record is needed for it.
mydata-ground-child_protection = This record is needed to keep the child safe.

## The copy: copy-<table> and copy-<field>

copy-account = Sign-in
copy-consents = What was agreed to and taken back
copy-draft = Not sent yet
copy-declarations = Declarations
copy-events = What happened to the declarations
copy-children = Children on record
copy-erasures = Requests to delete
copy-questions = Questions to the auditor
copy-notices = Notices
copy-access-log = Who looked and did what
copy-phone = Mobile number
copy-since = Used since
copy-version = Version
copy-at = When
copy-consent-children = Agreed to keeping the children’s information
copy-consent-health = Agreed to keeping health and disability
copy-consent-text = Version of the consent text
copy-basis = Legal basis beside it
copy-answers = Answers
copy-number = Number
copy-state = State
copy-state-at = State since
copy-sent-at = Sent
copy-language = Language
copy-catalogue = Version of the list of services
copy-street = Street
copy-community = Community
copy-remark = The street office asks to correct
copy-name = Name
copy-document = Document number
copy-birth-date = Date of birth
copy-stage = Stage of school
copy-sign = Difficulty the system sees in the answers
copy-guardian = Guardian
copy-approved-at = Approved
copy-due = Due by
copy-scope = What is to be deleted
copy-reason = The street office writes
copy-question = You asked
copy-answer = Answer
copy-topic = About
copy-read-at = Read
copy-office = Office
copy-role = Role
copy-act = What was done
copy-purpose = Why
copy-topic-submitted = A declaration was received
copy-topic-returned = A declaration needs a correction
copy-topic-approved = A declaration was approved
copy-topic-answered = The auditor has answered
copy-topic-erasure_asked = A request to delete was received
copy-topic-erasure_done = Deleted
copy-topic-erasure_refused = A request to delete was answered

## Staff: requests for erasure /staff/erasures

staff-nav-erasures = Erasure
staff-home-erasures = Requests to erase: { $n } waiting, the first by { $due }
staff-home-erasures-none = Requests to erase: none waiting
staff-erasures = Requests for erasure
staff-erasures-lead = Families ask to erase an approved record. Decide by the last day; after it the district and the city see the request.
staff-erasures-late = Requests that the street offices did not decide by their last day.
staff-erasures-none = There are no requests here.
staff-erasures-open = See those that wait
staff-erasures-decided = See those that are decided
staff-erasures-number = Number
staff-erasures-scope = What
staff-erasures-cause = Why
staff-erasures-place = Street, community
staff-erasures-asked = Asked
staff-erasures-due = Last day
staff-erasures-state = State
# $date: date
staff-erasures-overdue = { $date }, late
staff-erasure-open = Waits for a decision
staff-erasure-done = Erased
staff-erasure-refused = Kept
# $at: time
staff-erasure-taken_back = Taken back by the family
    .when = The family took its request back { $at }. The record stays.
staff-erasure-cause-asked = The family asks
staff-erasure-cause-consent_withdrawn = Consent was taken back
# $number: number
staff-erasure = Request for erasure { $number }
staff-erasure-who = Who asks
staff-erasure-children = Children on record
staff-erasure-means-everything = The family’s record, every declaration, its requests for help and its sign-in are erased: nobody can open them or bring them back, not even from a backup. The children leave the ledger.
staff-erasure-means-health = The children’s health and disability are erased from every declaration, and the signs of key care that come from them. Everything else stays.
staff-erasure-do = Erase
    .button = Erase
staff-erasure-refuse = Keep
    .text = Keep it only where the law demands or allows it. The family reads the ground and what you write.
    .button = Keep the record
staff-erasure-ground = Why it is kept
staff-erasure-reason = What you write to the family
    .hint = What is kept, by which rule, and until when.
staff-erasure-ground-missing = Choose why it is kept.
staff-erasure-reason-missing = Write what is kept and why; the family reads it.
staff-erasure-confirm-erase = Really erase?
staff-erasure-confirm-refuse = Really keep?
staff-erasure-yes = Yes, erase
staff-erasure-refuse-yes = Yes, keep
staff-erasure-no = No, go back
staff-erasure-conflict = Not done: something has changed
    .text = This is how it is now. Decide again.
staff-consent-health = The family took back its consent for health and disability
# $at: time
staff-consent-health-text = Taken back { $at }. Don’t ask about them or use them; what is still on record is handled under “Erasure”.
staff-consent-children = The family took back its consent to keep the children’s information
# $at: time
staff-consent-children-text = Taken back { $at }. Don’t use it, except to store it and to handle the request for erasure.
