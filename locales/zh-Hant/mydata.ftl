### 家庭自己的資料：誰看過、問審計員、同意和撤回、下載、刪除；工作人員處理提問和刪除請求的頁面。


## 誰看過 /family/access-log
## access-act-<動作> 接在「誰」的後面；access-purpose-<目的> 說為什麼

access-title = 誰看過我家的資料
access-lead = 工作人員每看一次、辦一次，這裡都有紀錄：哪一天、哪個單位的什麼崗位、為了什麼。紀錄誰也改不了。
access-side-office = 工作人員看過、辦過的
access-side-own = 您自己辦的
access-see-own = 看您自己辦的紀錄
access-see-office = 看工作人員的紀錄
access-none-office = 還沒有工作人員看過您家的資料。
access-none-own = 還沒有紀錄。
# $office: 單位, $role: 崗位
access-office = { $office }的{ $role }
access-system = 系統
access-you = 您
access-looked = 看了您家的資料
access-worked = 辦理了您家的事
access-act-sign_in = 登入了
access-act-submit_declaration = 提交了申報
access-act-withdraw_declaration = 撤回了申報
access-act-drop_draft = 刪除了還沒提交的內容
access-act-view_declaration = 看了您家的申報
access-act-claim_declaration = 登記了由誰審核您家的申報
access-act-note_declaration = 給您家的申報寫了內部備註
access-act-approve_declaration = 批准了您家的申報
access-act-return_declaration = 把您家的申報退回，請您補正
access-act-view_child = 看了您孩子的登記
access-act-ask_auditor = 問了審計員
access-act-view_question = 看了您的提問
access-act-answer_question = 回答了您的提問
access-act-withdraw_consent = 撤回了同意
access-act-take_copy = 取了一份我們保存的資料
access-act-erase_family = 刪除了全部資料
access-act-ask_erasure = 要求刪除
access-act-take_back_erasure = 收回了刪除請求
access-act-erase_again = 再次刪除已經刪除過的內容（還原備份以後）
access-act-view_erasure = 看了您的刪除請求
access-act-carry_out_erasure = 辦理了您的刪除請求
access-act-refuse_erasure = 答覆了您的刪除請求
access-act-give_consent = 同意了保存資料
access-act-manage_helper = 更改了誰可以幫忙填
access-act-manage_helper-offer = 請了別人幫忙填
access-act-manage_helper-end = 不再讓別人幫忙填
access-act-begin_helping = 開始幫您家填
access-act-stop_helping = 不再幫您家填
access-act-share_family = 更改了另一位監護人能看什麼
access-act-share_family-offer = 邀請了另一位監護人一起看
access-act-share_family-end = 不再讓另一位監護人看
access-act-join_family = 作為另一位監護人加入
access-act-decide_same_child = 核對了兩份申報裡是不是同一個孩子
access-act-hand_same_child = 把是不是同一個孩子的問題交給了上級
access-act-see_handed = 看了要判斷的兩個街道的申報
access-act-mark_received = 記下了已經享受的服務
access-act-send_request = 發出了求助
access-act-answer_request = 回覆了求助
access-act-withdraw_request = 撤回了求助
access-act-view_request = 看了您的求助
access-act-view_file = 看了您上傳的檔案
access-act-accept_request = 受理了您的求助
access-act-refer_request = 把您的求助轉給了負責的單位
access-act-take_up_request = 接手辦理您的求助
access-act-deliver_request = 辦好了您的求助
access-act-decline_request = 沒有辦理您的求助，寫了原因
access-act-reply_request = 回覆了您的求助
access-act-climb_request = 把過了目標日期的求助交給了上一級
access-act-change_phone = 換了手機號碼
access-act-start_phone_change = 申請換手機號碼
access-act-stop_phone_change = 停止了換手機號碼
access-act-view_phone_change = 看了換手機號碼的申請
access-act-decide_phone_change = 決定了換手機號碼的申請
access-act-carry_out_phone_change = 換了手機號碼
access-act-read_notices = 看了通知
access-purpose-review = 為了審核申報
access-purpose-casework = 為了辦理您孩子的事
access-purpose-question = 為了回答您的提問
access-purpose-erasure = 為了處理您的刪除請求
access-purpose-health = 健康和殘疾情況
access-purpose-children = 保存孩子的資料
access-purpose-paper = 列印在紙上
access-ask = 問審計員
    .text = 審計員專門檢查這些紀錄，看不到您家填了什麼。有不明白的，或者覺得誰不該看，就問他們。
    .link = 寫給審計員
access-ask-about = 問一問
access-about = 您問的是這一條
access-when = 什麼時候
access-who = 誰
access-what = 做了什麼
access-text = 您想問什麼
    .hint = 不用寫孩子的姓名和證件號碼。
