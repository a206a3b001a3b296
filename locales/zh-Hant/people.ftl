### 家庭信得過的人：臨時的幫手，孩子的另一位監護人；還有同一個孩子的兩個家庭。

## 在「我的家庭」裡


## 幫手

helper-title = 我信得過的幫手
helper-lead = 親戚、鄰居、義工都可以：您信得過的人可以用自己的手機替您填申報。您產生一個口令告訴對方，隨時可以停。
helper-may = 幫手可以
helper-may-fill = 填寫申報，新增孩子
helper-may-correct = 照街道的要求改回答
helper-may-not = 幫手不能
helper-may-not-send = 提交：由您看過以後自己提交
helper-may-not-consent = 替您表示同意
helper-may-not-see = 看您已經提交的申報、誰看過它們，以及您的其他頁面
helper-may-not-phone = 換您的手機號碼，再找別的幫手
helper-name = 您怎麼稱呼這位幫手
    .hint = 只有您看得到，例如「王阿姨」「社區小陳」。
helper-name-missing = 寫上您怎麼稱呼這位幫手。
# $n：字數
grant-name-long = 這裡最多寫 { $n } 個字，寫短一點就可以。
helper-lasting = 可以幫多久
    .hint = 從對方填口令的時候算起。
helper-lasting-missing = 選一下可以幫多久。
lasting-day = 1 天
lasting-week = 1 星期
lasting-month = 1 個月（30 天）
helper-make = 產生口令
# $name：家長怎麼稱呼
helper-code = 給{ $name }的口令
    .how =
        告訴幫手：打開 { $address }，用自己的手機號碼登入，填這個口令。從那時起可以幫 { $time }。

        不要告訴別人。口令只能用一次，24 小時內有效。
grant-code-once = 口令只顯示這一次。忘了就重新產生一個。
grant-code-noted = 我記下了
helper-offered = { $name }還沒有填口令
    .text = 口令在 { $at } 之前有效。忘了口令，或者改了主意，就收回它，再產生新的。
helper-take-back = 收回口令
# $at：時間
helper-active = { $name }正在幫您
    .text = 到 { $at } 為止。您隨時可以停，一停對方的手機上也馬上打不開。
helper-end = 現在就停
helper-ended = 幫忙已經結束
    .text = 對方再也打不開您的內容。已經填好的還在您的草稿裡。
helper-did = 幫手做了什麼
helper-did-nothing = 還沒有做什麼。
# $at：時間
helper-looked = 看過您的回答，最近一次是 { $at }。
# $page：頁面的標題
helper-did-page = 填寫了「{ $page }」
helper-did-add = 新增了一個孩子
helper-did-remove = 去掉了一個孩子
helper-did-begin = 開始了一份新的草稿
helper-did-correct = 改了街道請您改的地方
helper-did-accept = 填了口令
helper-did-again = 又來幫忙
helper-did-stop = 不再幫忙
helper-did-other = 在您的頁面上做了別的事
helper-earlier = 以前的幫手
# $at：時間
helper-over = 已於 { $at } 結束。
helper-cannot-send = 只有家長能提交：您填好以後，請家長自己登入，看一遍，再提交。
helper-kept = 已經儲存
helper-keep = 儲存
helper-consent = 這一頁只有家長能回答
    .text = 法律要求父母或監護人本人表示同意。請家長用自己的手機登入，回答這一頁；之後您就可以接着填孩子的情況。

## 幫手的每一頁

helping-label = 您正在幫忙
helping-nameless = 還沒填姓名的家庭
# $name：家長
helping-for = 您正在替{ $name }填寫。
# $at：時間
helping-until = 可以幫到 { $at }。
helping-may = 您可以做什麼
helping-stop = 不再幫忙

## 幫手從這裡開始

