### 家長一側的文字：登入、申報、核對、提交、回執、我的家庭。
### 問題、選項和出錯提示在 questions.ftl；短訊在 messages.ftl，短訊不說家裡的事。

## 登入

sign-in-title = 用手機號碼登入
sign-in-phone = 您的手機號碼
    .hint = 內地手機直接填 11 位；香港、澳門、台灣和外國的手機先寫區號，例如 +852。有沒有空格都可以。
    .why = 我們發一個驗證碼確認手機是您的。以後用它登入，接着填，看結果。
sign-in-then = 先確認手機號碼
    .text = 這一頁要確認是您本人才能看。填好驗證碼，就接着到那一頁，填過的都在。如果這個手機號碼以前申報過，以那一份為準，剛填的孩子會加進去。
sign-in-send = 發送驗證碼
sign-in-no-phone = 沒有手機，或者手機不方便？
    .text =
        可以用家裡其他大人的手機號碼登入。

        也可以請社區的兒童主任，或者到街道辦事處，請工作人員和您一起填。不知道在哪裡，打 12345。
sign-in-phone-missing = 填上您的手機號碼。
sign-in-phone-shape = 這個號碼收不到短訊。對照手機核對：內地手機號碼是 11 位，以 1 開頭。
sign-in-phone-country = 這像是內地以外的號碼。在前面寫上區號，例如 +852、+853 或 +886。
sign-in-too-many = 這個號碼要的驗證碼太多了。過一個小時再試，或者打 12345 問怎麼辦。
sign-in-already = 您已經登入了
sign-in-other-phone = 想用別的手機號碼？先登出，再登入。

## 驗證碼

code-title = 填驗證碼
code-label = 您收到的驗證碼
# $phone：遮住中間的手機號碼，$minutes：分鐘
code-sent-to = 6 位數字，已發到 { $phone }，{ $minutes } 分鐘內有效。
code-confirm = 確認
code-missing = 填上短訊裡的 6 位數字。
code-shape = 驗證碼是 6 位數字。對照短訊再填一次。
code-wrong = 這個驗證碼對不上，或者過了時間。對照最新的一則短訊，或者再要一個。
code-too-many = 試得太多了。為了您的安全，過一個小時再試，或者打 12345 問怎麼辦。
code-nothing-came = 沒收到？
    .text =
        短訊有時要等一兩分鐘。看看手機有沒有訊號，有沒有被當成垃圾短訊攔住，號碼填得對不對。
code-again = 再發一個
code-again-done = 已經再發了一個
    .text = 填最新的一則短訊裡的數字。
code-other-phone = 換一個手機號碼

## 申報：開始之前

declare-title = 申報家裡的情況
declare-lead = 把家裡和孩子的情況告訴您住的街道辦事處，他們核對以後，幫孩子用上適合的服務。
declare-time = 大約要 15 分鐘。填一頁存一頁，可以隨時停下，以後接着填。
declare-needs = 有這些在手邊，填起來快一些
declare-need-documents = 您和孩子的身份證、戶口簿，或者孩子的出生醫學證明
declare-need-hukou = 孩子戶口所在的省、市、區縣
declare-need-address = 您現在的住址，和住在哪個社區
declare-need-school = 孩子的學校或幼兒園，在哪裡交的醫保
declare-needs-missing = 沒有也不要緊：大多數問題可以選「不清楚」，孩子還沒有證件也能申報。
declare-then = 提交以後
    .text = 您會得到一個編號。街道的工作人員看過以後，批准，或者請您改一兩處。有進展我們會告訴您。
declare-begin = 開始填
declare-before = 以前填過？
    .text = 用手機號碼登入，接着上次的填。
    .link = 登入後接着填

## 任務列表

# $done：填好的，$all：一共
tasks-done = 一共 { $all } 部分，填好了 { $done } 部分。
tasks-you = 您和住處
tasks-phone = 確認手機號碼
tasks-children = 孩子
tasks-consent-first = 先同意保存孩子的資料
tasks-consent-why = 法律特別保護孩子的資料：請先同意保存，才能新增孩子。
tasks-add-first = 新增孩子
tasks-add-child = 再新增一個孩子
tasks-remove = 不想申報其中一個孩子？
# $child：孩子的稱呼
tasks-remove-child = 去掉{ $child }
tasks-rest = 困難和聯絡
tasks-send = 核對和提交
    .text = 提交之前，您可以把所有的回答再看一遍。
