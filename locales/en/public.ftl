### Words of the public pages: start, list of services, quick check, results, privacy, accessibility, contact.
### The line above each message says where it is used. Take the ids your page needs; don't write the same sentence twice.
### The services themselves are in services.ftl; facts, conditions and results in facts.ftl; header, footer and forms in common.ftl.

## Start page /

# title in the browser
start-title = Services for migrant children in Shenzhen
# heading
start-heading = Your child came to Shenzhen with you. These services are for you.
# what this is, and for whom
start-intro = Do you live in Shenzhen with a child whose hukou is somewhere else? Here you can see which services your child can use, tell your street office about your family, and ask it for help when you need it.
# who runs it
start-who-runs = This site is led by Shenzhen's civil affairs authorities and run together with the street offices and the departments for education, health, medical insurance and others. It is free and has no adverts.
# heading above the three things
start-things-heading = Three things you can do here
# first: check
start-check-heading = Check which services you can use
start-check-text = Answer a few questions and see which of the 20 services fit your child. No sign-in, no name.
start-check-action = Start the check
# second: declare
start-declare-heading = Declare your family
start-declare-text = Tell the street where you live about your family and your child. Sign in with your phone number; you can stop halfway and carry on later. The street office looks at it and answers you.
start-declare-action = Start a declaration
# third: my family
start-family-heading = See my family
start-family-text = If you have declared already, see how far it has got, whether anything needs changing, and which services your child can use now.
start-family-action = Go to my family
# to the list of 20
start-services-heading = 20 services
start-services-text = From baby checks, school and doctors to housing and help in hard times: who each is for, what you get and how.
start-services-action = See all services
# reassurance
start-reassure = You can start without all your papers. If you are not sure of something, choose “I don’t know”.
# when help is needed at once
start-urgent = Somebody is in danger: call 110. Somebody is badly ill: call 120. Not sure whom to call: 12345.
# when one cannot fill it in alone
start-assist = Hard to fill in by yourself? Ask your community's child director or the street office to do it with you.

## List of services /services and each of them /services/{number}

# heading of the list
services-heading = 20 services for migrant children
# introduction of the list
services-intro = These services come from Shenzhen's checklist, in six groups. Open one to see who it is for, what you get and how.
# number; $n: 1 to 20
services-number = Number { $n } on the list
# headings on a service's page
services-who = Who it is for
services-get = What you get
services-how = How to get it
services-benefits = What is in this service
services-documents = What to bring
services-documents-none = You don't need to prepare any papers.
services-places = Where to go
services-departments = Responsible departments
services-hotlines = Whom to call
# foot of a service's page: papers and rules differ
services-ask-first = Districts may do things differently and ask for other papers. Call before you go and save yourself a trip.
# link: quick check for my child
services-check = Check whether this fits my child
# link: back to the list
services-back = Back to all services
# links: previous and next; $title: that service's title
services-previous = Previous: { $title }
services-next = Next: { $title }
# source
services-source = Titles and departments follow Shenzhen's checklist of services for migrant children at their place of residence. The explanations are ours, in plain words.

## Quick check /check

# heading
check-heading = Check which services your child can use
# introduction
check-intro = Answer as much as you know. You see the results at once, and why.
# with a script: nothing leaves the device
check-local = Your answers are worked out on this device only. Nothing is sent to anybody. Close the page and they are gone.
# without a script: sent, answered, not stored
check-nojs = Your answers are sent to our server, which works out the result, shows it to you and does not store them.
# not knowing is fine
check-unknown = If you are not sure, choose “I don’t know” or leave it empty. The result tells you what is still missing.
# what the result is
check-not-decision = This result is a guide. For services you apply for, the department in charge decides.
# headings: family; child, $n: which child
check-family-heading = Your family
check-child-heading = Child { $n }
# buttons
check-add-child = Add another child
check-remove-child = Remove child { $n }
check-submit = See the result
# read out by screen readers when the result changes
check-updated = The result has been updated.
# when nothing can be worked out yet
check-fix-first = Change this first; the results then count it

