# 申報和快速自查的問題、選項、頁面標題和出錯提示。
# q- 問題（.hint 怎樣填，.why 為什麼問，.office 在街道的頁面上怎樣叫）；o- 選項；page- 頁面；section- 部分；error- 提示，先找「問題-錯誤」，再找通用的。

yes = 是
no = 否
dont-know = 不清楚

## 部分

section-you = 關於您
section-home = 住在哪裡
section-consent = 您的同意
section-child = 孩子的情況
section-circumstances = 家裡的困難
section-contact = 怎樣聯絡您

## 頁面

page-name = 您是誰
page-document = 您的證件
page-work = 居住證和工作
page-home = 您現在住在哪裡
page-consent = 您同意我們保存孩子的資料嗎
page-child-name = 孩子的姓名和生日
page-child-document = 孩子的證件
page-child-hukou = 孩子的戶口在哪裡
page-child-county = 戶口在哪個區或縣
page-child-living = 孩子在深圳的生活
page-child-school = 孩子上學的情況
page-child-care = 醫保、疫苗和身高
page-child-health = 孩子的健康和殘疾情況
page-child-support = 孩子有沒有人撫養
page-circumstances = 家裡有沒有遇到困難
page-contact = 怎樣聯絡您才安全

## 您

q-guardian-name = 您的姓名
    .hint = 和證件上寫的一樣，有「·」也照寫。
    .office = 監護人姓名
q-guardian-relation = 您是孩子的什麼人
    .office = 監護人與孩子的關係
o-guardian-relation-mother = 母親
o-guardian-relation-father = 父親
o-guardian-relation-grandparent = 祖父母或外祖父母
o-guardian-relation-relative = 其他親屬
o-guardian-relation-other = 其他監護人
q-guardian-phone = 您的手機號碼
    .office = 監護人手機號碼

q-guardian-document_kind = 您用哪種證件
    .office = 監護人的證件
o-guardian-document_kind-resident_id = 居民身份證
o-guardian-document_kind-hmt_residence = 港澳台居民居住證
o-guardian-document_kind-hm_permit = 港澳居民來往內地通行證（回鄉證）
o-guardian-document_kind-tw_permit = 台灣居民來往大陸通行證（台胞證）
o-guardian-document_kind-foreign_pr = 外國人永久居留身份證
o-guardian-document_kind-passport = 護照
q-guardian-document_number = 您的證件號碼
    .hint = 有沒有空格都可以。
    .why = 街道用它核對身份，避免重複登記。號碼加密儲存，回執上不顯示完整號碼。
    .office = 監護人的證件號碼

q-family-residence_permit = 孩子的父親或母親有有效的深圳居住證嗎
    .why = 申請小學、初中學位等服務要看居住證。
q-family-social_insurance_months = 父母一方在深圳一共繳了多少個月社保
    .hint = 養老保險或醫療保險，填繳得多的那一個，例如 36。不清楚可以不填。
    .why = 在深圳參加中考、高考要看社保年限。
q-family-stable_job = 孩子的父親或母親在深圳有穩定的工作嗎
    .hint = 上班或者做生意都算。
q-family-parent_seeking_work = 孩子的父親或母親正在找工作嗎
    .why = 如果在找，可以享受求職和培訓方面的服務。

## 住處

q-home-street = 您現在住在哪個街道或鎮
    .why = 您的申報由這個街道的工作人員審核。
    .office = 現住街道或鎮
q-home-community = 哪個社區
    .hint = 不知道社區名稱，選「不清楚」就可以。
q-home-address = 詳細地址
    .hint = 路名、門牌、樓棟和房號。
    .why = 用來核實您住在這個街道。
    .office = 詳細地址
q-home-since = 從什麼時候起住在這裡
    .hint = 記不清可以不填。
    .office = 從什麼時候起住在這個地址
q-family-stable_home = 您在深圳有穩定的住處嗎
    .hint = 自己的房子、租的房子、單位宿舍都算。
    .office = 在深圳有穩定的住處嗎

## 同意

q-consent-children = 保存孩子的資料
    .hint = 法律特別保護孩子的資料，您同意以後才能填寫。您可以隨時撤回同意。
    .why = 這些資料只用來看孩子能享受哪些服務，並由街道審核和幫助您。
    .office = 同意保存孩子的資料
o-consent-children-yes = 我是孩子的監護人，我同意為關愛服務收集和保存孩子的資料
q-consent-health = 健康和殘疾情況
    .hint = 這一項可以不同意，不影響申報，我們就不問這些問題。
    .why = 只用來看孩子能不能享受康復、補貼和特殊教育等服務。
o-consent-health-yes = 我另外同意收集和保存孩子的健康和殘疾情況

