### Words of every page: header, footer, languages, forms, tasks, tables, error pages.
### A language is a folder; ids and variables are the same in every language.

## Languages

# What its readers call it
language-name = English
# Direction of writing: ltr or rtl
language-direction = ltr
language-switch = Choose a language
# $year, $month, $day: numbers
date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# Order of the boxes of a date: year-first or day-first
date-order = day-first
date-year = Year
date-month = Month
date-day = Day
# $date: a date, $time: a time of day
moment = { $date }, { $time }
# Between words in a list
list-between = {", "}

## Every page

brand = Tongxing
brand-run-by = Services for migrant children in Shenzhen · run by the civil affairs authorities
# The browser's title; $title: this page
title-plain = { $title } - Tongxing
title-problems = Error: { $title } - Tongxing
skip = Skip to the content
text-large = Large text
text-normal = Normal text
back = Back
crumbs = You are here
continue = Continue
sign-out = Sign out

## Quick exit

exit = Leave quickly
exit-keys = (or press Shift three times)

## Footer

footer-call = Call for help
footer-110 = somebody is in danger
footer-120 = medical emergency
footer-12345 = not sure whom to ask
footer-12355 = young people
footer-12356 = psychological help
footer-services = The 20 services
footer-contact = Contact us
footer-privacy = How your information is used
footer-accessibility = Accessibility
footer-leaving = What leaving quickly does
footer-staff = Staff sign-in
footer-run-by = Run by the civil affairs authorities of Shenzhen with the street offices and the responsible departments. Free of charge, no adverts.

## Forms

optional = (optional)
why = Why do we ask?
problem-before = {"Error: "}
summary-title = Some answers need another look
select-none = Choose one

## Tasks, checking, tables

task-done = Done
task-open = Look again
task-to-do = To do
task-not-yet = Not yet
row-change = Change
row-empty = Not answered
pager = Pages
pager-first = Back to the first page
pager-next = Next page

## Staff side

staff-nav = Staff
staff-nav-start = My work
staff-nav-declarations = Declarations
staff-nav-children = Ledger
staff-nav-office = Our office
role-child_director = Community child director
role-street_reviewer = Street reviewer
role-child_supervisor = Street child supervisor
role-centre_helper = Centre helper
role-department_officer = Department officer
role-district_officer = District officer
role-city_officer = City officer
role-auditor = Auditor
role-administrator = Administrator

## Error pages: the heading; .next what to do; .kept what became of what was sent

fault-call = If it is urgent, call 12345 or ask your street office.
fault-start = Go to the start page
fault-not-found = This page was not found
    .next = The address may be mistyped, or the page is gone. Start again from the start page.
fault-sign-in-needed = Sign in first
    .next = Sign in, then open this page again.
fault-forbidden = You can't see this page
    .next = It does not belong to your account. If you think it should, ask whoever manages the accounts.
fault-expired = This page was open for too long
    .next = Go back to the page before, reload it, and send it again.
    .kept = What you just sent from this page was not saved. Everything saved before is still there.
fault-signed-out = You are signed out
    .next = Sign in, and you come back to this page to fill it in and send it again.
    .kept = What was on this page was not saved. What was saved before is there when you sign in, if you had confirmed your phone; if not, it can no longer be opened.
    .link = Sign in
fault-written = What you wrote, to copy
fault-unreadable = We could not read what was sent
    .next = Go back to the page before and send it again.
    .kept = What you just sent from this page was not saved. Everything saved before is still there.
fault-too-large = That was too much to send
    .next = Go back to the page before, write less, and send it again.
    .kept = What you just sent from this page was not saved. Everything saved before is still there.
fault-changed = Somebody else changed this first
    .next = Go back to the page before, reload it to see how it is now, then decide.
    .kept = What you just sent from this page was not saved. What the other person saved is there.
fault-gone = This can’t be changed here any more
    .next = See in “My family” how things stand now; if that differs from what you just filled in, change it from there. If you have not declared yet, begin again.
    .kept = What was on this page was neither saved nor sent: the same thing has been sent, confirmed or deleted on another device or in another window.
fault-already-sent = This was already sent
    .next = We have what you sent the first time. To change something, start again from "My family".
    .kept = What you sent the first time has not changed.
fault-refused = This can't be done yet
    .next = Go back to the page before and look for what is still missing.
    .kept = Everything saved before is still there.
fault-too-many = Too many tries
    .next = Wait a while, then try again.
    .kept = Everything saved before is still there.
fault-unavailable = The system is not available right now
    .next = Open this page again in a few minutes.
    .kept = What you just sent from this page was not saved. Everything saved before is still there. In a few minutes, go back to the page before and send it again.
fault-broken = Something went wrong on our side
    .next = It has been recorded. Try again in a while.
    .kept = What you just sent from this page may not have been saved. Everything saved before is still there.

## Rules and amounts, in general

# $n: months
months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
# $n: months
condition-below-months = A parent has been insured in Shenzhen for less than { $n } months in total
# $fact: name of a fact, $list: choices
condition-in = { $fact }: { $list }
condition-not-in = { $fact } is not: { $list }
