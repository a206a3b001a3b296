### 公開頁面的文字：開始頁、服務清單、快速查詢、結果、隱私、無障礙、聯絡我們。
### 每條前面的一行註釋說明它用在哪裡。挑自己頁面需要的編號用，不要把同一句話寫第二遍。
### 各項服務本身的文字在 services.ftl，事實、條件和結論在 facts.ftl，頁頭頁腳和表單在 common.ftl。

## 開始頁 /

# 瀏覽器標題
start-title = 深圳流動兒童關愛服務
# 大標題
start-heading = 孩子跟您來深圳，這些服務可以用
# 這是什麼，寫給誰
start-intro = 您帶着孩子在深圳生活，孩子的戶口不在深圳？在這裡可以查到孩子能用哪些服務，把家裡的情況告訴街道辦事處，有需要時請他們幫忙。
# 誰在辦
start-who-runs = 這個網站由深圳市民政部門牽頭，街道辦事處和教育、衛健、醫保等部門一起辦。不收費，沒有廣告。
# 「可以做的三件事」小標題
start-things-heading = 您可以在這裡做三件事
# 第一件：查詢
start-check-heading = 查一查能用哪些服務
start-check-text = 回答幾個問題，看看 20 項服務裡哪些適合您的孩子。不用登入，不用留名字。
start-check-action = 開始查詢
# 第二件：申報
start-declare-heading = 申報家裡的情況
start-declare-text = 把家裡和孩子的情況告訴您住的街道。用手機號碼登入，可以填一半先停，下次接着填。街道看過會答覆您。
start-declare-action = 開始申報
# 第三件：我的家庭
start-family-heading = 看看我的家庭
start-family-text = 已經申報過的，在這裡看辦到哪一步、有沒有要改的地方、孩子現在能用哪些服務。
start-family-action = 進入我的家庭
# 通往 20 項服務的列表
start-services-heading = 20 項服務
start-services-text = 從出生體檢、上學、看病到住房和困難救助，一項一項看：給誰、有什麼、怎麼辦。
start-services-action = 看全部服務
# 讓人放心的一句
start-reassure = 材料不齊也可以先填。拿不準的事，選「不清楚」就可以。
# 需要馬上幫忙時
start-urgent = 有人正有危險，打 110；病得急，打 120；不知道找誰，打 12345。
# 自己填不了時
start-assist = 不方便自己填？請您社區的兒童主任或街道辦事處的工作人員和您一起填。

## 服務清單 /services 和每一項 /services/{編號}

# 列表頁標題
services-heading = 流動兒童的 20 項服務
# 列表頁說明
services-intro = 這些服務來自深圳市的關愛服務清單，分六個方面。按進一項，看給誰、有什麼、怎麼辦。
# 編號；$n：1 到 20
services-number = 清單第 { $n } 項
# 詳情頁小標題
services-who = 給誰
services-get = 有什麼
services-how = 怎麼辦
services-benefits = 這一項裡有
services-documents = 帶什麼
services-documents-none = 不用特別準備材料。
services-places = 去哪裡
services-departments = 責任部門
services-hotlines = 打給誰
# 詳情頁底部：材料和規定會變
services-ask-first = 各區的做法和材料可能不一樣，出門前先打電話問一聲，少跑一趟。
# 連結：用快速查詢看自己的孩子
services-check = 查一查我的孩子適不適合
# 連結：回到列表
services-back = 回到全部服務
# 連結：上一項、下一項；$title：那一項的名稱
services-previous = 上一項：{ $title }
services-next = 下一項：{ $title }
# 出處
services-source = 項目名稱和責任部門按《深圳市流動兒童在居住地享有關愛服務清單》，其他說明由我們用淺白的文字寫成。

## 快速查詢 /check

