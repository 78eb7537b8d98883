"""What a person can put in a message besides words: voice, picture, place, card and oddities.

Input is the JSON of `POST /sim/say`; output is the content part of Telegram's Message.
"""

import base64
from collections.abc import Callable
from typing import Any

from buurtbot.simulator.state.chats import Person
from buurtbot.simulator.state.entities import parse_html, trimmed, with_found
from buurtbot.simulator.state.files import PIXEL, StoredFile
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json, without_empty

# Enough of a container for a player to recognise it; nobody listens to it.
SILENCE = b"OggS\x00\x02" + bytes(58)


def words(text: str, *, html: bool = False) -> Json:
    """The text of a person, with what Telegram finds in it; `html` for someone who marks words."""
    marks: list[Json] = []
    if html:
        text, marks = parse_html(text)
    text, marks = trimmed(text, marks)
    marks = with_found(text, marks)
    return {"text": text} | ({"entities": marks} if marks else {})


def _bytes_of(value: Any, otherwise: bytes) -> bytes:
    return (
        base64.b64decode(value["base64"])
        if isinstance(value, dict) and "base64" in value
        else otherwise
    )


def _keep(
    world: World, value: Any, content: bytes, folder: str, name: str, mime: str
) -> StoredFile:
    given = value if isinstance(value, dict) else {}
    return world.files.keep(
        _bytes_of(value, content),
        folder=folder,
        name=str(given.get("file_name", name)),
        mime_type=str(given.get("mime_type", mime)),
    )


def _caption(value: Any) -> Json:
    text = str(value.get("caption", "")) if isinstance(value, dict) else ""
    return {"caption": text} if text else {}


def voice(world: World, person: Person, value: Any) -> Json:
    file = _keep(world, value, SILENCE, "voice", "voice.oga", "audio/ogg")
    seconds = int(value.get("duration", 3)) if isinstance(value, dict) else 3
    return {"voice": file.as_json(mime_type=file.mime_type) | {"duration": seconds}} | _caption(
        value
    )


def photo(world: World, person: Person, value: Any) -> Json:
    file = _keep(world, value, PIXEL, "photos", "photo.png", "image/png")
    sizes = [file.as_json(width=320, height=240), file.as_json(width=1280, height=960)]
    return {"photo": sizes} | _caption(value)


def document(world: World, person: Person, value: Any) -> Json:
    file = _keep(world, value, b"%PDF-1.4\n%%EOF\n", "documents", "brief.pdf", "application/pdf")
    shown = file.as_json(file_name=file.name, mime_type=file.mime_type)
    return {"document": shown} | _caption(value)


def video_note(world: World, person: Person, value: Any) -> Json:
    file = _keep(world, value, bytes(64), "video_notes", "note.mp4", "video/mp4")
    return {"video_note": file.as_json(length=240, duration=4)}


def sticker(world: World, person: Person, value: Any) -> Json:
    file = world.files.keep(PIXEL, folder="stickers", name="sticker.webp", mime_type="image/webp")
    emoji = value if isinstance(value, str) else "😀"
    size = {"type": "regular", "width": 512, "height": 512}
    return {
        "sticker": file.as_json(emoji=emoji, **size) | {"is_animated": False, "is_video": False}
    }


def location(world: World, person: Person, value: Any) -> Json:
    """`true` is where the person lives; live_period makes it a place that moves."""
    if not isinstance(value, dict):
        home = person.location or (0.0, 0.0)
        value = {"lat": home[0], "lon": home[1]}
    place: Json = {"latitude": float(value["lat"]), "longitude": float(value["lon"])}
    more = {key: value.get(key) for key in ("horizontal_accuracy", "live_period", "heading")}
    return {"location": place | without_empty(**more)}


def contact(world: World, person: Person, value: Any) -> Json:
    """`true` is the person's own card, as the button "share my number" sends it."""
    if not isinstance(value, dict):
        phone = person.phone or f"+316{person.id % 100_000_000:08d}"
        value = {"phone": phone, "first_name": person.first_name, "user_id": person.id}
    card: Json = {"phone_number": str(value["phone"])}
    card |= {"first_name": str(value.get("first_name", person.first_name))}
    return {"contact": card | without_empty(user_id=value.get("user_id"))}


def poll(world: World, person: Person, value: Any) -> Json:
    given = value if isinstance(value, dict) else {}
    options = [
        {"persistent_id": f"o{n}", "text": str(text), "voter_count": 0}
        for n, text in enumerate(given.get("options", ["Ja", "Nee"]))
    ]
    count = {"total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular"}
    rules = {"allows_multiple_answers": False, "allows_revoting": True, "members_only": False}
    question = str(given.get("question", "Wat vinden jullie?"))
    number = str(world.random.randrange(10**15, 10**16))
    return {"poll": {"id": number, "question": question, "options": options} | count | rules}


def dice(world: World, person: Person, value: Any) -> Json:
    return {"dice": {"emoji": "🎲", "value": world.random.randint(1, 6)}}


KINDS: dict[str, Callable[[World, Person, Any], Json]] = {
    "voice": voice,
    "photo": photo,
    "document": document,
    "video_note": video_note,
    "sticker": sticker,
    "location": location,
    "contact": contact,
    "poll": poll,
    "dice": dice,
}
