### 改街道勾出的回答；每半年确认一次；搬走、满 16 岁、离开深圳；接下来会变什么。

## 同一页上的几个问题（街道请您改的，或者该再问一次的）

asked-family = 您和家里
asked-more = 因为您的回答，还要问这一个。
correct-send = 改好了，提交
correct-right = 觉得原来的回答没有错？可以不改，打电话告诉街道办事处。

## 每半年确认一次

renew-title = 每半年确认一次
renew-due-soon = { $date }前请确认一次登记
renew-due-now = 该确认一次登记了（{ $date }到期）
renew-due = 没有变化的话，一分钟就好。
renew-nothing = 现在不用确认
    .text = 没有登记在册的孩子，或者街道正在看您新交的一份。到时间我们会提醒您。
renew-begun = 您有一份没提交的更新
    .text = 先提交或者删掉它，再来确认。
renew-held = 暂时不用确认登记
renew-held-consent =
    您撤回了对保存孩子信息的同意。没有这份同意，这里不能确认，也不能提交。

    以后想再同意，随时可以重新填申报，一开始就会问您。
renew-held-erasure =
    删除全部信息的请求在街道那里。街道答复以前，这里不能确认，也不能提交。

    改了主意，想把登记留着，请告诉街道。“我的信息”里有街道的地址、电话和最迟答复的日子。
renew-held-again = 再次同意，重新申报
renew-no-health = 健康和残疾情况不在里面
    .text = 您撤回了对这些情况的同意，所以确认和提交的内容里都没有它们。想再同意，请按下面的“还有别的变了”，申报里会问您。
renew-lead = 这些内容您上次确认是{ $since }，请在{ $due }前再确认一次。
renew-stale = 过了这段时间，下面几项可能变了。上次的回答已经填好，请看一看，变了就改：
renew-why-turned_three = 孩子满 3 岁了。
renew-why-turned_six = 孩子满 6 岁了。
renew-why-stage_age = 按孩子的年龄，上学的阶段可能变了。
renew-why-school_year = 新学年开始了。
renew-why-grown = 孩子可能长高了。
renew-why-permit = 新的一年了，居住证可能到期。
renew-why-insurance = 新的一年了，医保可能换了。
renew-why-months = 社保月数可能增加了。
renew-all = 登记的内容我看过了，都没有变
renew-all-else = 上面的和其他内容我都看过了，现在就是这样
renew-all-else-missing = 都没有变的话，请勾选；有变化请按“还有别的变了”
renew-confirm = 确认，提交
renew-more = 还有别的变了
renew-record = 看登记的全部内容
renew-leaving = 要离开深圳？
renew-done = 确认好了
renew-done-at = { $at } 由您确认，登记在{ $street }
renew-done-next = 下一次请在{ $date }前确认，到时候会提醒您。

## 离开

leave-title = 离开深圳，结束登记
leave-text = 一家人不再住在深圳了，可以在这里结束登记。只是搬到深圳别的街道，不用结束。
leave-next = 到了新的地方
    .text =
        到新住处的社区或街道问“流动儿童关爱服务”，全国都有。

        把孩子的预防接种证、学籍、医保转过去：学校和社康中心会帮您办。
leave-close = 结束登记
    .text =
        结束后，街道不再联系您，孩子不再列在台账上。以后回到深圳，再申报一次就好。

        还在街道审核的申报会一起撤回。
leave-requests = 还没办完的求助有 { $n } 件，会一起结束，街道不再办：
leave-unsent = 没发出的求助和上传的文件会马上删除。
leave-yes = 结束登记
leave-no = 先不结束
leave-nothing = 您没有登记在册的内容，不用结束。
leave-moving = 只是搬家？
    .text = 在“每半年确认一次”里把住址改成新的，新街道会接着服务，以前的记录一起过去。
farewell-title = 孩子满 16 岁了
farewell-text = 流动儿童的登记到 16 岁为止，下面的孩子已经从台账上结束登记。谢谢您一直配合。
farewell-remain = 到 18 岁还可以享受的
farewell-ask = 有不清楚的，可以问街道：

## 接下来会变什么

next-link = 接下来会变什么
next-title = { $name }：接下来会变什么
next-text = 别的都不变，只看时间，会有这些变化：
next-none = 现在看不到会变的日子。
next-renewal = 该确认一次登记
next-in-scope = 在深圳住满半年，可以享受这些服务了
next-sixteen = 满 16 岁，登记结束；读书和基本生活的几项还在
next-eighteen = 满 18 岁，最后几项服务结束
next-begins = 可以享受：{ $benefit }
next-opens = 可以申请：{ $benefit }
next-ends = 到这天不再有：{ $benefit }
next-uncertain = 可能会变：{ $benefit }。要看还没有回答的问题，或者由部门决定
next-remind = 提前提醒
    .text = 打开后，每个日子前 14 天在“通知”里告诉您；您说过可以发短信的，也发短信。
next-remind-on = 已打开
next-remind-off = 没有打开
next-remind-start = 打开提醒
next-remind-stop = 关掉提醒
next-calendar = 放进手机日历
    .text = 日历里不写孩子的名字，别人看到也不知道是谁。
    .link = 下载日历文件
next-calendar-shared = 这块屏幕还有别人用，所以这里不保存文件。回家以后，用您的手机号登录，就能把这些日子放进手机日历。
next-entry = 童行：{ $what }

## 工作人员：离开台账的孩子

staff-departures = 离开台账的孩子
staff-departures-lead = 只说谁、什么时候、为什么、去了哪里；记录的内容跟着家庭走。
staff-departures-name = 孩子
staff-departures-from = 原来的街道
staff-departures-why = 原因
staff-departures-to = 去了哪里
staff-departures-at = 时间
staff-departure-sixteen = 满 16 岁
staff-departure-moved = 搬到别的街道
staff-departure-left_shenzhen = 离开深圳
staff-departure-taken_out = 家庭不再申报
staff-record-confirmed = 家庭最近一次确认
staff-act-confirm_record = 家庭确认登记
staff-act-leave_shenzhen = 家庭离开深圳
staff-act-choose_reminders = 家庭选择提醒
staff-act-close_at_sixteen = 满 16 岁结束登记
staff-act-remind_families = 提醒家庭
staff-act-see_departures = 看离开台账的孩子
staff-state-closed = 已结束登记
state-closed = 已结束登记
    .title = 这份登记已经结束
    .next = 以后回到深圳，再申报一次就好。
notice-confirmed = 登记已经确认
notice-renew_soon = 一个月内请确认一次登记
notice-renew_week = 一周内请确认一次登记
notice-renew_now = 该确认一次登记了
notice-farewell = 有一个孩子满 16 岁，登记结束
notice-closed = 登记已经结束
notice-upcoming = 有一个日子快到了
copy-confirmations = 每半年的确认
copy-departures = 离开台账的孩子
copy-watches = 打开了提醒的孩子
copy-next-on = 下一次看的日期
copy-topic-confirmed = 登记已确认
copy-topic-renew_soon = 一个月内要确认
copy-topic-renew_week = 一周内要确认
copy-topic-renew_now = 到期要确认
copy-topic-farewell = 满 16 岁
copy-topic-closed = 登记已结束
copy-topic-upcoming = 日子快到
copy-why = 原因
