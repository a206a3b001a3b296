### 宣傳單、街道短連結、合作網站；已經在享受的服務。

## 已經在享受的 /family/children

have-already = 已經在享受
have-saved = 記下了
    .text = 您以後可以隨時改。
have-heading = 已經在享受的
have-which = 哪些已經在享受
    .hint = 勾選的會標成「已經在享受」，幫我們看清還有哪些沒送到。
have-save = 儲存
