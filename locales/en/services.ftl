### The 20 services of the city's checklist: who they are for, what you get, how to get them,
### and the names of documents, places, departments and phone lines.
### To add one: write service-{number}-title / -who / -get / -how and each of its benefit-… in all three languages.
### Titles are the official ones, translated; the rest is our own plain language. What is not verified says "ask", never a promise.

## The six pillars
pillar-1 = Care in the early years
pillar-2 = Going to school
pillar-3 = Medical care
pillar-4 = A home to live in
pillar-5 = Support in hard times
pillar-6 = Growing up well

## 1 Health and childcare
service-1-title = Health and childcare (under 3) services
service-1-who = Children aged 0 to 6. Childcare is for children under 3.
service-1-get = Health checks and advice as your child grows, and vaccinations on time. For a child under 3 you can apply for affordable childcare nearby.
service-1-how = Take the birth certificate and the vaccination booklet to the community health centre nearest your home. For childcare you can also ask there, or in your community. Ask which parts cost money.
benefit-1-health = Health checks
benefit-1-health-get = The community health centre checks your child at set ages and shows you how to look after them.
benefit-1-vaccination = Vaccinations
benefit-1-vaccination-get = The community health centre gives your child the vaccinations in Shenzhen's schedule.
benefit-1-childcare = Affordable childcare
benefit-1-childcare-get = You can apply for affordable childcare nearby for a child under 3, and the childcare provider tells you whether it has a place.

## 2 Preschool
service-2-title = Preschool education services
service-2-who = Children aged 3 to 6 who have not started primary school.
service-2-get = Children who qualify can go to an affordable kindergarten nearby. Families short of money can apply for help with the cost.
service-2-how = Take your residence permit and household register, and sign up at the times the kindergarten and the district education bureau announce. For help with the cost, ask the kindergarten what to bring.
benefit-2-place = A place at an affordable kindergarten
benefit-2-place-get = You can apply for an affordable kindergarten nearby, and the kindergarten and the district education bureau decide who gets a place.
benefit-2-aid = Help with kindergarten costs
benefit-2-aid-get = If your child goes to an affordable kindergarten and money is short, you can apply for help, and the education authority decides.

## 3 Compulsory education
service-3-title = Compulsory education services
service-3-who = Children in primary or junior school, and children about to start primary school.
service-3-get = No tuition or other school fees, and free textbooks. Places are arranged nearby, mostly in public schools. Families short of money can apply for a living allowance, and pupils who qualify can take the senior school entrance exam (zhongkao) in Shenzhen.
service-3-how = To get a place, apply online in your district's school place system during the dates the district education bureau announces. If your child is already at school, ask the class teacher about the allowance and the exam.
benefit-3-free = No school fees, free textbooks
benefit-3-free-get = Primary and junior school cost no tuition or other school fees, and textbooks are free.
benefit-3-place = A school place
benefit-3-place-get = You can apply for a school place when your child is about to reach school age, and the district education bureau assigns one in a public school or a private school place paid for by the government.
benefit-3-aid = Living allowance
benefit-3-aid-get = If your child is formally enrolled in Shenzhen and money is short, you can apply for a living allowance, and the school and the education authority decide.
benefit-3-zhongkao = Taking zhongkao in Shenzhen
benefit-3-zhongkao-get = Your child seems to meet the conditions for taking zhongkao in Shenzhen, but the education authority decides, so ask the school about this year's rules.

## 4 Senior school
service-4-title = General senior secondary education services
service-4-who = Students in senior school, and junior school pupils getting ready for it.
service-4-get = Students who qualify can go to senior school and take the university entrance exam (gaokao) in Shenzhen. Families short of money can apply for a state grant and for fees to be waived.
service-4-how = Ask the class teacher or the school's student aid teacher when to apply and what to hand in.
benefit-4-study = Going to senior school in Shenzhen
benefit-4-study-get = Students who meet the admission rules can go to senior school in Shenzhen, and schools and the education authority decide under those rules.
benefit-4-grant = State grant
benefit-4-grant-get = Senior school students formally enrolled in Shenzhen whose family is short of money can apply for a state grant, and the school and the education authority decide.
benefit-4-fees = Fees waived
benefit-4-fees-get = Families short of money can apply for senior school fees to be waived, and the school and the education authority decide.
benefit-4-gaokao = Taking gaokao in Shenzhen
benefit-4-gaokao-get = Your child seems to meet the conditions for taking gaokao in Shenzhen, but the education authority decides, so ask the school about this year's rules.

