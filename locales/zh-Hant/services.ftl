### 關愛服務清單的 20 項服務：給誰、有什麼、怎麼辦，以及材料、地點、部門和電話的名稱。
### 增加一項：寫 service-{編號}-title / -who / -get / -how 和它的每個 benefit-…，三種語言一起加。
### 標題用官方名稱；其餘用自己淺白的文字。沒有核實的，寫「先問」，不寫成承諾。

## 六個方面
pillar-1 = 幼有所育
pillar-2 = 學有所教
pillar-3 = 病有所醫
pillar-4 = 住有所居
pillar-5 = 弱有所扶
pillar-6 = 發展保障

## 1 健康和托育
service-1-title = 健康和托育（3歲以下）服務
service-1-who = 0 到 6 歲的孩子。托育是給 3 歲以下孩子的。
service-1-get = 孩子的健康檢查和健康指導，按時接種疫苗。3 歲以下的孩子可以就近申請普惠托育。
service-1-how = 帶上出生醫學證明和預防接種證，去離家最近的社康中心。想找托育，也可以先問社康中心或社區。哪些項目收費，辦的時候問一聲。
benefit-1-health = 健康檢查
benefit-1-health-get = 社康中心按年齡給孩子檢查身體、指導照護。
benefit-1-vaccination = 預防接種
benefit-1-vaccination-get = 社康中心按深圳的免疫程序給孩子接種疫苗。
benefit-1-childcare = 普惠托育
benefit-1-childcare-get = 可以為 3 歲以下的孩子就近申請普惠托育，有沒有位置由托育機構答覆。

## 2 學前教育
service-2-title = 學前教育服務
service-2-who = 3 到 6 歲、還沒上小學的孩子。
service-2-get = 符合條件的孩子就近上普惠性幼兒園。家裡經濟困難的，可以申請資助。
service-2-how = 帶上居住證和戶口本，按幼兒園和區教育局公布的時間報名。申請資助要交哪些材料，先問幼兒園。
benefit-2-place = 普惠性幼兒園入園
benefit-2-place-get = 可以申請就近上普惠性幼兒園，能不能入園由幼兒園和區教育局決定。
benefit-2-aid = 學前教育資助
benefit-2-aid-get = 上普惠性幼兒園、家裡經濟困難的，可以申請資助，由教育部門審核。

## 3 義務教育
service-3-title = 義務教育服務
service-3-who = 讀小學、初中的孩子，還有快要上小學的孩子。
service-3-get = 免學雜費，課本免費。學位以公辦學校為主，就近安排。家裡經濟困難的可以申請生活補助，符合條件的可以在深圳參加中考。
service-3-how = 要上學的，在區教育局公布的報名時間內，到區學位申請系統網上申請。已經入學的，補助和中考的事先問班主任。
benefit-3-free = 免學雜費和課本費
benefit-3-free-get = 讀小學、初中不交學雜費，課本免費。
benefit-3-place = 學位申請
benefit-3-place-get = 快到入學年齡的孩子可以申請學位，由區教育局統籌安排到公辦學校或政府購買的民辦學位。
benefit-3-aid = 生活補助
benefit-3-aid-get = 有深圳正式學籍、家裡經濟困難的，可以申請生活補助，由學校和教育部門審核。
benefit-3-zhongkao = 在深圳參加中考
benefit-3-zhongkao-get = 看起來符合在深圳參加中考的條件，最後由教育部門審核，當年的規定請先問學校。

## 4 普通高中
service-4-title = 普通高中教育服務
service-4-who = 讀普通高中的學生，還有準備升高中的初中生。
service-4-get = 符合條件的可以在深圳讀普通高中、參加高考。家裡經濟困難的，可以申請國家助學金和免學雜費。
service-4-how = 先問班主任或學校管資助的老師：什麼時候申請，交什麼材料。
benefit-4-study = 在深圳讀普通高中
benefit-4-study-get = 符合招生條件的可以在深圳讀普通高中，由學校和教育部門按招生規定決定。
benefit-4-grant = 國家助學金
benefit-4-grant-get = 有深圳正式學籍、家裡經濟困難的高中生可以申請國家助學金，由學校和教育部門審核。
benefit-4-fees = 免學雜費
benefit-4-fees-get = 符合條件的經濟困難家庭可以申請免高中學雜費，由學校和教育部門審核。
benefit-4-gaokao = 在深圳參加高考
benefit-4-gaokao-get = 看起來符合在深圳參加高考的條件，最後由教育部門審核，當年的規定請先問學校。

