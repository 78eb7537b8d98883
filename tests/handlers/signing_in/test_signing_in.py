"""A worker signs in by a link and a code; each is good for one time, and nobody else gets in."""

from buurtbot.storage.store import Store
from tests.scenes.at_the_door import Entrance, entrance
from tests.scenes.page import FATMA, KARIN
from tests.scenes.street import Clock

CODE = "/desk/sign-in/code"


async def _next_code(there: Entrance) -> None:
    there.clock.forward(minutes=1)


async def test_who_comes_for_the_first_time_gets_codes_and_is_in(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.goes("/desk/inside")
        assert karin.at == "/desk/sign-in"
        kept = await karin.begins()
        assert len(set(kept)) == 8
        assert "Bewaar deze acht codes" in karin.text
        assert await karin.is_in()
        assert karin.text == "inside: Karin, moerwijk"
        assert there.mailbox.begun == [KARIN.mail], "who did not do it herself reads of it"


async def test_the_second_time_a_link_and_a_code_are_enough(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        await karin.goes("/desk/account")
        await karin.sends("/desk/sign-out")
        assert not await karin.is_in()
        await _next_code(there)
        await karin.comes_by_link(to="/desk/inside")
        assert "Typ de code van uw telefoon" in karin.text
        await karin.sends(CODE, code=f" {karin.code()[:3]} {karin.code()[3:]} ")
        assert karin.text == "inside: Karin, moerwijk", "and where she was going"


async def test_a_program_that_opens_a_link_uses_nothing(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.sends("/desk/sign-in", mail=KARIN.mail)
        _, link = there.mailbox.links[0]
        async with there.browser() as scanner:
            for _ in range(3):
                await scanner.goes(link)
                assert scanner.status == 200
                assert not scanner.cookie
        await karin.sends(link)
        assert "De eerste keer" in karin.text


async def test_a_link_works_once_and_a_quarter_of_an_hour(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        path = await karin.comes_by_link()
        async with there.browser() as thief:
            await thief.sends(path)
            assert (thief.status, thief.cookie) == (410, "")
            assert "Deze link werkt niet meer" in thief.text
            for broken in ("x", "a" * 20 + ".short", path.rpartition("/")[2] + "x"):
                await thief.sends(f"/desk/sign-in/link/{broken}")
                assert thief.status == 410
    lives = [await store.redis.pttl(key) async for key in store.redis.scan_iter("*:session:*")]
    assert max(lives) <= 15 * 60_000, "half a session lives as long"


async def test_a_link_that_was_left_for_a_quarter_of_an_hour_opens_nothing(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there:
        for seconds, status in ((15 * 60 - 1, 200), (15 * 60, 410)):
            async with there.browser() as karin:
                await karin.sends("/desk/sign-in", mail=KARIN.mail)
                path = there.mailbox.links[-1][1]
                there.clock.forward(seconds=seconds)
                await karin.goes(path)
                assert karin.status == 200, "who only looks is told nothing yet"
                await karin.sends(path)
                assert karin.status == status, f"after {seconds} seconds"
        assert "Deze link werkt niet meer" in karin.text


async def test_a_code_that_was_seen_over_a_shoulder_is_good_for_nothing(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        seen = karin.code()
        async with there.browser() as thief:
            await thief.comes_by_link()
            await thief.sends(CODE, code=seen)
            assert thief.status == 422
            assert "of is al gebruikt" in thief.text
            assert 'aria-describedby="code-help wrong"' in thief.text, "the error is at its field"
            assert not await thief.is_in()


async def test_a_telephone_that_is_half_a_minute_slow_is_taken_and_an_old_code_is_not(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        await karin.goes("/desk/account")
        await karin.sends("/desk/sign-out")
        await _next_code(there)
        code = karin.code()
        clock.forward(seconds=90)
        await karin.comes_by_link()
        await karin.sends(CODE, code=code)
        assert karin.status == 422
        code = karin.code()
        clock.forward(seconds=30)
        await karin.sends(CODE, code=code)
        assert await karin.is_in()


async def test_half_a_sign_in_opens_nothing(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.comes_by_link()
        assert not await karin.is_in()
        picture = await karin.goes(f"{CODE}.svg")
        assert picture.content_type == "image/svg+xml"
        assert "<svg" in karin.text
        clock.forward(minutes=16)
        await karin.goes(CODE)
        assert karin.at == "/desk/sign-in", "and is over after a while"


async def test_what_a_browser_held_before_the_code_is_good_for_nothing_after_it(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        await karin.goes("/desk/account")
        await karin.sends("/desk/sign-out")
        await _next_code(there)
        await karin.comes_by_link()
        half = karin.cookie
        await karin.sends(CODE, code=karin.code())
        assert karin.cookie not in {"", half}
        async with there.browser() as thief:  # who put their own half in her browser, or saw it
            thief.headers["Cookie"] = f"buurtbot-desk={half}"
            assert not await thief.is_in()
            await thief.goes(CODE)
            assert thief.at == "/desk/sign-in"


async def test_the_picture_is_only_there_before_the_first_code(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        await _next_code(there)
        async with there.browser() as elsewhere:
            await elsewhere.comes_by_link()
            await elsewhere.goes(f"{CODE}.svg")
            assert elsewhere.status == 404
            assert "secret" not in elsewhere.text


async def test_two_first_times_at_once_make_one_telephone(store: Store, clock: Clock) -> None:
    async with (
        entrance(store, clock) as there,
        there.browser() as karin,
        there.browser() as other,
    ):
        await other.comes_by_link()
        assert "De eerste keer" in other.text
        await karin.begins()
        await other.sends(CODE, code="123456")
        assert other.status == 422
        assert "Typ de code van uw telefoon" in other.text, "that of the first one"


async def test_who_is_signed_in_has_no_use_for_a_link(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        await karin.goes(CODE)
        assert karin.at == "/desk"


async def test_nobody_is_told_who_is_listed(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as stranger:
        await stranger.sends("/desk/sign-in", mail="  Karin@Desk.example ")
        listed = stranger.text
        await stranger.sends("/desk/sign-in", mail="nobody@desk.example")
        assert stranger.text == listed
        assert [to for to, _ in there.mailbox.links] == [KARIN.mail]


async def test_what_is_no_mail_address_is_told_at_its_field(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        for typed in ("karin", "@", "", "k" * 400 + "@desk.example"):
            await karin.sends("/desk/sign-in", mail=typed)
            assert karin.status == 422
            assert "Uw mailadres: dit is geen heel mailadres" in karin.text
            assert 'aria-invalid="true"' in karin.text
        await karin.goes("/desk/sign-in?taal=en")
        assert "Your work email address" in karin.text
        await karin.goes("/desk/sign-in", **{"Accept-Language": "en-GB,en;q=0.9"})
        assert '<html lang="en">' in karin.text


async def test_a_link_leads_back_to_the_web_desk_alone(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        for to in ("//evil.example", "https://evil.example/desk/", "/desk/a?b=c", "/b/moerwijk"):
            await karin.goes("/desk/account")
            await karin.sends("/desk/sign-out")
            clock.forward(minutes=20)
            await karin.comes_by_link(to=to)
            await karin.sends(CODE, code=karin.code())
            assert karin.at == "/desk"


async def test_fatma_gets_no_further_with_the_codes_of_karin(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        kept = await karin.begins()
        async with there.browser() as fatma:
            await fatma.begins(FATMA)
            await fatma.goes("/desk/account")
            await fatma.sends("/desk/sign-out")
            await _next_code(there)
            await fatma.comes_by_link(FATMA)
            await fatma.sends("/desk/sign-in/recovery", recovery=kept[0])
            assert fatma.status == 422
            await fatma.sends(CODE, code=karin.code())
            assert fatma.status == 422
