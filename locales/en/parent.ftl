### The parent's side: signing in, declaring, checking, sending, the receipt, my family.
### Questions, options and problems are in questions.ftl; text messages in messages.ftl say nothing about the family.

## Signing in

sign-in-title = Sign in with your phone
sign-in-phone = Your mobile number
    .hint = A mainland number has 11 digits. For Hong Kong, Macao, Taiwan and other countries begin with the country code, for example +852. Spaces are fine.
    .why = We send a code to make sure the phone is yours. With it you can sign in later, go on, and see what became of it.
sign-in-then = Confirm your phone first
    .text = This page is for you alone. Type the code we send, and you go straight on to it; what you filled in is kept. If you have declared with this phone before, that declaration comes first, and the child you have just filled in is added to it.
sign-in-send = Send the code
sign-in-no-phone = No phone, or not a safe one?
    .text =
        You can use the number of another adult in the family.

        Or ask your community’s child director or your street office to fill it in with you. If you don’t know where they are, call 12345.
sign-in-phone-missing = Type your mobile number.
sign-in-phone-shape = This number can’t get a text message. Compare it with your phone: a mainland number has 11 digits and begins with 1.
sign-in-phone-country = This looks like a number from outside the mainland. Begin with the country code, for example +852, +853 or +886.
sign-in-too-many = This number has asked for too many codes. Try again in an hour, or call 12345 and ask what to do.
sign-in-already = You are signed in
sign-in-other-phone = Another phone? Sign out first, then sign in.

## The code

code-title = Type the code
code-label = The code you received
# $phone: the number with its middle hidden, $minutes: minutes
code-sent-to = 6 digits, sent to { $phone }. It works for { $minutes } minutes.
code-confirm = Confirm
code-missing = Type the 6 digits from the message.
code-shape = The code has 6 digits. Compare it with the message and type it again.
code-wrong = This code does not match, or it is too old. Use the newest message, or ask for another code.
code-too-many = There were too many tries. To keep you safe, wait an hour and try again, or call 12345 and ask what to do.
code-nothing-came = Nothing came?
    .text =
        A message can take a minute or two. See whether the phone has a signal, whether the message is among the blocked ones, and whether the number is right.
code-again = Send another code
code-again-done = Another code is on its way
    .text = Use the digits of the newest message.
code-other-phone = Use another number

## Declaring: before it begins

declare-title = Declare your family
declare-lead = Tell your street office about your family and your children. They look at it and help your children get the services that fit.
declare-time = It takes about 15 minutes. Every page is saved, so you can stop at any time and go on later.
declare-needs = Have these at hand and it goes faster
declare-need-documents = Your and your children’s identity cards and hukou booklet, or the child’s birth certificate
declare-need-hukou = The province, city and county of the child’s hukou
declare-need-address = Your address now, and which community it is in
declare-need-school = The child’s school or kindergarten, and where the child is insured
declare-needs-missing = It is fine not to have them: most questions take “I don’t know”, and a child without a document can be declared too.
declare-then = After you send it
    .text = You get a number. The street office looks at it and approves it, or asks you to correct something. We tell you when there is news.
declare-begin = Begin
declare-before = Begun before?
    .text = Sign in with your phone and go on where you stopped.
    .link = Sign in and go on

## The task list

# $done: finished, $all: of how many
tasks-done = { $done } of { $all } parts are done.
tasks-you = You and your home
tasks-phone = Confirm your phone
tasks-children = Children
tasks-consent-first = Agree first that we may keep the child’s information
tasks-consent-why = The law protects children’s information: agree first that we may keep it, then add your children.
tasks-add-first = Add a child
tasks-add-child = Add another child
tasks-remove = Don’t want to declare one of the children?
# $child: what the child is called
tasks-remove-child = Take out { $child }
tasks-rest = Difficulties and contact
tasks-send = Check and send
    .text = Before you send it you can look at all your answers once more.
