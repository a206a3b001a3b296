### 规则会问到的事：名称（fact-）、问法（ask-）、选项（value-）、条件（need-）、现状（have-）、结论（outcome-、scope-）。
### 名称里的词与 app/domain/src/facts.rs 一致，顺序也一致。
### need- 要写成条件，符合和不符合时都读得通。

## 名称
fact-residence_permit = 父母的居住证
fact-social_insurance_months = 父母的社保月数
fact-stable_job = 父母的工作
fact-stable_home = 在深圳的住处
fact-economic_hardship = 家庭经济困难
fact-dibao = 户籍地低保
fact-sudden_hardship = 突然遇到的难关
fact-housing_difficulty = 住房困难
fact-parent_seeking_work = 父母找工作
fact-birth_date = 孩子的出生日期
fact-hukou = 孩子的户口所在地
fact-in_shenzhen_since = 孩子来深圳的日期
fact-lives_with = 孩子和谁一起住
fact-stage = 孩子在读阶段
fact-inclusive_kindergarten = 普惠性幼儿园
fact-xueji = 深圳正式学籍
fact-xueji_full_junior = 初中三年学籍
fact-under_120cm = 孩子的身高
fact-disability_certificate = 残疾人证
fact-severe_mental_disorder = 严重精神障碍的诊断
fact-lives_at_home = 住在家里
fact-orphan = 孤儿
fact-de_facto_unsupported = 父母都没法抚养
fact-no_livelihood = 没有生活来源
fact-insured = 孩子的医保
fact-medical_aid = 医疗救助条件
fact-guardian_consents = 监护人同意申请

## 问法
ask-residence_permit = 父亲或母亲有有效的深圳居住证吗？
ask-social_insurance_months = 父母一方在深圳一共交了多少个月养老或医疗保险？写交得久的那一位。
ask-stable_job = 父亲或母亲在深圳有稳定的工作或生意吗？
ask-stable_home = 家里在深圳有稳定的住处吗？自己的房子或长期租的都算。
ask-economic_hardship = 家里经济困难吗？低保、低保边缘、特困都算，您自己觉得困难也算。
ask-dibao = 家里已经在户籍地领低保了吗？
ask-sudden_hardship = 最近家里有没有突然出事，一时过不下去？
ask-housing_difficulty = 家里住房困难吗？
ask-parent_seeking_work = 父亲或母亲正在找工作吗？
ask-birth_date = 孩子是哪天出生的？
ask-hukou = 孩子的户口在哪里？
ask-in_shenzhen_since = 孩子从哪天起住在深圳？
ask-lives_with = 孩子现在和谁一起住？
ask-stage = 孩子现在读哪个阶段？
ask-inclusive_kindergarten = 孩子上的是普惠性幼儿园吗？
ask-xueji = 孩子在深圳的学校有正式学籍吗？
ask-xueji_full_junior = 孩子初中三年都有深圳的正式学籍吗？
ask-under_120cm = 孩子的身高在 1.2 米以下吗？
ask-disability_certificate = 孩子有残疾人证吗？
ask-severe_mental_disorder = 医院有没有明确诊断孩子有严重精神障碍？
ask-lives_at_home = 孩子现在住在家里吗？长期住院不算。
ask-orphan = 孩子是不是父母都去世了，或者找不到亲生父母？
ask-de_facto_unsupported = 父母是不是都没法抚养孩子？例如重病、重残、服刑或失联。
ask-no_livelihood = 孩子是不是没有生活来源，也没有人有能力抚养？
ask-insured = 孩子的医保在哪里？
ask-medical_aid = 孩子符合医疗救助条件吗？不清楚可以打 12393 问。
ask-guardian_consents = 您同意为孩子申请残疾人补贴吗？

## 选项
value-lives_with-both_parents = 父亲和母亲
value-lives_with-one_parent = 父亲或母亲
value-lives_with-other_guardian = 其他监护人
value-lives_with-nobody = 身边没有大人照顾
value-stage-none = 在家，还没上学
value-stage-childcare = 托育机构
value-stage-kindergarten = 幼儿园
value-stage-primary = 小学
value-stage-junior = 初中
value-stage-senior = 普通高中
value-stage-vocational = 中专、职高或技校
value-stage-out_of_school = 到了上学年龄，没在上学
value-insured-shenzhen = 在深圳
value-insured-elsewhere = 在外地
value-insured-none = 没有医保

## 条件：年龄、时间、户口、一起住的人
# $n：周岁
need-age-below = 未满 { $n } 岁
# $n：周岁
need-age-at-most = { $n } 周岁或更小
# $n：周岁
need-age-at-least = 满 { $n } 岁
need-six-months = 孩子在深圳住满六个月
need-outside-shenzhen = 孩子的户口不在深圳
need-with-guardian = 孩子和父母一方、双方或其他监护人一起住
need-six-by-august = 到接下来的 8 月 31 日满 6 岁
need-lives-with-nobody = 孩子身边没有大人照顾

