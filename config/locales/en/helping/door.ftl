# While nothing can be kept: said past everything else, once in ten minutes
door-note =
    Something is not working on our side. Your message has not been read yet. You do not need to send it again: we read it as soon as we can. Is it urgent? Call { $phone }.
    Is there danger? Call now:
    { $emergency }
door-note-alarm =
    Your message sounds serious. Something is not working on our side now. So do not wait for us.

    Is there danger now? Call now:
    { $emergency }
door-note-desk =
    You can also call our desk. I am trying to warn them now:
    { $phone }
door-desk-alarm =
    Something is not working, and someone from { $place } has written something serious. You cannot answer here now. { $name } was given the numbers 112 and 113, and the desk's number. Is someone in danger? Call 112.
    { $words }
    (Once everything works again, the case comes in the usual way. Then this message disappears.)
door-desk-staff = Something is not working. I will do what you write or press here as soon as I can. You do not need to do it again.
door-desk-nothing_kept = Something is not working: I can hardly save anything now. People who write are told so. They get the number { $phone }. Keep that phone with you. Nothing is lost: everything comes later. Please call your administrator now. The log says what to do.
door-desk-kept_again = Everything works again. I am now dealing with what came in meanwhile.

# When Telegram refuses a bot
bot-hears-nobody = Telegram refuses my bot in { $place }. Messages from people there do not reach us now. Keep the phone { $phone } with you. Please call your administrator now. The log says what to do.
bot-shares-token = Another program is also reading the messages in { $place }. So I do not get all of them. Keep the phone { $phone } with you. Please call your administrator now. The log says what to do.

# When room runs out
no-room =
    We have no room for new people right now. Please try again later. Is it urgent? Call { $phone }.
    Is there danger? Call now:
    { $emergency }
room-nearly-full = My memory is getting full. Everything still works. Please tell your administrator today.
room-short = My memory is nearly full. I ask new people to call { $phone }. Urgent things still go through. Please call your administrator now.
