# 申报和快速自查的问题、选项、页面标题和出错提示。
# q- 问题（.hint 怎么填，.why 为什么问，.office 在街道的页面上怎么叫）；o- 选项；page- 页面；section- 部分；error- 提示，先找“问题-错误”，再找通用的。

yes = 是
no = 否
dont-know = 不清楚

## 部分

section-you = 关于您
section-home = 住在哪里
section-consent = 您的同意
section-child = 孩子的情况
section-circumstances = 家里的困难
section-contact = 怎样联系您

## 页面

page-name = 您是谁
page-document = 您的证件
page-work = 居住证和工作
page-home = 您现在住在哪里
page-consent = 您同意我们保存孩子的信息吗
page-child-name = 孩子的姓名和生日
page-child-document = 孩子的证件
page-child-hukou = 孩子的户口在哪里
page-child-county = 户口在哪个区或县
page-child-living = 孩子在深圳的生活
page-child-school = 孩子上学的情况
page-child-care = 医保、疫苗和身高
page-child-health = 孩子的健康和残疾情况
page-child-support = 孩子有没有人抚养
page-circumstances = 家里有没有遇到困难
page-contact = 怎样联系您才安全

## 您

q-guardian-name = 您的姓名
    .hint = 和证件上写的一样，有“·”也照写。
    .office = 监护人姓名
q-guardian-relation = 您是孩子的什么人
    .office = 监护人与孩子的关系
o-guardian-relation-mother = 母亲
o-guardian-relation-father = 父亲
o-guardian-relation-grandparent = 祖父母或外祖父母
o-guardian-relation-relative = 其他亲属
o-guardian-relation-other = 其他监护人
q-guardian-phone = 您的手机号
    .office = 监护人手机号

q-guardian-document_kind = 您用哪种证件
    .office = 监护人的证件
o-guardian-document_kind-resident_id = 居民身份证
o-guardian-document_kind-hmt_residence = 港澳台居民居住证
o-guardian-document_kind-hm_permit = 港澳居民来往内地通行证（回乡证）
o-guardian-document_kind-tw_permit = 台湾居民来往大陆通行证（台胞证）
o-guardian-document_kind-foreign_pr = 外国人永久居留身份证
o-guardian-document_kind-passport = 护照
q-guardian-document_number = 您的证件号码
    .hint = 有没有空格都可以。
    .why = 街道用它核对身份，避免重复登记。号码加密保存，回执上不显示完整号码。
    .office = 监护人的证件号码

q-family-residence_permit = 孩子的父亲或母亲有有效的深圳居住证吗
    .why = 申请小学、初中学位等服务要看居住证。
q-family-social_insurance_months = 父母一方在深圳一共交了多少个月社保
    .hint = 养老保险或医疗保险，填交得多的那一个，例如 36。不清楚可以不填。
    .why = 在深圳参加中考、高考要看社保年限。
q-family-stable_job = 孩子的父亲或母亲在深圳有稳定的工作吗
    .hint = 上班或者做生意都算。
q-family-parent_seeking_work = 孩子的父亲或母亲正在找工作吗
    .why = 如果在找，可以享受求职和培训方面的服务。

## 住处

q-home-street = 您现在住在哪个街道或镇
    .why = 您的申报由这个街道的工作人员审核。
    .office = 现住街道或镇
q-home-community = 哪个社区
    .hint = 不知道社区名称，选“不清楚”就可以。
q-home-address = 详细地址
    .hint = 路名、门牌、楼栋和房号。
    .why = 用来核实您住在这个街道。
    .office = 详细地址
q-home-since = 从什么时候起住在这里
    .hint = 记不清可以不填。
    .office = 从什么时候起住在这个地址
q-family-stable_home = 您在深圳有稳定的住处吗
    .hint = 自己的房子、租的房子、单位宿舍都算。
    .office = 在深圳有稳定的住处吗

## 同意

q-consent-children = 保存孩子的信息
    .hint = 法律特别保护孩子的信息，您同意以后才能填写。您可以随时撤回同意。
    .why = 这些信息只用来看孩子能享受哪些服务，并由街道审核和帮助您。
    .office = 同意保存孩子的信息
o-consent-children-yes = 我是孩子的监护人，我同意为关爱服务收集和保存孩子的信息
q-consent-health = 健康和残疾情况
    .hint = 这一项可以不同意，不影响申报，我们就不问这些问题。
    .why = 只用来看孩子能不能享受康复、补贴和特殊教育等服务。
o-consent-health-yes = 我另外同意收集和保存孩子的健康和残疾情况

