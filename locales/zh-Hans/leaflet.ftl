### 宣传单、街道短链接、合作网站；已经在享受的服务。

## 已经在享受的 /family/children

have-already = 已经在享受
have-saved = 记下了
    .text = 您以后可以随时改。
have-heading = 已经在享受的
have-which = 哪些已经在享受
    .hint = 勾上的会标成“已经在享受”，帮我们看清还有哪些没送到。
have-save = 保存