help-title = 幫一個家庭填寫
help-lead = 您認識的家庭請您一起填申報？從這裡開始，用您自己的手機。
help-step-ask = 對方在「我的家庭」裡產生口令，告訴您。
help-step-phone = 您在這裡用自己的手機號碼登入。
help-step-code = 填上口令。在對方選的時間內，您可以替他們填寫。
help-families = 您正在幫的家庭
help-go = 接着幫
help-code = 對方給您的口令
    .hint = 8 位字母和數字，例如 7KM4-RX2P。大小寫、空格、橫線都沒關係。
help-begin = 開始幫忙
help-told = 對方看得到您填了什麼、什麼時候看過，也可以隨時讓您停下。
help-now = 您可以填寫申報，改回答。填一頁存一頁。
help-open = 打開申報
help-waiting = 如果打不開：申報已經交給街道，要等街道答覆以後才能再填。
help-out = 登出只是結束這一次。時間沒到之前還可以再來：用手機號碼登入，打開這一頁。
help-stopped = 您已經不再幫忙
    .text = 這部手機上再也打不開對方的內容。要再幫忙，需要新的口令。

## 幫手和監護人的口令

grant-code-missing = 填上對方給您的口令。
grant-code-wrong = 這個口令對不上：可能填錯了、用過了，或者過了時間。再對照一遍，或者請對方重新產生。
grant-code-too-many = 試的口令太多了。過一個小時再試。

## 另一位監護人

guardians-title = 另一位監護人
guardians-ended = 您不再和這個人分享
    .text = 已經馬上停止。
guardians-full = 您分享的人數已經滿了
    .text = 先停止其中一位。
guardians-with-me = 別人分享給您的
# $name：分享的人
guardians-shared-by = { $name }分享的內容
guardians-by-me = 您分享給
grant-active = 可以看
grant-offered = 還沒填口令
# $at：時間
grant-waits = 口令在 { $at } 之前有效。忘了口令，用同樣的稱呼再產生一個。
# $parts、$rest：幾項內容
guardian-shares = 分享：{ $parts }。不分享：{ $rest }。
guardian-shares-all = 分享：{ $parts }。
guardian-shares-nothing = 現在什麼都不分享。
guardian-change = 更改或停止
guardians-code = 有人給了您口令？
    .text = 另一位父母或監護人想和您分享：填上對方的口令。
guardians-invite = 和另一位父母或監護人分享
    .text = 對方用自己的手機登入，只看得到您勾選的內容，什麼都改不了。
guardian-name = 您怎麼稱呼這個人
    .hint = 只有您看得到，例如「孩子爸爸」。
guardian-name-missing = 寫上您怎麼稱呼這個人。
guardian-parts = 您想分享什麼
part-children = 孩子的登記和服務
    .hint = 姓名、生日、在讀階段、醫保、適合哪些服務。健康方面的回答從不分享。
part-declarations = 申報和回執
    .hint = 您提交了什麼、什麼時候、結果怎樣，以及工作和困難方面的回答。
part-address = 家庭住址
    .hint = 還有街道、社區和學校。如果不想讓這個人知道您住在哪裡，就不要勾。
guardians-make = 產生口令
guardians-never = 從不分享：您的手機號碼、證件、聯絡方式，和還沒提交的內容。申報的消息只發給您。您也看不到對方的住址。
# $name：家長怎麼稱呼
guardian-made = 給{ $name }的口令
    .how =
        告訴對方：用自己的手機號碼登入，打開 { $address }，填這個口令。

        不要告訴別人。口令只能用一次，24 小時內有效。
guardian-title = { $name }看得到什麼
guardian-save = 儲存
guardian-saved = 已經儲存
    .text = 從現在起有效。
guardian-end = 什麼都不再分享
    .text = 馬上停止。不會給對方發訊息。
    .button = 停止分享
join-title = 填口令
join-code = 另一位父母或監護人的口令
join-text = 之後您能看到對方分享的內容。對方看不到您的任何內容：住址、手機號碼、申報都看不到。

## 另一位監護人看到的

