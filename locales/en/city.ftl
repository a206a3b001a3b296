### The city’s unified identity as a second way to sign in. `$city` is what the settings call it, or `city-name`.

city-name = Shenzhen unified identity
city-other = Another way to sign in
    .text = If you have { $city }, you can sign in with it. The first time we also ask for your mobile number.
city-sign-in = Sign in with { $city }
city-going = Going on to { $city }
    .text = You sign in there and come straight back. We are told only that it is you and how surely they know it: no name, no number.
    .link = Go on to { $city }
city-proven = { $city } has confirmed that it is you
    .text = One more step, this time only: confirm your mobile number. From then on you can come in either way, with { $city } or with a code to your phone.
    .without = That was not me, or I don’t want this: sign in with the phone only
family-bound = Two ways to sign in now
    .text = From now on you can sign in with the city’s identity or with a code to your phone. You can end the first at “The city’s identity” below.

## When it did not work

city-sorry-over = Begin signing in once more
    .text = This sign-in was used already, took longer than 10 minutes, or was begun in another browser. To keep you safe it works only once. Nothing you filled in is lost.
city-sorry-denied = You are not signed in
    .text = { $city } says that signing in was stopped. You can try again, or sign in with a code to your phone.
city-sorry-away = { $city } does not answer right now
    .text = That is not your fault. Sign in with a code to your phone, or try again in a few minutes.
city-sorry-unproven = We could not be sure that it is you
    .text = What { $city } sent us did not pass our checks, so we let nobody in. Sign in with a code to your phone, or try again.

## Signing out

city-out = You are signed out here
    .text = { $city } may still be signed in in this browser, also for other websites. On a device that others use, sign out there too.
    .link = Sign out of { $city }

## In the account

city-mine = The city’s identity
city-mine-none = Your account is opened by a code to your phone only.
city-mine-how = Once { $city } is added, you can come in either way. You sign in there first, come back, and confirm with a code to this phone.
city-mine-shared = Other people use this screen, so it can’t be added here. At home, sign in on your own phone and add { $city } on this page.
city-mine-no-phone = { $city } is added by confirming a phone number, and your account has none yet. You can add one at “Change your phone”.
city-link = Add { $city }
city-link-code = Confirm that it is you
    .text = One step is left: a code to the phone of your account. After that { $city } opens your account too.
city-link-send = Send a code to my phone
city-link-confirm = Add it
city-link-over = Not added: begin once more
    .text = It took longer than 10 minutes, was used already, or somebody else or another browser came in between. Nothing has changed; press once more.
city-link-denied = Not added
    .text = { $city } says that signing in was stopped. Nothing has changed.
city-link-away = { $city } does not answer right now
    .text = That is not your fault. Your account works as before; try again in a while.
city-link-unproven = Not added: we could not be sure that it is you
    .text = What { $city } sent us did not pass our checks. Nothing has changed; you can try again.
city-link-taken = Not added: it opens another account
    .text = { $city } opens one account only. To use it here, sign in to the other account with it and end it on this same page.
city-mine-opens = { $city } opens your account, beside the code to your phone. We keep no name and no number from it.
city-mine-end = Sign in with the phone only
    .text = If this is not yours, or you no longer want it, end it here. The code to your phone goes on working.
city-mine-ended = Done: only your phone opens the account now
    .text = You can add the city’s identity again at any time, on this page or when you sign in.
city-level-low = low
city-level-substantial = substantial
city-level-high = high
city-level-none = not stated

## For the office, the access log and the family’s copy

staff-city = City’s identity
# $level: what staff-city-yes or staff-city-no say
staff-city-line = City’s identity: { $level }
# $level: low, substantial, high or not stated; $at: day and minute
staff-city-yes = linked, level of assurance { $level }, last used { $at }
staff-city-no = not linked
staff-act-bind_identity = Linked the city’s identity
staff-act-unbind_identity = Ended the city’s identity
access-act-bind_identity = linked the city’s identity to the account
access-act-unbind_identity = ended signing in with the city’s identity
copy-city-identities = The city’s identity
copy-level = Level of assurance
copy-used = Last used
