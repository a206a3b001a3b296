### 家庭自己的信息：谁看过、问审计员、同意和撤回、下载、删除；工作人员处理提问和删除请求的页面。


## 谁看过 /family/access-log
## access-act-<动作> 接在“谁”的后面；access-purpose-<目的> 说为什么

access-title = 谁看过我家的信息
access-lead = 工作人员每看一次、办一次，这里都有记录：哪天、哪个单位的什么岗位、为了什么。记录谁也改不了。
access-side-office = 工作人员看过、办过的
access-side-own = 您自己办的
access-see-own = 看您自己办的记录
access-see-office = 看工作人员的记录
access-none-office = 还没有工作人员看过您家的信息。
access-none-own = 还没有记录。
# $office: 单位, $role: 岗位
access-office = { $office }的{ $role }
access-system = 系统
access-you = 您
access-looked = 看了您家的信息
access-worked = 办理了您家的事
access-act-sign_in = 登录了
access-act-submit_declaration = 提交了申报
access-act-withdraw_declaration = 撤回了申报
access-act-drop_draft = 删除了没提交的内容
access-act-view_declaration = 看了您家的申报
access-act-claim_declaration = 登记了由谁审核您家的申报
access-act-note_declaration = 给您家的申报写了内部备注
access-act-approve_declaration = 批准了您家的申报
access-act-return_declaration = 把您家的申报退回，请您补正
access-act-view_child = 看了您孩子的登记
access-act-ask_auditor = 问了审计员
access-act-view_question = 看了您的提问
access-act-answer_question = 回答了您的提问
access-act-withdraw_consent = 撤回了同意
access-act-take_copy = 取了一份我们保存的信息
access-act-erase_family = 删除了全部信息
access-act-ask_erasure = 要求删除
access-act-take_back_erasure = 收回了删除请求
access-act-erase_again = 再次删除已经删除过的内容（恢复备份以后）
access-act-view_erasure = 看了您的删除请求
access-act-carry_out_erasure = 办理了您的删除请求
access-act-refuse_erasure = 答复了您的删除请求
access-act-give_consent = 同意了保存信息
access-act-manage_helper = 更改了谁可以帮忙填
access-act-manage_helper-offer = 请了别人帮忙填
access-act-manage_helper-end = 不再让别人帮忙填
access-act-begin_helping = 开始帮您家填
access-act-stop_helping = 不再帮您家填
access-act-share_family = 更改了另一位监护人能看什么
access-act-share_family-offer = 邀请了另一位监护人一起看
access-act-share_family-end = 不再让另一位监护人看
access-act-join_family = 作为另一位监护人加入
access-act-decide_same_child = 核对了两份申报里是不是同一个孩子
access-act-hand_same_child = 把是不是同一个孩子的问题交给了上级
access-act-see_handed = 看了要判断的两个街道的申报
access-act-mark_received = 记下了已经享受的服务
access-act-send_request = 发出了求助
access-act-answer_request = 回复了求助
access-act-withdraw_request = 撤回了求助
access-act-view_request = 看了您的求助
access-act-view_file = 看了您上传的文件
access-act-accept_request = 受理了您的求助
access-act-refer_request = 把您的求助转给了负责的单位
access-act-take_up_request = 接手办理您的求助
access-act-deliver_request = 办好了您的求助
access-act-decline_request = 没有办理您的求助，写了原因
access-act-reply_request = 回复了您的求助
access-act-climb_request = 把过了目标日期的求助交给了上一级
access-act-change_phone = 换了手机号
access-act-start_phone_change = 申请换手机号
access-act-stop_phone_change = 停止了换手机号
access-act-view_phone_change = 看了换手机号的申请
access-act-decide_phone_change = 决定了换手机号的申请
access-act-carry_out_phone_change = 换了手机号
access-act-read_notices = 看了通知
access-purpose-review = 为了审核申报
access-purpose-casework = 为了办理您孩子的事
access-purpose-question = 为了回答您的提问
access-purpose-erasure = 为了处理您的删除请求
access-purpose-health = 健康和残疾情况
access-purpose-children = 保存孩子的信息
access-purpose-paper = 打印在纸上
access-ask = 问审计员
    .text = 审计员专门检查这些记录，看不到您家填了什么。有不明白的，或者觉得谁不该看，就问他们。
    .link = 写给审计员
access-ask-about = 问一问
access-about = 您问的是这一条
access-when = 什么时候
access-who = 谁
access-what = 做了什么
access-text = 您想问什么
    .hint = 不用写孩子的姓名和证件号码。
