# Where can I go: places and telephone lines in the neighbourhood.

button-where-to-go = Where can I go?
button-where-others = Look for something else
where-button = { $name }

where-which = What are you looking for a place or a number for?
where-none-here =
    Nothing is on the list in this neighbourhood yet.

    Do you not know where to go? Press “{ button-person }”.
where-head = You can go here. Choose a name to read more.
where-line = • { $name }. { $what }. { $opening }
where-nothing-open =
    Nothing is open here now.

    Can it not wait? Press “{ button-helplines }”.
where-gone = This is not on the list any more. Choose something else below.
where-what =
    { $name }
    { $what }.
where-for-whom = For: { $whom }.
where-place = Where: { $where }
where-phone =
    Call:
    { $phone }
where-site = { $site }
where-spoken = Language: { $languages }

# When it is open
opening-always = Open day and night.
opening-by-appointment = Call for an appointment.
opening-unknown = Closed now. Call, or look when it opens again.
opening-until = Open now, until { $clock }.
opening-until-midnight = Open now, until midnight.
opening-until-night = Open now, until { $clock } tonight.
opening-until-day = Open now, until { $day } { $clock }.
opening-today = Closed now. Opens today at { $clock }.
opening-tonight = Closed now. Opens tonight at { $clock }.
opening-tomorrow = Closed now. Opens tomorrow at { $clock }.
opening-from = Closed now. Opens { $day } at { $clock }.

# For the desk
directory-old =
    📞 To check in the directory of { $place }: { $names }.
    { $count ->
        [one] It was
       *[other] These { $count } were
    } not checked for { $days } days. Ring or go there, and give the operator the date (directory.toml).

directory-none = Nothing is in the directory of { $place } yet. The operator can add places and lines (directory.toml).
directory-head = The directory of { $place }. You can refer somebody in the topic of a case.
directory-helped = What helped in { $place }, the last twelve months:
directory-helped-line = • { $name }: { $yes } yes, { $little } a little, { $no } no.
directory-helped-few = What is not here got fewer than { $least } answers.
desk-place = • { $name }. { $what }. { $opening } Language: { $languages }.
desk-place-gone = This is not in the directory any more. Press “{ desk-button-refer }” once more.
desk-refer-none = Nothing is in the directory for this request.
desk-button-all-places = The whole directory
desk-button-what-helped = What helped?
desk-button-read-out = Read out
desk-read-aloud =
    Read this out to { $name }:

    { $words }
desk-referred-place = Referred: { $name }. After a week comes the question whether it helped.
desk-referred-aloud = Referred: { $name }. After a week it is on the call list whether it helped.
referral-said-yes = { $name } helped.
referral-said-little = { $name } helped a little.
referral-said-no = { $name } did not help. Help is still needed.
referral-said-not_asked = Did { $name } help? There is no number to ask it.

# Who was referred
referral-told =
    { $organisation } advises you:

    { $place }

    In a week we ask whether it helped.
referral-aloud =
    { $organisation } advises you:

    { $place }

    In a week we call you: did it help?
helped-ask =
    Last week we advised you: { $name }.

    Did it help? You need not answer.
button-helped-yes = Yes
button-helped-little = A little
button-helped-no = No, I still need help
helped-thanks-yes = Good that it helped. Thank you.
helped-thanks-little = Thank you. Do you want to talk on? Press “{ button-person }”.
helped-thanks-no = Thank you for saying so. The desk looks at it with you again.
helped-heard = Thank you. Do you still need help? Press “{ button-person }”.

# On the call list
call-referral = It is about: { $name }
call-why-referral = did the referral help?
call-ask-referral = Ask whether it helped. Is help still needed? Then choose no.
