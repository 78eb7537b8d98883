"""Words nobody asked for: a button of the menu, a case of this week, or else the menu."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed, text
from buurtbot.domain.core.person import KINDS
from buurtbot.domain.core.said import Said
from buurtbot.services.core.context import Context
from buurtbot.services.lines.staff_words import written_after
from buurtbot.storage.work import Work
from handlers.neighbours.caller import Caller
from handlers.neighbours.leading import Leading
from handlers.neighbours.open_lines import contents
from handlers.talking.shown import above
from handlers.talking.strange import strange
from handlers.talking.talk import Answer, Words
from handlers.talking.understand import choice_for

MENU: Final[Mapping[str, Deed]] = {  # what may be typed instead of pressed
    "button-ask-for-help": deeds.begin(conversation="ask_for_help"),
    "button-offer-help": deeds.begin(conversation="offer_help"),
    "button-person": deeds.want_person(),
    "button-begin-anew": deeds.show_menu(),
}


@dataclass(frozen=True)
class Unasked:
    """Hears what came by itself, of somebody who agreed."""

    context: Context
    leading: Leading

    async def hear(self, work: Work, caller: Caller, answer: Answer, message: int) -> Decision:
        """What it leads to."""
        wanted = self._typed_from_menu(caller, answer)
        if wanted is not None:
            return await self.leading.do(work, caller, wanted)
        words, media = contents(answer, caller.person)
        if words or media:
            said = Said(words, media, message)
            again = await written_after(work, self.context, caller.person, said)
            if again is not None:
                return again
        if caller.listened.hard_times is not None:
            return Decision()  # they are answered to that
        why = text("not-understood") if isinstance(answer, Words) else strange(answer)
        return above(why, await self.leading.do(work, caller, deeds.show_menu()))

    def _typed_from_menu(self, caller: Caller, answer: Answer) -> Deed | None:
        """The deed of the menu that somebody typed instead of pressing it, or what they need.

        Of who helps as well nobody knows whether they need it or offer it.
        """
        if not isinstance(answer, Words):
            return None
        label = self.leading.label(caller)
        shown = {key: label(text(key)) for key in MENU}
        wanted = MENU.get(choice_for(answer.text, shown, free=True) or "")
        if wanted is not None or caller.person.offer is not None:
            return wanted
        kinds: dict[str, str] = {kind: label(text(f"kind-{kind}")) for kind in KINDS}
        kind = choice_for(answer.text, kinds, free=True)
        return deeds.begin(conversation="ask_for_help", kind=kind) if kind else None
