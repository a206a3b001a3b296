### 公开页面的文字：开始页、服务清单、快速查询、结果、隐私、无障碍、联系我们。
### 每条前面的一行注释说明它用在哪里。挑自己页面需要的编号用，不要把同一句话写第二遍。
### 各项服务本身的文字在 services.ftl，事实、条件和结论在 facts.ftl，页头页脚和表单在 common.ftl。

## 开始页 /

# 浏览器标题
start-title = 深圳流动儿童关爱服务
# 大标题
start-heading = 孩子跟您来深圳，这些服务可以用
# 这是什么，写给谁
start-intro = 您带着孩子在深圳生活，孩子的户口不在深圳？在这里可以查到孩子能用哪些服务，把家里的情况告诉街道办事处，有需要时请他们帮忙。
# 谁在办
start-who-runs = 这个网站由深圳市民政部门牵头，街道办事处和教育、卫健、医保等部门一起办。不收费，没有广告。
# “可以做的三件事”小标题
start-things-heading = 您可以在这里做三件事
# 第一件：查询
start-check-heading = 查一查能用哪些服务
start-check-text = 回答几个问题，看看 20 项服务里哪些适合您的孩子。不用登录，不用留名字。
start-check-action = 开始查询
# 第二件：申报
start-declare-heading = 申报家里的情况
start-declare-text = 把家里和孩子的情况告诉您住的街道。用手机号登录，可以填一半先停，下次接着填。街道看过会答复您。
start-declare-action = 开始申报
# 第三件：我的家庭
start-family-heading = 看看我的家庭
start-family-text = 已经申报过的，在这里看办到哪一步、有没有要改的地方、孩子现在能用哪些服务。
start-family-action = 进入我的家庭
# 通往 20 项服务的列表
start-services-heading = 20 项服务
start-services-text = 从出生体检、上学、看病到住房和困难救助，一项一项看：给谁、有什么、怎么办。
start-services-action = 看全部服务
# 让人放心的一句
start-reassure = 材料不齐也可以先填。拿不准的事，选“不清楚”就行。
# 需要马上帮忙时
start-urgent = 有人正有危险，打 110；病得急，打 120；不知道找谁，打 12345。
# 自己填不了时
start-assist = 不方便自己填？请您社区的儿童主任或街道办事处的工作人员和您一起填。

## 服务清单 /services 和每一项 /services/{编号}

# 列表页标题
services-heading = 流动儿童的 20 项服务
# 列表页说明
services-intro = 这些服务来自深圳市的关爱服务清单，分六个方面。点开一项，看给谁、有什么、怎么办。
# 编号；$n：1 到 20
services-number = 清单第 { $n } 项
# 详情页小标题
services-who = 给谁
services-get = 有什么
services-how = 怎么办
services-benefits = 这一项里有
services-documents = 带什么
services-documents-none = 不用特别准备材料。
services-places = 去哪里
services-departments = 责任部门
services-hotlines = 打给谁
# 详情页底部：材料和规定会变
services-ask-first = 各区的做法和材料可能不一样，出门前先打电话问一声，少跑一趟。
# 链接：用快速查询看自己的孩子
services-check = 查一查我的孩子适不适合
# 链接：回到列表
services-back = 回到全部服务
# 链接：上一项、下一项；$title：那一项的名称
services-previous = 上一项：{ $title }
services-next = 下一项：{ $title }
# 出处
services-source = 项目名称和责任部门按《深圳市流动儿童在居住地享有关爱服务清单》，其他说明是我们用大白话写的。

## 快速查询 /check

# 标题
check-heading = 查一查孩子能用哪些服务
# 说明
check-intro = 知道多少答多少。答完马上看到结果，也看到为什么。
# 有脚本时：不离开手机
check-local = 您的回答只在这台设备上计算，不会发给任何人。关掉页面，回答就没有了。
# 没有脚本时：发送、答复、不保存
check-nojs = 您的回答会发到我们的服务器，算出结果给您看，不会保存。
# 不知道也可以
check-unknown = 拿不准的就选“不清楚”，或者空着。答过的不会白答，结果会告诉您还差什么。
# 结果的性质
check-not-decision = 这里的结果是给您的参考。要申请的服务，最后由负责的部门决定。
# 小标题：家庭；孩子；$n：第几个孩子
check-family-heading = 家里的情况
check-child-heading = 第 { $n } 个孩子
# 按钮
check-add-child = 再加一个孩子
check-remove-child = 去掉第 { $n } 个孩子
check-submit = 看结果
# 读屏软件念出：结果变了
check-updated = 结果已更新。
# 结果不能算的时候
check-fix-first = 先改这里，结果才算得上

