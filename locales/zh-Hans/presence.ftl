### 没有手机：在社区的屏幕上签名，拿一张有家庭码的凭条，下次凭它接着办。

kiosk-do-slip = 我没有手机
    .hint = 在这里签个名，打印一张凭条。下次凭上面的家庭码接着办。
kiosk-do-back = 我有一张凭条
    .hint = 输入凭条上的家庭码，接着办上次的事。

presence-title = 没有手机，签名就可以
presence-lead =
    签名表示您本人在这里，申报的是您自己家的情况。签名只和您家的申报放在一起，审核的街道工作人员能看到。

    签好以后打印一张凭条，上面有您的家庭码。以后到装有这种屏幕的社区服务中心，请协助员打开，凭家庭码就能接着填、看进展。
presence-another = 打印新的凭条以后，旧凭条上的家庭码就不能用了。
presence-sign = 在框里签名
    .hint = 用手指写。写得不好看没关系。
    .box = 签名框。也可以不在这里签，改在打印的凭条上签。
    .clear = 擦掉重写
presence-paper = 不在屏幕上签，我在打印的凭条上签
    .hint = 协助员看着您在纸上签名。
presence-unsigned = 请在框里签名，或者勾选在打印的凭条上签。
presence-make = 生成凭条

slip-title = 家庭凭条
slip-code = 您的家庭码
slip-once = 家庭码只在这里显示几分钟。请现在打印，或者抄下来。
slip-how =
    到社区服务中心，请协助员为您打开屏幕，选“我有一张凭条”，输入家庭码。

    请像钥匙一样收好，不要给别人看。丢了，就在登录着的时候打印一张新的，旧的马上作废。
slip-on = 接着申报
slip-scan = 扫一扫，看 20 项服务
slip-signed = 您的签名
slip-line = 家长签名
slip-again = 打印一张新的凭条

slip-back = 凭条上的家庭码是什么？
    .hint = 十位字母和数字，例如 7KM4R-X2P9D。不分大小写。
slip-back-go = 接着办
slip-code-missing = 请输入凭条上的家庭码。
slip-code-wrong = 家庭码对不上：可能输错了，或者已经换过新的凭条。请逐个核对。
slip-code-many = 输错的次数太多了。请一小时后再来，或者用手机号登录。
slip-lost = 凭条丢了？
    .text =
        带上身份证件和申报回执，到街道办事处，可以改用手机号登录，家里其他大人的手机号也行。

        还没有提交过的，请重新填一次。

tasks-later-slip = 您填的已经保存。以后到社区服务中心，凭凭条上的家庭码接着填。
way-in-slip = 没有手机，凭社区打印的凭条
family-slip = 您用社区服务中心打印的凭条登录。
phone-lead-one = 现在有手机了？填上号码，收一个验证码。以后用手机号登录，凭条就不用了。
phone-send-one = 发送验证码
phone-code-title = 填验证码

copy-slips = 没有手机时的签名和凭条
copy-presence = 怎样签的
copy-works = 家庭码还能用
copy-signature = 签名的笔画
access-act-take_slip = 签名，打印了家庭凭条
access-act-come_back = 用凭条上的家庭码打开了家庭页面
staff-act-take_slip = 签名并打印了家庭凭条
staff-act-come_back = 用家庭码打开了家庭页面
staff-presence = 当面确认（没有手机）
staff-presence-screen = 在屏幕上签名
staff-presence-paper = 在打印的凭条上签名，协助员在场