## 5 中等職業教育
service-5-title = 中等職業教育服務
service-5-who = 在深圳讀中專、職高或技校，有正式學籍的學生。
service-5-get = 符合條件的可以申請國家助學金和免學費。
service-5-how = 入學後找學校管資助的老師申請。技校的事也可以打 12333 問。
benefit-5-grant = 國家助學金
benefit-5-grant-get = 有深圳正式學籍的中職學生可以申請國家助學金，由學校和主管部門審核。
benefit-5-fees = 免學費
benefit-5-fees-get = 有深圳正式學籍的中職學生可以申請免學費，由學校和主管部門審核。

## 6 衛生健康
service-6-title = 衛生健康服務
service-6-who = 每一個流動兒童。
service-6-get = 簽約家庭醫生，看常見病，享受基本公共衛生服務。
service-6-how = 帶上孩子的身份證件，去離家最近的社康中心，說想簽約家庭醫生。看病的費用怎麼算，當面問。情況緊急先打 120。
benefit-6-family_doctor = 家庭醫生簽約
benefit-6-family_doctor-get = 孩子可以在住處附近的社康中心簽約家庭醫生。
benefit-6-basic_care = 看病和公共衛生服務
benefit-6-basic_care-get = 孩子可以在住處附近的社康中心看常見病，享受基本公共衛生服務。

## 7 醫療保障
service-7-title = 醫療保障服務
service-7-who = 還沒上小學、沒在深圳參保的孩子；符合醫療救助條件的孩子；在外地參保、在深圳看病的孩子。
service-7-get = 可以申請參加深圳的居民醫保。符合醫療救助條件的，可以申請資助參保。在外地參保的，備案後在深圳住院可以直接結算。
service-7-how = 要參保，準備好居住證和戶口本，先打 12393 問在哪裡辦，上了學的問學校。在外地參保的，住院前在國家醫保服務平台辦好異地就醫備案。
benefit-7-enrol = 參加居民醫保
benefit-7-enrol-get = 還沒上小學的孩子可以申請參加深圳居民醫保，由醫保部門審核。
benefit-7-premium_aid = 資助參保
benefit-7-premium_aid-get = 符合醫療救助條件的，可以申請資助繳納醫保費，由醫保部門審核。
benefit-7-settlement = 住院費直接結算
benefit-7-settlement-get = 先按參保地的規定辦好跨省異地就醫備案，再在深圳已聯網的醫院住院，費用就能直接結算。

## 8 健康管理
service-8-title = 健康管理服務
service-8-who = 醫院明確診斷有嚴重精神障礙、現在住在家裡的孩子。
service-8-get = 社區醫生按國家規範提供健康管理。符合條件的，可以申請精神障礙社區康復。
service-8-how = 帶上診斷證明，去離家最近的社康中心。心裡撐不住的時候，打 12356。有生命危險，打 120。
benefit-8-management = 醫生定期跟進
benefit-8-management-get = 社康中心的醫生按國家規範，定期了解孩子的情況並給您指導。
benefit-8-rehabilitation = 社區康復
benefit-8-rehabilitation-get = 可以申請精神障礙社區康復，合不合適由醫生和民政部門評估決定。

## 9 住房保障
service-9-title = 住房保障服務
service-9-who = 住房困難的流動兒童家庭。
service-9-get = 符合條件的，可以申請租公共租賃住房，或者領租賃補貼。
service-9-how = 帶上收入和住房的證明，到區住房建設局或街道辦事處問清條件再申請。要等多久，請當面問。
benefit-9-housing = 公租房或租賃補貼
benefit-9-housing-get = 可以申請公共租賃住房或租賃補貼，由住房部門審核。