## 结果：快速查询和我的家庭都用

# 大标题；$child：孩子的称呼
results-heading = { $child }的服务
# 按哪一天算；$date：日期
results-as-of = 按 { $date }的情况计算
# 按哪一版清单；$version：版本
results-version = 清单版本 { $version }
# 总数；$yes、$apply、$unknown、$no：各有几项服务
results-counts = 可以享受 { $yes } 项，可以申请 { $apply } 项，还差信息 { $unknown } 项，暂不符合 { $no } 项。
# 小标题：在不在范围里
results-scope-heading = 在不在服务范围
# 展开原因
results-why = 为什么
# 每个条件的结果
results-holds = 符合
results-fails = 不符合
results-open = 还不知道
# 我们手上的情况；$have：现状
results-have = 现在：{ $have }
# 还差哪些；$list：事实名称，已连成一句
results-missing = 还差：{ $list }
# 只差一个问题时
results-decides = 只要回答这一个问题，就知道结果：
# 小标题：接下来最值得回答的问题
results-next-heading = 先回答这些，知道得最快
# 从哪天起会符合；$date：日期
results-from = 别的都不变的话，从 { $date }起就符合。
# 到哪天为止；$date：日期
results-until = 别的都不变的话，到 { $date }为止。
# 小标题和说明：以后的变化
results-changes-heading = 以后会变的
results-changes-intro = 孩子长大、住满时间，结果会跟着变。下面是别的都不变时的日子。
# 一条变化；$date：日期，$what：服务内容，$outcome：结论
results-change = { $date }：{ $what }，变为“{ $outcome }”
# 变化的是服务范围时，$what 用这个
results-change-scope = 这份清单里的服务
# 没有变化
results-changes-none = 在能算到的日子里，没有因为时间而变的。
# 小标题和说明：合起来的材料单
results-documents-heading = 要带的材料
results-documents-intro = 可以享受和可以申请的服务，材料合在一起列在这里，一样只列一次。
results-documents-none = 现在没有要准备的材料。
# 小标题：去哪里、打给谁
results-places-heading = 去哪里
results-hotlines-heading = 打给谁
# 链接：一项服务的详情
results-details = 看这一项怎么办
# 用这些回答去申报
results-declare-heading = 接下来：告诉您的街道
results-declare-text = 申报之后，街道办事处会核对，需要时主动联系您。刚才的回答可以直接带过去，不用再填一遍。
results-declare-action = 用这些回答去申报
# 带过去时，有脚本的一次提醒：这时才发送
results-declare-sends = 点了以后，这些回答才会发给我们，存进您的申报草稿。孩子的回答，要您在下面打勾同意保存，才会一起带过去。
# 一项也没有时
results-none-heading = 现在还没有对得上的服务
results-none-text = 先看看每一项差在哪里。情况会变，过一阵可以再查。拿不准，打 12345 或问您的街道办事处。
# 孩子身边没有大人时
results-alone-heading = 孩子身边没有大人照顾？
results-alone-text = 可以马上找就近的街道办事处，他们会帮孩子找到安全的住处。孩子现在有危险，打 110。

## 隐私 /privacy

# 标题
privacy-heading = 您的信息怎么用
# 一段话说完
privacy-summary = 我们只问办事要用的事，只给办这件事的人看，谁看过都有记录。您可以随时看、改、要一份，也可以要求删除。
# 这份说明的版本；$date：日期
privacy-version = 本说明自 { $date }起适用。

# 谁负责
privacy-controller-heading = 谁负责您的信息
privacy-controller = 深圳市民政部门负责这个网站和里面的信息，各街道办事处负责本街道家庭的信息。有问题找您的街道办事处，或打 12345。

# 收集什么
privacy-collect-heading = 我们收集什么
privacy-collect-family = 关于您：姓名、和孩子的关系、证件、手机号、住址、居住证、工作和社保，还有怎样联系您才安全。
privacy-collect-child = 关于孩子：姓名、性别、出生日期、证件、户口所在地、来深圳的日期、和谁一起住、上学和医保的情况。
privacy-collect-sensitive = 健康、残疾和家里的难处只在和服务有关时才问，可以不答。不答不影响您申报，只是有些服务我们就没法替您判断。
privacy-collect-not = 我们不收集您的位置、通讯录和上网记录，不放广告，也不让别的公司跟踪您。

# 快速查询
privacy-check-heading = 只是查一查，会留下什么
privacy-check = 快速查询在您的设备上计算，回答不会发给我们。浏览器不运行脚本时，回答会发来算一次，答复您之后不保存。

