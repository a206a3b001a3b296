### 宣传单、街道短链接、合作网站；已经在享受的服务。

## 已经在享受的 /family/children

have-already = 已经在享受
have-saved = 记下了
    .text = 您以后可以随时改。
have-heading = 已经在享受的
have-which = 哪些已经在享受
    .hint = 勾上的会标成“已经在享受”，帮我们看清还有哪些没送到。
have-save = 保存

## 宣传单 /leaflets

leaflets-heading = 宣传单和海报
leaflets-intro = 每张都是一页 A4 纸，上面的二维码直接带到要看的那一页。可以贴在社区、学校、社康中心。
leaflets-street = 一个街道的海报
leaflets-street-text = 扫了街道的二维码，填申报时街道已经选好。
leaflet-all = 20 项服务一览
# $pillar：哪一类
leaflet-pillar = { $pillar }：这一类合成一张
# $street：区和街道
leaflet-street = { $street }的流动儿童家庭
leaflet-caption = 深圳市流动儿童关爱服务
# $address：网址
leaflet-qr = 二维码，打开 { $address }
leaflet-print = 用浏览器的“打印”，一张 A4 纸就印好了。
leaflet-scan = 扫一扫，看看孩子能享受什么
leaflet-of-service = 印成一张宣传单

## 街道短链接 /s

# $street：区和街道
start-street = { $street }办公的地方和电话

## 合作网站里的框 /embed/check

embed-more = 打开完整的童行网站，可以申报

## 已经在享受的: copy of everything

copy-received = 已经在享受的
copy-child-number = 第几个孩子
copy-benefit = 服务内容
