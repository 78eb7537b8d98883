# The page for residents: /b/<neighbourhood>
own-page-title = Buurtbot { $neighbourhood }
own-page-what = Here you can ask a neighbour in { $neighbourhood } for help. Or help someone yourself.
own-page-begin-title = Is this your first time here?
own-page-begin = Start
own-page-name = What should a neighbour call you?
own-page-name-hint = Your first name is enough. You can also leave this empty.
own-page-back-title = I have been here before
own-page-words-label = My four words
own-page-words-hint = They are on your piece of paper. Capitals do not matter.
own-page-words-go = To my conversation
own-page-words-count = { $count ->
        [one] I see one word. There should be four. Fill in all four.
       *[other] I see { $count } words. There should be four. Look at your piece of paper.
    }
own-page-words-meant = One of the words is not quite right. Do you mean this? Then press it.
own-page-words-not-ours = I do not know the word “{ $word }”. Check how it is written on your piece of paper.
own-page-words-unknown = I cannot find a conversation with these four words. Check the words and their order. If they are right, it may have been erased. Start again, or call the desk.

own-page-telegram-title = In Telegram
own-page-telegram-why = Do you have Telegram on your phone? Then you can do it there too.
own-page-telegram-go = Open Telegram
own-page-doors-title = How to reach Buurtbot { $neighbourhood }
own-page-door-page = On this page
own-page-door-page-why = You do not need anything else. You write and read here.
own-page-door-page-go = To the page
own-page-door-phone = By phone
own-page-door-phone-why = Then you speak to a person at { $organisation }.

own-page-danger = Is there danger now? Call:
own-page-ring = Would you rather speak to a person? Call:
own-page-ring-hours = Someone is there on { $hours }.

# The four words
own-page-keep-title = Your four words
own-page-keep-why = Write these words on paper. You can use them to find your conversation again, on any computer.
own-page-keep-where = Fill in these words on the Buurtbot page, under “{ own-page-back-title }”.
own-page-keep-careful = Anyone who knows these words can read your conversation. So keep them to yourself.
own-page-keep-print = You can also print this page.
own-page-keep-go = I have written them down. Continue
own-page-keep-back = Back to the conversation

# The talk
own-page-talk-title = Your conversation
own-page-told = What was said
own-page-newest = The latest
own-page-earlier = Earlier messages ({ $count })
own-page-you = You
own-page-arrived = arrived
own-page-keys = Possible answers
own-page-write = Type your answer here
own-page-write-hint = At most { $most } characters.
own-page-send = Send
own-page-refresh = Anything new?
own-page-something-new = There is something new.
own-page-problem-empty = You have not typed anything yet. Type your answer, or press a button above.
own-page-problem-long = This is too long. You can use at most { $most } characters. Please make it shorter.
own-page-more = More
own-page-menu = Menu
own-page-person = Speak to a person
own-page-look-one = One question at a time
own-page-look-chat = Everything on one page
own-page-my-words = My four words
own-page-leave = Leave this computer
own-page-photo = Photo with this message
own-page-voice = Spoken message
own-page-location = Place on the map
own-page-file = File: { $name }

# Leaving, and what does not work
own-page-left-title = You have left this computer
own-page-left-what = The next person here sees nothing about you. You can come back with your four words.
own-page-left-back = Back to the start
own-page-away-title = This is not working now
own-page-away-what = It is our fault, not yours. What you typed has not been sent yet. Wait a minute and press again. Or call.
own-page-again = Try again
own-page-too-much-title = Please wait a moment
own-page-too-much-begin = Many people have started from this place. Try again { $moment }. Or call.
own-page-too-much-words = There were many tries from this place. Try again { $moment }. Or call.
own-page-too-much-say = This is too fast for me. Try again { $moment }. Or call.
own-page-too-much-typed = This is what you typed. It has not been sent yet.
own-page-no-file-title = This file is not there
own-page-no-file-what = It may have been erased. Or it cannot be fetched now. Try again later.

# A photo, a sound or a paper with it
own-page-file-add = Send a photo, a recording or a document
own-page-file-label = Choose a photo, a recording or a PDF
own-page-file-hint = At most { $most } MB. An ordinary photo fits. Sending may take a minute. Then press “{ own-page-file-send }”.
own-page-file-send = Send with this file
own-page-file-name = file
own-page-problem-file-big = This file is too large. It can be at most { $most } MB. Make the photo smaller, or make a shorter recording. Your words are still there. Or call.
own-page-problem-file-kind = I cannot accept this kind of file. A photo (JPG or PNG), a recording or a PDF is fine. Your words are still there.
own-page-problem-file-room = I cannot accept a file now. Your words are still there. Send them without a file, or call.
own-page-too-much-file = You have already sent many files today. Try again { $moment }. Or call.
