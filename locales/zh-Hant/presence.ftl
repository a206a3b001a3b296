### 沒有手機：在社區的螢幕上簽名，拿一張有家庭碼的憑條，下次憑它接着辦。

kiosk-do-slip = 我沒有手機
    .hint = 在這裡簽個名，列印一張憑條。下次憑上面的家庭碼接着辦。
kiosk-do-back = 我有一張憑條
    .hint = 輸入憑條上的家庭碼，接着辦上次的事。

presence-title = 沒有手機，簽名就可以
presence-lead =
    簽名表示您本人在這裡，申報的是您自己家的情況。簽名只和您家的申報放在一起，審核的街道工作人員看得到。

    簽好以後列印一張憑條，上面有您的家庭碼。以後到設有這種螢幕的社區服務中心，請協助員開啟，憑家庭碼就能接着填、看進度。
presence-another = 列印新的憑條以後，舊憑條上的家庭碼就不能用了。
presence-sign = 在框裡簽名
    .hint = 用手指寫。寫得不好看沒關係。
    .box = 簽名框。也可以不在這裡簽，改在列印的憑條上簽。
    .clear = 擦掉重寫
presence-paper = 不在螢幕上簽，我在列印的憑條上簽
    .hint = 協助員看着您在紙上簽名。
presence-unsigned = 請在框裡簽名，或者勾選在列印的憑條上簽。
presence-make = 產生憑條

slip-title = 家庭憑條
slip-code = 您的家庭碼
slip-once = 家庭碼只在這裡顯示幾分鐘。請現在列印，或者抄下來。
slip-how =
    到社區服務中心，請協助員為您開啟螢幕，選「我有一張憑條」，輸入家庭碼。

    請像鑰匙一樣收好，不要給別人看。丟了，就在登入着的時候列印一張新的，舊的馬上作廢。
slip-on = 接着申報
slip-scan = 掃一掃，看 20 項服務
slip-signed = 您的簽名
slip-line = 家長簽名
slip-again = 列印一張新的憑條

slip-back = 憑條上的家庭碼是什麼？
    .hint = 十位字母和數字，例如 7KM4R-X2P9D。不分大小寫。
slip-back-go = 接着辦
slip-code-missing = 請輸入憑條上的家庭碼。
slip-code-wrong = 家庭碼對不上：可能輸錯了，或者已經換過新的憑條。請逐個核對。
slip-code-many = 輸錯的次數太多了。請一小時後再來，或者用手機號碼登入。
slip-lost = 憑條丟了？
    .text =
        帶上身份證件和申報回執，到街道辦事處，可以改用手機號碼登入，家裡其他大人的手機號碼也行。

        還沒有提交過的，請重新填一次。

tasks-later-slip = 您填的已經儲存。以後到社區服務中心，用憑條上的家庭碼接着填。
way-in-slip = 沒有手機，憑社區列印的憑條
family-slip = 您用社區服務中心列印的憑條登入。
phone-lead-one = 現在有手機了？填上號碼，收一個驗證碼。以後用手機號碼登入，憑條就不用了。
phone-send-one = 傳送驗證碼
phone-code-title = 填驗證碼

copy-slips = 沒有手機時的簽名和憑條
copy-presence = 怎樣簽的
copy-works = 家庭碼還能用
copy-signature = 簽名的筆畫
access-act-take_slip = 簽名，列印了家庭憑條
access-act-come_back = 用憑條上的家庭碼開啟了家庭頁面
staff-act-take_slip = 簽名並列印了家庭憑條
staff-act-come_back = 用家庭碼開啟了家庭頁面
staff-presence = 當面確認（沒有手機）
staff-presence-screen = 在螢幕上簽名
staff-presence-paper = 在列印的憑條上簽名，協助員在場
