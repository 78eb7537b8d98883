# Who helps and only has a telephone: what the desk sees and chooses
call-why-helper_ask = helping a neighbour
call-ask-helper_ask = Read the request out. Ask whether it suits. Saying no is fine.
call-why-helper_news = news for who helps
call-ask-helper_news = Tell this. Is it done, or not possible? Then choose “{ button-helper-page }”.
button-helper-page = What this helper does
button-helper-yes = Yes, this neighbour does it
button-helper-no = No, not now
button-helper-week = No requests for a week
button-helper-pause = No requests until they ring
button-helper-again = Requests again
button-helper-stop = Stops helping
desk-helper-not-by-phone = This cannot be done here. This neighbour does not help by phone (any more), or reads it in the bot.
desk-helper-tells =
    This neighbour must still hear:
    { $about }
desk-helper-asked =
    Asked, and no answer yet:
    { $about }
desk-helper-holds = Helps now: { $kind }. Number: { $ref }.
desk-helper-line = { $name } helps by phone with: { $kinds }. What you choose here is for this neighbour.
desk-helper-paused = { $name } is having a break, and helps by phone with: { $kinds }. What you choose here is for this neighbour.
desk-helper-no-offer = { $name } does not help now.
button-helper-says = Says something to the other
desk-helper-ask-words = What does the helper want to say? Type it as the helper says it.
desk-helper-said = It was passed on.
desk-helper-not-said = This was not passed on. This help is over, or there was nothing to say.

button-offer-caller = Someone rings to help
button-offer-excluded-not = Close, note nothing
desk-offer-excluded = This number is of someone who is excluded. Reason: { $why }. Helping is not possible then. Say so calmly, and talk it over with your team.
desk-offer-consent =
    Read out: May { $organisation } keep your name, your number and what you want to do? Also how often you were asked and helped. Not your address itself.

    You stop with one telephone call. Then it is erased.
desk-offer-not-noted = Nothing was noted.
desk-offer-noted =
    Say to { $name }:
    Thank you! { $organisation } first gets to know you. After that the telephone may ring when a neighbour needs something. Saying no is fine. A break, or stopping? Ring { $phone }.

# To who is helped
taken-helper-rings = { $name } only has a telephone. What you write here is read out by the desk. That can take a while. Is there danger? Call:
    112

# Read out to who helps
aloud-take-no-volunteer = You are not taking part as a helper now. Would you like to help again? Then I fill it in with you.
aloud-take-yours-already = You are helping here already.
aloud-taken-address-later = Ring us when you go. Ask for the house number and the door word then.
aloud-taken-open-line = Would you like to ask your neighbour something, or say something? Ring us.
aloud-taken-open-line-desk = Would you like to ask your neighbour something, or say something? Ring us.
aloud-visit-left = Good that you tell us. Is the help for { $name } done?
aloud-visit-press = Ring us when you are there, and when you leave again.
aloud-visit-still = Fine. Ring us when you leave.
aloud-visit-there = Good that you are there. Ring us when you leave again.
aloud-volunteer-on-the-way = Great! { $name } knows that you are coming. Are you done, or can you not come after all? Then ring us.
aloud-volunteer-on-the-way-already = { $name } knows that already. Ring us when you are done.
