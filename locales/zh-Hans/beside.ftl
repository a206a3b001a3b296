## 协助员在自助机旁看到的页面 /family/access-log
## on-screen-<页面> 是页面的名字

# $page：页面的名字
on-screen = 屏幕上的页面：{ $page }
on-screen-page-draft = 正在填的申报
on-screen-page-check = 核对申报的回答
on-screen-page-correct = 街道请您改的地方
on-screen-page-declaration = 交过的一次申报
on-screen-page-receipt = 申报的回执
on-screen-page-returned = 退回修改的打印件
on-screen-page-slip = 家庭凭条
on-screen-page-handover = 换一台设备接着填
on-screen-page-family = 我的家庭
on-screen-page-child = 一个孩子的服务
on-screen-page-next = 孩子接下来的变化
on-screen-page-notices = 通知
on-screen-page-phone = 换手机号
on-screen-page-city = 城市统一身份
on-screen-page-renew = 每半年确认一次
on-screen-page-leave = 离开深圳，结束登记
on-screen-page-requests = 求助
on-screen-page-ask = 正在写的求助
on-screen-page-helper = 我信得过的帮手
on-screen-page-helping = 帮别的家庭填写
on-screen-page-guardians = 另一位监护人
on-screen-page-shared = 另一位监护人分享的内容
on-screen-page-access = 谁看过我家的信息
on-screen-page-privacy = 我的信息
