### Leaflets, the short link of a street, partner sites; services a family has already.

## What you have already /family/children

have-already = You have this
have-saved = Noted
    .text = You can change it at any time.
have-heading = What you have already
have-which = Which of these do you have already?
    .hint = They are then marked "You have this", and help us see what has not reached families yet.
have-save = Save

## Leaflets: /leaflets

leaflets-heading = Leaflets and posters
leaflets-intro = Each is one sheet of A4, with a QR code that leads straight to the page it is about. For community rooms, schools and health centres.
leaflets-street = A poster for one street
leaflets-street-text = Whoever scans the street's code finds the street already chosen in the declaration.
leaflet-all = All 20 services
# $pillar: which group
leaflet-pillar = { $pillar }: the whole group on one sheet
# $street: district and street
leaflet-street = For migrant children's families in { $street }
leaflet-caption = Services for migrant children in Shenzhen
# $address: the address of the page
leaflet-qr = QR code that opens { $address }
leaflet-print = Use your browser's "Print": it fits one sheet of A4.
leaflet-scan = Scan it and see what your child can get
leaflet-of-service = Print this as a leaflet

## The short link of a street: /s

# $street: district and street
start-street = Where { $street } office is, and its phone

## The frame on partner sites: /embed/check

embed-more = Open the whole Tongxing site to declare

## What the family has already: copy of everything

copy-received = What the family has already
copy-child-number = Which child
copy-benefit = Benefit
