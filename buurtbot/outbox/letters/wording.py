"""A message in words and buttons, in the language of its chat.

Those of a web desk do not all read that one: who reads another there finds it in that one too.
"""

from dataclasses import dataclass, replace

from buurtbot.clock import Now
from buurtbot.domain.core.messages import Rows, Text
from buurtbot.outbox.letters.address import Address
from buurtbot.outbox.letters.channel import Letter, Reading
from buurtbot.outbox.letters.parcel import Parcel
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context
from config.words.texts import Texts


@dataclass(frozen=True)
class Wording:
    """Everything raises NoSuchText for a text that is missing or does not fit."""

    context: Context
    texts: Texts
    now: Now

    def renderer(self, address: Address) -> Renderer:
        """Words for this chat."""
        return Renderer(self.texts, address.language, self.now(), address.page, whole=True)

    def letter(self, said: Text, rows: Rows, parcel: Parcel) -> Letter:
        """With all who may read it."""
        letter = self._in(said, rows, parcel, parcel.address.language)
        others = self._others(parcel.address)
        read = (self._reading(letter, said, rows, parcel, other) for other in others)
        return replace(letter, readings=tuple(read)) if others else letter

    def _in(self, said: Text, rows: Rows, parcel: Parcel, language: str) -> Letter:
        renderer = replace(self.renderer(parcel.address), language=language)
        town, token = parcel.outbox.municipality, parcel.waiting.token
        shown = renderer.buttons(rows, municipality=town, token=token)
        return Letter(renderer.text(said), shown)

    def _reading(
        self, letter: Letter, said: Text, rows: Rows, parcel: Parcel, language: str
    ) -> Reading:
        other = self._in(said, rows, parcel, language)
        labels = tuple(tuple(b.label for b in row) for row in other.buttons)
        return Reading(language, letter.text, other.text, labels)

    def _others(self, address: Address) -> tuple[str, ...]:
        """What else is read at the page of a desk."""
        if not (address.is_desk and address.page):
            return ()
        workers = self.context.neighbourhood(address.neighbourhood).desk.workers
        return tuple(sorted({worker.language for worker in workers} - {address.language}))
