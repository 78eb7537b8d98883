# While passing on
media-lost = (There was a photo, voice message or file with this. I could not pass it on. Ask whether it can be sent once more.)