tasks-check = Check my answers
tasks-added = The child is added to your declaration
    .text = Your earlier answers came along, and the child you have just filled in is below. Look through it, add what is missing, then send it.
tasks-gone = This child was taken out in another window
    .text = What you have just filled in was not saved. If the child is still to be declared, add the child again.
tasks-later = No time now?
# $at: moment
tasks-saved = Last saved: { $at }.
tasks-later-phone = You can stop at any time. Sign in with your phone later and go on from “My family”.
tasks-later-here = Your answers are saved. Once you confirm your phone, you can go on from any phone; if you don’t, they are out of reach when you close the browser.
# $n: seconds
tasks-later-kiosk = Your answers are kept for this visit only: when nobody touches the screen for { $n } seconds it is cleared, and they can’t be brought back. Before you go, confirm your phone; without a phone, sign here and take a slip along. Or make a code and go on with your own phone.
tasks-confirm-phone = Confirm your phone
# $n: how many
tasks-returned = { $n ->
    [one] The street office asks you to correct 1 answer
   *[other] The street office asks you to correct { $n } answers
}
    .text = Nothing else has to be filled in again. Correct it and send it once more.
    .link = See what to correct
# $n: which child
child-nameless = Child { $n }

## A page of questions

step-save = Save and continue
step-later = Save and go to the list
step-more = There is more to answer
    .text = Your answers are saved. Because of them there are more questions below, or other choices.
step-remarks = The street office says
step-consent-more = Who sees it? How long is it kept?
    .text =
        The reviewers and the child supervisor of your street and the child director of your community see it, only for their work. Every look is logged.

        It is stored encrypted. It stays while the child belongs to the services; after the 16th birthday or after you leave Shenzhen it is kept as long as the law says, then deleted.

        You can see it, correct it, ask for a copy, take back your consent or ask for deletion at any time.
step-consent-privacy = How your information is used
step-circumstances = You can leave all of this page blank. What you tell us shows which help there is.
step-child-health = This page is only used to see whether rehabilitation, allowances and special education fit your child.
step-contact = We do as you say. Only a code you ask for yourself is always sent, because then you hold the phone.

## Adding a child and taking one out

remove-title = Take out a child
# $child: what the child is called
remove-heading = Take { $child } out of the declaration?
remove-text = What you filled in about this child is deleted at once and can’t be brought back.
remove-yes = Take out
remove-no = Keep

## Checking and sending

check-title = Check your answers
check-changed = An answer was changed just now
    .text = Perhaps in another window. Please look at everything once more, then send it.
# $n: how many
check-unfinished = { $n ->
    [one] 1 answer is still to do
   *[other] { $n } answers are still to do
}
    .text = Open it and fill it in; you come back here.
check-ready = Everything is filled in. Look it over, change what is not right, then send it.
check-send = Send
    .text =
        Your street office will look at it. Meanwhile it can’t be changed, but you can take it back.

        Please confirm that what you say is true and that you may speak for these children.
    .button = Confirm and send

## What the street office asks to correct

correct-title = What the street office asks you to correct
correct-text = This is what the street office says. Correct these answers; all the others are kept.
correct-all = See everything

## States of a declaration: the tag; .title the receipt's heading; .next what happens next ($date: ask if nothing came by then)

state-draft = Draft
    .title = Not sent yet
    .next = Fill it in, then send it.
state-submitted = Sent
    .title = We have received your declaration
    .next = The street office will look at your answers and tell you the result. If you hear nothing by { $date }, call the street office and tell them the number.
state-under_review = Being reviewed
    .title = The street office is looking at your declaration
    .next = Somebody is looking at it and will tell you the result. If you hear nothing by { $date }, call the street office and tell them the number.
state-returned = To correct
    .title = The street office asks you to correct something
    .next = Correct the marked answers and send it once more.
state-approved = Approved
    .title = Your declaration is approved
    .next = Your children are on record. “My family” shows which services fit each of them. Update it when something changes, and confirm it every half year.
