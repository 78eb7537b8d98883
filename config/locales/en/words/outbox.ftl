# While passing on
media-lost = (There was a photo, voice message or file with this. I could not pass it on. Please ask for it to be sent again.)
voice-not-let-in = (There was a voice message here. Your Telegram does not accept those. The sender has been told. Would you like voice messages? Choose in Telegram: Settings, Privacy, Voice messages.)
desk-lacks-file = Your words reached { $organisation }, but your file did not. Send a smaller file (up to 20 MB), or say it in words.
