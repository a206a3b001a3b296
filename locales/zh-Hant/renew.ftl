### 改街道勾出的回答；每半年確認一次；搬走、滿 16 歲、離開深圳；接下來會變什麼。

## 同一頁上的幾個問題（街道請您改的，或者該再問一次的）

asked-family = 您和家裡
asked-more = 因為您的回答，還要問這一個。
correct-send = 改好了，提交
correct-right = 覺得原來的回答沒有錯？可以不改，打電話告訴街道辦事處。

## 每半年確認一次

renew-title = 每半年確認一次
renew-due-soon = { $date }前請確認一次登記
renew-due-now = 該確認一次登記了（{ $date }到期）
renew-due = 沒有變化的話，一分鐘就好。
renew-nothing = 現在不用確認
    .text = 沒有登記在冊的孩子，或者街道正在看您新交的一份。到時間我們會提醒您。
renew-begun = 您有一份沒提交的更新
    .text = 先提交或者刪掉它，再來確認。
renew-held = 暫時不用確認登記
renew-held-consent =
    您撤回了對保存孩子資料的同意。沒有這份同意，這裡不能確認，也不能提交。

    以後想再同意，隨時可以重新填申報，一開始就會問您。
renew-held-erasure =
    刪除全部資料的請求在街道那裡。街道答覆以前，這裡不能確認，也不能提交。

    改了主意，想把登記留着，請告訴街道。「我的資料」裡有街道的地址、電話和最遲答覆的日子。
renew-held-again = 再次同意，重新申報
renew-no-health = 健康和殘疾情況不在裡面
    .text = 您撤回了對這些情況的同意，所以確認和提交的內容裡都沒有它們。想再同意，請按下面的「還有別的變了」，申報裡會問您。
renew-lead = 這些內容您上次確認是{ $since }，請在{ $due }前再確認一次。
renew-stale = 過了這段時間，下面幾項可能變了。上次的回答已經填好，請看一看，變了就改：
renew-why-turned_three = 孩子滿 3 歲了。
renew-why-turned_six = 孩子滿 6 歲了。
renew-why-stage_age = 按孩子的年齡，上學的階段可能變了。
renew-why-school_year = 新學年開始了。
renew-why-grown = 孩子可能長高了。
renew-why-permit = 新的一年了，居住證可能到期。
renew-why-insurance = 新的一年了，醫保可能換了。
renew-why-months = 社保月數可能增加了。
renew-all = 登記的內容我看過了，都沒有變
renew-all-else = 上面的和其他內容我都看過了，現在就是這樣
renew-all-else-missing = 都沒有變的話，請勾選；有變化請按「還有別的變了」
renew-confirm = 確認，提交
renew-more = 還有別的變了
renew-record = 看登記的全部內容
renew-leaving = 要離開深圳？
renew-done = 確認好了
renew-done-at = { $at } 由您確認，登記在{ $street }
renew-done-next = 下一次請在{ $date }前確認，到時候會提醒您。

## 離開

leave-title = 離開深圳，結束登記
leave-text = 一家人不再住在深圳了，可以在這裡結束登記。只是搬到深圳別的街道，不用結束。
leave-next = 到了新的地方
    .text =
        到新住處的社區或街道問「流動兒童關愛服務」，全國都有。

        把孩子的預防接種證、學籍、醫保轉過去：學校和社康中心會幫您辦。
leave-close = 結束登記
    .text =
        結束後，街道不再聯絡您，孩子不再列在台賬上。以後回到深圳，再申報一次就好。

        還在街道審核的申報會一起撤回。
leave-requests = 還沒辦完的求助有 { $n } 件，會一併結束，街道不再辦：
leave-unsent = 未送出的求助和上傳的檔案會馬上刪除。
leave-yes = 結束登記
leave-no = 先不結束
leave-nothing = 您沒有登記在冊的內容，不用結束。
leave-moving = 只是搬家？
    .text = 在「每半年確認一次」裡把住址改成新的，新街道會接着服務，以前的紀錄一起過去。
farewell-title = 孩子滿 16 歲了
farewell-text = 流動兒童的登記到 16 歲為止，下面的孩子已經從台賬上結束登記。謝謝您一直配合。
farewell-remain = 到 18 歲還可以享受的
farewell-ask = 有不清楚的，可以問街道：

## 接下來會變什麼

next-link = 接下來會變什麼
next-title = { $name }：接下來會變什麼
next-text = 別的都不變，只看時間，會有這些變化：
next-none = 現在看不到會變的日子。
next-renewal = 該確認一次登記
next-in-scope = 在深圳住滿半年，可以享受這些服務了
next-sixteen = 滿 16 歲，登記結束；讀書和基本生活的幾項還在
next-eighteen = 滿 18 歲，最後幾項服務結束
next-begins = 可以享受：{ $benefit }
next-opens = 可以申請：{ $benefit }
next-ends = 到這天不再有：{ $benefit }
next-uncertain = 可能會變：{ $benefit }。要看還沒有回答的問題，或者由部門決定
next-remind = 提前提醒
    .text = 打開後，每個日子前 14 天在「通知」裡告訴您；您說過可以發短訊的，也發短訊。
next-remind-on = 已打開
next-remind-off = 沒有打開
next-remind-start = 打開提醒
next-remind-stop = 關掉提醒
next-calendar = 放進手機日曆
    .text = 日曆裡不寫孩子的名字，別人看到也不知道是誰。
    .link = 下載日曆檔案
next-calendar-shared = 這塊螢幕還有別人用，所以這裡不儲存檔案。回家以後，用您的手機號碼登入，就能把這些日子放進手機日曆。
next-entry = 童行：{ $what }

## 工作人員：離開台賬的孩子

staff-departures = 離開台賬的孩子
staff-departures-lead = 只說誰、什麼時候、為什麼、去了哪裡；紀錄的內容跟着家庭走。
staff-departures-name = 孩子
staff-departures-from = 原來的街道
staff-departures-why = 原因
staff-departures-to = 去了哪裡
staff-departures-at = 時間
staff-departure-sixteen = 滿 16 歲
staff-departure-moved = 搬到別的街道
staff-departure-left_shenzhen = 離開深圳
staff-departure-taken_out = 家庭不再申報
staff-record-confirmed = 家庭最近一次確認
staff-act-confirm_record = 家庭確認登記
staff-act-leave_shenzhen = 家庭離開深圳
staff-act-choose_reminders = 家庭選擇提醒
staff-act-close_at_sixteen = 滿 16 歲結束登記
staff-act-remind_families = 提醒家庭
staff-act-see_departures = 看離開台賬的孩子
staff-state-closed = 已結束登記
state-closed = 已結束登記
    .title = 這份登記已經結束
    .next = 以後回到深圳，再申報一次就好。
notice-confirmed = 登記已經確認
notice-renew_soon = 一個月內請確認一次登記
notice-renew_week = 一星期內請確認一次登記
notice-renew_now = 該確認一次登記了
notice-farewell = 有一個孩子滿 16 歲，登記結束
notice-closed = 登記已經結束
notice-upcoming = 有一個日子快到了
copy-confirmations = 每半年的確認
copy-departures = 離開台賬的孩子
copy-watches = 打開了提醒的孩子
copy-next-on = 下一次看的日期
copy-topic-confirmed = 登記已確認
copy-topic-renew_soon = 一個月內要確認
copy-topic-renew_week = 一星期內要確認
copy-topic-renew_now = 到期要確認
copy-topic-farewell = 滿 16 歲
copy-topic-closed = 登記已結束
copy-topic-upcoming = 日子快到
copy-why = 原因
