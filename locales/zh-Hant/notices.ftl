### 「我的家庭」裡的通知。每件事一行；編號和時間寫在下面，這裡不必重複。

notices-title = 通知
notices-lead = 有了進展，我們在這裡告訴您。點開一則，就到那件事。
notices-none = 還沒有通知。
# $n：幾則
notices-unread = 您有 { $n } 則新通知
    .link = 看通知
notices-new = 新
notices-read = 都看過了

notice-submitted = 已經收到您的申報
notice-returned = 街道請您改幾處回答
notice-approved = 您的申報通過了
notice-answered = 您問的問題有了答覆
notice-erasure_asked = 已經收到您的刪除申請
notice-erasure_done = 已經按您的申請刪除
notice-erasure_refused = 您的刪除申請有了答覆
notice-phone_asked = 有人申請換登入手機號碼
notice-phone_approved = 登入手機號碼 72 小時後更換
notice-phone_refused = 登入手機號碼沒有更換
notice-phone_stopped = 換手機號碼的申請已停止
notice-phone_changed = 登入手機號碼已經更換
notice-helper_began = 有人用您給的口令開始幫您填寫
notice-guardian_joined = 另一位監護人用了您給的口令
notice-handed_over = 另一台裝置用您的接力碼接過去了
notice-request_sent = 已經收到您的求助
notice-request_news = 您的求助有了進展

## 工作人員：沒有送到的短訊

staff-messages = 沒有送到的短訊
staff-messages-lead = 這裡只有用途、時間和原因，看不到收件人和內容。30 天後自動刪除。
staff-messages-none = 沒有送不到的短訊。
staff-messages-purpose = 用途
staff-messages-made = 產生
staff-messages-dead = 放棄
staff-messages-tries = 試了幾次
staff-messages-why = 原因
staff-messages-do = 操作
staff-messages-again = 再試一次
staff-messages-all = 全部再試一次
staff-messages-again-done = 已經放回待發
    .text = 過一會兒再看這一頁：還送不到的，會重新出現在這裡。
staff-failure-refused = 閘道拒收：號碼或內容不對
staff-failure-busy = 閘道忙碌
staff-failure-stranger = 閘道不認我們的密鑰
staff-failure-broken = 閘道出錯
staff-failure-silent = 閘道沒有答覆
staff-failure-unreachable = 連不上閘道
staff-failure-too_late = 驗證碼已過期，不再發送
staff-failure-outdated = 不能再往這個號碼給這家發短訊：不安全，或已換號碼
