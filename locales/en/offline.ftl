# Without a network: what still works, and what becomes of what could not be sent.
# kept- what became of answers left on the phone; unsent- the page that was not sent.

offline = There is no network now
offline-lead = The page you wanted can’t be reached. Open it again when the network is back; everything you saved is still there.
offline-works = What works without a network
offline-forms = You can go on with the declaration
    .text = These pages can be filled in without a network. They can’t show what you answered before; what you leave blank doesn’t change it.

unsent = What you just filled in hasn’t been sent
    .text = It is still on this page. Keep the page open, and press “Try again” when the network is back.
unsent-again = Try again
unsent-files = Photos and files can’t stay on this page. If you chose some, choose them here once more; without them, your words are sent all the same.
unsent-ask = Leave it on this phone for now?
    .text = Then you can close this page. It is sent by itself when the network is back, and taken off the phone once it is. It is encrypted: nobody who picks up the phone can read it. If you sign out, press “Leave quickly” or stay away too long, it can’t be opened any more and you fill it in again. If you share this phone, you may prefer not to.
unsent-yes = Leave it here and send it later
unsent-no = Don’t leave it
unsent-declined = All right, nothing is left on the phone. What you typed is on this page until you close it.

kept-waiting = What you filled in without a network is on this phone. It is sent when the network is back.
kept-sent = What you filled in without a network has arrived and is off the phone.
kept-gone = What was left on the phone can’t be opened any more: you signed out, it was too long ago, or the declaration has been sent. It is off the phone; see whether anything needs filling in again.
kept-newer = What you filled in without a network differs from what was saved later. Have a look at which one counts.
    .action = See both answers
kept-choose = Which answer counts?
    .text = You gave one answer on the phone without a network, and another was saved later. Choose the right one; the other is dropped.
kept-choose-missing = Choose which answer counts for “{ $label }”.
kept-saved = Saved now
kept-phone = Typed on this phone without a network
