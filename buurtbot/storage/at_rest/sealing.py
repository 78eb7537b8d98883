"""Personal fields are sealed with a key per person; destroying that key is forgetting.

AES-256-GCM with the place of the field as associated data, so that a sealed value cannot be moved
to another person, record or field. Data keys are wrapped by a master key that lives outside Redis.
"""

import hashlib
import hmac
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic_core import from_json, to_json

from config.environment.settings import Settings

NONCE_BYTES = 12
PROOF = b"buurtbot"


class Unreadable(Exception):
    """A sealed value cannot be opened: its key is gone, or it stood somewhere else."""


class CannotOpen(Exception):
    """A data key that none of our master keys opens. Nobody was forgotten: what needs it waits."""


@dataclass
class Secrets:
    """Master keys by id (32 bytes each; the `current` one wraps) and the pepper of all ids.

    One for all parts of a process, so that other master keys are everywhere at once.
    """

    master_keys: Mapping[str, bytes] = field(repr=False)
    current: str
    pepper: bytes = field(repr=False)

    @classmethod
    def of(cls, settings: Settings) -> "Secrets":
        """Those of the operator."""
        return cls(settings.master_keys, settings.current_key, settings.pepper)

    def change(self, master_keys: Mapping[str, bytes], current: str) -> None:
        """From now on these; whoever calls has seen that they open all that is kept."""
        self.master_keys, self.current = master_keys, current

    def new_data_key(self) -> bytes:
        """Make a data key of 32 bytes."""
        return AESGCM.generate_key(bit_length=256)

    def wrap(self, data_key: bytes, place: str) -> str:
        """Seal a data key with the current master key; `place` is its Redis key."""
        sealed = _seal(self.master_keys[self.current], data_key, place)
        return f"{self.current}.{sealed}"

    def unwrap(self, wrapped: str, place: str) -> bytes:
        """Open a data key. Raises CannotOpen when its master key is not among ours."""
        key_id, _, sealed = wrapped.partition(".")
        master = self.master_keys.get(key_id)
        if master is None:
            raise CannotOpen(key_id)
        try:
            return _open(master, sealed, place)
        except Unreadable:
            raise CannotOpen(key_id) from None

    def is_current(self, wrapped: str) -> bool:
        """Whether the current master key sealed this data key."""
        return wrapped.partition(".")[0] == self.current

    def proof(self, key_id: str, place: str) -> str:
        """Something only this master key can have made; tells nothing of the key."""
        return _seal(self.master_keys[key_id], PROOF, place)

    def proves(self, key_id: str, sealed: str, place: str) -> bool:
        """Whether the master key of this name is the one that made the proof."""
        try:
            return _open(self.master_keys[key_id], sealed, place) == PROOF
        except Unreadable:
            return False

    def id_of(self, *parts: str, length: int = 20) -> str:
        """A name for something that does not tell what it is: keyed hash, `length` characters."""
        digest = hmac.digest(self.pepper, "\x1f".join(parts).encode(), "sha256")
        return urlsafe_b64encode(digest).decode().replace("-", "x").replace("_", "y")[:length]


def name_of(data_key: bytes) -> str:
    """What a data key is called: tells two keys apart, and nothing of the key."""
    return hashlib.sha256(b"name of a data key:" + data_key).hexdigest()[:12]


def seal(data_key: bytes, value: object, place: str) -> str:
    """Seal any JSON value for this place: "municipality|kind|id|field"."""
    return _seal(data_key, to_json(value), place)


def unseal(data_key: bytes, sealed: str, place: str) -> Any:
    """Open a value sealed for this place. Raises Unreadable."""
    return from_json(_open(data_key, sealed, place))


def _seal(key: bytes, plain: bytes, place: str) -> str:
    nonce = os.urandom(NONCE_BYTES)
    return urlsafe_b64encode(nonce + AESGCM(key).encrypt(nonce, plain, place.encode())).decode()


def _open(key: bytes, sealed: str, place: str) -> bytes:
    raw = urlsafe_b64decode(sealed)
    try:
        return AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], place.encode())
    except InvalidTag:
        raise Unreadable(place.split("|")[1] if "|" in place else "data key") from None
