### 每一頁都用的文字：頁頭頁腳、語言、表單、任務、表格、出錯頁。
### 一種語言是一個資料夾；編號和變數在每種語言裡必須一樣。

## 語言

# 讀者怎麼叫這種語言
language-name = 繁體中文
# 書寫方向：ltr 或 rtl
language-direction = ltr
language-switch = 選擇語言
# $year、$month、$day：數字
date = { $year }年{ $month }月{ $day }日
# 日期輸入框的順序：year-first 或 day-first
date-order = year-first
date-year = 年
date-month = 月
date-day = 日
# $date：日期，$time：時刻
moment = { $date } { $time }
# 並列的詞之間
list-between = {"、"}

## 每一頁

brand = 童行
brand-run-by = 深圳市流動兒童關愛服務 · 民政部門主辦
# 瀏覽器標題；$title：這一頁
title-plain = { $title } - 童行
title-problems = 錯誤：{ $title } - 童行
skip = 跳到正文
text-large = 大字
text-normal = 標準字
back = 返回
crumbs = 您在這裡
continue = 繼續
sign-out = 登出

## 快速離開

exit = 快速離開
exit-keys = （或連按三次 Shift）

## 頁腳

footer-call = 需要幫忙，打電話
footer-110 = 有人有危險
footer-120 = 急病、重傷
footer-12345 = 不知道找誰
footer-12355 = 青少年服務
footer-12356 = 心理援助
footer-services = 20 項服務
footer-contact = 聯絡我們
footer-privacy = 您的資料怎麼用
footer-accessibility = 無障礙
footer-leaving = 快速離開能做什麼
footer-staff = 工作人員入口
footer-run-by = 由深圳市民政部門主辦，街道辦事處和各責任部門一起辦理。不收費，沒有廣告。

## 表單

optional = （可以不填）
why = 為什麼問這個？
problem-before = 錯誤：
summary-title = 有幾處要改
select-none = 請選擇

## 任務、核對、表格

task-done = 已填好
task-open = 請再看看
task-to-do = 待填寫
task-not-yet = 還不能填
row-change = 修改
row-empty = 沒有填
pager = 翻頁
pager-first = 回到第一頁
pager-next = 下一頁

## 工作人員一側

staff-nav = 工作人員導覽
staff-nav-start = 我的工作
staff-nav-declarations = 申報
staff-nav-children = 台賬
staff-nav-office = 辦公資料
role-child_director = 兒童主任
role-street_reviewer = 街道審核員
role-child_supervisor = 兒童督導員
role-centre_helper = 社區服務中心協助員
role-department_officer = 責任部門經辦人
role-district_officer = 區民政
role-city_officer = 市民政局
role-auditor = 審計員
role-administrator = 系統管理員

## 出錯頁：標題；.next 接下來怎麼辦；.kept 剛才填的怎麼樣了

fault-call = 急着辦，打 12345，或問您的街道辦事處。
fault-start = 回到開始頁
fault-not-found = 沒有找到這一頁
    .next = 地址可能打錯了，或者這一頁已經不在了。請從開始頁再走一遍。
fault-sign-in-needed = 請先登入
    .next = 登入以後再看這一頁。
fault-forbidden = 您不能看這一頁
    .next = 這一頁不歸您的帳號管。您覺得應該能看，請找管理帳號的人。
fault-expired = 這一頁開得太久了
    .next = 請返回上一頁，重新整理以後再發一次。
    .kept = 剛才這一頁的內容沒有儲存，之前儲存的都在。
fault-signed-out = 您已經登出
    .next = 登入以後回到這一頁，再填一次、再發送。
    .kept = 剛才這一頁的內容沒有儲存。之前儲存的，確認過手機號碼的登入就能看到；沒有確認過的打不開了。
    .link = 登入
fault-written = 您剛才寫的，可以複製
fault-unreadable = 沒有讀懂剛才發來的內容
    .next = 請返回上一頁再發一次。
    .kept = 剛才這一頁的內容沒有儲存，之前儲存的都在。
fault-too-large = 發來的內容太多了
    .next = 請返回上一頁，寫短一些再發。
    .kept = 剛才這一頁的內容沒有儲存，之前儲存的都在。
fault-changed = 剛才有人先改了
    .next = 請返回上一頁，重新整理看看現在的樣子，再決定要不要改。
    .kept = 剛才這一頁的內容沒有儲存，別人儲存的還在。
fault-gone = 這一份已經不能在這裡改了
    .next = 從「我的家庭」看看現在是什麼樣子；和您剛才填的不一樣，就從那裡改。還沒有申報過的，可以重新開始。
    .kept = 剛才這一頁的內容沒有儲存，也沒有送出：同一份內容已經在另一台裝置或另一個視窗裡提交、確認或刪除了。
fault-already-sent = 這一份已經提交過了
    .next = 前一次提交的已經收到。要改內容，請從「我的家庭」重新開始。
    .kept = 前一次提交的內容沒有變。
fault-refused = 現在還不能這樣做
    .next = 請返回上一頁，看看還有哪裡沒填好。
    .kept = 之前儲存的都在。
fault-too-many = 試得太多了
    .next = 請過一會兒再試。
    .kept = 之前儲存的都在。
fault-unavailable = 系統暫時用不了
    .next = 請過幾分鐘再打開這一頁。
    .kept = 剛才這一頁的內容沒有儲存，之前儲存的都在。請過幾分鐘返回上一頁再發一次。
fault-broken = 我們這邊出了問題
    .next = 我們已經記下來了。請過一會兒再試。
    .kept = 剛才這一頁的內容可能沒有儲存，之前儲存的都在。

## 規則和數量（一般的說法）

# $n：月數
months = { $n } 個月
# $n：月數
condition-below-months = 父母一方在深圳累計參保不滿 { $n } 個月
# $fact：事實名稱，$list：選項
condition-in = { $fact }：{ $list }
condition-not-in = { $fact }不是：{ $list }
