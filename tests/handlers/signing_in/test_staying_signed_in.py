"""A session ends by itself, with the listing, and when its worker says so; nobody borrows it."""

import logging
from collections.abc import AsyncIterator

import pytest

from buurtbot.storage.doors.sessions import IDLE, LONGEST
from buurtbot.storage.store import Store
from tests.scenes.at_the_door import entrance
from tests.scenes.page import FATMA, KARIN
from tests.scenes.street import Clock

CODE = "/desk/sign-in/code"


async def test_half_an_hour_of_nothing_ends_it(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        for _ in range(5):
            clock.now += IDLE * 0.9
            assert await karin.is_in()
        clock.now += IDLE
        assert not await karin.is_in()
        assert karin.at == "/desk/sign-in"


async def test_a_page_that_looks_by_itself_keeps_nobody_signed_in(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        clock.now += IDLE * 0.9
        await karin.goes("/desk/inside", **{"Sec-Fetch-Dest": "empty"})
        await karin.goes("/desk/inside", Accept="text/event-stream")
        assert karin.status == 200
        clock.now += IDLE * 0.2
        assert not await karin.is_in()


async def test_a_working_day_ends_it(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        for _ in range(round(LONGEST / IDLE * 2) - 1):
            clock.now += IDLE / 2
            assert await karin.is_in()
        clock.now += IDLE / 2
        assert not await karin.is_in()


async def test_who_is_off_the_list_is_out_at_once(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        kept = await karin.begins()
        there.listed(FATMA)
        assert not await karin.is_in()
        await karin.sends("/desk/sign-in", mail=KARIN.mail)
        assert len(there.mailbox.links) == 1, "and gets no link any more"
        there.listed(KARIN, FATMA)
        clock.forward(minutes=1)
        async with there.browser() as elsewhere:
            await elsewhere.comes_by_link()
            there.listed(FATMA)
            for path, field in ((CODE, "code"), ("/desk/sign-in/recovery", "recovery")):
                await elsewhere.sends(path, **{field: kept[0]})
                assert elsewhere.at == "/desk/sign-in", "nor with half of it done"


async def test_a_link_of_before_opens_nothing_for_who_left_since(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.sends("/desk/sign-in", mail=KARIN.mail)
        there.listed(FATMA)
        await karin.sends(there.mailbox.links[0][1])
        assert (karin.status, karin.cookie) == (410, "")


async def test_who_signs_out_is_out_with_the_same_bits_too(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        before = karin.cookie
        await karin.goes("/desk/account")
        await karin.sends("/desk/sign-out")
        assert (karin.at, karin.cookie) == ("/desk/sign-in", "")
        karin.headers["Cookie"] = f"buurtbot-desk={before}"
        assert not await karin.is_in()


async def test_signing_out_everywhere_ends_it_on_the_lost_laptop(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as laptop:
        await laptop.begins()
        clock.forward(minutes=1)
        async with there.browser() as karin:
            karin.telephone = laptop.telephone
            await karin.comes_by_link()
            await karin.sends(CODE, code=karin.code())
            assert await laptop.is_in()
            await karin.goes("/desk/account")
            await karin.sends("/desk/sign-out-everywhere")
            assert not await karin.is_in()
            assert not await laptop.is_in()
            clock.forward(minutes=1)
            await karin.comes_by_link()
            await karin.sends(CODE, code=karin.code())
            assert await karin.is_in(), "and she comes in anew"
            assert not await laptop.is_in()


async def test_each_recovery_code_works_once_and_few_are_told(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        kept = await karin.begins()
        for used, code in enumerate(kept, 1):
            clock.forward(minutes=20)
            await karin.goes("/desk/account")
            await karin.sends("/desk/sign-out")
            await karin.comes_by_link()
            if used > 1:
                await karin.sends("/desk/sign-in/recovery", recovery=kept[0])
                assert karin.status == 422
                assert "Streep gebruikte codes door" in karin.text
            await karin.sends("/desk/sign-in/recovery", recovery=code.upper().replace("-", " "))
            assert karin.at == ("/desk/account" if 8 - used <= 2 else "/desk")
        assert "Er zijn geen codes meer over" in karin.text
        await karin.sends("/desk/sign-out")
        await karin.comes_by_link()
        assert "Er is geen code op papier meer over" in karin.text


async def test_new_codes_on_paper_ask_for_the_telephone(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        kept = await karin.begins()
        await karin.goes("/desk/account")
        assert "Er zijn nog 8 codes over" in karin.text
        await karin.sends("/desk/account/recovery", code="000000")
        assert karin.status == 422
        assert 'aria-invalid="true"' in karin.text
        clock.forward(minutes=1)
        await karin.sends("/desk/account/recovery", code=karin.code())
        assert "Bewaar deze acht codes" in karin.text
        account = there.door.workers.id_of(KARIN.mail)
        assert not await there.door.workers.use_recovery(account, kept[0])


async def test_a_form_of_another_site_does_nothing(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        for mark in ("", "x" * 32, "é"):
            await karin.sends("/desk/sign-out", mark=mark)
            assert karin.status == 403
            assert "Er is niets veranderd" in karin.text
        assert await karin.is_in()
        for told in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
            async with there.browser() as other:
                other.headers.update(told)
                await other.sends("/desk/sign-in", mail=KARIN.mail)
                assert other.status == 403
                await other.sends("/desk/sign-in/link/x")
                assert other.status == 403
        async with there.browser() as half:
            await half.comes_by_link()
            await half.sends(CODE, mark="", code="123456")
            assert half.status == 403


async def test_who_comes_from_a_letter_is_asked_once_more(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.goes("/desk/inside?a=1", **{"Sec-Fetch-Site": "cross-site"})
        assert karin.status == 200
        assert 'content="0; url=/desk/inside?a=1"' in karin.text


async def test_guessing_is_stopped_per_worker_and_a_library_is_not(
    store: Store, clock: Clock
) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        clock.forward(minutes=20)
        async with there.browser() as thief:
            await thief.comes_by_link()
            for _ in range(6):
                await thief.sends(CODE, code="000000")
                assert thief.status == 422
            page = thief.text
            thief.text = page
            await thief.sends(CODE, code=karin.code())
            assert thief.status == 429, "also with the right one"
            assert "Wacht 15 minuten" in thief.text
        async with there.browser() as fatma:
            await fatma.begins(FATMA)
            assert await fatma.is_in(), "from the same address"
        clock.forward(minutes=16)
        await karin.goes("/desk/account")
        await karin.comes_by_link()
        await karin.sends(CODE, code=karin.code())
        assert await karin.is_in()


async def test_a_mailbox_is_not_filled(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as nuisance:
        for mail in (KARIN.mail, "nobody@desk.example"):
            for _ in range(5):
                await nuisance.sends("/desk/sign-in", mail=mail)
                assert nuisance.status == 200
            answer = await nuisance.sends("/desk/sign-in", mail=mail)
            assert answer.status == 429
            assert answer.headers["Retry-After"] == "900"
        assert len(there.mailbox.links) == 5


async def test_one_house_cannot_ask_for_everybody(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as nuisance:
        told = [
            (await nuisance.sends("/desk/sign-in", mail=f"w{n}@desk.example")).status
            for n in range(62)
        ]
        assert told == [200] * 60 + [429] * 2
        nuisance.headers["X-Forwarded-For"] = "203.0.113.9"
        await nuisance.sends("/desk/sign-in", mail="other@desk.example")
        assert nuisance.status == 200, "another house, as our own proxy says"


async def test_the_cookie_is_for_this_host_alone_and_no_program_reads_it(
    store: Store, clock: Clock
) -> None:
    base = "https://bot.example.org"
    async with entrance(store, clock, base=base) as there, there.browser() as karin:
        karin.headers["X-Forwarded-Proto"] = "https"
        await karin.sends("/desk/sign-in", mail=KARIN.mail)
        link = there.mailbox.links[0][1]
        assert link.startswith("https://bot.example.org/desk/sign-in/link/")
        path = link.removeprefix("https://bot.example.org")
        url = there.server.make_url(path)
        answer = await karin.client.post(url, headers=karin.headers, allow_redirects=False)
        cookie = answer.headers["Set-Cookie"]
        assert cookie.startswith("__Host-buurtbot-desk=")
        for said in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/"):
            assert said in cookie
        assert "Domain" not in cookie
        assert "no-store" in answer.headers["Cache-Control"]


async def test_nothing_of_a_worker_can_be_read_in_redis_or_the_log(
    store: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with entrance(store, clock) as there, there.browser() as karin:
        kept = await karin.begins()
        assert karin.telephone is not None
        secret = karin.telephone.secret
        told = [KARIN.mail, secret, kept[0], kept[0].replace("-", ""), karin.cookie]
        told += karin.cookie.split(".")[1:]
    found = "\n".join([caplog.text, *[str(line) async for line in _all_of(store)]])
    assert "salt" in found
    assert [word for word in told if word in found] == []


async def _all_of(store: Store) -> AsyncIterator[object]:
    async for key in store.redis.scan_iter("*"):
        kind = await store.redis.type(key)
        yield key
        if kind == "string":
            yield await store.redis.get(key)
        elif kind == "hash":
            yield await store.redis.hgetall(key)
        elif kind == "set":
            yield await store.redis.smembers(key)
        assert await store.redis.pttl(key) > 0, f"{key} stays for ever"


async def test_while_redis_is_away_it_is_said_so(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        await store.redis.execute_command("CONFIG", "SET", "maxmemory", "1")
        await karin.sends("/desk/sign-in", mail=KARIN.mail)
        await store.redis.execute_command("CONFIG", "SET", "maxmemory", "0")
        assert karin.status == 503
        assert "Er is een storing" in karin.text


async def test_a_session_of_another_version_is_over(store: Store, clock: Clock) -> None:
    async with entrance(store, clock) as there, there.browser() as karin:
        await karin.begins()
        async for key in store.redis.scan_iter("*:session:*"):
            await store.redis.set(key, '{"other": 1}')
        assert not await karin.is_in()
