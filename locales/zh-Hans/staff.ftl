### 工作人员一侧：登录、我的工作、申报队列、审核、台账、办公信息。

## 登录

staff-sign-in = 工作人员登录
staff-username = 用户名
staff-password = 密码
staff-code = 动态码
    .hint = 打开手机上的验证器，输入现在显示的 6 位数字。
staff-sign-in-help = 登录不了？
    .text = 密码忘了、换了手机、账号停用，都请找本单位的系统管理员。同一个动态码只能用一次，用过了请等下一个。连续输错 5 次，账号会停 15 分钟。
staff-sign-in-family = 我是家长，去填申报
staff-wrong-login = 用户名、密码或动态码不对。请看清楚再输一次；动态码用过一次后，请等下一个。
staff-locked = 输错太多次，这个账号停用 15 分钟。请过一会儿再试，急用请找系统管理员。

## 几页共用：状态、迹象、日期、地方

staff-state-draft = 填写中
staff-state-submitted = 待审核
staff-state-under_review = 审核中
staff-state-returned = 已退回补正
staff-state-approved = 已通过
staff-state-withdrawn = 家庭已撤回
staff-state-superseded = 已有新版本
staff-sign-family_hardship = 家庭困难
staff-sign-disability = 有残疾人证
staff-sign-guardianship_missing = 监护缺失
staff-sign-psychological_difficulty = 精神障碍
# $n：天数
staff-days =
    { $n ->
        [0] 今天
       *[other] { $n } 天
    }
# $n：岁数
staff-years = { $n } 岁
staff-area-city = 深圳市
staff-none = 没有
# $n：第几版
staff-version = 第 { $n } 版
# $n：个数
staff-children = { $n } 个孩子

## 筛选

staff-filter-state = 状态
staff-filter-street = 街道
staff-filter-order = 排序
staff-filter-all = 全部
staff-filter-number = 回执上的编号
staff-queue-misread = 这不是我们的编号：可能抄错了一个字母或数字，请对照回执再看一遍。
staff-filter-mine = 只看我接手或办结的
staff-filter-show = 查看
staff-order-oldest = 提交早的在前
staff-order-newest = 提交晚的在前

## 我的工作 /staff

staff-home = 我的工作
# $role：岗位，$area：辖区
staff-home-who = { $role } · { $area }
staff-home-queues = 申报办理情况
staff-home-state = 队列
staff-home-count = 份数
staff-home-oldest = 最早的一份已等
staff-home-mine = 我接手的
staff-home-reviewed = 审核中（全部）
staff-home-next = 从等得最久的一份开始
# $n：个数
staff-home-ledger = 台账里有 { $n } 个孩子。
staff-home-search = 查台账
staff-does-centre_helper = 您协助来到窗口的家庭：陪他们查服务、填申报、打印回执。登记的内容只由街道查看。
staff-does-department_officer = 您办理转给本部门的求助。孩子的登记内容只由街道查看。
staff-does-auditor = 您核验审计日志，不看个案。核验在服务器上运行：tongxing audit verify。
staff-does-administrator = 您管理账号，不看个案。新增账号在服务器上运行：tongxing staff add；停用账号：tongxing staff disable。
staff-do-services = 20 项服务清单
staff-do-offices = 街道办公地址和电话

## 申报队列 /staff/declarations

staff-queue = 申报
staff-queue-caption = 申报列表
staff-queue-empty = 这里没有符合条件的申报。可以换个状态，或选“全部”。
staff-queue-number = 编号
staff-queue-guardian = 监护人
staff-queue-children = 孩子
staff-queue-place = 街道、社区
staff-queue-state = 状态
staff-queue-age = 提交至今
staff-queue-held = 经办人
# $who：用户名，$until：时刻
staff-queue-until = { $who }，保留到 { $until }
# $who：用户名，$until：时刻
staff-queue-over = { $who }，{ $until } 已到期

## 审核 /staff/declarations/{id}

