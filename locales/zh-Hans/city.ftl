### 城市统一身份认证：登录的另一种办法。`$city` 是设置里的名称，没有设置就用 `city-name`。

city-name = 深圳市统一身份认证
city-other = 另一种登录办法
    .text = 有{ $city }的，可以用它登录。第一次用的时候，还要确认一次手机号。
city-sign-in = 用{ $city }登录
city-going = 正在前往{ $city }
    .text = 您在那边登录，然后马上回到这里。对方只告诉我们是您本人、有多确定，不会告诉我们姓名和号码。
    .link = 前往{ $city }
city-proven = { $city }已经确认是您本人
    .text = 还有一步，只做这一次：确认您的手机号。以后两种办法都能登录：{ $city }，或者手机验证码。
    .without = 不是我，或者不想这样：只用手机号登录
family-bound = 现在有两种登录办法
    .text = 以后可以用城市统一身份登录，也可以用手机验证码登录。不想再用前一种，可以在下面“城市统一身份”里停用。

## 没有登录成功

city-sorry-over = 需要从头再登录一次
    .text = 这次登录已经用过、超过了 10 分钟，或者是在别的浏览器里开始的。为了安全，每次登录只能用一次。您填过的内容都还在。
city-sorry-denied = 您还没有登录
    .text = { $city }说登录被取消了。您可以再试一次，也可以用手机验证码登录。
city-sorry-away = { $city }暂时没有回应
    .text = 这不是您的问题。请用手机验证码登录，或者过几分钟再试。
city-sorry-unproven = 我们没能确认是您本人
    .text = { $city }发来的结果没有通过我们的核对，所以没有让任何人进入。请用手机验证码登录，或者再试一次。

## 退出登录

city-out = 您已经在这里退出登录
    .text = 这个浏览器里，{ $city }可能还登录着，在别的网站也是。如果这台设备还有别人用，请到那边也退出登录。
    .link = 退出{ $city }

## 我的账户里

city-mine = 城市统一身份
city-mine-none = 您的账户现在只用手机验证码登录。
city-mine-how = 加上{ $city }以后，两种办法都能登录。先到那边登录，回来再用这个手机号的验证码确认一次。
city-mine-shared = 这块屏幕还有别人用，这里不能加。回家以后，在您自己的手机上登录，在这一页加上{ $city }。
city-mine-no-phone = { $city }要用手机号确认才能加上。您的账户还没有手机号，可以先在“换手机号”里加一个。
city-link = 加上{ $city }
city-link-code = 确认是您本人
    .text = 只差一步：用您账户的手机号收一个验证码。确认以后，{ $city }也能登录您的账户。
city-link-send = 发送验证码到我的手机
city-link-confirm = 加上
city-link-over = 没有加上：要从头再来一次
    .text = 这次超过了 10 分钟、已经用过，或者换了浏览器、换了人登录。没有改变什么，可以再按一次。
city-link-denied = 没有加上
    .text = { $city }说登录被取消了。没有改变什么。
city-link-away = { $city }暂时没有回应
    .text = 这不是您的问题。您的账户照常能用，过一会儿再试。
city-link-unproven = 没有加上：没能确认是您本人
    .text = { $city }发来的结果没有通过我们的核对。没有改变什么，可以再试一次。
city-link-taken = 没有加上：它已经用来登录另一个账户
    .text = 一个{ $city }只能登录一个账户。想用在这里，先用它登录那个账户，在同一页停用。
city-mine-opens = 除了手机验证码，{ $city }也能登录您的账户。我们没有保存它的姓名和号码。
city-mine-end = 以后只用手机号登录
    .text = 如果不是您本人的，或者不想再用，可以在这里停用。手机验证码照常能用。
city-mine-ended = 好了，现在只能用手机号登录
    .text = 以后随时可以在这一页或者登录时再加上城市统一身份。
city-level-low = 低
city-level-substantial = 中
city-level-high = 高
city-level-none = 对方没有说明

## 工作人员、查看记录和家庭下载的那一份

staff-city = 城市统一身份
# $level：staff-city-yes 或 staff-city-no 的话
staff-city-line = 城市统一身份：{ $level }
# $level：低、中、高或没有说明；$at：日期和时间
staff-city-yes = 已关联，可信等级：{ $level }，最近使用 { $at }
staff-city-no = 未关联
staff-act-bind_identity = 关联城市统一身份
staff-act-unbind_identity = 停用城市统一身份
access-act-bind_identity = 把城市统一身份关联到账户
access-act-unbind_identity = 停用了城市统一身份登录
copy-city-identities = 城市统一身份
copy-level = 可信等级
copy-used = 最近使用
