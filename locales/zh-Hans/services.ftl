### 关爱服务清单的 20 项服务：给谁、有什么、怎么办，以及材料、地点、部门和电话的名称。
### 增加一项：写 service-{编号}-title / -who / -get / -how 和它的每个 benefit-…，三种语言一起加。
### 标题用官方名称；其余用自己的大白话。没有核实的，写“先问”，不写成承诺。

## 六个方面
pillar-1 = 幼有所育
pillar-2 = 学有所教
pillar-3 = 病有所医
pillar-4 = 住有所居
pillar-5 = 弱有所扶
pillar-6 = 发展保障

## 1 健康和托育
service-1-title = 健康和托育（3岁以下）服务
service-1-who = 0 到 6 岁的孩子。托育是给 3 岁以下孩子的。
service-1-get = 孩子的健康检查和健康指导，按时接种疫苗。3 岁以下的孩子可以就近申请普惠托育。
service-1-how = 带上出生医学证明和预防接种证，去离家最近的社康中心。想找托育，也可以先问社康中心或社区。哪些项目收费，办的时候问一声。
benefit-1-health = 健康检查
benefit-1-health-get = 社康中心按年龄给孩子检查身体、指导照护。
benefit-1-vaccination = 预防接种
benefit-1-vaccination-get = 社康中心按深圳的免疫程序给孩子打疫苗。
benefit-1-childcare = 普惠托育
benefit-1-childcare-get = 可以为 3 岁以下的孩子就近申请普惠托育，有没有位置由托育机构答复。

## 2 学前教育
service-2-title = 学前教育服务
service-2-who = 3 到 6 岁、还没上小学的孩子。
service-2-get = 符合条件的孩子就近上普惠性幼儿园。家里经济困难的，可以申请资助。
service-2-how = 带上居住证和户口本，按幼儿园和区教育局公布的时间报名。申请资助要交哪些材料，先问幼儿园。
benefit-2-place = 普惠性幼儿园入园
benefit-2-place-get = 可以申请就近上普惠性幼儿园，能不能入园由幼儿园和区教育局决定。
benefit-2-aid = 学前教育资助
benefit-2-aid-get = 上普惠性幼儿园、家里经济困难的，可以申请资助，由教育部门审核。

## 3 义务教育
service-3-title = 义务教育服务
service-3-who = 读小学、初中的孩子，还有快要上小学的孩子。
service-3-get = 免学杂费，课本免费。学位以公办学校为主，就近安排。家里经济困难的可以申请生活补助，符合条件的可以在深圳参加中考。
service-3-how = 要上学的，在区教育局公布的报名时间内，到区学位申请系统网上申请。已经在读的，补助和中考的事先问班主任。
benefit-3-free = 免学杂费和课本费
benefit-3-free-get = 读小学、初中不交学杂费，课本免费。
benefit-3-place = 学位申请
benefit-3-place-get = 快到入学年龄的孩子可以申请学位，由区教育局统筹安排到公办学校或政府购买的民办学位。
benefit-3-aid = 生活补助
benefit-3-aid-get = 有深圳正式学籍、家里经济困难的，可以申请生活补助，由学校和教育部门审核。
benefit-3-zhongkao = 在深圳参加中考
benefit-3-zhongkao-get = 看起来符合在深圳参加中考的条件，最后由教育部门审核，当年的规定请先问学校。

## 4 普通高中
service-4-title = 普通高中教育服务
service-4-who = 读普通高中的学生，还有准备升高中的初中生。
service-4-get = 符合条件的可以在深圳读普通高中、参加高考。家里经济困难的，可以申请国家助学金和免学杂费。
service-4-how = 先问班主任或学校管资助的老师：什么时候申请，交什么材料。
benefit-4-study = 在深圳读普通高中
benefit-4-study-get = 符合招生条件的可以在深圳读普通高中，由学校和教育部门按招生规定决定。
benefit-4-grant = 国家助学金
benefit-4-grant-get = 有深圳正式学籍、家里经济困难的高中生可以申请国家助学金，由学校和教育部门审核。
benefit-4-fees = 免学杂费
benefit-4-fees-get = 符合条件的经济困难家庭可以申请免高中学杂费，由学校和教育部门审核。
benefit-4-gaokao = 在深圳参加高考
benefit-4-gaokao-get = 看起来符合在深圳参加高考的条件，最后由教育部门审核，当年的规定请先问学校。

