# The first talk
welcome =
    Welkom bij Buurtbot { $neighbourhood }. Welke taal wilt u gebruiken?
    Welcome to Buurtbot { $neighbourhood }. Which language would you like to use?
welcome-what-this-is =
    Here, neighbours in { $neighbourhood } help each other. With groceries, a meal, a walk or some company.

    I am a computer. I ask a few questions and look for a neighbour who can help. If I find nobody, I will ask a person at the desk. You can always ask for a person.
welcome-what-is-kept =
    What do I keep? Your name and what you ask for.
    • An address: until { $address_days } days after the help.
    • Your own words: until { $words_days } days after the help.
    • The fact that you asked: { $request_days } days.
    • If I hear nothing for { $silent_days } days, I will ask to forget you.
    { $organisation } is responsible. You can always see everything or have it erased.
welcome-privacy = You can read all about your data here: { $link }
welcome-consent = May I keep your data like this, for { $organisation }?
button-consent = Yes, that is fine
welcome-of-age = Are you 16 or older?
welcome-no-consent = That is fine. I keep nothing about you. Do you still need help? Call { $organisation }: { $phone }. Have you changed your mind? Press “{ button-begin-anew }”.
welcome-too-young = This bot is for people aged 16 and over. I keep nothing about you. Do you want to talk to someone? Call the Kindertelefoon: { $children }. It is free. Do you need help nearby? Call { $organisation }: { $phone }.
welcome-done = It is good to have you here.
welcome-done-ask_for_help = It is good to have you here. Now you can ask for help. Press “{ button-go-on }”.
welcome-done-offer_help = It is good to have you here. How kind of you to help. Press “{ button-go-on }”.
recap-welcome = Welcome back. We had just started with Buurtbot { $neighbourhood }.

# Language
ask-language =
    Welke taal wilt u gebruiken?
    Which language would you like to use?
language-is-set = All right. I speak English with you from now on.