## Results: used by the quick check and by my family

# heading; $child: how the child is called
results-heading = Services for { $child }
# the day it is worked out for; $date
results-as-of = Worked out for { $date }
# version of the list; $version
results-version = List version { $version }
# totals; $yes, $apply, $unknown, $no: number of services
results-counts = You can get: { $yes }. You can apply for: { $apply }. More information needed: { $unknown }. Not at present: { $no }.
# heading: scope
results-scope-heading = Covered by the list?
# opens the reasons
results-why = Why
# the state of a condition
results-holds = Met
results-fails = Not met
results-open = Not known yet
# what we have; $have
results-have = Now: { $have }
# what is missing; $list: names of facts, joined
results-missing = Still missing: { $list }
# when one question settles it
results-decides = {"One answer settles it: "}
# heading: the questions most worth answering
results-next-heading = Answer these first to know most
# the day from which it fits; $date
results-from = If nothing else changes, it fits from { $date }.
# the last day; $date
results-until = If nothing else changes, it lasts until { $date }.
# heading and introduction: what will change
results-changes-heading = What changes next
results-changes-intro = Results change as your child grows and your time here adds up. These are the days, if nothing else changes.
# one change; $date, $what: the benefit, $outcome: the result
results-change = { $date }: { $what } changes to "{ $outcome }"
# for $what when it is the scope that changes
results-change-scope = This list of services
# no changes
results-changes-none = As far as we can work out, time alone changes nothing.
# heading and introduction: all documents together
results-documents-heading = What to bring
results-documents-intro = The papers for everything you can get or apply for, each listed once.
results-documents-none = No papers needed at present.
# headings: where, whom to call
results-places-heading = Where to go
results-hotlines-heading = Whom to call
# link: a service's page
results-details = See how to get this
# use these answers to declare
results-declare-heading = Next: tell your street
results-declare-text = After you declare, the street office checks it and gets in touch when needed. Your answers can be taken along, so you don't type them again.
results-declare-action = Use these answers to declare
# with a script: now they are sent
results-declare-sends = Only when you press this are the answers sent to us and kept in your draft. Answers about a child come along if you tick below that we may keep them.
# nothing fits
results-none-heading = Nothing fits at present
results-none-text = See what is missing for each service. Things change, so check again later. If you are not sure, call 12345 or ask your street office.
# the child has no adult
results-alone-heading = No adult looking after the child?
results-alone-text = Go to the nearest street office straight away. It helps the child find a safe place to stay. If the child is in danger now, call 110.

## Privacy /privacy

# heading
privacy-heading = How we use your information
# all of it in one paragraph
privacy-summary = We ask only what we need to help you, show it only to the people who do, and record everybody who looks. You can see it, correct it, get a copy or ask us to delete it at any time.
# version of this notice; $date
privacy-version = This notice applies from { $date }.

# who is responsible
privacy-controller-heading = Who is responsible
privacy-controller = Shenzhen's civil affairs authorities are responsible for this site and what is in it, and each street office for the families of its street. With questions, go to your street office or call 12345.

# what we collect
privacy-collect-heading = What we collect
privacy-collect-family = About you: name, relation to the child, identity document, phone number, address, residence permit, work and social insurance, and how it is safe to reach you.
privacy-collect-child = About your child: name, sex, date of birth, identity document, hukou place, when they came to Shenzhen, who they live with, school and medical insurance.
privacy-collect-sensitive = We ask about health, disability and hard times only where a service depends on it, and you need not answer. You can still declare; there are just a few services we then can't judge for you.
privacy-collect-not = We don't collect your location, contacts or browsing. There are no adverts, and no other company can follow you here.

# the quick check
privacy-check-heading = What the quick check leaves behind
privacy-check = The quick check works on your device and sends us nothing. If your browser does not run scripts, your answers are sent once to work out the result and are not stored.

# why we collect it
privacy-why-heading = Why we need it
privacy-why = To see which services fit your child, to let the street check and follow up, to pass your requests to the right department, and to bring everything up to date every half year. Statistics use numbers only, never names.

