### 换一台设备接着填：手机、社区服务中心的屏幕，从一台到另一台。

handover-link = 换一台设备接着填
handover-title = 换一台设备接着填
# $n：分钟
handover-lead = 在这里生成一个接力码，到另一台设备上输入，就能从同一页接着填。接力码 { $n } 分钟内有效，只能用一次。
handover-here-stays = 另一台设备会用您的手机号登录。这台设备不受影响。
handover-here-ends = 另一台设备接过去以后，这台设备上就看不到您填的内容了。
handover-unsaved = 刚才那一页上写了、还没有按“保存，继续”的，先回去保存。
handover-safe = 接力码等于您的钥匙，只给自己用，不要念给别人听。
handover-make = 生成接力码
handover-take-link = 我有接力码，要在这台设备上接着填

handover-code = 您的接力码
handover-qr = 二维码，在另一台设备上打开输入接力码的页面
# $at：时间
handover-until = { $at } 之前有效
# $address：网址
handover-how = 用另一台设备扫这个二维码；或者在那里打开 { $address }，输入上面的码。
handover-once = 接力码只显示这一次，用过就失效。在这里退出登录或者快速离开，它也马上失效。
handover-kiosk = 接力码只显示这一次，用过就失效。另一台设备接过去以后，这里会自动结束。没接过去之前先不要按“结束”。
handover-back = 先回刚才那一页

handover-take-title = 输入接力码
handover-take = 另一台设备上显示的接力码
    .hint = 8 个字母和数字，例如 7KM4-RX2P。空格和短横线写不写都行。扫码打开的，会自动填好。
handover-take-own = 只输入您自己刚刚生成的接力码。
handover-go-on = 接着填
handover-begun-here = 这台设备上已经开始填了一份
    .text = 输入接力码后，这里填到一半的那份会删掉，换成另一台设备上的。
handover-signed-in-here = 这台设备已经登录
    .text = 输入接力码后，会换成另一台设备上的那一份。这里登录过的内容还在，用手机号登录就能再看到。
handover-code-missing = 输入另一台设备上显示的接力码。
handover-code-wrong = 这个接力码对不上：可能填错了、用过了，或者过了时间。再对照一遍，或者在那台设备上重新生成一个。

## 自助机 /visit

kiosk-do-handover = 手机上填到一半，在这里接着填
    .hint = 在手机上生成一个接力码，到这里输入。

## 谁看过我的信息

access-act-hand_over = 生成了接力码，准备换一台设备
access-act-take_over = 用接力码换了一台设备
