### What the rules ask about: names (fact-), questions (ask-), choices (value-), conditions (need-), what we have (have-), results (outcome-, scope-).
### The words are those of app/domain/src/facts.rs, in its order.
### Write each need- as a condition that reads well both when it is met and when it is not.

## Names
fact-residence_permit = A parent's residence permit
fact-social_insurance_months = Months of a parent's social insurance
fact-stable_job = Parents' work
fact-stable_home = Home in Shenzhen
fact-economic_hardship = Short of money
fact-dibao = Dibao at the hukou place
fact-sudden_hardship = Sudden emergency
fact-housing_difficulty = Trouble with housing
fact-parent_seeking_work = Parent looking for work
fact-birth_date = Your child's date of birth
fact-hukou = Where your child's hukou is
fact-in_shenzhen_since = When your child came to Shenzhen
fact-lives_with = Who your child lives with
fact-stage = Your child's stage of school
fact-inclusive_kindergarten = Affordable kindergarten
fact-xueji = Formal enrolment in Shenzhen
fact-xueji_full_junior = Enrolment for all of junior school
fact-under_120cm = Your child's height
fact-disability_certificate = Disability certificate
fact-severe_mental_disorder = Diagnosis of a severe mental disorder
fact-lives_at_home = Living at home
fact-orphan = Orphan
fact-de_facto_unsupported = Neither parent able to raise the child
fact-no_livelihood = No means of living
fact-insured = Your child's medical insurance
fact-medical_aid = Medical assistance
fact-guardian_consents = Guardian's agreement to apply

## Questions
ask-residence_permit = Does the mother or father have a valid Shenzhen residence permit?
ask-social_insurance_months = How many months of pension or medical insurance has a parent paid in Shenzhen altogether? Give the longer of the two parents.
ask-stable_job = Does the mother or father have steady work or a business in Shenzhen?
ask-stable_home = Does your family have a steady home in Shenzhen? Owned or rented long-term both count.
ask-economic_hardship = Is your family short of money? Dibao, near-dibao and extreme hardship count, and so does your own feeling that it is hard.
ask-dibao = Does your family already get dibao at the hukou place?
ask-sudden_hardship = Has something happened lately that leaves your family unable to get by?
ask-housing_difficulty = Does your family have trouble with housing?
ask-parent_seeking_work = Is the mother or father looking for work?
ask-birth_date = When was your child born?
ask-hukou = Where is your child's hukou?
ask-in_shenzhen_since = Since when has your child lived in Shenzhen?
ask-lives_with = Who does your child live with now?
ask-stage = Which stage of school is your child at now?
ask-inclusive_kindergarten = Is your child's kindergarten an affordable (puhui) one?
ask-xueji = Is your child formally enrolled (xueji) at a school in Shenzhen?
ask-xueji_full_junior = Was your child formally enrolled in Shenzhen for all three years of junior school?
ask-under_120cm = Is your child shorter than 1.2 m?
ask-disability_certificate = Does your child have a disability certificate?
ask-severe_mental_disorder = Has a hospital clearly diagnosed your child with a severe mental disorder?
ask-lives_at_home = Does your child live at home now? A long hospital stay does not count as home.
ask-orphan = Have both parents died, or can the birth parents not be found?
ask-de_facto_unsupported = Are both parents unable to raise the child? For example through grave illness, severe disability, prison or being out of contact.
ask-no_livelihood = Is the child without any means of living and without anybody able to raise them?
ask-insured = Where is your child's medical insurance?
ask-medical_aid = Does your child qualify for medical assistance? If you are not sure, call 12393.
ask-guardian_consents = Do you agree to an application for disability subsidies for your child?

## Choices
value-lives_with-both_parents = Both parents
value-lives_with-one_parent = One parent
value-lives_with-other_guardian = Another guardian
value-lives_with-nobody = No adult to look after them
value-stage-none = At home, not started yet
value-stage-childcare = Childcare
value-stage-kindergarten = Kindergarten
value-stage-primary = Primary school
value-stage-junior = Junior school
value-stage-senior = Senior school
value-stage-vocational = Vocational or technical school
value-stage-out_of_school = Old enough for school, but not at school
value-insured-shenzhen = In Shenzhen
value-insured-elsewhere = Elsewhere
value-insured-none = No medical insurance