## 5 中等职业教育
service-5-title = 中等职业教育服务
service-5-who = 在深圳读中专、职高或技校，有正式学籍的学生。
service-5-get = 符合条件的可以申请国家助学金和免学费。
service-5-how = 入学后找学校管资助的老师申请。技校的事也可以打 12333 问。
benefit-5-grant = 国家助学金
benefit-5-grant-get = 有深圳正式学籍的中职学生可以申请国家助学金，由学校和主管部门审核。
benefit-5-fees = 免学费
benefit-5-fees-get = 有深圳正式学籍的中职学生可以申请免学费，由学校和主管部门审核。

## 6 卫生健康
service-6-title = 卫生健康服务
service-6-who = 每一个流动儿童。
service-6-get = 签约家庭医生，看常见病，享受基本公共卫生服务。
service-6-how = 带上孩子的身份证件，去离家最近的社康中心，说想签家庭医生。看病的费用怎么算，当面问。情况紧急先打 120。
benefit-6-family_doctor = 家庭医生签约
benefit-6-family_doctor-get = 孩子可以在住处附近的社康中心签约家庭医生。
benefit-6-basic_care = 看病和公共卫生服务
benefit-6-basic_care-get = 孩子可以在住处附近的社康中心看常见病，享受基本公共卫生服务。

## 7 医疗保障
service-7-title = 医疗保障服务
service-7-who = 还没上小学、没在深圳参保的孩子；符合医疗救助条件的孩子；在外地参保、在深圳看病的孩子。
service-7-get = 可以申请参加深圳的居民医保。符合医疗救助条件的，可以申请资助参保。在外地参保的，备案后在深圳住院可以直接结算。
service-7-how = 要参保，准备好居住证和户口本，先打 12393 问在哪里办，上了学的问学校。在外地参保的，住院前在国家医保服务平台办好异地就医备案。
benefit-7-enrol = 参加居民医保
benefit-7-enrol-get = 还没上小学的孩子可以申请参加深圳居民医保，由医保部门审核。
benefit-7-premium_aid = 资助参保
benefit-7-premium_aid-get = 符合医疗救助条件的，可以申请资助缴纳医保费，由医保部门审核。
benefit-7-settlement = 住院费直接结算
benefit-7-settlement-get = 先按参保地的规定办好跨省异地就医备案，再在深圳已联网的医院住院，费用就能直接结算。

## 8 健康管理
service-8-title = 健康管理服务
service-8-who = 医院明确诊断有严重精神障碍、现在住在家里的孩子。
service-8-get = 社区医生按国家规范提供健康管理。符合条件的，可以申请精神障碍社区康复。
service-8-how = 带上诊断证明，去离家最近的社康中心。心里撑不住的时候，打 12356。有生命危险，打 120。
benefit-8-management = 医生定期随访
benefit-8-management-get = 社康中心的医生按国家规范，定期了解孩子的情况并给您指导。
benefit-8-rehabilitation = 社区康复
benefit-8-rehabilitation-get = 可以申请精神障碍社区康复，合不合适由医生和民政部门评估决定。

## 9 住房保障
service-9-title = 住房保障服务
service-9-who = 住房困难的流动儿童家庭。
service-9-get = 符合条件的，可以申请租公共租赁住房，或者领租赁补贴。
service-9-how = 带上收入和住房的证明，到区住房建设局或街道办事处问清条件再申请。要等多久，请当面问。
benefit-9-housing = 公租房或租赁补贴
benefit-9-housing-get = 可以申请公共租赁住房或租赁补贴，由住房部门审核。