## 孩子

q-child-name = 孩子的姓名
    .hint = 和户口簿或证件上写的一样。
q-child-sex = 孩子的性别
o-child-sex-male = 男
o-child-sex-female = 女
o-child-sex-unstated = 不想说明
q-child-birth_date = 孩子的出生日期
    .hint = 按公历填，例如 2019 年 5 月 1 日。

q-child-document_kind = 孩子有哪种证件
    .hint = 有身份证就选身份证。还没有证件也能申报。
o-child-document_kind-none_yet = 还没有证件
o-child-document_kind-resident_id = 居民身份证（户口簿上的号码也可以）
o-child-document_kind-birth_certificate = 出生医学证明
o-child-document_kind-hmt_residence = 港澳台居民居住证
o-child-document_kind-hm_permit = 港澳居民来往内地通行证（回乡证）
o-child-document_kind-tw_permit = 台湾居民来往大陆通行证（台胞证）
o-child-document_kind-foreign_pr = 外国人永久居留身份证
o-child-document_kind-passport = 护照
q-child-document_number = 孩子的证件号码
    .hint = 有没有空格都可以。
    .why = 街道用它核对孩子的身份。号码加密保存，回执上不显示完整号码。

q-child-hukou_province = 孩子的户口在哪个省份
    .hint = 看户口簿。港澳台和外国籍的孩子也可以申报。
    .why = 这些服务是给户口不在深圳的孩子的。
o-child-hukou_province-hk = 香港
o-child-hukou_province-mo = 澳门
o-child-hukou_province-tw = 台湾
o-child-hukou_province-foreign = 外国
q-child-hukou_county = 孩子的户口在哪个区或县

q-child-in_shenzhen_since = 孩子从什么时候起住在深圳
    .hint = 记不清哪一天，填那个月的 1 日。在深圳出生的，填出生日期。
    .why = 住满六个月就可以享受这些服务。
q-child-lives_with = 孩子现在和谁一起住
o-child-lives_with-both_parents = 父亲和母亲
o-child-lives_with-one_parent = 父亲或母亲
o-child-lives_with-other_guardian = 其他监护人，例如祖父母
o-child-lives_with-nobody = 身边没有大人照顾

q-child-stage = 孩子现在在哪里上学
o-child-stage-none = 在家，还没上学
o-child-stage-childcare = 托育机构
o-child-stage-kindergarten = 幼儿园
o-child-stage-primary = 小学
o-child-stage-junior = 初中
o-child-stage-senior = 普通高中
o-child-stage-vocational = 中专、职高或技校
o-child-stage-out_of_school = 到了上学年龄，没在上学
q-child-school = 学校或幼儿园的名称
    .hint = 没有上学可以不填。
q-child-inclusive_kindergarten = 是普惠性幼儿园吗
    .hint = 公办幼儿园和普惠性民办幼儿园都算，不清楚可以问老师。
q-child-xueji = 孩子有深圳的正式学籍吗
    .hint = 不清楚可以问班主任。
q-child-xueji_full_junior = 孩子初中三年一直有深圳学籍吗
    .why = 在深圳参加中考要看这一项。
q-child-student_number = 学籍号
    .hint = 19 位，以 G、J 或 L 开头，可以问班主任。没有可以不填。

q-child-insured = 孩子的医保在哪里
o-child-insured-shenzhen = 在深圳
o-child-insured-elsewhere = 在外地
o-child-insured-none = 没有医保
o-child-insured-unknown = 不清楚
q-child-medical_aid = 孩子符合医疗救助的条件吗
    .hint = 例如家里领低保，或者孩子是孤儿。不确定就选“不清楚”。
    .why = 符合的话，参加医保可以得到资助。
q-child-vaccination_booklet = 孩子有预防接种证吗
    .hint = 就是记录打疫苗的小本子。
q-child-under_120cm = 孩子身高不到 1.2 米吗
    .why = 不到 1.2 米坐公交免费。

q-child-disability_certificate = 孩子有残疾人证吗
q-child-disability_number = 残疾人证号
    .hint = 20 位，补发的证还要长一些。可以不填。
q-child-severe_mental_disorder = 医生诊断孩子有严重精神障碍吗
    .why = 有的话，社区可以提供健康管理和康复服务。
q-child-lives_at_home = 孩子平时住在家里吗
    .hint = 长期住院或住在机构里，选“否”。
q-child-guardian_consents = 您同意为孩子申请残疾人补贴吗
    .why = 这项补贴要监护人同意才能申请。
    .office = 监护人同意申请残疾人补贴吗

