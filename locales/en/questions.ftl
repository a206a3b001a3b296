# Questions, options, page headings and errors of the declaration and the quick check.
# q- question (.hint how to answer, .why why we ask, .office on the office’s pages); o- option; page-, section- headings; error- the problem: first
# the one of the question, then the general one.

yes = Yes
no = No
dont-know = I don’t know

## Sections

section-you = About you
section-home = Where you live
section-consent = Your consent
section-child = About the child
section-circumstances = Difficulties at home
section-contact = How to reach you

## Pages

page-name = Who are you?
page-document = Your identity document
page-work = Residence permit and work
page-home = Where do you live now?
page-consent = May we keep information about your children?
page-child-name = The child’s name and birthday
page-child-document = The child’s identity document
page-child-hukou = Where is the child’s hukou?
page-child-county = Which district or county is the hukou in?
page-child-living = The child’s life in Shenzhen
page-child-school = The child’s school
page-child-care = Insurance, vaccinations and height
page-child-health = The child’s health and disability
page-child-support = Is there somebody to support the child?
page-circumstances = Is your family in difficulty?
page-contact = What is a safe way to reach you?

## You

q-guardian-name = Your name
    .hint = As it is written on your document.
    .office = Guardian’s name
q-guardian-relation = What are you to the child?
    .office = Guardian’s relation to the child
o-guardian-relation-mother = Mother
o-guardian-relation-father = Father
o-guardian-relation-grandparent = Grandparent
o-guardian-relation-relative = Another relative
o-guardian-relation-other = Another guardian
q-guardian-phone = Your mobile number
    .office = Guardian’s mobile number

q-guardian-document_kind = Which document do you have?
    .office = Guardian’s document
o-guardian-document_kind-resident_id = Resident identity card
o-guardian-document_kind-hmt_residence = Residence permit for Hong Kong, Macao and Taiwan residents
o-guardian-document_kind-hm_permit = Mainland travel permit for Hong Kong and Macao residents
o-guardian-document_kind-tw_permit = Mainland travel permit for Taiwan residents
o-guardian-document_kind-foreign_pr = Foreign permanent resident card
o-guardian-document_kind-passport = Passport
q-guardian-document_number = Your document number
    .hint = With or without spaces.
    .why = The street office uses it to check who you are, so that no family is registered twice. It is stored encrypted and never shown in full on a receipt.
    .office = Guardian’s document number

q-family-residence_permit = Does the child’s mother or father have a valid Shenzhen residence permit?
    .why = Places in primary and junior school, and other services, depend on it.
q-family-social_insurance_months = How many months of Shenzhen social insurance has one parent paid in all?
    .hint = Pension or medical insurance, whichever is more, for example 36. Leave it blank if you don’t know.
    .why = Taking the exams for senior school (zhongkao) and university (gaokao) in Shenzhen depends on it.
q-family-stable_job = Does the child’s mother or father have steady work in Shenzhen?
    .hint = A job or a business of your own both count.
q-family-parent_seeking_work = Is the child’s mother or father looking for work?
    .why = If so, there are services for finding work and for training.

## Home

q-home-street = Which street area or town do you live in now?
    .why = The office of this street reviews your declaration.
    .office = Street area or town they live in
q-home-community = Which community?
    .hint = If you don’t know its name, choose “I don’t know”.
q-home-address = Your address
    .hint = Road, number, building and room.
    .why = To check that you live in this street area.
    .office = Home address
q-home-since = Since when have you lived here?
    .hint = Leave it blank if you don’t remember.
    .office = Living at this address since
q-family-stable_home = Do you have a steady place to live in Shenzhen?
    .hint = Your own home, a rented one or a dormitory at work all count.
    .office = Does the family have a steady place to live in Shenzhen?

## Consent

q-consent-children = Keeping information about your children
    .hint = The law gives children’s information special protection, so you can fill it in only after you agree. You can take your consent back at any time.
    .why = We use it only to see which services are for your children, and for the street office to review and help.
    .office = Consent to keep the children’s information
o-consent-children-yes = I am the children’s guardian and agree that information about them is collected and kept for care services
q-consent-health = Health and disability
    .hint = You don’t have to agree to this. Your declaration goes on without it, and we leave these questions out.
    .why = We use it only to see whether your child can have rehabilitation, subsidies or special education.
o-consent-health-yes = I also agree that health and disability information about the children is collected and kept

## Child

q-child-name = The child’s name
    .hint = As it is written in the household register or on a document.
