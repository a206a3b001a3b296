### 換一台裝置接着填：手機、社區服務中心的螢幕，從一台到另一台。

handover-link = 換一台裝置接着填
handover-title = 換一台裝置接着填
# $n：分鐘
handover-lead = 在這裡產生一組接力碼，到另一台裝置上輸入，就能從同一頁接着填。接力碼 { $n } 分鐘內有效，只能用一次。
handover-here-stays = 另一台裝置會用您的手機號碼登入。這台裝置不受影響。
handover-here-ends = 另一台裝置接過去以後，這台裝置上就看不到您填的內容了。
handover-unsaved = 剛才那一頁上寫了、還沒有按「儲存，繼續」的，先回去儲存。
handover-safe = 接力碼等於您的鑰匙，只給自己用，不要唸給別人聽。
handover-make = 產生接力碼
handover-take-link = 我有接力碼，要在這台裝置上接着填

handover-code = 您的接力碼
handover-qr = 二維碼，在另一台裝置上打開輸入接力碼的頁面
# $at：時間
handover-until = { $at } 之前有效
# $address：網址
handover-how = 用另一台裝置掃這個二維碼；或者在那裡打開 { $address }，輸入上面的碼。
handover-once = 接力碼只顯示這一次，用過就失效。在這裡登出或者快速離開，它也馬上失效。
handover-kiosk = 接力碼只顯示這一次，用過就失效。另一台裝置接過去以後，這裡會自動結束。沒接過去之前先不要按「結束」。
handover-back = 先回剛才那一頁

handover-take-title = 輸入接力碼
handover-take = 另一台裝置上顯示的接力碼
    .hint = 8 個字母和數字，例如 7KM4-RX2P。空格和短橫線寫不寫都可以。掃碼打開的，會自動填好。
handover-take-own = 只輸入您自己剛剛產生的接力碼。
handover-go-on = 接着填
handover-begun-here = 這台裝置上已經開始填了一份
    .text = 輸入接力碼後，這裡填到一半的那份會刪掉，換成另一台裝置上的。
handover-signed-in-here = 這台裝置已經登入
    .text = 輸入接力碼後，會換成另一台裝置上的那一份。這裡登入過的內容還在，用手機號碼登入就能再看到。
handover-code-missing = 輸入另一台裝置上顯示的接力碼。
handover-code-wrong = 這組接力碼對不上：可能填錯了、用過了，或者過了時間。再對照一遍，或者在那台裝置上重新產生一組。

## 自助機 /visit

kiosk-do-handover = 手機上填到一半，在這裡接着填
    .hint = 在手機上產生一組接力碼，到這裡輸入。

## 誰看過我的資料

access-act-hand_over = 產生了接力碼，準備換一台裝置
access-act-take_over = 用接力碼換了一台裝置
