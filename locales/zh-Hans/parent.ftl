### 家长一侧的文字：登录、申报、核对、提交、回执、我的家庭。
### 问题、选项和出错提示在 questions.ftl；短信在 messages.ftl，短信不说家里的事。

## 登录

sign-in-title = 用手机号登录
sign-in-phone = 您的手机号
    .hint = 内地手机直接填 11 位；香港、澳门、台湾和外国的手机先写区号，例如 +852。有没有空格都可以。
    .why = 我们发一个验证码确认手机是您的。以后用它登录，接着填，看结果。
sign-in-then = 先确认手机号
    .text = 这一页要确认是您本人才能看。填好验证码，就接着到那一页，填过的都在。如果这个手机号以前申报过，以那一份为准，刚填的孩子会加进去。
sign-in-send = 发送验证码
sign-in-no-phone = 没有手机，或者手机不方便？
    .text =
        可以用家里其他大人的手机号登录。

        也可以请社区的儿童主任，或者到街道办事处，请工作人员和您一起填。不知道在哪里，打 12345。
sign-in-phone-missing = 填上您的手机号。
sign-in-phone-shape = 这个号码收不到短信。对照手机核对：内地手机号是 11 位，以 1 开头。
sign-in-phone-country = 这像是内地以外的号码。在前面写上区号，例如 +852、+853 或 +886。
sign-in-too-many = 这个号码要的验证码太多了。过一个小时再试，或者打 12345 问怎么办。
sign-in-already = 您已经登录了
sign-in-other-phone = 想用别的手机号？先退出，再登录。

## 验证码

code-title = 填验证码
code-label = 您收到的验证码
# $phone：遮住中间的手机号，$minutes：分钟
code-sent-to = 6 位数字，已发到 { $phone }，{ $minutes } 分钟内有效。
code-confirm = 确认
code-missing = 填上短信里的 6 位数字。
code-shape = 验证码是 6 位数字。对照短信再填一次。
code-wrong = 这个验证码对不上，或者过了时间。对照最新的一条短信，或者再要一个。
code-too-many = 试得太多了。为了您的安全，过一个小时再试，或者打 12345 问怎么办。
code-nothing-came = 没收到？
    .text =
        短信有时要等一两分钟。看看手机有没有信号，有没有被当成垃圾短信拦住，号码填得对不对。
code-again = 再发一个
code-again-done = 已经再发了一个
    .text = 填最新的一条短信里的数字。
code-other-phone = 换一个手机号

## 申报：开始之前

declare-title = 申报家里的情况
declare-lead = 把家里和孩子的情况告诉您住的街道办事处，他们核对以后，帮孩子用上适合的服务。
declare-time = 大约要 15 分钟。填一页存一页，可以随时停下，以后接着填。
declare-needs = 有这些在手边，填起来快一些
declare-need-documents = 您和孩子的身份证、户口簿，或者孩子的出生医学证明
declare-need-hukou = 孩子户口所在的省、市、区县
declare-need-address = 您现在的住址，和住在哪个社区
declare-need-school = 孩子的学校或幼儿园，在哪里交的医保
declare-needs-missing = 没有也不要紧：大多数问题可以选“不清楚”，孩子还没有证件也能申报。
declare-then = 提交以后
    .text = 您会得到一个编号。街道的工作人员看过以后，批准，或者请您改一两处。有进展我们会告诉您。
declare-begin = 开始填
declare-before = 以前填过？
    .text = 用手机号登录，接着上次的填。
    .link = 登录后接着填

## 任务列表

# $done：填好的，$all：一共
tasks-done = 一共 { $all } 部分，填好了 { $done } 部分。
tasks-you = 您和住处
tasks-phone = 确认手机号
tasks-children = 孩子
tasks-consent-first = 先同意保存孩子的信息
tasks-consent-why = 法律特别保护孩子的信息：请先同意保存，才能添加孩子。
tasks-add-first = 添加孩子
tasks-add-child = 再添加一个孩子
tasks-remove = 不想申报其中一个孩子？
# $child：孩子的称呼
tasks-remove-child = 去掉{ $child }
tasks-rest = 困难和联系
tasks-send = 核对和提交
    .text = 提交之前，您可以把所有的回答再看一遍。