## 5 Vocational school
service-5-title = Secondary vocational education services
service-5-who = Students formally enrolled in a vocational or technical school in Shenzhen.
service-5-get = Students who qualify can apply for a state grant and for tuition to be waived.
service-5-how = After starting school, apply through the student aid teacher. For technical schools you can also call 12333.
benefit-5-grant = State grant
benefit-5-grant-get = Vocational students formally enrolled in Shenzhen can apply for a state grant, and the school and its authority decide.
benefit-5-fees = Tuition waived
benefit-5-fees-get = Vocational students formally enrolled in Shenzhen can apply for tuition to be waived, and the school and its authority decide.

## 6 Health care
service-6-title = Health care services
service-6-who = Every migrant child.
service-6-get = A family doctor, treatment of everyday illnesses, and basic public health services.
service-6-how = Take your child's identity document to the community health centre nearest your home and say you would like a family doctor. Ask there what treatment costs. In an emergency call 120 first.
benefit-6-family_doctor = Family doctor
benefit-6-family_doctor-get = Your child can sign up with a family doctor at a community health centre near home.
benefit-6-basic_care = Treatment and public health services
benefit-6-basic_care-get = Your child can see a doctor for everyday illnesses and use basic public health services at a community health centre near home.

## 7 Medical insurance
service-7-title = Medical insurance services
service-7-who = Children not yet in primary school and not insured in Shenzhen; children who qualify for medical assistance; children insured elsewhere who are treated in Shenzhen.
service-7-get = You can apply to join Shenzhen's residents' medical insurance. Children who qualify for medical assistance can apply for help with the premium. If your child is insured elsewhere, you can register first and then have hospital stays in Shenzhen settled directly.
service-7-how = To join, have your residence permit and household register ready and call 12393 to ask where to go. If your child is at school, ask the school. If insured elsewhere, register for treatment away from home on the national medical insurance platform before going into hospital.
benefit-7-enrol = Joining residents' medical insurance
benefit-7-enrol-get = You can apply for a child not yet in primary school to join Shenzhen's residents' medical insurance, and the medical insurance authority decides.
benefit-7-premium_aid = Help with the premium
benefit-7-premium_aid-get = If your child qualifies for medical assistance you can apply for help with the premium, and the medical insurance authority decides.
benefit-7-settlement = Hospital bills settled directly
benefit-7-settlement-get = Register for treatment in another province under the rules of the place where your child is insured, and hospital stays at connected hospitals in Shenzhen are then settled directly.

## 8 Health management
service-8-title = Health management services
service-8-who = Children whom a hospital has clearly diagnosed with a severe mental disorder and who live at home.
service-8-get = A community doctor looks after your child's health under the national standard. Children who qualify can apply for community rehabilitation.
service-8-how = Take the diagnosis to the community health centre nearest your home. When it all gets too much, call 12356. If a life is in danger, call 120.
benefit-8-management = Regular follow-up by a doctor
benefit-8-management-get = Doctors at the community health centre regularly ask how your child is doing and advise you, under the national standard.
benefit-8-rehabilitation = Community rehabilitation
benefit-8-rehabilitation-get = You can apply for community rehabilitation, and doctors and the civil affairs authority decide whether it suits your child.

