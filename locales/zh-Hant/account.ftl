### 帳戶：換手機號碼、舊手機不在了、工作人員核對身份。

## 換手機號碼（舊手機還在手邊）

phone-title = 換手機號碼
# $phone：遮住中間的手機號碼
phone-now = 現在用 { $phone } 登入。
phone-lead = 舊號碼和新號碼各收一個驗證碼，兩個都填對，馬上換好。
phone-new = 新手機號碼
phone-send = 給兩個號碼發驗證碼
phone-same = 這就是現在用的號碼。填一個新的。
phone-taken = 這個號碼已經用來登入另一個家庭。換一個號碼，或者到街道辦事處說明情況。
phone-gone = 舊號碼已經收不到短訊？
    .text =
        帶上您的身份證件，到街道辦事處，工作人員和您一起辦。

        也可以先登出，在登入頁選「手機號碼換了，收不到驗證碼」。
phone-codes-title = 填兩個驗證碼
phone-codes-lead = 兩部手機各收到一則短訊，各填各的。
phone-code-old = 舊號碼收到的驗證碼
phone-code-new = 新號碼收到的驗證碼
phone-change = 換成新號碼
phone-again = 重新填號碼
family-renumbered = 手機號碼換好了
    .text = 以後用新號碼登入。其他手機、電腦上的登入都已登出。
# $phone：遮住中間的手機號碼
phone-asked = 有人申請改用 { $phone } 登入
# $at：時間
phone-asked-at = 申請時間：{ $at }。街道要當面核對證件以後才會同意。
phone-asked-due = 街道已經當面核對過證件。{ $at } 以後就用新號碼登入。
phone-asked-stop = 如果不是您家申請的，按下面的按鈕，馬上停止。
phone-stop = 不是我們申請的，停止

## 舊手機不在了

lost-title = 手機號碼換了，收不到驗證碼
lost-lead = 沒關係，您填過的都還在。分三步：
lost-step-fill = 在這裡填新手機號碼、回執上的編號和您的姓名。
lost-step-office = 帶上您的身份證件，到您住的街道辦事處，請工作人員當面核對。
lost-step-wait = 核對以後等 72 小時。這段時間裡舊號碼還能登入，也會收到提醒，免得有人冒充您。
lost-step-sign-in = 到時間以後，用新手機號碼登入。
lost-phone = 新手機號碼
lost-code-title = 確認新號碼，說明是哪一家
lost-receipt = 回執上的編號
    .hint = 12 位字母和數字，例如 7KM4-RX2P-9DTV。在回執上，也在以前收到的短訊裡。
lost-name = 您的姓名
    .hint = 和申報裡填的一樣。
lost-receipt-shape = 編號是 12 位字母和數字。對照回執再填一次。
lost-name-missing = 填上您的姓名。
lost-send = 提交
lost-no-receipt = 找不到編號？
    .text = 帶上您的身份證件，到街道辦事處，工作人員能查到編號，和您一起填。
lost-done = 新號碼已經確認
    .text = 如果編號和姓名對得上，街道辦事處就會看到您的申請。為了保護每個家庭，這裡不說對不對得上。
lost-next = 接下來
lost-where = 街道辦事處在哪裡
lost-warned = 舊號碼如果還在別人手裡，也不要緊：沒有人當面帶證件來，號碼就不會換。

## 工作人員：換手機號碼的申請

staff-phones = 換手機號碼的申請
staff-phones-lead = 舊手機收不到驗證碼的家庭。當面核對本人和證件以後再同意；同意以後等 72 小時才生效。
staff-phones-none = 沒有等着辦的申請。
staff-phones-window = 家庭已經在窗口、還沒有申請？一起打開申請頁填寫，驗證碼發到家庭的新手機上。
staff-phones-open = 打開申請頁
staff-phone-state-asked = 等待核對
staff-phone-state-approved = 等待生效
staff-phone-state-refused = 沒有同意
staff-phone-state-stopped = 已停止
staff-phone-state-done = 已換好
staff-phone-due = 生效時間
# $number：編號
staff-phone = 換手機號碼：{ $number }
staff-phone-request = 申請
staff-phone-new = 新手機號碼
staff-phone-old = 現在的手機號碼
staff-phone-asked = 申請時間
staff-phone-record = 登記的內容
staff-phone-children = 孩子
# $at：時間
staff-phone-runs = { $at } 生效。舊號碼登入後可以停止。
staff-phone-look = 先看清楚
staff-phone-taken = 新手機號碼已經用來登入另一個家庭，到時間也換不成。請家庭用別的號碼。
staff-phone-others = 這個家庭還有別的申請。同意這一個，其餘的自動停止。
staff-phone-decide = 當面核對以後
    .text = 看身份證件的姓名、號碼和相片，問一問孩子的情況。有疑問就不要同意。
staff-phone-seen = 我當面見了本人，證件和登記的內容一致
staff-phone-not-seen = 當面核對以後，勾選這一項，再同意。
staff-phone-approve = 同意，72 小時後生效
staff-phone-refuse = 不同意
staff-phone-conflict = 情況剛才變了
    .text = 同事先辦了，或者家庭停止了申請。下面是現在的情況。
staff-act-start_phone_change = 申請換手機號碼
staff-act-view_phone_change = 查看換號申請
staff-act-decide_phone_change = 決定換號申請
staff-act-stop_phone_change = 停止換號
staff-act-carry_out_phone_change = 換號生效
staff-act-change_phone = 自己換手機號碼
staff-purpose-identity = 核對身份
staff-actor-visitor = 未登入的人
staff-actor-drafting = 還沒確認手機的家庭

## 家庭下載的那一份和查看紀錄

copy-phone-changes = 換手機號碼的申請
copy-topic-phone_asked = 有人申請換登入手機號碼
copy-topic-phone_approved = 同意換登入手機號碼
copy-topic-phone_refused = 沒有換登入手機號碼
copy-topic-phone_stopped = 停止換登入手機號碼
copy-topic-phone_changed = 換了登入手機號碼
access-purpose-identity = 為了核對是不是您本人
