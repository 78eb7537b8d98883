# The page for residents: /b/<neighbourhood>
own-page-title = Buurtbot { $neighbourhood }
own-page-what = Here you ask a neighbour in { $neighbourhood } for help. Or you help someone yourself.
own-page-begin-title = Here for the first time?
own-page-begin = Begin
own-page-name = What may a neighbour call you?
own-page-name-hint = Your first name is enough. You may also leave this empty.
own-page-back-title = I was here before
own-page-words-label = My four words
own-page-words-hint = They are on your paper. Capitals do not matter.
own-page-words-go = To my talk
own-page-words-count = { $count ->
        [one] I read one word. There are four. Fill in all four.
       *[other] I read { $count } words. There are four. Look at your paper.
    }
own-page-words-meant = One of the words is not quite right. Do you mean this? Then press it.
own-page-words-not-ours = I do not know the word “{ $word }”. Look how it is written on your paper.
own-page-words-unknown = I find no talk with these four words. Are the words right, and their order? Then it may be gone. Begin again, or ring the desk.

own-page-telegram-title = In Telegram
own-page-telegram-why = Do you have Telegram on your phone? Then you can do it there too.
own-page-telegram-go = Open Telegram
own-page-doors-title = How to reach Buurtbot { $neighbourhood }
own-page-door-page = On this page
own-page-door-page-why = You need nothing else. You write and read here.
own-page-door-page-go = To the page
own-page-door-phone = By telephone
own-page-door-phone-why = Then you speak with a person of { $organisation }.

own-page-danger = Is there danger now? Ring:
own-page-ring = Rather a person? Ring:
own-page-ring-hours = Somebody is there on { $hours }.

# The four words
own-page-keep-title = Your four words
own-page-keep-why = Write these words on paper. With them you find your talk again, on any computer.
own-page-keep-where = Fill in these words on the page of Buurtbot, at “{ own-page-back-title }”.
own-page-keep-careful = Who knows these words can read your talk. So keep them to yourself.
own-page-keep-print = You can also print this page.
own-page-keep-go = I wrote them down. Go on
own-page-keep-back = Back to the talk

# The talk
own-page-talk-title = Your talk
own-page-told = What was said
own-page-newest = The last of it
own-page-earlier = What was said before ({ $count })
own-page-you = You
own-page-arrived = arrived
own-page-keys = Answers that fit
own-page-write = Type your answer here
own-page-write-hint = It holds { $most } characters.
own-page-send = Send
own-page-refresh = Anything new?
own-page-something-new = There is something new.
own-page-problem-empty = You typed nothing yet. Type your answer, or press a button above.
own-page-problem-long = This is too long. It holds { $most } characters. Make it shorter.
own-page-more = More
own-page-menu = Menu
own-page-person = Speak to a person
own-page-look-one = One question at a time
own-page-look-chat = All of it below each other
own-page-my-words = My four words
own-page-leave = Leave this computer
own-page-photo = Photo with this message
own-page-voice = Spoken message
own-page-location = Place on the map
own-page-file = File: { $name }

# Leaving, and what does not work
own-page-left-title = You have left this computer
own-page-left-what = Who comes after you sees nothing of you here. With your four words you come back.
own-page-left-back = Back to the beginning
own-page-away-title = This does not work now
own-page-away-what = It is our fault, not yours. What you typed has not been sent yet. Wait a minute and press again. Or ring.
own-page-again = Once more
own-page-too-much-title = Please wait a little
own-page-too-much-begin = Many people began from this place. Try again { $moment }. Or ring.
own-page-too-much-words = This was tried often from this place. Try again { $moment }. Or ring.
own-page-too-much-say = This goes too fast for me. Try again { $moment }. Or ring.
own-page-too-much-typed = This is what you typed. It has not been sent yet.
own-page-no-file-title = This file is not there
own-page-no-file-what = It may have been deleted. Or it cannot be fetched now. Try again later.

# A photo, a sound or a paper with it
own-page-file-add = Send a photo, a sound or a paper along
own-page-file-label = Choose a photo, a sound or a PDF
own-page-file-hint = It holds { $most } MB. An ordinary photo fits. Sending may take a minute. Then press “{ own-page-file-send }”.
own-page-file-send = Send with this file
own-page-file-name = file
own-page-problem-file-big = This file is too large. It holds { $most } MB. Make the photo smaller, or record a shorter sound. Your words are still there. Or ring.
own-page-problem-file-kind = I cannot take this kind of file. A photo (JPG or PNG), a sound or a PDF I can. Your words are still there.
own-page-problem-file-room = I cannot take a file now. Your words are still there. Send them without a file, or ring.
own-page-too-much-file = You sent many files today. Try again { $moment }. Or ring.
