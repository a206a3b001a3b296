### 孩子有危險：告訴我們 /report，工作人員一側 /staff/concerns。

## 寫下看到的

concern-title = 告訴我們
concern-heading = 看到孩子有危險，或者沒有人照顧？
concern-call = 孩子現在有危險，先打電話
concern-lead = 寫下您看到、聽到的就可以。不必確定，也不必有證據，由街道的工作人員去了解。
concern-nameless = 不用登入，不用留姓名。我們不會告訴孩子家裡是誰說的。
concern-then = 送出以後，這裡會給您一個編號和一個密碼，有新的情況可以補充。
concern-send = 送出
concern-away = 還沒有送出去
    .text = 我們這邊現在存不了，您寫的都還在下面。着急就打 110；不急，過幾分鐘再按一次「送出」。
concern-nothing = 寫一樣就可以：看到了什麼，或者在哪裡。
# $n：字數
concern-long = 最多寫 { $n } 個字，留下最要緊的就可以。
concern-now = 孩子現在有危險嗎
concern-now-yes = 有
concern-now-no = 沒有
concern-now-unknown = 不清楚
concern-sign = 您看到或聽到了什麼
    .hint = 有幾樣選幾樣。
concern-sign-alone = 孩子一個人，沒有大人照顧
concern-sign-hurt = 身上有傷
concern-sign-violence = 有人打孩子，或者家裡常有打罵
concern-sign-touched = 有人碰孩子的私密部位，或者要孩子做性方面的事
concern-sign-neglected = 吃不飽、穿不暖，沒有人管
concern-sign-untreated = 病了沒有人帶去看
concern-sign-self_harm = 孩子傷害自己，或者說不想活
concern-sign-wandering = 在街上流浪
concern-sign-work = 被叫去做工、乞討或者賣東西
concern-sign-bullied = 在學校、路上或者網上被欺負
concern-sign-out_of_school = 該上學，沒有上學
concern-seen = 用您自己的話說一說
    .hint = 例如什麼時候、有誰在場、孩子怎麼樣。
concern-area = 在哪個街道
    .hint = 不知道是哪個街道，選區就可以；都不知道，可以不選。
# $district：區名
concern-area-district = { $district }，不清楚哪個街道
concern-place = 具體在哪裡
    .hint = 小區、樓棟、學校、路口，怎麼寫都可以。
concern-child = 是哪個孩子
    .hint = 姓名、大約幾歲、什麼樣子、跟誰住，知道多少寫多少。
concern-since = 從什麼時候開始的
concern-since-today = 今天
concern-since-week = 這幾天
concern-since-month = 這一個月
concern-since-longer = 更久
concern-since-unknown = 不清楚
concern-teller = 怎樣聯絡您
    .hint = 不寫也可以。寫了，工作人員有不明白的地方才能問您。

## 收到了

concern-received = 收到了，謝謝您告訴我們
concern-number = 編號
concern-code = 密碼
concern-code-once = 密碼只在這裡顯示這一次。方便就記下來，有新的情況，用編號和密碼補充；帶在身上不安全，就不用記。
concern-next = 街道的兒童督導員會去了解，先確認孩子安全。不會告訴孩子家裡是誰說的。
concern-worse = 孩子現在有危險
concern-photos-again = 相片要重新選一次，其他寫下的都還在。
concern-photos-refused = 有的相片未能儲存
    .text = 您寫下的都收到了。相片可以用編號和密碼再補充。

## 補充 /report/add

concern-add = 補充以前告訴我們的事
concern-add-number = 編號
    .hint = 12 個字母和數字，例如 7KM4-RX2P-9DTV。
concern-add-code = 密碼
    .hint = 8 位數字。
concern-add-more = 有什麼新的情況
concern-add-nothing = 寫一寫新的情況。
concern-add-unknown = 編號和密碼對不上，對照您記下的再看一遍。沒有記下，可以從頭再寫一次。
concern-added = 加上了，謝謝您
concern-now-is-received = 工作人員會連同以前的一起看。
concern-now-is-taken_up = 已經有工作人員在跟進，您補充的他們馬上看得到。
concern-now-is-closed = 工作人員看得到您補充的內容。

## 孩子身邊沒有大人時

concern-alone = 孩子身邊沒有大人
    .text = 您可以馬上告訴我們孩子在哪裡，不用登入。街道的工作人員會幫孩子找到安全的住處。