access-send = 发给审计员
access-text-missing = 写一下您想问什么。
# $n: 字数
access-text-long = 最多写 { $n } 个字，请写短一点。
access-asked = 已经发给审计员
    .text = 有了回答就在这一页，我们也会通知您。
access-questions = 您问过的
access-question-open = 等待回答
access-question-answered = 已回答
# $number: 编号, $at: 时间
access-asked-at = 编号 { $number }，{ $at } 发出
# $at: 时间
access-answered = 审计员的回答，{ $at }

## 工作人员：家庭的提问 /staff/questions

staff-nav-questions = 家庭的提问
staff-questions = 家庭的提问
staff-questions-lead = 家庭看了自己的访问记录以后问的。您看得到提问和所问的那一条记录，看不到申报和登记。
staff-questions-none = 这里没有提问。
staff-questions-open = 看等待回答的
staff-questions-answered = 看已经回答的
staff-questions-number = 编号
staff-questions-about = 问的是
staff-questions-age = 提问以来
staff-questions-answer = 回答时间
staff-questions-entry = 一条记录
staff-questions-log = 整份记录
# $number: 编号
staff-question = 提问 { $number }
staff-question-at = 提问时间
staff-question-text = 家庭写的
staff-question-about = 所问的记录
staff-question-whole = 没有指明哪一条，问的是整份记录。
staff-question-record = 对象
staff-question-entry = 记录编号
staff-question-answer = 回答
    .hint = 家庭会看到。写查到了什么、这样做合不合规；不写同事的姓名，也不写别的家庭。
staff-question-send = 发出回答
# $at: 时间
staff-question-answered = { $at } 已回答。
staff-question-missing = 写上回答，再发出。
staff-question-conflict = 没有发出：同事已经先回答了
    .text = 下面是现在的情况。

## 我的信息 /family/privacy

mydata-title = 我的信息
mydata-access = 工作人员每看一次您家的信息，都有记录。
    .link = 看谁看过
mydata-consents = 您的同意
mydata-consent-none = 您还没有同意过什么。申报时会先问您。
mydata-consent-basis = 除了您的同意，街道和民政部门保存这些信息，还依据法律规定的保护未成年人的职责（《个人信息保护法》第十三条、第三十四条）。
mydata-consent-history = 每一次同意和撤回
mydata-basis-public_duty = 依法履行保护未成年人的职责
mydata-given = 已同意
mydata-not-given = 没有同意
# $at: 时间
mydata-since = { $at }起
mydata-row-both = 同意保存孩子的信息，包括健康和残疾情况
mydata-row-children = 同意保存孩子的信息，不包括健康和残疾情况
mydata-row-no-health = 撤回了对健康和残疾情况的同意
mydata-row-none = 撤回了同意
# $version: 文本的版本
mydata-row-text = （同意书 { $version } 版）
mydata-withdraw-children = 撤回对保存孩子信息的同意
    .heading = 撤回对保存孩子信息的同意吗？
mydata-withdraw-children-now = 没有这份同意，我们就不能保存孩子的任何信息。您家的信息会马上全部删除，找不回来，您也会退出登录。
mydata-withdraw-children-ask = 没有这份同意，我们就不能再用孩子的信息。没批准的申报和没提交的内容马上删除。已经批准的登记，我们会请街道删除，15 天内给您答复。
mydata-withdraw-health = 撤回对健康和残疾情况的同意
    .heading = 撤回对健康和残疾情况的同意吗？
mydata-withdraw-health-now = 孩子的健康和残疾情况会马上删除，别的信息都还在。有几项服务我们就没法替您判断了。
mydata-withdraw-health-ask = 没批准的申报和没提交的内容里，孩子的健康和残疾情况马上删除。已经批准的登记，我们会请街道删除这些情况，15 天内给您答复。别的信息都还在。
mydata-withdraw-before = 撤回以前已经办好的事不受影响。以后想再同意，重新填申报就行。
mydata-withdraw-yes = 撤回同意
mydata-no = 不，先不动
mydata-done-health = 您撤回了对健康和残疾情况的同意
    .text = 没批准的内容里，这些情况已经删除。有登记要街道处理的，下面写着到哪一天。
mydata-done-children = 您撤回了同意
    .text = 没批准的内容已经删除。登记由街道处理，下面写着到哪一天。
mydata-done-asked = 已经请街道删除
    .text = 没批准的内容已经删除。登记由街道处理，下面写着到哪一天。
