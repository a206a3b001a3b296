### “我的家庭”里的通知。每件事一行；编号和时间写在下面，这里不必重复。

notices-title = 通知
notices-lead = 有了进展，我们在这里告诉您。点开一条，就到那件事。
notices-none = 还没有通知。
# $n：几条
notices-unread = 您有 { $n } 条新通知
    .link = 看通知
notices-new = 新
notices-read = 都看过了

notice-submitted = 已经收到您的申报
notice-returned = 街道请您改几处回答
notice-approved = 您的申报通过了
notice-answered = 您问的问题有了答复
notice-erasure_asked = 已经收到您的删除申请
notice-erasure_done = 已经按您的申请删除
notice-erasure_refused = 您的删除申请有了答复
notice-phone_asked = 有人申请换登录手机号
notice-phone_approved = 登录手机号 72 小时后更换
notice-phone_refused = 登录手机号没有更换
notice-phone_stopped = 换手机号的申请已停止
notice-phone_changed = 登录手机号已经更换
notice-helper_began = 有人用您给的口令开始帮您填写
notice-guardian_joined = 另一位监护人用了您给的口令
notice-handed_over = 另一台设备用您的接力码接过去了
notice-request_sent = 已经收到您的求助
notice-request_news = 您的求助有了进展

## 工作人员：没有送到的短信

staff-messages = 没有送到的短信
staff-messages-lead = 这里只有用途、时间和原因，看不到收件人和内容。30 天后自动删除。
staff-messages-none = 没有送不到的短信。
staff-messages-purpose = 用途
staff-messages-made = 产生
staff-messages-dead = 放弃
staff-messages-tries = 试了几次
staff-messages-why = 原因
staff-messages-do = 操作
staff-messages-again = 再试一次
staff-messages-all = 全部再试一次
staff-messages-again-done = 已经放回待发
    .text = 一会儿再看这一页：还送不到的，会重新出现在这里。
staff-failure-refused = 网关拒收：号码或内容不对
staff-failure-busy = 网关忙
staff-failure-stranger = 网关不认我们的密钥
staff-failure-broken = 网关出错
staff-failure-silent = 网关没有答复
staff-failure-unreachable = 连不上网关
staff-failure-too_late = 验证码已过期，不再发送
staff-failure-outdated = 不能再往这个号码给这家发短信：不安全，或已换号
