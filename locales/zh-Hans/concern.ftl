### 孩子有危险：告诉我们 /report，工作人员一侧 /staff/concerns。

## 写下看到的

concern-title = 告诉我们
concern-heading = 看到孩子有危险，或者没人照顾？
concern-call = 孩子现在有危险，先打电话
concern-lead = 写下您看到的、听到的就行。不用确定，也不用有证据，由街道的工作人员去了解。
concern-nameless = 不用登录，不用留姓名。我们不会告诉孩子家里是谁说的。
concern-then = 发送以后，这里会给您一个编号和一个密码，有新的情况可以补充。
concern-send = 发送
concern-away = 还没有送出去
    .text = 我们这边现在存不了，您写的都还在下面。急的话打 110；不急，过几分钟再按一次“发送”。
concern-nothing = 写一样就行：看到了什么，或者在哪里。
# $n：字数
concern-long = 最多写 { $n } 个字，留下最要紧的就行。
concern-now = 孩子现在有危险吗
concern-now-yes = 有
concern-now-no = 没有
concern-now-unknown = 不清楚
concern-sign = 您看到或听到了什么
    .hint = 有几样选几样。
concern-sign-alone = 孩子一个人，没有大人照顾
concern-sign-hurt = 身上有伤
concern-sign-violence = 有人打孩子，或者家里常有打骂
concern-sign-touched = 有人碰孩子的隐私部位，或者让孩子做性方面的事
concern-sign-neglected = 吃不饱、穿不暖，没人管
concern-sign-untreated = 病了没人带去看
concern-sign-self_harm = 孩子伤害自己，或者说不想活
concern-sign-wandering = 在街上流浪
concern-sign-work = 被叫去干活、乞讨或者卖东西
concern-sign-bullied = 在学校、路上或者网上被欺负
concern-sign-out_of_school = 该上学，没有上学
concern-seen = 用您自己的话说一说
    .hint = 比如什么时候、有谁在、孩子怎么样。
concern-area = 在哪个街道
    .hint = 不知道是哪个街道，选区就行；都不知道，可以不选。
# $district：区名
concern-area-district = { $district }，不清楚哪个街道
concern-place = 具体在哪里
    .hint = 小区、楼栋、学校、路口，怎么写都行。
concern-child = 是哪个孩子
    .hint = 姓名、大约几岁、什么样子、跟谁住，知道多少写多少。
concern-since = 从什么时候开始的
concern-since-today = 今天
concern-since-week = 这几天
concern-since-month = 这一个月
concern-since-longer = 更久
concern-since-unknown = 不清楚
concern-teller = 怎么联系您
    .hint = 不写也可以。写了，工作人员有不明白的才能问您。

## 收到了

concern-received = 收到了，谢谢您告诉我们
concern-number = 编号
concern-code = 密码
concern-code-once = 密码只在这里显示这一次。方便就记下来，有新的情况，用编号和密码补充；带在身上不安全，就不用记。
concern-next = 街道的儿童督导员会去了解，先确认孩子安全。不会告诉孩子家里是谁说的。
concern-worse = 孩子现在有危险
concern-photos-again = 照片要重新选一次，其他写的都还在。
concern-photos-refused = 有的照片没有保存下来
    .text = 您写的都收到了。照片可以用编号和密码再补充。

## 补充 /report/add

concern-add = 补充以前告诉我们的事
concern-add-number = 编号
    .hint = 12 个字母和数字，比如 7KM4-RX2P-9DTV。
concern-add-code = 密码
    .hint = 8 位数字。
concern-add-more = 有什么新的情况
concern-add-nothing = 写一写新的情况。
concern-add-unknown = 编号和密码对不上，对照您记下的再看一遍。没有记下，可以从头再写一次。
concern-added = 加上了，谢谢您
concern-now-is-received = 工作人员会连同以前的一起看。
concern-now-is-taken_up = 已经有工作人员在跟进，您补充的他们马上看得到。
concern-now-is-closed = 工作人员看得到您补充的内容。

## 孩子身边没有大人时

concern-alone = 孩子身边没有大人
    .text = 您可以马上告诉我们孩子在哪里，不用登录。街道的工作人员会帮孩子找到安全的住处。
