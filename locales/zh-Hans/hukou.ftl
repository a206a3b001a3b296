### 户口代码分不出是不是深圳：街道认定，家庭看得到。

hukou-title = 这个户口算不算深圳户口？
hukou-heading = 户口在海丰县
hukou-open = 按规则先算外地户口，还没有人认定过。
hukou-decide = 认定户口
hukou-again = 重新认定户口
hukou-what = 户口填的是海丰县（441521）。深汕特别合作区四个镇的户口用的也是这个代码，看代码分不出来，所以先算外地户口。看过户口本，再在这里认定。
hukou-question = 这个户口按哪里算？
hukou-shenzhen = 算深圳户口
    .hint = 户口本上是深汕特别合作区的鹅埠、赤石、鲘门、小漠四个镇。
hukou-elsewhere = 算外地户口
    .hint = 户口本上是海丰县的其他镇。
hukou-missing = 两项里选一项
hukou-reason = 依据
    .hint = 看过什么、和谁核实过。同事和这个家庭都看得到。
hukou-reason-missing = 写下依据
hukou-effect = 保存后，这个孩子的服务结果马上按它算，并通知家庭。以后更新时户口没有变，就一直有效；随时可以重新认定。
hukou-save = 保存认定
hukou-leave = 返回申报
hukou-conflict = 这份申报已经变了，还没有保存
    .text = 可能有同事刚处理过，或者由别人在审核。看看现在的情况，再决定要不要保存。
hukou-by = { $who }，{ $at }

hukou-family-shenzhen = 街道办认定：{ $name }的户口算深圳户口
    .text = 户口在深汕特别合作区，按深圳户口计算能享受的服务。流动儿童的服务是给户口在外地的孩子的，深圳户口的孩子按本市的办法享受。
hukou-family-elsewhere = 街道办认定：{ $name }的户口算外地户口
    .text = 户口不在深汕特别合作区，能享受的服务照常计算。
hukou-family-why = 依据：{ $reason }（{ $at }）
hukou-family-wrong = 觉得不对？联系街道办

staff-act-count_hukou = 认定户口按哪里算
staff-purpose-shenzhen = 算深圳户口
staff-purpose-elsewhere = 算外地户口
access-act-count_hukou = 认定了孩子的户口按哪里算
message-hukou_counted = 【童行】编号 { $number } 有新的结果，请登录查看。
notice-hukou_counted = 街道认定了孩子的户口按哪里算
copy-topic-hukou_counted = 认定了孩子的户口按哪里算
copy-hukou = 户口认定为
copy-hukou-reason = 依据
copy-hukou-at = 认定时间
