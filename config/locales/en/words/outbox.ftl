# While passing on
media-lost = (There was a photo, voice message or file with this. I could not pass it on. Ask whether it can be sent once more.)
voice-not-let-in = (A voice message belonged here. Your Telegram does not let it in. Who sent it has been told. Do you want voice messages? Choose in Telegram: Settings, Privacy, Voice messages.)
desk-lacks-file = Your file did not reach { $organisation }; your words did. Send a smaller file (up to 20 MB), or say it in words.