# 为什么收集
privacy-why-heading = 为什么要这些
privacy-why = 为了判断哪些服务适合孩子，让街道核对和跟进，把您的求助转给负责的部门，每半年更新一次情况。统计只用人数，不带姓名。

# 法律依据
privacy-law-heading = 法律依据
privacy-law = 街道和民政部门依法负有保护未成年人的职责，在履行这些职责所需要的范围内使用信息（《个人信息保护法》第十三条、第三十四条，《未成年人保护法》）。敏感的信息，还要您单独同意（《个人信息保护法》第二十九条）。

# 孩子的信息和单独同意
privacy-children-heading = 孩子的信息
privacy-children = 不满 14 岁孩子的信息都算敏感信息。填孩子的情况之前，我们先请监护人单独同意（《个人信息保护法》第三十一条）。同意写的是哪一版、什么时候同意的，都会记下来。
privacy-children-health = 健康和残疾的信息另外再请您同意一次。不同意也能申报。
privacy-children-refuse = 这些信息要是被人乱用，可能让孩子受伤害或被人看低，所以我们锁得更紧，看的人更少。

# 怎样保存
privacy-sealed-heading = 怎样保存
privacy-sealed = 姓名、证件号、手机号、住址和您写的话都加密保存，每个家庭用自己的一把钥匙。网上传送时也加密。

# 谁能看到
privacy-who-sees-heading = 谁能看到
privacy-who-sees-street = 您街道的审核员和儿童督导员，还有您社区的儿童主任。别的街道看不到。
privacy-who-sees-department = 街道请负责的部门帮忙时，只告诉他们和这件事有关的内容。
privacy-who-sees-city = 区和市的工作人员看全区、全市的情况和统计，只在自己的管辖范围内、为了工作才能看。
privacy-who-sees-nobody = 管理系统的人看不到您家的内容。我们不把信息卖给任何人，也不给商业公司用。

# 查看有记录
privacy-log-heading = 谁看过都有记录
privacy-log = 工作人员每看一次、改一次，系统都记下是谁、什么时候、为了什么。记录要是被人改动，查得出来。记录至少留六个月。登录以后，您随时能看自己家的这份记录；有疑问，在那里问审计员。

# 由人决定
privacy-decision-heading = 由人决定
privacy-decision = 网站按规则算出哪些服务可能适合孩子，只是提示。批准还是退回，由工作人员决定。您不同意，可以要他们说明理由，也可以重新申报。

# 保存多久
privacy-keep-heading = 保存多久
privacy-keep = 孩子在服务范围内时，登记一直保留，每半年更新。孩子满 16 岁或离开深圳后，登记就结束，按档案的规定保存和销毁。
privacy-keep-draft = 没有提交的草稿只有您自己能看到，您随时可以自己删掉。

# 您的权利
privacy-rights-heading = 您可以
privacy-rights = 看自己和孩子的信息，要一份副本，改错，撤回同意，要求删除，要我们解释。监护人可以替孩子提出，孩子自己也可以。
privacy-rights-how = 登录以后，在“我的信息”里自己就能办。没有手机，或者孩子自己要提出，告诉您的街道办事处就行，他们会核对身份。都不收费。

# 撤回和删除
privacy-erase-heading = 撤回同意和删除
privacy-erase = 撤回同意以后，我们不再用这些信息，之前已经办的事不受影响。还没批准的，您自己马上就能删除，删除后打不开也找不回，从备份里也不行。已经批准的登记，由街道的儿童督导员在 15 天内处理；依法必须留的，会告诉您留什么、为什么。

# cookie
privacy-cookies-heading = 浏览器里存什么
privacy-cookies = 只存让网站正常工作的 cookie：记住您已登录、正在填的是哪一份、您选的语言和字的大小。没有用来跟踪的。

# 不满意时
privacy-complain-heading = 不满意怎么办
privacy-complain = 先找街道办事处。还不满意，可以打 12345，或向网信部门投诉。
# 联系
privacy-contact-heading = 联系我们
privacy-contact = 街道办事处的地址和电话在“联系我们”一页。

## 无障碍 /accessibility

