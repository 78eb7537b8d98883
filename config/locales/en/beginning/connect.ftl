# The bots and the group of a new neighbourhood, in a terminal: `buurtbot connect`
connect-desk =
    First the bot of the desk.
    You have none yet? Write to @BotFather in Telegram: /newbot
connect-neighbourhood = Now the neighbourhood { $name }.
connect-ask-token =
    Paste the token here, for { $name }.
    You do not see what you paste. Press the return key after it.
begin-no-token =
    That is no token. BotFather gives one for each bot.
    It has digits, a colon and then 35 signs.
connect-unknown-token =
    Telegram does not know this token.
    Copy it once more, from the message of BotFather.
connect-same-bot =
    This is @{ $bot }, and you have that one for the desk.
    Ask BotFather for a second bot.
connect-is = Good: this is @{ $bot }.
connect-away =
    Telegram does not answer. See whether this computer has internet.
    An empty line tries again.
connect-went-away =
    Telegram does not answer any more. What was done is kept.
    Begin again. It goes on then where you were.
connect-word =
    Now the group of the staff.
    Make a group in Telegram and switch Topics on in it.
    Then open this link and choose that group. The bot becomes administrator there:
    { $link }
    Or put @{ $bot } in the group yourself, as administrator, and write there: { $word }
    This waits until somebody writes that word.
connect-group = Found: the group { $group }.
connect-nobody-wrote =
    Nobody wrote the word in a group with the bot.
    Is the bot a member, and an administrator? Then begin again.
connect-ask-group =
    The bot of the desk is at work already, so it does not listen here.
    Put @{ $bot } in the new group and write there: /help
    Which number does the bot tell then?
connect-no-number = That is no number of a group. It begins with -100 and has digits only.
connect-not-there =
    @{ $bot } is not in that group.
    Put the bot in it. An empty line looks again.
connect-no-topics =
    In { $group } Topics are off.
    Switch them on: open the group, choose Edit, and then Topics.
connect-no-admin =
    In { $group } @{ $bot } is no administrator.
    Make the bot an administrator, who may manage topics.
connect-no-manage =
    In { $group } @{ $bot } may not manage topics.
    Give the bot that right, at Administrators.
connect-no-pins = The bot may not pin anything there. It is not needed for anything now.
connect-ask-again = Is that done? Yes looks again, no goes on without.
connect-ask-all-wrote =
    Who else works at the desk?
    Let each of them write in the group: { $word }
    An empty line goes on.
connect-hidden =
    Somebody wrote as the group itself, without a name.
    They may act when staying anonymous is off, at Administrators.
connect-ask-may-act = May { $name } ({ $number }) take cases?
connect-ask-staff =
    At least somebody must be able to take cases.
    What is a Telegram number of somebody of the staff? @userinfobot tells it.
connect-done = Done: { $file }
connect-complete = All neighbourhoods are connected already. One of them again: --neighbourhood with its name.
connect-no-files =
    There is no neighbourhood to connect here yet.
    First type: { $command }
connect-no-such = No neighbourhood here is called that. Choose one of these: { $names }
connect-stopped =
    Stopped. What was done is kept. An answer was missing here:
    { $question }
connect-cannot-write =
    Writing did not work: { $file } ({ $why }). It is as it was.
    Make room or ask for rights, and begin again.
