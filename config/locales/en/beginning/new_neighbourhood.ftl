# Setting up a new neighbourhood, in a terminal: `buurtbot new-neighbourhood`
begin-hello =
    A new neighbourhood. An empty answer takes what is proposed between brackets.
    Ctrl-C stops. Nothing is written then.
begin-ask-language = Nederlands or English? (nl / en)
begin-ask-name = What is the neighbourhood called?
begin-ask-municipality = In which municipality is it?
begin-ask-border =
    Where is the border?
    Type the name of a file (GeoJSON), or postcodes such as: 2531 2532
begin-ask-area =
    That file holds more neighbourhoods: { $names }
    Which one is it?
begin-ask-organisation = Which organisation is behind this bot?
begin-ask-phone = Which number can residents call?
begin-ask-days = On which days is somebody at the desk?
begin-ask-hours =
    From when to when?
    Twice a day? Type: 9-12 and 13-17
begin-ask-closed =
    On which days is nobody there after all?
    Type, for example: holidays, 24-12-2026 and 27-12-2026 to 2-1-2027
    Is there no such day? Type: none
begin-holidays = holidays
begin-ask-on-duty =
    Who is called outside those hours? Only staff read this.
    Not known yet? Leave it empty.
begin-ask-second-channel =
    Which web address lets a telephone ring when the desk is silent?
    Not known yet? Leave it empty.
begin-ask-alarm-mail =
    To which mail address does an alarm go when the desk is silent?
    You do not know yet? Leave it empty.
begin-ask-staff =
    What are the Telegram numbers of staff?
    Not known? Leave it empty: the next step looks them up.
begin-ask-workers =
    Who works in a browser, without Telegram?
    Type a name and a mail address: Karin karin@example.org, Bram bram@example.org
    Nobody? Leave it empty.
begin-ask-page =
    May residents without Telegram come in at a web page?
    Type yes or no.
begin-no = no
begin-mail-goes-out =
    For this, mail must go out. Put BUURTBOT_SMTP_URL and BUURTBOT_MAIL_FROM in { $file }.
    How that is done stands in docker/README.md, at E-mail.
begin-no-mails = That is no mail address. Type it like this: name@example.org. A comma stands between two of them.
begin-no-workers = Type of each a name and a mail address, with a comma between them: Karin karin@example.org, Bram bram@example.org
begin-ask-languages = Which languages does the bot speak? (nl, en)
begin-ask-network-name = What is your network of neighbourhoods called?
begin-ask-privacy-url =
    At which web address is your privacy statement?
    Not known yet? Leave it empty.
begin-ask-quiet = When does the bot leave volunteers in peace?
begin-ask-minimum-age = From which age may somebody help?
begin-ask-write =
    These files are made:
    { $files }
    Is that right?
begin-written = Done: { $file }
begin-keys =
    Put a copy of { $file } in a safe.
    Without these keys nobody can read the data.
begin-next = Now type: { $command }
begin-not-written = Nothing was written.
begin-stopped =
    Stopped. Nothing was written. An answer was missing here:
    { $question }
begin-no-folder =
    I may not write in { $folder }.
    Choose another folder with --config, or ask for rights.
begin-cannot-write =
    Writing did not work: { $file } ({ $why }).
    Nothing was made. Make room or choose another folder, and begin again.
begin-name-taken =
    { $file } is there already. It stays as it is.
    Choose another name, or change that file yourself.
begin-too-long = That is too long. Use at most { $most } signs.
begin-no-name = Type a name, with letters.
begin-municipality-like = I do not know that municipality. Do you mean one of these: { $names }?
begin-no-municipality = I do not know that municipality. Type its name, or its code, such as GM0518.
begin-no-border =
    That is no file that is there, and no postcode.
    A postcode is 2531 or 2531AB. Put a space between two postcodes.
    You can draw a border at geojson.io, for example. Save it as a file.
begin-border-unreadable =
    I cannot read { $file } as a map.
    Save it as GeoJSON or GeoPackage.
begin-border-empty =
    In { $file } there is no border in the Netherlands.
    Draw an area, not a line or a dot. Are latitude and longitude swapped?
begin-no-area = None is called that. Choose one of these: { $names }
begin-many-postcodes = Those are too many postcodes. Give at most { $most }, or a file.
begin-no-postcode = I do not know this postcode: { $postcodes }. Look at the digits again.
begin-postcodes-away =
    I cannot look up postcodes now. PDOK does not answer.
    Try once more in a moment, or give a file.
begin-no-phone = That is no telephone number. Type it with its area code, such as 070 123 45 67.
begin-no-days = I do not understand those days. Type, for example: mon-fri, or mon tue thu.
begin-no-hours = I do not understand those hours. Type, for example: 9-17, or 9-12 and 13-17.
begin-hours-turned = The end is before the beginning. Type, for example: 9-17.
begin-shifts-turned =
    The second time begins when the first is over. More than two is not possible.
    Type, for example: 9-12 and 13-17.
begin-no-closed =
    I do not understand those days. Type a date with its year, such as 24-12-2026.
    A whole holiday goes like this: 27-12-2026 to 2-1-2027.
begin-no-address = That is no web address. It begins with https:// and has no spaces.
begin-no-staff = A Telegram number has digits only. Put a space between two numbers.
begin-no-languages = Choose nl, en, or both.
begin-no-age = Type an age from 13 up to and including 18.
begin-yes-or-no = Type yes or no.
