"""Messages to words: keys and arguments become text in the language of the receiver."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from buurtbot.domain.core.messages import (
    Arg,
    At,
    Button,
    Hidden,
    HiddenText,
    InLanguage,
    Key,
    Rows,
    Text,
)
from buurtbot.domain.words.letters import beside
from buurtbot.outbox.letters.channel import Shown, ShownKey
from config.network.pages import OurPage
from config.words.texts import Texts

REF: Final = "ref"  # the argument that holds how a request or a case is called
NOBODY: Final = "a-neighbour"  # who is named by no name
NO_BREAK: Final = "\u2011"  # a hyphen at which no line ends


@dataclass(frozen=True)
class Renderer:
    """Words in one language, seen from one moment."""

    texts: Texts
    language: str
    now: datetime
    page: OurPage = ""  # who reads there has buttons, where Telegram takes a command
    whole: bool = False  # numbers such as M-4K7P stay on one line, where it is people who read

    def text(self, text: Text) -> str:
        """A text with everything filled in. Raises NoSuchText."""
        said = self._filled(text)
        named = (one.key for one in text.args.values() if isinstance(one, Text))
        return self._begun(said) if NOBODY in named else said

    def _filled(self, text: Text) -> str:
        return self.texts.say(self.language, self._key(text.key), self._args(text.args))

    def _key(self, key: str) -> str:
        there = f"webdesk-says-{key}" if self.page == "webdesk" else f"own-page-says-{key}"
        return there if self.page and self.texts.has(self.language, there) else key

    def _begun(self, said: str) -> str:
        """Who has no name any more, and begins the sentence, begins it with a capital."""
        nobody = self.texts.say(self.language, NOBODY, {})
        return f"{said[:1].upper()}{said[1:]}" if said.startswith(f"{nobody} ") else said

    def _args(self, args: Mapping[str, Arg]) -> dict[str, str | int]:
        filled = {name: self._arg(value) for name, value in args.items()}
        if self.whole and isinstance(filled.get(REF), str):
            filled[REF] = str(filled[REF]).replace("-", NO_BREAK)
        return filled

    def _arg(self, value: Arg) -> str | int:
        match value:
            case Hidden(value=hidden) | str(hidden):
                return beside(hidden)
            case At(at=at):
                return self.texts.moment(self.language, at, self.now)
            case HiddenText(value=inner):
                return self._filled(inner)
            case Text():
                return self._filled(value)
            case InLanguage(language=language, sentence=sentence):
                return replace(self, language=language).text(sentence)
            case _:
                return value

    def buttons(
        self, rows: Rows, *, municipality: str, token: str
    ) -> tuple[tuple[Shown, ...], ...]:
        """Buttons with their tokens: "gm0518.<token>.<number in reading order>"."""
        numbered = iter(range(1000))
        return tuple(
            tuple(
                self._button(button, f"{municipality}.{token}.{next(numbered)}") for button in row
            )
            for row in rows
        )

    def _button(self, button: Button, data: str) -> Shown:
        label = self.text(button.label)
        if button.url:
            return Shown(label, url=button.url, style=button.style)
        return Shown(label, data=data, style=button.style)

    def keys(
        self, keys: tuple[tuple[Key, ...], ...] | None
    ) -> tuple[tuple[ShownKey, ...], ...] | None:
        """The keys under the text field."""
        if keys is None:
            return None
        return tuple(
            tuple(ShownKey(self.text(key.label), asks_location=key.asks_location) for key in row)
            for row in keys
        )
