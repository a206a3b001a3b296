# Text messages. The wording stays neutral: somebody else holding the phone should learn nothing about the family.

message-code = [Tongxing] Your code is { $code }. It works for { $minutes } minutes. Tell nobody; our staff never ask for it.
message-submitted = [Tongxing] Received, number { $number }. We will tell you when there is news.
message-returned = [Tongxing] Number { $number } needs something from you. Sign in to see it.
message-approved = [Tongxing] Number { $number } is done. Sign in to see it.
message-confirmed = [Tongxing] Number { $number } is done. Sign in to see it.
message-renew_soon = [Tongxing] Number { $number } is to be confirmed within a month. Sign in to do it.
message-renew_week = [Tongxing] Number { $number } is to be confirmed within a week. Sign in to do it.
message-renew_now = [Tongxing] It is time to confirm number { $number }. Sign in to do it.
message-farewell = [Tongxing] There is something new about number { $number }. Sign in to see it.
message-closed = [Tongxing] Number { $number } is done. Sign in to see it.
message-upcoming = [Tongxing] A day is coming up for number { $number }. Sign in to see it.
message-answered = [Tongxing] There is a reply to number { $number }. Sign in to see it.
message-erasure_asked = [Tongxing] Received, number { $number }. We will tell you when there is news.
message-erasure_done = [Tongxing] Number { $number } is done.
message-erasure_refused = [Tongxing] There is a reply to number { $number }. Sign in to see it.