## 10 基本生活保障
service-10-title = 基本生活保障服務
service-10-who = 孤兒，以及父母都無法撫養的孩子（事實無人撫養兒童）。官方清單裡還有別的情形，您所在街道的兒童督導員可以私下、保密地講給您聽。
service-10-get = 認定可以「跨省通辦」，先不用回老家。認定後由戶籍地發基本生活費補貼，我們幫您協調。
service-10-how = 帶上能說明情況的證明，到就近街道的民政窗口申請，去之前先打電話問一聲。不好開口的事，可以請兒童督導員單獨談。
benefit-10-orphan = 孤兒基本生活費
benefit-10-orphan-get = 可以在就近街道的民政窗口申請認定為孤兒，由民政部門審核，通過後由戶籍地發基本生活費。
benefit-10-unsupported = 事實無人撫養兒童基本生活補貼
benefit-10-unsupported-get = 可以在就近街道的民政窗口申請認定，由民政部門審核，通過後由戶籍地發基本生活補貼。

## 11 殘疾兒童康復救助及殘疾人兩項補貼
service-11-title = 殘疾兒童康復救助及殘疾人兩項補貼
service-11-who = 有殘疾人證的孩子。
service-11-get = 我們幫您向戶籍地申請殘疾人兩項補貼。在深圳能享受哪些康復服務，由殘聯按規定答覆。
service-11-how = 帶上殘疾人證、戶口本和銀行卡，到街道辦事處或殘聯。申請補貼要監護人同意。
benefit-11-subsidies = 殘疾人兩項補貼
benefit-11-subsidies-get = 監護人同意後，我們幫您向戶籍地申請殘疾人兩項補貼，由戶籍地審核。
benefit-11-rehabilitation = 康復救助
benefit-11-rehabilitation-get = 可以向殘聯申請康復救助和相關服務，由殘聯審核。

## 12 殘疾兒童教育
service-12-title = 殘疾兒童教育服務
service-12-who = 有殘疾人證、在深圳上幼兒園或上學的孩子。
service-12-get = 家裡經濟困難的，可以申請上幼兒園的資助，以及從小學到高中階段的 12 年免費教育資助。特殊學習用品、教育訓練和交通費可以申請補助。還有彩票公益金助學、「通向明天」交通銀行助學和「南粵扶殘·助學工程」等項目。
service-12-how = 帶上殘疾人證和學籍資料，先問幼兒園或學校管資助的老師，也可以問殘聯。
benefit-12-preschool = 幼兒園資助
benefit-12-preschool-get = 上普惠性幼兒園、家裡經濟困難的，可以申請資助，由教育部門審核。
benefit-12-free12 = 12 年免費教育資助
benefit-12-free12-get = 有深圳正式學籍、家裡經濟困難的，可以申請包括義務教育和高中階段的 12 年免費教育資助，由教育部門審核。
benefit-12-allowance = 學習用品、訓練和交通補助
benefit-12-allowance-get = 可以申請特殊學習用品、教育訓練和交通費的補助，由教育部門和殘聯審核。

## 13 最低生活保障
service-13-title = 最低生活保障服務
service-13-who = 生活困難、可能符合戶籍地低保條件的家庭。
service-13-get = 我們幫您向戶籍地申請低保。
service-13-how = 先找您住的街道辦事處，我們幫您聯絡戶籍地、問清材料。能不能批、發多少，由戶籍地民政部門決定。
benefit-13-dibao = 最低生活保障
benefit-13-dibao-get = 可以向戶籍地申請低保，我們幫您聯絡，由戶籍地民政部門審核。

## 14 特困人員救助供養
service-14-title = 特困人員救助供養服務
service-14-who = 沒有生活來源、也沒有人有能力撫養，未滿 16 歲的孩子。
service-14-get = 我們幫孩子向戶籍地申請特困人員救助供養。
service-14-how = 先找您住的街道辦事處，我們幫您聯絡戶籍地、問清材料。能不能批，由戶籍地民政部門決定。
benefit-14-support = 特困人員救助供養
benefit-14-support-get = 可以向戶籍地申請特困人員救助供養，我們幫您聯絡，由戶籍地民政部門審核。

