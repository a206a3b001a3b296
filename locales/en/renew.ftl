### Answers the street ticked; confirming every half year; moving, turning 16, leaving Shenzhen; what changes next.

## Several questions on one page (to correct, or to ask once more)

asked-family = You and your home
asked-more = Your answer brings one more question.
correct-send = Corrected, send it
correct-right = Was your answer right all along? Leave it, and call the street office to say so.
