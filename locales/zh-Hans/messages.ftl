# 发到手机上的短信。措辞保持中性：拿着这部手机的其他人不应从中得知家庭的情况。

message-code = 【童行】验证码 { $code }，{ $minutes } 分钟内有效。不要告诉任何人，工作人员不会向您索要。
message-submitted = 【童行】已收到，编号 { $number }。有进展会再通知您。
message-returned = 【童行】编号 { $number } 有内容需要您补充，请登录查看。
message-approved = 【童行】编号 { $number } 已办好，请登录查看。
message-confirmed = 【童行】编号 { $number } 已办好，请登录查看。
message-renew_soon = 【童行】编号 { $number } 一个月内请确认一次，登录就能办。
message-renew_week = 【童行】编号 { $number } 一周内请确认一次，登录就能办。
message-renew_now = 【童行】编号 { $number } 到时间了，请登录确认一次。
message-farewell = 【童行】编号 { $number } 有新内容，请登录查看。
message-closed = 【童行】编号 { $number } 已办好，请登录查看。
message-upcoming = 【童行】编号 { $number } 有一个日子快到了，请登录查看。
message-phone_asked = 【童行】编号 { $number } 有一项换登录手机号的申请。如果不是您，请马上登录停止。
message-phone_approved = 【童行】编号 { $number } 的登录手机号 72 小时后更换。如果不是您申请的，请马上登录停止。
message-phone_refused = 【童行】编号 { $number } 的登录手机号没有更换，请登录查看。
message-phone_stopped = 【童行】编号 { $number } 换登录手机号的申请已停止。
message-phone_changed = 【童行】编号 { $number } 的登录手机号已经更换。如果不是您，请打 12345。
message-helper_began = 【童行】编号 { $number } 有新内容，请登录查看。
message-guardian_joined = 【童行】编号 { $number } 有新内容，请登录查看。
message-handed_over = 【童行】编号 { $number } 有新内容，请登录查看。
message-answered = 【童行】编号 { $number } 有回复，请登录查看。
message-erasure_asked = 【童行】已收到，编号 { $number }。有进展会再通知您。
message-erasure_done = 【童行】编号 { $number } 已办好。
message-erasure_refused = 【童行】编号 { $number } 有回复，请登录查看。
