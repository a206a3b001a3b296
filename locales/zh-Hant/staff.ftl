### 工作人員一側：登入、我的工作、申報隊列、審核、台賬、辦公資料。

## 登入

staff-sign-in = 工作人員登入
staff-username = 用戶名稱
staff-password = 密碼
staff-code = 動態碼
    .hint = 打開手機上的驗證器，輸入現在顯示的 6 位數字。
staff-sign-in-help = 登入不了？
    .text = 密碼忘了、換了手機、帳號停用，都請找本單位的系統管理員。同一個動態碼只能用一次，用過了請等下一個。連續輸錯 5 次，帳號會停 15 分鐘。
staff-sign-in-family = 我是家長，去填申報
staff-wrong-login = 用戶名稱、密碼或動態碼不對。請看清楚再輸一次；動態碼用過一次後，請等下一個。
staff-locked = 輸錯太多次，這個帳號停用 15 分鐘。請過一會兒再試，急用請找系統管理員。

## 幾頁共用：狀態、跡象、日期、地方

staff-state-draft = 填寫中
staff-state-submitted = 待審核
staff-state-under_review = 審核中
staff-state-returned = 已退回補正
staff-state-approved = 已通過
staff-state-withdrawn = 家庭已撤回
staff-state-superseded = 已有新版本
staff-sign-family_hardship = 家庭困難
staff-sign-disability = 有殘疾人證
staff-sign-guardianship_missing = 監護缺失
staff-sign-psychological_difficulty = 精神障礙
# $n：天數
staff-days =
    { $n ->
        [0] 今天
       *[other] { $n } 天
    }
# $n：歲數
staff-years = { $n } 歲
staff-area-city = 深圳市
staff-none = 沒有
# $n：第幾版
staff-version = 第 { $n } 版
# $n：個數
staff-children = { $n } 個孩子

## 篩選

staff-filter-state = 狀態
staff-filter-street = 街道
staff-filter-order = 排序
staff-filter-all = 全部
staff-filter-number = 回執上的編號
staff-queue-misread = 這不是我們的編號：可能抄錯了一個字母或數字，請對照回執再看一遍。
staff-filter-mine = 只看我接手或辦結的
staff-filter-show = 查看
staff-order-oldest = 提交早的在前
staff-order-newest = 提交晚的在前

## 我的工作 /staff

staff-home = 我的工作
# $role：崗位，$area：轄區
staff-home-who = { $role } · { $area }
staff-home-queues = 申報辦理情況
staff-home-state = 隊列
staff-home-count = 份數
staff-home-oldest = 最早的一份已等
staff-home-mine = 我接手的
staff-home-reviewed = 審核中（全部）
staff-home-next = 從等得最久的一份開始
# $n：個數
staff-home-ledger = 台賬裡有 { $n } 個孩子。
staff-home-search = 查台賬
staff-does-centre_helper = 您協助來到窗口的家庭：陪他們查服務、填申報、列印回執。登記的內容只由街道查看。
staff-does-department_officer = 您辦理轉給本部門的求助。孩子的登記內容只由街道查看。
staff-does-auditor = 您核驗審計日誌，不看個案。核驗在伺服器上執行：tongxing audit verify。
staff-does-administrator = 您管理帳號，不看個案。新增帳號在伺服器上執行：tongxing staff add；停用帳號：tongxing staff disable。
staff-do-services = 20 項服務清單
staff-do-offices = 街道辦公地址和電話

## 申報隊列 /staff/declarations

staff-queue = 申報
staff-queue-caption = 申報列表
staff-queue-empty = 這裡沒有符合條件的申報。可以換個狀態，或選「全部」。
staff-queue-number = 編號
staff-queue-guardian = 監護人
staff-queue-children = 孩子
staff-queue-place = 街道、社區
staff-queue-state = 狀態
staff-queue-age = 提交至今
staff-queue-held = 經辦人
# $who：用戶名稱，$until：時刻
staff-queue-until = { $who }，保留到 { $until }
# $who：用戶名稱，$until：時刻
staff-queue-over = { $who }，{ $until } 已到期

## 審核 /staff/declarations/{id}

