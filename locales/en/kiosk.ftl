## Kiosks of community centres: the family's side, the helper's desk, the administrator's list

kiosk-beside = { $helper } of { $centre } is helping you
kiosk-beside-label = Your helper
kiosk-end = End and clear the screen
kiosk-idle = Are you still there?
    .text = In { $n ->
        [one] one second
       *[other] { $n } seconds
    } this screen is cleared, so that nobody else sees your information.
    .stay = I am still here

kiosk-visit = What would you like to do?
kiosk-visit-lead = Your helper sees this screen with you, and nothing else of you. Everything done here is noted as done with help.
kiosk-do-phone = I have my phone with me
    .hint = We send a code to it. After that you see what you told us before, and can go on with it.
kiosk-do-declare = Tell about my family
    .hint = About 15 minutes. Confirm your phone on the way, or sign if you have none, and you can go on later.
kiosk-do-go-on = Go on telling about my family
    .hint = What you have answered here is still there.
kiosk-do-check = See which services apply
    .hint = Two minutes. Nothing is stored.
kiosk-do-services = Read about the 20 services
    .hint = What each one is, what to bring, where to go.
kiosk-do-family = My family
    .hint = What became of what you told us, and everything you can change.

kiosk-place = Where this screen stands
kiosk-helper = Helper: { $helper }
kiosk-welcome = Welcome
    .text = A colleague of the community centre will start this screen for you. Just ask at the counter.
kiosk-sign-in = Sign in as a helper
kiosk-none = This device is not a kiosk
    .text = An administrator makes a code for each kiosk of a community centre. Type it here once, at the device itself.
kiosk-revoked = This device is no longer a kiosk
    .text = It was taken back by an administrator, or given a new code. Nothing of any family is on it. Type a new code to use it again.
kiosk-enrol = Set up this device
kiosk-enrol-lead = The administrator has a code for this device. It works once and for a day. From then on only helpers of the community centre can sign in here.
kiosk-code = Code of this device
    .hint = Eight letters and digits, such as 7KM4-RX2P
kiosk-code-wrong = This code does not fit. Check it letter by letter, or ask the administrator for a new one.
kiosk-code-many = Too many codes did not fit. Wait an hour, or ask the administrator.
kiosk-desk = The next family
kiosk-running = A family is still at this screen
    .text = Begun { $at }. Pressing a language below ends it.
    .back = Back to the family's page
kiosk-next = Which language does the family read?
    .hint = This clears the screen and begins. The family can change the language at any time.
kiosk-figures = Today at this community centre
kiosk-figures-what = Families
kiosk-figures-count = Number
kiosk-figures-helped = Helped to the end, or going on at their own device
kiosk-figures-unfinished = Left unfinished
kiosk-figures-running = At a screen now
kiosk-figures-waiting = Waiting with a number

kiosk-next-number = Number { $n } is next
    .text = Call it out. Once the family is there, press its language below.
kiosk-absent = Nobody came with number { $n }
kiosk-without = Call no number
    .hint = For a family that was at a screen just now, or that has no number.
kiosk-nobody = Another screen was faster
    .text = The number you saw was called there, and nobody waits any more. A family without a number can begin all the same: press its language.
kiosk-give = A family has to wait
    .hint = It gets a number of today. No name is asked for.
    .do = Give out a number
# $n: the number
kiosk-number = Number { $n }
# $n: how many wait with a lower number
kiosk-number-before = { $n ->
        [0] You are next
        [one] One family is before you
       *[other] { $n } families are before you
    }
kiosk-number-called = This number has been called
kiosk-number-absent = This number was called, and nobody came. Ask at the counter for a new one.
# $at: day and time
kiosk-number-given = Given out { $at }. It counts on this day only.
kiosk-number-wait = Please stay near. We call your number, never your name.
kiosk-number-print = Print it, or let the family note the number.
kiosk-number-back = Back to the next family

kiosk-taken = It goes on at the other device
    .text = What was filled in here is there now. This screen is cleared, and nothing of it is left here. You can go.
    .next = The next family

access-assisted = With a helper beside, at the screen of { $centre }
access-act-assist_family = sat beside you at the centre's screen
access-act-end_visit = ended at the centre's screen

staff-sign-in-kiosk = Helpers of community centres sign in at an enrolled kiosk only. Go to the screen of your centre.
staff-sign-in-kiosk_elsewhere = This kiosk belongs to another community centre. Sign in at a screen of your own centre.
staff-sign-in-kiosk_only = Only helpers of the community centre sign in at this screen. Use your own computer.
staff-kiosks = Kiosks
staff-kiosks-lead = Screens at community centres. Each has a code that is typed at it once. Taking one back works with its next request.
staff-kiosks-none = There is no kiosk yet.
staff-kiosks-add = Add a kiosk
staff-kiosks-name = Name
    .hint = Where it stands, such as "Counter 2"
staff-kiosks-name-missing = Write where the device stands
staff-kiosks-community = Community
staff-kiosks-community-missing = Choose the community whose centre it stands in
staff-kiosks-code = Code for { $name }
    .text = It is shown only now. At the device, open { $address } and type it within a day.
staff-kiosks-state-waiting = Waits for its code
staff-kiosks-state-enrolled = In use
staff-kiosks-state-revoked = Taken back
staff-kiosks-when-waiting = until { $at }
staff-kiosks-when-enrolled = since { $at }
staff-kiosks-when-revoked = since { $at }
staff-kiosks-column-name = Device
staff-kiosks-column-community = Community
staff-kiosks-column-state = State
staff-kiosks-column-do = Change
staff-kiosks-code-do = New code
staff-kiosks-revoke-do = Take back
staff-act-assist_family = Sat beside the family at a kiosk
staff-act-end_visit = Visit at a kiosk ended
staff-purpose-kiosk = Help at a kiosk