access-send = 發給審計員
access-text-missing = 寫一下您想問什麼。
# $n: 字數
access-text-long = 最多寫 { $n } 個字，請寫短一點。
access-asked = 已經發給審計員
    .text = 有了回答就在這一頁，我們也會通知您。
access-questions = 您問過的
access-question-open = 等待回答
access-question-answered = 已回答
# $number: 編號, $at: 時間
access-asked-at = 編號 { $number }，{ $at } 發出
# $at: 時間
access-answered = 審計員的回答，{ $at }

## 工作人員：家庭的提問 /staff/questions

staff-nav-questions = 家庭的提問
staff-questions = 家庭的提問
staff-questions-lead = 家庭看了自己的查閱紀錄以後問的。您看得到提問和所問的那一條紀錄，看不到申報和登記。
staff-questions-none = 這裡沒有提問。
staff-questions-open = 看等待回答的
staff-questions-answered = 看已經回答的
staff-questions-number = 編號
staff-questions-about = 問的是
staff-questions-age = 提問以來
staff-questions-answer = 回答時間
staff-questions-entry = 一條紀錄
staff-questions-log = 整份紀錄
# $number: 編號
staff-question = 提問 { $number }
staff-question-at = 提問時間
staff-question-text = 家庭寫的
staff-question-about = 所問的紀錄
staff-question-whole = 沒有指明哪一條，問的是整份紀錄。
staff-question-record = 對象
staff-question-entry = 紀錄編號
staff-question-answer = 回答
    .hint = 家庭會看到。寫查到了什麼、這樣做合不合規；不寫同事的姓名，也不寫別的家庭。
staff-question-send = 發出回答
# $at: 時間
staff-question-answered = { $at } 已回答。
staff-question-missing = 寫上回答，再發出。
staff-question-conflict = 沒有發出：同事已經先回答了
    .text = 下面是現在的情況。

## 我的資料 /family/privacy

mydata-title = 我的資料
mydata-access = 工作人員每看一次您家的資料，都有紀錄。
    .link = 看誰看過
mydata-consents = 您的同意
mydata-consent-none = 您還沒有同意過什麼。申報時會先問您。
mydata-consent-basis = 除了您的同意，街道和民政部門保存這些資料，還依據法律規定的保護未成年人的職責（《個人信息保護法》第十三條、第三十四條）。
mydata-consent-history = 每一次同意和撤回
mydata-basis-public_duty = 依法履行保護未成年人的職責
mydata-given = 已同意
mydata-not-given = 沒有同意
# $at: 時間
mydata-since = { $at }起
mydata-row-both = 同意保存孩子的資料，包括健康和殘疾情況
mydata-row-children = 同意保存孩子的資料，不包括健康和殘疾情況
mydata-row-no-health = 撤回了對健康和殘疾情況的同意
mydata-row-none = 撤回了同意
# $version: 文本的版本
mydata-row-text = （同意書 { $version } 版）
mydata-withdraw-children = 撤回對保存孩子資料的同意
    .heading = 撤回對保存孩子資料的同意嗎？
mydata-withdraw-children-now = 沒有這份同意，我們就不能保存孩子的任何資料。您家的資料會馬上全部刪除，找不回來，您也會登出。
mydata-withdraw-children-ask = 沒有這份同意，我們就不能再用孩子的資料。沒批准的申報和沒提交的內容馬上刪除。已經批准的登記，我們會請街道刪除，15 天內給您答覆。
mydata-withdraw-health = 撤回對健康和殘疾情況的同意
    .heading = 撤回對健康和殘疾情況的同意嗎？
mydata-withdraw-health-now = 孩子的健康和殘疾情況會馬上刪除，別的資料都還在。有幾項服務我們就無法替您判斷了。
mydata-withdraw-health-ask = 沒批准的申報和沒提交的內容裡，孩子的健康和殘疾情況馬上刪除。已經批准的登記，我們會請街道刪除這些情況，15 天內給您答覆。別的資料都還在。
mydata-withdraw-before = 撤回以前已經辦好的事不受影響。以後想再同意，重新填申報就可以。
mydata-withdraw-yes = 撤回同意
mydata-no = 不，先不動
mydata-done-health = 您撤回了對健康和殘疾情況的同意
    .text = 沒批准的內容裡，這些情況已經刪除。有登記要街道處理的，下面寫着到哪一天。
mydata-done-children = 您撤回了同意
    .text = 沒批准的內容已經刪除。登記由街道處理，下面寫着到哪一天。
mydata-done-asked = 已經請街道刪除
    .text = 沒批准的內容已經刪除。登記由街道處理，下面寫着到哪一天。