# legal basis
privacy-law-heading = The law behind it
privacy-law = Street offices and civil affairs authorities have a legal duty to protect children, and use information only as far as that duty needs (Personal Information Protection Law, articles 13 and 34; Law on the Protection of Minors). For sensitive information we also ask for your separate consent (Personal Information Protection Law, article 29).

# children's information and separate consent
privacy-children-heading = Your child's information
privacy-children = All information about a child under 14 counts as sensitive. Before you enter anything about your child we ask the guardian for separate consent (Personal Information Protection Law, article 31), and keep which version you agreed to and when.
privacy-children-health = For health and disability we ask once more. You can say no and still declare.
privacy-children-refuse = In the wrong hands this information could hurt a child or make others look down on them. That is why it is locked more tightly and fewer people see it.

# how it is kept
privacy-sealed-heading = How we keep it
privacy-sealed = Names, document numbers, phone numbers, addresses and what you write are stored encrypted, with a key of its own for each family. They are encrypted on their way to us too.

# who sees it
privacy-who-sees-heading = Who can see it
privacy-who-sees-street = The reviewers and the child supervisor of your street, and the child director of your community. Other streets can't.
privacy-who-sees-department = When the street asks a responsible department to help you, it passes on only what that matter needs.
privacy-who-sees-city = District and city staff see cases and statistics of their own area, and only for their work.
privacy-who-sees-nobody = The people who run the system can't see what is in your record. We sell information to nobody and give it to no company.

# views are recorded
privacy-log-heading = Every look is recorded
privacy-log = Each time staff look at or change something, the system records who, when and why. If anybody tampers with these records it shows. They are kept for at least six months. Once signed in, you can read the records about your family at any time, and ask the auditor about them there.

# people decide
privacy-decision-heading = People decide
privacy-decision = The site works out from rules which services may fit; that is only a guide. Staff decide whether to approve or return a declaration. If you don't agree, ask them for the reason, or declare again.

# how long
privacy-keep-heading = How long we keep it
privacy-keep = Your record stays while your child is covered, and is updated every half year. When your child turns 16 or leaves Shenzhen the record is closed, then kept and destroyed under the rules on archives.
privacy-keep-draft = Only you can see a draft you have not sent, and you can delete it yourself at any time.

# your rights
privacy-rights-heading = What you can do
privacy-rights = See your own and your child's information, get a copy, have mistakes corrected, withdraw consent, ask us to delete it, ask us to explain. A guardian can do this for a child, and so can the child.
privacy-rights-how = Once signed in, you do it yourself under “My information”. Without a phone, or if a child asks, tell your street office, which checks who is asking. All of it is free.

# withdrawing and deleting
privacy-erase-heading = Withdrawing consent and deleting
privacy-erase = Once you withdraw consent we stop using the information; what was already done stays valid. What is not approved yet you delete yourself, at once; after that it can't be opened or recovered, not even from a backup. For an approved record the street’s child supervisor decides within 15 days, and if the law requires us to keep something we tell you what and why.

# cookies
privacy-cookies-heading = What is kept in your browser
privacy-cookies = Only the cookies the site needs to work: that you are signed in, which form you are filling in, your language and size of text. None that follow you.

# complaints
privacy-complain-heading = If you are not satisfied
privacy-complain = Go to your street office first. If that doesn't help, call 12345 or complain to the cyberspace authority.
# contact
privacy-contact-heading = Contact
privacy-contact = You find the street offices' addresses and phone numbers on the contact page.

## Accessibility /accessibility

