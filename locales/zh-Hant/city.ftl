### 城市統一身份認證：登入的另一種方式。`$city` 是設定裡的名稱，沒有設定就用 `city-name`。

city-name = 深圳市統一身份認證
city-other = 另一種登入方式
    .text = 有{ $city }的話，可以用它登入。第一次用的時候，還要確認一次手機號碼。
city-sign-in = 用{ $city }登入
city-going = 正在前往{ $city }
    .text = 您在那邊登入，然後馬上回到這裡。對方只告訴我們是您本人、有多確定，不會告訴我們姓名和號碼。
    .link = 前往{ $city }
city-proven = { $city }已經確認是您本人
    .text = 還有一步，只做這一次：確認您的手機號碼。以後兩種方式都能登入：{ $city }，或者手機驗證碼。
    .without = 不是我，或者不想這樣：只用手機號碼登入
family-bound = 現在有兩種登入方式
    .text = 以後可以用城市統一身份登入，也可以用手機驗證碼登入。不想再用前一種，可以在下面「城市統一身份」裡停用。

## 沒有登入成功

city-sorry-over = 需要從頭再登入一次
    .text = 這次登入已經用過、超過了 10 分鐘，或者是在別的瀏覽器裡開始的。為了安全，每次登入只能用一次。您填過的內容都還在。
city-sorry-denied = 您還沒有登入
    .text = { $city }說登入被取消了。您可以再試一次，也可以用手機驗證碼登入。
city-sorry-away = { $city }暫時沒有回應
    .text = 這不是您的問題。請用手機驗證碼登入，或者過幾分鐘再試。
city-sorry-unproven = 我們沒能確認是您本人
    .text = { $city }傳來的結果沒有通過我們的核對，所以沒有讓任何人進入。請用手機驗證碼登入，或者再試一次。

## 登出

city-out = 您已經在這裡登出
    .text = 這個瀏覽器裡，{ $city }可能還登入着，在別的網站也是。如果這台裝置還有別人用，請到那邊也登出。
    .link = 登出{ $city }

## 我的帳戶裡

city-mine = 城市統一身份
city-mine-none = 您的帳戶現在只用手機驗證碼登入。
city-mine-how = 加上{ $city }以後，兩種辦法都能登入。先到那邊登入，回來再用這個手機號碼的驗證碼確認一次。
city-mine-shared = 這塊螢幕還有別人用，這裡不能加。回家以後，在您自己的手機上登入，在這一頁加上{ $city }。
city-mine-no-phone = { $city }要用手機號碼確認才能加上。您的帳戶還沒有手機號碼，可以先在「換手機號碼」裡加一個。
city-link = 加上{ $city }
city-link-code = 確認是您本人
    .text = 只差一步：用您帳戶的手機號碼收一個驗證碼。確認以後，{ $city }也能登入您的帳戶。
city-link-send = 傳送驗證碼到我的手機
city-link-confirm = 加上
city-link-over = 沒有加上：要從頭再來一次
    .text = 這次超過了 10 分鐘、已經用過，或者換了瀏覽器、換了人登入。沒有改變什麼，可以再按一次。
city-link-denied = 沒有加上
    .text = { $city }說登入被取消了。沒有改變什麼。
city-link-away = { $city }暫時沒有回應
    .text = 這不是您的問題。您的帳戶照常能用，過一會兒再試。
city-link-unproven = 沒有加上：沒能確認是您本人
    .text = { $city }傳來的結果沒有通過我們的核對。沒有改變什麼，可以再試一次。
city-link-taken = 沒有加上：它已經用來登入另一個帳戶
    .text = 一個{ $city }只能登入一個帳戶。想用在這裡，先用它登入那個帳戶，在同一頁停用。
city-mine-opens = 除了手機驗證碼，{ $city }也能登入您的帳戶。我們沒有儲存它的姓名和號碼。
city-mine-end = 以後只用手機號碼登入
    .text = 如果不是您本人的，或者不想再用，可以在這裡停用。手機驗證碼照常能用。
city-mine-ended = 好了，現在只能用手機號碼登入
    .text = 以後隨時可以在這一頁或者登入時再加上城市統一身份。
city-level-low = 低
city-level-substantial = 中
city-level-high = 高
city-level-none = 對方沒有說明

## 工作人員、查看紀錄和家庭下載的那一份

staff-city = 城市統一身份
# $level：staff-city-yes 或 staff-city-no 的話
staff-city-line = 城市統一身份：{ $level }
# $level：低、中、高或沒有說明；$at：日期和時間
staff-city-yes = 已關聯，可信等級：{ $level }，最近使用 { $at }
staff-city-no = 未關聯
staff-act-bind_identity = 關聯城市統一身份
staff-act-unbind_identity = 停用城市統一身份
access-act-bind_identity = 把城市統一身份關聯到帳戶
access-act-unbind_identity = 停用了城市統一身份登入
copy-city-identities = 城市統一身份
copy-level = 可信等級
copy-used = 最近使用
