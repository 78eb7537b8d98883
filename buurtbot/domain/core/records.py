"""What is kept: each kind of record, by the name under which it is stored."""

from collections.abc import Mapping
from typing import Any, Final

from buurtbot.domain.core.activities import Switches
from buurtbot.domain.core.buddy import Buddies, BuddyList, BuddyPast, BuddySeeker
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.check_in import CheckIn
from buurtbot.domain.core.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.mailbox import Mailbox
from buurtbot.domain.core.news_mail import NewsMail
from buurtbot.domain.core.pair import Pair
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.referral import Referrals
from buurtbot.domain.core.screen_line import ScreenLine
from buurtbot.domain.core.share import Hears, Named, Share, Sharing
from buurtbot.domain.core.signal import Signal, SignalList
from buurtbot.domain.core.staying import Staying
from buurtbot.domain.core.talk import Talk

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
