"""Every script that serves people, and which of them go on while Redis is full.

What a script needs and answers stands on top of its file; see script.py for the flags.
"""

from dataclasses import dataclass
from typing import Final

from buurtbot.storage.wire.script import Script, script

FULL: Final = "allow-oom"  # also while Redis is full: it writes little, or makes room
READS: Final = "no-writes"


@dataclass(frozen=True)
class Scripts:
    """The scripts by name; a test puts one that breaks in the place of another."""

    commit: Script = script("commit", before="limits")
    commit_first: Script = script("commit", flags=FULL, before="limits")
    near: Script = script("near", flags=READS)
    together: Script = script("together", flags=READS)
    take: Script = script("take", flags=FULL, before="brought")
    sent: Script = script("sent", flags=FULL, before="brought")
    look: Script = script("look", flags=FULL, before="brought")
    pace: Script = script("pace", flags=FULL, before="limits")
    give_back: Script = script("give_back", flags=FULL)
    what_time: Script = script("what_time", flags=READS)
    keep_time: Script = script("keep_time", flags=FULL)
    put_off: Script = script("put_off", flags=FULL)
    hurry: Script = script("hurry", flags=FULL)
    note: Script = script("note", flags=FULL)
    begin_topic: Script = script("begin_topic", flags=FULL)
    oldest_unsent: Script = script("oldest_unsent", flags=READS)
    how_much_waits: Script = script("how_much_waits", flags=READS)
    raise_form: Script = script("raise_form", flags=FULL)
    write_on_page: Script = script("write_on_page", flags=FULL)
    change_on_page: Script = script("change_on_page", flags=FULL)
    looked_at_page: Script = script("looked_at_page", flags=FULL)
    lane: Script = script("lane", flags=FULL)