# 标题
accessibility-heading = 让每个人都能用
# 目标
accessibility-intro = 我们希望眼睛、耳朵、手不方便的人，用旧手机的人，不习惯上网的人，都能自己办完。
# 标准
accessibility-standard = 我们按 WCAG 2.2 的 AA 级和国家标准 GB/T 37668 来做，哪里还没做到，请告诉我们。
# 哪些能用：小标题和各条
accessibility-works-heading = 我们做了什么
accessibility-keyboard = 只用键盘就能走完每一步，停在哪里看得清楚。
accessibility-screen-reader = 读屏软件能念出标题、问题、提示和错误。一页只问一件事或一小组事。
accessibility-no-script = 浏览器不运行脚本，也能查询、申报和看结果。
accessibility-text = 字放大到两倍，或者用很窄的屏幕，内容不会被挡住，也不用左右拖。
accessibility-colour = 不只靠颜色说明结果，每个结论都有文字和图形。深色模式也看得清。
accessibility-time = 不催您。填一半可以停下，用手机号登录后接着填。
accessibility-slow = 页面很小，网慢、手机旧也能打开。
accessibility-languages = 有简体中文、繁体中文和英文。
accessibility-print = 结果和回执可以打印。
# 怎样检查
accessibility-checked-heading = 我们怎样检查
accessibility-checked = 每次改动都用工具检查公开的页面：三种语言，浅色和深色，窄屏幕，只用键盘。工具查不出所有的问题，所以很需要您告诉我们。
# 怎样告诉我们
accessibility-tell-heading = 哪里用不了，告诉我们
accessibility-tell = 打 12345，或者告诉您的街道办事处：在哪一页、想做什么、卡在哪里。
# 别的办法
accessibility-other-heading = 不上网也能办
accessibility-other = 社区的儿童主任和街道办事处的工作人员可以和您一起填。您走不开，可以问问能不能上门。

## 联系 /contact

# 标题
contact-heading = 联系我们
# 说明
contact-intro = 有事别一个人扛。急事打电话，别的事找您的街道办事处。
# 危急
contact-urgent-heading = 马上要帮忙
contact-urgent = 有人有危险，打 110。病重或受重伤，打 120。
# 热线列表
contact-hotlines-heading = 可以打的电话
contact-hotlines-intro = 不知道该打哪一个，就打 12345。
# 通话记录会留下
contact-trace = 打过的电话会留在手机的通话记录里。要是不想让人看到，打完可以删掉。
# 我的街道办事处
contact-office-heading = 我的街道办事处
contact-office-intro = 选您现在住的区和街道，就能看到地址、电话和办公时间。
contact-office-street = 街道
contact-office-show = 显示
contact-office-address = 地址
contact-office-phone = 电话
contact-office-hours = 办公时间
# 上次更新；$date：日期
contact-office-updated = 街道办事处更新于 { $date }
# 还没填写；$street：街道名称
contact-office-missing = { $street }还没有填写地址和电话。请打 12345，他们会告诉您怎么找到街道办事处。
# 在街道可以找谁
contact-people-heading = 可以找谁
contact-people = 每个街道有儿童督导员，社区有儿童主任。申报、求助和不好开口的事，都可以请他们单独谈。

# 一项内容要符合什么条件：可展开的小标题，和规则的几种写法
services-conditions = 要符合哪些条件
services-covered = 在服务范围内：户口不在深圳、在深圳住满六个月、未满 16 岁、和监护人一起住
# 后面列出几种情况
services-one-of = 并且是下面任意一种情况：
# 连接两个条件
services-and = {"，并且"}
services-ask-first-heading = 出门前先问

## 快速离开 /leaving

leaving-heading = 快速离开能做什么
leaving-intro = 每一页上面都有“快速离开”。担心有人看到您在看什么，就按它；用电脑的，也可以连按三次 Shift 键。
leaving-does-heading = 按了以后
leaving-does-page = 这一页马上换成天气网页。浏览器运行脚本时，按“后退”也回不到这一页。
leaving-does-session = 您退出登录，我们存在浏览器里的内容也清掉。
leaving-does-draft = 已经保存的申报草稿还在。以后用手机号登录，可以接着填。
leaving-cannot-heading = 它藏不住的
leaving-cannot-history = 浏览器的历史记录里，可能还看得到您来过这个网站。
leaving-cannot-network = 家里的路由器，单位或学校的网络，可能记得打开过哪些网站。
leaving-cannot-phone = 收到的短信、打过的电话，还留在手机里。
leaving-more-heading = 想更稳妥
leaving-more-private = 用浏览器的无痕窗口打开这个网站，用完关掉。
leaving-more-device = 换一部别人看不到的手机或电脑，或者直接到街道办事处去。
leaving-more-message = 申报时告诉我们怎样联系您才安全，我们照办。
leaving-danger-heading = 您或孩子有危险
leaving-danger = 打 110。被家里人伤害，也可以打 12338。

# 规则旁边的提醒；编号来自清单的 note
note-ask_department = 规定可能会变，请先问负责的部门。
