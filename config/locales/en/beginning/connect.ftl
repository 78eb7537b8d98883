# The bots and the group of a new neighbourhood, in a terminal: `buurtbot connect`
connect-desk =
    First the bot of the desk.
    If you do not have one yet, write to @BotFather in Telegram: /newbot
connect-neighbourhood = Now the neighbourhood { $name }.
connect-ask-token =
    Paste the token here, for { $name }.
    You do not see what you paste. Then press the return key.
begin-no-token =
    That is not a token. BotFather gives one for each bot.
    It has digits, a colon and then 35 characters.
connect-unknown-token =
    Telegram does not know this token.
    Copy it again from BotFather's message.
connect-same-bot =
    This is @{ $bot }, and you already have that one for the desk.
    Ask BotFather for a second bot.
connect-is = Done: this is @{ $bot }.
connect-away =
    Telegram does not answer. Check that this computer has internet.
    Press return on an empty line to try again.
connect-went-away =
    Telegram no longer answers. What was done has been saved.
    Start again. It then goes on where you were.
connect-word =
    Now the staff group.
    Make a group in Telegram and switch on Topics in it.
    Then open this link and choose that group. The bot becomes an administrator there:
    { $link }
    Or add @{ $bot } to the group yourself, as an administrator, and write there: { $word }
    This waits until someone writes that word.
connect-group = Found: the group { $group }.
connect-nobody-wrote =
    Nobody wrote the word in a group with the bot.
    Is the bot a member, and also an administrator? Then start again.
connect-ask-group =
    The bot of the desk is already running, so it does not listen here.
    Add @{ $bot } to the new group and write there: /help
    What number does the bot give?
connect-no-number = That is not a group number. It starts with -100 and only has digits.
connect-not-there =
    @{ $bot } is not in that group.
    Add the bot. Press return on an empty line to check again.
connect-no-topics =
    Topics are off in { $group }.
    Switch them on: open the group, choose Edit, and then Topics.
connect-no-admin =
    @{ $bot } is not an administrator in { $group }.
    Make the bot an administrator, with the right to manage topics.
connect-no-manage =
    @{ $bot } is not allowed to manage topics in { $group }.
    Give the bot that right, under Administrators.
connect-no-pins = The bot is not allowed to pin messages there. That is not needed for anything now.
connect-ask-again = Is that done? Yes checks again, no goes on without it.
connect-ask-all-wrote =
    Who else works at the desk?
    Ask each of them to write in the group: { $word }
    Press return on an empty line to go on.
connect-hidden =
    Someone wrote as the group itself, without a name.
    They can only do things when remaining anonymous is off, under Administrators.
connect-ask-may-act = May { $name } ({ $number }) take cases?
connect-ask-staff =
    At least one person must be able to take cases.
    What is the Telegram number of a member of staff? @userinfobot tells you.
connect-done = Done: { $file }
connect-complete = All neighbourhoods are already connected. To redo one: --neighbourhood with its name.
connect-no-files =
    There is no neighbourhood here to connect yet.
    First type: { $command }
connect-no-such = No neighbourhood here is called that. Choose one of these: { $names }
connect-stopped =
    Stopped. What was done has been saved. This answer was still needed:
    { $question }
connect-cannot-write =
    Writing failed: { $file } ({ $why }). It is still as it was.
    Make room or ask for permission, and start again.