results-alone-link = 告诉我们孩子在哪里
concern-link = 看到孩子有危险，或者没人照顾：告诉我们
footer-report = 孩子有危险

## 工作人员：列表

staff-nav-concerns = 儿童保护
staff-concerns = 儿童保护线索
staff-concerns-empty = 没有线索。
staff-concerns-open = 没有办结的
staff-concerns-number = 编号
staff-concerns-signs = 情况
staff-concerns-place = 地点
staff-concerns-state = 状态
staff-concerns-age = 已过
staff-concerns-holder = 接手人
staff-concern-state-received = 待接手
staff-concern-state-taken_up = 跟进中
staff-concern-state-closed = 已办结
staff-concern-urgent = 紧急
staff-concern-flagged = 同一网络很多条
    .text = 同一个网络短时间发来很多条。照常了解，不要因此放下。
staff-concern-nowhere = 不知道在哪个区
staff-concern-110 = 孩子现在有危险：先打 110，再办这里
# $n：没有办结的，$urgent：其中紧急的
staff-home-concerns =
    { $n ->
        [0] 儿童保护：没有未办结的线索
       *[other] 儿童保护：{ $n } 条未办结，紧急 { $urgent } 条
    }
# $n：条数，$age：多久
staff-home-concerns-oldest = 待接手 { $n } 条，最早的一条：{ $age }。

## 工作人员：一条线索

# $number：编号
staff-concern = 线索 { $number }
staff-concern-told = 反映的情况
staff-concern-photos = 照片和文件
staff-concern-teller = 反映人联系方式
staff-concern-by = 谁反映的
staff-concern-by-public = 群众
staff-concern-received = 收到时间
staff-concern-conflict = 有同事先办了一步，下面是现在的情况。您写的还在。
staff-concern-first = 先接手，了解以后才能办结。
staff-concern-take-up = 由我接手
staff-concern-take-over = 改由我跟进
staff-concern-noting = 记下了解到的情况
staff-concern-note = 什么时候、去了哪里、见到谁、孩子怎么样
staff-concern-note-save = 记下
staff-concern-note-empty = 写下了解到的情况。
staff-concern-assigning = 请社区儿童主任去看
staff-concern-community = 社区
    .hint = 这个社区的儿童主任就能看到，并可以记下情况。
staff-concern-assign = 交给这个社区
staff-concern-no-community = 选一个本街道的社区。
staff-concern-closing = 办结
staff-concern-outcome = 结果
staff-concern-outcome-police = 已通知公安，由公安处理
staff-concern-outcome-safe = 上门见到孩子，孩子安全
staff-concern-outcome-help = 家里有困难，已安排帮助
staff-concern-outcome-station = 已转未成年人救助保护机构
staff-concern-outcome-care = 已临时监护
staff-concern-outcome-no_ground = 了解后没有发现问题
staff-concern-report = 做了什么，怎么确认的
    .hint = 以后打开的人要看得明白。结果是“没有发现问题”的，写明依据。
staff-concern-close = 办结
staff-concern-no-outcome = 选一个结果。没有结果不能办结。
staff-concern-no-report = 写明做了什么，怎么确认的。
staff-concern-passing = 转到另一个街道
staff-concern-street = 孩子在哪个街道
    .hint = 转过去以后，那边重新接手，这里就看不到了。
staff-concern-pass = 转过去
staff-concern-no-street = 选孩子所在的另一个街道。
staff-concern-new = 反映一条线索
staff-concern-step-received = 收到
staff-concern-step-added = 反映人补充
staff-concern-step-taken_up = 接手
staff-concern-step-noted = 记下情况
staff-concern-step-assigned = 交给社区
staff-concern-step-passed_on = 转到
staff-concern-step-closed = 办结
staff-concern-step-reopened = 重新打开
staff-purpose-protection = 保护孩子
staff-act-report_concern = 反映线索
staff-act-add_to_concern = 补充线索
staff-act-see_concerns = 查看线索列表
staff-act-view_concern = 查看线索
staff-act-view_concern_photo = 查看线索的照片
staff-act-take_up_concern = 接手线索
staff-act-note_concern = 记下情况
staff-act-assign_concern = 交给社区
staff-act-pass_concern = 转到另一个街道
staff-act-close_concern = 办结线索