# $number：编号
staff-review = 申报 { $number }
# $at：时刻，$age：多久
staff-review-sent = { $at } 提交（{ $age }）
# $n：个数
staff-changed = 和上一版比，{ $n } 处有变
staff-version-before = 看上一版
staff-jump = 页内跳转
staff-jump-answers = 填报内容
staff-jump-decide = 办理
staff-jump-keys = 键盘：Alt 加字母
# $n：第几个孩子，$name：姓名
staff-child = 孩子 { $n }：{ $name }
staff-child-new = 孩子 { $n }：{ $name }（这一版新增）
staff-child-gone = 孩子 { $n }：{ $name }（这一版已去掉）
staff-section-you = 监护人
staff-section-home = 住处
staff-section-consent = 知情同意
staff-section-circumstances = 家庭困难
staff-section-contact = 怎样联系才安全
staff-before = 上一版
staff-now = 这一版
staff-asked = 上次请家庭改
staff-to-correct = 请家庭改
staff-not-asked = 这一版不用填
staff-correct = 要改
# $label：问题
staff-remark = 请家庭怎么改：{ $label }
staff-remark-hint = 写清楚要改什么，家长会看到
staff-area-nowhere = 没有哪个省份的号码这样开头。对照证件原件看一看。
staff-area-not_listed = 前六位不在现在的县区代码表里；合并、改名以前的代码仍然有效。对照证件原件看一看。
staff-area-permit = 港澳台居民居住证的号码是这样开头的，居民身份证不是。核对一下证件种类。
staff-signs = 可能需要重点关爱
    .hint = 按填报内容提示，请核实，不是结论。
staff-elsewhere = 可能重复：另有家庭申报了这个孩子
    .hint = 请逐项比对，必要时给两家打电话。双胞胎同日出生、姓名不同，不会列在这里。
staff-elsewhere-document = 证件号码相同
staff-elsewhere-name = 姓名和出生日期相同
staff-elsewhere-street = 也有家庭申报。内容只有该街道能看，请与他们联系。
staff-elsewhere-question = 对比项
# $number：编号
staff-elsewhere-with = 和申报 { $number } 对比
staff-elsewhere-this = 这一份
staff-elsewhere-other = 另一份
staff-services = 20 项服务
staff-scope = 是不是服务对象：
staff-scope-yes = 是
staff-scope-unknown = 还差信息
staff-scope-no = 现在不是
staff-extended = 港澳台或外籍儿童，按扩展范围服务。
staff-claim = 由我接手
staff-claim-free = 还没有人接手。接手后 30 分钟内由您审核，别人只能看。
# $until：时刻
staff-claim-mine = 您正在审核，为您保留到 { $until }。每次保存会再延 30 分钟。
# $until：时刻
staff-claim-mine-over = 为您保留到 { $until }，时间已过。您还可以继续办，但别人也可以接手。
# $who：用户名，$until：时刻
staff-claim-held = { $who } 正在审核，保留到 { $until }。在那之前您可以看，不能办。
# $who：用户名，$until：时刻
staff-claim-over = { $who } 接手过，保留到 { $until }，时间已过，您可以接手。
staff-decide = 办理
# $children、$signs、$twins：个数
staff-decide-counts = { $children } 个孩子，重点关爱提示 { $signs } 处，可能重复 { $twins } 处。
staff-note = 内部备注
    .hint = 只有工作人员能看，家庭看不到。
staff-note-none = 没有内部备注。
staff-save = 保存
    .hint = 保存备注和已勾选的内容，不作决定。
# $at：时刻
staff-saved = 上次保存：{ $at }
staff-return = 退回补正
    .hint = 勾选要改的答案，每处写一句怎么改，再按这里。家庭会收到提醒。
staff-approve = 审核通过
    .hint = 孩子进入台账，家庭会收到提醒。
staff-release = 放回队列
    .hint = 已写的内容会留给接手的人。