state-withdrawn = Taken back
    .title = You took this declaration back
    .next = The street office does nothing more with it. You can declare again when you like.
state-superseded = Replaced by a newer one
    .title = A newer declaration has taken its place
    .next = The newest one is in “My family”.

## The receipt

receipt-number = Number
# $number: the number
receipt-qr = QR code of the number { $number }; it holds nothing else
# $at: moment, $street: street
receipt-sent = Sent to { $street } on { $at }
receipt-next = What happens next
# $street: street
receipt-office = Address, phone and hours of { $street }
receipt-keep = You can print this page, take a picture of it, or note the number. Sign in with your phone and you see it again at any time.
receipt-history = What happened
receipt-answers = The answers you sent
    .text = The middle of document and phone numbers is hidden.

## Taking back

withdraw-title = Take this declaration back
# $number: the number
withdraw-heading = Take back declaration { $number }?
withdraw-text = The street office then does nothing more with it. You can declare again with the same answers.
withdraw-yes = Take it back
withdraw-no = Leave it

## Erasing a draft

erase-title = Delete what was not sent yet
erase-heading = Delete what you filled in?
erase-text = Answers that were not sent are deleted at once and can’t be brought back. Declarations you have sent stay.
erase-yes = Delete
erase-no = Keep

## My family

family-title = My family
family-kept = We found your earlier declaration
    .text = This phone already has a draft, or the street office is looking at your declaration, and we kept that. What was filled in here before signing in was not kept.
family-erased = The draft is deleted
    .text = All answers that were not sent are gone.
family-draft = You have a declaration that is not finished
    .link = Go on
family-current = Your newest declaration
family-sent = Sent
family-receipt = See the receipt
family-children = Children and services
family-on-record = On record
# $date: date
family-due = Please confirm by { $date } that nothing has changed.
# $yes, $apply, $unknown: how many
family-fits = Fits: { $yes }. Can be applied for: { $apply }. More to tell: { $unknown }.
services-of-child = Services for this child
    .text = Worked out from your answers and today’s date, to guide you. What has to be applied for is decided by the department.
family-first = You have not declared yet
    .text = Tell the street office about your family and your children, and they help your children get the services that fit.
    .button = Begin a declaration
family-update = Has something changed?
    .text = A new home, a new school, another child: update it. Your last answers come along; change only what is different.
    .button = Update my family
family-back = Back in Shenzhen?
    .text = Declare once more. Your last answers come along; change only what is different.
    .button = Declare again
family-waiting = The street office is looking at what you sent
    .text = Until it has answered, nothing can be changed. Take that declaration back first, or call the street office.
family-shared = Another guardian shares with you
    .link = What { $name } shares
family-history = Every declaration
# $n: which one
family-version = Declaration { $n }
family-more = What else you can do
family-account = Sign-in
# $phone: the number with its middle hidden
family-phone = You are signed in with { $phone }.

scope-outside = By what you told us, the list of services for migrant children does not cover { $children } at present
    .text = It covers children under 16 whose hukou is not in Shenzhen, who have lived here for half a year, with a parent or another guardian. Please check that everything is right. If it is, you can send the declaration all the same and the street office will look at it. Some services (such as help in an emergency) don’t ask for this; once sent, “My family” shows each one with its reason.
unconsented = Details of your children are still in this draft
    .text = The consent is not ticked now, but details of your children were filled in before. Without it the declaration can’t be sent and no office sees it. To go on, tick it under “Your consent”; if you don’t want the details kept, delete the draft.
tasks-children-most = One declaration holds at most { $n } children. For more, please go to your street office or community centre.
family-outside = Not covered by the list
    .text = The reason is under “Services for this child”. In an emergency you can still go to any street office nearby or call 12345.
family-sixteen = Turned 16, no longer registered
family-grown-up = All registered children have turned 16. The registration has ended and needs no more confirming.
