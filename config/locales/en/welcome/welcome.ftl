# The first talk
welcome =
    Welkom bij Buurtbot { $neighbourhood }. Welke taal wilt u gebruiken?
    Welcome to Buurtbot { $neighbourhood }. Which language do you want to use?
welcome-what-this-is =
    Here neighbours in { $neighbourhood } help each other. With groceries, a meal, a walk or some company.

    I am a computer. I ask a few questions and look for a neighbour who can help. Did I find nobody? Then I ask a person of the desk. You can always ask for a person.
welcome-what-is-kept =
    What do I keep? Your name and what you ask.
    • An address: up to { $address_days } days after the help.
    • Your own words: up to { $words_days } days after the help.
    • That there was a question: { $request_days } days.
    • Do I hear nothing for { $silent_days } days? Then I ask if I may forget you.
    { $organisation } is responsible. You can always see everything or have it erased.
welcome-privacy = Read everything about your data here: { $link }
welcome-consent = May I keep your data in this way, for { $organisation }?
button-consent = Yes, that is fine
welcome-of-age = Are you 16 years or older?
welcome-no-consent = That is fine. I keep nothing about you. Do you still want help? Please call { $organisation }: { $phone }. Did you change your mind? Press “{ button-begin-anew }”.
welcome-too-young = This bot is for people of 16 years and older. I keep nothing about you. Do you want to talk to someone? Call the Kindertelefoon: { $children }. It is free. Do you need help nearby? Call { $organisation }: { $phone }.
welcome-done = Good to have you here.
welcome-done-ask_for_help = Good to have you here. Now you can ask for help. Press “{ button-go-on }”.
welcome-done-offer_help = Good to have you here. How nice that you want to help. Press “{ button-go-on }”.
recap-welcome = Good to see you again. We had just begun with Buurtbot { $neighbourhood }.

# Language
ask-language =
    Welke taal wilt u gebruiken?
    Which language do you want to use?
language-is-set = All right. From now on I speak English with you.
