### 带回家的纸：回执、孩子的服务清单、要改正的回答，各一张 A4。

print-button = 打印
# $date：日期
print-day = 打印日期：{ $date }。
print-masked = 证件号码和手机号只印一部分，这张纸也请收好。

## 回执

print-receipt = 申报回执
print-receipt-link = 把回执印成一张纸
print-show-number = 问进度时，出示这个编号
# $date：日期
print-since = 现在的状态从{ $date }开始。
print-children = 申报的孩子
# $street：街道
print-office = { $street }的办公地点

## 孩子的服务清单

print-services = 孩子能用上的服务
print-services-link = 把这个孩子的服务清单印成一张纸
# $name：孩子，$date：日期
print-services-of = { $name }，按{ $date }的情况
print-services-scan = 扫一扫，看每一项怎么办
print-bring = 一次带齐这些
print-service = 服务
print-papers = 带上面第几样
print-no-papers = 不用带
print-decided = “可以申请”的，由责任部门决定。
print-none = 按现在的回答，还没有能用上的服务。补上没有回答的问题，或者打 12345 问一问。
# $n：几项
print-unknown = 还有 { $n } 项差一点信息，补上没有回答的问题就能知道。

## 要改正的回答

print-returned = 街道请您改正的回答
print-returned-link = 把要改正的印成一张纸
# $street：街道，$date：日期，$number：编号
print-returned-on = { $street }，{ $date }，编号 { $number }
# $name：孩子，$question：问题
print-of-child = { $name }：{ $question }
# $answer：回答
print-answered = 您的回答：{ $answer }
print-older = 其他
# $n：几处
print-left = 还有 { $n } 处纸上放不下，网页上都能看到。
print-how = 怎么改
    .text = 用手机扫下面的二维码，用原来的手机号登录，改这几处再提交，别的回答都会留着。也可以带上证件，到街道办或者社区服务中心，请工作人员陪您改。觉得原来没有错，打电话告诉街道就行。
print-correct-scan = 扫一扫，登录后就能改
