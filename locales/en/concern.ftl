### A child in danger: telling us at /report, the staff side at /staff/concerns.

## Writing down what was seen

concern-title = Tell us
concern-heading = Is a child in danger, or with nobody to look after them?
concern-call = If the child is in danger now, call first
concern-lead = Just write down what you saw or heard. You don't need to be sure and you need no proof: finding out is our work.
concern-nameless = No signing in, no name needed. We never tell the family who told us.
concern-then = Afterwards you get a number and a code, so that you can add more later.
concern-send = Send
concern-away = It has not been sent yet
    .text = We can't store it at this moment; everything you wrote is still below. If it is urgent, call 110. Otherwise press "Send" again in a few minutes.
concern-nothing = One thing is enough: what you saw, or where.
# $n: characters
concern-long = Up to { $n } characters fit here. Keep what matters most.
concern-now = Is the child in danger now?
concern-now-yes = Yes
concern-now-no = No
concern-now-unknown = I don't know
concern-sign = What did you see or hear?
    .hint = Tick everything that fits.
concern-sign-alone = The child is alone, with no adult to look after them
concern-sign-hurt = Injuries or bruises
concern-sign-violence = Somebody hits the child, or there is often violence at home
concern-sign-touched = Somebody touches the child's private parts or makes the child do something sexual
concern-sign-neglected = Hungry, cold, nobody takes care
concern-sign-untreated = Ill, and nobody takes the child to a doctor
concern-sign-self_harm = The child hurts themselves or speaks of not wanting to live
concern-sign-wandering = Living on the street
concern-sign-work = Made to work, beg or sell things
concern-sign-bullied = Bullied at school, on the way or online
concern-sign-out_of_school = Should be at school and is not
concern-seen = In your own words
    .hint = For example when it was, who was there, how the child is.
concern-area = Which street office area?
    .hint = If you don't know the street, choose the district. If you know neither, leave it.
# $district: name of the district
concern-area-district = { $district }, street not known
concern-place = Where exactly?
    .hint = An estate, a building, a school, a crossing: any words will do.
concern-child = Which child?
    .hint = Name, rough age, looks, who they live with: as much as you know.
concern-since = Since when?
concern-since-today = Today
concern-since-week = A few days
concern-since-month = About a month
concern-since-longer = Longer
concern-since-unknown = I don't know
concern-teller = How can we reach you?
    .hint = You may leave this out. With it we can ask if something is not clear.

## Received

concern-received = We have it. Thank you for telling us
concern-number = Number
concern-code = Code
concern-code-once = The code is shown only this once. Note it down if that is safe for you: with number and code you can add more. If it is not safe to carry, leave it.
concern-next = The street's child supervisor looks into it and first makes sure that the child is safe. Nobody tells the family who told us.
concern-worse = If the child is in danger now
concern-photos-again = Choose the photos once more. Everything you wrote is still here.
concern-photos-refused = Some photos were not saved
    .text = What you wrote has reached us. You can add photos later with the number and the code.

## Adding more: /report/add

concern-add = Add to what you told us
concern-add-number = Number
    .hint = 12 letters and digits, such as 7KM4-RX2P-9DTV.
concern-add-code = Code
    .hint = 8 digits.
concern-add-more = What is new?
concern-add-nothing = Write what is new.
concern-add-unknown = Number and code don't belong together. Compare them with what you noted. If you have no note, you can tell it from the start.
concern-added = Added. Thank you
concern-now-is-received = Our staff read it together with what you told us before.
concern-now-is-taken_up = Somebody is already looking after this and sees what you added at once.
concern-now-is-closed = Our staff see what you added.

## When no adult is with the child

concern-alone = No adult with the child
    .text = You can tell us at once where the child is, without signing in. The street office helps the child find a safe place to stay.
results-alone-link = Tell us where the child is
concern-link = A child in danger, or with nobody to look after them: tell us
footer-report = A child in danger