q-child-sex = The child’s sex
o-child-sex-male = Male
o-child-sex-female = Female
o-child-sex-unstated = I’d rather not say
q-child-birth_date = The child’s date of birth
    .hint = For example 31 5 2019 for 31 May 2019.

q-child-document_kind = Which document does the child have?
    .hint = Choose the resident identity card if there is one. You can declare a child without a document too.
o-child-document_kind-none_yet = No document yet
o-child-document_kind-resident_id = Resident identity card (or the number in the household register)
o-child-document_kind-birth_certificate = Birth certificate
o-child-document_kind-hmt_residence = Residence permit for Hong Kong, Macao and Taiwan residents
o-child-document_kind-hm_permit = Mainland travel permit for Hong Kong and Macao residents
o-child-document_kind-tw_permit = Mainland travel permit for Taiwan residents
o-child-document_kind-foreign_pr = Foreign permanent resident card
o-child-document_kind-passport = Passport
q-child-document_number = The child’s document number
    .hint = With or without spaces.
    .why = The street office uses it to check who the child is. It is stored encrypted and never shown in full on a receipt.

q-child-hukou_province = Which province is the child’s hukou in?
    .hint = It is in the household register. Children from Hong Kong, Macao, Taiwan and other countries can be declared too.
    .why = These services are for children whose hukou is not in Shenzhen.
o-child-hukou_province-hk = Hong Kong
o-child-hukou_province-mo = Macao
o-child-hukou_province-tw = Taiwan
o-child-hukou_province-foreign = Another country
q-child-hukou_county = Which district or county is the child’s hukou in?

q-child-in_shenzhen_since = Since when has the child lived in Shenzhen?
    .hint = If you don’t remember the day, use the 1st of the month. If born in Shenzhen, use the date of birth.
    .why = The services begin after six months in Shenzhen.
q-child-lives_with = Who does the child live with now?
o-child-lives_with-both_parents = Both parents
o-child-lives_with-one_parent = One parent
o-child-lives_with-other_guardian = Another guardian, for example grandparents
o-child-lives_with-nobody = No adult to look after them

q-child-stage = Where does the child go to school now?
o-child-stage-none = At home, not started yet
o-child-stage-childcare = Childcare
o-child-stage-kindergarten = Kindergarten
o-child-stage-primary = Primary school
o-child-stage-junior = Junior school
o-child-stage-senior = Senior school
o-child-stage-vocational = Vocational or technical school
o-child-stage-out_of_school = Old enough for school, but not at school
q-child-school = Name of the school or kindergarten
    .hint = Leave it blank if the child doesn’t go to one.
q-child-inclusive_kindergarten = Is it an affordable (puhui) kindergarten?
    .hint = Public kindergartens and private ones with public support both count. A teacher can tell you.
q-child-xueji = Is the child formally enrolled (xueji) at a school in Shenzhen?
    .hint = The class teacher can tell you.
q-child-xueji_full_junior = Was the child formally enrolled in Shenzhen for all three years of junior school?
    .why = Taking the exam for senior school (zhongkao) in Shenzhen depends on it.
q-child-student_number = Student number
    .hint = 19 characters, starting with G, J or L; the class teacher knows it. Leave it blank if you don’t have it.

q-child-insured = Where is the child’s medical insurance?
o-child-insured-shenzhen = In Shenzhen
o-child-insured-elsewhere = Elsewhere
o-child-insured-none = No medical insurance
o-child-insured-unknown = I don’t know
q-child-medical_aid = Does the child qualify for medical assistance?
    .hint = For example because the family gets dibao, or the child is an orphan. If you are not sure, choose “I don’t know”.
    .why = If so, the insurance fee can be paid in part or in full.
q-child-vaccination_booklet = Does the child have a vaccination booklet?
    .hint = The little book in which every vaccination is written down.
q-child-under_120cm = Is the child shorter than 1.2 metres?
    .why = Below 1.2 metres, buses are free.

q-child-disability_certificate = Does the child have a disability certificate?
q-child-disability_number = Disability certificate number
    .hint = 20 characters, more if it was issued again. You can leave it blank.
q-child-severe_mental_disorder = Has a doctor diagnosed a severe mental disorder in the child?
    .why = If so, the community can help with health management and rehabilitation.
q-child-lives_at_home = Does the child usually live at home?
    .hint = Choose “No” if the child stays in a hospital or an institution for long.
q-child-guardian_consents = Do you agree to apply for disability subsidies for the child?
    .why = These subsidies need the guardian’s agreement.
    .office = Does the guardian agree to apply for disability subsidies?