# heading
accessibility-heading = So that everybody can use this
# aim
accessibility-intro = People who see, hear or move differently, people with old phones and people who rarely go online should all be able to do everything here themselves.
# standard
accessibility-standard = We build to WCAG 2.2 level AA and China’s national standard GB/T 37668. Where we have not got there yet, please tell us.
# what works: heading and points
accessibility-works-heading = What we have done
accessibility-keyboard = Every step can be done with the keyboard alone, and you can see where you are.
accessibility-screen-reader = Screen readers read out headings, questions, hints and errors. A page asks one thing or one small group of things.
accessibility-no-script = You can check, declare and see results in a browser that runs no scripts.
accessibility-text = At twice the text size or on a very narrow screen nothing is hidden, and you need not scroll sideways.
accessibility-colour = Colour never stands alone: every result has words and a shape. Dark mode is readable too.
accessibility-time = No rush. Stop halfway, sign in with your phone number later and carry on.
accessibility-slow = Pages are small and open on slow networks and old phones.
accessibility-languages = Simplified Chinese, Traditional Chinese and English.
accessibility-print = Results and receipts can be printed.
# how we check
accessibility-checked-heading = How we check
accessibility-checked = With every change, tools check the public pages: in three languages, light and dark, on a narrow screen, with the keyboard alone. Tools don’t find everything, so we really need to hear from you.
# how to tell us
accessibility-tell-heading = Tell us what doesn't work
accessibility-tell = Call 12345 or tell your street office: which page, what you wanted to do, and where you got stuck.
# other ways
accessibility-other-heading = Without the internet
accessibility-other = Your community's child director or the street office can fill it in with you. If you can't get away, ask whether they can come to you.

## Contact /contact

# heading
contact-heading = Contact us
# introduction
contact-intro = You don't have to carry this alone. Call if it is urgent; for anything else go to your street office.
# danger
contact-urgent-heading = Help right now
contact-urgent = Somebody is in danger: call 110. Somebody is badly ill or hurt: call 120.
# phone lines
contact-hotlines-heading = Numbers to call
contact-hotlines-intro = If you don't know which, call 12345.
# calls stay in the phone's list
contact-trace = Calls stay in your phone's list of calls. If somebody should not see them, delete them afterwards.
# my street office
contact-office-heading = My street office
contact-office-intro = Choose the district and street where you live now to see the address, phone number and opening hours.
contact-office-street = Street
contact-office-show = Show
contact-office-address = Address
contact-office-phone = Phone
contact-office-hours = Opening hours
# last change; $date
contact-office-updated = Updated by the street office on { $date }
# nothing entered yet; $street: its name
contact-office-missing = { $street } has not entered its address and phone number yet. Call 12345 and they will tell you how to find the street office.
# who to ask for at the street
contact-people-heading = Whom to ask for
contact-people = Every street has a child supervisor and every community has a child director. You can talk to them alone about a declaration, a request or anything hard to say.

# What one benefit asks for: a heading that unfolds, and the ways a rule is written
services-conditions = What has to be true
services-covered = The child is covered: hukou not in Shenzhen, six months lived in Shenzhen, under 16, living with a guardian
# Several cases follow
services-one-of = And one of these:
# Between two conditions
services-and = {", and "}
services-ask-first-heading = Ask before you go

## Leaving quickly: /leaving

leaving-heading = What leaving quickly does
leaving-intro = "Leave quickly" is at the top of every page. Press it when somebody may see what you are reading; on a computer you can also press Shift three times.
leaving-does-heading = When you press it
leaving-does-page = A weather page takes the place of this one at once. Where the browser runs scripts, Back does not return here either.
leaving-does-session = You are signed out, and what we kept in your browser is removed.
leaving-does-draft = A declaration you have saved stays. Sign in with your phone later and go on with it.
leaving-cannot-heading = What it can't hide
leaving-cannot-history = Your browser's history may still show that you were on this site.
leaving-cannot-network = The router at home, or the network at work or school, may remember which sites were opened.
leaving-cannot-phone = Messages you got and calls you made stay on the phone.
leaving-more-heading = To be safer
leaving-more-private = Open this site in a private window of your browser, and close it afterwards.
leaving-more-device = Use a phone or computer that nobody else looks at, or go to your street office.
leaving-more-message = Tell us in your declaration how it is safe to reach you. We keep to it.
leaving-danger-heading = If you or your child are in danger
leaving-danger = Call 110. If somebody in your family hurts you, you can also call 12338.

# Cautions beside a rule; the ids come from the catalogue's note
note-ask_department = The rule may change, so ask the department in charge first.
