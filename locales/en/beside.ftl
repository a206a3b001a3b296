## The pages a helper saw beside a family at a kiosk /family/access-log
## on-screen-<page> is the name of the page

# $page: the name of the page
on-screen = On the screen: { $page }
on-screen-page-draft = The declaration being filled in
on-screen-page-check = Check your answers
on-screen-page-correct = What the street office asks you to correct
on-screen-page-declaration = A declaration you sent
on-screen-page-receipt = The receipt of your declaration
on-screen-page-returned = The paper with what to correct
on-screen-page-slip = Family slip
on-screen-page-handover = Go on on another device
on-screen-page-family = My family
on-screen-page-child = The services of a child
on-screen-page-next = What changes next for a child
on-screen-page-notices = Notices
on-screen-page-phone = Change your phone
on-screen-page-city = The city’s identity
on-screen-page-renew = Confirm your record
on-screen-page-leave = Leave Shenzhen and close the record
on-screen-page-requests = Requests for help
on-screen-page-ask = A request for help being written
on-screen-page-helper = A helper I trust
on-screen-page-helping = Help another family
on-screen-page-guardians = Other guardians
on-screen-page-shared = What another guardian shares
on-screen-page-access = Who has looked at our information
on-screen-page-privacy = My information