# 標題
check-heading = 查一查孩子能用哪些服務
# 說明
check-intro = 知道多少答多少。答完馬上看到結果，也看到為什麼。
# 有指令碼時：不離開手機
check-local = 您的回答只在這台裝置上計算，不會傳送給任何人。關掉頁面，回答就沒有了。
# 沒有指令碼時：發送、答覆、不會儲存
check-nojs = 您的回答會傳送到我們的伺服器，算出結果給您看，不會儲存。
# 不知道也可以
check-unknown = 拿不準的就選「不清楚」，或者空着。答過的不會白答，結果會告訴您還差什麼。
# 結果的性質
check-not-decision = 這裡的結果是給您的參考。要申請的服務，最後由負責的部門決定。
# 小標題：家庭；孩子；$n：第幾個孩子
check-family-heading = 家裡的情況
check-child-heading = 第 { $n } 個孩子
# 按鈕
check-add-child = 再加一個孩子
check-remove-child = 去掉第 { $n } 個孩子
check-submit = 看結果
# 螢幕閱讀軟件讀出：結果變了
check-updated = 結果已更新。
# 結果不能算的時候
check-fix-first = 先改這裡，結果才算得上

## 結果：快速查詢和我的家庭都用

# 大標題；$child：孩子的稱呼
results-heading = { $child }的服務
# 按哪一天算；$date：日期
results-as-of = 按 { $date }的情況計算
# 按哪一版清單；$version：版本
results-version = 清單版本 { $version }
# 總數；$yes、$apply、$unknown、$no：各有幾項服務
results-counts = 可以享受 { $yes } 項，可以申請 { $apply } 項，還差資料 { $unknown } 項，暫不符合 { $no } 項。
# 小標題：在不在範圍裡
results-scope-heading = 在不在服務範圍
# 展開原因
results-why = 為什麼
# 每個條件的結果
results-holds = 符合
results-fails = 不符合
results-open = 還不知道
# 我們手上的情況；$have：現狀
results-have = 現在：{ $have }
# 還差哪些；$list：事實名稱，已連成一句
results-missing = 還差：{ $list }
# 只差一個問題時
results-decides = 只要回答這一個問題，就知道結果：
# 小標題：接下來最值得回答的問題
results-next-heading = 先回答這些，知道得最快
# 從哪天起會符合；$date：日期
results-from = 其他情況不變的話，從 { $date }起就符合。
# 到哪天為止；$date：日期
results-until = 其他情況不變的話，到 { $date }為止。
# 小標題和說明：以後的變化
results-changes-heading = 以後會變的
results-changes-intro = 孩子長大、住滿一定時間，結果會跟着變。下面是其他情況不變時的日子。
# 一條變化；$date：日期，$what：服務內容，$outcome：結論
results-change = { $date }：{ $what }，變為「{ $outcome }」
# 變化的是服務範圍時，$what 用這個
results-change-scope = 這份清單裡的服務
# 沒有變化
results-changes-none = 在能算到的日子裡，沒有因為時間而變的。
# 小標題和說明：合起來的材料單
results-documents-heading = 要帶的材料
results-documents-intro = 可以享受和可以申請的服務，材料合在一起列在這裡，一樣只列一次。
results-documents-none = 現在沒有要準備的材料。
# 小標題：去哪裡、打給誰
results-places-heading = 去哪裡
results-hotlines-heading = 打給誰
# 連結：一項服務的詳情
results-details = 看這一項怎麼辦
# 用這些回答去申報
results-declare-heading = 接下來：告訴您的街道
results-declare-text = 申報之後，街道辦事處會核對，需要時主動聯絡您。剛才的回答可以直接帶過去，不用再填一遍。
results-declare-action = 用這些回答去申報
# 帶過去時，有指令碼的一次提醒：這時才發送
results-declare-sends = 按下以後，這些回答才會傳送給我們，存入您的申報草稿。孩子的回答，要您在下面打勾同意保存，才會一起帶過去。
# 一項也沒有時
results-none-heading = 現在還沒有對得上的服務
results-none-text = 先看看每一項差在哪裡。情況會變，過一陣可以再查。拿不準，打 12345 或問您的街道辦事處。
# 孩子身邊沒有大人時
results-alone-heading = 孩子身邊沒有大人照顧？
results-alone-text = 可以馬上找就近的街道辦事處，他們會幫孩子找到安全的住處。孩子現在有危險，打 110。