mydata-done-kept = 删除请求已经收回
    .text = 您家的登记照旧保留，半年一次的确认也照常。以后想删除，随时可以再提。
mydata-done-changed = 这个请求已经有变化，没有收回
    .text = 下面是现在的情况。还想收回，就再按一次；已经处理的，可以联系街道。
mydata-copy = 下载一份
    .text = 这里有我们保存的关于您家的一切：填过的、办过的、通知、谁看过。下载以后请放好，别人打开就能看到。
mydata-copy-shared = 这块屏幕还有别人用，所以这里不保存文件。可以在这里打印一份；也可以回家以后，用您的手机号登录，在“我的信息”里下载。
mydata-copy-slip = 这块屏幕还有别人用，所以这里不保存文件。您凭凭条登录，没有手机可以下载，就在这里打印一份带回家。以后随时可以再来打印。
mydata-paper = 打印一份
    .lead = 我们保存的关于您家的一切都在这里：填过的、办过的、通知、谁看过。可能有好几张纸。证件号码和手机号只印一部分，免得纸丢了被别人看到。
# $at: 时间
mydata-paper-made = { $at } 打印。
mydata-copy-html = 下载，自己看
mydata-copy-json = 下载数据文件（JSON）
mydata-copy-title = 童行保存的您家的信息
# $at: 时间
mydata-copy-made = { $at } 下载。
mydata-copy-nothing = 没有。
# $n: 第几个孩子, $question: 问题
mydata-copy-child = 第 { $n } 个孩子：{ $question }
mydata-correct = 改
    .text = 有不对的，或者有变化，就更新申报：上次的回答都在，只改变了的。
    .button = 更新我家的情况
mydata-erase = 删除
mydata-erase-now = 您家还没有批准的登记，您自己就可以马上全部删除。
    .link = 全部删除
    .heading = 全部删除吗？
    .means = 申报、没提交的内容、求助和上传的文件、通知和登录用的手机号都马上删除，找不回来，您也会退出登录。
    .yes = 全部删除
mydata-erase-ask = 没批准的内容马上就能删除。已经批准的登记要由街道的工作人员处理，15 天内给您答复。依法必须留的，会告诉您留什么、为什么。
    .link = 要求全部删除
    .heading = 要求删除您家的全部信息吗？
    .means = 没批准的申报和没提交的内容马上删除。登记连同您的求助，由街道在 15 天内删除，或者告诉您为什么必须留。删除以后，孩子就不在服务名单里了。
    .yes = 要求删除
mydata-erase-copy = 删除以前，您可以先留一份：
mydata-erased = 您家的信息已经删除
    .text = 您的登录也一起删除了。
    .left = 我们只留下办过这件事的记录，里面没有姓名、证件和联系方式。以后想再申报，随时可以重新开始。
mydata-requests = 删除请求
mydata-scope-everything = 删除全部信息
mydata-scope-health = 删除健康和残疾情况
mydata-erasure-open = 等街道处理
mydata-erasure-done = 已经删除
mydata-erasure-refused = 依法保留
mydata-erasure-taken_back = 您收回了
# $number: 编号, $at: 时间
mydata-request-asked = 编号 { $number }，{ $at } 提出
# $due: 日期, $street: 街道
mydata-request-open = { $street }最迟 { $due }答复您。
# $due: 日期, $street: 街道
mydata-request-late = { $street }应该在 { $due }以前答复您，已经过期。区民政部门看得到这件事，您也可以打 12345。
# $at: 时间
mydata-request-decided = { $at } 处理。
# $at: 时间
mydata-request-taken_back = { $at } 收回，登记照旧保留。
mydata-take-back = 不删除了，收回请求
    .text = 街道处理以前，您可以收回。提出时已经删除的内容不会回来。
mydata-request-refused = 保留的信息只是存着，不作别的用处。您不同意，可以找街道、打 12345，或向网信部门投诉。
mydata-request-office = 街道的地址和电话
mydata-ground-kept_by_law = 法律规定的保存期限还没到（《个人信息保护法》第四十七条）。
mydata-ground-aid_running = 孩子的补贴或救助正在发放、核对，要凭这份登记。
mydata-ground-child_protection = 保护孩子的安全要用到这份登记。

## 下载的那一份：copy-<表> 和 copy-<栏>