q-child-orphan = 孩子是孤儿吗
    .hint = 父母都去世，或者都找不到了。
q-child-de_facto_unsupported = 父母还在，但都没有办法抚养孩子吗
    .hint = 例如一方去世、失踪，另一方服刑、重病或重度残疾。
q-child-no_livelihood = 孩子没有生活来源，也没有人能抚养吗

q-child-hukou_place = 孩子的户口在哪里
o-child-hukou_place-mainland = 内地，深圳以外
o-child-hukou_place-shenzhen = 深圳
o-child-hukou_place-hk = 香港
o-child-hukou_place-mo = 澳门
o-child-hukou_place-tw = 台湾
o-child-hukou_place-foreign = 外国
o-child-hukou_place-unknown = 不清楚

## 困难（都可以不填）

q-family-economic_hardship = 家里经济上有困难吗
    .hint = 低保、低保边缘、特困，或者您自己觉得很困难。
    .why = 有困难的话，上学可以申请资助和补助。
    .office = 家庭经济有困难吗
q-family-dibao = 家里已经在户籍地领低保了吗
    .why = 还没有的话，我们可以帮您在户籍地申请。
    .office = 已经在户籍地领低保了吗
q-family-sudden_hardship = 家里最近突然遇到难关吗
    .hint = 例如火灾、事故、生大病，一下子没了收入。
    .why = 可以马上申请临时救助。
    .office = 最近突然遇到难关吗
q-family-housing_difficulty = 家里住房有困难吗
    .why = 可以申请公共租赁住房或者租房补贴。
    .office = 住房有困难吗

## 联系

q-contact-call = 给您打电话安全吗
    .hint = 如果有人会因此为难您或孩子，选“否”，我们就不打。
    .office = 给监护人打电话安全吗
q-contact-text = 给您发短信安全吗
    .hint = 如果有人会看您的手机，选“否”，我们就不发。
    .office = 给监护人发短信安全吗
q-contact-message = 您没接电话时，留言安全吗
    .office = 没接电话时，留言安全吗
q-contact-note = 联系您的时候要注意什么
    .hint = 例如什么时间方便、找谁转告。
    .office = 联系监护人时要注意什么

## 出错时的提示

error-missing = 回答“{ $label }”。
error-too_long = “{ $label }”写得太长，后面的没有保存。写短一些。
error-not_offered = 从列出的选项里选一个回答“{ $label }”。
error-name_letters = 姓名用文字写，不能只有数字或符号。
error-date_incomplete = “{ $label }”要把年、月、日都填上。
error-date_not_real = 日历上没有这一天。核对“{ $label }”，例如 2019 年 5 月 1 日。
error-date_future = 这一天还没有到。核对“{ $label }”的年份。
error-date_too_early = 这一天太早了。核对“{ $label }”的年份，写四位数。
error-not_under_18 = 这里为未满 18 周岁的孩子申报。核对年份；已满 18 周岁的不用申报。
error-since_before_birth = 这一天比孩子的生日还早。核对年份；在深圳出生的，填出生日期。
error-months_number = 社保月数只填数字，例如 36。不清楚可以不填。
error-months_too_many = 社保月数最多 600。按月填，例如三年填 36。
error-street_unknown = 从列表里选您现在住的街道或镇。
error-community_elsewhere = 选这个街道里的社区。不知道是哪个，选“不清楚”。
error-province_unknown = 从列表里选孩子户口所在的省份，或者选香港、澳门、台湾、外国。
error-county_elsewhere = 从列表里选孩子户口所在的区或县。
error-id_length = 号码应该是 18 位。对照证件，看看少了还是多了。
error-id_characters = 号码是 17 位数字，最后一位是数字或 X。对照证件改正。
error-id_check = 号码里有数字对不上。对照证件，一位一位核对。
error-id_birth_date = 号码中间的出生日期不对。对照证件，核对第 7 到 14 位。
error-hmt_area = 港澳台居民居住证的号码以 810000、820000 或 830000 开头。对照号码，或者改选别的证件。
error-hm_permit_shape = 回乡证号码是 H 或 M 加 8 位或 10 位数字，例如 H12345678。
error-tw_permit_shape = 台胞证号码是 8 位或 10 位数字。
error-foreign_pr_shape = 永久居留身份证号码是 9 开头的 18 位；旧证是 3 个字母加 12 位数字。
error-passport_shape = 护照号码是 5 到 20 位字母和数字，没有别的符号。
error-birth_certificate_shape = 出生医学证明的编号是 1 个字母加 9 位数字，例如 T440123456。
error-student_number_shape = 学籍号是 19 位，以 G、J 或 L 开头。问一下班主任，或者先不填。
error-disability_number_shape = 残疾人证号是 20 位：身份证号加两位数字，补发的证后面还有字母和数字。对照证件，或者先不填。
error-birth_date_differs = 号码里的出生日期和您填的孩子生日不一样。核对号码；如果生日填错了，回去改生日。
error-sex_differs = 号码里的性别和您填的不一样。核对号码；如果性别填错了，回去改性别。
error-same_as_sibling = 另一个孩子也填了这个号码。看看哪一个填错了。
error-same_as_guardian = 这是您自己的证件号码。改成孩子的；孩子还没有证件，就选“还没有证件”。
error-phone_unconfirmed = 用验证码确认您的手机号，审核结果才能告诉您。
error-no_child = 至少添加一个孩子。