mydata-done-kept = 刪除請求已經收回
    .text = 您家的登記照舊保留，半年一次的確認也照常。以後想刪除，隨時可以再提。
mydata-done-changed = 這個請求已經有變化，沒有收回
    .text = 下面是現在的情況。還想收回，就再按一次；已經處理的，可以聯絡街道。
mydata-copy = 下載一份
    .text = 這裡有我們保存的關於您家的一切：填過的、辦過的、通知、誰看過。下載以後請放好，別人打開就能看到。
mydata-copy-shared = 這塊螢幕還有別人用，所以這裡不儲存檔案。可以在這裡列印一份；也可以回家以後，用您的手機號碼登入，在「我的資料」裡下載。
mydata-copy-slip = 這塊螢幕還有別人用，所以這裡不儲存檔案。您憑憑條登入，沒有手機可以下載，就在這裡列印一份帶回家。以後隨時可以再來列印。
mydata-paper = 列印一份
    .lead = 我們保存的關於您家的一切都在這裡：填過的、辦過的、通知、誰看過。可能有好幾張紙。證件號碼和手機號碼只印一部分，免得紙丟了被別人看到。
# $at: 時間
mydata-paper-made = { $at } 列印。
mydata-copy-html = 下載，自己看
mydata-copy-json = 下載數據檔案（JSON）
mydata-copy-title = 童行保存的您家的資料
# $at: 時間
mydata-copy-made = { $at } 下載。
mydata-copy-nothing = 沒有。
# $n: 第幾個孩子, $question: 問題
mydata-copy-child = 第 { $n } 個孩子：{ $question }
mydata-correct = 改
    .text = 有不對的，或者有變化，就更新申報：上次的回答都在，只改變了的。
    .button = 更新我家的情況
mydata-erase = 刪除
mydata-erase-now = 您家還沒有批准的登記，您自己就可以馬上全部刪除。
    .link = 全部刪除
    .heading = 全部刪除嗎？
    .means = 申報、沒提交的內容、求助和上傳的檔案、通知和登入用的手機號碼都馬上刪除，找不回來，您也會登出。
    .yes = 全部刪除
mydata-erase-ask = 沒批准的內容馬上就能刪除。已經批准的登記要由街道的工作人員處理，15 天內給您答覆。依法必須留的，會告訴您留什麼、為什麼。
    .link = 要求全部刪除
    .heading = 要求刪除您家的全部資料嗎？
    .means = 沒批准的申報和沒提交的內容馬上刪除。登記連同您的求助，由街道在 15 天內刪除，或者告訴您為什麼必須留。刪除以後，孩子就不在服務名單裡了。
    .yes = 要求刪除
mydata-erase-copy = 刪除以前，您可以先留一份：
mydata-erased = 您家的資料已經刪除
    .text = 您的登入也一起刪除了。
    .left = 我們只留下辦過這件事的紀錄，裡面沒有姓名、證件和聯絡方式。以後想再申報，隨時可以重新開始。
mydata-requests = 刪除請求
mydata-scope-everything = 刪除全部資料
mydata-scope-health = 刪除健康和殘疾情況
mydata-erasure-open = 等街道處理
mydata-erasure-done = 已經刪除
mydata-erasure-refused = 依法保留
mydata-erasure-taken_back = 您收回了
# $number: 編號, $at: 時間
mydata-request-asked = 編號 { $number }，{ $at } 提出
# $due: 日期, $street: 街道
mydata-request-open = { $street }最遲 { $due }答覆您。
# $due: 日期, $street: 街道
mydata-request-late = { $street }應該在 { $due }以前答覆您，已經過期。區民政部門看得到這件事，您也可以打 12345。
# $at: 時間
mydata-request-decided = { $at } 處理。
# $at: 時間
mydata-request-taken_back = { $at } 收回，登記照舊保留。
mydata-take-back = 不刪除了，收回請求
    .text = 街道處理以前，您可以收回。提出時已經刪除的內容不會回來。
mydata-request-refused = 保留的資料只是存着，不作別的用處。您不同意，可以找街道、打 12345，或向網信部門投訴。
mydata-request-office = 街道的地址和電話
mydata-ground-kept_by_law = 法律規定的保存期限還沒到（《個人信息保護法》第四十七條）。
mydata-ground-aid_running = 孩子的補貼或救助正在發放、核對，要憑這份登記。
mydata-ground-child_protection = 保護孩子的安全要用到這份登記。

## 下載的那一份：copy-<表> 和 copy-<欄>

