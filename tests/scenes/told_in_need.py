"""Help and trouble, with canaries in all that is said: visits, thanks, a ban, the telephone."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.services.core.context import Actor
from config.network.policy import Visits
from tests.scenes.calls import FOR_CALLER
from tests.scenes.desk_street import OMAR, nearby
from tests.scenes.joining import joins
from tests.scenes.overheard import HERE, Overheard
from tests.scenes.passing import passes
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.referring import refers
from tests.scenes.street import MOERWIJK
from tests.scenes.told_together import AGREES

KARIN = Actor("moderator", "karin", HERE, "Karin")
ELLEN = Actor("moderator", "ellen", HERE, "Ellen")
HOUSE = {"first_approved": True, "check_in": True, "kinds": ["groceries"]}
PLACE = f"{MOERWIJK.lat},{MOERWIJK.lon}"


async def visit(town: Overheard) -> str:
    """Noor visits Mina: the house after the yes of the desk, and silence there. Gives its id."""
    _with_visits(town)
    await town.keep(town.lives("mina", name=town.named("help", of="mina", helper="noor")))
    noor = nearby(town.clock, name=town.named("help", of="noor", helped="mina"))
    ivo = nearby(town.clock, id_="ivo", name=town.named("help", of="ivo"))
    await town.keep(noor, ivo)
    who = {"of": "mina", "helper": "noor", "asked": "ivo"}
    street, house = (town.says("address", f"help: {what}", **who) for what in ("street", "house"))
    words = town.tells("help: words", **who)
    at = {"place": PLACE, "address": f"{street} 12 {house}", "words": words}
    asked = deeds.ask_for_help.from_draft(kind="groceries", when="today", **at)
    await town.does("mina", asked)
    await passes(town, minutes=2)
    (id_,) = (await town.get(Person, "mina")).requests
    await town.does("noor", deeds.take_request(request=id_), deeds.show_address(request=id_))
    case = await case_of(town, "first_visit")
    town.now("help: house", "help, on the way: house")
    town.now("help: last name", "help, on the way: last name")
    await town.do(deeds.visit_yes(case=case.id), actor=KARIN)
    await town.does("noor", deeds.on_my_way(request=id_))
    for one, to in (("noor", "mina"), ("mina", "noor")):
        said = town.tells("help: to each other", of=one, to=to)
        await town.writes_on(one, Line("request", id_, "gm0518"), said)
    await town.does("noor", deeds.visit_there(request=id_))
    await town.do(deeds.visit_looks(request=id_))
    await town.do(deeds.visit_looks(request=id_, asked="yes"))
    await town.does("noor", deeds.visit_left(request=id_), deeds.done(request=id_))
    for one in ("mina", "noor", "ivo"):
        await town.does(one, deeds.show_menu(), deeds.my_data())
    return id_


async def never_at_the_door(town: Overheard) -> None:
    """Noor helps without ever asking for the address, is thanked; what she took then ends."""
    await town.keep(town.lives("mina", name=town.named("at no door", of="mina", helper="noor")))
    await town.keep(nearby(town.clock))
    who = {"of": "mina", "helper": "noor"}
    street, house = (
        town.says("address", f"at no door: {what}", **who) for what in ("street", "house")
    )
    draft = {"kind": "groceries", "place": PLACE, "address": f"{street} 12 {house}"}
    for who_ends in ("noor", "mina"):
        await town.does("mina", deeds.ask_for_help.from_draft(when="today", **draft))
        await passes(town, minutes=2)
        id_ = (await town.get(Person, "mina")).requests[-1]
        ended = (deeds.done if who_ends == "noor" else deeds.withdraw_sure)(request=id_)
        await town.does("noor", deeds.take_request(request=id_))
        await town.does(who_ends, ended)
        await town.does("mina", deeds.thank.from_draft(request=id_, ready="1"))
    await town.does("noor", deeds.what_i_did(), deeds.my_data())
    await town.does("mina", deeds.my_data())


async def handed_on(town: Overheard) -> None:
    """Noor cannot come after all; Ivo, who comes, reads nothing of what the two wrote."""
    for who, name in (("noor", "Noor Jansen"), ("ivo", "Ivo Smit")):
        await town.keep(nearby(town.clock, id_=who, name=name, level=2))
    await town.keep(town.lives("mina"))
    house = town.says("address", "handed on: house", of="mina", first="noor", second="ivo")
    draft = {"kind": "groceries", "place": PLACE, "address": f"Erasmusweg 12 {house}"}
    await town.does("mina", deeds.ask_for_help.from_draft(when="today", **draft))
    await passes(town, minutes=2)
    (id_,) = (await town.get(Person, "mina")).requests
    for who, row in (("noor", "first goes"), ("ivo", "second goes")):
        before = "handed on: house" if who == "noor" else "handed on, first goes: house"
        await town.does(who, deeds.take_request(request=id_))
        town.now(before, f"handed on, {row}: house")
        await town.does(who, deeds.on_my_way(request=id_))
        for one, to in ((who, "mina"), ("mina", who)):
            said = town.tells(f"handed on: to the {row.split()[0]}", of=one, to=to)
            await town.writes_on(one, Line("request", id_, "gm0518"), said)
        if who == "noor":
            await town.does("noor", deeds.cannot_after_all(request=id_))
            await passes(town, minutes=2)
    await town.does("ivo", deeds.done(request=id_), deeds.my_data())
    await town.does("noor", deeds.my_data())


def _with_visits(town: Overheard) -> None:
    """A first visit is approved, and silence at a home is noticed."""
    change = {"visits": Visits.model_validate(HOUSE)}
    policy = town.context.policy.model_copy(update=change)
    network = town.context.network.model_copy(update={"policy": policy})
    town.context = replace(town.context, network=network)


async def case_of(town: Overheard, reason: str) -> Case:
    """The newest case with this reason."""
    ids = await town.store.redis.zrange("{gm0518}:cases", 0, -1)
    found = (await town._work().look(Case, [str(one) for one in ids])).values()
    return max((one for one in found if one.reason == reason), key=lambda one: one.opened)


async def staying(town: Overheard) -> None:
    """Mina thanks in words of her own, and allows that they are read again."""
    id_ = await visit(town)
    thanks = town.tells("staying: thanks", of="mina", helper="noor")
    await town.does(
        "mina",
        deeds.thank.from_draft(request=id_, words=thanks),
        deeds.let_read_again(request=id_, may="yes"),
    )
    await town.does("noor", deeds.what_i_did())
    await town.does("ivo", deeds.what_i_did())
    await town.command("/blijven")


async def ban(town: Overheard) -> None:
    """Mina reports Noor; the desk excludes her; she does not agree, and another looks at it."""
    id_ = await visit(town)
    report = town.tells("report: words", of="mina")
    await town.does("mina", deeds.report_behaviour.from_draft(request=id_, words=report))
    case = await case_of(town, "behaviour")
    await town.do(deeds.ban(case=case.id, why="threat", sure="yes"), actor=KARIN)
    appeal = town.tells("appeal: words", of="noor")
    await town.does("noor", deeds.appeal.from_draft(words=appeal))
    case = await case_of(town, "appeal")
    await town.do(deeds.mine(case=case.id), actor=ELLEN)
    note = town.tells("case: a note")
    await town.writes(f"// {note}", case=case)
    await town.do(deeds.ban_stays(case=case.id, sure="yes"), actor=ELLEN)
    for one in ("mina", "noor", "ivo"):
        await town.does(one, deeds.my_data())


async def who_rings(town: Overheard) -> None:
    """An intake; Noor takes it, and may ring only when the caller agreed; Riet is referred."""
    who = {"helper": "noor", "asked": "ivo"}
    await town.keep(nearby(town.clock), nearby(town.clock, id_="ivo", name="Ivo Smit"))
    await town.command("/intake")
    await town.presses(AGREES)
    name = town.named("intake", **who)
    await town.types(name, town.says("phone", "intake: telephone", **who))
    await town.presses(*FOR_CALLER, "Boodschappen")
    await town.types("2533 AB 12")
    await town.presses("Ja", "Vandaag")
    await town.types(town.tells("intake: words", **who))
    await town.presses("Versturen")
    case = await town.case()
    await town.does("noor", deeds.take_request(request=case.request))
    town.now("intake: last name", "intake, on the way: last name")
    await town.does("noor", deeds.on_my_way(request=case.request))
    await town.press("Hoe staat het?")
    town.now("intake: telephone", "intake, may be rung: telephone")
    await town.press("Wie helpt mag bellen")
    await town.does("noor", deeds.done(request=case.request), deeds.my_data())
    await town.does("ivo", deeds.my_calls(), deeds.my_data())
    await town.command(f"/zoek {name.split()[0]}", user=OMAR)


async def referral(town: Overheard) -> None:
    """Mina wants a person, is referred, and it did not help."""
    with_places(town.context, a_place(), papers())
    mina = town.lives("mina", name=town.named("referral", of="mina"))
    await town.keep(mina, nearby(town.clock, level=2))
    words = town.tells("referral: what it is about", of="mina")
    await town.does("mina", deeds.want_person.from_draft(words=words))
    await refers(town)
    await passes(town, days=8)
    await town.does("mina", deeds.my_data())
    await town.does("noor", deeds.my_calls(), deeds.my_data())


async def one_of_two(town: Overheard) -> None:
    """Piet is known by phone, asked in the bot too, and becomes one; Noor helps him."""
    known = town.named("one of two", of="piet+chat", helper="noor")
    phone = town.says("phone", "one of two: telephone", of="piet+chat")
    piet = nearby(town.clock, name=known, id_="piet")
    in_bot = town.named("one of two", of="piet+chat", helper="noor")
    await town.keep(replace(piet, chat=None, phone=phone), nearby(town.clock))
    await town.keep(town.lives("chat", name=in_bot))
    who = {"of": "piet+chat", "helper": "noor"}
    at = town.says("address", "one of two: street", **who)
    words = town.tells("one of two: words", **who)
    draft = {"kind": "groceries", "place": PLACE, "address": f"{at} 12", "when": "today"}
    await town.does("chat", deeds.ask_for_help.from_draft(words=words, **draft))
    await passes(town, minutes=2)
    (id_,) = (await town.get(Person, "chat")).requests
    await town.does("noor", deeds.take_request(request=id_))
    await joins(town, "chat", "piet")
    await town.does("noor", deeds.on_my_way(request=id_), deeds.my_data())
    await town.does("piet", deeds.my_data())


IN_NEED = (visit, never_at_the_door, handed_on, staying, ban, who_rings, referral, one_of_two)
