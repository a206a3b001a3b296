### People a family trusts: a helper for a while, another guardian of the children. And two families with one child.

## On "My family"


## A helper

helper-title = A helper I trust
helper-lead = A relative, a neighbour, a volunteer: somebody you trust can fill in the declaration for you, on their own phone. You make a code and tell it to them. You can end it at any time.
helper-may = A helper can
helper-may-fill = fill in your declaration and add children
helper-may-correct = correct what the street office asked for
helper-may-not = A helper can’t
helper-may-not-send = send it: you look it over and send it yourself
helper-may-not-consent = consent for you
helper-may-not-see = see declarations you sent, who looked at them, or your other pages
helper-may-not-phone = change your phone or make another helper
helper-name = What do you call your helper?
    .hint = Only you see it. For example “Aunt Wang” or “Mr Chen from the community”.
helper-name-missing = Write what you call your helper.
# $n: characters
grant-name-long = At most { $n } characters fit here. A shorter name is enough.
helper-lasting = How long may they help?
    .hint = The time begins when they type the code.
helper-lasting-missing = Choose how long they may help.
lasting-day = 1 day
lasting-week = 1 week
lasting-month = 1 month (30 days)
helper-make = Make the code
# $name: what the parent calls the helper
helper-code = The code for { $name }
    .how =
        Tell your helper: open { $address }, sign in with your own phone, type this code. From then on they can help for { $time }.

        Tell it to nobody else. It works once, and only within 24 hours.
grant-code-once = We show it this once. If it is lost, make a new one.
grant-code-noted = I have noted it
helper-offered = { $name } has not typed the code yet
    .text = The code works until { $at }. If it is lost, or you have changed your mind, take it back; then you can make a new one.
helper-take-back = Take the code back
# $at: moment
helper-active = { $name } is helping you
    .text = Until { $at }. You can end it at any time; it ends at once, on their phone too.
helper-end = End it now
helper-ended = The help is over
    .text = They can open nothing of yours any more. What they filled in stays in your draft.
helper-did = What your helper did
helper-did-nothing = Nothing yet.
# $at: moment
helper-looked = Looked at your answers, last on { $at }.
# $page: heading of a page
helper-did-page = filled in: { $page }
helper-did-add = added a child
helper-did-remove = took a child out
helper-did-begin = began a new draft
helper-did-correct = corrected what the street office asked for
helper-did-accept = typed the code
helper-did-again = came back
helper-did-stop = stopped helping
helper-did-other = did something on your pages
helper-earlier = Helpers of before
# $at: moment
helper-over = Over since { $at }.
helper-cannot-send = Only the parent can send it: after you, the parent signs in, looks everything over and sends it.
helper-kept = Saved
helper-keep = Save
helper-consent = Only the parent can answer this
    .text = The law asks the parent or guardian in person. Ask them to sign in with their own phone and to answer it; then you can go on with the children.

## On each page of a helper

helping-label = You are helping
helping-nameless = a family without a name yet
# $name: the parent
helping-for = You are filling in for { $name }.
# $at: moment
helping-until = You can help until { $at }.
helping-may = What you can do
helping-stop = Stop helping

## Where a helper begins

help-title = Help a family fill in
help-lead = A family you know asked you to fill in their declaration with them? Here you begin, on your own phone.
help-step-ask = The family makes a code under “My family” and tells it to you.
help-step-phone = You sign in here with your own phone number.
help-step-code = You type the code. Then you can fill in until the time they chose is over.
help-families = Families you help now
help-go = Go on helping
help-code = The code the family gave you
    .hint = 8 letters and digits, for example 7KM4-RX2P. Capitals, spaces and hyphens don’t matter.
help-begin = Begin helping
help-told = The family sees what you fill in, and when you looked. It can end your help at any time.
help-now = You can fill in the declaration and correct answers. Everything is kept as you go.
help-open = Open the declaration
help-waiting = If it can’t be opened: it is with the street office now, and nothing can be filled in until they answer.
help-out = Signing out ends this visit only. Within the time you can come back: sign in with your phone and open this page.
help-stopped = You are no longer helping
    .text = Nothing of the family is open on this phone any more. To help again you need a new code.

## Codes of helpers and guardians

grant-code-missing = Type the code you were given.
grant-code-wrong = This code does not fit: perhaps it is mistyped, used, or too old. Compare it, or ask for a new one.
grant-code-too-many = Too many codes were tried. Wait an hour, then try again.

## Other guardians

guardians-title = Other guardians
guardians-ended = You share nothing with this person any more
    .text = It ended at once.
guardians-full = You share with as many people as we can keep
    .text = End it with one of them first.
guardians-with-me = Shared with you
# $name: who shares
guardians-shared-by = What { $name } shares
guardians-by-me = You share with
grant-active = Sees it
grant-offered = Code not typed yet
# $at: moment
grant-waits = The code works until { $at }. If it is lost, make a new one for the same name.
# $parts, $rest: lists of parts
guardian-shares = Shared: { $parts }. Not shared: { $rest }.
guardian-shares-all = Shared: { $parts }.
guardian-shares-nothing = Nothing is shared at the moment.
guardian-change = Change or end
guardians-code = You were given a code?
    .text = Another parent or guardian wants to share with you: type their code.