error-guardian-name-missing = 写上您的姓名。
error-guardian-relation-missing = 选一下您是孩子的什么人。
error-guardian-document_kind-missing = 选一种您的证件。
error-guardian-document_number-missing = 写上您的证件号码。
error-family-residence_permit-missing = 选一下孩子的父亲或母亲有没有深圳居住证。拿不准就选“不清楚”。
error-family-stable_job-missing = 选一下孩子的父亲或母亲在深圳有没有稳定的工作。拿不准就选“不清楚”。
error-family-parent_seeking_work-missing = 选一下孩子的父亲或母亲是不是在找工作。拿不准就选“不清楚”。
error-home-street-missing = 选您现在住的街道或镇。
error-home-community-missing = 选您住的社区。不知道是哪个，选“不清楚”。
error-home-address-missing = 写上您现在住的地址。
error-family-stable_home-missing = 选一下您在深圳有没有稳定的住处。拿不准就选“不清楚”。
error-consent-children-missing = 同意保存孩子的信息，在方框里打勾，才能往下填。
error-child-name-missing = 写上孩子的姓名。
error-child-sex-missing = 选孩子的性别。不想说也可以选“不想说明”。
error-child-birth_date-missing = 填上孩子的出生日期。
error-child-document_kind-missing = 选孩子的证件。没有就选“还没有证件”。
error-child-document_number-missing = 写上孩子的证件号码。没有就选“还没有证件”。
error-child-hukou_province-missing = 选孩子户口所在的省份。
error-child-hukou_county-missing = 选孩子户口所在的区或县。
error-child-in_shenzhen_since-missing = 填上孩子从什么时候起住在深圳，大概的日子也可以。
error-child-lives_with-missing = 选孩子现在和谁一起住。
error-child-stage-missing = 选孩子现在在哪里上学。
error-child-inclusive_kindergarten-missing = 选一下是不是普惠性幼儿园。拿不准就选“不清楚”。
error-child-xueji-missing = 选一下孩子有没有深圳学籍。拿不准就选“不清楚”。
error-child-xueji_full_junior-missing = 选一下孩子初中三年是不是都有深圳学籍。拿不准就选“不清楚”。
error-child-insured-missing = 选孩子的医保在哪里。
error-child-medical_aid-missing = 选一下孩子是否符合医疗救助的条件。拿不准就选“不清楚”。
error-child-vaccination_booklet-missing = 选一下孩子有没有预防接种证。拿不准就选“不清楚”。
error-child-under_120cm-missing = 选一下孩子身高是不是不到 1.2 米。拿不准就选“不清楚”。
error-child-disability_certificate-missing = 选一下孩子有没有残疾人证。拿不准就选“不清楚”。
error-child-severe_mental_disorder-missing = 选一下医生是否诊断孩子有严重精神障碍。拿不准就选“不清楚”。
error-child-lives_at_home-missing = 选一下孩子平时是不是住在家里。拿不准就选“不清楚”。
error-child-guardian_consents-missing = 选一下您是否同意为孩子申请残疾人补贴。拿不准就选“不清楚”。
error-child-orphan-missing = 选一下孩子是不是孤儿。拿不准就选“不清楚”。
error-child-de_facto_unsupported-missing = 选一下父母是不是都没有办法抚养孩子。拿不准就选“不清楚”。
error-child-no_livelihood-missing = 选一下孩子是不是没有生活来源，也没有人能抚养。拿不准就选“不清楚”。
error-contact-call-missing = 选一下给您打电话是否安全。
error-contact-text-missing = 选一下给您发短信是否安全。
error-contact-message-missing = 选一下给您留言是否安全。
