### 家庭信得过的人：临时的帮手，孩子的另一位监护人；还有同一个孩子的两个家庭。

## 在“我的家庭”里


## 帮手

helper-title = 我信得过的帮手
helper-lead = 亲戚、邻居、志愿者都行：您信得过的人可以用自己的手机替您填申报。您生成一个口令告诉对方，随时可以停。
helper-may = 帮手可以
helper-may-fill = 填写申报，添加孩子
helper-may-correct = 按街道的要求改回答
helper-may-not = 帮手不能
helper-may-not-send = 提交：由您看过以后自己提交
helper-may-not-consent = 替您表示同意
helper-may-not-see = 看您已经提交的申报、谁看过它们，以及您的其他页面
helper-may-not-phone = 换您的手机号，再找别的帮手
helper-name = 您怎么称呼这位帮手
    .hint = 只有您看得到，例如“王阿姨”“社区小陈”。
helper-name-missing = 写上您怎么称呼这位帮手。
# $n：字数
grant-name-long = 这里最多写 { $n } 个字，写短一点就行。
helper-lasting = 可以帮多久
    .hint = 从对方填口令的时候算起。
helper-lasting-missing = 选一下可以帮多久。
lasting-day = 1 天
lasting-week = 1 周
lasting-month = 1 个月（30 天）
helper-make = 生成口令
# $name：家长怎么称呼
helper-code = 给{ $name }的口令
    .how =
        告诉帮手：打开 { $address }，用自己的手机号登录，填这个口令。从那时起可以帮 { $time }。

        不要告诉别人。口令只能用一次，24 小时内有效。
grant-code-once = 口令只显示这一次。忘了就重新生成一个。
grant-code-noted = 我记下了
helper-offered = { $name }还没有填口令
    .text = 口令在 { $at } 之前有效。忘了口令，或者改了主意，就收回它，再生成新的。
helper-take-back = 收回口令
# $at：时间
helper-active = { $name }正在帮您
    .text = 到 { $at } 为止。您随时可以停，一停对方的手机上也马上打不开。
helper-end = 现在就停
helper-ended = 帮忙已经结束
    .text = 对方再也打不开您的内容。已经填好的还在您的草稿里。
helper-did = 帮手做了什么
helper-did-nothing = 还没有做什么。
# $at：时间
helper-looked = 看过您的回答，最近一次是 { $at }。
# $page：页面的标题
helper-did-page = 填写了“{ $page }”
helper-did-add = 添加了一个孩子
helper-did-remove = 去掉了一个孩子
helper-did-begin = 开始了一份新的草稿
helper-did-correct = 改了街道请您改的地方
helper-did-accept = 填了口令
helper-did-again = 又来帮忙
helper-did-stop = 不再帮忙
helper-did-other = 在您的页面上做了别的事
helper-earlier = 以前的帮手
# $at：时间
helper-over = 已于 { $at } 结束。
helper-cannot-send = 只有家长能提交：您填好以后，请家长自己登录，看一遍，再提交。
helper-kept = 已经保存
helper-keep = 保存
helper-consent = 这一页只有家长能回答
    .text = 法律要求父母或监护人本人表示同意。请家长用自己的手机登录，回答这一页；之后您就可以接着填孩子的情况。

## 帮手的每一页

helping-label = 您正在帮忙
helping-nameless = 还没填姓名的家庭
# $name：家长
helping-for = 您正在替{ $name }填写。
# $at：时间
helping-until = 可以帮到 { $at }。
helping-may = 您可以做什么
helping-stop = 不再帮忙

## 帮手从这里开始

help-title = 帮一个家庭填写
help-lead = 您认识的家庭请您一起填申报？从这里开始，用您自己的手机。
help-step-ask = 对方在“我的家庭”里生成口令，告诉您。
help-step-phone = 您在这里用自己的手机号登录。
help-step-code = 填上口令。在对方选的时间内，您可以替他们填写。
help-families = 您正在帮的家庭
help-go = 接着帮
help-code = 对方给您的口令
    .hint = 8 位字母和数字，例如 7KM4-RX2P。大小写、空格、横线都没关系。
help-begin = 开始帮忙
help-told = 对方看得到您填了什么、什么时候看过，也可以随时让您停下。
help-now = 您可以填写申报，改回答。填一页存一页。
help-open = 打开申报
help-waiting = 如果打不开：申报已经交给街道，要等街道答复以后才能再填。
help-out = 退出登录只是结束这一次。时间没到之前还可以再来：用手机号登录，打开这一页。
help-stopped = 您已经不再帮忙
    .text = 这部手机上再也打不开对方的内容。要再帮忙，需要新的口令。

## 帮手和监护人的口令

grant-code-missing = 填上对方给您的口令。
grant-code-wrong = 这个口令对不上：可能填错了、用过了，或者过了时间。再对照一遍，或者请对方重新生成。
grant-code-too-many = 试的口令太多了。过一个小时再试。

## 另一位监护人

guardians-title = 另一位监护人
guardians-ended = 您不再和这个人分享
    .text = 已经马上停止。
guardians-full = 您分享的人数已经满了
    .text = 先停止其中一位。
guardians-with-me = 别人分享给您的
# $name：分享的人
guardians-shared-by = { $name }分享的内容
guardians-by-me = 您分享给
grant-active = 可以看
grant-offered = 还没填口令
# $at：时间
grant-waits = 口令在 { $at } 之前有效。忘了口令，用同样的称呼再生成一个。
# $parts、$rest：几项内容
guardian-shares = 分享：{ $parts }。不分享：{ $rest }。
guardian-shares-all = 分享：{ $parts }。
guardian-shares-nothing = 现在什么都不分享。
guardian-change = 更改或停止
guardians-code = 有人给了您口令？
    .text = 另一位父母或监护人想和您分享：填上对方的口令。
