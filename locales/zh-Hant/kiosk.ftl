## 社區服務中心的自助機：家庭一側、協助員一側、管理員的清單

kiosk-beside = { $centre }的 { $helper } 正在協助您
kiosk-beside-label = 協助您的人
kiosk-end = 結束並清空螢幕
kiosk-idle = 您還在嗎？
    .text = { $n } 秒後會清空螢幕，免得別人看到您的資料。
    .stay = 我還在

kiosk-visit = 您想辦什麼？
kiosk-visit-lead = 協助員和您一起看這個螢幕，看不到您其他的資料。在這裡做的每一步都會註明「有人協助」。
kiosk-do-phone = 我帶了手機
    .hint = 我們發一個驗證碼到手機上。之後就能看到您以前填過的內容，接着辦。
kiosk-do-declare = 申報家裡的情況
    .hint = 大約 15 分鐘。中途確認手機號碼，沒有手機就簽個名，以後都能接着填。
kiosk-do-go-on = 接着申報
    .hint = 您在這裡填過的內容都還在。
kiosk-do-check = 查一查能享受哪些服務
    .hint = 兩分鐘。什麼都不儲存。
kiosk-do-services = 看看 20 項服務
    .hint = 每項是什麼，要帶什麼，到哪裡辦。
kiosk-do-family = 我的家庭
    .hint = 您申報的進展，以及您可以改的內容。

kiosk-place = 這個螢幕在哪裡
kiosk-helper = 協助員：{ $helper }
kiosk-welcome = 歡迎您
    .text = 社區服務中心的工作人員會幫您打開這個螢幕，請到櫃檯說一聲。
kiosk-sign-in = 協助員登入
kiosk-none = 這台裝置不是自助機
    .text = 每台社區服務中心的自助機都有管理員給的一個代碼。請在裝置上輸入一次。
kiosk-revoked = 這台裝置不再是自助機
    .text = 管理員已經收回它，或者換了新的代碼。裝置上沒有任何家庭的資料。要再使用，請輸入新的代碼。
kiosk-enrol = 設定這台裝置
kiosk-enrol-lead = 管理員有這台裝置的代碼，只能用一次，一天內有效。設定好以後，只有社區服務中心的協助員能在這裡登入。
kiosk-code = 這台裝置的代碼
    .hint = 八位字母和數字，例如 7KM4-RX2P
kiosk-code-wrong = 代碼對不上。請逐個核對，或者向管理員要一個新的。
kiosk-code-many = 輸錯的次數太多了。請一小時後再試，或者聯絡管理員。
kiosk-desk = 下一個家庭
kiosk-running = 還有一個家庭在這個螢幕前
    .text = 開始於 { $at }。按下面的語言，就會結束那個家庭的辦理。
    .back = 回到那個家庭的頁面
kiosk-next = 這個家庭看哪種文字？
    .hint = 按下後清空螢幕，重新開始。家庭隨時可以換語言。
kiosk-figures = 本社區服務中心今天的情況
kiosk-figures-what = 家庭
kiosk-figures-count = 數量
kiosk-figures-helped = 已經辦完，或帶走接着辦
kiosk-figures-unfinished = 沒有辦完
kiosk-figures-running = 正在辦理
kiosk-figures-waiting = 取號等候

kiosk-next-number = 下一個是 { $n } 號
    .text = 請叫號。那個家庭到了，就按下面的語言。
kiosk-absent = { $n } 號沒有人來
kiosk-without = 這次不叫號
    .hint = 給剛才已經在螢幕前的家庭，或者沒有取號的家庭。
kiosk-nobody = 另一個螢幕先叫了
    .text = 您看到的號已經在那邊叫了，現在沒有人在等。沒有取號的家庭照樣可以辦：按下面的語言。
kiosk-give = 有家庭要等一等
    .hint = 給一個今天的號，不問姓名。
    .do = 發一個號
# $n：號碼
kiosk-number = { $n } 號
# $n：前面還有幾家
kiosk-number-before = { $n ->
        [0] 下一個就是您
       *[other] 您前面還有 { $n } 家
    }
kiosk-number-called = 這個號已經叫過了
kiosk-number-absent = 叫過這個號，當時沒有人來。請到櫃檯重新取號。
# $at：日期和時間
kiosk-number-given = 取號時間：{ $at }，當天有效。
kiosk-number-wait = 請在附近等候。我們只叫號，不叫名字。
kiosk-number-print = 列印出來，或者請家庭記下號碼。
kiosk-number-back = 回到「下一個家庭」

kiosk-taken = 在另一台裝置上接着辦
    .text = 在這裡填的內容都到那台裝置上了。這個螢幕已經清空，什麼也沒有留下。您可以離開了。
    .next = 下一個家庭

access-assisted = 在{ $centre }的自助機上，有協助員陪同
access-act-assist_family = 在社區的自助機旁協助了您
access-act-end_visit = 結束了在社區自助機上的辦理

staff-sign-in-kiosk = 社區服務中心協助員只能在設定好的自助機上登入。請到您所在中心的螢幕前登入。
staff-sign-in-kiosk_elsewhere = 這台自助機屬於別的社區服務中心。請在您自己中心的螢幕上登入。
staff-sign-in-kiosk_only = 這個螢幕只供社區服務中心協助員登入。請用您自己的電腦。
staff-kiosks = 自助機
staff-kiosks-lead = 社區服務中心的螢幕。每台有一個代碼，在裝置上輸入一次。收回後，裝置下一次請求就失效。
staff-kiosks-none = 還沒有自助機。
staff-kiosks-add = 新增自助機
staff-kiosks-name = 名稱
    .hint = 放在哪裡，例如「2 號櫃檯」
staff-kiosks-name-missing = 請寫明裝置放在哪裡
staff-kiosks-community = 社區
staff-kiosks-community-missing = 請選擇裝置所在的社區
staff-kiosks-code = { $name }的代碼
    .text = 只顯示這一次。一天之內，在裝置上打開 { $address } 並輸入。
staff-kiosks-state-waiting = 等待輸入代碼
staff-kiosks-state-enrolled = 使用中
staff-kiosks-state-revoked = 已收回
staff-kiosks-when-waiting = { $at } 前有效
staff-kiosks-when-enrolled = { $at } 起
staff-kiosks-when-revoked = { $at } 起
staff-kiosks-column-name = 裝置
staff-kiosks-column-community = 社區
staff-kiosks-column-state = 狀態
staff-kiosks-column-do = 更改
staff-kiosks-code-do = 換新代碼
staff-kiosks-revoke-do = 收回
staff-act-assist_family = 在自助機旁協助了家庭
staff-act-end_visit = 結束了自助機上的辦理
staff-purpose-kiosk = 自助機協助