## 15 臨時救助
service-15-title = 臨時救助服務
service-15-who = 突然遇到急事、一時生活不下去的家庭，還有身邊沒人照顧的孩子。戶口在哪裡、在深圳住了多久，都不影響求助。
service-15-get = 可以申請臨時救助金和物資，我們也會幫您轉到該管的部門。沒人照顧的孩子，有安全的地方住，有人臨時監護。
service-15-how = 馬上去離您最近的街道辦事處，證件沒帶齊也先去。孩子有危險，先打 110。
benefit-15-relief = 臨時救助金和物資
benefit-15-relief-get = 事情發生在哪裡，就可以向哪裡的街道申請臨時救助，由街道和區民政部門審核。
benefit-15-shelter = 庇護和臨時監護
benefit-15-shelter-get = 身邊沒人照顧的孩子，由未成年人救助保護機構安排安全的住處和臨時監護。

## 16 交通出行
service-16-title = 交通出行服務
service-16-who = 每一個流動兒童。
service-16-get = 身高 1.2 米以下免費搭巴士。上學的孩子可以辦學生乘車優惠卡。
service-16-how = 身高 1.2 米以下的孩子直接上車，不用辦卡。辦優惠卡要帶什麼，先問深圳通或學校。
benefit-16-free_bus = 免費搭巴士
benefit-16-free_bus-get = 身高 1.2 米以下的孩子搭巴士免費。
benefit-16-student_card = 學生乘車優惠卡
benefit-16-student_card-get = 上小學、中學或中職的孩子可以申請學生乘車優惠卡，核對學生身份後辦理。

## 17 家庭教育指導
service-17-title = 家庭教育指導服務
service-17-who = 流動兒童的父母和其他監護人。
service-17-get = 家庭教育講座，和孩子一起參加的實踐活動。有條件的區還有一對一指導。
service-17-how = 問社區家長學校下一場活動是什麼時候。您住的區有沒有一對一指導，也在那裡問。
benefit-17-lectures = 講座和實踐活動
benefit-17-lectures-get = 您可以參加社區家長學校的家庭教育講座和實踐活動。
benefit-17-casework = 一對一指導
benefit-17-casework-get = 有條件的區可以申請一對一的家庭教育指導，由區裡的指導機構安排。

## 18 心理健康
service-18-title = 心理健康服務
service-18-who = 需要幫助的流動兒童和家人，孩子跟誰住都可以。
service-18-get = 心理篩查、心理輔導、情緒疏導和陪伴安慰。學校有單獨、小組、電話和網上的諮詢。符合條件的，可以做精神障礙社區康復。
service-18-how = 在學校找心理老師或班主任。也可以打 12355 或 12356，說出來就好。
benefit-18-counselling = 心理諮詢和輔導
benefit-18-counselling-get = 孩子和家人都可以找學校，或打 12355、12356，請人聽一聽、幫一把。

## 19 精神文化生活
service-19-title = 精神文化生活服務
service-19-who = 每一個流動兒童。
service-19-get = 閱讀指導、書信陪伴、文娛活動和公益興趣課，學校的社團和課外活動，更乾淨的網絡和適合孩子的節目。
service-19-how = 去兒童之家、青少年活動中心或少年宮看看最近的活動。怎麼報名、收不收費，當場問。
benefit-19-activities = 活動和興趣課
benefit-19-activities-get = 孩子可以參加兒童之家、青少年活動中心、少年宮和學校的文化活動。