## 隱私 /privacy

# 標題
privacy-heading = 您的資料怎麼用
# 一段話說完
privacy-summary = 我們只問辦事要用的事，只給辦這件事的人看，誰看過都有紀錄。您可以隨時看、改、要一份，也可以要求刪除。
# 這份說明的版本；$date：日期
privacy-version = 本說明自 { $date }起適用。

# 誰負責
privacy-controller-heading = 誰負責您的資料
privacy-controller = 深圳市民政部門負責這個網站和裡面的資料，各街道辦事處負責本街道家庭的資料。有問題找您的街道辦事處，或打 12345。

# 收集什麼
privacy-collect-heading = 我們收集什麼
privacy-collect-family = 關於您：姓名、和孩子的關係、證件、手機號碼、住址、居住證、工作和社保，還有怎樣聯絡您才安全。
privacy-collect-child = 關於孩子：姓名、性別、出生日期、證件、戶口所在地、來深圳的日期、和誰一起住、上學和醫保的情況。
privacy-collect-sensitive = 健康、殘疾和家裡的難處只在和服務有關時才問，可以不答。不答不影響您申報，只是有些服務我們就無法替您判斷。
privacy-collect-not = 我們不收集您的位置、通訊錄和上網紀錄，不放廣告，也不讓別的公司追蹤您。

# 快速查詢
privacy-check-heading = 只是查一查，會留下什麼
privacy-check = 快速查詢在您的裝置上計算，回答不會傳送給我們。瀏覽器沒有執行指令碼時，回答會傳送來算一次，答覆您之後不會儲存。

# 為什麼收集
privacy-why-heading = 為什麼要這些
privacy-why = 為了判斷哪些服務適合孩子，讓街道核對和跟進，把您的求助轉給負責的部門，每半年更新一次情況。統計只用人數，不帶姓名。

# 法律依據
privacy-law-heading = 法律依據
privacy-law = 街道和民政部門依法負有保護未成年人的職責，在履行這些職責所需要的範圍內使用資料（《個人信息保護法》第十三條、第三十四條，《未成年人保護法》）。敏感的資料，還要您單獨同意（《個人信息保護法》第二十九條）。

# 孩子的資料和單獨同意
privacy-children-heading = 孩子的資料
privacy-children = 不滿 14 歲孩子的資料都算敏感資料。填孩子的情況之前，我們先請監護人單獨同意（《個人信息保護法》第三十一條）。同意寫的是哪一版、什麼時候同意的，都會記下來。
privacy-children-health = 健康和殘疾的資料另外再請您同意一次。不同意也能申報。
privacy-children-refuse = 這些資料如果被人亂用，可能讓孩子受傷害或被人看輕，所以我們鎖得更緊，看的人更少。

# 怎樣儲存
privacy-sealed-heading = 怎樣儲存
privacy-sealed = 姓名、證件號碼、手機號碼、住址和您寫的話都加密儲存，每個家庭用自己的一把鑰匙。網上傳送時也加密。

# 誰能看到
privacy-who-sees-heading = 誰能看到
privacy-who-sees-street = 您街道的審核員和兒童督導員，還有您社區的兒童主任。別的街道看不到。
privacy-who-sees-department = 街道請負責的部門幫忙時，只告訴他們和這件事有關的內容。
privacy-who-sees-city = 區和市的工作人員看全區、全市的情況和統計，只在自己的管轄範圍內、為了工作才能看。
privacy-who-sees-nobody = 管理系統的人看不到您家的內容。我們不把資料賣給任何人，也不給商業公司用。

