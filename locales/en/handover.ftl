### Going on at another device: from phone to phone, to the screen of a community centre and back.

handover-link = Go on on another device
handover-title = Go on on another device
# $n: minutes
handover-lead = Make a code here, type it on the other device, and go on at the same page there. The code works once, within { $n } minutes.
handover-here-stays = The other device will be signed in with your phone number. This one stays as it is.
handover-here-ends = Once the other device has taken over, what you filled in can no longer be seen here.
handover-unsaved = What you typed on that page and did not save yet stays behind: go back and save it first.
handover-safe = The code is as good as your key: it is for you alone. Don’t read it out to anybody.
handover-make = Make a code
handover-take-link = I have a code and want to go on here

handover-code = Your code
handover-qr = QR code that opens the page for the code on the other device
# $at: time
handover-until = Works until { $at }
# $address: address of the page
handover-how = Scan this square with the other device, or open { $address } there and type the code above.
handover-once = The code is shown only this once and works once. Signing out or leaving quickly here ends it too.
handover-kiosk = The code is shown only this once and works once. When the other device has taken over, this screen ends by itself. Don’t press “End” before that.
handover-back = Back to where I was

handover-take-title = Type the code
handover-take = The code shown on the other device
    .hint = 8 letters and digits, such as 7KM4-RX2P. Spaces and hyphens don’t matter. If you scanned it, it is filled in already.
handover-take-own = Type only a code you have just made yourself.
handover-go-on = Go on
handover-begun-here = A declaration was begun on this device
    .text = With the code, what was half filled in here is deleted and the other device’s takes its place.
handover-signed-in-here = This device is signed in
    .text = With the code, the other device’s declaration takes its place. What you have here stays and is there again when you sign in with your phone.
handover-code-missing = Type the code shown on the other device.
handover-code-wrong = This code does not fit: it may be mistyped, used, or too old. Compare it once more, or make a new one on that device.

## 自助机 /visit

kiosk-do-handover = Go on here with what you began on your phone
    .hint = Make a code on the phone and type it here.

## Who looked at my data

access-act-hand_over = made a code to go on at another device
access-act-take_over = went on at another device with the code
