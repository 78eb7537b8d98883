# While nothing can be kept: said past everything else, once in ten minutes
door-note =
    Something is broken on our side. Your message is not read yet. No need to send it again: we read it as soon as we can. Is it urgent? Call { $phone }.
    Is there danger? Call now:
    { $emergency }
door-note-alarm =
    Your message sounds serious. Something is broken on our side now. So do not wait for us.

    Is there danger now? Call now:
    { $emergency }
door-note-desk =
    You can also call our desk. I am trying to warn it now:
    { $phone }
door-desk-alarm =
    Something is broken, and someone from { $place } writes something serious. You cannot answer here now. { $name } got the numbers 112 and 113, and the number of the desk. Is someone in danger? Call 112.
    { $words }
    (When all works again the case comes in the usual way. This message goes away after that.)
door-desk-staff = Something is broken. What you write or press here, I do as soon as I can. No need to do it again.
door-desk-nothing_kept = Something is broken: I can keep hardly anything now. Who writes hears so. They get the number { $phone }. Keep that phone with you. Nothing is lost: all of it comes later. Please call your administrator now. The log says what must be done.
door-desk-kept_again = All works again. What came in meanwhile, I take up now.

# When Telegram refuses a bot
bot-hears-nobody = Telegram refuses my bot in { $place }. Who writes there is not heard now. Keep the phone { $phone } with you. Please call your administrator now. The log says what to do.
bot-shares-token = Another program reads the messages in { $place } too. So I do not get all of them. Keep the phone { $phone } with you. Please call your administrator now. The log says what to do.

# When room runs out
no-room =
    We are too full for new people now. Please try again later. Is it urgent? Call { $phone }.
    Is there danger? Call now:
    { $emergency }
room-nearly-full = My memory is getting full. All still works. Please tell your administrator today.
room-short = My memory is nearly full. I ask new people to call { $phone }. What is urgent goes on. Please call your administrator now.