## 孩子

q-child-name = 孩子的姓名
    .hint = 和戶口簿或證件上寫的一樣。
q-child-sex = 孩子的性別
o-child-sex-male = 男
o-child-sex-female = 女
o-child-sex-unstated = 不想說明
q-child-birth_date = 孩子的出生日期
    .hint = 按公曆填，例如 2019 年 5 月 1 日。

q-child-document_kind = 孩子有哪種證件
    .hint = 有身份證就選身份證。還沒有證件也能申報。
o-child-document_kind-none_yet = 還沒有證件
o-child-document_kind-resident_id = 居民身份證（戶口簿上的號碼也可以）
o-child-document_kind-birth_certificate = 出生醫學證明
o-child-document_kind-hmt_residence = 港澳台居民居住證
o-child-document_kind-hm_permit = 港澳居民來往內地通行證（回鄉證）
o-child-document_kind-tw_permit = 台灣居民來往大陸通行證（台胞證）
o-child-document_kind-foreign_pr = 外國人永久居留身份證
o-child-document_kind-passport = 護照
q-child-document_number = 孩子的證件號碼
    .hint = 有沒有空格都可以。
    .why = 街道用它核對孩子的身份。號碼加密儲存，回執上不顯示完整號碼。

q-child-hukou_province = 孩子的戶口在哪個省份
    .hint = 看戶口簿。港澳台和外國籍的孩子也可以申報。
    .why = 這些服務是給戶口不在深圳的孩子的。
o-child-hukou_province-hk = 香港
o-child-hukou_province-mo = 澳門
o-child-hukou_province-tw = 台灣
o-child-hukou_province-foreign = 外國
q-child-hukou_county = 孩子的戶口在哪個區或縣

q-child-in_shenzhen_since = 孩子從什麼時候起住在深圳
    .hint = 記不清哪一天，填那個月的 1 日。在深圳出生的，填出生日期。
    .why = 住滿六個月就可以享受這些服務。
q-child-lives_with = 孩子現在和誰一起住
o-child-lives_with-both_parents = 父親和母親
o-child-lives_with-one_parent = 父親或母親
o-child-lives_with-other_guardian = 其他監護人，例如祖父母
o-child-lives_with-nobody = 身邊沒有大人照顧

q-child-stage = 孩子現在在哪裡上學
o-child-stage-none = 在家，還沒上學
o-child-stage-childcare = 托育機構
o-child-stage-kindergarten = 幼兒園
o-child-stage-primary = 小學
o-child-stage-junior = 初中
o-child-stage-senior = 普通高中
o-child-stage-vocational = 中專、職高或技校
o-child-stage-out_of_school = 到了上學年齡，沒在上學
q-child-school = 學校或幼兒園的名稱
    .hint = 沒有上學可以不填。
q-child-inclusive_kindergarten = 是普惠性幼兒園嗎
    .hint = 公辦幼兒園和普惠性民辦幼兒園都算，不清楚可以問老師。
q-child-xueji = 孩子有深圳的正式學籍嗎
    .hint = 不清楚可以問班主任。
q-child-xueji_full_junior = 孩子初中三年一直有深圳學籍嗎
    .why = 在深圳參加中考要看這一項。
q-child-student_number = 學籍號
    .hint = 19 位，以 G、J 或 L 開頭，可以問班主任。沒有可以不填。

q-child-insured = 孩子的醫保在哪裡
o-child-insured-shenzhen = 在深圳
o-child-insured-elsewhere = 在外地
o-child-insured-none = 沒有醫保
o-child-insured-unknown = 不清楚
q-child-medical_aid = 孩子符合醫療救助的條件嗎
    .hint = 例如家裡領低保，或者孩子是孤兒。不確定就選「不清楚」。
    .why = 符合的話，參加醫保可以得到資助。
q-child-vaccination_booklet = 孩子有預防接種證嗎
    .hint = 就是記錄打疫苗的小本子。
q-child-under_120cm = 孩子身高不到 1.2 米嗎
    .why = 不到 1.2 米搭巴士免費。

q-child-disability_certificate = 孩子有殘疾人證嗎
q-child-disability_number = 殘疾人證號
    .hint = 20 位，補發的證還要長一些。可以不填。
q-child-severe_mental_disorder = 醫生診斷孩子有嚴重精神障礙嗎
    .why = 有的話，社區可以提供健康管理和康復服務。
q-child-lives_at_home = 孩子平時住在家裡嗎
    .hint = 長期住院或住在機構裡，選「否」。
q-child-guardian_consents = 您同意為孩子申請殘疾人補貼嗎
    .why = 這項補貼要監護人同意才能申請。
    .office = 監護人同意申請殘疾人補貼嗎

