### 每一页都用的文字：页头页脚、语言、表单、任务、表格、出错页。
### 一种语言是一个文件夹；编号和变量在每种语言里必须一样。

## 语言

# 读者怎么叫这种语言
language-name = 简体中文
# 书写方向：ltr 或 rtl
language-direction = ltr
language-switch = 选择语言
# $year、$month、$day：数字
date = { $year }年{ $month }月{ $day }日
# 日期输入框的顺序：year-first 或 day-first
date-order = year-first
date-year = 年
date-month = 月
date-day = 日
# $date：日期，$time：时刻
moment = { $date } { $time }
# 并列的词之间
list-between = {"、"}

## 每一页

brand = 童行
brand-run-by = 深圳市流动儿童关爱服务 · 民政部门主办
# 浏览器标题；$title：这一页
title-plain = { $title } - 童行
title-problems = 错误：{ $title } - 童行
skip = 跳到正文
text-large = 大字
text-normal = 标准字
back = 返回
crumbs = 您在这里
continue = 继续
sign-out = 退出登录

## 快速离开

exit = 快速离开
exit-keys = （或连按三次 Shift）

## 页脚

footer-call = 需要帮忙，打电话
footer-110 = 有人有危险
footer-120 = 急病、重伤
footer-12345 = 不知道找谁
footer-12355 = 青少年服务
footer-12356 = 心理援助
footer-services = 20 项服务
footer-contact = 联系我们
footer-privacy = 您的信息怎么用
footer-accessibility = 无障碍
footer-leaving = 快速离开能做什么
footer-staff = 工作人员入口
footer-run-by = 由深圳市民政部门主办，街道办事处和各责任部门一起办理。不收费，没有广告。

## 表单

optional = （可以不填）
why = 为什么问这个？
problem-before = 错误：
summary-title = 有几处要改
select-none = 请选择

## 任务、核对、表格

task-done = 已填好
task-open = 请再看看
task-to-do = 待填写
task-not-yet = 还不能填
row-change = 修改
row-empty = 没有填
pager = 翻页
pager-first = 回到第一页
pager-next = 下一页

## 工作人员一侧

staff-nav = 工作人员导航
staff-nav-start = 我的工作
staff-nav-declarations = 申报
staff-nav-children = 台账
staff-nav-office = 办公信息
role-child_director = 儿童主任
role-street_reviewer = 街道审核员
role-child_supervisor = 儿童督导员
role-centre_helper = 社区服务中心协助员
role-department_officer = 责任部门经办人
role-district_officer = 区民政
role-city_officer = 市民政局
role-auditor = 审计员
role-administrator = 系统管理员

## 出错页：标题；.next 接下来怎么办；.kept 刚才填的怎么样了

fault-call = 急着办，打 12345，或问您的街道办事处。
fault-start = 回到开始页
fault-not-found = 没有找到这一页
    .next = 地址可能打错了，或者这一页已经不在了。请从开始页再走一遍。
fault-sign-in-needed = 请先登录
    .next = 登录以后再看这一页。
fault-forbidden = 您不能看这一页
    .next = 这一页不归您的账号管。您觉得应该能看，请找管理账号的人。
fault-expired = 这一页开得太久了
    .next = 请返回上一页，刷新以后再发一次。
    .kept = 刚才这一页的内容没有保存，之前保存的都在。
fault-signed-out = 您已经退出登录
    .next = 登录以后回到这一页，再填一次、再发。
    .kept = 刚才这一页的内容没有保存。之前保存的，确认过手机号的登录就能看到；没有确认过的打不开了。
    .link = 登录
fault-written = 您刚才写的，可以复制
fault-unreadable = 没有读懂刚才发来的内容
    .next = 请返回上一页再发一次。
    .kept = 刚才这一页的内容没有保存，之前保存的都在。
fault-too-large = 发来的内容太多了
    .next = 请返回上一页，写短一些再发。
    .kept = 刚才这一页的内容没有保存，之前保存的都在。
fault-changed = 刚才有人先改了
    .next = 请返回上一页，刷新看看现在的样子，再决定要不要改。
    .kept = 刚才这一页的内容没有保存，别人保存的还在。
fault-gone = 这一份已经不能在这里改了
    .next = 从“我的家庭”看看现在是什么样子；和您刚才填的不一样，就从那里改。还没有申报过的，可以重新开始。
    .kept = 刚才这一页的内容没有保存，也没有送出：同一份内容已经在另一台设备或另一个窗口里提交、确认或删除了。
fault-already-sent = 这一份已经提交过了
    .next = 前一次提交的已经收到。要改内容，请从“我的家庭”重新开始。
    .kept = 前一次提交的内容没有变。
fault-refused = 现在还不能这样做
    .next = 请返回上一页，看看还有哪里没填好。
    .kept = 之前保存的都在。
fault-too-many = 试得太多了
    .next = 请过一会儿再试。
    .kept = 之前保存的都在。
fault-unavailable = 系统暂时用不了
    .next = 请过几分钟再打开这一页。
    .kept = 刚才这一页的内容没有保存，之前保存的都在。请过几分钟返回上一页再发一次。
fault-broken = 我们这边出了问题
    .next = 我们已经记下来了。请过一会儿再试。
    .kept = 刚才这一页的内容可能没有保存，之前保存的都在。

## 规则和数量（一般的说法）

# $n：月数
months = { $n } 个月
# $n：月数
condition-below-months = 父母一方在深圳累计参保不满 { $n } 个月
# $fact：事实名称，$list：选项
condition-in = { $fact }：{ $list }
condition-not-in = { $fact }不是：{ $list }
