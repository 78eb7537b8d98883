# Signing in at the web desk: a link by mail, then a code of the telephone.

sign-in-name = Web desk
sign-in-language = Language
sign-in-title = Sign in to the web desk
sign-in-help = Is it not working? Ask the administrator of the web desk. They can help you start again.

# -- the mail address

sign-in-mail = Your work email address
sign-in-mail-help = The address you have on the desk's list.
sign-in-mail-me = Email me a link
sign-in-no-mail = Your email address: this is not complete. Type it like this: name@organisation.nl.
sign-in-mailed-title = Check your email
sign-in-mailed =
    Is this address on the desk's list? Then there is now an email with a link. The link works once, for fifteen minutes.
sign-in-mailed-none = No email? Check your spam folder. Also check that you typed the address correctly.
sign-in-again = Sign in again

# -- the link

sign-in-press = Press the button to continue.
sign-in-go-on = Continue
sign-in-old-link-title = This link no longer works
sign-in-old-link = A link works once, for fifteen minutes. Please ask for a new one.

# -- the code

sign-in-hello = Hello { $name }.
sign-in-code-title = Type the code from your phone
sign-in-code = 6-digit code
sign-in-code-help = The code is in the app on your phone. A new one appears every half minute.
sign-in-wrong-code =
    6-digit code: this code is wrong, or has been used. Wait until the app shows a new code. Type that one. Still wrong? Check that the clock of your phone is right.
sign-in-no-phone = No phone with you?
sign-in-recovery = A code from your paper
sign-in-recovery-help = The first time, you got eight codes to keep. Each code works once.
sign-in-with-recovery = Sign in with this code
sign-in-wrong-recovery =
    A code from your paper: this code is wrong, or has been used. Cross out used codes. Try another one.
sign-in-no-recovery = You have no codes left on paper. Ask the administrator of the web desk for a new start.

# -- the first time

sign-in-begin-title = The first time: codes on your phone
sign-in-begin = You sign in with your email and your phone. That way nobody can get in with only your email.
sign-in-begin-app = 1. Open an app for codes
sign-in-begin-app-help =
    For example Google Authenticator, Microsoft Authenticator, Aegis or 2FAS. Your administrator knows which app you can use.
sign-in-begin-scan = 2. Scan the picture with that app
sign-in-picture = Picture to scan with your phone. The letters and digits are below it.
sign-in-begin-type = Can't scan it? Then type this in the app:
sign-in-begin-code = 3. Type the code the app shows

# -- the codes on paper

sign-in-recovery-title = Keep these eight codes
sign-in-recovery-told =
    Write them down or print them. If you lose your phone, you can still sign in with one of these. Each code works once.
sign-in-recovery-once = The codes are shown here only once. Old codes no longer work. Do not leave them near the computer.
sign-in-recovery-kept = I have kept them

# -- how you sign in

sign-in-account-title = How you sign in
sign-in-to-desk = To the web desk
sign-in-leave-title = Sign out
sign-in-leave = Sign out
sign-in-leave-all = Sign out everywhere
sign-in-leave-help = Sign out everywhere: also on every other computer and phone. Do this if you have lost a device.
sign-in-paper = Codes on paper
sign-in-left =
    { $left ->
        [0] You have no codes left. Make new ones now.
        [one] You have one code left. Make new ones.
       *[other] You have { $left } codes left.
    }
sign-in-new-paper = Make eight new codes

# -- what can go wrong

sign-in-too-often-title = Too many tries
sign-in-too-often = There were too many tries. Wait { $minutes } minutes. Then try again.
sign-in-not-ours-title = This form is too old
sign-in-not-ours = This form does not belong to the person signed in now. Nothing has changed. Go back and try again.
sign-in-over-title = You are no longer signed in
sign-in-over = What you just did was not done. Nothing was sent. Sign in again. Then you are back where you were.
sign-in-words = This is what you wrote. Copy it first, if you want to keep it.
sign-in-away-title = You cannot sign in right now
sign-in-away = Something is not working. Nothing is lost. Try again in a few minutes.

# -- the email about the day of a desk
sign-in-day-title = Would you like to stop this email?
sign-in-day-what = This is about the daily email of the desk of { $place }. A case that cannot wait still comes.
sign-in-day-go = Stop the daily email
sign-in-day-stopped-title = You no longer get the daily email
sign-in-day-stopped = Would you like it again after all? Tell your administrator.
sign-in-day-old = Did you copy the whole link? If so, tell your administrator that you no longer want this email.