# $state：状态，$at：时刻，$who：用户名
staff-decided-by = { $state }，{ $at }，{ $who } 办理。
# $state：状态，$at：时刻
staff-decided = { $state }，{ $at }。
staff-next = 看下一份待审核
staff-conflict = 刚才的操作没有生效：有人先办了
# $state：状态，$who：用户名
staff-conflict-by = 这份申报现在是：{ $state }，经办人 { $who }。
# $state：状态
staff-conflict-now = 这份申报现在是：{ $state }。
staff-conflict-typed = 您刚才写的没有保存，留在这里供您抄用：
staff-conflict-open = 打开最新的样子
staff-problem-nothing = 还没有勾选要改的答案。请至少勾选一处，并写明怎么改。
# $label：问题
staff-problem-remark = “{ $label }”勾选了，还没写怎么改
# $label：问题
staff-problem-tick = “{ $label }”写了要求，还没勾选。要改就勾选，不改就把字删掉
staff-problem-approve = 已有勾选或写了要求的答案。要通过，请先去掉；要退回，请按“退回补正”
# $n：字数
staff-problem-long = 太长了，最多写 { $n } 个字

## 历史和查看记录

staff-history = 办理经过
staff-log = 谁看过、谁办过
staff-log-when = 时间
staff-log-who = 谁
staff-log-what = 做了什么
staff-log-why = 为什么
staff-actor-guardian = 家庭
staff-actor-system = 系统
staff-act-submit_declaration = 提交申报
staff-act-withdraw_declaration = 撤回申报
staff-act-view_declaration = 查看申报
staff-act-claim_declaration = 更新经办人
staff-act-note_declaration = 保存备注
staff-act-approve_declaration = 审核通过
staff-act-return_declaration = 退回补正
staff-act-view_child = 查看档案
staff-purpose-compare = 比对重复
staff-purpose-review = 审核
staff-purpose-casework = 日常服务

## 台账 /staff/children

staff-ledger = 儿童台账
staff-search = 查找孩子
    .hint = 姓名或其中几个字、证件号码，或监护人手机号。查找的内容不会出现在网址里。
staff-search-go = 查找
staff-search-clear = 显示全部
staff-search-gone = 上次查找的内容已经不在
    .text = 下面是全部孩子。请重新输入要查找的内容。
staff-ledger-empty = 台账里还没有孩子。申报审核通过以后，孩子会出现在这里。
staff-ledger-none = 没有找到。请核对姓名、证件号码或手机号，或只输入姓名中的一两个字。这里只能查到您辖区内已通过的孩子。
staff-ledger-name = 姓名
staff-ledger-birth = 出生日期
staff-ledger-age = 年龄
staff-ledger-place = 街道、社区
staff-ledger-stage = 就学阶段
staff-ledger-signs = 重点关爱提示
staff-ledger-due = 应更新日期
# $date：日期
staff-ledger-overdue = { $date }，已过期
staff-ledger-order-due = 应更新的在前
staff-ledger-order-newest = 最近通过的在前
staff-ledger-order-youngest = 年龄小的在前
staff-ledger-order-oldest = 年龄大的在前

## 一个孩子 /staff/children/{id}

staff-record = 儿童档案
staff-record-document = 证件号码
staff-record-none = 还没有证件
staff-record-phone = 监护人手机
staff-record-approved = 通过时间
staff-versions = 申报版本
staff-versions-version = 版本
staff-versions-since = 状态时间

## 办公信息 /staff/office

staff-office = 街道办公信息
staff-office-choose = 请选择街道。
staff-office-who = 家长在“联系我们”页看到的就是这些。
staff-office-see = 看看家长看到的样子
staff-office-address = 地址
    .hint = 写到门牌和窗口，例如：福田区福强路 3028 号一楼 2 号窗口
staff-office-phone = 电话
    .hint = 家长能打通的座机或手机
staff-office-hours = 办公时间
    .hint = 例如：周一至周五 9:00–12:00，14:00–18:00
staff-office-save = 保存
# $at：时刻
staff-office-updated = 上次更新：{ $at }
staff-office-none = 还没有填写。由街道审核员或儿童督导员填写。
staff-office-conflict = 没有保存：同事刚才先改了
    .text = 同事保存的是下面这样。您写的还在表里，核对以后可以再保存一次。
staff-problem-address = 请写地址，家长好找到你们
staff-problem-phone = 请写一个家长能打通的电话，至少 5 位数字
staff-problem-hours = 请写办公时间，免得家长白跑
