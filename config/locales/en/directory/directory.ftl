# Where can I go: places and telephone lines in the neighbourhood.

button-where-to-go = Where can I go?
button-where-others = Look for something else
where-button = { $name }

where-which = What would you like a place or a phone number for?
where-none-here =
    There is nothing on the list for this neighbourhood yet.

    Are you not sure where to go? Press “{ button-person }”.
where-head = These places can help you. Choose a name to read more.
where-line = • { $name }. { $what }. { $opening }
where-nothing-open =
    Nothing is open here now.

    If it cannot wait, press “{ button-helplines }”.
where-gone = This is no longer on the list. Choose something else below.
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
opening-unknown = Closed now. Call, or check when it opens again.
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
        [one] It has
       *[other] These { $count } have
    } not been checked for { $days } days. Call or go there, and give the administrator the date (directory.toml).

directory-none = There is nothing in the directory of { $place } yet. The administrator can add places and phone lines (directory.toml).
directory-head = The directory of { $place }. You can refer someone at a case.
directory-helped = What helped in { $place }, in the last twelve months:
directory-helped-line = • { $name }: { $yes } yes, { $little } a little, { $no } no.
directory-helped-few = Anything not shown here got fewer than { $least } answers.
place-words =
    { $nl ->
       *[other] { $en }
    }
desk-place = • { $name }. { $what }. { $opening } Language: { $languages }.
desk-place-gone = This is no longer in the directory. Press “{ desk-button-refer }” again.
desk-refer-none = There is nothing in the directory for this request.
desk-button-all-places = The whole directory
desk-button-what-helped = What helped?
desk-button-read-out = Read out
desk-read-aloud =
    Read this out to { $name }:

    { $words }
desk-referred-place = Referred to: { $name }. In a week they are asked if it helped.
desk-referred-aloud = Referred to: { $name }. In a week the call list asks if it helped.
referral-said-yes = { $name } helped.
referral-said-little = { $name } helped a little.
referral-said-no = { $name } did not help. Help is still needed.
referral-said-not_asked = Did { $name } help? There is no number to ask.

# Who was referred
referral-told =
    { $organisation } suggests:

    { $place }

    In a week we will ask you if it helped.
referral-aloud =
    { $organisation } suggests:

    { $place }

    In a week we will call you: did it help?
helped-ask =
    Last week we suggested: { $name }.

    Did it help? You do not have to answer.
button-helped-yes = Yes
button-helped-little = A little
button-helped-no = No, I still need help
helped-thanks-yes = Good that it helped. Thank you.
helped-thanks-little = Thank you. Would you like to talk more? Press “{ button-person }”.
helped-thanks-no = Thank you for telling us. The desk will look at it with you again.
helped-heard = Thank you. Do you still need help? Press “{ button-person }”.

# On the call list
call-referral = It is about: { $name }
call-why-referral = did the referral help?
call-ask-referral = Ask whether it helped. Is help still needed? Then choose no.
