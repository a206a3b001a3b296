# Text messages. The wording stays neutral: somebody else holding the phone should learn nothing about the family.

message-code = [Tongxing] Your code is { $code }. It works for { $minutes } minutes. Tell nobody; our staff never ask for it.
message-submitted = [Tongxing] Received, number { $number }. We will tell you when there is news.
message-returned = [Tongxing] Number { $number } needs something from you. Sign in to see it.
message-approved = [Tongxing] Number { $number } is done. Sign in to see it.
message-answered = [Tongxing] There is a reply to number { $number }. Sign in to see it.
message-erasure_asked = [Tongxing] Received, number { $number }. We will tell you when there is news.
message-erasure_done = [Tongxing] Number { $number } is done.
message-erasure_refused = [Tongxing] There is a reply to number { $number }. Sign in to see it.