## 20 城市融入
service-20-title = 城市融入服務
service-20-who = 流動兒童和父母。
service-20-get = 認識深圳、熟悉社區的活動。父母可以諮詢法律、家庭、心理和教育的事，也可以得到找工作的幫助。
service-20-how = 問社區最近有什麼活動。找工作，去人社窗口或打 12333。家裡的煩心事，打 12338。
benefit-20-community = 認識城市和社區
benefit-20-community-get = 孩子和您可以參加認識深圳、熟悉社區的活動，家裡的事也有人可以商量。
benefit-20-jobs = 父母就業幫助
benefit-20-jobs-get = 正在找工作的父母可以登記求職，申請職業介紹、培訓和創業指導，具體幫扶由人社部門審核。

## 要帶的材料
document-ask_hukou_place = 戶籍地要求的材料（先問您住的街道，我們幫您問清楚）
document-ask_school = 學校要求的材料（先問班主任或管資助的老師）
document-ask_shenzhen_tong = 辦學生優惠卡的材料（先問深圳通或學校）
document-bank_card = 銀行卡
document-birth_certificate = 出生醫學證明
document-circumstance_proof = 能說明情況的證明（例如死亡證明、判決書、殘疾人證、羈押通知）
document-diagnosis = 醫院的診斷證明
document-disability_certificate = 殘疾人證
document-household_register = 戶口本（沒有的，帶孩子的通行證、居住證或護照）
document-housing_papers = 住房材料（例如租房合同、房產證）
document-housing_proof = 住房情況證明
document-identity_document = 孩子的身份證件
document-income_proof = 家庭收入證明
document-residence_permit = 居住證
document-social_insurance_record = 社保紀錄
document-student_status = 學籍資料（學校可以幫您查）
document-vaccination_booklet = 預防接種證

## 去哪裡
place-any_street = 離您最近的街道辦事處
place-any_street_civil_affairs = 就近街道的民政窗口（跨省通辦，先打電話問）
place-child_protection_centre = 未成年人救助保護機構
place-childrens_home = 兒童之家
place-childrens_palace = 少年宮
place-community = 您住的社區
place-community_health_centre = 離家最近的社康中心
place-community_parent_school = 社區家長學校
place-disabled_federation = 區或街道殘聯
place-district_education_office = 區教育局
place-district_housing_office = 區住房建設局
place-hukou_street = 戶籍地的街道或鄉鎮（我們幫您聯絡）
place-human_resources_window = 人力資源社會保障窗口
place-kindergarten = 幼兒園
place-medical_insurance_desk = 醫保服務窗口
place-medical_insurance_platform = 國家醫保服務平台（網上辦異地就醫備案）
place-on_board = 直接上車
place-school = 孩子的學校
place-school_place_system = 區學位申請系統（網上）
place-shenzhen_tong = 深圳通
place-street_office = 您住的街道辦事處
place-youth_centre = 青少年活動中心

## 責任部門（官方名稱）
department-civil_affairs = 市民政局
department-court = 市中級法院
department-culture = 市文化廣電旅遊體育局
department-cyberspace = 市委網信辦
department-disabled_federation = 市殘聯
department-education = 市教育局
department-health = 市衛生健康委
department-housing = 市住房建設局
department-human_resources = 市人力資源社會保障局
department-medical_insurance = 市醫保局
department-police = 市公安局
department-political_legal = 市委政法委
department-procuratorate = 市檢察院
department-reform = 市發展改革委
department-transport = 市交通運輸局
department-women = 市婦聯
department-women_children_office = 市婦兒工委辦
department-youth_league = 團市委

## 電話：打過去能解決什麼
hotline-110 = 報警。有人受傷害、有危險、孩子走失，馬上打。
hotline-120 = 急救。有人病重或受重傷，馬上打。
hotline-12333 = 人力資源和社會保障：工作、培訓、社保、技校。
hotline-12338 = 婦女維權：家庭矛盾、家暴、法律和心理諮詢。
hotline-12345 = 深圳市政府熱線：不知道找誰，就打這個。
hotline-12348 = 法律援助：免費問法律。
hotline-12355 = 青少年服務：孩子和家長的心理、學習和權益。
hotline-12356 = 心理援助：心裡難受、撐不住的時候打。
hotline-12385 = 殘疾人服務：殘疾人證、補貼和康復。
hotline-12393 = 醫療保障：參保、備案和報銷。
