# Setting up a new neighbourhood, in a terminal: `buurtbot new-neighbourhood`
begin-hello =
    A new neighbourhood. Leave an answer empty to use the suggestion in brackets.
    Ctrl-C stops. Then nothing is written.
begin-ask-language = Nederlands or English? (nl / en)
begin-ask-name = What is the neighbourhood called?
begin-ask-municipality = Which municipality is it in?
begin-ask-border =
    Where is the border?
    Type the name of a file (GeoJSON), or postcodes such as: 2531 2532
begin-ask-area =
    There are several neighbourhoods in that file: { $names }
    Which one is it?
begin-ask-organisation = Which organisation runs this buurtbot?
begin-ask-phone = What number can residents call?
begin-ask-days = On which days is someone at the desk?
begin-ask-hours =
    From what time to what time?
    Twice a day? Type: 9-12 and 13-17
begin-ask-closed =
    On which of those days is nobody there?
    Type, for example: holidays, 24-12-2026 and 27-12-2026 to 2-1-2027
    If there are none, type: none
begin-holidays = holidays
begin-ask-on-duty =
    Who should be called outside those hours? Only staff read this.
    If you do not know yet, leave it empty.
begin-ask-second-channel =
    Which web address makes a phone ring if the desk does not respond?
    If you do not know yet, leave it empty.
begin-ask-alarm-mail =
    Which email address gets an alarm if the desk does not respond?
    If you do not know yet, leave it empty.
begin-ask-staff =
    What are the Telegram numbers of the staff?
    If you do not know them, leave it empty: the next step finds them.
begin-ask-workers =
    Who works in a browser, without Telegram?
    Type a name and an email address: Karin karin@example.org, Bram bram@example.org
    If nobody does, leave it empty.
begin-ask-page =
    May residents without Telegram use a web page?
    Type yes or no.
begin-no = no
begin-mail-goes-out =
    This needs outgoing email. Put BUURTBOT_SMTP_URL and BUURTBOT_MAIL_FROM in { $file }.
    How to do that is in docker/README.md, under E-mail.
begin-no-mails = That is not an email address. Type it like this: name@example.org. Put a comma between two addresses.
begin-no-workers = For each person, type a name and an email address, with commas: Karin karin@example.org, Bram bram@example.org
begin-ask-languages = Which languages does the bot speak? (nl, en)
begin-ask-network-name = What is your network of neighbourhoods called?
begin-ask-privacy-url =
    What is the web address of your privacy statement?
    If you do not know yet, leave it empty.
begin-ask-quiet = At what times does the bot leave volunteers in peace?
begin-ask-minimum-age = From what age can someone help?
begin-ask-write =
    These files are about to be made:
    { $files }
    Is that all right?
begin-written = Done: { $file }
begin-keys =
    Put a copy of { $file } in a safe.
    Without these keys nobody can read the data.
begin-next = Now type: { $command }
begin-not-written = Nothing has been written.
begin-stopped =
    Stopped. Nothing has been written. This answer was still needed:
    { $question }
begin-no-folder =
    I am not allowed to write in { $folder }.
    Choose another folder with --config, or ask for permission.
begin-cannot-write =
    Writing failed: { $file } ({ $why }).
    Nothing was made. Make room or choose another folder, and start again.
begin-name-taken =
    { $file } already exists. It stays as it is.
    Choose another name, or change that file yourself.
begin-too-long = That is too long. Use at most { $most } characters.
begin-no-name = Type a name, with letters.
begin-municipality-like = I do not know that municipality. Do you mean one of these: { $names }?
begin-no-municipality = I do not know that municipality. Type its name, or its code, such as GM0518.
begin-no-border =
    There is no such file, and it is not a postcode.
    A postcode is 2531 or 2531AB. Put a space between two postcodes.
    You can draw a border at geojson.io, for example. Save it as a file.
begin-border-unreadable =
    I cannot read { $file } as a map.
    Save it as GeoJSON or GeoPackage.
begin-border-empty =
    There is no border in the Netherlands in { $file }.
    Draw an area, not a line or a dot. Are latitude and longitude swapped?
begin-no-area = There is no neighbourhood with that name. Choose one of these: { $names }
begin-many-postcodes = That is too many postcodes. Give at most { $most }, or a file.
begin-no-postcode = I do not know this postcode: { $postcodes }. Check the digits.
begin-postcodes-away =
    I cannot look up the postcodes now. PDOK does not answer.
    Try again in a moment, or give a file.
begin-no-phone = That is not a phone number. Type it with the area code, such as 070 123 45 67.
begin-no-days = I do not understand those days. Type, for example: mon-fri, or mon tue thu.
begin-no-hours = I do not understand those hours. Type, for example: 9-17, or 9-12 and 13-17.
begin-hours-turned = The end is before the start. Type, for example: 9-17.
begin-shifts-turned =
    The second time starts after the first has ended. More than two is not possible.
    Type, for example: 9-12 and 13-17.
begin-no-closed =
    I do not understand those days. Type a date with the year, such as 24-12-2026.
    Type a whole holiday like this: 27-12-2026 to 2-1-2027.
begin-no-address = That is not a web address. It starts with https:// and has no spaces.
begin-no-staff = A Telegram number only has digits. Put a space between two numbers.
begin-no-languages = Choose nl, en, or both.
begin-no-age = Type an age from 13 up to and including 18.
begin-yes-or-no = Type yes or no.