results-alone-link = 告訴我們孩子在哪裡
concern-link = 看到孩子有危險，或者沒有人照顧：告訴我們
footer-report = 孩子有危險

## 工作人員：列表

staff-nav-concerns = 兒童保護
staff-concerns = 兒童保護線索
staff-concerns-empty = 沒有線索。
staff-concerns-open = 還沒辦結的
staff-concerns-number = 編號
staff-concerns-signs = 情況
staff-concerns-place = 地點
staff-concerns-state = 狀態
staff-concerns-age = 已過
staff-concerns-holder = 接手人
staff-concern-state-received = 待接手
staff-concern-state-taken_up = 跟進中
staff-concern-state-closed = 已辦結
staff-concern-urgent = 緊急
staff-concern-flagged = 同一網絡很多條
    .text = 同一個網絡短時間送來很多條。照常了解，不要因此放下。
staff-concern-nowhere = 不知道在哪個區
staff-concern-110 = 孩子現在有危險：先打 110，再辦這裡
# $n：沒有辦結的，$urgent：其中緊急的
staff-home-concerns =
    { $n ->
        [0] 兒童保護：沒有未辦結的線索
       *[other] 兒童保護：{ $n } 條未辦結，緊急 { $urgent } 條
    }
# $n：條數，$age：多久
staff-home-concerns-oldest = 待接手 { $n } 條，最早的一條：{ $age }。

## 工作人員：一條線索

# $number：編號
staff-concern = 線索 { $number }
staff-concern-told = 反映的情況
staff-concern-photos = 相片和檔案
staff-concern-teller = 反映人的聯絡方式
staff-concern-by = 誰反映的
staff-concern-by-public = 民眾
staff-concern-received = 收到時間
staff-concern-conflict = 有同事先辦了一步，下面是現在的情況。您寫的還在。
staff-concern-first = 先接手，了解以後才能辦結。
staff-concern-take-up = 由我接手
staff-concern-take-over = 改由我跟進
staff-concern-noting = 記下了解到的情況
staff-concern-note = 什麼時候、去了哪裡、見到誰、孩子怎麼樣
staff-concern-note-save = 記下
staff-concern-note-empty = 寫下了解到的情況。
staff-concern-assigning = 請社區兒童主任去看
staff-concern-community = 社區
    .hint = 這個社區的兒童主任就能看到，並可以記下情況。
staff-concern-assign = 交給這個社區
staff-concern-no-community = 選一個本街道的社區。
staff-concern-closing = 辦結
staff-concern-outcome = 結果
staff-concern-outcome-police = 已通知公安，由公安處理
staff-concern-outcome-safe = 上門見到孩子，孩子安全
staff-concern-outcome-help = 家裡有困難，已安排幫助
staff-concern-outcome-station = 已轉未成年人救助保護機構
staff-concern-outcome-care = 已臨時監護
staff-concern-outcome-no_ground = 了解後沒有發現問題
staff-concern-report = 做了什麼，怎麼確認的
    .hint = 以後打開的人要看得明白。結果是「沒有發現問題」的，寫明依據。
staff-concern-close = 辦結
staff-concern-no-outcome = 選一個結果。沒有結果不能辦結。
staff-concern-no-report = 寫明做了什麼，怎麼確認的。
staff-concern-passing = 轉到另一個街道
staff-concern-street = 孩子在哪個街道
    .hint = 轉過去以後，那邊重新接手，這裡就看不到了。
staff-concern-pass = 轉過去
staff-concern-no-street = 選孩子所在的另一個街道。
staff-concern-new = 反映一條線索
staff-concern-step-received = 收到
staff-concern-step-added = 反映人補充
staff-concern-step-taken_up = 接手
staff-concern-step-noted = 記下情況
staff-concern-step-assigned = 交給社區
staff-concern-step-passed_on = 轉到
staff-concern-step-closed = 辦結
staff-concern-step-reopened = 重新打開
staff-purpose-protection = 保護孩子
staff-act-report_concern = 反映線索
staff-act-add_to_concern = 補充線索
staff-act-see_concerns = 查看線索列表
staff-act-view_concern = 查看線索
staff-act-view_concern_photo = 查看線索的相片
staff-act-take_up_concern = 接手線索
staff-act-note_concern = 記下情況
staff-act-assign_concern = 交給社區
staff-act-pass_concern = 轉到另一個街道
staff-act-close_concern = 辦結線索
