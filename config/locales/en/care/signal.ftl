# A worry about somebody else, for one reader
button-signal-give = I am worried about someone
ask-signal-knows =
    Good that you tell us. Is there danger now? Call:

    112

    Does that person know that you tell this? Talking about it together is best. You do not have to.
signal-they-know = Yes, they know
signal-they-know-not = No
signal-talk-first = I talk to them first
signal-talks-first = Good. Calmly say what you see, and ask how they are. You can come back here later.
ask-signal-what =
    What do you see, and roughly where? Write as little as you can. A name is not needed.

    One person of { $organisation } reads this. The person themselves hears nothing from me.
ask-signal-reply = May the reader ask you something about it? Then they see your first name.
signal-may-ask = Yes, they may
signal-may-not-ask = No, rather not
signal-given = Thank you. One person reads it, and sees what can be done. You may hear nothing more of it.
signal-given-urgent =
    Thank you. One person reads it, and is told at once. Is there danger now? Then do not wait, and call:

    112
signal-nobody = Nobody can read this now. Would you like to speak to someone? Press “{ button-person }” in the menu.
signal-after-visit = Are you worried about someone? You can tell it here. One person of { $organisation } reads it.
signal-call-us = You were worried about someone, and we may ask you something. Would you call { $organisation }? The number is { $phone }.
