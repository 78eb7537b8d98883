"""Every Redis key of the project is built here and in shared_keys.py, and nowhere else.
One municipality = one hash tag: one commit touches one slot, on one Redis and on a Cluster alike.
Columns: name, type, what it holds, how long it lives.

    {gm}:person:<id>      string  record Person            until forgotten or retention
    {gm}:request:<id>     string  record HelpRequest       retention after its end
    {gm}:case:<id>        string  record Case              retention after closing
    {gm}:talk|staying|call|check_in:<id> string records of a person   until it ends, or they stop
    {gm}:held:<id>        string  record Held: for whom is it?   until they say so; a day (PEXPIRE)
    {gm}:spoken:<person>  zset    which message is of which line -> when (ms); 14 days (PEXPIRE)
    {gm}:datakey:<owner>  string  wrapped data key         until the person is forgotten
    {gm}:card:<person>    string  of who can be asked: what matching must know, unsealed
    {gm}:asked:<person>   string  when they were asked, for what   90 days after the last (PX)
    {gm}:keyboard:<token> string  what its buttons do      until the buttons end (PEXPIRE)
    {gm}:heard|dammed:<id>:<n> string sent in minute n; they heard it is too much  two minutes
    {gm}:lately:<id>      string  sealed: a few words just written, by keyed id   minutes (PEXPIRE)
    {gm}:seen:<op>        string  this operation is done   72 h (PEXPIRE)
    {gm}:sent|latest:<name> string bot, group, message id; since when (ms)   40 days (PX)
    {gm}:parts|fetching:<id> string what arrived of it; since when no file (ms)   14 days
    {gm}:topic|making_topic:<case> string its topic; made now   retention; half a minute (PX)
    {gm}:thread:<chat>:<number> string its case           retention of the case; a message 40 days
    {gm}:no_topics:<chat> string  when to try again (ms)   until topics can be made there
    {gm}:cut_off:<slug>   string  since when (ms)          until its staff group is reached
    {gm}:volunteers       geo     who can be asked, rounded positions
    {gm}:people           zset    person -> last seen (s)
    {gm}:requests         zset    request -> created (s)
    {gm}:cases|cases:open zset    case -> opened (s); those that are open
    {gm}:unclear:<week>:<question> string how often not understood   unclear_days
    {gm}:list:<kind>:<slug> zset  what a neighbourhood has, who has a number -> from when (ms)
    {gm}:screen_lines     zset    line for the screening -> kept (s)
    {gm}:refs             zset    "<reference>:<kind>:<id>", by name
    {gm}:ref:<reference>  string  it is being given out    ten minutes (PEXPIRE)
    {gm}:timers|asking    zset    timer name -> due (s); those that ask volunteers
    {gm}:lane             string  which process asks volunteers now, seconds (PX)
    {gm}:timer_deeds      hash    timer name -> deed
    {gm}:outbox           zset    queue -> when it may send (s)
    {gm}:out:<queue>      list    waiting messages, oldest first
    {gm}:audit            stream  who did what              retention
    {gm}:group:<slug>     string  the staff group's present chat id (after a migration)
    {gm}:commits          string  how many commits there were
    {gm}:tally:<what>     string  how often it happened; why helpers stopped: stopped_days
    {gm}:known|gone       hash    neighbourhood -> as it was configured, sealed; since when gone
    {gm}:proofs           hash    master key, pepper -> what only it can have made
    {gm}:writers          zset    mark of a version (forms.py) -> when it first started (ms)
    {gm}:lowest_form      string  the lowest that may still write; lowest_writer (zset) as well
    {gm}:erased           zset    keyed id of who was forgotten -> when (ms); backup_days
    {gm}:refused:<id>     string  a volunteer was refused, and forgotten   refusal_days
    {gm}:rewritten        string  until when erasures are out of Redis's file (ms)
    {gm}:pace:<who>       string  how much went lately (limits.lua); seconds (PX), of a bot longer
    {gm}:page|page_file:<page> hash, string: on a page of ours, sealed     30 days after the last
    {gm}:alive            string  could be written         a minute (PEXPIRE)
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Keys:
    """The keys of one municipality, for example `gm0518`."""

    municipality: str

    def _key(self, *parts: str) -> str:
        return ":".join((f"{{{self.municipality}}}", *parts))

    @property
    def all_begin_with(self) -> str:
        """What all of them begin with."""
        return self._key("")

    def record(self, kind: str, id_: str) -> str:
        """A record: kind is person, request, case or talk."""
        return self._key(kind, id_)

    def card(self, person: str) -> str:
        """What matching must know of someone who can be asked."""
        return self._key("card", person)

    def asked(self, person: str) -> str:
        """When a volunteer was asked, and for which requests."""
        return self._key("asked", person)

    def spoken(self, person: str) -> str:
        """Which messages in somebody's chat belong to which line; no words."""
        return self._key("spoken", person)

    def datakey(self, owner: str) -> str:
        """The wrapped key that seals what is private about this person."""
        return self._key("datakey", owner)

    def keyboard(self, token: str) -> str:
        """What the buttons of one message do, and for whom."""
        return self._key("keyboard", token)

    def seen(self, operation: str) -> str:
        """The mark that an operation has had its effect."""
        return self._key("seen", operation)

    def heard(self, person: str, minute: int) -> str:
        """How much somebody sent in this minute since 1970."""
        return self._key("heard", person, str(minute))

    def lately(self, person: str) -> str:
        """What somebody wrote a moment ago, a few words at a time."""
        return self._key("lately", person)

    def dammed(self, person: str, minute: int) -> str:
        """That somebody heard, in this minute, that it is too much."""
        return self._key("dammed", person, str(minute))

    def sent(self, name: str) -> str:
        """Where a named message ended up."""
        return self._key("sent", name)

    def latest(self, name: str) -> str:
        """Since when there is what stands in a staff group by this name, or was taken away."""
        return self._key("latest", name)

    def parts(self, id_: str) -> str:
        """Which parts of a waiting message arrived."""
        return self._key("parts", id_)

    def fetching(self, id_: str) -> str:
        """Since when the file of a waiting message cannot be had."""
        return self._key("fetching", id_)

    def topic(self, case: str) -> str:
        """The topic of a case."""
        return self._key("topic", case)

    def making_topic(self, case: str) -> str:
        """Somebody makes the topic of this case."""
        return self._key("making_topic", case)

    def thread(self, chat: int, thread: int) -> str:
        """The case of a topic, or of one message."""
        return self._key("thread", str(chat), str(thread))

    def no_topics(self, chat: int) -> str:
        """That topics cannot be made in a group, and when to try again."""
        return self._key("no_topics", str(chat))

    def cut_off(self, slug: str) -> str:
        """Since when the staff group of a neighbourhood cannot be reached."""
        return self._key("cut_off", slug)

    def queue(self, queue: str) -> str:
        """The waiting messages of one chat."""
        return self._key("out", queue)

    def group(self, slug: str) -> str:
        """The present chat id of a staff group that has migrated."""
        return self._key("group", slug)

    @property
    def volunteers(self) -> str:
        """Who can be asked, by rounded position."""
        return self._key("volunteers")

    @property
    def people(self) -> str:
        """Everybody, by when they were last seen."""
        return self._key("people")

    @property
    def requests(self) -> str:
        """All requests, by when they were made."""
        return self._key("requests")

    @property
    def cases(self) -> str:
        """All cases, by when they were opened."""
        return self._key("cases")

    @property
    def open_cases(self) -> str:
        """Open cases, by when they were opened."""
        return self._key("cases", "open")

    def listed(self, kind: str, neighbourhood: str) -> str:
        """What a neighbourhood has of a kind of record, by from when."""
        return self._key("list", kind, neighbourhood)

    @property
    def screen_lines(self) -> str:
        """Lines for whoever keeps the screening, by when they were kept."""
        return self._key("screen_lines")

    def unclear(self, week: str, question: str) -> str:
        """How often an answer to this question was not understood in this week."""
        return self._key("unclear", week, question)

    @property
    def refs(self) -> str:
        """What each short reference stands for."""
        return self._key("refs")

    def ref(self, ref: str) -> str:
        """A short reference that is being given out: two at once do not get the same."""
        return self._key("ref", ref)

    @property
    def timers(self) -> str:
        """Timer names by due time."""
        return self._key("timers")

    @property
    def asking(self) -> str:
        """Names of the timers that ask volunteers, by due time."""
        return self._key("asking")

    @property
    def lane(self) -> str:
        """Which process asks volunteers now: one at a time."""
        return self._key("lane")

    @property
    def timer_deeds(self) -> str:
        """What each timer does."""
        return self._key("timer_deeds")

    @property
    def outbox(self) -> str:
        """Queues by when they may send next."""
        return self._key("outbox")

    @property
    def known(self) -> str:
        """The neighbourhoods that were served, as they were configured."""
        return self._key("known")

    @property
    def gone(self) -> str:
        """Since when the file of a neighbourhood is gone."""
        return self._key("gone")

    @property
    def commits(self) -> str:
        """How many commits there were: what we remember beside Redis is compared with it."""
        return self._key("commits")

    def tally(self, what: str) -> str:
        """How often something happened; no person or case is in it."""
        return self._key("tally", what)

    @property
    def proofs(self) -> str:
        """What only the master keys and the pepper of this data can have made."""
        return self._key("proofs")

    @property
    def writers(self) -> str:
        """Which versions wrote here, by when each first started."""
        return self._key("writers")

    @property
    def lowest_writer(self) -> str:
        """The lowest form whose version may still write here."""
        return self._key("lowest_writer")

    @property
    def lowest_form(self) -> str:
        """The same, where it costs a commit nothing to read it."""
        return self._key("lowest_form")

    @property
    def erased(self) -> str:
        """Who was forgotten, by keyed id: to be forgotten again after a backup was laid back."""
        return self._key("erased")

    def refused(self, person: str) -> str:
        """That somebody who was forgotten was refused as a volunteer, by keyed id."""
        return self._key("refused", person)

    @property
    def rewritten(self) -> str:
        """Until when what was erased is out of Redis's own file as well."""
        return self._key("rewritten")

    @property
    def alive(self) -> str:
        """Written to see whether anything can be."""
        return self._key("alive")

    def pace(self, who: str) -> str:
        """How much went lately, of one bot or to one chat: for the limits."""
        return self._key("pace", who)

    def page(self, page: str) -> str:
        """What stands on a page of ours: a person's, or a topic of a desk."""
        return self._key("page", page)

    def page_file(self, page: str, name: str) -> str:
        """A file on a page."""
        return self._key("page_file", page, name)

    @property
    def audit(self) -> str:
        """Who did what, without contents."""
        return self._key("audit")