tasks-check = 核對我的回答
tasks-added = 孩子加進您家的申報了
    .text = 以前的回答都帶過來了，剛填的孩子在下面。看一遍，補上還缺的，再提交。
tasks-gone = 這個孩子在另一個視窗裏刪掉了
    .text = 您剛才填的沒有儲存。孩子還要申報的話，請重新添加。
tasks-later = 現在沒空？
# $at：時間
tasks-saved = 上次儲存：{ $at }。
tasks-later-phone = 您可以隨時停下，以後用手機號碼登入，從「我的家庭」接着填。
tasks-later-here = 您填的已經儲存。確認手機號碼以後，換一部手機也能接着填；沒有確認，關掉瀏覽器就找不回來了。
# $n：秒
tasks-later-kiosk = 您填的只在這次辦理中保留：{ $n } 秒沒有人動，螢幕就會清空，找不回來。離開之前，先確認手機號碼；沒有手機，就簽個名，帶走一張憑條。也可以產生一組接力碼，到自己的手機上接着填。
tasks-confirm-phone = 確認手機號碼
# $n：幾處
tasks-returned = 街道請您改 { $n } 處
    .text = 別的回答不用再填。改好以後再提交一次。
    .link = 看看要改哪裡
# $n：第幾個孩子
child-nameless = 第 { $n } 個孩子

## 一頁問題

step-save = 儲存，繼續
step-later = 儲存，回到列表
step-more = 還有問題要回答
    .text = 您剛才的回答已經儲存。因為它，下面多了幾個問題，或者有了新的選項。
step-remarks = 街道辦事處說
step-consent-more = 誰會看到？保存多久？
    .text =
        您街道的審核員和兒童督導員、您社區的兒童主任，為了工作才能看。誰看過都有紀錄。

        資料加密儲存。孩子在服務範圍內時一直保留，滿 16 歲或者離開深圳後，依法保存到期就刪除。

        您可以隨時看、改、要一份，也可以撤回同意，要求刪除。
step-consent-privacy = 您的資料怎麼用
step-circumstances = 這一頁都可以不填。填了，我們能告訴您有哪些幫助。
step-child-health = 這一頁只用來看孩子能不能享受康復、補貼和特殊教育。
step-contact = 我們照您說的辦。您自己要的驗證碼例外，那時您正拿着手機。

## 新增和去掉孩子

remove-title = 去掉一個孩子
# $child：孩子的稱呼
remove-heading = 不申報{ $child }了嗎？
remove-text = 關於這個孩子填過的內容會馬上刪除，找不回來。
remove-yes = 去掉
remove-no = 留着

## 核對和提交

check-title = 核對您的回答
check-changed = 有回答剛才改過
    .text = 可能是在另一個視窗改的。請再看一遍，沒問題再提交。
# $n：幾處
check-unfinished = 還有 { $n } 處沒填好
    .text = 點開就能填，填好會回到這裡。
check-ready = 都填好了。看一遍，要改的點「修改」，沒問題就提交。
check-send = 提交
    .text =
        提交以後，由您住的街道辦事處核對。核對期間不能修改，需要的話可以撤回。

        請確認：您填的都是真實的，您可以代表這些孩子申報。
    .button = 確認，提交

## 街道請您改

correct-title = 街道請您改的地方
correct-text = 下面是街道工作人員說的話。改這幾處就可以，別的回答都在。
correct-all = 看全部內容

## 申報的狀態：標籤；.title 回執的標題；.next 接下來怎樣（$date：到這天沒有消息就問）

state-draft = 草稿
    .title = 還沒有提交
    .next = 填好以後提交。
state-submitted = 已提交
    .title = 已經收到您的申報
    .next = 街道的工作人員會核對您的回答，有結果會告訴您。到 { $date } 還沒有消息，請打電話問街道辦事處，報上編號。
state-under_review = 正在審核
    .title = 街道正在看您的申報
    .next = 工作人員已經在看了，有結果會告訴您。到 { $date } 還沒有消息，請打電話問街道辦事處，報上編號。
state-returned = 請您修改
    .title = 街道請您改幾處
    .next = 請改好標出的地方，再提交一次。
state-approved = 已批准
    .title = 您的申報批准了
    .next = 孩子已經登記。在「我的家庭」可以看每個孩子能用哪些服務。家裡情況變了，隨時更新；每半年請確認一次。
