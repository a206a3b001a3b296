### 帶回家的紙：回執、孩子的服務清單、要改正的回答，各一張 A4。

print-button = 列印
# $date：日期
print-day = 列印日期：{ $date }。
print-masked = 證件號碼和手機號碼只印一部分，這張紙也請收好。

## 回執

print-receipt = 申報回執
print-receipt-link = 把回執印成一張紙
print-show-number = 問進度時，出示這個編號
# $date：日期
print-since = 現在的狀態從{ $date }開始。
print-children = 申報的孩子
# $street：街道
print-office = { $street }的辦公地點

## 孩子的服務清單

print-services = 孩子能用上的服務
print-services-link = 把這個孩子的服務清單印成一張紙
# $name：孩子，$date：日期
print-services-of = { $name }，依{ $date }的情況
print-services-scan = 掃一掃，看每一項怎麼辦
print-bring = 一次帶齊這些
print-service = 服務
print-papers = 帶上面第幾樣
print-no-papers = 不用帶
print-decided = 「可以申請」的，由責任部門決定。
print-none = 依現在的回答，還沒有能用上的服務。補上沒有回答的問題，或者打 12345 問一問。
# $n：幾項
print-unknown = 還有 { $n } 項差一點資料，補上沒有回答的問題就能知道。

## 要改正的回答

print-returned = 街道請您改正的回答
print-returned-link = 把要改正的印成一張紙
# $street：街道，$date：日期，$number：編號
print-returned-on = { $street }，{ $date }，編號 { $number }
# $name：孩子，$question：問題
print-of-child = { $name }：{ $question }
# $answer：回答
print-answered = 您的回答：{ $answer }
print-older = 其他
# $n：幾處
print-left = 還有 { $n } 處紙上放不下，網頁上都能看到。
print-how = 怎麼改
    .text = 用手機掃下面的二維碼，用原來的手機號碼登入，改這幾處再提交，別的回答都會留着。也可以帶上證件，到街道辦或者社區服務中心，請工作人員陪您改。覺得原來沒有錯，打電話告訴街道就可以。
print-correct-scan = 掃一掃，登入後就能改
