### The notices in “My family”. A line for each thing; its number and time stand below, so the text need not say them.

notices-title = Notices
notices-lead = When there is news, we tell you here. Open a line and you are there.
notices-none = There are no notices yet.
# $n: how many
notices-unread =
    { $n ->
        [one] You have { $n } new notice
       *[other] You have { $n } new notices
    }
    .link = See the notices
notices-new = New
notices-read = I have read them all

notice-submitted = We have received your declaration
notice-returned = Your street office asks you to correct some answers
notice-approved = Your declaration was approved
notice-answered = There is an answer to your question
notice-erasure_asked = We have received your request to erase
notice-erasure_done = What you asked us to erase is erased
notice-erasure_refused = There is an answer to your request to erase
notice-phone_asked = Somebody asked to change the sign-in phone
notice-phone_approved = The sign-in phone changes in 72 hours
notice-phone_refused = The sign-in phone was not changed
notice-phone_stopped = The change of the sign-in phone was stopped
notice-phone_changed = The sign-in phone was changed
notice-helper_began = Somebody began to help you with the code you gave
notice-guardian_joined = Another guardian used the code you gave
notice-handed_over = Another device went on with the code you made
notice-request_sent = We have received your request for help
notice-request_news = There is news about your request for help

## Staff: messages that were not delivered

staff-messages = Messages not delivered
staff-messages-lead = You see what each was for, when and why; never who should get it or what it says. After 30 days they are deleted.
staff-messages-none = Every message was delivered.
staff-messages-purpose = For
staff-messages-made = Made
staff-messages-dead = Given up
staff-messages-tries = Tries
staff-messages-why = Why
staff-messages-do = Do
staff-messages-again = Try again
staff-messages-all = Try all again
staff-messages-again-done = Back in the queue
    .text = Look again in a while: what still can’t be delivered comes back to this page.
staff-failure-refused = The gateway refused it: the number or the text is wrong
staff-failure-busy = The gateway was busy
staff-failure-stranger = The gateway does not accept our key
staff-failure-broken = The gateway had an error
staff-failure-silent = The gateway did not answer
staff-failure-unreachable = The gateway could not be reached
staff-failure-too_late = The code had run out, it is no longer sent
staff-failure-outdated = The family is no longer texted at this number: it is not safe, or there is a new one