q-child-orphan = Is the child an orphan?
    .hint = Both parents have died or cannot be found.
q-child-de_facto_unsupported = Are the parents unable to raise the child, though not both have died?
    .hint = For example one has died or is missing, and the other is in prison, seriously ill or severely disabled.
q-child-no_livelihood = Is the child without any means of living and without anybody able to raise them?

q-child-hukou_place = Where is the child’s hukou?
o-child-hukou_place-mainland = On the mainland, outside Shenzhen
o-child-hukou_place-shenzhen = In Shenzhen
o-child-hukou_place-hk = Hong Kong
o-child-hukou_place-mo = Macao
o-child-hukou_place-tw = Taiwan
o-child-hukou_place-foreign = Another country
o-child-hukou_place-unknown = I don’t know

## Difficulties (all optional)

q-family-economic_hardship = Is your family short of money?
    .hint = Dibao (minimum living security), near-dibao and extreme hardship count, and so does your own feeling that it is hard.
    .why = If so, you can apply for help with school costs.
    .office = Is the family short of money?
q-family-dibao = Does your family already get dibao where your hukou is?
    .why = If not, we can help you apply there.
    .office = Does the family already get dibao where its hukou is?
q-family-sudden_hardship = Has something hard happened to your family all of a sudden?
    .hint = For example a fire, an accident, a serious illness, or income lost overnight.
    .why = You can apply for temporary assistance at once.
    .office = Has something hard happened to the family all of a sudden?
q-family-housing_difficulty = Does your family have trouble with housing?
    .why = You can apply for public rental housing or a rent subsidy.
    .office = Does the family have trouble with housing?

## Contact

q-contact-call = Is it safe to call you?
    .hint = If somebody might make trouble for you or the child because of it, choose “No” and we won’t.
    .office = Is it safe to call the guardian?
q-contact-text = Is it safe to text you?
    .hint = If somebody reads your phone, choose “No” and we won’t.
    .office = Is it safe to text the guardian?
q-contact-message = If you don’t pick up, is it safe to leave a message?
    .office = If nobody picks up, is it safe to leave a message?
q-contact-note = What should we keep in mind when we contact you?
    .hint = For example a good time to call, or somebody who can pass on a message.
    .office = What to keep in mind when contacting the guardian

## Errors

error-missing = Answer “{ $label }”.
error-too_long = “{ $label }” is too long, and the end was not kept. Make it shorter.
error-not_offered = Choose one of the answers listed for “{ $label }”.
error-name_letters = Write the name with letters or characters, not only numbers or signs.
error-date_incomplete = Fill in day, month and year for “{ $label }”.
error-date_not_real = There is no such day in the calendar. Check “{ $label }”, for example 31 5 2019.
error-date_future = This day has not come yet. Check the year in “{ $label }”.
error-date_too_early = This day is too long ago. Check the year in “{ $label }” and write it with four digits.
error-not_under_18 = Here you declare children under 18. Check the year; nobody of 18 or older needs to be declared.
error-since_before_birth = This day is before the child’s birthday. Check the year; if born in Shenzhen, use the date of birth.
error-months_number = Write the number of months only, for example 36. Leave it blank if you don’t know.
error-months_too_many = Write at most 600 months. Count in months: 36 for three years.
error-street_unknown = Choose the street area or town you live in from the list.
error-community_elsewhere = Choose a community of this street area. If you don’t know which, choose “I don’t know”.
error-province_unknown = Choose the province of the child’s hukou from the list, or Hong Kong, Macao, Taiwan or another country.
error-county_elsewhere = Choose the district or county of the child’s hukou from the list.
error-id_length = The number has 18 characters. Compare it with the document: some are missing or too many.
error-id_characters = The number is 17 digits and then a digit or X. Compare it with the document.
error-id_check = The digits do not fit together. Compare them with the document one by one.
error-id_birth_date = The date of birth inside the number does not exist. Check digits 7 to 14.
error-hmt_area = The number of this residence permit starts with 810000, 820000 or 830000. Check it, or choose another kind of document.
error-hm_permit_shape = The number is H or M and then 8 or 10 digits, for example H12345678.
error-tw_permit_shape = The number has 8 or 10 digits.
error-foreign_pr_shape = The number has 18 digits starting with 9; older cards have 3 letters and 12 digits.
error-passport_shape = A passport number has 5 to 20 letters and digits and no other signs.
error-birth_certificate_shape = The number is one letter and 9 digits, for example T440123456.
error-student_number_shape = The student number has 19 characters and starts with G, J or L. Ask the class teacher, or leave it blank for now.
error-disability_number_shape = The number has 20 characters: the identity number and two digits, with a letter and digits after them if it was issued again. Compare it with the certificate, or leave it blank for now.
error-birth_date_differs = The date of birth in the number is not the one you gave for the child. Check the number; if the birthday is wrong, go back and change it.
error-sex_differs = The sex in the number is not the one you gave for the child. Check the number; if the sex is wrong, go back and change it.
error-same_as_sibling = Another child has this number too. Check which of them is wrong.
error-same_as_guardian = This is your own document number. Write the child’s; if there is none, choose “No document yet”.
error-phone_unconfirmed = Confirm your mobile number with a code, so that we can tell you the result.
error-no_child = Add at least one child.

