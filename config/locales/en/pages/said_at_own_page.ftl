# What Telegram does with a command ("Send /person"), as it is said at the page for residents: with the buttons there.

own-page-says-line-is-over = This was not passed on, because this request has ended. Is there anything else? Choose “{ own-page-menu }” or “{ own-page-person }” below.
own-page-says-line-has-nobody = This was not passed on, because there is nobody at the other end now. Do you want to tell someone? Choose “{ own-page-menu }” or “{ own-page-person }” below.
own-page-says-pair-is-over = This was not passed on: the time to write to each other has ended. Is there anything else? Choose “{ own-page-menu }” or “{ own-page-person }” below.
own-page-says-request-not-yours = This request is no longer there, or it is not yours. Choose “{ own-page-menu }” below to go on.
own-page-says-something-went-wrong = Something went wrong on our side. It is not your fault. Please try again. Still not working? The desk knows about it. Choose “{ own-page-person }” below, or call.
own-page-says-case-is-over = This conversation with the desk has ended. Would you like to speak to a person again? Choose “{ own-page-person }” below.
own-page-says-check-in-is-off = There are no check-ins here at the moment. The desk is there for you. Choose “{ own-page-person }” below.
own-page-says-check-in-contact-gone = Your contact person can no longer do this. If things get worse, the desk is told, until there is someone new. Questions? Choose “{ own-page-person }” below.
own-page-says-calls-not-you =
    You can call people once the desk knows you well.

    Would you like that? Ask the desk: choose “{ own-page-person }” below.
own-page-says-forgotten = I have forgotten you. Everything about you has been erased. Would you like to ask something later? Then just begin again. All the best!
own-page-says-forgotten-after-silence = We have not heard from you for a long time. So I have erased everything about you. You are always welcome back. Then just begin again.
# Only Telegram has a button to share a place.
own-page-says-ask-where = Where is the help needed? Type the postcode and house number. The helper only sees the address after saying yes.
own-page-says-offer-home = Where do you usually start from? Type your postcode and house number. I round the place to about 25 metres. I do not keep your address itself.
own-page-says-share-home = At which address is it? That is how I find who lives nearby. Type the postcode and house number. I round the place to about 25 metres. I do not keep the address itself, and neighbours do not read it.
own-page-says-share-home-ride = At which address does the ride begin? That is how I find who lives nearby. Type the postcode and house number. I round the place to about 25 metres. I do not keep the address itself, and neighbours do not read it.
own-page-says-home-near = About where do you live? Then I can see who lives nearby. Type your postcode and house number. I round the place to about 25 metres. I do not keep your address itself.
own-page-says-home-map-is-away = The map is not working right now. Try again in a few minutes.