## 9 Housing
service-9-title = Housing support services
service-9-who = Families of migrant children who have trouble with housing.
service-9-get = Families who qualify can apply for public rental housing or for help with the rent.
service-9-how = Take proof of your income and housing to the district housing bureau or the street office, ask about the conditions, then apply. Ask there how long the wait is.
benefit-9-housing = Public rental housing or rent subsidy
benefit-9-housing-get = You can apply for public rental housing or a rent subsidy, and the housing authority decides.

## 10 Basic living allowance
service-10-title = Basic living support services
service-10-who = Orphans, and children whose parents are both unable to raise them. The official list has further situations, and your street's child supervisor can explain them to you privately and in confidence.
service-10-get = You can be assessed here without travelling home first. After that the hukou place pays a basic living allowance, and we help to arrange it.
service-10-how = Take papers that show your situation to the civil affairs window of a street office near you, and call before you go. If something is hard to say, ask to talk to the child supervisor alone.
benefit-10-orphan = Basic living allowance for orphans
benefit-10-orphan-get = You can apply for recognition as an orphan at the civil affairs window of a street office near you, the civil affairs authority decides, and if it agrees the hukou place pays.
benefit-10-unsupported = Basic living allowance for children whose parents cannot raise them
benefit-10-unsupported-get = You can apply for recognition at the civil affairs window of a street office near you, the civil affairs authority decides, and if it agrees the hukou place pays.

## 11 Rehabilitation and disability subsidies
service-11-title = Rehabilitation assistance for disabled children and the two disability subsidies
service-11-who = Children with a disability certificate.
service-11-get = We help you apply to the hukou place for the two disability subsidies. The Disabled Persons' Federation tells you which rehabilitation services you can use in Shenzhen.
service-11-how = Take the disability certificate, household register and a bank card to the street office or the Disabled Persons' Federation. A guardian has to agree before we apply for the subsidies.
benefit-11-subsidies = The two disability subsidies
benefit-11-subsidies-get = Once a guardian agrees, we help you apply to the hukou place for the two disability subsidies, and the hukou place decides.
benefit-11-rehabilitation = Rehabilitation assistance
benefit-11-rehabilitation-get = You can apply to the Disabled Persons' Federation for rehabilitation and related services, and the federation decides.

## 12 Education of disabled children
service-12-title = Education services for disabled children
service-12-who = Children with a disability certificate who go to kindergarten or school in Shenzhen.
service-12-get = Families short of money can apply for help with kindergarten costs, and for 12 years of free education from primary to senior level. You can apply for help with special learning materials, training and travel. There are also the lottery fund grants, the Bank of Communications "Towards Tomorrow" grants and the "Guangdong Helping Disabled Students" project.
service-12-how = Take the disability certificate and your child's enrolment details, and ask the student aid teacher at the kindergarten or school, or the Disabled Persons' Federation.
benefit-12-preschool = Help with kindergarten costs
benefit-12-preschool-get = If your child goes to an affordable kindergarten and money is short, you can apply for help, and the education authority decides.
benefit-12-free12 = 12 years of free education
benefit-12-free12-get = If your child is formally enrolled in Shenzhen and money is short, you can apply for 12 years of free education covering compulsory and senior level, and the education authority decides.
benefit-12-allowance = Help with materials, training and travel
benefit-12-allowance-get = You can apply for help with special learning materials, training and travel, and the education authority and the Disabled Persons' Federation decide.

## 13 Minimum living security
service-13-title = Minimum living security services
service-13-who = Families struggling to get by who may qualify for minimum living security (dibao) at their hukou place.
service-13-get = We help you apply for dibao at your hukou place.
service-13-how = Start at the street office where you live. It contacts the hukou place and finds out which papers are needed. Civil affairs at the hukou place decides whether you get it and how much.
benefit-13-dibao = Minimum living security (dibao)
benefit-13-dibao-get = You can apply for dibao at your hukou place, we help with the contact, and civil affairs there decides.