q-child-orphan = 孩子是孤兒嗎
    .hint = 父母都去世，或者都找不到了。
q-child-de_facto_unsupported = 父母還在，但都沒有辦法撫養孩子嗎
    .hint = 例如一方去世、失蹤，另一方服刑、重病或重度殘疾。
q-child-no_livelihood = 孩子沒有生活來源，也沒有人能撫養嗎

q-child-hukou_place = 孩子的戶口在哪裡
o-child-hukou_place-mainland = 內地，深圳以外
o-child-hukou_place-shenzhen = 深圳
o-child-hukou_place-hk = 香港
o-child-hukou_place-mo = 澳門
o-child-hukou_place-tw = 台灣
o-child-hukou_place-foreign = 外國
o-child-hukou_place-unknown = 不清楚

## 困難（都可以不填）

q-family-economic_hardship = 家裡經濟上有困難嗎
    .hint = 低保、低保邊緣、特困，或者您自己覺得很困難。
    .why = 有困難的話，上學可以申請資助和補助。
    .office = 家庭經濟有困難嗎
q-family-dibao = 家裡已經在戶籍地領低保了嗎
    .why = 還沒有的話，我們可以幫您在戶籍地申請。
    .office = 已經在戶籍地領低保了嗎
q-family-sudden_hardship = 家裡最近突然遇到難關嗎
    .hint = 例如火災、事故、生大病，一下子沒了收入。
    .why = 可以馬上申請臨時救助。
    .office = 最近突然遇到難關嗎
q-family-housing_difficulty = 家裡住房有困難嗎
    .why = 可以申請公共租賃住房或者租房補貼。
    .office = 住房有困難嗎

## 聯絡

q-contact-call = 給您打電話安全嗎
    .hint = 如果有人會因此為難您或孩子，選「否」，我們就不打。
    .office = 給監護人打電話安全嗎
q-contact-text = 給您發短訊安全嗎
    .hint = 如果有人會看您的手機，選「否」，我們就不發。
    .office = 給監護人發短訊安全嗎
q-contact-message = 您沒接電話時，留言安全嗎
    .office = 沒接電話時，留言安全嗎
q-contact-note = 聯絡您的時候要注意什麼
    .hint = 例如什麼時間方便、找誰轉告。
    .office = 聯絡監護人時要注意什麼

## 出錯時的提示

error-missing = 回答「{ $label }」。
error-too_long = 「{ $label }」寫得太長，後面的沒有儲存。寫短一些。
error-not_offered = 從列出的選項裡選一個回答「{ $label }」。
error-name_letters = 姓名用文字寫，不能只有數字或符號。
error-date_incomplete = 「{ $label }」要把年、月、日都填上。
error-date_not_real = 日曆上沒有這一天。核對「{ $label }」，例如 2019 年 5 月 1 日。
error-date_future = 這一天還沒有到。核對「{ $label }」的年份。
error-date_too_early = 這一天太早了。核對「{ $label }」的年份，寫四位數。
error-not_under_18 = 這裡為未滿 18 周歲的孩子申報。核對年份；已滿 18 周歲的不用申報。
error-since_before_birth = 這一天比孩子的生日還早。核對年份；在深圳出生的，填出生日期。
error-months_number = 社保月數只填數字，例如 36。不清楚可以不填。
error-months_too_many = 社保月數最多 600。按月填，例如三年填 36。
error-street_unknown = 從列表裡選您現在住的街道或鎮。
error-community_elsewhere = 選這個街道裡的社區。不知道是哪個，選「不清楚」。
error-province_unknown = 從列表裡選孩子戶口所在的省份，或者選香港、澳門、台灣、外國。
error-county_elsewhere = 從列表裡選孩子戶口所在的區或縣。
error-id_length = 號碼應該是 18 位。對照證件，看看少了還是多了。
error-id_characters = 號碼是 17 位數字，最後一位是數字或 X。對照證件改正。
error-id_check = 號碼裡有數字對不上。對照證件，一位一位核對。
error-id_birth_date = 號碼中間的出生日期不對。對照證件，核對第 7 到 14 位。
error-hmt_area = 港澳台居民居住證的號碼以 810000、820000 或 830000 開頭。對照號碼，或者改選別的證件。
error-hm_permit_shape = 回鄉證號碼是 H 或 M 加 8 位或 10 位數字，例如 H12345678。
error-tw_permit_shape = 台胞證號碼是 8 位或 10 位數字。
error-foreign_pr_shape = 永久居留身份證號碼是 9 開頭的 18 位；舊證是 3 個字母加 12 位數字。
error-passport_shape = 護照號碼是 5 到 20 位字母和數字，沒有別的符號。
error-birth_certificate_shape = 出生醫學證明的編號是 1 個字母加 9 位數字，例如 T440123456。
error-student_number_shape = 學籍號是 19 位，以 G、J 或 L 開頭。問一下班主任，或者先不填。
error-disability_number_shape = 殘疾人證號是 20 位：身份證號加兩位數字，補發的證後面還有字母和數字。對照證件，或者先不填。
error-birth_date_differs = 號碼裡的出生日期和您填的孩子生日不一樣。核對號碼；如果生日填錯了，回去改生日。
error-sex_differs = 號碼裡的性別和您填的不一樣。核對號碼；如果性別填錯了，回去改性別。
error-same_as_sibling = 另一個孩子也填了這個號碼。看看哪一個填錯了。
error-same_as_guardian = 這是您自己的證件號碼。改成孩子的；孩子還沒有證件，就選「還沒有證件」。
error-phone_unconfirmed = 用驗證碼確認您的手機號碼，審核結果才能告訴您。
error-no_child = 至少新增一個孩子。

