### The account: another phone, a phone that is gone, the office looking at who asks.

## Another phone, with the old one at hand

phone-title = Change your phone
# $phone: the number with its middle hidden
phone-now = You sign in with { $phone } now.
phone-lead = The old number and the new one each get a code. Type both and the change is done at once.
phone-new = Your new mobile number
phone-send = Send a code to both numbers
phone-same = This is the number you use now. Type a new one.
phone-taken = This number already opens another family’s account. Use another number, or go to your street office and explain.
phone-gone = The old number no longer gets messages?
    .text =
        Take your identity document to your street office; the staff there will do it with you.

        Or sign out and choose “My number has changed and I get no code” on the sign-in page.
phone-codes-title = Type both codes
phone-codes-lead = Each phone got a message of its own.
phone-code-old = The code on the old number
phone-code-new = The code on the new number
phone-change = Use the new number
phone-again = Type the number again
family-renumbered = Your phone is changed
    .text = From now on sign in with the new number. You have been signed out everywhere else.
# $phone: the number with its middle hidden
phone-asked = Somebody asked to sign in with { $phone } instead
# $at: a moment
phone-asked-at = Asked on { $at }. The street office agrees only after seeing the person and the document.
phone-asked-due = The street office has seen the person and the document. From { $at } on the new number opens this account.
phone-asked-stop = If it was not your family, press the button and it stops at once.
phone-stop = It was not us, stop it

## The old phone is gone

lost-title = My number has changed and I get no code
lost-lead = All you filled in is still there. There are three steps:
lost-step-fill = Here, fill in your new number, the number on your receipt and your name.
lost-step-office = Take your identity document to the office of the street you live in and show it there.
lost-step-wait = Then 72 hours pass. Until they are over, the old number still opens the account and is warned, so that nobody can pretend to be you.
lost-step-sign-in = After that, sign in with the new number.
lost-phone = Your new mobile number
lost-code-title = Confirm the new number and say which family it is for
lost-receipt = The number on your receipt
    .hint = 12 letters and digits, for example 7KM4-RX2P-9DTV. It is on the receipt and in earlier text messages.
lost-name = Your name
    .hint = As you gave it in the declaration.
lost-receipt-shape = The number has 12 letters and digits. Compare it with the receipt and type it again.
lost-name-missing = Type your name.
lost-send = Send
lost-no-receipt = Can’t find the number?
    .text = Take your identity document to your street office. The staff there can find the number and fill this in with you.
lost-done = Your new number is confirmed
    .text = If the receipt’s number and the name belong together, your street office now sees your request. To protect every family, this page does not say whether they do.
lost-next = What comes next
lost-where = Where the street offices are
lost-warned = Somebody else may have the old phone: as long as nobody comes with a document, nothing changes.

## Staff: requests to change a phone

staff-phones = Requests to change a phone
staff-phones-lead = Families whose old phone gets no codes any more. Agree only after seeing the person and the document; then 72 hours pass before it takes effect.
staff-phones-none = No request is waiting.
staff-phones-window = The family is at the window and has not asked yet? Fill in the request together; the code goes to the family’s new phone.
staff-phones-open = Open the request
staff-phone-state-asked = To be checked
staff-phone-state-approved = Waiting to take effect
staff-phone-state-refused = Refused
staff-phone-state-stopped = Stopped
staff-phone-state-done = Changed
staff-phone-due = Takes effect
# $number: the receipt's
staff-phone = Change of phone: { $number }
staff-phone-request = The request
staff-phone-new = New number
staff-phone-old = Number now
staff-phone-asked = Asked
staff-phone-record = On record
staff-phone-children = Children
# $at: a moment
staff-phone-runs = Takes effect on { $at }. Until then the old number can stop it.
staff-phone-look = Look at this first
staff-phone-taken = The new number already opens another family’s account, so the change will fail. Ask the family for another number.
staff-phone-others = The family has other requests. If you agree to this one, the others stop.
staff-phone-decide = After seeing the person
    .text = Compare the document’s name, number and photograph, and ask about the children. When in doubt, refuse.
staff-phone-seen = I saw the person, and the document agrees with the record
staff-phone-not-seen = See the person and the document, tick this box, then agree.
staff-phone-approve = Agree: takes effect in 72 hours
staff-phone-refuse = Refuse
staff-phone-conflict = Something has just changed
    .text = A colleague decided first, or the family stopped the request. Below is how things are now.
staff-act-start_phone_change = Asked to change the phone
staff-act-view_phone_change = Looked at a change of phone
staff-act-decide_phone_change = Decided a change of phone
staff-act-stop_phone_change = Stopped a change of phone
staff-act-carry_out_phone_change = Phone changed
staff-act-change_phone = Changed the phone themselves
staff-purpose-identity = To check who it is
staff-actor-visitor = Somebody not signed in
staff-actor-drafting = A family whose phone is not confirmed

## The family’s copy and its access log

copy-phone-changes = Requests to change the phone
copy-topic-phone_asked = Somebody asked to change the sign-in phone
copy-topic-phone_approved = The change of the phone was agreed
copy-topic-phone_refused = The phone was not changed
copy-topic-phone_stopped = The change of the phone was stopped
copy-topic-phone_changed = The phone was changed
access-purpose-identity = To check that it is you
