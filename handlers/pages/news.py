"""A message was written on somebody's page: who wants mail about that gets it, when need be."""

from dataclasses import dataclass
from functools import partial

from buurtbot.clock import Now
from buurtbot.domain import deeds
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.mail.news import must_look
from buurtbot.services.core.context import SENDING, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store


@dataclass(frozen=True)
class PageNews:
    """Tells it to who decides, once for each message. Raises what Redis raises."""

    store: Store
    context: Context
    now: Now

    async def tell(self, municipality: str, person: str, message: str) -> None:
        """`message` is the id of what was written; most people want no mail."""
        look = self.store.work(municipality, "look", self.now())
        wish = (await look.look(NewsMail, [person])).get(person)
        if wish is None or not must_look(wish, look.now):
            return
        told = deeds.news_on_page(person=person)
        new_work = partial(self.store.work, municipality, f"{told.name}:{message}", self.now())
        await perform(new_work, self.context, DEEDS, deed=told, actor=SENDING)