tasks-check = 核对我的回答
tasks-added = 孩子加进您家的申报了
    .text = 以前的回答都带过来了，刚填的孩子在下面。看一遍，补上还缺的，再提交。
tasks-gone = 这个孩子在另一个窗口里删掉了
    .text = 您刚才填的没有保存。孩子还要申报的话，请重新添加。
tasks-later = 现在没空？
# $at：时间
tasks-saved = 上次保存：{ $at }。
tasks-later-phone = 您可以随时停下，以后用手机号登录，从“我的家庭”接着填。
tasks-later-here = 您填的已经保存。确认手机号以后，换一部手机也能接着填；没有确认，关掉浏览器就找不回来了。
# $n：秒
tasks-later-kiosk = 您填的只在这次办理中保留：{ $n } 秒没有人动，屏幕就会清空，找不回来。离开之前，先确认手机号；没有手机，就签个名，带走一张凭条。也可以生成一个接力码，到自己的手机上接着填。
tasks-confirm-phone = 确认手机号
# $n：几处
tasks-returned = 街道请您改 { $n } 处
    .text = 别的回答不用再填。改好以后再提交一次。
    .link = 看看要改哪里
# $n：第几个孩子
child-nameless = 第 { $n } 个孩子

## 一页问题

step-save = 保存，继续
step-later = 保存，回到列表
step-more = 还有问题要回答
    .text = 您刚才的回答已经保存。因为它，下面多了几个问题，或者有了新的选项。
step-remarks = 街道办事处说
step-consent-more = 谁会看到？保存多久？
    .text =
        您街道的审核员和儿童督导员、您社区的儿童主任，为了工作才能看。谁看过都有记录。

        信息加密保存。孩子在服务范围内时一直保留，满 16 岁或者离开深圳后，依法保存到期就删除。

        您可以随时看、改、要一份，也可以撤回同意，要求删除。
step-consent-privacy = 您的信息怎么用
step-circumstances = 这一页都可以不填。填了，我们能告诉您有哪些帮助。
step-child-health = 这一页只用来看孩子能不能享受康复、补贴和特殊教育。
step-contact = 我们照您说的办。您自己要的验证码例外，那时您正拿着手机。

## 添加和去掉孩子

remove-title = 去掉一个孩子
# $child：孩子的称呼
remove-heading = 不申报{ $child }了吗？
remove-text = 关于这个孩子填过的内容会马上删除，找不回来。
remove-yes = 去掉
remove-no = 留着

## 核对和提交

check-title = 核对您的回答
check-changed = 有回答刚才改过
    .text = 可能是在另一个窗口改的。请再看一遍，没问题再提交。
# $n：几处
check-unfinished = 还有 { $n } 处没填好
    .text = 点开就能填，填好会回到这里。
check-ready = 都填好了。看一遍，要改的点“修改”，没问题就提交。
check-send = 提交
    .text =
        提交以后，由您住的街道办事处核对。核对期间不能修改，需要的话可以撤回。

        请确认：您填的都是真实的，您可以代表这些孩子申报。
    .button = 确认，提交

## 街道请您改

correct-title = 街道请您改的地方
correct-text = 下面是街道工作人员说的话。改这几处就行，别的回答都在。
correct-all = 看全部内容

## 申报的状态：标签；.title 回执的标题；.next 接下来怎样（$date：到这天没有消息就问）

state-draft = 草稿
    .title = 还没有提交
    .next = 填好以后提交。
state-submitted = 已提交
    .title = 已经收到您的申报
    .next = 街道的工作人员会核对您的回答，有结果会告诉您。到 { $date } 还没有消息，请打电话问街道办事处，报上编号。
state-under_review = 正在审核
    .title = 街道正在看您的申报
    .next = 工作人员已经在看了，有结果会告诉您。到 { $date } 还没有消息，请打电话问街道办事处，报上编号。
state-returned = 请您修改
    .title = 街道请您改几处
    .next = 请改好标出的地方，再提交一次。
state-approved = 已批准
    .title = 您的申报批准了
    .next = 孩子已经登记。在“我的家庭”可以看每个孩子能用哪些服务。家里情况变了，随时更新；每半年请确认一次。
