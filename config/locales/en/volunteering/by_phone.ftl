# Who helps and only has a telephone: what the desk sees and chooses
call-why-helper_ask = helping a neighbour
call-ask-helper_ask = Read the invitation out. Ask if it suits them. Saying no is fine.
call-why-helper_news = news for a helper
call-ask-helper_news = Tell them this. Is it done, or not possible? Then choose “{ button-helper-page }”.
button-helper-page = What this helper does
button-helper-yes = Yes, this neighbour can do it
button-helper-no = No, not now
button-helper-week = No invitations for a week
button-helper-pause = No invitations until they call
button-helper-again = Invitations again
button-helper-stop = Stop helping
desk-helper-not-by-phone = This is not possible here. This neighbour does not help by phone (any more), or reads it in the bot.
desk-helper-tells =
    This neighbour still needs to hear:
    { $about }
desk-helper-asked =
    Asked, no answer yet:
    { $about }
desk-helper-holds = Helping now: { $kind }. Number: { $ref }.
desk-helper-line = { $name } helps by phone with: { $kinds }. What you choose here is for this neighbour.
desk-helper-paused = { $name } is taking a break, and helps by phone with: { $kinds }. What you choose here is for this neighbour.
desk-helper-no-offer = { $name } is not helping now.
button-helper-says = Pass something on for them
desk-helper-ask-words = What would the helper like to say? Type it as the helper says it.
desk-helper-said = It has been passed on.
desk-helper-not-said = This was not passed on. This help is over, or there was nothing to say.

button-offer-caller = A caller wants to help
button-offer-excluded-not = Close, note nothing
desk-offer-excluded = This number belongs to someone who is excluded. Reason: { $why }. They cannot help. Say so calmly, and talk to your team about it.
desk-offer-home = Where does the caller usually start from? Type the postcode and house number. Only the place is kept, rounded to about 25 metres. Not the address itself.
desk-offer-consent =
    Read out: May { $organisation } keep your name, your number and what you would like to do? Also how often you were asked and helped. Not your address itself.

    You can stop with one phone call. Then it is deleted.
desk-offer-not-noted = Nothing was noted.
desk-offer-noted =
    Say to { $name }:
    Thank you! { $organisation } would like to get to know you first. After that your phone may ring when a neighbour needs something. Saying no is fine. To take a break or stop, call { $phone }.

# To who is helped
taken-helper-rings = { $name } only has a phone. What you write here is read out by the desk. That can take a while. Is there danger? Call:
    112

# Read out to who helps
aloud-take-no-volunteer = You are not a helper at the moment. Would you like to help again? Then I fill it in with you.
aloud-take-yours-already = You are already helping with this.
aloud-taken-address-later = Call us when you go. Then ask for the house number and the door word.
aloud-taken-open-line = Is there anything to ask or say to your neighbour? Call us.
aloud-taken-open-line-desk = Is there anything to ask or say to your neighbour? Call us.
aloud-taken-open-line-ring = Your neighbour only has a telephone, and agrees that you call. We tell you the number with the address.
aloud-visit-left = Thank you for telling us. Is the help for { $name } done?
aloud-visit-press = Call us when you are there, and when you leave again.
aloud-visit-still = Good. Call us when you leave.
aloud-visit-there = Good, you are there. Call us when you leave again.
aloud-volunteer-on-the-way = Great! { $name } knows that you are coming. Are you done, or can't you come after all? Then call us.
aloud-volunteer-on-the-way-already = { $name } already knows. Call us when you are done.
aloud-pause-but-busy = { $said } Please note: a neighbour is still counting on you. If you can't go, tell me now.
aloud-sorry-to-hear = I am sorry to hear that. Would you like to talk about it? Feel free to tell me. { $name } does not hear it.
aloud-signal-after-visit = Are you worried about someone? Feel free to tell me.
aloud-staying-drifting = You have not said yes to an invitation for a while. That is quite all right: you can say no. If something no longer suits you, tell me and I change it.
aloud-staying-still-paused = You have been taking a break for a while. That is fine, take your time. Would you like to start again? Tell me. Otherwise you do not have to do anything.
aloud-still-there = We have not heard from you for { $months } months. May everything about you be kept? If you say no, I delete it now. If we hear nothing for { $days } days, it goes.
aloud-worry-own = Is it about you as well? Tell me. This number is there for you too.
aloud-worry-write = Tell me what you see. It goes to nobody else.

# What the desk chooses for who only has a telephone
button-helper-worries = Is worried about this neighbour
desk-helper-noted = It is noted.
