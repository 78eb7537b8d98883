"""Words nobody asked for: a button of the menu, a case of this week, or else the menu."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Deed, Say, Text, text
from buurtbot.domain.core.said import Said
from buurtbot.domain.meaning.answered import read_answer
from buurtbot.domain.meaning.need import Need, read_need
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.check_ins.their_answers import check_in_words
from buurtbot.services.core.context import Context
from buurtbot.services.helping.asked_now import invitations_again, taking_back
from buurtbot.services.lines.staff_words import written_after
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.unclear import MENU as MENU_QUESTION
from config.core.kinds import KINDS
from config.meaning.needs import Intent
from handlers.neighbours.caller import Caller
from handlers.neighbours.heard.together import labels_of, named_together
from handlers.neighbours.heard.worry_words import is_worry
from handlers.neighbours.leading import Leading
from handlers.neighbours.open_lines import contents
from handlers.talking.shown import above
from handlers.talking.strange import strange
from handlers.talking.talk import Answer, Words
from handlers.talking.understand import choice_for

ANSWERS: Final = frozenset({"yes", "no", "withdraw"})  # of who was asked to help
PAGES: Final[Mapping[Intent, Deed]] = {
    "status": deeds.request_status(),
    "done": deeds.request_status(),
    "withdraw": deeds.request_status(),
    "data": deeds.my_data(),
    "forget": deeds.forget_me(),
}
ABOVE_MENU: Final[Mapping[Intent, Text]] = {
    "greeting": text("greeted"),
    "yes": text("fine-then"),
    "no": text("fine-then"),
    "human": text("press-for-person"),
}
BUTTONS: Final[Mapping[Intent, tuple[str, Deed]]] = {  # for what is likely, and no more
    "ask": ("button-ask-for-help", deeds.begin(conversation="ask_for_help")),
    "offer": ("button-offer-help", deeds.begin(conversation="offer_help")),
    "human": ("button-person", deeds.want_person()),
}
MENU: Final[Mapping[str, Deed]] = {  # what may be typed instead of pressed
    "button-ask-for-help": deeds.begin(conversation="ask_for_help"),
    "button-offer-help": deeds.begin(conversation="offer_help"),
    "button-person": deeds.want_person(),
    "button-begin-anew": deeds.show_menu(),
}


def which_wish(caller: Caller, wishes: Sequence[Intent], need: Need) -> Say:
    """Which of these it is, each as a button; and the menu, for who means none of them."""
    rows = tuple((Button(text(BUTTONS[one][0]), _begins(one, need)),) for one in wishes)
    return Say(caller.to, text("which-wish"), (*rows, back_to_menu()))


def _is_whole(part: Need, *, asked_before: bool) -> bool:
    """Whether it is of a request and no small talk: "vrijdag"; "liever vrijdag", of what is asked;
    not "mooi weer vandaag".
    """
    beside = 1 if asked_before else 0
    return bool(part.kinds or part.who) or len(part.rest.split()) <= beside


def _begins(wish: Intent, need: Need) -> Deed:
    """What its button begins, with what was said of it."""
    act = BUTTONS[wish][1]
    if wish != "ask" or not need.named:
        return act
    return deeds.begin(conversation="ask_for_help", kind=need.named[0])


def asks(need: Need, caller: Caller) -> bool:
    """Whether they ask for help; of who helps as well only when they say that they ask."""
    return need.intent == "ask" and (caller.person.offer is None or need.requests)


def page_of(need: Need, caller: Caller) -> Deed | None:
    """The page for it: what it shows can be pressed, and nothing is done before that."""
    person = caller.person
    if need.intent == "pause" and person.offer is not None:
        return deeds.pause_menu()
    request = taking_back(person)
    if need.intent == "withdraw" and request:
        return deeds.withdraw(request=request)
    return PAGES.get(need.intent)


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
        expected = await self._expected(work, caller, answer, message)
        if expected is not None:
            return expected
        if caller.listened.hard_times is not None:
            return Decision()  # they are answered to that
        if isinstance(answer, Words):
            return await self._meant(work, caller, answer.text)
        return above(strange(answer), await self.leading.do(work, caller, deeds.show_menu()))

    async def _expected(
        self, work: Work, caller: Caller, answer: Answer, message: int
    ) -> Decision | None:
        """What waited for an answer: how they are, or a case of this week."""
        words, media = contents(answer, caller.person)
        how_they_are = await check_in_words(work, self.context, caller.person, words)
        if how_they_are is not None:
            return how_they_are
        if not words and media is None:
            return None
        said = Said(words, media, message)
        return await written_after(work, self.context, caller.person, said)

    async def _meant(self, work: Work, caller: Caller, words: str) -> Decision:
        """What the words themselves say: the talk or the page for it, or else the menu."""
        need = read_need(words, caller.scene.spoken, self.leading.needs)
        if is_worry(words, need):
            return await self.leading.worries(work, caller, words)
        together = named_together(words, need, self.context.activities(caller.person.bot))
        if together is not None:
            return await self.leading.do(work, caller, together)
        return await self._wished(work, caller, words, need)

    async def _wished(self, work: Work, caller: Caller, words: str, need: Need) -> Decision:
        if asks(need, caller) or (need.intent == "offer" and caller.person.offer is None):
            return await self.leading.begin_told(work, caller, Words(words), need)
        if need.intent in ANSWERS:
            again = await invitations_again(work, caller.person)
            if again is not None:
                return again
        if need.intent == "thanks":
            return Decision(tell=(Say(caller.to, text("you-are-welcome"), (back_to_menu(),)),))
        page = page_of(need, caller)
        if page is not None:
            return await self.leading.do(work, caller, page)
        return await self._in_part(work, caller, words, need)

    async def _in_part(self, work: Work, caller: Caller, words: str, need: Need) -> Decision:
        """Words that are no wish by themselves: a part of one, or which of several is not sure."""
        part = read_answer(words, caller.scene.spoken, self.leading.needs)
        asked_before = bool(caller.person.requests)
        if (
            part.intent == "ask"
            and caller.person.offer is None
            and _is_whole(part, asked_before=asked_before)
        ):
            if asked_before and not part.kinds:
                return await self.leading.do(work, caller, deeds.request_status())
            return await self.leading.begin_told(work, caller, Words(words), part)
        unsure = need.intent in {"other", "yes", "no"}
        wishes = tuple(one for one in need.likely if unsure and one in BUTTONS)
        if wishes == ("offer",) and caller.person.offer is None:  # which begins by telling of it
            return await self.leading.begin_told(
                work, caller, Words(words), replace(need, intent="offer", kinds=need.named)
            )
        if wishes:
            return Decision(tell=(which_wish(caller, wishes, need),))
        menu = await self.leading.do(work, caller, deeds.show_menu())
        if need.intent not in ABOVE_MENU:
            self.leading.not_understood(work, MENU_QUESTION)
        return above(ABOVE_MENU.get(need.intent, text("not-understood")), menu)

    def _typed_from_menu(self, caller: Caller, answer: Answer) -> Deed | None:
        """The deed of the menu that somebody typed instead of pressing it, or what they need.

        Of who helps as well nobody knows whether they need it or offer it.
        """
        if not isinstance(answer, Words):
            return None
        label = self.leading.label(caller)
        buttons = {**MENU, **labels_of(self.context.activities(caller.person.bot))}
        shown = {key: label(text(key)) for key in buttons}
        wanted = buttons.get(choice_for(answer.text, shown, free=True) or "")
        if wanted is not None or caller.person.offer is not None:
            return wanted
        kinds: dict[str, str] = {kind: label(text(f"kind-{kind}")) for kind in KINDS}
        kind = choice_for(answer.text, kinds, free=True)
        return deeds.begin(conversation="ask_for_help", kind=kind) if kind else None