## 14 Support for people in extreme hardship
service-14-title = Assistance and support services for people in extreme hardship
service-14-who = Children under 16 with no means of living and nobody able to raise them.
service-14-get = We help the child apply at the hukou place for assistance and support in extreme hardship.
service-14-how = Start at the street office where you live. It contacts the hukou place and finds out which papers are needed. Civil affairs at the hukou place decides.
benefit-14-support = Support in extreme hardship
benefit-14-support-get = The child can apply at the hukou place for support in extreme hardship, we help with the contact, and civil affairs there decides.

## 15 Temporary assistance
service-15-title = Temporary assistance services
service-15-who = Families hit by a sudden emergency who cannot get by, and children with nobody to look after them. You can ask for help wherever your hukou is and however long you have lived here.
service-15-get = You can apply for emergency money and supplies, and we pass you on to the right department. Children with nobody to look after them get a safe place to stay and a temporary guardian.
service-15-how = Go to the nearest street office straight away, even if you don't have all your papers. If a child is in danger, call 110 first.
benefit-15-relief = Emergency money and supplies
benefit-15-relief-get = You can apply at a street office in the area where the emergency happened, and the street and district civil affairs decide.
benefit-15-shelter = Shelter and temporary guardianship
benefit-15-shelter-get = For a child with nobody to look after them, the child protection centre arranges a safe place to stay and a temporary guardian.

## 16 Transport
service-16-title = Transport services
service-16-who = Every migrant child.
service-16-get = Children shorter than 1.2 m ride buses free. Pupils and students can get a discount travel card.
service-16-how = Children shorter than 1.2 m just get on, no card needed. For the discount card, ask Shenzhen Tong or the school what to bring.
benefit-16-free_bus = Free bus rides
benefit-16-free_bus-get = Children shorter than 1.2 m ride buses free.
benefit-16-student_card = Student discount travel card
benefit-16-student_card-get = Pupils and students from primary to vocational school can apply for a discount travel card, issued once their student status is checked.

## 17 Family education guidance
service-17-title = Family education guidance services
service-17-who = Parents and other guardians of migrant children.
service-17-get = Talks on raising children and activities to join together with your child. Some districts also offer one-to-one guidance.
service-17-how = Ask the community parent school when the next event is. Ask there too whether your district offers one-to-one guidance.
benefit-17-lectures = Talks and activities
benefit-17-lectures-get = You can join talks and family activities at the community parent school.
benefit-17-casework = One-to-one guidance
benefit-17-casework-get = Where the district offers it, you can apply for one-to-one guidance, which the district's guidance centre arranges.

## 18 Mental health
service-18-title = Mental health services
service-18-who = Migrant children and families who need it, whoever the child lives with.
service-18-get = Mental health checks, counselling, help with strong feelings, and somebody to lean on. Schools offer talks alone, in groups, by phone and online. Those who qualify can get community rehabilitation.
service-18-how = At school, go to the counsellor or the class teacher. You can also call 12355 or 12356. Talking helps.
benefit-18-counselling = Counselling
benefit-18-counselling-get = Your child and you can ask the school, or call 12355 or 12356, for somebody who listens and helps.

## 19 Culture and leisure
service-19-title = Cultural life services
service-19-who = Every migrant child.
service-19-get = Help with reading, letter friends, fun activities and hobby classes, school clubs, a cleaner internet and programmes made for children.
service-19-how = Drop in at a children's home, youth activity centre or children's palace to see what is on. Ask there how to sign up and whether it costs anything.
benefit-19-activities = Activities and hobby classes
benefit-19-activities-get = Your child can join activities at children's homes, youth activity centres, children's palaces and school.

## 20 Settling in the city
service-20-title = City integration services
service-20-who = Migrant children and their parents.
service-20-get = Activities to get to know Shenzhen and your neighbourhood. Parents can get advice on legal, family, emotional and school matters, and help with finding work.
service-20-how = Ask your community what is on. For work, go to the human resources window or call 12333. For troubles at home, call 12338.
benefit-20-community = Getting to know the city
benefit-20-community-get = You and your child can join activities to get to know Shenzhen and your neighbourhood, and find somebody to talk to about family matters.
benefit-20-jobs = Help for parents looking for work
benefit-20-jobs-get = A parent looking for work can register and apply for job introductions, training and advice on starting a business, and the human resources authority decides on special support.