# $number：編號
staff-review = 申報 { $number }
# $at：時刻，$age：多久
staff-review-sent = { $at } 提交（{ $age }）
# $n：個數
staff-changed = 和上一版比，{ $n } 處有變
staff-version-before = 看上一版
staff-jump = 頁內跳轉
staff-jump-answers = 填報內容
staff-jump-decide = 辦理
staff-jump-keys = 鍵盤：Alt 加字母
# $n：第幾個孩子，$name：姓名
staff-child = 孩子 { $n }：{ $name }
staff-child-new = 孩子 { $n }：{ $name }（這一版新增）
staff-child-gone = 孩子 { $n }：{ $name }（這一版已去掉）
staff-section-you = 監護人
staff-section-home = 住處
staff-section-consent = 知情同意
staff-section-circumstances = 家庭困難
staff-section-contact = 怎樣聯絡才安全
staff-before = 上一版
staff-now = 這一版
staff-asked = 上次請家庭改
staff-to-correct = 請家庭改
staff-not-asked = 這一版不用填
staff-correct = 要改
# $label：問題
staff-remark = 請家庭怎麼改：{ $label }
staff-remark-hint = 寫清楚要改什麼，家長會看到
staff-area-nowhere = 沒有哪個省份的號碼這樣開頭。對照證件正本看一看。
staff-area-not_listed = 前六位不在現行的縣區代碼表裡；合併、改名以前的代碼仍然有效。對照證件正本看一看。
staff-area-permit = 港澳台居民居住證的號碼是這樣開頭的，居民身份證不是。核對一下證件種類。
staff-signs = 可能需要重點關愛
    .hint = 按填報內容提示，請核實，不是結論。
staff-elsewhere = 可能重複：另有家庭申報了這個孩子
    .hint = 請逐項比對，必要時給兩家打電話。雙胞胎同日出生、姓名不同，不會列在這裡。
staff-elsewhere-document = 證件號碼相同
staff-elsewhere-name = 姓名和出生日期相同
staff-elsewhere-street = 也有家庭申報。內容只有該街道能看，請與他們聯絡。
staff-elsewhere-question = 對比項
# $number：編號
staff-elsewhere-with = 和申報 { $number } 對比
staff-elsewhere-this = 這一份
staff-elsewhere-other = 另一份
staff-services = 20 項服務
staff-scope = 是不是服務對象：
staff-scope-yes = 是
staff-scope-unknown = 還差資料
staff-scope-no = 現在不是
staff-extended = 港澳台或外籍兒童，按擴展範圍服務。
staff-claim = 由我接手
staff-claim-free = 還沒有人接手。接手後 30 分鐘內由您審核，別人只能看。
# $until：時刻
staff-claim-mine = 您正在審核，為您保留到 { $until }。每次儲存會再延 30 分鐘。
# $until：時刻
staff-claim-mine-over = 為您保留到 { $until }，時間已過。您還可以繼續辦，但別人也可以接手。
# $who：用戶名稱，$until：時刻
staff-claim-held = { $who } 正在審核，保留到 { $until }。在那之前您可以看，不能辦。
# $who：用戶名稱，$until：時刻
staff-claim-over = { $who } 接手過，保留到 { $until }，時間已過，您可以接手。
staff-decide = 辦理
# $children、$signs、$twins：個數
staff-decide-counts = { $children } 個孩子，重點關愛提示 { $signs } 處，可能重複 { $twins } 處。
staff-note = 內部備註
    .hint = 只有工作人員能看，家庭看不到。
staff-note-none = 沒有內部備註。
staff-save = 儲存
    .hint = 儲存備註和已勾選的內容，不作決定。
# $at：時刻
staff-saved = 上次儲存：{ $at }
staff-return = 退回補正
    .hint = 勾選要改的答案，每處寫一句怎麼改，再按這裡。家庭會收到提醒。
staff-approve = 審核通過
    .hint = 孩子進入台賬，家庭會收到提醒。
staff-release = 放回隊列
    .hint = 已寫的內容會留給接手的人。