copy-account = 登录
copy-consents = 同意和撤回
copy-draft = 没提交的内容
copy-declarations = 申报
copy-events = 申报的经过
copy-children = 登记的孩子
copy-erasures = 删除请求
copy-questions = 问审计员的
copy-notices = 通知
copy-access-log = 谁看过、办过什么
copy-phone = 手机号
copy-since = 开始使用
copy-version = 第几次
copy-at = 时间
copy-consent-children = 同意保存孩子的信息
copy-consent-health = 同意保存健康和残疾情况
copy-consent-text = 同意书的版本
copy-basis = 另外的法律依据
copy-answers = 回答
copy-number = 编号
copy-state = 状态
copy-state-at = 状态的时间
copy-sent-at = 提交时间
copy-language = 语言
copy-catalogue = 服务清单的版本
copy-street = 街道
copy-community = 社区
copy-remark = 街道请您改的
copy-name = 姓名
copy-document = 证件号码
copy-birth-date = 出生日期
copy-stage = 上学的阶段
copy-sign = 系统从回答里看到的难处
copy-guardian = 监护人
copy-approved-at = 批准时间
copy-due = 日期到
copy-scope = 删除什么
copy-reason = 街道写给您的
copy-question = 您问的
copy-answer = 回答
copy-topic = 关于
copy-read-at = 读过的时间
copy-office = 单位
copy-role = 岗位
copy-act = 做了什么
copy-purpose = 为了什么
copy-topic-submitted = 收到申报
copy-topic-returned = 申报要补正
copy-topic-approved = 申报已批准
copy-topic-answered = 审计员有回答
copy-topic-erasure_asked = 收到删除请求
copy-topic-erasure_done = 已删除
copy-topic-erasure_refused = 删除请求有答复

## 工作人员：删除请求 /staff/erasures

staff-nav-erasures = 删除请求
staff-home-erasures = 删除请求：{ $n } 件等办理，最早一件最迟 { $due }
staff-home-erasures-none = 删除请求：没有等办理的
staff-erasures = 删除请求
staff-erasures-lead = 家庭要求删除已经批准的登记。最迟在期限那天决定；过了期限，区和市也会看到。
staff-erasures-late = 这里是过了期限街道还没有决定的。
staff-erasures-none = 这里没有请求。
staff-erasures-open = 看等待决定的
staff-erasures-decided = 看已经决定的
staff-erasures-number = 编号
staff-erasures-scope = 删除什么
staff-erasures-cause = 为什么
staff-erasures-place = 街道、社区
staff-erasures-asked = 提出时间
staff-erasures-due = 期限
staff-erasures-state = 状态
# $date: 日期
staff-erasures-overdue = { $date }，已过期
staff-erasure-open = 等待决定
staff-erasure-done = 已删除
staff-erasure-refused = 已保留
# $at: 时间
staff-erasure-taken_back = 家庭已收回
    .when = { $at } 家庭自己收回了请求，登记照旧保留。
staff-erasure-cause-asked = 家庭要求
staff-erasure-cause-consent_withdrawn = 撤回了同意
# $number: 编号
staff-erasure = 删除请求 { $number }
staff-erasure-who = 谁提出
staff-erasure-children = 登记的孩子
staff-erasure-means-everything = 这个家庭的登记、所有申报、求助和登录都会删除，谁也打不开、找不回，从备份里也不行。孩子离开台账。
staff-erasure-means-health = 所有申报里孩子的健康和残疾情况都会删除，由此看出的重点关爱提示也会去掉。别的都保留。
staff-erasure-do = 删除
    .button = 删除
staff-erasure-refuse = 保留
    .text = 只有法律要求或者允许保留时才能不删。家庭会看到理由和您写的话。
    .button = 保留登记
staff-erasure-ground = 保留的理由
staff-erasure-reason = 写给家庭的话
    .hint = 留什么、依据哪一条、留到什么时候。
staff-erasure-ground-missing = 选一个保留的理由。
staff-erasure-reason-missing = 写上留什么、为什么，家庭要看。
staff-erasure-confirm-erase = 真的删除吗？
staff-erasure-confirm-refuse = 真的保留吗？
staff-erasure-yes = 是，删除
staff-erasure-refuse-yes = 是，保留
staff-erasure-no = 不，回去
staff-erasure-conflict = 没有执行：情况已经变了
    .text = 下面是现在的情况，请重新决定。
staff-consent-health = 家庭撤回了对健康和残疾情况的同意
# $at: 时间
staff-consent-health-text = { $at } 撤回。不要再问、再用这些情况；登记里还有的，在“删除请求”里处理。
staff-consent-children = 家庭撤回了对保存孩子信息的同意
# $at: 时间
staff-consent-children-text = { $at } 撤回。除了保存和处理删除请求，不要再用这些信息。
