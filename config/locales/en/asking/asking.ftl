# When help is wanted: "Wednesday 25 November, in the afternoon"
wanted-day = { $weekday } { $day } { $month }
wanted-weekly = every week, starting on { $day }
wanted-morning = { $day }, in the morning
wanted-afternoon = { $day }, in the afternoon
wanted-evening = { $day }, in the evening
wanted-any = on a day that suits the helper, from { $first } to { $last }
wanted-at = { $day }, at { $time }
wanted-between = { $day }, between { $first } and { $last }
wanted-before = { $day }, before { $time }
wanted-soon = today ({ $day }), as soon as possible
wanted-soon-then = { $day }, as soon as possible

# To who asks for help: what happens now
asking-now =
    Your request has been sent.
    { $kind } – { $wanted }. Number: { $ref }.

    { $now } You will hear straight away when someone can come.
    { $otherwise }
asking-place-known = The address is now known: { $address }.
asking-at-once = We are now asking neighbours who live near you.
asking-from = We do not ask neighbours in the evening or at night. We will start { $at }.
asking-otherwise = If nobody can help, I will ask { $organisation } { $at }.
asking-otherwise-closed = If nobody can help, I will ask { $organisation } { $at_call }. They are closed then. Someone is there again from { $at }. You can call on { $hours }: { $phone }.
asking-nobody-yet =
    We have not found a neighbour for your request yet.
    { $kind } – { $wanted }. Number: { $ref }.

    I have now asked the desk. { $by_when }
    If a neighbour still says yes, you will hear straight away.
asking-desk-place =
    Your request has been sent: { $kind }. Number: { $ref }.
    Someone at the desk will read it first. They will talk to you about where and when. { $by_when }
asking-desk-often =
    Your request has been sent: { $kind }. Number: { $ref }.
    You have asked for help several times today. So someone at the desk will look at it first. { $by_when }
asking-desk-itself =
    Your request has been sent: { $kind }. Number: { $ref }.
    Someone at the desk will arrange this with you. { $by_when }
asking-dropped-out = Sorry, { $name } cannot come after all. This is about: { $kind }. Whoever comes next gets a new door word, and so do you. The old one is no longer valid.
asking-again =
    We are looking for another neighbour: { $kind }. We are doing it faster now.
    You will hear straight away when someone can come.
    { $otherwise }
asking-not-known = We have not met yet. Press “{ button-begin-anew }”. Then I will explain how it works.
asking-other-must-agree = You are asking for help for someone else. They must agree to it. Please ask them first. After that you can ask for help again.

button-how-is-it = How is it going?
