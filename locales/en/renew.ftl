### Answers the street ticked; confirming every half year; moving, turning 16, leaving Shenzhen; what changes next.

## Several questions on one page (to correct, or to ask once more)

asked-family = You and your home
asked-more = Your answer brings one more question.
correct-send = Corrected, send it
correct-right = Was your answer right all along? Leave it, and call the street office to say so.

## The half-year confirmation

renew-title = Confirm your record
renew-due-soon = Please confirm your record by { $date }
renew-due-now = It is time to confirm your record (due { $date })
renew-due = If nothing has changed, it takes a minute.
renew-nothing = Nothing to confirm now
    .text = No child is on record, or the street office is looking at something newer from you. We will remind you in time.
renew-begun = You have an update that was not sent
    .text = Send it or delete it first, then come back here.
renew-held = Nothing to confirm for now
renew-held-consent =
    You took back your consent to keep the children’s information. Without it, nothing can be confirmed or sent here.

    You can agree again at any time: fill in a declaration, it asks you first.
renew-held-erasure =
    A request to delete everything is with your street office. Until it has answered, nothing can be confirmed or sent here.

    If you would rather stay on record, tell the street office. “My information” has its address and phone, and the day by which it answers.
renew-held-again = Agree again and declare
renew-no-health = Health and disability are left out
    .text = You took back your consent for them, so nothing about them is confirmed or sent. To agree again, press “Something else has changed” below: the declaration asks you.
renew-lead = You last confirmed this on { $since }. Please confirm it again by { $due }.
renew-stale = Some of this may have changed since then. Your last answers are filled in; please look at them and change what is different:
renew-why-turned_three = Your child has turned 3.
renew-why-turned_six = Your child has turned 6.
renew-why-stage_age = At this age, the stage at school may be another one.
renew-why-school_year = A new school year has begun.
renew-why-grown = Your child may have grown.
renew-why-permit = A new year has begun: the residence permit may have run out.
renew-why-insurance = A new year has begun: the medical insurance may have changed.
renew-why-months = The months of social insurance may be more by now.
renew-all = I have looked at the record, and nothing has changed
renew-all-else = I have looked at these and at everything else: this is how it is now
renew-all-else-missing = If nothing else has changed, tick the box; if something has, press “Something else has changed”
renew-confirm = Confirm and send
renew-more = Something else has changed
renew-record = See everything on record
renew-leaving = Leaving Shenzhen?
renew-done = Your record is confirmed
renew-done-at = Confirmed by you on { $at }, kept at { $street }
renew-done-next = Please confirm again by { $date }. We will remind you.

## Leaving

leave-title = Leave Shenzhen and close the record
leave-text = If your family no longer lives in Shenzhen, you can close your record here. If you only move to another street of Shenzhen, there is no need to.
leave-next = At the next place
    .text =
        Ask at the community or street office there about services for migrant children: they exist in the whole country.

        Take along the vaccination booklet, and have the school record and the medical insurance moved: school and health centre help you.
leave-close = Close the record
    .text =
        Then the street office no longer contacts you, and your children are no longer in its ledger. If you come back to Shenzhen, declare again.

        A declaration that the office is still looking at is taken back with it.
leave-requests = Requests for help that are still open and end with it: { $n }. The street office stops working on them.
leave-unsent = The request you have not sent and the files you uploaded for it are deleted at once.
leave-yes = Close the record
leave-no = Not now
leave-nothing = Nothing of yours is on record, so there is nothing to close.
leave-moving = Only moving house?
    .text = Change your address when you confirm your record: the new street takes over, and your history goes along.
farewell-title = Your child has turned 16
farewell-text = The record of migrant children ends at 16. These children are no longer in the ledger. Thank you for your help over the years.
farewell-remain = What remains until 18
farewell-ask = If anything is unclear, ask the street office:

## What changes next

next-link = What changes next
next-title = { $name }: what changes next
next-text = If everything else stays as it is, time alone brings these changes:
next-none = No change is in sight.
next-renewal = Time to confirm the record
next-in-scope = Half a year in Shenzhen: the services begin
next-sixteen = Turns 16: the record ends; some school and livelihood services remain
next-eighteen = Turns 18: the last services end
next-begins = Begins: { $benefit }
next-opens = Can be applied for: { $benefit }
next-ends = Ends: { $benefit }
next-uncertain = May change: { $benefit }. It depends on answers still missing, or on the department
next-remind = Reminders
    .text = When they are on, we tell you 14 days before each day on your page of notices, and by text message if you said that is safe.
next-remind-on = On
next-remind-off = Off
next-remind-start = Switch reminders on
next-remind-stop = Switch reminders off
next-calendar = Into your phone's calendar
    .text = The calendar holds no child's name, so that others who see it learn nothing.
    .link = Download the calendar file
next-calendar-shared = Other people use this screen, so no file is saved here. At home, sign in with your phone's number: there these days go into your phone's calendar.
next-entry = Tongxing: { $what }

## Staff: children who left the ledger

staff-departures = Children who left the ledger
staff-departures-lead = Only who, when, why and where to; what the record holds goes with the family.
staff-departures-name = Child
staff-departures-from = From
staff-departures-why = Why
staff-departures-to = To
staff-departures-at = When
staff-departure-sixteen = Turned 16
staff-departure-moved = Moved to another street
staff-departure-left_shenzhen = Left Shenzhen
staff-departure-taken_out = No longer declared
staff-record-confirmed = Last confirmed by the family
staff-act-confirm_record = Family confirmed the record
staff-act-leave_shenzhen = Family left Shenzhen
staff-act-choose_reminders = Family chose reminders
staff-act-close_at_sixteen = Record closed at 16
staff-act-remind_families = Family reminded
staff-act-see_departures = Looked at who left
staff-state-closed = Closed
state-closed = Closed
    .title = This record is closed
    .next = If you come back to Shenzhen, declare again.
notice-confirmed = Your record is confirmed
notice-renew_soon = Please confirm your record within a month
notice-renew_week = Please confirm your record within a week
notice-renew_now = It is time to confirm your record
notice-farewell = A child has turned 16, and its record has ended
notice-closed = Your record is closed
notice-upcoming = A day is coming up
copy-confirmations = Half-year confirmations
copy-departures = Children who left the ledger
copy-watches = Children with reminders
copy-next-on = Looked at next on
copy-topic-confirmed = Record confirmed
copy-topic-renew_soon = To confirm within a month
copy-topic-renew_week = To confirm within a week
copy-topic-renew_now = Due for confirmation
copy-topic-farewell = Turned 16
copy-topic-closed = Record closed
copy-topic-upcoming = A day coming up
copy-why = Why
