"""Letters hold a reference, a place and a link; who is in danger is that, and no word more."""

from typing import get_args

import pytest

from buurtbot.domain.core.case import Reason
from buurtbot.domain.core.messages import Alarm, ToDesk
from buurtbot.domain.mail.letters import Letter, Ours, alarm, group_link
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context
from config.network.pages import Worker
from tests.handlers.desk.test_reception import with_desks
from tests.scenes.street import TUESDAY, all_texts


def words(letter: Letter, language: str) -> str:
    """Subject and words, as they are sent."""
    renderer = Renderer(all_texts(), language, TUESDAY)
    return f"{renderer.text(letter.subject)}\n\n{renderer.text(letter.body)}"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("reason", [*get_args(Reason), *get_args(Ours), "suicide", "not_safe"])
def test_every_alarm_can_be_told_by_mail(context: Context, reason: str, language: str) -> None:
    ref = "-" if reason in get_args(Ours) else "M-4K7P"
    told = words(
        alarm(context.neighbourhood("moerwijk"), Alarm(ToDesk("moerwijk"), ref, reason)), language
    )
    assert "Moerwijk" in told
    assert ("M-4K7P" in told) == (ref == "M-4K7P")
    assert "suicide" not in told


@pytest.mark.parametrize("reason", ["sensitive", "worry", "suicide", "violence", "not_safe"])
def test_of_who_is_in_danger_a_letter_says_no_more_than_that(
    context: Context, reason: str
) -> None:
    letter = alarm(context.neighbourhood("moerwijk"), Alarm(ToDesk("moerwijk"), "M-4K7P", reason))
    told = words(letter, "nl")
    assert "Misschien is iemand in gevaar" in told
    assert "112" in told.splitlines()
    assert letter.ref == "M-4K7P"


def test_the_group_has_a_link_for_who_is_in_it(context: Context) -> None:
    there = with_desks(context, moerwijk={"group": -1009000000518}, spoorwijk={"group": -518})
    assert group_link(there.neighbourhood("moerwijk")) == "https://t.me/c/9000000518"
    assert group_link(there.neighbourhood("spoorwijk")) == ""
    rings = Alarm(ToDesk("spoorwijk"), "S-4K7P", "unmatched")
    assert "Kijk nu aan de balie." in words(alarm(there.neighbourhood("spoorwijk"), rings), "nl")


def test_a_desk_on_the_web_is_led_there_and_one_at_both_to_either(context: Context) -> None:
    karin = Worker(name="Karin", mail="karin@voorbeeld.nl")
    there = with_desks(
        context, moerwijk={"workers": (karin,)}, spoorwijk={"workers": (karin,), "group": -518}
    )
    rings, base = Alarm(ToDesk("moerwijk"), "M-4K7P", "unmatched"), "https://buurt.voorbeeld.nl"
    both, web = there.neighbourhood("moerwijk"), there.neighbourhood("spoorwijk")
    told = words(alarm(both, rings, base=base), "nl")
    assert f"{base}/desk" in told
    assert group_link(both) in told
    assert f"Kijk nu aan de webbalie: {base}/desk" in words(alarm(web, rings, base=base), "nl")
    assert "Kijk nu aan de balie." in words(alarm(web, rings), "nl")
