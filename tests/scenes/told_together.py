"""What neighbours do together, with canaries in all that they say.

Each flow goes on to where others may read something, and then to where all look at what they have.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.together.buddy import BuddyList
from buurtbot.domain.core.together.share import Sharing
from tests.scenes.call_list import takes
from tests.scenes.desk_street import OMAR, nearby
from tests.scenes.overheard import HERE, Overheard
from tests.scenes.passing import passes
from tests.scenes.sharing_street import SOUP
from tests.scenes.street import MOERWIJK, metres_from

CALLERS = {"ans": "", "bep": "ans", "cor": "dirk", "dirk": ""}  # who is asked to call them
BESIDE = {"ans": "bep", "bep": "ans+cor", "cor": "bep+dirk", "dirk": "cor"}
AGREES = "Ja, de beller zegt ja"


async def circle(town: Overheard) -> None:
    """Set up at the desk; a round; Bep does not answer, nor who has her key: a case."""
    names = {
        who: town.named("circle", of=who, caller=by, beside=BESIDE[who])
        for who, by in CALLERS.items()
    }
    for who, by in CALLERS.items():
        await town.keep(town.lives(who, name=names[who]))
        phone = town.says("phone", "circle: telephone", of=who, caller=by)
        await town.does(who, deeds.circle_wanted(phone=phone))
    await town.command("/cirkel")
    await town.press("Nieuwe cirkel")
    await town.types("Ochtendcirkel")
    await town.presses("Klaar", "09:30 uur", "Nee", "Binnen 45 minuten")
    for who, by in CALLERS.items():
        await town.presses(names[who].split()[0])
        await town.types(*_at_home(town, of=who, caller=by))
        await town.presses("Nog iemand")
    await town.types(town.named("circle", of="els", beside="dirk+ans"))
    await town.presses("Ja")
    phone = town.says("phone", "circle: telephone", of="els")
    await town.types(phone, *_at_home(town, of="els"))
    await town.presses("Klaar", "Maak de cirkel")
    await passes(town, minutes=31)
    await town.hand("Geen antwoord", "ans")
    await passes(town, minutes=11)
    await town.hand("Geen antwoord", "ans")
    await town.hand("Ook geen antwoord", "ans")
    await town.command("/cirkel")
    await town.press("Ochtendcirkel")
    for who in CALLERS:
        await town.does(who, deeds.my_circle(), deeds.my_data())


def _at_home(town: Overheard, **who: str) -> tuple[str, str]:
    address = town.says("address", "circle: address", **who)
    key = town.says("name", "circle: key holder", **who)
    return f"{address} 12", f"{key}, {town.says('phone', 'circle: key holder', **who)}"


async def check_ins(town: Overheard) -> None:
    """Mina is asked how she is; Noor is her contact and calls, and Ivo only helps."""
    who = {"of": "mina", "contact": "noor"}
    ivo = nearby(town.clock, name="Ivo Smit", id_="ivo", level=2)
    noor = nearby(town.clock, level=2)
    await town.keep(town.lives("mina", name=town.named("check-ins", **who)), noor, ivo)
    phone = town.says("phone", "check-ins: telephone", **who)
    agreed = deeds.check_in_agreed(days="2 4", clock="10:30", way="bot", phone=phone)
    await town.does("mina", agreed)
    await town.press("Een helper vragen")
    await town.presses("Noor")
    await town.does("noor", deeds.check_in_contact_says(check_in="mina", value="yes"))
    await passes(town, minutes=91)
    await town.hand("Bel mij", "mina")
    await passes(town, seconds=1)
    note = town.tells("check-ins: a note", of="mina")
    await town.does(
        "noor",
        deeds.take_call(call="mina"),
        deeds.call_note(call="mina", words=note),
        deeds.call_ended(call="mina", came="so_so"),
        deeds.check_in_course(check_in="mina"),
        deeds.my_data(),
    )
    await passes(town, days=7)
    await town.does("mina", deeds.check_in_page(), deeds.my_data())
    await town.does("ivo", deeds.my_calls(), deeds.my_data())
    await town.command("/nabellen")


async def call_list(town: Overheard) -> None:
    """Riet only has a telephone and is called on Tuesdays, by Sara, who is worried; Omar looks."""
    ivo = nearby(town.clock, name="Ivo Smit", id_="ivo", level=2)
    await town.keep(ivo)
    await town.command("/nabellen")
    await town.press("Iemand aan de telefoon")
    await town.presses(AGREES)
    await town.types(town.named("call list"), town.says("phone", "call list: telephone"))
    await town.presses("dinsdag", "Klaar", "10:30 uur", "Ja")
    await passes(town, minutes=91)
    await town.does("ivo", deeds.my_calls())
    await takes(town)
    for label, what in (("Iets opschrijven", "a note"), ("Ik ben bezorgd", "a worry")):
        await town.presses(label)
        if label == "Ik ben bezorgd":
            await town.presses("Iets opschrijven")
        await town.types(town.tells(f"call list: {what}"))
    await town.command("/bellijst", user=OMAR)
    await town.types("/bellijst", user=OMAR)
    await town.command("/nabellen", user=OMAR)
    await town.does("ivo", deeds.my_calls(), deeds.my_data())


async def buddies(town: Overheard) -> None:
    """Mieke and Riet have Telegram: before both said yes, a first name and two interests."""
    for who, other in (("mieke", "riet"), ("riet", "mieke")):
        name = town.named("buddies", of=who, other=other)
        await town.keep(town.lives(who, name=name, place=MOERWIJK))
        phone = town.says("phone", "buddies: telephone", of=who, other=other)
        likes = {"interests": "music garden", "languages": "nl", "consent": "yes"}
        await town.does(who, deeds.seek_buddy.from_draft(kind="phone", phone=phone, **likes))
    await passes(town, seconds=5)
    (match,) = (await town.get(BuddyList, HERE)).matches
    await town.does("mieke", deeds.yes_to_buddy(buddies=match))
    town.now("buddies: telephone", "buddies, both said yes: telephone")
    await town.does("riet", deeds.yes_to_buddy(buddies=match))
    await town.command("/maatjes")
    await passes(town, days=15)
    for who in ("mieke", "riet"):
        await town.does(who, deeds.my_buddy(), deeds.my_data())
    await town.does("mieke", deeds.report_buddies(buddies=match))


async def buddies_by_phone(town: Overheard) -> None:
    """Two who only have a telephone: Sara rings them both, and gives the numbers at the end."""
    for _ in range(2):
        said = {"kind": "phone", "languages": "nl", "interests": "music garden", "consent": "yes"}
        phone = town.says("phone", "buddies by phone: telephone")
        name = town.named("buddies by phone")
        act = deeds.buddy_by_phone.from_draft(neighbourhood=HERE, name=name, phone=phone, **said)
        await town.do(act)
    await passes(town, seconds=5)
    for _ in range(2):
        await takes(town)
        await town.presses("Ja, graag")
    await town.command("/maatjes", user=OMAR)


async def buddies_of_two_doors(town: Overheard) -> None:
    """Mieke has Telegram, the other a telephone: Sara asks, and reads out."""
    likes = {"interests": "music garden", "languages": "nl", "consent": "yes", "kind": "phone"}
    name = town.named("buddies of two doors, in the bot", of="mieke")
    await town.keep(town.lives("mieke", name=name, place=MOERWIJK))
    phone = town.says("phone", "buddies of two doors, in the bot: telephone", of="mieke")
    await town.does("mieke", deeds.seek_buddy.from_draft(phone=phone, **likes))
    who = {"other": "mieke"}
    name = town.named("buddies of two doors, by phone", **who)
    phone = town.says("phone", "buddies of two doors, by phone: telephone", **who)
    act = deeds.buddy_by_phone.from_draft(neighbourhood=HERE, name=name, phone=phone, **likes)
    await town.do(act)
    await passes(town, seconds=5)
    await takes(town)
    await town.presses("Ja, graag")
    for door in ("in the bot", "by phone"):
        row = f"buddies of two doors, {door}: telephone"
        town.now(row, row.replace("two doors", "two doors, both said yes"))
    await town.hand("Ja, graag", "mieke")
    await passes(town, minutes=1)
    await takes(town)
    await town.does("mieke", deeds.my_buddy(), deeds.my_data())


async def sharing(town: Overheard) -> None:
    """Noor has soup. Mina comes, Riet comes by phone, Ivo and Cor only heard of it."""
    near = metres_from(MOERWIJK, north=100)
    await town.keep(nearby(town.clock, name=town.named("sharing", of="noor", to="mina"), level=2))
    for who, to in (("mina", "noor"), ("ivo", ""), ("cor", "")):
        await town.keep(town.lives(who, place=near, name=town.named("sharing", of=who, to=to)))
        await town.does(who, deeds.hear_offers.from_draft(consent="yes"))
    heard = {"of": "noor", "near": "mina+ivo+cor"}
    soup = {
        "what": town.says("health", "sharing: what it is", **heard),
        "limits": town.says("health", "sharing: what to mind", **heard),
        "where": town.says("address", "sharing: about where", **heard),
    }
    await town.does("noor", deeds.offer_share.from_draft(**{**SOUP, **soup}))
    await passes(town, seconds=2)
    share = (await town.get(Sharing, HERE)).shares[-1]
    await town.does("mina", deeds.yes_to_share(share=share))
    await _on_their_line(town)
    await town.does("ivo", deeds.shared_now())
    await town.command("/delen")
    await town.press("Iemand aan de telefoon")
    riet = town.named("sharing by phone", to="noor")
    await town.types(riet, town.says("phone", "sharing by phone: telephone", to="noor"))
    await town.presses(AGREES, "Zegt ja")
    town.now("sharing by phone: telephone", "sharing by phone, may be given: telephone")
    await town.presses("Nummer mag naar wie dit deelt")
    for who in ("noor", "mina", "ivo"):
        await town.does(who, deeds.shared_now(), deeds.my_data())
    await town.does("mina", deeds.report_share(share=share))


async def _on_their_line(town: Overheard) -> None:
    """At which house it is, only to who comes; and what to bring."""
    pair = (await town.get(Person, "mina")).lines[-1].subject
    for who, to in (("noor", "mina"), ("mina", "noor")):
        words = town.tells("sharing: to each other", of=who, to=to)
        await town.writes_on(who, Line("pair", pair, "gm0518"), words)


async def named_neighbour(town: Overheard) -> None:
    """Mina thinks of a neighbour without Telegram, who is called by Sara first."""
    await town.keep(town.lives("mina"), replace(nearby(town.clock, level=2), name="Noor"))
    visser = {
        "name": town.named("named neighbour", of="mina"),
        "phone": town.says("phone", "named neighbour: telephone", of="mina"),
        "words": town.tells("named neighbour: words", of="mina"),
    }
    await town.does("mina", deeds.name_neighbour.from_draft(knows="yes", **visser))
    await passes(town, seconds=2)
    await town.does("noor", deeds.my_calls())
    await takes(town)
    await town.presses("Geen antwoord")
    await town.does("mina", deeds.my_data())
    await town.command("/bellijst", user=OMAR)


TOGETHER = (
    circle,
    check_ins,
    call_list,
    buddies,
    buddies_by_phone,
    buddies_of_two_doors,
    sharing,
    named_neighbour,
)
