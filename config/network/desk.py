"""The desk of a neighbourhood: where its staff are, and who of them may act."""

from typing import Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from config.core.contact import MailAddress, is_phone, why_no_address
from config.core.frozen import Frozen
from config.core.hours import Hours
from config.network.pages import Worker, once_each


class Desk(Frozen):
    """The staff group of a neighbourhood, and who may act in it.

    A moderator must be on the list AND be a member of the group at that moment. With `admins_may`
    an administrator of the group need not be on the list. The `workers` have the web desk; a desk
    without a `group` in Telegram has only that.
    """

    group: int = Field(0, lt=0)  # Telegram's ids of groups are negative; none: only the web desk
    shares_group: bool = False  # with other neighbourhoods, whose files say so too
    admins_may: bool = False
    workers: tuple[Worker, ...] = ()
    moderators: tuple[int, ...] = Field((), validate_default=True)
    language: Literal["nl", "en"] = "nl"
    phone: str
    hours: Hours = Hours()
    on_duty: str = ""  # who is called outside the hours, as staff know them
    second_channel: str = ""  # a web address that is called when nobody answers
    # Who alone reads worry signals, and who does when they do not: a number of Telegram that is
    # listed here, or the mail address of a worker.
    contact: int | str = 0
    deputy: int | str = 0
    alarm_mail: tuple[MailAddress, ...] = ()  # and who gets a mail then
    day_mail: tuple[MailAddress, ...] = ()  # who gets the day of the desk, when it opens

    @property
    def rings(self) -> tuple[str, ...]:
        """Where it rings when nobody answers: all second channels."""
        return tuple(filter(None, (self.second_channel, *self.alarm_mail)))

    @property
    def who_may_act(self) -> str:
        """Who may act in the group, as the operator is told."""
        listed = f"{len(self.moderators)} listed moderators"
        admins = ", AND ANY ADMINISTRATOR OF THE GROUP (admins_may), listed or not"
        group = f"{listed}{admins if self.admins_may else ''}, while they are in the group"
        web = f"{len(self.workers)} workers at the web desk"
        told = ((group, self.group), (web, self.workers))
        return "; ".join(words for words, is_there in told if is_there)

    def may_act(self, user: int) -> bool:
        """Whether this user is on the list, of Telegram or of the web desk."""
        return user in self.moderators or any(user == worker.user for worker in self.workers)

    @property
    def contact_user(self) -> int:
        """The number of who reads worry signals; 0 where nobody does."""
        return self._user(self.contact)

    @property
    def deputy_user(self) -> int:
        """The number of who reads them when the contact does not; 0 for nobody."""
        return self._user(self.deputy)

    def _user(self, who: int | str) -> int:
        if isinstance(who, int):
            return who
        mail = who.casefold()
        return next((worker.user for worker in self.workers if worker.mail == mail), 0)

    @model_validator(mode="after")
    def _contacts_work_here(self) -> Self:
        for who in (self.contact, self.deputy):
            if who and not self.may_act(self._user(who)):
                raise ValueError("contact and deputy must be listed: as moderator, or as worker")
        if self.deputy and not self.contact:
            raise ValueError("a deputy needs a contact")
        return self

    @field_validator("workers")
    @classmethod
    def _are_others(cls, workers: tuple[Worker, ...]) -> tuple[Worker, ...]:
        return tuple(once_each(workers))

    @field_validator("moderators")
    @classmethod
    def _somebody_may_act(
        cls, moderators: tuple[int, ...], told: ValidationInfo
    ) -> tuple[int, ...]:
        if not (moderators or told.data.get("workers") or told.data.get("admins_may")):
            raise ValueError("nobody may act: list staff, or set admins_may = true")
        return moderators

    @model_validator(mode="after")
    def _is_somewhere(self) -> Self:
        if not (self.group or self.workers):
            raise ValueError("there is no desk: give its group, or list who works at the web desk")
        return self

    @field_validator("phone")
    @classmethod
    def _can_be_dialled(cls, phone: str) -> str:
        if not is_phone(phone):
            raise ValueError("is no telephone number")
        return phone

    @field_validator("second_channel")
    @classmethod
    def _can_be_called(cls, address: str) -> str:
        if address and (why := why_no_address(address)):
            raise ValueError(why)
        return address
