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
message-phone_asked = [Tongxing] Somebody asked to change the sign-in phone of number { $number }. If it was not you, sign in now and stop it.
message-phone_approved = [Tongxing] The sign-in phone of number { $number } changes in 72 hours. If you did not ask for it, sign in now and stop it.
message-phone_refused = [Tongxing] The sign-in phone of number { $number } was not changed. Sign in to see it.
message-phone_stopped = [Tongxing] The change of the sign-in phone of number { $number } was stopped.
message-phone_changed = [Tongxing] The sign-in phone of number { $number } was changed. If it was not you, call 12345.
message-helper_began = [Tongxing] There is something new about number { $number }. Sign in to see it.
message-guardian_joined = [Tongxing] There is something new about number { $number }. Sign in to see it.
message-handed_over = [Tongxing] There is something new about number { $number }. Sign in to see it.
message-answered = [Tongxing] There is a reply to number { $number }. Sign in to see it.
message-erasure_asked = [Tongxing] Received, number { $number }. We will tell you when there is news.
message-erasure_done = [Tongxing] Number { $number } is done.
message-erasure_refused = [Tongxing] There is a reply to number { $number }. Sign in to see it.
