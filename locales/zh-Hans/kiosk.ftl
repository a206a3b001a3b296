## 社区服务中心的自助机：家庭一侧、协助员一侧、管理员的清单

kiosk-beside = { $centre }的 { $helper } 正在协助您
kiosk-beside-label = 协助您的人
kiosk-end = 结束并清空屏幕
kiosk-idle = 您还在吗？
    .text = { $n } 秒后会清空屏幕，免得别人看到您的信息。
    .stay = 我还在

kiosk-visit = 您想办什么？
kiosk-visit-lead = 协助员和您一起看这块屏幕，看不到您别的信息。在这里做的每一步都会注明“有人协助”。
kiosk-do-phone = 我带了手机
    .hint = 我们发一个验证码到手机上。之后就能看到您以前填过的内容，接着办。
kiosk-do-declare = 申报家里的情况
    .hint = 大约 15 分钟。中途确认手机号，没有手机就签个名，以后都能接着填。
kiosk-do-go-on = 接着申报
    .hint = 您在这里填过的内容都还在。
kiosk-do-check = 查一查能享受哪些服务
    .hint = 两分钟。什么都不保存。
kiosk-do-services = 看看 20 项服务
    .hint = 每项是什么，要带什么，到哪里办。
kiosk-do-family = 我的家庭
    .hint = 您申报的进展，以及您可以改的内容。

kiosk-place = 这块屏幕在哪里
kiosk-helper = 协助员：{ $helper }
kiosk-welcome = 欢迎您
    .text = 社区服务中心的工作人员会帮您打开这块屏幕，请到柜台说一声。
kiosk-sign-in = 协助员登录
kiosk-none = 这台设备不是自助机
    .text = 每台社区服务中心的自助机都有管理员给的一个代码。请在设备上输入一次。
kiosk-revoked = 这台设备不再是自助机
    .text = 管理员已经收回它，或者换了新的代码。设备上没有任何家庭的信息。要再使用，请输入新的代码。
kiosk-enrol = 设置这台设备
kiosk-enrol-lead = 管理员有这台设备的代码，只能用一次，一天内有效。设置好以后，只有社区服务中心的协助员能在这里登录。
kiosk-code = 这台设备的代码
    .hint = 八位字母和数字，例如 7KM4-RX2P
kiosk-code-wrong = 代码对不上。请逐个核对，或者向管理员要一个新的。
kiosk-code-many = 输错的次数太多了。请一小时后再试，或者联系管理员。
kiosk-desk = 下一个家庭
kiosk-running = 还有一个家庭在这块屏幕前
    .text = 开始于 { $at }。按下面的语言，就会结束那个家庭的办理。
    .back = 回到那个家庭的页面
kiosk-next = 这个家庭看哪种文字？
    .hint = 按下后清空屏幕，重新开始。家庭随时可以换语言。
kiosk-figures = 本社区服务中心今天的情况
kiosk-figures-what = 家庭
kiosk-figures-count = 数量
kiosk-figures-helped = 已经办完，或带走接着办
kiosk-figures-unfinished = 没有办完
kiosk-figures-running = 正在办理
kiosk-figures-waiting = 取号等候

kiosk-next-number = 下一个是 { $n } 号
    .text = 请叫号。那个家庭到了，就按下面的语言。
kiosk-absent = { $n } 号没有人来
kiosk-without = 这次不叫号
    .hint = 给刚才已经在屏幕前的家庭，或者没有取号的家庭。
kiosk-nobody = 另一块屏幕先叫了
    .text = 您看到的号已经在那边叫了，现在没有人在等。没有取号的家庭照样可以办：按下面的语言。
kiosk-give = 有家庭要等一等
    .hint = 给一个今天的号，不问姓名。
    .do = 发一个号
# $n：号码
kiosk-number = { $n } 号
# $n：前面还有几家
kiosk-number-before = { $n ->
        [0] 下一个就是您
       *[other] 您前面还有 { $n } 家
    }
kiosk-number-called = 这个号已经叫过了
kiosk-number-absent = 叫过这个号，当时没有人来。请到柜台重新取号。
# $at：日期和时间
kiosk-number-given = 取号时间：{ $at }，当天有效。
kiosk-number-wait = 请在附近等候。我们只叫号，不叫名字。
kiosk-number-print = 打印出来，或者请家庭记下号码。
kiosk-number-back = 回到“下一个家庭”

kiosk-taken = 在另一台设备上接着办
    .text = 在这里填的内容都到那台设备上了。这块屏幕已经清空，什么也没有留下。您可以离开了。
    .next = 下一个家庭

access-assisted = 在{ $centre }的自助机上，有协助员陪同
access-act-assist_family = 在社区的自助机旁协助了您
access-act-end_visit = 结束了在社区自助机上的办理

staff-sign-in-kiosk = 社区服务中心协助员只能在设置好的自助机上登录。请到您所在中心的屏幕前登录。
staff-sign-in-kiosk_elsewhere = 这台自助机属于别的社区服务中心。请在您自己中心的屏幕上登录。
staff-sign-in-kiosk_only = 这块屏幕只供社区服务中心协助员登录。请用您自己的电脑。
staff-kiosks = 自助机
staff-kiosks-lead = 社区服务中心的屏幕。每台有一个代码，在设备上输入一次。收回后，设备下一次请求就失效。
staff-kiosks-none = 还没有自助机。
staff-kiosks-add = 添加自助机
staff-kiosks-name = 名称
    .hint = 放在哪里，例如“2 号柜台”
staff-kiosks-name-missing = 请写明设备放在哪里
staff-kiosks-community = 社区
staff-kiosks-community-missing = 请选择设备所在的社区
staff-kiosks-code = { $name }的代码
    .text = 只显示这一次。一天之内，在设备上打开 { $address } 并输入。
staff-kiosks-state-waiting = 等待输入代码
staff-kiosks-state-enrolled = 使用中
staff-kiosks-state-revoked = 已收回
staff-kiosks-when-waiting = { $at } 前有效
staff-kiosks-when-enrolled = { $at } 起
staff-kiosks-when-revoked = { $at } 起
staff-kiosks-column-name = 设备
staff-kiosks-column-community = 社区
staff-kiosks-column-state = 状态
staff-kiosks-column-do = 更改
staff-kiosks-code-do = 换新代码
staff-kiosks-revoke-do = 收回
staff-act-assist_family = 在自助机旁协助了家庭
staff-act-end_visit = 结束了自助机上的办理
staff-purpose-kiosk = 自助机协助
