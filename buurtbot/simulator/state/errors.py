"""Every "no" that Telegram says, with Telegram's own number and words.

Source: tdlib/telegram-bot-api and tdlib/td; for texts that come from Telegram's closed servers
(TOPIC_CLOSED, BUTTON_DATA_INVALID and such) what people reported. Bots and both libraries match
on these words, so a word changed here is a bug.
"""

from buurtbot.simulator.wire import Json

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
    "webhook first"
)


class Refused(Exception):
    """Telegram refuses the call; `parameters` are what it adds (retry_after and such)."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> Json:
        """Say no in Telegram's envelope."""
        answer: Json = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(text: str, **parameters: int) -> Refused:
    return Refused(400, f"Bad Request: {text}", **parameters)


def forbidden(text: str) -> Refused:
    return Refused(403, f"Forbidden: {text}")


def conflict(text: str) -> Refused:
    return Refused(409, f"Conflict: {text}")


def too_many_requests(retry_after: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def unauthorized() -> Refused:
    return Refused(401, "Unauthorized")


def unknown_method() -> Refused:
    return Refused(404, "Not Found: method not found")


def broken_server() -> Refused:
    return Refused(500, "Internal Server Error")


def bad_gateway() -> Refused:
    return Refused(502, "Bad Gateway")
