### 宣傳單、街道短連結、合作網站；已經在享受的服務。

## 已經在享受的 /family/children

have-already = 已經在享受
have-saved = 記下了
    .text = 您以後可以隨時改。
have-heading = 已經在享受的
have-which = 哪些已經在享受
    .hint = 勾選的會標成「已經在享受」，幫我們看清還有哪些沒送到。
have-save = 儲存

## 宣傳單 /leaflets

leaflets-heading = 宣傳單和海報
leaflets-intro = 每張都是一頁 A4 紙，上面的二維碼直接帶到要看的那一頁。可以貼在社區、學校、社康中心。
leaflets-street = 一個街道的海報
leaflets-street-text = 掃了街道的二維碼，填申報時街道已經選好。
leaflet-all = 20 項服務一覽
# $pillar：哪一類
leaflet-pillar = { $pillar }：這一類合成一張
# $street：區和街道
leaflet-street = { $street }的流動兒童家庭
leaflet-caption = 深圳市流動兒童關愛服務
# $address：網址
leaflet-qr = 二維碼，打開 { $address }
leaflet-print = 用瀏覽器的「列印」，一張 A4 紙就印好了。
leaflet-scan = 掃一掃，看看孩子能享受什麼
leaflet-of-service = 印成一張宣傳單

## 街道短連結 /s

# $street：區和街道
start-street = { $street }辦公的地方和電話

## 合作網站裡的框 /embed/check

embed-more = 打開完整的童行網站，可以申報

## 已經在享受的: copy of everything

copy-received = 已經在享受的
copy-child-number = 第幾個孩子
copy-benefit = 服務內容
