# 發到手機上的短訊。措辭保持中性：拿着這部手機的其他人不應從中得知家庭的情況。

message-code = 【童行】驗證碼 { $code }，{ $minutes } 分鐘內有效。不要告訴任何人，工作人員不會向您索要。
message-submitted = 【童行】已收到，編號 { $number }。有進展會再通知您。
message-returned = 【童行】編號 { $number } 有內容需要您補充，請登入查看。
message-approved = 【童行】編號 { $number } 已辦好，請登入查看。
message-confirmed = 【童行】編號 { $number } 已辦好，請登入查看。
message-renew_soon = 【童行】編號 { $number } 一個月內請確認一次，登入就能辦。
message-renew_week = 【童行】編號 { $number } 一星期內請確認一次，登入就能辦。
message-renew_now = 【童行】編號 { $number } 到時間了，請登入確認一次。
message-farewell = 【童行】編號 { $number } 有新內容，請登入查看。
message-closed = 【童行】編號 { $number } 已辦好，請登入查看。
message-upcoming = 【童行】編號 { $number } 有一個日子快到了，請登入查看。
message-phone_asked = 【童行】編號 { $number } 有一項換登入手機號碼的申請。如果不是您，請馬上登入停止。
message-phone_approved = 【童行】編號 { $number } 的登入手機號碼 72 小時後更換。如果不是您申請的，請馬上登入停止。
message-phone_refused = 【童行】編號 { $number } 的登入手機號碼沒有更換，請登入查看。
message-phone_stopped = 【童行】編號 { $number } 換登入手機號碼的申請已停止。
message-phone_changed = 【童行】編號 { $number } 的登入手機號碼已經更換。如果不是您，請打 12345。
message-helper_began = 【童行】編號 { $number } 有新內容，請登入查看。
message-guardian_joined = 【童行】編號 { $number } 有新內容，請登入查看。
message-handed_over = 【童行】編號 { $number } 有新內容，請登入查看。
message-answered = 【童行】編號 { $number } 有回覆，請登入查看。
message-erasure_asked = 【童行】已收到，編號 { $number }。有進展會再通知您。
message-erasure_done = 【童行】編號 { $number } 已辦好。
message-erasure_refused = 【童行】編號 { $number } 有回覆，請登入查看。