error-guardian-name-missing = Write your name.
error-guardian-relation-missing = Choose what you are to the child.
error-guardian-document_kind-missing = Choose your document.
error-guardian-document_number-missing = Write your document number.
error-family-residence_permit-missing = Choose whether the child’s mother or father has a valid Shenzhen residence permit. If you are not sure, choose “I don’t know”.
error-family-stable_job-missing = Choose whether the child’s mother or father has steady work in Shenzhen. If you are not sure, choose “I don’t know”.
error-family-parent_seeking_work-missing = Choose whether the child’s mother or father is looking for work. If you are not sure, choose “I don’t know”.
error-home-street-missing = Choose the street area or town you live in.
error-home-community-missing = Choose your community. If you don’t know which, choose “I don’t know”.
error-home-address-missing = Write the address where you live now.
error-family-stable_home-missing = Choose whether you have a steady place to live in Shenzhen. If you are not sure, choose “I don’t know”.
error-consent-children-missing = To go on, tick the box to agree that we keep information about your children.
error-child-name-missing = Write the child’s name.
error-child-sex-missing = Choose the child’s sex. You can choose “I’d rather not say”.
error-child-birth_date-missing = Fill in the child’s date of birth.
error-child-document_kind-missing = Choose the child’s document. If there is none, choose “No document yet”.
error-child-document_number-missing = Write the child’s document number. If there is none, choose “No document yet”.
error-child-hukou_province-missing = Choose the province of the child’s hukou.
error-child-hukou_county-missing = Choose the district or county of the child’s hukou.
error-child-in_shenzhen_since-missing = Fill in since when the child has lived in Shenzhen; about when is enough.
error-child-lives_with-missing = Choose who the child lives with now.
error-child-stage-missing = Choose where the child goes to school now.
error-child-inclusive_kindergarten-missing = Choose whether it is an affordable kindergarten. If you are not sure, choose “I don’t know”.
error-child-xueji-missing = Choose whether the child is formally enrolled in Shenzhen. If you are not sure, choose “I don’t know”.
error-child-xueji_full_junior-missing = Choose whether the child was enrolled for all three years. If you are not sure, choose “I don’t know”.
error-child-insured-missing = Choose where the child’s medical insurance is.
error-child-medical_aid-missing = Choose whether the child qualifies for medical assistance. If you are not sure, choose “I don’t know”.
error-child-vaccination_booklet-missing = Choose whether the child has a vaccination booklet. If you are not sure, choose “I don’t know”.
error-child-under_120cm-missing = Choose whether the child is shorter than 1.2 metres. If you are not sure, choose “I don’t know”.
error-child-disability_certificate-missing = Choose whether the child has a disability certificate. If you are not sure, choose “I don’t know”.
error-child-severe_mental_disorder-missing = Choose whether a doctor has diagnosed a severe mental disorder. If you are not sure, choose “I don’t know”.
error-child-lives_at_home-missing = Choose whether the child usually lives at home. If you are not sure, choose “I don’t know”.
error-child-guardian_consents-missing = Choose whether you agree to apply for disability subsidies. If you are not sure, choose “I don’t know”.
error-child-orphan-missing = Choose whether the child is an orphan. If you are not sure, choose “I don’t know”.
error-child-de_facto_unsupported-missing = Choose whether the parents are unable to raise the child. If you are not sure, choose “I don’t know”.
error-child-no_livelihood-missing = Choose whether the child is without means of living and without anybody able to raise them. If you are not sure, choose “I don’t know”.
error-contact-call-missing = Choose whether it is safe to call you.
error-contact-text-missing = Choose whether it is safe to text you.
error-contact-message-missing = Choose whether it is safe to leave a message.
