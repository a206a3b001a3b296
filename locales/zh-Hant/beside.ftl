## 協助員在自助機旁看到的頁面 /family/access-log
## on-screen-<頁面> 是頁面的名字

# $page：頁面的名字
on-screen = 螢幕上的頁面：{ $page }
on-screen-page-draft = 正在填的申報
on-screen-page-check = 核對申報的回答
on-screen-page-correct = 街道請您改的地方
on-screen-page-declaration = 交過的一次申報
on-screen-page-receipt = 申報的回執
on-screen-page-returned = 退回修改的列印本
on-screen-page-slip = 家庭憑條
on-screen-page-handover = 換一台裝置接着填
on-screen-page-family = 我的家庭
on-screen-page-child = 一個孩子的服務
on-screen-page-next = 孩子接下來的變化
on-screen-page-notices = 通知
on-screen-page-phone = 換手機號碼
on-screen-page-city = 城市統一身份
on-screen-page-renew = 每半年確認一次
on-screen-page-leave = 離開深圳，結束登記
on-screen-page-requests = 求助
on-screen-page-ask = 正在寫的求助
on-screen-page-helper = 我信得過的幫手
on-screen-page-helping = 幫別的家庭填寫
on-screen-page-guardians = 另一位監護人
on-screen-page-shared = 另一位監護人分享的內容
on-screen-page-access = 誰看過我家的資料
on-screen-page-privacy = 我的資料