# 查看有紀錄
privacy-log-heading = 誰看過都有紀錄
privacy-log = 工作人員每看一次、改一次，系統都記下是誰、什麼時候、為了什麼。紀錄如果被人改動，查得出來。紀錄至少留六個月。登入以後，您隨時能看自己家的這份紀錄；有疑問，在那裡問審計員。

# 由人決定
privacy-decision-heading = 由人決定
privacy-decision = 網站按規則算出哪些服務可能適合孩子，只是提示。批准還是退回，由工作人員決定。您不同意，可以要他們說明理由，也可以重新申報。

# 保留多久
privacy-keep-heading = 保留多久
privacy-keep = 孩子在服務範圍內時，登記一直保留，每半年更新。孩子滿 16 歲或離開深圳後，登記就結束，按檔案的規定保存和銷毀。
privacy-keep-draft = 沒有提交的草稿只有您自己能看到，您隨時可以自己刪除。

# 您的權利
privacy-rights-heading = 您可以
privacy-rights = 看自己和孩子的資料，要一份副本，更正，撤回同意，要求刪除，要我們解釋。監護人可以替孩子提出，孩子自己也可以。
privacy-rights-how = 登入以後，在「我的資料」裡自己就能辦。沒有手機，或者孩子自己要提出，告訴您的街道辦事處就可以，他們會核對身份。都不收費。

# 撤回和刪除
privacy-erase-heading = 撤回同意和刪除
privacy-erase = 撤回同意以後，我們不再用這些資料，之前已經辦的事不受影響。還沒批准的，您自己馬上就能刪除，刪除後打不開也找不回，從備份裡也不行。已經批准的登記，由街道的兒童督導員在 15 天內處理；依法必須留的，會告訴您留什麼、為什麼。

# cookie
privacy-cookies-heading = 瀏覽器裡存什麼
privacy-cookies = 只存讓網站正常工作的 cookie：記住您已登入、正在填的是哪一份、您選的語言和字的大小。沒有用來追蹤的。

# 不滿意時
privacy-complain-heading = 不滿意怎麼辦
privacy-complain = 先找街道辦事處。還不滿意，可以打 12345，或向網信部門投訴。
# 聯絡
privacy-contact-heading = 聯絡我們
privacy-contact = 街道辦事處的地址和電話在「聯絡我們」一頁。

## 無障礙 /accessibility

# 標題
accessibility-heading = 讓每個人都能用
# 目標
accessibility-intro = 我們希望眼睛、耳朵、手不方便的人，用舊手機的人，不習慣上網的人，都能自己辦完。
# 標準
accessibility-standard = 我們按 WCAG 2.2 的 AA 級和國家標準 GB/T 37668 來做，哪裡還沒做到，請告訴我們。
# 哪些能用：小標題和各條
accessibility-works-heading = 我們做了什麼
accessibility-keyboard = 只用鍵盤就能走完每一步，停在哪裡看得清楚。
accessibility-screen-reader = 螢幕閱讀軟件能讀出標題、問題、提示和錯誤。一頁只問一件事或一小組事。
accessibility-no-script = 瀏覽器沒有執行指令碼，也能查詢、申報和看結果。
accessibility-text = 字放大到兩倍，或者用很窄的螢幕，內容不會被擋住，也不用左右捲動。
accessibility-colour = 不只靠顏色說明結果，每個結論都有文字和圖形。深色模式也看得清。
accessibility-time = 不催您。填一半可以停下，用手機號碼登入後接着填。
accessibility-slow = 頁面很小，網速慢、手機舊也可以打開。
accessibility-languages = 有簡體中文、繁體中文和英文。
accessibility-print = 結果和回執可以列印。
# 怎樣檢查
accessibility-checked-heading = 我們怎樣檢查
accessibility-checked = 每次改動都用工具檢查公開的頁面：三種語言，淺色和深色，窄螢幕，只用鍵盤。工具查不出所有的問題，所以很需要您告訴我們。
# 怎樣告訴我們
accessibility-tell-heading = 哪裡用不了，告訴我們
accessibility-tell = 打 12345，或者告訴您的街道辦事處：在哪一頁、想做什麼、卡在哪裡。
# 別的辦法
accessibility-other-heading = 不上網也能辦
accessibility-other = 社區的兒童主任和街道辦事處的工作人員可以和您一起填。您走不開，可以問問能不能上門。