## Conditions: age, time, hukou, who the child lives with
# $n: completed years
need-age-below = Under { $n }
# $n: completed years
need-age-at-most = Aged { $n } or younger
# $n: completed years
need-age-at-least = Aged { $n } or older
need-six-months = The child has lived in Shenzhen for six months
need-outside-shenzhen = The child's hukou is not in Shenzhen
need-with-guardian = The child lives with one or both parents or another guardian
need-six-by-august = The child is six by the coming 31 August
need-lives-with-nobody = The child has no adult to look after them

## Conditions: school, insurance, the end of a rule
# $list: names from value-stage-…, joined
need-stage-in = The child's stage is: { $list }
# $list: names from value-stage-…, joined
need-stage-not-in = The child's stage is not: { $list }
need-insured-elsewhere = The child is insured elsewhere
need-insured-not-shenzhen = The child is not insured in Shenzhen
# $n: months
need-at-least-months = A parent has been insured in Shenzhen for { $n } months or more in total
# $date: the last day of the present rule
need-rule-expired = The present rule runs only to { $date }; ask the department what applies afterwards

## Conditions: it is so
need-residence_permit = A parent holds a valid Shenzhen residence permit
need-stable_job = A parent has steady work in Shenzhen
need-stable_home = The family has a steady home in Shenzhen
need-economic_hardship = The family is short of money
need-dibao = The family already gets dibao at the hukou place
need-sudden_hardship = The family has met a sudden emergency
need-housing_difficulty = The family has trouble with housing
need-parent_seeking_work = A parent is looking for work
need-inclusive_kindergarten = The child goes to an affordable kindergarten
need-xueji = The child is formally enrolled in Shenzhen
need-xueji_full_junior = The child was formally enrolled in Shenzhen for all of junior school
need-under_120cm = The child is shorter than 1.2 m
need-disability_certificate = The child has a disability certificate
need-severe_mental_disorder = A hospital has clearly diagnosed a severe mental disorder
need-lives_at_home = The child lives at home
need-orphan = The child is an orphan
need-de_facto_unsupported = Neither parent is able to raise the child
need-no_livelihood = The child has no means of living and nobody able to raise them
need-medical_aid = The child qualifies for medical assistance
need-guardian_consents = A guardian agrees to the application

## Conditions: it is not so
need-not-residence_permit = Neither parent holds a valid Shenzhen residence permit
need-not-stable_job = Neither parent has steady work in Shenzhen
need-not-stable_home = The family has no steady home in Shenzhen
need-not-economic_hardship = The family is not short of money
need-not-dibao = The family does not get dibao yet
need-not-sudden_hardship = The family has not met a sudden emergency
need-not-housing_difficulty = The family has no trouble with housing
need-not-parent_seeking_work = Neither parent is looking for work
need-not-inclusive_kindergarten = The child's kindergarten is not an affordable one
need-not-xueji = The child is not formally enrolled in Shenzhen
need-not-xueji_full_junior = The child was not formally enrolled in Shenzhen for all of junior school
need-not-under_120cm = The child is 1.2 m or taller
need-not-disability_certificate = The child has no disability certificate
need-not-severe_mental_disorder = No severe mental disorder has been diagnosed
need-not-lives_at_home = The child does not live at home
need-not-orphan = The child is not an orphan (orphans have a benefit of their own)
need-not-de_facto_unsupported = It is not the case that neither parent can raise the child (there is a benefit of its own for that)
need-not-no_livelihood = The child has means of living, or somebody able to raise them
need-not-medical_aid = The child does not qualify for medical assistance
need-not-guardian_consents = A guardian has not agreed to the application

## What we have
# $n: completed years
have-age = { $n ->
    [0] not yet 1 year old
   *[other] age { $n }
}
# $date: the day the child came to Shenzhen
have-since = in Shenzhen since { $date }
# $date: the date of birth
have-born = born { $date }
have-unknown = Not known yet

## Results
outcome-yes = You can get this
outcome-yes-explain = From what you told us your child can get this; just go to the place named below.
outcome-apply = You can apply
outcome-apply-explain = From what you told us you can apply, and the department in charge decides.
outcome-unknown = More information needed
outcome-unknown-explain = Something is still open, so we can't say yet; fill it in, or ask the department in charge.
outcome-no = Not at present
outcome-no-explain = One of the conditions does not fit at present, and we show which below; check again when things change, or call 12345 if you are not sure.

## In scope or not
scope-yes = Your child is covered by this list of services, so have a look at what fits below.
scope-no = Your child is not covered by this list at present, and the reason is below; in an emergency you can still go to any street office nearby or call 12345.
scope-unknown = Tell us a little more and we can say whether your child is covered by this list.
scope-extended = Children from Hong Kong, Macao, Taiwan and other countries are welcome too; some services work differently, so ask first.
