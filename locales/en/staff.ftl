### The office's side: sign in, my work, queue of declarations, review, ledger, office.

## Sign in

staff-sign-in = Staff sign-in
staff-username = User name
staff-password = Password
staff-code = One-time code
    .hint = Open the authenticator on your phone and enter the 6 digits it shows now.
staff-sign-in-help = Can't sign in?
    .text = Forgotten password, new phone, account switched off: ask your office's administrator. A one-time code works once; wait for the next one. After 5 failures in a row the account rests for 15 minutes.
staff-sign-in-family = I am a parent and want to declare
staff-wrong-login = User name, password or one-time code do not match. Check all three and enter them again; if the code was used before, wait for the next one.
staff-locked = Too many failures: this account rests for 15 minutes. Try again later, or ask the administrator if it is urgent.

## Said on several pages: states, signs, days, places

staff-state-draft = Being filled in
staff-state-submitted = Waiting for review
staff-state-under_review = Under review
staff-state-returned = Returned for correction
staff-state-approved = Approved
staff-state-withdrawn = Withdrawn by the family
staff-state-superseded = Replaced by a newer version
staff-sign-family_hardship = Family hardship
staff-sign-disability = Disability certificate
staff-sign-guardianship_missing = Guardianship missing
staff-sign-psychological_difficulty = Mental disorder
# $n: days
staff-days =
    { $n ->
        [0] today
        [one] { $n } day
       *[other] { $n } days
    }
# $n: years of age
staff-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
staff-area-city = Shenzhen
staff-none = none
# $n: which version
staff-version = Version { $n }
# $n: how many
staff-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }

## Filters

staff-filter-state = State
staff-filter-street = Street
staff-filter-order = Order
staff-filter-all = All
staff-filter-number = Number of the receipt
staff-queue-misread = This is not a number of ours: a letter or a digit may be misread. Compare it with the receipt.
staff-filter-mine = Only those I hold or decided
staff-filter-show = Show
staff-order-oldest = Sent first
staff-order-newest = Sent last

## My work /staff

staff-home = My work
# $role: role, $area: area
staff-home-who = { $role } · { $area }
staff-home-queues = Declarations at a glance
staff-home-state = Queue
staff-home-count = How many
staff-home-oldest = Oldest has waited
staff-home-mine = Held by me
staff-home-reviewed = Under review (everybody)
staff-home-next = Start with the one that waited longest
# $n: how many
staff-home-ledger =
    { $n ->
        [one] There is { $n } child in the ledger.
       *[other] There are { $n } children in the ledger.
    }
staff-home-search = Search the ledger
staff-does-centre_helper = You help the families at your counter: look up services, declare, print the receipt. What they declare is seen by the street office only.
staff-does-department_officer = You handle requests that were handed to your department. Children's records are seen by the street office only.
staff-does-auditor = You check the audit log and see no cases. On the server, run: tongxing audit verify.
staff-does-administrator = You manage accounts and see no cases. On the server, run tongxing staff add for a new account and tongxing staff disable to switch one off.
staff-do-services = The list of 20 services
staff-do-offices = Addresses and phones of street offices

## Queue /staff/declarations

staff-queue = Declarations
staff-queue-caption = List of declarations
staff-queue-empty = No declaration fits. Choose another state, or "All".
staff-queue-number = Number
staff-queue-guardian = Guardian
staff-queue-children = Children
staff-queue-place = Street, community
staff-queue-state = State
staff-queue-age = Since it was sent
staff-queue-held = With
# $who: user name, $until: a time
staff-queue-until = { $who }, until { $until }
# $who: user name, $until: a time
staff-queue-over = { $who }, expired at { $until }

## Review /staff/declarations/{id}

# $number: receipt number
staff-review = Declaration { $number }
# $at: a time, $age: how long
staff-review-sent = sent { $at } ({ $age })
# $n: how many
staff-changed =
    { $n ->
        [one] { $n } answer changed since the version before
       *[other] { $n } answers changed since the version before
    }
staff-version-before = See the version before
staff-jump = On this page
staff-jump-answers = Answers
staff-jump-decide = Decide
staff-jump-keys = Keyboard: Alt and the letter
# $n: which child, $name: name
staff-child = Child { $n }: { $name }
staff-child-new = Child { $n }: { $name } (new in this version)
staff-child-gone = Child { $n }: { $name } (no longer in this version)
staff-section-you = Guardian
staff-section-home = Home
staff-section-consent = Consent
staff-section-circumstances = Hardship
staff-section-contact = Safe contact
staff-before = Version before
staff-now = This version
staff-asked = Asked to correct
staff-to-correct = To correct
staff-not-asked = Not asked in this version
staff-correct = To correct
# $label: the question
staff-remark = What to correct: { $label }
staff-remark-hint = Say what to correct; the family reads this
staff-area-nowhere = No province has numbers that start like this. Compare it with the paper.
staff-area-not_listed = The first six digits are not in today’s register of counties. Codes from before a county was merged or renamed stay good. Compare it with the paper.
staff-area-permit = Residence permits for Hong Kong, Macao and Taiwan residents start like this, identity cards do not. Check the kind of document.
staff-signs = May need key care
    .hint = Pointed out from the answers. Check it; it is no decision.
staff-elsewhere = Likely duplicate: another family declared this child
    .hint = Compare line by line; call both families if needed. Twins share a birth date but not a name, so they are not listed here.