copy-account = 登入
copy-consents = 同意和撤回
copy-draft = 沒提交的內容
copy-declarations = 申報
copy-events = 申報的經過
copy-children = 登記的孩子
copy-erasures = 刪除請求
copy-questions = 問審計員的
copy-notices = 通知
copy-access-log = 誰看過、辦過什麼
copy-phone = 手機號碼
copy-since = 開始使用
copy-version = 第幾次
copy-at = 時間
copy-consent-children = 同意保存孩子的資料
copy-consent-health = 同意保存健康和殘疾情況
copy-consent-text = 同意書的版本
copy-basis = 另外的法律依據
copy-answers = 回答
copy-number = 編號
copy-state = 狀態
copy-state-at = 狀態的時間
copy-sent-at = 提交時間
copy-language = 語言
copy-catalogue = 服務清單的版本
copy-street = 街道
copy-community = 社區
copy-remark = 街道請您改的
copy-name = 姓名
copy-document = 證件號碼
copy-birth-date = 出生日期
copy-stage = 上學的階段
copy-sign = 系統從回答裡看到的難處
copy-guardian = 監護人
copy-approved-at = 批准時間
copy-due = 日期到
copy-scope = 刪除什麼
copy-reason = 街道寫給您的
copy-question = 您問的
copy-answer = 回答
copy-topic = 關於
copy-read-at = 讀過的時間
copy-office = 單位
copy-role = 崗位
copy-act = 做了什麼
copy-purpose = 為了什麼
copy-topic-submitted = 收到申報
copy-topic-returned = 申報要補正
copy-topic-approved = 申報已批准
copy-topic-answered = 審計員有回答
copy-topic-erasure_asked = 收到刪除請求
copy-topic-erasure_done = 已刪除
copy-topic-erasure_refused = 刪除請求有答覆

## 工作人員：刪除請求 /staff/erasures

staff-nav-erasures = 刪除請求
staff-home-erasures = 刪除請求：{ $n } 件等辦理，最早一件最遲 { $due }
staff-home-erasures-none = 刪除請求：沒有等辦理的
staff-erasures = 刪除請求
staff-erasures-lead = 家庭要求刪除已經批准的登記。最遲在期限那天決定；過了期限，區和市也會看到。
staff-erasures-late = 這裡是過了期限街道還沒有決定的。
staff-erasures-none = 這裡沒有請求。
staff-erasures-open = 看等待決定的
staff-erasures-decided = 看已經決定的
staff-erasures-number = 編號
staff-erasures-scope = 刪除什麼
staff-erasures-cause = 為什麼
staff-erasures-place = 街道、社區
staff-erasures-asked = 提出時間
staff-erasures-due = 期限
staff-erasures-state = 狀態
# $date: 日期
staff-erasures-overdue = { $date }，已過期
staff-erasure-open = 等待決定
staff-erasure-done = 已刪除
staff-erasure-refused = 已保留
# $at: 時間
staff-erasure-taken_back = 家庭已收回
    .when = { $at } 家庭自己收回了請求，登記照舊保留。
staff-erasure-cause-asked = 家庭要求
staff-erasure-cause-consent_withdrawn = 撤回了同意
# $number: 編號
staff-erasure = 刪除請求 { $number }
staff-erasure-who = 誰提出
staff-erasure-children = 登記的孩子
staff-erasure-means-everything = 這個家庭的登記、所有申報、求助和登入都會刪除，誰也打不開、找不回，從備份裡也不行。孩子離開台賬。
staff-erasure-means-health = 所有申報裡孩子的健康和殘疾情況都會刪除，由此看出的重點關愛提示也會去掉。別的都保留。
staff-erasure-do = 刪除
    .button = 刪除
staff-erasure-refuse = 保留
    .text = 只有法律要求或者允許保留時才能不刪。家庭會看到理由和您寫的話。
    .button = 保留登記
staff-erasure-ground = 保留的理由
staff-erasure-reason = 寫給家庭的話
    .hint = 留什麼、依據哪一條、留到什麼時候。
staff-erasure-ground-missing = 選一個保留的理由。
staff-erasure-reason-missing = 寫上留什麼、為什麼，家庭要看。
staff-erasure-confirm-erase = 真的刪除嗎？
staff-erasure-confirm-refuse = 真的保留嗎？
staff-erasure-yes = 是，刪除
staff-erasure-refuse-yes = 是，保留
staff-erasure-no = 不，回去
staff-erasure-conflict = 沒有執行：情況已經變了
    .text = 下面是現在的情況，請重新決定。
staff-consent-health = 家庭撤回了對健康和殘疾情況的同意
# $at: 時間
staff-consent-health-text = { $at } 撤回。不要再問、再用這些情況；登記裡還有的，在「刪除請求」裡處理。
staff-consent-children = 家庭撤回了對保存孩子資料的同意
# $at: 時間
staff-consent-children-text = { $at } 撤回。除了保存和處理刪除請求，不要再用這些資料。
