### 戶口代碼分不出是不是深圳：街道認定，家庭看得到。

hukou-title = 這個戶口算不算深圳戶口？
hukou-heading = 戶口在海豐縣
hukou-open = 按規則先算外地戶口，還沒有人認定過。
hukou-decide = 認定戶口
hukou-again = 重新認定戶口
hukou-what = 戶口填的是海豐縣（441521）。深汕特別合作區四個鎮的戶口用的也是這個代碼，看代碼分不出來，所以先算外地戶口。看過戶口本，再在這裡認定。
hukou-question = 這個戶口按哪裡算？
hukou-shenzhen = 算深圳戶口
    .hint = 戶口本上是深汕特別合作區的鵝埠、赤石、鮜門、小漠四個鎮。
hukou-elsewhere = 算外地戶口
    .hint = 戶口本上是海豐縣的其他鎮。
hukou-missing = 兩項裡選一項
hukou-reason = 依據
    .hint = 看過什麼、和誰核實過。同事和這個家庭都看得到。
hukou-reason-missing = 寫下依據
hukou-effect = 儲存後，這個孩子的服務結果馬上按它算，並通知家庭。以後更新時戶口沒有變，就一直有效；隨時可以重新認定。
hukou-save = 儲存認定
hukou-leave = 返回申報
hukou-conflict = 這份申報已經變了，還沒有儲存
    .text = 可能有同事剛處理過，或者由別人在審核。看看現在的情況，再決定要不要儲存。
hukou-by = { $who }，{ $at }

hukou-family-shenzhen = 街道辦認定：{ $name }的戶口算深圳戶口
    .text = 戶口在深汕特別合作區，按深圳戶口計算能享受的服務。流動兒童的服務是給戶口在外地的孩子的，深圳戶口的孩子按本市的辦法享受。
hukou-family-elsewhere = 街道辦認定：{ $name }的戶口算外地戶口
    .text = 戶口不在深汕特別合作區，能享受的服務照常計算。
hukou-family-why = 依據：{ $reason }（{ $at }）
hukou-family-wrong = 覺得不對？聯絡街道辦

staff-act-count_hukou = 認定戶口按哪裡算
staff-purpose-shenzhen = 算深圳戶口
staff-purpose-elsewhere = 算外地戶口
access-act-count_hukou = 認定了孩子的戶口按哪裡算
message-hukou_counted = 【童行】編號 { $number } 有新的結果，請登入查看。
notice-hukou_counted = 街道認定了孩子的戶口按哪裡算
copy-topic-hukou_counted = 認定了孩子的戶口按哪裡算
copy-hukou = 戶口認定為
copy-hukou-reason = 依據
copy-hukou-at = 認定時間