state-withdrawn = 已撤回
    .title = 您撤回了这份申报
    .next = 街道不再处理这一份。需要时可以重新申报。
state-superseded = 已有新的一份
    .title = 这一份已经换成新的
    .next = 请看“我的家庭”里最新的一份。

## 回执

receipt-number = 编号
# $number：编号
receipt-qr = 编号 { $number } 的二维码，里面只有编号
# $at：时间，$street：街道
receipt-sent = { $at } 提交给{ $street }
receipt-next = 接下来
# $street：街道
receipt-office = { $street }的地址、电话和办公时间
receipt-keep = 可以把这一页打印出来，或者截图、抄下编号。用手机号登录，随时能再看到它。
receipt-history = 经过
receipt-answers = 您提交的回答
    .text = 证件号码和手机号遮住了中间几位。

## 撤回

withdraw-title = 撤回这份申报
# $number：编号
withdraw-heading = 撤回编号 { $number } 的申报吗？
withdraw-text = 撤回以后，街道不再处理它。您可以用同样的回答重新申报。
withdraw-yes = 撤回
withdraw-no = 不撤回

## 删除草稿

erase-title = 删除还没提交的内容
erase-heading = 删除您填过的内容吗？
erase-text = 还没有提交的回答会马上删除，找不回来。已经提交的申报不受影响。
erase-yes = 删除
erase-no = 不删除

## 我的家庭

family-title = 我的家庭
family-kept = 找到了您以前的申报
    .text = 这个手机号已经有草稿，或者申报正在街道那里，我们保留了原来的。登录之前在这里填的没有留下。
family-erased = 草稿已经删除
    .text = 没有提交的回答都删掉了。
family-draft = 您有一份没填完的申报
    .link = 接着填
family-current = 最新的申报
family-sent = 提交时间
family-receipt = 看回执
family-children = 孩子和服务
family-on-record = 已登记
# $date：日期
family-due = { $date } 前请确认一次情况有没有变化。
# $yes、$apply、$unknown：几项
family-fits = 可以享受 { $yes } 项，可以申请 { $apply } 项，还差信息 { $unknown } 项。
services-of-child = 这个孩子的服务
    .text = 按您申报的回答和今天的日期算出来的，给您参考。要申请的，由负责的部门决定。
family-first = 您还没有申报
    .text = 把家里和孩子的情况告诉街道，他们帮孩子用上适合的服务。
    .button = 开始申报
family-update = 家里有变化？
    .text = 搬了家、换了学校、多了孩子，都可以更新。上次的回答都带过来，只改有变化的。
    .button = 更新我家的情况
family-back = 又回到深圳了？
    .text = 再申报一次就好。上次的回答都带过来，只改有变化的。
    .button = 再申报一次
family-waiting = 街道正在看您提交的那一份
    .text = 看完以前不能再改。有要改的，可以先撤回那一份，或者打电话告诉街道。
family-shared = 另一位监护人分享给您
    .link = { $name }分享的信息
family-history = 每一次申报
# $n：第几次
family-version = 第 { $n } 次申报
family-more = 还可以办的
family-account = 登录
# $phone：遮住中间的手机号
family-phone = 您用 { $phone } 登录。

scope-outside = 按您填的情况，{ $children }现在不在流动儿童服务清单的范围里
    .text = 清单面向未满 16 周岁、户口不在深圳、在深圳住满半年、和父母或其他监护人一起住的孩子。请先核对填得对不对。没有填错，您照样可以提交，街道办会再看；有些服务（比如急难时的救助）不看这些条件，提交后在“我的家庭”里能看到每一项和原因。
unconsented = 孩子的信息还在这份草稿里
    .text = 您现在没有勾选同意，但前面已经填过孩子的信息。没有同意，这份申报不能提交，街道办也看不到。要接着办，请在“您的同意”里勾选；不想留下，就把草稿删除。
tasks-children-most = 一份申报最多写 { $n } 个孩子。还有孩子要申报，请到街道办或社区办理。
family-outside = 不在清单范围
    .text = 原因写在“这个孩子的服务”里；有急难，照样可以找就近的街道或打 12345。
family-sixteen = 满 16 岁，登记结束
family-grown-up = 登记的孩子都满 16 岁了，登记已经结束，不用再确认。
