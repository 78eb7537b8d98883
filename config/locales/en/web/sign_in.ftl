# Signing in at the web desk: a link by mail, then a code of the telephone.

sign-in-name = Web desk
sign-in-language = Language
sign-in-title = Sign in at the web desk
sign-in-help = It does not work? Ask who runs the web desk where you work. They can help you start anew.

# -- the mail address

sign-in-mail = Your mail address at work
sign-in-mail-help = The address with which you are on the list of the desk.
sign-in-mail-me = Mail me a link
sign-in-no-mail = Your mail address: this is not a whole mail address. Type it like this: name@organisation.nl.
sign-in-mailed-title = Look in your mail
sign-in-mailed =
    Is this address on the list of the desk? Then there is a mail with a link now. The link works for a quarter of an hour, and once.
sign-in-mailed-none = No mail? Look among unwanted mail. See also whether you typed the address right.
sign-in-again = Sign in again

# -- the link

sign-in-press = Press the button to go on.
sign-in-go-on = Continue
sign-in-old-link-title = This link no longer works
sign-in-old-link = A link works for a quarter of an hour, and once. Ask for a new one.

# -- the code

sign-in-hello = You are { $name }.
sign-in-code-title = Type the code of your telephone
sign-in-code = Code of 6 digits
sign-in-code-help = The code stands in the app on your telephone. After half a minute there is another.
sign-in-wrong-code =
    Code of 6 digits: this code is not right, or was used before. Wait until the app shows another code. Type that.
sign-in-no-phone = No telephone at hand?
sign-in-recovery = A code of your paper
sign-in-recovery-help = The first time you got eight codes to keep. Each code works once.
sign-in-with-recovery = Sign in with this code
sign-in-wrong-recovery =
    A code of your paper: this code is not right, or was used before. Cross out used codes. Try another.
sign-in-no-recovery = No code on paper is left. Ask who runs the web desk where you work for a new start.

# -- the first time

sign-in-begin-title = The first time: codes on your telephone
sign-in-begin = You sign in with your mail and with your telephone. So nobody else gets in with just your mail.
sign-in-begin-app = 1. Open an app for codes
sign-in-begin-app-help =
    For example Google Authenticator, Microsoft Authenticator, Aegis or 2FAS. Whoever runs the web desk knows which app you may use.
sign-in-begin-scan = 2. Scan the picture with that app
sign-in-picture = Picture to scan with your telephone. The letters and digits stand below it.
sign-in-begin-type = Scanning does not work? Then type this in the app:
sign-in-begin-code = 3. Type the code that the app shows

# -- the codes on paper

sign-in-recovery-title = Keep these eight codes
sign-in-recovery-told =
    Write them down or print them. Is your telephone lost? Then you still get in with such a code. Each code works once.
sign-in-recovery-once = The codes stand here only once. Old codes no longer work. Do not leave them beside the computer.
sign-in-recovery-kept = I have kept them

# -- how you sign in

sign-in-account-title = How you sign in
sign-in-to-desk = To the web desk
sign-in-leave-title = Signing out
sign-in-leave = Sign out
sign-in-leave-all = Sign out everywhere
sign-in-leave-help = Sign out everywhere: also on every other computer and telephone. Do this when you have lost a device.
sign-in-paper = Codes on paper
sign-in-left =
    { $left ->
        [0] No codes are left. Make new ones now.
        [one] One code is left. Make new ones.
       *[other] { $left } codes are left.
    }
sign-in-new-paper = Make eight new codes

# -- what can go wrong

sign-in-too-often-title = Tried too often
sign-in-too-often = It was tried too often. Wait { $minutes } minutes. Then try again.
sign-in-not-ours-title = This form is too old
sign-in-not-ours = The form is not of who is signed in now. Nothing was changed. Go back and try again.
sign-in-away-title = You cannot sign in just now
sign-in-away = Something is out of order. Nothing is lost. Try again in a few minutes.
