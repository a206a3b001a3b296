### 規則會問到的事：名稱（fact-）、問法（ask-）、選項（value-）、條件（need-）、現狀（have-）、結論（outcome-、scope-）。
### 名稱裡的詞與 app/domain/src/facts.rs 一致，順序也一致。
### need- 要寫成條件，符合和不符合時都讀得通。

## 名稱
fact-residence_permit = 父母的居住證
fact-social_insurance_months = 父母的社保月數
fact-stable_job = 父母的工作
fact-stable_home = 在深圳的住處
fact-economic_hardship = 家庭經濟困難
fact-dibao = 戶籍地低保
fact-sudden_hardship = 突然遇到的難關
fact-housing_difficulty = 住房困難
fact-parent_seeking_work = 父母找工作
fact-birth_date = 孩子的出生日期
fact-hukou = 孩子的戶口所在地
fact-in_shenzhen_since = 孩子來深圳的日期
fact-lives_with = 孩子和誰一起住
fact-stage = 孩子就讀階段
fact-inclusive_kindergarten = 普惠性幼兒園
fact-xueji = 深圳正式學籍
fact-xueji_full_junior = 初中三年學籍
fact-under_120cm = 孩子的身高
fact-disability_certificate = 殘疾人證
fact-severe_mental_disorder = 嚴重精神障礙的診斷
fact-lives_at_home = 住在家裡
fact-orphan = 孤兒
fact-de_facto_unsupported = 父母都無法撫養
fact-no_livelihood = 沒有生活來源
fact-insured = 孩子的醫保
fact-medical_aid = 醫療救助條件
fact-guardian_consents = 監護人同意申請

## 問法
ask-residence_permit = 父親或母親有有效的深圳居住證嗎？
ask-social_insurance_months = 父母一方在深圳一共交了多少個月養老或醫療保險？寫交得久的那一位。
ask-stable_job = 父親或母親在深圳有穩定的工作或生意嗎？
ask-stable_home = 家裡在深圳有穩定的住處嗎？自己的房子或長期租的都算。
ask-economic_hardship = 家裡經濟困難嗎？低保、低保邊緣、特困都算，您自己覺得困難也算。
ask-dibao = 家裡已經在戶籍地領低保了嗎？
ask-sudden_hardship = 最近家裡有沒有突然出事，一時生活不下去？
ask-housing_difficulty = 家裡住房困難嗎？
ask-parent_seeking_work = 父親或母親正在找工作嗎？
ask-birth_date = 孩子是哪天出生的？
ask-hukou = 孩子的戶口在哪裡？
ask-in_shenzhen_since = 孩子從哪天起住在深圳？
ask-lives_with = 孩子現在和誰一起住？
ask-stage = 孩子現在就讀哪個階段？
ask-inclusive_kindergarten = 孩子上的是普惠性幼兒園嗎？
ask-xueji = 孩子在深圳的學校有正式學籍嗎？
ask-xueji_full_junior = 孩子初中三年都有深圳的正式學籍嗎？
ask-under_120cm = 孩子的身高在 1.2 米以下嗎？
ask-disability_certificate = 孩子有殘疾人證嗎？
ask-severe_mental_disorder = 醫院有沒有明確診斷孩子有嚴重精神障礙？
ask-lives_at_home = 孩子現在住在家裡嗎？長期住院不算。
ask-orphan = 孩子是不是父母都去世了，或者找不到親生父母？
ask-de_facto_unsupported = 父母是不是都無法撫養孩子？例如重病、重殘、服刑或失聯。
ask-no_livelihood = 孩子是不是沒有生活來源，也沒有人有能力撫養？
ask-insured = 孩子的醫保在哪裡？
ask-medical_aid = 孩子符合醫療救助條件嗎？不清楚可以打 12393 問。
ask-guardian_consents = 您同意為孩子申請殘疾人補貼嗎？

## 選項
value-lives_with-both_parents = 父親和母親
value-lives_with-one_parent = 父親或母親
value-lives_with-other_guardian = 其他監護人
value-lives_with-nobody = 身邊沒有大人照顧
value-stage-none = 在家，還沒上學
value-stage-childcare = 托育機構
value-stage-kindergarten = 幼兒園
value-stage-primary = 小學
value-stage-junior = 初中
value-stage-senior = 普通高中
value-stage-vocational = 中專、職高或技校
value-stage-out_of_school = 到了上學年齡，沒在上學
value-insured-shenzhen = 在深圳
value-insured-elsewhere = 在外地
value-insured-none = 沒有醫保

## 條件：年齡、時間、戶口、一起住的人
# $n：周歲
need-age-below = 未滿 { $n } 歲
# $n：周歲
need-age-at-most = { $n } 周歲或更小
# $n：周歲
need-age-at-least = 滿 { $n } 歲
need-six-months = 孩子在深圳住滿六個月
need-outside-shenzhen = 孩子的戶口不在深圳
need-with-guardian = 孩子和父母一方、雙方或其他監護人一起住
need-six-by-august = 到接下來的 8 月 31 日滿 6 歲
need-lives-with-nobody = 孩子身邊沒有大人照顧