error-guardian-name-missing = 寫上您的姓名。
error-guardian-relation-missing = 選一下您是孩子的什麼人。
error-guardian-document_kind-missing = 選一種您的證件。
error-guardian-document_number-missing = 寫上您的證件號碼。
error-family-residence_permit-missing = 選一下孩子的父親或母親有沒有深圳居住證。拿不準就選「不清楚」。
error-family-stable_job-missing = 選一下孩子的父親或母親在深圳有沒有穩定的工作。拿不準就選「不清楚」。
error-family-parent_seeking_work-missing = 選一下孩子的父親或母親是不是在找工作。拿不準就選「不清楚」。
error-home-street-missing = 選您現在住的街道或鎮。
error-home-community-missing = 選您住的社區。不知道是哪個，選「不清楚」。
error-home-address-missing = 寫上您現在住的地址。
error-family-stable_home-missing = 選一下您在深圳有沒有穩定的住處。拿不準就選「不清楚」。
error-consent-children-missing = 同意保存孩子的資料，在方框裡打勾，才能往下填。
error-child-name-missing = 寫上孩子的姓名。
error-child-sex-missing = 選孩子的性別。不想說也可以選「不想說明」。
error-child-birth_date-missing = 填上孩子的出生日期。
error-child-document_kind-missing = 選孩子的證件。沒有就選「還沒有證件」。
error-child-document_number-missing = 寫上孩子的證件號碼。沒有就選「還沒有證件」。
error-child-hukou_province-missing = 選孩子戶口所在的省份。
error-child-hukou_county-missing = 選孩子戶口所在的區或縣。
error-child-in_shenzhen_since-missing = 填上孩子從什麼時候起住在深圳，大概的日子也可以。
error-child-lives_with-missing = 選孩子現在和誰一起住。
error-child-stage-missing = 選孩子現在在哪裡上學。
error-child-inclusive_kindergarten-missing = 選一下是不是普惠性幼兒園。拿不準就選「不清楚」。
error-child-xueji-missing = 選一下孩子有沒有深圳學籍。拿不準就選「不清楚」。
error-child-xueji_full_junior-missing = 選一下孩子初中三年是不是都有深圳學籍。拿不準就選「不清楚」。
error-child-insured-missing = 選孩子的醫保在哪裡。
error-child-medical_aid-missing = 選一下孩子是否符合醫療救助的條件。拿不準就選「不清楚」。
error-child-vaccination_booklet-missing = 選一下孩子有沒有預防接種證。拿不準就選「不清楚」。
error-child-under_120cm-missing = 選一下孩子身高是不是不到 1.2 米。拿不準就選「不清楚」。
error-child-disability_certificate-missing = 選一下孩子有沒有殘疾人證。拿不準就選「不清楚」。
error-child-severe_mental_disorder-missing = 選一下醫生是否診斷孩子有嚴重精神障礙。拿不準就選「不清楚」。
error-child-lives_at_home-missing = 選一下孩子平時是不是住在家裡。拿不準就選「不清楚」。
error-child-guardian_consents-missing = 選一下您是否同意為孩子申請殘疾人補貼。拿不準就選「不清楚」。
error-child-orphan-missing = 選一下孩子是不是孤兒。拿不準就選「不清楚」。
error-child-de_facto_unsupported-missing = 選一下父母是不是都沒有辦法撫養孩子。拿不準就選「不清楚」。
error-child-no_livelihood-missing = 選一下孩子是不是沒有生活來源，也沒有人能撫養。拿不準就選「不清楚」。
error-contact-call-missing = 選一下給您打電話是否安全。
error-contact-text-missing = 選一下給您發短訊是否安全。
error-contact-message-missing = 選一下給您留言是否安全。
