"""Text with marks: Telegram's HTML in, plain text and entities out, lengths in UTF-16 units.

Follows `parse_html` of tdlib/td `MessageEntity.cpp`, error texts with byte offsets included.
"""

import re
from dataclasses import dataclass

from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.wire import Json, utf16_length

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
}
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_NAME = re.compile(r"<(/?)([^\s>]*)")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]*)))?""")
_MENTION = re.compile(r"tg://user\?id=(\d{1,18})")
_LINK = re.compile(r"(https?://)?([^\s/?#]+\.[^\s/?#]+)([/?#]\S*)?")
_SPACE_AND_END = re.compile(r"\s*>")
# What Telegram finds by itself in a text; the order decides who wins an overlap.
_FOUND = (
    ("url", re.compile(r"(?:https?://|www\.)[^\s<>]*[^\s<>.,!?;:)\"']")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("url", re.compile(r"(?<![\w@.])(?:[a-z0-9-]+\.)+(?:nl|com|org|net|eu|me)\b(?:/[^\s<>]*)?")),
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}")),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d[\d ]{8,16}\d")),
)
_CLOSED_TO_SEARCH = {"code", "pre", "text_link", "text_mention"}


@dataclass
class _Open:
    tag: str
    argument: str
    start: int


class _HtmlReader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text = ""
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def read(self) -> None:
        while self.at < len(self.source):
            if self.source[self.at] == "<":
                self._tag()
            else:
                self._character()
        if self.open:
            raise _broken(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')

    def _character(self) -> None:
        found = _CHARACTER.match(self.source, self.at)
        character = _decoded(found) if found else None
        self.at = found.end() if found and character else self.at + 1
        self._add(character or self.source[self.at - 1])

    def _add(self, text: str) -> None:
        self.text += text
        self.length += utf16_length(text)

    def _tag(self) -> None:
        name = _NAME.match(self.source, self.at)
        if name is None:  # cannot be: the caller saw "<"
            raise _broken("Unclosed start tag")
        if name[1]:
            self._end_tag(name)
        else:
            self._start_tag(name)

    def _start_tag(self, name: re.Match[str]) -> None:
        begin, tag = self._byte_offset(), name[2].lower()
        if name.end() == len(self.source):
            raise _broken(f"Unclosed start tag at byte offset {begin}")
        if tag not in TAGS:
            raise _broken(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = self._attributes(tag, name.end(), begin)
        if tag == "span" and argument != "tg-spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_Open(tag, argument, self.length))

    def _attributes(self, tag: str, at: int, begin: int) -> str:
        argument = ""
        while not (end := _SPACE_AND_END.match(self.source, at)):
            found = _ATTRIBUTE.match(self.source, at)
            if found is None:
                raise _broken(f"Unclosed start tag at byte offset {begin}")
            value = next((part for part in found.groups()[1:] if part is not None), None)
            if value is None and found[1] != "expandable":
                raise _broken(
                    "Expected equal sign in declaration of an attribute of the tag "
                    f'"{tag}" at byte offset {begin}'
                )
            argument = unescaped(value) if value is not None else found[1]
            at = found.end()
        self.at = end.end()
        return argument

    def _end_tag(self, name: re.Match[str]) -> None:
        begin, tag = self._byte_offset(), name[2].lower()
        if not self.open:
            raise _broken(f"Unexpected end tag at byte offset {begin}")
        end = _SPACE_AND_END.match(self.source, name.end())
        if end is None:
            raise _broken(f"Unclosed end tag at byte offset {begin}")
        if tag not in ("", self.open[-1].tag):
            raise _broken(
                f"Unmatched end tag at byte offset {begin}, expected "
                f'"</{self.open[-1].tag}>", found "</{tag}>"'
            )
        self.at = end.end()
        self._close(self.open.pop())

    def _close(self, opened: _Open) -> None:
        length = self.length - opened.start
        if length == 0:
            return
        entity: Json = {"type": TAGS[opened.tag], "offset": opened.start, "length": length}
        entity |= _details(opened, _cut(self.text, opened.start, length))
        last = self.entities[-1] if self.entities else {}
        if opened.tag == "pre" and _same_place(last, entity, "code"):
            last["type"] = "pre"
        elif entity["type"] != "text_link" or entity.get("url"):
            self.entities.append(entity)

    def _byte_offset(self) -> int:
        return len(self.source[: self.at].encode())


def _same_place(last: Json, entity: Json, kind: str) -> bool:
    return last.get("type") == kind and all(last[k] == entity[k] for k in ("offset", "length"))


def _details(opened: _Open, text: str) -> Json:
    if opened.tag == "a":
        return _link(opened.argument or text)
    if opened.tag == "code" and opened.argument.startswith("language-"):
        return {"language": opened.argument.removeprefix("language-")}
    if opened.tag == "blockquote" and opened.argument == "expandable":
        return {"type": "expandable_blockquote"}
    if opened.tag == "tg-emoji":
        return {"custom_emoji_id": opened.argument}
    return {}


def _link(url: str) -> Json:
    mention = _MENTION.fullmatch(url)
    if mention:
        return {"type": "text_mention", "user_id": int(mention[1])}
    if url.startswith("tg://"):
        return {"url": url}
    found = _LINK.fullmatch(url)
    # Telegram drops the mark of what it does not take for an address, and keeps the words.
    return {"url": f"{found[1] or 'http://'}{found[2]}{found[3] or '/'}" if found else ""}


def _broken(text: str) -> Exception:
    return bad_request(f"can't parse entities: {text}")


def _decoded(found: re.Match[str]) -> str | None:
    if found[3]:
        return _NAMED[found[3]]
    number = int(found[1], 16) if found[1] else int(found[2])
    return chr(number) if 0 < number < 0x10FFFF and not 0xD800 <= number <= 0xDFFF else None


def unescaped(text: str) -> str:
    """Decode the few HTML entities Telegram knows; anything else stays as it is."""
    return _CHARACTER.sub(lambda found: _decoded(found) or found[0], text)


def _cut(text: str, start: int, length: int) -> str:
    units = text.encode("utf-16-le")
    return units[start * 2 : (start + length) * 2].decode("utf-16-le", "ignore")


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Read Telegram's HTML; raises 400 "can't parse entities: ..." where Telegram does."""
    reader = _HtmlReader(source)
    reader.read()
    for entity in reader.entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    reader.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return reader.text, reader.entities


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut the white space around a text, as Telegram does, and move the marks along."""
    cut = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    end, kept = utf16_length(text), []
    for entity in entities:
        start = max(0, entity["offset"] - cut)
        stop = min(end, entity["offset"] - cut + entity["length"])
        if stop > start:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text, kept


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """Add what Telegram finds by itself: commands, mentions, links, addresses, numbers."""
    taken = [_span(e) for e in entities if e["type"] in _CLOSED_TO_SEARCH]
    found: list[Json] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            start = utf16_length(text[: match.start()])
            span = (start, start + utf16_length(match[0]))
            if not any(span[0] < stop and begin < span[1] for begin, stop in taken):
                taken.append(span)
                found.append({"type": kind, "offset": span[0], "length": span[1] - span[0]})
    return sorted([*entities, *found], key=lambda e: (e["offset"], -e["length"]))


def _span(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]