## 條件：上學、醫保、社保、規定的期限
# $list：value-stage-… 的名稱，已連成一句
need-stage-in = 孩子的階段是：{ $list }
# $list：value-stage-… 的名稱，已連成一句
need-stage-not-in = 孩子的階段不是：{ $list }
need-insured-elsewhere = 孩子在外地參保
need-insured-not-shenzhen = 孩子沒有在深圳參保
# $n：月數
need-at-least-months = 父母一方在深圳累計參保滿 { $n } 個月
# $date：現行規定的最後一天
need-rule-expired = 現行規定只到 { $date }，以後怎麼辦，請先問負責的部門

## 條件：是
need-residence_permit = 父母一方有有效的深圳居住證
need-stable_job = 父母一方在深圳有穩定的工作
need-stable_home = 家裡在深圳有穩定的住處
need-economic_hardship = 家裡經濟困難
need-dibao = 家裡已經在戶籍地領低保
need-sudden_hardship = 家裡突然遇到難關
need-housing_difficulty = 家裡住房困難
need-parent_seeking_work = 父母一方正在找工作
need-inclusive_kindergarten = 孩子上的是普惠性幼兒園
need-xueji = 孩子有深圳的正式學籍
need-xueji_full_junior = 孩子初中三年都有深圳的正式學籍
need-under_120cm = 孩子身高在 1.2 米以下
need-disability_certificate = 孩子有殘疾人證
need-severe_mental_disorder = 醫院明確診斷孩子有嚴重精神障礙
need-lives_at_home = 孩子住在家裡
need-orphan = 孩子是孤兒
need-de_facto_unsupported = 父母都無法撫養孩子
need-no_livelihood = 孩子沒有生活來源，也沒有人有能力撫養
need-medical_aid = 孩子符合醫療救助條件
need-guardian_consents = 監護人同意為孩子申請

## 條件：不是
need-not-residence_permit = 父母都沒有有效的深圳居住證
need-not-stable_job = 父母在深圳都沒有穩定的工作
need-not-stable_home = 家裡在深圳沒有穩定的住處
need-not-economic_hardship = 家裡沒有經濟困難
need-not-dibao = 家裡還沒有領低保
need-not-sudden_hardship = 家裡沒有突然遇到難關
need-not-housing_difficulty = 家裡沒有住房困難
need-not-parent_seeking_work = 父母都不在找工作
need-not-inclusive_kindergarten = 孩子上的不是普惠性幼兒園
need-not-xueji = 孩子沒有深圳的正式學籍
need-not-xueji_full_junior = 孩子初中三年不是都有深圳的正式學籍
need-not-under_120cm = 孩子身高在 1.2 米或以上
need-not-disability_certificate = 孩子沒有殘疾人證
need-not-severe_mental_disorder = 孩子沒有嚴重精神障礙的診斷
need-not-lives_at_home = 孩子不住在家裡
need-not-orphan = 孩子不屬於孤兒（孤兒另有一項）
need-not-de_facto_unsupported = 孩子不屬於事實無人撫養（另有一項）
need-not-no_livelihood = 孩子有生活來源，或者有人有能力撫養
need-not-medical_aid = 孩子不符合醫療救助條件
need-not-guardian_consents = 監護人沒有同意申請

## 現在的情況
# $n：周歲
have-age = { $n ->
    [0] 還不滿 1 歲
   *[other] { $n } 歲
}
# $date：來深圳的日期
have-since = 自 { $date }起
# $date：出生日期
have-born = { $date }出生
have-unknown = 還不知道

## 結論
outcome-yes = 可以享受
outcome-yes-explain = 按您說的情況，孩子可以享受這一項，照下面的地址去辦就可以。
outcome-apply = 可以申請
outcome-apply-explain = 按您說的情況，可以提出申請，最後由負責的部門決定。
outcome-unknown = 還差資料
outcome-unknown-explain = 還有事情不清楚，暫時說不準，補上或問過負責的部門就知道了。
outcome-no = 暫不符合
outcome-no-explain = 有條件現在對不上，下面寫着是哪一條；情況變了可以再查，拿不準就打 12345。

## 是否在服務範圍內
scope-yes = 孩子在這份服務清單的範圍裡，下面看看有哪些適合。
scope-no = 孩子現在不在這份清單的範圍裡，原因寫在下面；有急難，照樣可以找就近的街道或打 12345。
scope-unknown = 再告訴我們一點，就知道孩子在不在這份清單的範圍裡。
scope-extended = 港澳台和外國籍的孩子我們也歡迎，有的項目辦法不一樣，辦之前先問一問。