## 10 基本生活保障
service-10-title = 基本生活保障服务
service-10-who = 孤儿，以及父母都没法抚养的孩子（事实无人抚养儿童）。官方清单里还有别的情形，您所在街道的儿童督导员可以私下、保密地讲给您听。
service-10-get = 认定可以“跨省通办”，先不用回老家。认定后由户籍地发基本生活费补贴，我们帮您协调。
service-10-how = 带上能说明情况的证明，到就近街道的民政窗口申请，去之前先打电话问一声。不好开口的事，可以请儿童督导员单独谈。
benefit-10-orphan = 孤儿基本生活费
benefit-10-orphan-get = 可以在就近街道的民政窗口申请认定为孤儿，由民政部门审核，通过后由户籍地发基本生活费。
benefit-10-unsupported = 事实无人抚养儿童基本生活补贴
benefit-10-unsupported-get = 可以在就近街道的民政窗口申请认定，由民政部门审核，通过后由户籍地发基本生活补贴。

## 11 残疾儿童康复救助及残疾人两项补贴
service-11-title = 残疾儿童康复救助及残疾人两项补贴
service-11-who = 有残疾人证的孩子。
service-11-get = 我们帮您向户籍地申请残疾人两项补贴。在深圳能享受哪些康复服务，由残联按规定答复。
service-11-how = 带上残疾人证、户口本和银行卡，到街道办事处或残联。申请补贴要监护人同意。
benefit-11-subsidies = 残疾人两项补贴
benefit-11-subsidies-get = 监护人同意后，我们帮您向户籍地申请残疾人两项补贴，由户籍地审核。
benefit-11-rehabilitation = 康复救助
benefit-11-rehabilitation-get = 可以向残联申请康复救助和相关服务，由残联审核。

## 12 残疾儿童教育
service-12-title = 残疾儿童教育服务
service-12-who = 有残疾人证、在深圳上幼儿园或上学的孩子。
service-12-get = 家里经济困难的，可以申请上幼儿园的资助，以及从小学到高中阶段的 12 年免费教育资助。特殊学习用品、教育训练和交通费可以申请补助。还有彩票公益金助学、“通向明天”交通银行助学和“南粤扶残·助学工程”等项目。
service-12-how = 带上残疾人证和学籍信息，先问幼儿园或学校管资助的老师，也可以问残联。
benefit-12-preschool = 幼儿园资助
benefit-12-preschool-get = 上普惠性幼儿园、家里经济困难的，可以申请资助，由教育部门审核。
benefit-12-free12 = 12 年免费教育资助
benefit-12-free12-get = 有深圳正式学籍、家里经济困难的，可以申请包括义务教育和高中阶段的 12 年免费教育资助，由教育部门审核。
benefit-12-allowance = 学习用品、训练和交通补助
benefit-12-allowance-get = 可以申请特殊学习用品、教育训练和交通费的补助，由教育部门和残联审核。

## 13 最低生活保障
service-13-title = 最低生活保障服务
service-13-who = 生活困难、可能符合户籍地低保条件的家庭。
service-13-get = 我们帮您向户籍地申请低保。
service-13-how = 先找您住的街道办事处，我们帮您联系户籍地、问清材料。能不能批、发多少，由户籍地民政部门决定。
benefit-13-dibao = 最低生活保障
benefit-13-dibao-get = 可以向户籍地申请低保，我们帮您联系，由户籍地民政部门审核。

## 14 特困人员救助供养
service-14-title = 特困人员救助供养服务
service-14-who = 没有生活来源、也没有人有能力抚养，未满 16 岁的孩子。
service-14-get = 我们帮孩子向户籍地申请特困人员救助供养。
service-14-how = 先找您住的街道办事处，我们帮您联系户籍地、问清材料。能不能批，由户籍地民政部门决定。
benefit-14-support = 特困人员救助供养
benefit-14-support-get = 可以向户籍地申请特困人员救助供养，我们帮您联系，由户籍地民政部门审核。

