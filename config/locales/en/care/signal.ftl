# A worry about somebody else, for one reader
button-signal-give = I am worried about someone
ask-signal-knows =
    It is good that you tell us. Is there danger now? Call:

    112

    Does that person know you are telling us? Talking about it together is best. You do not have to.
signal-they-know = Yes, they know
signal-they-know-not = No
signal-talk-first = I'd like to talk to them first
signal-talks-first = Good. Calmly say what you see, and ask how they are. You can come back here later.
ask-signal-what =
    What do you see, and roughly where? Write as little as you can. You do not need to give a name.

    One person at { $organisation } reads this. I do not tell the person themselves.
ask-signal-reply = May the reader ask you about it? Then they see your first name.
signal-may-ask = Yes, they may
signal-may-not-ask = No, I'd rather not
signal-given = Thank you. One person will read it, and see what can be done. You may not hear back.
signal-given-urgent =
    Thank you. One person will read it, and gets a message straight away. Is there danger now? Then do not wait. Call:

    112
signal-nobody = Nobody can read this now. Would you like to speak to someone? Press “{ button-person }” in the menu.
signal-after-visit = Are you worried about someone? You can tell us here. One person at { $organisation } reads it.
signal-call-us = You were worried about someone, and said we could ask you about it. Could you call { $organisation }? The number is { $phone }.