guardians-invite = Share with another parent or guardian
    .text = They sign in with their own phone and see what you tick, nothing else. They can change nothing.
guardian-name = What do you call this person?
    .hint = Only you see it. For example “the children’s father”.
guardian-name-missing = Write what you call this person.
guardian-parts = What do you want to share?
part-children = The children’s record and services
    .hint = Names, birth dates, school year, insurance, which services fit. Health answers are never shared.
part-declarations = Declarations and receipts
    .hint = What you sent, when, what became of it, the answers about work and difficulties.
part-address = Home address
    .hint = Also the street office, the community and the school. Leave it out if this person should not know where you live.
guardians-make = Make the code
guardians-never = Never shared: your phone, your document, how to reach you, what you have not sent. Messages about your declarations go to you alone. You don’t see their address either.
# $name: what the parent calls the person
guardian-made = The code for { $name }
    .how =
        Tell this person: sign in with your own phone, open { $address }, type this code.

        Tell it to nobody else. It works once, and only within 24 hours.
guardian-title = What { $name } sees
guardian-save = Save
guardian-saved = Saved
    .text = It counts from now on.
guardian-end = Share nothing any more
    .text = It ends at once. They don’t get a message.
    .button = End it
join-title = Type the code
join-code = The code of the other parent or guardian
join-text = You then see what they share with you. They don’t see anything of yours: not your address, not your phone, not your declaration.

## What another guardian sees

# $name: who shares
shared-title = What { $name } shares with you
shared-told = They can see that you looked.
shared-not = Not shared
shared-none-yet = Nothing has been sent yet.
shared-office = Street office
# $date: date
shared-due = To be confirmed by { $date }.
shared-services = Worked out from what is shared with you; what is not shared counts as not known.

## Staff: whether two declared children are one

same-child-title = Is this one child?
same-child-decide = Decide: one child or two?
same-child-again = Change the decision
same-child-now = Decided so far
same-child-question = Is it the same child?
same-child-same = Same child: link the two families
    .hint = The ledger keeps one record with both families. Each family goes on seeing only its own declaration.
same-child-different = Different children
    .hint = Each keeps a record of its own.
same-child-talk = Needs a talk
    .hint = Not clear yet. Write down with whom to talk about what.
same-child-handed = Handed on
same-child-handed-district = With the district officer
same-child-handed-city = With the city officer
same-child-hand = Whether it is one child is decided by somebody who sees both. The other street reads your note too; nobody sees more because of it.
same-child-to-district = Hand it to the district officer
same-child-to-city = Hand it to the city officer
same-child-hand-note = For the officer and the other street
    .hint = What you know: whom you called, what speaks for or against it. No addresses, no phone numbers.
same-child-hand-missing = Write what you know, so that the officer can decide.
same-child-apart = The families live in two streets: once linked, the record stays with the street that approved first, and the other family stands beside it.
same-child-list = Two streets: is it one child?
same-child-list-lead = Two streets have a declaration each that may be about one child. You see both, so you decide.
same-child-list-empty = Nothing to decide.
same-child-list-one = Declaration
same-child-list-other = The other
same-child-list-note = What the street wrote
same-child-list-by = Handed on by, and when
# $n: how many
same-child-home = Two streets, one child: { $n } to decide
same-child-note = Note for the office
    .hint = Neither family sees it.
same-child-note-missing = Write down with whom to talk about what.
same-child-missing = Choose one of the three.
same-child-save = Save the decision
same-child-leave = Back without deciding
same-child-conflict = A colleague decided first
    .text = What counts now stands under “Decided so far”. What you chose is kept below; save it again if it should replace that.
# $who: user name, $at: moment
same-child-by = { $who }, { $at }
same-child-decisions = One child in two families?
same-child-beside = Also declared by this family
    .hint = One child, two families. Don’t tell either one the address or the phone of the other.
same-child-declaration = Their declaration
staff-actor-helper = Helper of the family
staff-act-decide_same_child = Decided whether it is one child
staff-act-hand_same_child = Handed on whether it is one child
staff-act-see_handed = Saw what two streets handed on
staff-purpose-same = Same child
staff-purpose-different = Different children
staff-purpose-talk = Needs a talk
staff-purpose-handed = Handed on

## In the copy of everything

copy-trusted = Helpers and other guardians
copy-kind = As
copy-shared = Shared
grant-ended = Ended
grant-kind-helper = Helper
grant-kind-guardian = Another guardian

## In the list of who looked

access-helper = Your helper
access-guardian = Another guardian
access-act-edit_draft = filled in for you, or looked at your answers
access-act-see_shared = looked at what you share
copy-topic-helper_began = A helper began
copy-topic-guardian_joined = Another guardian joined
copy-topic-handed_over = A code for another device was used
