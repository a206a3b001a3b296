### Leaflets, the short link of a street, partner sites; services a family has already.

## What you have already /family/children

have-already = You have this
have-saved = Noted
    .text = You can change it at any time.
have-heading = What you have already
have-which = Which of these do you have already?
    .hint = They are then marked "You have this", and help us see what has not reached families yet.
have-save = Save