# $name：分享的人
shared-title = { $name }分享給您的內容
shared-told = 對方能看到您看過。
shared-not = 未分享
shared-none-yet = 還沒有提交過。
shared-office = 街道辦事處
# $date：日期
shared-due = 請在 { $date } 之前確認。
shared-services = 根據分享給您的內容推算；沒有分享的當作不知道。

## 工作人員：兩份申報裡是不是同一個孩子

same-child-title = 是不是同一個孩子
same-child-decide = 判斷是不是同一個孩子
same-child-again = 更改判斷
same-child-now = 目前的判斷
same-child-question = 是同一個孩子嗎
same-child-same = 同一個孩子：關聯兩個家庭
    .hint = 台賬只保留一筆紀錄，連着兩個家庭。每個家庭仍然只看得到自己的申報。
same-child-different = 不同的孩子
    .hint = 各有各的紀錄。
same-child-talk = 需要溝通
    .hint = 還不清楚。寫下要和誰溝通什麼。
same-child-handed = 交上級判斷
same-child-handed-district = 已交區民政判斷
same-child-handed-city = 已交市民政局判斷
same-child-hand = 要判斷是不是同一個孩子，交給兩份都能看到的人。對方街道也看得到您寫的話；誰都不會因此看到更多。
same-child-to-district = 交區民政判斷
same-child-to-city = 交市民政局判斷
same-child-hand-note = 寫給上級和對方街道
    .hint = 寫您知道的：電話問過誰、為什麼像或不像。不寫住址和電話。
same-child-hand-missing = 寫下您知道什麼，上級才好判斷。
same-child-apart = 兩家在不同的街道：關聯以後，紀錄留在先批准的街道，另一家連在旁邊。
same-child-list = 兩個街道：是不是同一個孩子
same-child-list-lead = 兩個街道各有一份申報，像是同一個孩子。您兩份都看得到，由您判斷。
same-child-list-empty = 沒有要判斷的。
same-child-list-one = 申報
same-child-list-other = 另一份
same-child-list-note = 街道寫的
same-child-list-by = 誰交來的，多久了
# $n：件數
same-child-home = 兩個街道、一個孩子：{ $n } 件等您判斷
same-child-note = 內部備註
    .hint = 兩個家庭都看不到。
same-child-note-missing = 寫下要和誰溝通什麼。
same-child-missing = 三項裡選一項。
same-child-save = 儲存判斷
same-child-leave = 先不判斷，返回
same-child-conflict = 同事剛才先判斷了
    .text = 現在有效的是「目前的判斷」。您選的留在下面，要用它代替，就再儲存一次。
# $who：用戶名稱，$at：時間
same-child-by = { $who }，{ $at }
same-child-decisions = 一個孩子、兩個家庭？
same-child-beside = 這個家庭也申報了
    .hint = 一個孩子，兩個家庭。不要把一方的住址、電話告訴另一方。
same-child-declaration = 對方的申報
staff-actor-helper = 家庭的幫手
staff-act-decide_same_child = 判斷是否同一個孩子
staff-act-hand_same_child = 交上級判斷是不是同一個孩子
staff-act-see_handed = 查看要判斷的兩個街道的申報
staff-purpose-same = 同一個孩子
staff-purpose-different = 不同的孩子
staff-purpose-talk = 需要溝通
staff-purpose-handed = 交上級判斷

## 在資料副本裡

copy-trusted = 幫手和另一位監護人
copy-kind = 身份
copy-shared = 分享的內容
grant-ended = 已結束
grant-kind-helper = 幫手
grant-kind-guardian = 另一位監護人

## 在「誰看過」裡

access-helper = 您的幫手
access-guardian = 另一位監護人
access-act-edit_draft = 替您填寫，或者看了您的回答
access-act-see_shared = 看了您分享的內容
copy-topic-helper_began = 幫忙的人開始填寫
copy-topic-guardian_joined = 另一位監護人加入
copy-topic-handed_over = 接力碼用過一次
