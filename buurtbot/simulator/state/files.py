"""Files in memory, up to a cap: the oldest go first.

A file_id belongs to one bot, as on Telegram: another bot gets its own id for the same file, and
must download and send it again to pass it on.
"""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass

from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.wire import Json, without_empty

WRONG_FILE = "wrong file identifier/HTTP URL specified"
_UNSAFE = re.compile(r"[/\\\x00-\x1f]")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")
# The smallest picture there is: one grey pixel.
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
)


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    file_id: str
    content: bytes
    folder: str
    name: str
    mime_type: str

    @property
    def path(self) -> str:
        """Telegram's own name for it: of what the sender called it only the ending stays."""
        ending = _ENDING.search(self.name)
        return f"{self.folder}/{self.file_id}{ending[0] if ending else ''}"

    def as_json(self, **more: object) -> Json:
        size = {"file_size": len(self.content)}
        known = {"file_id": self.file_id, "file_unique_id": f"u{self.file_id}"}
        return known | without_empty(**more) | size


class Files:
    """All files of this world by their id without a bot."""

    def __init__(self, cap: int = 64 * 2**20) -> None:
        self._cap = cap
        self._files: dict[str, StoredFile] = {}
        self.count = 0
        self._size = 0

    def keep(self, content: bytes, *, folder: str, name: str, mime_type: str) -> StoredFile:
        self.count += 1
        file = StoredFile(
            file_id=f"F{self.count:08d}",
            content=content,
            folder=folder,
            name=_UNSAFE.sub("_", name) or "file",
            mime_type=mime_type,
        )
        self._files[file.file_id] = file
        self._size += len(content)
        while self._size > self._cap:
            oldest = self._files.pop(next(iter(self._files)))
            self._size -= len(oldest.content)
        return file

    def newest(self, most: int) -> list[StoredFile]:
        """The newest files that fit in so many bytes together, oldest first."""
        chosen: list[StoredFile] = []
        for file in reversed(self._files.values()):
            if len(file.content) <= most:
                most -= len(file.content)
                chosen.insert(0, file)
        return chosen

    def resume(self, files: Iterable[StoredFile], count: int) -> None:
        """Go on from an earlier run, that had given out so many numbers."""
        self._files |= {file.file_id: file for file in files}
        self._size = sum(len(file.content) for file in self._files.values())
        self.count = max(self.count, count)

    def find(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def of_bot(self, bot_id: int, file_id: str) -> StoredFile:
        """Find by the id that this bot was given; 400 for any other."""
        known, _, owner = file_id.partition("-")
        file = self.find(known)
        if file is None or owner != str(bot_id):
            raise bad_request(WRONG_FILE)
        return file

    def at(self, path: str) -> StoredFile | None:
        file = self.find(path.partition("/")[2].partition(".")[0])
        return file if file and file.path == path else None


def file_id_for(bot_id: int, file_id: str) -> str:
    return f"{file_id}-{bot_id}"
