### Paper to take home: the receipt, a child's services, the answers to correct. One sheet of A4 each.

print-button = Print
# $date: date
print-day = Printed on { $date }.
print-masked = Identity and phone numbers are printed in part only; still, keep this paper safe.

## Receipt

print-receipt = Declaration receipt
print-receipt-link = Print the receipt on one page
print-show-number = Show this number when you ask how it is going
# $date: date
print-since = It has been so since { $date }.
print-children = Children declared
# $street: street
print-office = Office of { $street }

## A child's services

print-services = Services your child can use
print-services-link = Print this child’s services on one page
# $name: child, $date: date
print-services-of = { $name }, as of { $date }
print-services-scan = Scan to see how each one works
print-bring = Bring all of these in one go
print-service = Service
print-papers = Bring, by number
print-no-papers = Nothing
print-decided = Where it says “You can apply”, the department decides.
print-none = From your answers so far, no service fits yet. Answer the questions still open, or call 12345 and ask.
# $n: how many
print-unknown = { $n ->
    [one] For { $n } more service a little is missing: answer the questions still open to find out.
   *[other] For { $n } more services a little is missing: answer the questions still open to find out.
}

## Answers to correct

print-returned = What the street office asks you to correct
print-returned-link = Print what is to be corrected on one page
# $street: street, $date: date, $number: number
print-returned-on = { $street }, { $date }, number { $number }
# $name: child, $question: question
print-of-child = { $name }: { $question }
# $answer: answer
print-answered = Your answer: { $answer }
print-older = Something else
# $n: how many
print-left = { $n ->
    [one] { $n } more did not fit on this paper. The website shows them all.
   *[other] { $n } more did not fit on this paper. The website shows them all.
}
print-how = How to correct it
    .text = Scan the square below with a phone, sign in with the same number as before, correct these answers and send them; all your other answers are kept. Or take your documents to the street office or the community service centre, and somebody there does it together with you. Were your answers right all along? Just call the street office and say so.
print-correct-scan = Scan, sign in and correct