## Staff: the list

staff-nav-concerns = Child protection
staff-concerns = Reports of concern
staff-concerns-empty = No reports.
staff-concerns-open = Not closed
staff-concerns-number = Number
staff-concerns-signs = What
staff-concerns-place = Where
staff-concerns-state = State
staff-concerns-age = Age
staff-concerns-holder = Taken up by
staff-concern-state-received = Waiting
staff-concern-state-taken_up = Taken up
staff-concern-state-closed = Closed
staff-concern-urgent = Urgent
staff-concern-flagged = Many from one network
    .text = One network sent many within a short time. Look into it as always; don't put it aside for that.
staff-concern-nowhere = District not known
staff-concern-110 = If the child is in danger now: call 110 first, then work here
# $n: not closed, $urgent: the urgent ones among them
staff-home-concerns =
    { $n ->
        [0] Child protection: no open reports
        [one] Child protection: { $n } open report, { $urgent } urgent
       *[other] Child protection: { $n } open reports, { $urgent } urgent
    }
# $n: how many, $age: how long
staff-home-concerns-oldest = Waiting: { $n }. The oldest: { $age }.

## Staff: one report

# $number: its number
staff-concern = Report { $number }
staff-concern-told = What was told
staff-concern-photos = Photos and documents
staff-concern-teller = How to reach who told it
staff-concern-by = Told by
staff-concern-by-public = A member of the public
staff-concern-received = Received
staff-concern-conflict = A colleague was a step ahead; below is how things stand. What you wrote is still here.
staff-concern-first = Take it up first; it can be closed once you have looked into it.
staff-concern-take-up = I take this up
staff-concern-take-over = I take this over
staff-concern-noting = Note what you found out
staff-concern-note = When, where, whom you met, how the child is
staff-concern-note-save = Note it
staff-concern-note-empty = Write what you found out.
staff-concern-assigning = Ask a community's child director to go and see
staff-concern-community = Community
    .hint = The child director there then sees it and can add notes.
staff-concern-assign = Hand to this community
staff-concern-no-community = Choose a community of this street.
staff-concern-closing = Close
staff-concern-outcome = Outcome
staff-concern-outcome-police = Police informed, in their hands
staff-concern-outcome-safe = Visited, child seen and safe
staff-concern-outcome-help = Family in difficulty, help arranged
staff-concern-outcome-station = Referred to the child protection station
staff-concern-outcome-care = In temporary care
staff-concern-outcome-no_ground = Looked into, no ground found
staff-concern-report = What was done, and how it was made sure
    .hint = Whoever opens the case later must understand it. For "no ground found", say why.
staff-concern-close = Close
staff-concern-no-outcome = Choose an outcome. Nothing is closed without one.
staff-concern-no-report = Write what was done, and how it was made sure.
staff-concern-passing = Pass to another street
staff-concern-street = Which street is the child in?
    .hint = That street then takes it up anew; it is no longer seen here.
staff-concern-pass = Pass it on
staff-concern-no-street = Choose the other street where the child is.
staff-concern-new = Report a concern
staff-concern-step-received = Received
staff-concern-step-added = More was told
staff-concern-step-taken_up = Taken up
staff-concern-step-noted = Noted
staff-concern-step-assigned = Handed to
staff-concern-step-passed_on = Passed to
staff-concern-step-closed = Closed
staff-concern-step-reopened = Reopened
staff-purpose-protection = Child protection
staff-act-report_concern = Reported a concern
staff-act-add_to_concern = Told more
staff-act-see_concerns = Saw the list of concerns
staff-act-view_concern = Saw the report
staff-act-view_concern_photo = Opened a photo of the report
staff-act-take_up_concern = Took it up
staff-act-note_concern = Noted
staff-act-assign_concern = Handed to a community
staff-act-pass_concern = Passed to another street
staff-act-close_concern = Closed