state-withdrawn = 已撤回
    .title = 您撤回了這份申報
    .next = 街道不再處理這一份。需要時可以重新申報。
state-superseded = 已有新的一份
    .title = 這一份已經換成新的
    .next = 請看「我的家庭」裡最新的一份。

## 回執

receipt-number = 編號
# $number：編號
receipt-qr = 編號 { $number } 的二維碼，裡面只有編號
# $at：時間，$street：街道
receipt-sent = { $at } 提交給{ $street }
receipt-next = 接下來
# $street：街道
receipt-office = { $street }的地址、電話和辦公時間
receipt-keep = 可以把這一頁列印出來，或者截圖、抄下編號。用手機號碼登入，隨時能再看到它。
receipt-history = 經過
receipt-answers = 您提交的回答
    .text = 證件號碼和手機號碼遮住了中間幾位。

## 撤回

withdraw-title = 撤回這份申報
# $number：編號
withdraw-heading = 撤回編號 { $number } 的申報嗎？
withdraw-text = 撤回以後，街道不再處理它。您可以用同樣的回答重新申報。
withdraw-yes = 撤回
withdraw-no = 不撤回

## 刪除草稿

erase-title = 刪除還沒提交的內容
erase-heading = 刪除您填過的內容嗎？
erase-text = 還沒有提交的回答會馬上刪除，找不回來。已經提交的申報不受影響。
erase-yes = 刪除
erase-no = 不刪除

## 我的家庭

family-title = 我的家庭
family-kept = 找到了您以前的申報
    .text = 這個手機號碼已經有草稿，或者申報正在街道那裡，我們保留了原來的。登入之前在這裡填的沒有留下。
family-erased = 草稿已經刪除
    .text = 沒有提交的回答都刪掉了。
family-draft = 您有一份沒填完的申報
    .link = 接着填
family-current = 最新的申報
family-sent = 提交時間
family-receipt = 看回執
family-children = 孩子和服務
family-on-record = 已登記
# $date：日期
family-due = { $date } 前請確認一次情況有沒有變化。
# $yes、$apply、$unknown：幾項
family-fits = 可以享受 { $yes } 項，可以申請 { $apply } 項，還差資料 { $unknown } 項。
services-of-child = 這個孩子的服務
    .text = 按您申報的回答和今天的日期算出來的，給您參考。要申請的，由負責的部門決定。
family-first = 您還沒有申報
    .text = 把家裡和孩子的情況告訴街道，他們幫孩子用上適合的服務。
    .button = 開始申報
family-update = 家裡有變化？
    .text = 搬了家、換了學校、多了孩子，都可以更新。上次的回答都帶過來，只改有變化的。
    .button = 更新我家的情況
family-back = 又回到深圳了？
    .text = 再申報一次就好。上次的回答都帶過來，只改有變化的。
    .button = 再申報一次
family-waiting = 街道正在看您提交的那一份
    .text = 看完以前不能再改。有要改的，可以先撤回那一份，或者打電話告訴街道。
family-shared = 另一位監護人分享給您
    .link = { $name }分享的資料
family-history = 每一次申報
# $n：第幾次
family-version = 第 { $n } 次申報
family-more = 還可以辦的
family-account = 登入
# $phone：遮住中間的手機號碼
family-phone = 您用 { $phone } 登入。

scope-outside = 按您填的情況，{ $children }現在不在流動兒童服務清單的範圍裡
    .text = 清單面向未滿 16 周歲、戶口不在深圳、在深圳住滿半年、和父母或其他監護人一起住的孩子。請先核對填得對不對。沒有填錯，您照樣可以提交，街道辦會再看；有些服務（比如急難時的救助）不看這些條件，提交後在「我的家庭」裡能看到每一項和原因。
unconsented = 孩子的資料還在這份草稿裡
    .text = 您現在沒有勾選同意，但前面已經填過孩子的資料。沒有同意，這份申報不能提交，街道辦也看不到。要接著辦，請在「您的同意」裡勾選；不想留下，就把草稿刪除。
tasks-children-most = 一份申報最多寫 { $n } 個孩子。還有孩子要申報，請到街道辦或社區辦理。
family-outside = 不在清單範圍
    .text = 原因寫在「這個孩子的服務」裡；有急難，照樣可以找就近的街道或打 12345。
family-sixteen = 滿 16 歲，登記結束
family-grown-up = 登記的孩子都滿 16 歲了，登記已經結束，不用再確認。