# $state：狀態，$at：時刻，$who：用戶名稱
staff-decided-by = { $state }，{ $at }，{ $who } 辦理。
# $state：狀態，$at：時刻
staff-decided = { $state }，{ $at }。
staff-next = 看下一份待審核
staff-conflict = 剛才的操作沒有生效：有人先辦了
# $state：狀態，$who：用戶名稱
staff-conflict-by = 這份申報現在是：{ $state }，經辦人 { $who }。
# $state：狀態
staff-conflict-now = 這份申報現在是：{ $state }。
staff-conflict-typed = 您剛才寫的沒有儲存，留在這裡供您抄用：
staff-conflict-open = 打開最新的樣子
staff-problem-nothing = 還沒有勾選要改的答案。請至少勾選一處，並寫明怎麼改。
# $label：問題
staff-problem-remark = 「{ $label }」勾選了，還沒寫怎麼改
# $label：問題
staff-problem-tick = 「{ $label }」寫了要求，還沒勾選。要改就勾選，不改就把字刪掉
staff-problem-approve = 已有勾選或寫了要求的答案。要通過，請先去掉；要退回，請按「退回補正」
# $n：字數
staff-problem-long = 太長了，最多寫 { $n } 個字

## 歷史和查看紀錄

staff-history = 辦理經過
staff-log = 誰看過、誰辦過
staff-log-when = 時間
staff-log-who = 誰
staff-log-what = 做了什麼
staff-log-why = 為什麼
staff-actor-guardian = 家庭
staff-actor-system = 系統
staff-act-submit_declaration = 提交申報
staff-act-withdraw_declaration = 撤回申報
staff-act-view_declaration = 查看申報
staff-act-claim_declaration = 更新經辦人
staff-act-note_declaration = 儲存備註
staff-act-approve_declaration = 審核通過
staff-act-return_declaration = 退回補正
staff-act-view_child = 查看檔案
staff-purpose-compare = 比對重複
staff-purpose-review = 審核
staff-purpose-casework = 日常服務

## 台賬 /staff/children

staff-ledger = 兒童台賬
staff-search = 查找孩子
    .hint = 姓名或其中幾個字、證件號碼，或監護人手機號碼。查找的內容不會出現在網址裡。
staff-search-go = 查找
staff-search-clear = 顯示全部
staff-search-gone = 上次查找的內容已經不在
    .text = 下面是全部孩子。請重新輸入要查找的內容。
staff-ledger-empty = 台賬裡還沒有孩子。申報審核通過以後，孩子會出現在這裡。
staff-ledger-none = 沒有找到。請核對姓名、證件號碼或手機號碼，或只輸入姓名中的一兩個字。這裡只能查到您轄區內已通過的孩子。
staff-ledger-name = 姓名
staff-ledger-birth = 出生日期
staff-ledger-age = 年齡
staff-ledger-place = 街道、社區
staff-ledger-stage = 就學階段
staff-ledger-signs = 重點關愛提示
staff-ledger-due = 應更新日期
# $date：日期
staff-ledger-overdue = { $date }，已過期
staff-ledger-order-due = 應更新的在前
staff-ledger-order-newest = 最近通過的在前
staff-ledger-order-youngest = 年齡小的在前
staff-ledger-order-oldest = 年齡大的在前

## 一個孩子 /staff/children/{id}

staff-record = 兒童檔案
staff-record-document = 證件號碼
staff-record-none = 還沒有證件
staff-record-phone = 監護人手機
staff-record-approved = 通過時間
staff-versions = 申報版本
staff-versions-version = 版本
staff-versions-since = 狀態時間

## 辦公資料 /staff/office

staff-office = 街道辦公資料
staff-office-choose = 請選擇街道。
staff-office-who = 家長在「聯絡我們」頁看到的就是這些。
staff-office-see = 看看家長看到的樣子
staff-office-address = 地址
    .hint = 寫到門牌和窗口，例如：福田區福強路 3028 號一樓 2 號窗口
staff-office-phone = 電話
    .hint = 家長能打通的固網電話或手機
staff-office-hours = 辦公時間
    .hint = 例如：星期一至星期五 9:00–12:00，14:00–18:00
staff-office-save = 儲存
# $at：時刻
staff-office-updated = 上次更新：{ $at }
staff-office-none = 還沒有填寫。由街道審核員或兒童督導員填寫。
staff-office-conflict = 沒有儲存：同事剛才先改了
    .text = 同事儲存的是下面這樣。您寫的還在表裡，核對以後可以再儲存一次。
staff-problem-address = 請寫地址，家長好找到你們
staff-problem-phone = 請寫一個家長能打通的電話，至少 5 位數字
staff-problem-hours = 請寫辦公時間，免得家長白跑
