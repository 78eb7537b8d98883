# What is kept, why and how long: in the bot and on a page

privacy-page-title = What the neighbourhood bot keeps
privacy-head = This is what the neighbourhood bot keeps of you, why, and how long. { $organisation } looks after it. Questions or a complaint? Call { $phone }.
privacy-section =
    { "" }
    { $title }
    { $words }
privacy-title-you = Who you are
privacy-you = Your name, your language, and how you can be reached. Do you help? Then also what you offer, and roughly where you live. Why: so that neighbours can find each other. How long: until you say that I should forget you. Or after { $silent_person_days } days of silence.
privacy-title-asked = What you ask
privacy-asked = What you asked, the address and what was agreed. Why: so that a neighbour can help you. How long: the address { $address_days } days after the help. Your words { $words_days } days. The rest { $request_days } days.
privacy-title-desk = What you discuss with the desk
privacy-desk = What it was about, and what came of it. Why: so that you need not tell it again. How long: { $case_days } days after the end. A call that was agreed { $call_days } days. Where you could go { $referral_days } days.
privacy-title-talk = Your talk with the neighbourhood bot
privacy-talk = A talk that is not finished. What you write to a neighbour I pass on. I do not keep it after that. How long: { $talk_days } days after your last answer.
privacy-title-together = Together in the neighbourhood
privacy-together = For a telephone circle, ringing round, a buddy or sharing: only what that needs. How long: until you stop. What you shared { $share_days } days. An answer to ringing round { $course_days } days. Did somebody name you? Then { $named_days } days.
privacy-title-signal = A worry about somebody
privacy-signal = What somebody tells out of worry about another. It is for one person, and each reading is written down. How long: { $signal_days } days. Does something follow? Then { $signal_follows_days } days.
privacy-title-mail = E-mail
privacy-mail = Do you want an e-mail when something is new? Then your address, until you stop. And that an e-mail did not arrive, so that nothing keeps going there. How long: { $mailbox_days } days.
privacy-title-nobody = What is of nobody
privacy-nobody = Numbers, and what is on or off in a neighbourhood. Who did what, without names, { $audit_days } days. After forgetting only a number stays. Nobody can see whose it was.
privacy-ground-consent = Ground: you said yes when you began. You can stop whenever you want.
privacy-ground-organisation = Ground: { $organisation } tells you that.
privacy-telegram =
    { "" }
    Telegram itself can read what you write there. On our own page Telegram cannot.
privacy-link = Everything of { $organisation } you read here: { $link }
privacy-you-can = You can see everything and have it wiped. Choose “{ button-my-data }” or “{ button-forget-me }” in the neighbourhood bot. Or call.
privacy-here = { $place }: { $organisation }, { $phone }
privacy-who = Who looks after it, for each neighbourhood
privacy-page-head = This is what the neighbourhood bot keeps, why, and how long.
privacy-ground-organisation-here = Ground: the organisation in your neighbourhood tells you that.
