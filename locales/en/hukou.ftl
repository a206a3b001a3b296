### A hukou whose code does not tell whether it is Shenzhen’s: the office decides, the family reads it.

hukou-title = Does this hukou count as Shenzhen’s?
hukou-heading = Hukou in Haifeng County
hukou-open = By the rule it counts as from elsewhere. Nobody has decided about it yet.
hukou-decide = Decide what it counts as
hukou-again = Decide again
hukou-what = The family gave Haifeng County (441521). The four towns of the Shenshan Special Cooperation Zone carry this code too, so the code does not tell, and the hukou counts as from elsewhere at first. Look at the household booklet, then decide here.
hukou-question = What does this hukou count as?
hukou-shenzhen = As a Shenzhen hukou
    .hint = The booklet names one of the zone’s four towns: Ebu, Chishi, Houmen or Xiaomo.
hukou-elsewhere = As a hukou from elsewhere
    .hint = The booklet names another town of Haifeng County.
hukou-missing = Choose one of the two
hukou-reason = The ground for it
    .hint = What you looked at, whom you asked. Colleagues and the family can read it.
hukou-reason-missing = Write down the ground for it
hukou-effect = Once saved, this child’s services are worked out by it at once and the family is told. It holds through later updates while the hukou stays the same; it can be decided again at any time.
hukou-save = Save the decision
hukou-leave = Back to the declaration
hukou-conflict = The declaration has changed: nothing is saved yet
    .text = A colleague may just have worked on it, or is reviewing it now. See how it stands, then decide whether to save.
hukou-by = { $who }, { $at }

hukou-family-shenzhen = The street office decided: { $name }’s hukou counts as Shenzhen’s
    .text = The hukou is in the Shenshan Special Cooperation Zone, so services are worked out as for a Shenzhen hukou. The services for migrant children are for those whose hukou is elsewhere; a child with a Shenzhen hukou has what the city gives its own.
hukou-family-elsewhere = The street office decided: { $name }’s hukou counts as from elsewhere
    .text = The hukou is not in the Shenshan Special Cooperation Zone. Services are worked out as usual.
hukou-family-why = The ground for it: { $reason } ({ $at })
hukou-family-wrong = Does that look wrong? Talk to the street office

staff-act-count_hukou = Decided what a hukou counts as
staff-purpose-shenzhen = As a Shenzhen hukou
staff-purpose-elsewhere = As a hukou from elsewhere
access-act-count_hukou = decided what a child’s hukou counts as
message-hukou_counted = [Tongxing] There is a new result for number { $number }. Sign in to see it.
notice-hukou_counted = Your street office decided what a child’s hukou counts as
copy-topic-hukou_counted = What a child’s hukou counts as was decided
copy-hukou = Hukou counts
copy-hukou-reason = The ground for it
copy-hukou-at = Decided on