## 15 临时救助
service-15-title = 临时救助服务
service-15-who = 突然遇到急事、一时过不下去的家庭，还有身边没人照顾的孩子。户口在哪里、在深圳住了多久，都不影响求助。
service-15-get = 可以申请临时救助金和物资，我们也会帮您转到该管的部门。没人照顾的孩子，有安全的地方住，有人临时监护。
service-15-how = 马上去离您最近的街道办事处，证件没带齐也先去。孩子有危险，先打 110。
benefit-15-relief = 临时救助金和物资
benefit-15-relief-get = 事情发生在哪里，就可以向哪里的街道申请临时救助，由街道和区民政部门审核。
benefit-15-shelter = 庇护和临时监护
benefit-15-shelter-get = 身边没人照顾的孩子，由未成年人救助保护机构安排安全的住处和临时监护。

## 16 交通出行
service-16-title = 交通出行服务
service-16-who = 每一个流动儿童。
service-16-get = 身高 1.2 米以下免费坐公交。上学的孩子可以办学生乘车优惠卡。
service-16-how = 身高 1.2 米以下的孩子直接上车，不用办卡。办优惠卡要带什么，先问深圳通或学校。
benefit-16-free_bus = 免费坐公交
benefit-16-free_bus-get = 身高 1.2 米以下的孩子坐公交不要钱。
benefit-16-student_card = 学生乘车优惠卡
benefit-16-student_card-get = 上小学、中学或中职的孩子可以申请学生乘车优惠卡，核对学生身份后办理。

## 17 家庭教育指导
service-17-title = 家庭教育指导服务
service-17-who = 流动儿童的父母和其他监护人。
service-17-get = 家庭教育讲座，和孩子一起参加的实践活动。有条件的区还有一对一指导。
service-17-how = 问社区家长学校下一场活动是什么时候。您住的区有没有一对一指导，也在那里问。
benefit-17-lectures = 讲座和实践活动
benefit-17-lectures-get = 您可以参加社区家长学校的家庭教育讲座和实践活动。
benefit-17-casework = 一对一指导
benefit-17-casework-get = 有条件的区可以申请一对一的家庭教育指导，由区里的指导机构安排。

## 18 心理健康
service-18-title = 心理健康服务
service-18-who = 需要帮助的流动儿童和家人，孩子跟谁住都可以。
service-18-get = 心理筛查、心理辅导、情绪疏导和陪伴安慰。学校有单独、小组、电话和网上的咨询。符合条件的，可以做精神障碍社区康复。
service-18-how = 在学校找心理老师或班主任。也可以打 12355 或 12356，说出来就好。
benefit-18-counselling = 心理咨询和辅导
benefit-18-counselling-get = 孩子和家人都可以找学校，或打 12355、12356，请人听一听、帮一帮。

## 19 精神文化生活
service-19-title = 精神文化生活服务
service-19-who = 每一个流动儿童。
service-19-get = 阅读指导、书信陪伴、文娱活动和公益兴趣课，学校的社团和课外活动，更干净的网络和适合孩子的节目。
service-19-how = 去儿童之家、青少年活动中心或少年宫看看最近的活动。怎么报名、收不收费，当场问。
benefit-19-activities = 活动和兴趣课
benefit-19-activities-get = 孩子可以参加儿童之家、青少年活动中心、少年宫和学校的文化活动。

