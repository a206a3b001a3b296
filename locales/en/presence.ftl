### No phone: sign at the community centre's screen, get a slip with a family code, come back with it.

kiosk-do-slip = I have no phone
    .hint = Sign here and print a slip. The family code on it lets you go on next time.
kiosk-do-back = I have a slip
    .hint = Type the family code on it and go on where you were.

presence-title = No phone? Your signature will do
presence-lead =
    By signing you say that you are here yourself and that it is your own family you tell us about. The signature stays with your declaration; the street office staff who check it can see it.

    Then print a slip with your family code. At any community centre that has such a screen, ask the helper to open it and type the code to go on or see what has happened.
presence-another = Once you print a new slip, the code on the old one no longer works.
presence-sign = Sign in the box
    .hint = Write with your finger. It need not look nice.
    .box = Box for the signature. You can also sign on the printed slip instead.
    .clear = Wipe it and write again
presence-paper = I would rather sign on the printed slip
    .hint = The helper watches you sign on paper.
presence-unsigned = Sign in the box, or tick that you will sign on the printed slip.
presence-make = Make the slip

slip-title = Family slip
slip-code = Your family code
slip-once = The code is shown here for a few minutes only. Print it now, or write it down.
slip-how =
    At a community centre, ask the helper to open the screen, choose “I have a slip” and type the family code.

    Keep it like a key and show it to nobody. If you lose it, print a new one while you are signed in; the old one stops working at once.
slip-on = Go on telling about my family
slip-scan = Scan to read about the 20 services
slip-signed = Your signature
slip-line = Signature of the parent
slip-again = Print a new slip

slip-back = What is the family code on your slip?
    .hint = Ten letters and digits, such as 7KM4R-X2P9D. Capitals do not matter.
slip-back-go = Go on
slip-code-missing = Type the family code on your slip.
slip-code-wrong = This code does not fit: perhaps a letter is wrong, or a newer slip has replaced it. Check it letter by letter.
slip-code-many = Too many wrong codes. Come back in an hour, or sign in with a phone.
slip-lost = Lost the slip?
    .text =
        Take your identity document and the receipt to your street office: you can sign in with a phone from then on, also with that of another adult in the family.

        If you have not sent anything yet, please fill it in once more.

tasks-later-slip = Your answers are saved. Come back to a community centre and go on with the family code on your slip.
way-in-slip = No phone; by a slip from the community centre
family-slip = You come in with a slip printed at a community centre.
phone-lead-one = Do you have a phone now? Type its number and get a code. From then on you sign in with the phone, and the slip is no longer needed.
phone-send-one = Send the code
phone-code-title = Type the code

copy-slips = Signatures and slips, without a phone
copy-presence = How it was signed
copy-works = The family code still works
copy-signature = Strokes of the signature
access-act-take_slip = signed and printed a family slip
access-act-come_back = opened the family’s pages with the code on the slip
staff-act-take_slip = signed and printed a family slip
staff-act-come_back = opened the family’s pages with the family code
staff-presence = Seen in person (no phone)
staff-presence-screen = Signed on the screen
staff-presence-paper = Signed on the printed slip, the helper watching