## 聯絡 /contact

# 標題
contact-heading = 聯絡我們
# 說明
contact-intro = 有事不要一個人硬撐。急事打電話，別的事找您的街道辦事處。
# 危急
contact-urgent-heading = 馬上要幫忙
contact-urgent = 有人有危險，打 110。病重或受重傷，打 120。
# 熱線列表
contact-hotlines-heading = 可以打的電話
contact-hotlines-intro = 不知道該打哪一個，就打 12345。
# 通話紀錄會留下
contact-trace = 打過的電話會留在手機的通話紀錄裡。如果不想讓人看到，打完可以刪除。
# 我的街道辦事處
contact-office-heading = 我的街道辦事處
contact-office-intro = 選您現在住的區和街道，就能看到地址、電話和辦公時間。
contact-office-street = 街道
contact-office-show = 顯示
contact-office-address = 地址
contact-office-phone = 電話
contact-office-hours = 辦公時間
# 上次更新；$date：日期
contact-office-updated = 街道辦事處更新於 { $date }
# 還沒填寫；$street：街道名稱
contact-office-missing = { $street }還沒有填寫地址和電話。請打 12345，他們會告訴您怎麼找到街道辦事處。
# 在街道可以找誰
contact-people-heading = 可以找誰
contact-people = 每個街道有兒童督導員，社區有兒童主任。申報、求助和不好開口的事，都可以請他們單獨談。

# 一項內容要符合什麼條件：可展開的小標題，和規則的幾種寫法
services-conditions = 要符合哪些條件
services-covered = 在服務範圍內：戶口不在深圳、在深圳住滿六個月、未滿 16 歲、和監護人一起住
# 後面列出幾種情況
services-one-of = 並且是下面任意一種情況：
# 連接兩個條件
services-and = {"，並且"}
services-ask-first-heading = 出門前先問

## 快速離開 /leaving

leaving-heading = 快速離開能做什麼
leaving-intro = 每一頁上面都有「快速離開」。擔心有人看到您在看什麼，就按它；用電腦的，也可以連按三次 Shift 鍵。
leaving-does-heading = 按了以後
leaving-does-page = 這一頁馬上換成天氣網頁。瀏覽器執行指令碼時，按「返回」也回不到這一頁。
leaving-does-session = 您登出，我們存在瀏覽器裡的內容也清掉。
leaving-does-draft = 已經儲存的申報草稿還在。以後用手機號碼登入，可以接着填。
leaving-cannot-heading = 它藏不住的
leaving-cannot-history = 瀏覽器的歷史紀錄裡，可能還看得到您來過這個網站。
leaving-cannot-network = 家裡的路由器，單位或學校的網絡，可能記得打開過哪些網站。
leaving-cannot-phone = 收到的短訊、打過的電話，還留在手機裡。
leaving-more-heading = 想更穩妥
leaving-more-private = 用瀏覽器的無痕視窗打開這個網站，用完關掉。
leaving-more-device = 換一部別人看不到的手機或電腦，或者直接到街道辦事處去。
leaving-more-message = 申報時告訴我們怎樣聯絡您才安全，我們照辦。
leaving-danger-heading = 您或孩子有危險
leaving-danger = 打 110。被家裡人傷害，也可以打 12338。

# 規則旁邊的提醒；編號來自清單的 note
note-ask_department = 規定可能會變，請先問負責的部門。
