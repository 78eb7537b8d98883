# Rights of who only has a telephone: what the desk sees and chooses
button-caller-data = Data of the caller
button-caller-forget = Forget the caller
button-caller-forget-sure = Yes, delete everything
desk-caller-not-by-phone = This is not possible here. This person is gone, or does it themselves in the bot.
desk-caller-data-alone = This does not belong in the group. Choose it in your own chat with the bot, or at the web desk.
desk-caller-data = This is all that is kept about { $name }. Are you sure who is calling? Otherwise ring back first. Read it out, or print it for { $name }. Throw the file away afterwards.
desk-caller-forgotten = Everything is deleted. Tell the caller: nothing is kept any more, except what you just read out.
