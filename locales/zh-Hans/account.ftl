### 账户：换手机号、旧手机不在了、工作人员核对身份。

## 换手机号（旧手机还在手边）

phone-title = 换手机号
# $phone：遮住中间的手机号
phone-now = 现在用 { $phone } 登录。
phone-lead = 旧号码和新号码各收一个验证码，两个都填对，马上换好。
phone-new = 新手机号
phone-send = 给两个号码发验证码
phone-same = 这就是现在用的号码。填一个新的。
phone-taken = 这个号码已经用来登录另一个家庭。换一个号码，或者到街道办事处说明情况。
phone-gone = 旧号码已经收不到短信？
    .text =
        带上您的身份证件，到街道办事处，工作人员和您一起办。

        也可以先退出登录，在登录页选“手机号换了，收不到验证码”。
phone-codes-title = 填两个验证码
phone-codes-lead = 两部手机各收到一条短信，各填各的。
phone-code-old = 旧号码收到的验证码
phone-code-new = 新号码收到的验证码
phone-change = 换成新号码
phone-again = 重新填号码
family-renumbered = 手机号换好了
    .text = 以后用新号码登录。其他手机、电脑上的登录都已退出。
# $phone：遮住中间的手机号
phone-asked = 有人申请改用 { $phone } 登录
# $at：时间
phone-asked-at = 申请时间：{ $at }。街道要当面核对证件以后才会同意。
phone-asked-due = 街道已经当面核对过证件。{ $at } 以后就用新号码登录。
phone-asked-stop = 如果不是您家申请的，按下面的按钮，马上停止。
phone-stop = 不是我们申请的，停止

## 旧手机不在了

lost-title = 手机号换了，收不到验证码
lost-lead = 没关系，您填过的都还在。分三步：
lost-step-fill = 在这里填新手机号、回执上的编号和您的姓名。
lost-step-office = 带上您的身份证件，到您住的街道办事处，请工作人员当面核对。
lost-step-wait = 核对以后等 72 小时。这段时间里旧号码还能登录，也会收到提醒，免得有人冒充您。
lost-step-sign-in = 到时间以后，用新手机号登录。
lost-phone = 新手机号
lost-code-title = 确认新号码，说明是哪一家
lost-receipt = 回执上的编号
    .hint = 12 位字母和数字，例如 7KM4-RX2P-9DTV。在回执上，也在以前收到的短信里。
lost-name = 您的姓名
    .hint = 和申报里填的一样。
lost-receipt-shape = 编号是 12 位字母和数字。对照回执再填一次。
lost-name-missing = 填上您的姓名。
lost-send = 提交
lost-no-receipt = 找不到编号？
    .text = 带上您的身份证件，到街道办事处，工作人员能查到编号，和您一起填。
lost-done = 新号码已经确认
    .text = 如果编号和姓名对得上，街道办事处就会看到您的申请。为了保护每个家庭，这里不说对不对得上。
lost-next = 接下来
lost-where = 街道办事处在哪里
lost-warned = 旧号码如果还在别人手里，也不要紧：没有人当面带证件来，号码就不会换。

## 工作人员：换手机号的申请

staff-phones = 换手机号的申请
staff-phones-lead = 旧手机收不到验证码的家庭。当面核对本人和证件以后再同意；同意以后等 72 小时才生效。
staff-phones-none = 没有等着办的申请。
staff-phones-window = 家庭已经在窗口、还没有申请？一起打开申请页填写，验证码发到家庭的新手机上。
staff-phones-open = 打开申请页
staff-phone-state-asked = 等待核对
staff-phone-state-approved = 等待生效
staff-phone-state-refused = 没有同意
staff-phone-state-stopped = 已停止
staff-phone-state-done = 已换好
staff-phone-due = 生效时间
# $number：编号
staff-phone = 换手机号：{ $number }
staff-phone-request = 申请
staff-phone-new = 新手机号
staff-phone-old = 现在的手机号
staff-phone-asked = 申请时间
staff-phone-record = 登记的内容
staff-phone-children = 孩子
# $at：时间
staff-phone-runs = { $at } 生效。旧号码登录后可以停止。
staff-phone-look = 先看清楚
staff-phone-taken = 新手机号已经用来登录另一个家庭，到时间也换不成。请家庭用别的号码。
staff-phone-others = 这个家庭还有别的申请。同意这一个，其余的自动停止。
staff-phone-decide = 当面核对以后
    .text = 看身份证件的姓名、号码和照片，问一问孩子的情况。有疑问就不要同意。
staff-phone-seen = 我当面见了本人，证件和登记的内容一致
staff-phone-not-seen = 当面核对以后，勾选这一项，再同意。
staff-phone-approve = 同意，72 小时后生效
staff-phone-refuse = 不同意
staff-phone-conflict = 情况刚才变了
    .text = 同事先办了，或者家庭停止了申请。下面是现在的情况。
staff-act-start_phone_change = 申请换手机号
staff-act-view_phone_change = 查看换号申请
staff-act-decide_phone_change = 决定换号申请
staff-act-stop_phone_change = 停止换号
staff-act-carry_out_phone_change = 换号生效
staff-act-change_phone = 自己换手机号
staff-purpose-identity = 核对身份
staff-actor-visitor = 未登录的人
staff-actor-drafting = 还没确认手机的家庭

## 家庭下载的那一份和查看记录

copy-phone-changes = 换手机号的申请
copy-topic-phone_asked = 有人申请换登录手机号
copy-topic-phone_approved = 同意换登录手机号
copy-topic-phone_refused = 没有换登录手机号
copy-topic-phone_stopped = 停止换登录手机号
copy-topic-phone_changed = 换了登录手机号
access-purpose-identity = 为了核对是不是您本人
