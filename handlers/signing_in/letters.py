"""Letters to a worker, by mail: a link, and what changed in how they sign in."""

from dataclasses import dataclass

from buurtbot.domain.mail.letters import codes_begun, codes_gone
from buurtbot.services.mail.letterbox import Letterbox
from config.network.pages import Worker


@dataclass(frozen=True)
class WorkerLetters:
    """Puts them in the queue of their address. Raises what Redis raises."""

    letterbox: Letterbox

    async def sign_in(self, worker: Worker, slug: str, link: str) -> None:
        """The link with which they sign in."""
        operation = self.letterbox.store.secrets.id_of("link in a letter", link)
        await self.letterbox.sign_in_mail(
            worker.mail, link, worker.language, slug=slug, operation=operation
        )

    async def codes_begun(self, worker: Worker, slug: str) -> None:
        """A telephone has their codes from now on."""
        await self._send(worker, slug, "begun")

    async def codes_gone(self, worker: Worker, slug: str) -> None:
        """Their codes are good for nothing any more."""
        await self._send(worker, slug, "gone")

    async def _send(self, worker: Worker, slug: str, what: str) -> None:
        letter = codes_begun() if what == "begun" else codes_gone()
        now = self.letterbox.now().timestamp()
        operation = f"{what}.{self.letterbox.store.secrets.id_of('mailbox', worker.mail)}.{now}"
        await self.letterbox.send(
            slug, worker.mail, letter, language=worker.language, operation=operation
        )
