"""What a person at the desk must look at, before there is a case of it."""

from dataclasses import dataclass

from buurtbot.domain.core.case import Reason
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person


@dataclass(frozen=True)
class NewCase:
    """Why, of which neighbourhood, about whom and which request, and in which words.

    `whom` is who it is about, when that is not who says it. Unless it is to `tell`, the caller
    tells the person what happens now. A moderator who is `at_it` is not called. What who called
    them wrote down (`by_caller`) are no words of theirs.
    """

    reason: Reason
    neighbourhood: str
    about: Person | None = None
    request: HelpRequest | None = None
    words: str = ""
    by_caller: str = ""
    what: str = ""
    urgent: bool = False
    tell: bool = True
    whom: Person | None = None
    at_it: bool = False

    @property
    def about_id(self) -> str:
        """Their id, or nothing."""
        return self.about.id if self.about else ""

    @property
    def request_id(self) -> str:
        """Its id, or nothing."""
        return self.request.id if self.request else ""