## What to bring
document-ask_hukou_place = Papers the hukou place asks for (ask the street office where you live, it will find out for you)
document-ask_school = Papers the school asks for (ask the class teacher or the student aid teacher)
document-ask_shenzhen_tong = Papers for the student travel card (ask Shenzhen Tong or the school)
document-bank_card = Bank card
document-birth_certificate = Birth certificate
document-circumstance_proof = Papers that show the situation (such as a death certificate, court ruling, disability certificate or detention notice)
document-diagnosis = Diagnosis from a hospital
document-disability_certificate = Disability certificate
document-household_register = Household register (hukou booklet), or the child's own permit or passport
document-housing_papers = Housing papers (such as a tenancy agreement or property certificate)
document-housing_proof = Proof of housing
document-identity_document = Your child's identity document
document-income_proof = Proof of family income
document-residence_permit = Residence permit
document-social_insurance_record = Social insurance record
document-student_status = Enrolment details (the school can look them up)
document-vaccination_booklet = Vaccination booklet

## Where to go
place-any_street = The street office nearest you
place-any_street_civil_affairs = The civil affairs window of a street office near you (handled across provinces, call first)
place-child_protection_centre = Child protection centre
place-childrens_home = Children's home (neighbourhood activity room)
place-childrens_palace = Children's palace
place-community = Your community
place-community_health_centre = The community health centre nearest your home
place-community_parent_school = Community parent school
place-disabled_federation = Disabled Persons' Federation of your district or street
place-district_education_office = District education bureau
place-district_housing_office = District housing bureau
place-hukou_street = The street or town office at the hukou place (we help you get in touch)
place-human_resources_window = Human resources and social security window
place-kindergarten = Kindergarten
place-medical_insurance_desk = A medical insurance desk
place-medical_insurance_platform = National medical insurance platform (online, to register for treatment away from home)
place-on_board = Just get on
place-school = Your child's school
place-school_place_system = Your district's school place system (online)
place-shenzhen_tong = Shenzhen Tong
place-street_office = The street office where you live
place-youth_centre = Youth activity centre

## Responsible departments
department-civil_affairs = Municipal Civil Affairs Bureau
department-court = Municipal Intermediate People's Court
department-culture = Municipal Bureau of Culture, Radio, Television, Tourism and Sports
department-cyberspace = Municipal Cyberspace Affairs Office
department-disabled_federation = Municipal Disabled Persons' Federation
department-education = Municipal Education Bureau
department-health = Municipal Health Commission
department-housing = Municipal Housing and Construction Bureau
department-human_resources = Municipal Human Resources and Social Security Bureau
department-medical_insurance = Municipal Healthcare Security Bureau
department-police = Municipal Public Security Bureau
department-political_legal = Municipal Political and Legal Affairs Commission
department-procuratorate = Municipal People's Procuratorate
department-reform = Municipal Development and Reform Commission
department-transport = Municipal Transport Bureau
department-women = Municipal Women's Federation
department-women_children_office = Municipal Working Committee Office on Women and Children
department-youth_league = Municipal Committee of the Communist Youth League

## Phone lines: what each can do for you
hotline-110 = Police. Call at once if somebody is hurt or in danger, or a child is missing.
hotline-120 = Ambulance. Call at once if somebody is badly ill or hurt.
hotline-12333 = Work and social security: jobs, training, social insurance, technical schools.
hotline-12338 = Women's rights: trouble or violence at home, legal and emotional advice.
hotline-12345 = Shenzhen city line: if you don't know whom to call, call this.
hotline-12348 = Legal aid: free answers to legal questions.
hotline-12355 = Youth services: feelings, school and rights, for children and parents.
hotline-12356 = Psychological help: call when you feel you can't cope.
hotline-12385 = Disabled persons: certificates, subsidies and rehabilitation.
hotline-12393 = Medical insurance: joining, registering and claiming costs.