guardians-invite = 和另一位父母或监护人分享
    .text = 对方用自己的手机登录，只看得到您勾选的内容，什么都改不了。
guardian-name = 您怎么称呼这个人
    .hint = 只有您看得到，例如“孩子爸爸”。
guardian-name-missing = 写上您怎么称呼这个人。
guardian-parts = 您想分享什么
part-children = 孩子的登记和服务
    .hint = 姓名、生日、在读阶段、医保、适合哪些服务。健康方面的回答从不分享。
part-declarations = 申报和回执
    .hint = 您提交了什么、什么时候、结果怎样，以及工作和困难方面的回答。
part-address = 家庭住址
    .hint = 还有街道、社区和学校。如果不想让这个人知道您住在哪里，就不要勾。
guardians-make = 生成口令
guardians-never = 从不分享：您的手机号、证件、联系方式，和还没提交的内容。申报的消息只发给您。您也看不到对方的住址。
# $name：家长怎么称呼
guardian-made = 给{ $name }的口令
    .how =
        告诉对方：用自己的手机号登录，打开 { $address }，填这个口令。

        不要告诉别人。口令只能用一次，24 小时内有效。
guardian-title = { $name }看得到什么
guardian-save = 保存
guardian-saved = 已经保存
    .text = 从现在起有效。
guardian-end = 什么都不再分享
    .text = 马上停止。不会给对方发消息。
    .button = 停止分享
join-title = 填口令
join-code = 另一位父母或监护人的口令
join-text = 之后您能看到对方分享的内容。对方看不到您的任何内容：住址、手机号、申报都看不到。

## 另一位监护人看到的

# $name：分享的人
shared-title = { $name }分享给您的内容
shared-told = 对方能看到您看过。
shared-not = 未分享
shared-none-yet = 还没有提交过。
shared-office = 街道办事处
# $date：日期
shared-due = 请在 { $date } 之前确认。
shared-services = 根据分享给您的内容推算；没有分享的当作不知道。

## 工作人员：两份申报里是不是同一个孩子

same-child-title = 是不是同一个孩子
same-child-decide = 判断是不是同一个孩子
same-child-again = 更改判断
same-child-now = 目前的判断
same-child-question = 是同一个孩子吗
same-child-same = 同一个孩子：关联两个家庭
    .hint = 台账只保留一条记录，连着两个家庭。每个家庭仍然只看得到自己的申报。
same-child-different = 不同的孩子
    .hint = 各有各的记录。
same-child-talk = 需要沟通
    .hint = 还不清楚。写下要和谁沟通什么。
same-child-handed = 交上级判断
same-child-handed-district = 已交区民政判断
same-child-handed-city = 已交市民政局判断
same-child-hand = 要判断是不是同一个孩子，交给两份都能看到的人。对方街道也看得到您写的话；谁都不会因此看到更多。
same-child-to-district = 交区民政判断
same-child-to-city = 交市民政局判断
same-child-hand-note = 写给上级和对方街道
    .hint = 写您知道的：电话问过谁、为什么像或不像。不写住址和电话。
same-child-hand-missing = 写下您知道什么，上级才好判断。
same-child-apart = 两家在不同的街道：关联以后，记录留在先批准的街道，另一家连在旁边。
same-child-list = 两个街道：是不是同一个孩子
same-child-list-lead = 两个街道各有一份申报，像是同一个孩子。您两份都看得到，由您判断。
same-child-list-empty = 没有要判断的。
same-child-list-one = 申报
same-child-list-other = 另一份
same-child-list-note = 街道写的
same-child-list-by = 谁交来的，多久了
# $n：件数
same-child-home = 两个街道、一个孩子：{ $n } 件等您判断
same-child-note = 内部备注
    .hint = 两个家庭都看不到。
same-child-note-missing = 写下要和谁沟通什么。
same-child-missing = 三项里选一项。
same-child-save = 保存判断
same-child-leave = 先不判断，返回
same-child-conflict = 同事刚才先判断了
    .text = 现在有效的是“目前的判断”。您选的留在下面，要用它代替，就再保存一次。
# $who：用户名，$at：时间
same-child-by = { $who }，{ $at }
same-child-decisions = 一个孩子、两个家庭？
same-child-beside = 这个家庭也申报了
    .hint = 一个孩子，两个家庭。不要把一方的住址、电话告诉另一方。
same-child-declaration = 对方的申报
staff-actor-helper = 家庭的帮手
staff-act-decide_same_child = 判断是否同一个孩子
staff-act-hand_same_child = 交上级判断是不是同一个孩子
staff-act-see_handed = 查看要判断的两个街道的申报
staff-purpose-same = 同一个孩子
staff-purpose-different = 不同的孩子
staff-purpose-talk = 需要沟通
staff-purpose-handed = 交上级判断

## 在资料副本里

copy-trusted = 帮手和另一位监护人
copy-kind = 身份
copy-shared = 分享的内容
grant-ended = 已结束
grant-kind-helper = 帮手
grant-kind-guardian = 另一位监护人

## 在“谁看过”里

access-helper = 您的帮手
access-guardian = 另一位监护人
access-act-edit_draft = 替您填写，或者看了您的回答
access-act-see_shared = 看了您分享的内容
copy-topic-helper_began = 帮忙的人开始填写
copy-topic-guardian_joined = 另一位监护人加入
copy-topic-handed_over = 接力码用过一次
