# When help is wanted: "Wednesday 25 November, in the afternoon"
wanted-day = { $weekday } { $day } { $month }
wanted-weekly = every week, for the first time on { $day }
wanted-morning = { $day }, in the morning
wanted-afternoon = { $day }, in the afternoon
wanted-evening = { $day }, in the evening
wanted-any = on a day that suits the helper, from { $first } to { $last }
wanted-at = { $day }, at { $time }
wanted-between = { $day }, between { $first } and { $last }
wanted-before = { $day }, before { $time }
wanted-soon = today ({ $day }), as soon as possible

# To who asks for help: what happens now
asking-now =
    Your request is sent.
    { $kind } – { $wanted }. Number: { $ref }.

    { $now } You hear it at once when someone comes.
    { $otherwise }
asking-place-known = The address is known now: { $address }.
asking-at-once = We are asking neighbours who live near you now.
asking-from = We ask no neighbours in the evening and at night. We start { $at }.
asking-otherwise = Can nobody help? Then I ask { $organisation }: { $at }.
asking-otherwise-closed = Can nobody help? Then I ask { $organisation }: { $at_call }. They are closed then. From { $at } someone is there again. You can call on { $hours }: { $phone }.
asking-nobody-yet =
    We have not found a neighbour for your request yet.
    { $kind } – { $wanted }. Number: { $ref }.

    I have asked the desk now. { $by_when }
    Does a neighbour still say yes? Then you hear it at once.
asking-desk-place =
    Your request is sent: { $kind }. Number: { $ref }.
    Someone at the desk reads your request first. Together you talk about where and when it is. { $by_when }
asking-desk-often =
    Your request is sent: { $kind }. Number: { $ref }.
    You have asked for help often today. So someone at the desk looks at it with you first. { $by_when }
asking-desk-itself =
    Your request is sent: { $kind }. Number: { $ref }.
    Someone at the desk sees to it with you. { $by_when }
asking-dropped-out = { $name } cannot come after all. It is about: { $kind }. Who comes next gets a new door word. You will hear it too. The old one no longer holds.
asking-again =
    We are looking for another neighbour: { $kind }. We do it faster now.
    You hear it at once when someone comes.
    { $otherwise }
asking-not-known = We do not know you yet. Press “{ button-begin-anew }”. Then I explain how it works.
asking-other-must-agree = You ask for help for someone else. That is only possible when they agree. Please ask them first. After that you can ask for the help again.

button-how-is-it = How is it going?
