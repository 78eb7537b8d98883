# What is kept, why and how long: in the bot and on a page

privacy-page-title = What the buurtbot keeps
privacy-head = This is what the buurtbot keeps about you, why, and how long. { $organisation } looks after it. Questions or a complaint? Call { $phone }.
privacy-section =
    { "" }
    { $title }
    { $words }
privacy-title-you = Who you are
privacy-you = Your name, your language, and how to reach you. If you help: what you offer, and roughly where you live. Why: so that neighbours can find each other. How long: until you ask me to forget you. Or after { $silent_person_days } days of silence.
privacy-title-asked = What you ask for
privacy-asked = What you asked for, the address and the appointment. Why: so that a neighbour can help you. How long: the address { $address_days } days after the help. Your words { $words_days } days. The rest { $request_days } days.
privacy-title-desk = What you discuss with the desk
privacy-desk = What it was about, and what came of it. Why: so that you do not have to tell it again. How long: { $case_days } days after the end. An agreed call { $call_days } days. Where you could go { $referral_days } days.
privacy-title-talk = Your conversation with the buurtbot
privacy-talk = A conversation that is not finished. What you write to a neighbour I pass on. After that I do not keep it. How long: { $talk_days } days after your last answer.
privacy-title-together = Together in the neighbourhood
privacy-together = For a telephone circle, check-ins, a buddy or sharing: only what they need. How long: until you stop. What you shared { $share_days } days. A check-in answer { $course_days } days. If someone named you: { $named_days } days.
privacy-title-signal = A worry about someone
privacy-signal = What someone tells us because they worry about another person. It is for one person, and each reading is recorded. How long: { $signal_days } days. If something is done about it: { $signal_follows_days } days.
privacy-title-mail = Email
privacy-mail = If you want an email when something is new: your address, until you stop. Also that an email did not arrive, so that no more are sent there. How long: { $mailbox_days } days.
privacy-title-nobody = What belongs to nobody
privacy-nobody = Numbers, and what is on or off in a neighbourhood. Who did what, without names, { $audit_days } days. After someone is forgotten, only a number stays. Nobody can see whose it was.
privacy-ground-consent = Legal ground: you said yes when you started. You can stop whenever you want.
privacy-ground-organisation = Legal ground: { $organisation } tells you that.
privacy-telegram =
    { "" }
    Telegram itself can read what you write there. On our own page Telegram cannot.
privacy-link = You can read everything from { $organisation } here: { $link }
privacy-you-can = You can see everything and have it erased. Choose “{ button-my-data }” or “{ button-forget-me }” in the buurtbot. Or call.
privacy-here = { $place }: { $organisation }, { $phone }
privacy-who = Who looks after it, in each neighbourhood
privacy-page-head = This is what the buurtbot keeps, why, and how long.
privacy-ground-organisation-here = Legal ground: the organisation in your neighbourhood tells you that.