staff-elsewhere-document = Same document number
staff-elsewhere-name = Same name and birth date
staff-elsewhere-street = has a family that declared this child too. Only that office can see it: talk to them.
staff-elsewhere-question = Compared
# $number: receipt number
staff-elsewhere-with = Compared with declaration { $number }
staff-elsewhere-this = This one
staff-elsewhere-other = The other
staff-services = The 20 services
staff-scope = Served by the plan:
staff-scope-yes = Yes
staff-scope-unknown = More information needed
staff-scope-no = Not at present
staff-extended = A child from Hong Kong, Macao, Taiwan or abroad: served in the extended scope.
staff-claim = Take it
staff-claim-free = Nobody has taken it. Once you take it, it is yours to review for 30 minutes; others can only look.
# $until: a time
staff-claim-mine = You are reviewing this; it is kept for you until { $until }. Each time you save adds 30 minutes.
# $until: a time
staff-claim-mine-over = It was kept for you until { $until }. You can still decide, but somebody else may take it now.
# $who: user name, $until: a time
staff-claim-held = { $who } is reviewing this until { $until }. Until then you can look but not decide.
# $who: user name, $until: a time
staff-claim-over = { $who } had it until { $until }. The time is over, so you can take it.
staff-decide = Decide
# $children, $signs, $twins: how many
staff-decide-counts = Children: { $children }. Signs of key care: { $signs }. Likely duplicates: { $twins }.
staff-note = Internal note
    .hint = For staff only; the family never sees it.
staff-note-none = No internal note.
staff-save = Save
    .hint = Keeps the note and what you ticked. Decides nothing.
# $at: a time
staff-saved = Last saved: { $at }
staff-return = Return for correction
    .hint = Tick the answers to correct, say for each what is wrong, then press this. The family is told.
staff-approve = Approve
    .hint = The children enter the ledger. The family is told.
staff-release = Put back in the queue
    .hint = What you wrote stays for whoever takes it next.
# $state: state, $at: a time, $who: user name
staff-decided-by = { $state }, { $at }, by { $who }.
# $state: state, $at: a time
staff-decided = { $state }, { $at }.
staff-next = See the next one waiting
staff-conflict = This was not done: somebody else was first
# $state: state, $who: user name
staff-conflict-by = The declaration is now: { $state }, with { $who }.
# $state: state
staff-conflict-now = The declaration is now: { $state }.
staff-conflict-typed = What you wrote was not saved. It is here for you to copy:
staff-conflict-open = Open it as it is now
staff-problem-nothing = Nothing is ticked. Tick at least one answer and say what to correct
# $label: the question
staff-problem-remark = "{ $label }" is ticked: say what to correct
# $label: the question
staff-problem-tick = "{ $label }" has a remark but no tick: tick it, or empty the remark
staff-problem-approve = An answer is ticked or has a remark. To approve, remove it first; to send it back, press "Return for correction"
# $n: characters
staff-problem-long = This is too long: { $n } characters at most

## History and log

staff-history = What happened
staff-log = Who looked, who acted
staff-log-when = When
staff-log-who = Who
staff-log-what = What
staff-log-why = Why
staff-actor-guardian = Family
staff-actor-system = System
staff-act-submit_declaration = Sent the declaration
staff-act-withdraw_declaration = Withdrew the declaration
staff-act-view_declaration = Looked at the declaration
staff-act-claim_declaration = Changed who reviews it
staff-act-note_declaration = Saved the note
staff-act-approve_declaration = Approved
staff-act-return_declaration = Returned for correction
staff-act-view_child = Looked at the record
staff-purpose-compare = Compared a duplicate
staff-purpose-review = Review
staff-purpose-casework = Casework

## Ledger /staff/children

staff-ledger = Ledger of children
staff-search = Find a child
    .hint = A name or part of it, a document number, or a guardian's phone. What you look for never stands in the address.
staff-search-go = Search
staff-search-clear = Show all
staff-search-gone = What you searched for is no longer here
    .text = Below are all children. Enter what you look for again.
staff-ledger-empty = No child is in the ledger yet. Children come here when a declaration is approved.
staff-ledger-none = Nobody found. Check the name, document number or phone, or enter one or two characters of the name. Only approved children of your own area are found here.
staff-ledger-name = Name
staff-ledger-birth = Born
staff-ledger-age = Age
staff-ledger-place = Street, community
staff-ledger-stage = School stage
staff-ledger-signs = Signs of key care
staff-ledger-due = Update due
# $date: a date
staff-ledger-overdue = { $date }, overdue
staff-ledger-order-due = Update due first
staff-ledger-order-newest = Approved last
staff-ledger-order-youngest = Youngest first
staff-ledger-order-oldest = Oldest first

## One child /staff/children/{id}

staff-record = Record of a child
staff-record-document = Document number
staff-record-none = No document yet
staff-record-phone = Guardian's phone
staff-record-approved = Approved
staff-versions = Versions
staff-versions-version = Version
staff-versions-since = State since

## Office /staff/office

staff-office = The street office
staff-office-choose = Choose a street.
staff-office-who = Families see this on the contact page.
staff-office-see = See it as families do
staff-office-address = Address
    .hint = With number and counter, for example: 3028 Fuqiang Road, Futian, ground floor, counter 2
staff-office-phone = Phone
    .hint = A number that is answered
staff-office-hours = Opening hours
    .hint = For example: Monday to Friday, 9:00 to 12:00 and 14:00 to 18:00
staff-office-save = Save
# $at: a time
staff-office-updated = Last changed: { $at }
staff-office-none = Nothing entered yet. The street's reviewers and child supervisors enter it.
staff-office-conflict = Not saved: a colleague changed it first
    .text = The colleague saved what stands below. What you wrote is still in the form; compare, then save again.
staff-problem-address = Enter the address, so that families find you
staff-problem-phone = Enter a phone number that is answered: at least 5 digits
staff-problem-hours = Enter the opening hours, so that nobody comes in vain
