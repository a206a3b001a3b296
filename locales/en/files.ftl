# Photos and PDFs: choosing them, listing them, why one was not kept.

file-choose = Choose photos or a PDF
    .hint = JPG, PNG or WebP photos, or PDFs, up to 10 MB each and { $most } in all. Where a photo was taken is removed from it.
file-again = Choose the files once more. What you wrote is still here.
file-photo = Photo
file-pdf = PDF
file-remove = Remove
file-kilobytes = { $n } kB
file-megabytes = { $n } MB
file-shared = Other people use this screen, so photos and PDFs are not opened here. At home, on your own phone, you can open each of them.
file-none-here = Photos and files can’t be chosen on this screen. You can send this without them; to add some, use your own phone.
file-sends = Will be sent
file-waits = Making the photos smaller. One moment.

file-flaw-empty = Choose a photo or a PDF first, then press "Upload".
file-flaw-too_large = This file is larger than 10 MB. Try a smaller photo, or a screenshot of it.
file-flaw-too_many = There are 5 files already, and 5 is the most.
file-flaw-unknown = This is neither a JPG, PNG or WebP photo nor a PDF. A screenshot of it will work.
file-flaw-broken = This file can't be opened; it may not have been downloaded completely. Take the photo again, or upload a screenshot.
file-flaw-bomb = This picture is too large once it is unpacked. A screenshot of it will work.
file-flaw-disguised = Something else is mixed into this file, so it was not kept, for everybody's safety. A screenshot of it will work.
file-flaw-locked = This PDF has a password. Upload it without the password, or take a photo of the page that matters.
file-flaw-active = This PDF has attachments, or content that runs by itself, so it was not kept, for everybody's safety. Take a photo or a screenshot of the page that matters.
file-flaw-away = It could not be saved just now. Try again in a few minutes.
file-refused = { $name }: { $why }