## 20 城市融入
service-20-title = 城市融入服务
service-20-who = 流动儿童和父母。
service-20-get = 认识深圳、熟悉社区的活动。父母可以咨询法律、家庭、心理和教育的事，也可以得到找工作的帮助。
service-20-how = 问社区最近有什么活动。找工作，去人社窗口或打 12333。家里的烦心事，打 12338。
benefit-20-community = 认识城市和社区
benefit-20-community-get = 孩子和您可以参加认识深圳、熟悉社区的活动，家里的事也有人可以商量。
benefit-20-jobs = 父母就业帮助
benefit-20-jobs-get = 正在找工作的父母可以登记求职，申请职业介绍、培训和创业指导，具体帮扶由人社部门审核。

## 要带的材料
document-ask_hukou_place = 户籍地要求的材料（先问您住的街道，我们帮您问清楚）
document-ask_school = 学校要求的材料（先问班主任或管资助的老师）
document-ask_shenzhen_tong = 办学生优惠卡的材料（先问深圳通或学校）
document-bank_card = 银行卡
document-birth_certificate = 出生医学证明
document-circumstance_proof = 能说明情况的证明（例如死亡证明、判决书、残疾人证、羁押通知）
document-diagnosis = 医院的诊断证明
document-disability_certificate = 残疾人证
document-household_register = 户口本（没有的，带孩子的通行证、居住证或护照）
document-housing_papers = 住房材料（例如租房合同、房产证）
document-housing_proof = 住房情况证明
document-identity_document = 孩子的身份证件
document-income_proof = 家庭收入证明
document-residence_permit = 居住证
document-social_insurance_record = 社保记录
document-student_status = 学籍信息（学校可以帮您查）
document-vaccination_booklet = 预防接种证

## 去哪里
place-any_street = 离您最近的街道办事处
place-any_street_civil_affairs = 就近街道的民政窗口（跨省通办，先打电话问）
place-child_protection_centre = 未成年人救助保护机构
place-childrens_home = 儿童之家
place-childrens_palace = 少年宫
place-community = 您住的社区
place-community_health_centre = 离家最近的社康中心
place-community_parent_school = 社区家长学校
place-disabled_federation = 区或街道残联
place-district_education_office = 区教育局
place-district_housing_office = 区住房建设局
place-hukou_street = 户籍地的街道或乡镇（我们帮您联系）
place-human_resources_window = 人力资源社会保障窗口
place-kindergarten = 幼儿园
place-medical_insurance_desk = 医保服务窗口
place-medical_insurance_platform = 国家医保服务平台（网上办异地就医备案）
place-on_board = 直接上车
place-school = 孩子的学校
place-school_place_system = 区学位申请系统（网上）
place-shenzhen_tong = 深圳通
place-street_office = 您住的街道办事处
place-youth_centre = 青少年活动中心

## 责任部门（官方名称）
department-civil_affairs = 市民政局
department-court = 市中级法院
department-culture = 市文化广电旅游体育局
department-cyberspace = 市委网信办
department-disabled_federation = 市残联
department-education = 市教育局
department-health = 市卫生健康委
department-housing = 市住房建设局
department-human_resources = 市人力资源社会保障局
department-medical_insurance = 市医保局
department-police = 市公安局
department-political_legal = 市委政法委
department-procuratorate = 市检察院
department-reform = 市发展改革委
department-transport = 市交通运输局
department-women = 市妇联
department-women_children_office = 市妇儿工委办
department-youth_league = 团市委

## 电话：打过去能解决什么
hotline-110 = 报警。有人受伤害、有危险、孩子走失，马上打。
hotline-120 = 急救。有人病重或受重伤，马上打。
hotline-12333 = 人力资源和社会保障：工作、培训、社保、技校。
hotline-12338 = 妇女维权：家庭矛盾、家暴、法律和心理咨询。
hotline-12345 = 深圳市政府热线：不知道找谁，就打这个。
hotline-12348 = 法律援助：不花钱问法律。
hotline-12355 = 青少年服务：孩子和家长的心理、学习和权益。
hotline-12356 = 心理援助：心里难受、撑不住的时候打。
hotline-12385 = 残疾人服务：残疾人证、补贴和康复。
hotline-12393 = 医疗保障：参保、备案和报销。
