"""Which case a message in the group itself is about, by the label at its front.

Where it stands is noted once Telegram has said that it took it. A moderator who answers sooner
than that is understood all the same, and so is an answer to a message of just before a crash.
"""

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import text
from buurtbot.outbox.letters.render import Renderer
from buurtbot.storage.commit import refs
from buurtbot.storage.commit.work import Work
from config.words.texts import LANGUAGES, Texts


async def case_by_label(work: Work, answered: str, texts: Texts) -> str:
    """The case of these words of ours; "" when they have no label, or it may be that of two.

    A reference alone is no label: lists of cases begin with one too, and are about several.
    """
    ref = answered.split(" ", 1)[0].rstrip()
    if not ref or not any(answered.startswith(_label(work, ref, texts, of)) for of in LANGUAGES):
        return ""
    named = await refs.named(work.redis, work.keys, work.forms, ref)
    looked = await work.look(Case, [one.id for one in named if one.kind == "case"])
    return _the_one(list(looked.values()))


def _label(work: Work, ref: str, texts: Texts, language: str) -> str:
    return Renderer(texts, language, work.now).text(text("desk-label", ref=ref))


def _the_one(called_so: list[Case]) -> str:
    """Cases of one request share its reference: words never go to another person than is meant."""
    if len(called_so) > 1 and (
        len({one.about for one in called_so}) > 1 or not called_so[0].about
    ):
        return ""
    newest = max(called_so, key=lambda one: (one.closed is None, one.opened), default=None)
    return newest.id if newest else ""