## 条件：上学、医保、社保、规定的期限
# $list：value-stage-… 的名称，已连成一句
need-stage-in = 孩子的阶段是：{ $list }
# $list：value-stage-… 的名称，已连成一句
need-stage-not-in = 孩子的阶段不是：{ $list }
need-insured-elsewhere = 孩子在外地参保
need-insured-not-shenzhen = 孩子没有在深圳参保
# $n：月数
need-at-least-months = 父母一方在深圳累计参保满 { $n } 个月
# $date：现行规定的最后一天
need-rule-expired = 现行规定只到 { $date }，以后怎么办，请先问负责的部门

## 条件：是
need-residence_permit = 父母一方有有效的深圳居住证
need-stable_job = 父母一方在深圳有稳定的工作
need-stable_home = 家里在深圳有稳定的住处
need-economic_hardship = 家里经济困难
need-dibao = 家里已经在户籍地领低保
need-sudden_hardship = 家里突然遇到难关
need-housing_difficulty = 家里住房困难
need-parent_seeking_work = 父母一方正在找工作
need-inclusive_kindergarten = 孩子上的是普惠性幼儿园
need-xueji = 孩子有深圳的正式学籍
need-xueji_full_junior = 孩子初中三年都有深圳的正式学籍
need-under_120cm = 孩子身高在 1.2 米以下
need-disability_certificate = 孩子有残疾人证
need-severe_mental_disorder = 医院明确诊断孩子有严重精神障碍
need-lives_at_home = 孩子住在家里
need-orphan = 孩子是孤儿
need-de_facto_unsupported = 父母都没法抚养孩子
need-no_livelihood = 孩子没有生活来源，也没有人有能力抚养
need-medical_aid = 孩子符合医疗救助条件
need-guardian_consents = 监护人同意为孩子申请

## 条件：不是
need-not-residence_permit = 父母都没有有效的深圳居住证
need-not-stable_job = 父母在深圳都没有稳定的工作
need-not-stable_home = 家里在深圳没有稳定的住处
need-not-economic_hardship = 家里没有经济困难
need-not-dibao = 家里还没有领低保
need-not-sudden_hardship = 家里没有突然遇到难关
need-not-housing_difficulty = 家里没有住房困难
need-not-parent_seeking_work = 父母都不在找工作
need-not-inclusive_kindergarten = 孩子上的不是普惠性幼儿园
need-not-xueji = 孩子没有深圳的正式学籍
need-not-xueji_full_junior = 孩子初中三年不是都有深圳的正式学籍
need-not-under_120cm = 孩子身高在 1.2 米或以上
need-not-disability_certificate = 孩子没有残疾人证
need-not-severe_mental_disorder = 孩子没有严重精神障碍的诊断
need-not-lives_at_home = 孩子不住在家里
need-not-orphan = 孩子不属于孤儿（孤儿另有一项）
need-not-de_facto_unsupported = 孩子不属于事实无人抚养（另有一项）
need-not-no_livelihood = 孩子有生活来源，或者有人有能力抚养
need-not-medical_aid = 孩子不符合医疗救助条件
need-not-guardian_consents = 监护人没有同意申请

## 现在的情况
# $n：周岁
have-age = { $n ->
    [0] 还不满 1 岁
   *[other] { $n } 岁
}
# $date：来深圳的日期
have-since = 自 { $date }起
# $date：出生日期
have-born = { $date }出生
have-unknown = 还不知道

## 结论
outcome-yes = 可以享受
outcome-yes-explain = 按您说的情况，孩子可以享受这一项，照下面的地址去办就行。
outcome-apply = 可以申请
outcome-apply-explain = 按您说的情况，可以提出申请，最后由负责的部门决定。
outcome-unknown = 还差信息
outcome-unknown-explain = 还有事情不清楚，暂时说不准，补上或问过负责的部门就知道了。
outcome-no = 暂不符合
outcome-no-explain = 有条件现在对不上，下面写着是哪一条；情况变了可以再查，拿不准就打 12345。

## 是否在服务范围内
scope-yes = 孩子在这份服务清单的范围里，下面看看有哪些适合。
scope-no = 孩子现在不在这份清单的范围里，原因写在下面；有急难，照样可以找就近的街道或打 12345。
scope-unknown = 再告诉我们一点，就知道孩子在不在这份清单的范围里。
scope-extended = 港澳台和外国籍的孩子我们也欢迎，有的项目办法不一样，办之前先问一问。
