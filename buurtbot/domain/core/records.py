"""What is kept: each kind of record, by the name under which it is stored."""

from collections.abc import Mapping
from typing import Any, Final

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.domain.core.people.signal import Signal, SignalList
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.together.share import Hears, Named, Share, Sharing

# A frozen dataclass with an `id` and an `owner`, whose key seals its fields with PRIVATE metadata.
RECORDS: Final[Mapping[str, type[Any]]] = {
    "person": Person,
    "request": HelpRequest,
    "case": Case,
    "talk": Talk,
    "held": Held,
    "screen_line": ScreenLine,
    "buddy_past": BuddyPast,
    "buddy_seeker": BuddySeeker,
    "buddies": Buddies,
    "buddy_list": BuddyList,
    "switches": Switches,
    "staying": Staying,
    "call": Call,
    "circle": Circle,
    "circle_member": CircleMember,
    "circles": Circles,
    "pair": Pair,
    "share": Share,
    "hears": Hears,
    "sharing": Sharing,
    "named": Named,
    "check_in": CheckIn,
    "signal": Signal,
    "signal_list": SignalList,
    "mailbox": Mailbox,
    "news_mail": NewsMail,
    "referrals": Referrals,
}
