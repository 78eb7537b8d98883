"""Somebody is forgotten: who was with them in something is looked after at once."""

from tests.scenes.sharing_street import SharingStreet


async def test_who_gave_it_is_forgotten_and_all_who_come_hear_that_it_stops(
    street: SharingStreet,
) -> None:
    soup = await street.shares()
    await street.does("anna", "yes_to_share", share=soup)
    await street.all_is_sent()
    await street.does("truus", "forget_sure")
    said = await street.words_told("anna")
    assert "kan toch niet" in said
    assert await street.share_ids() == ()
    assert (await street.person("anna")).lines == ()


async def test_who_comes_is_forgotten_and_their_place_is_for_who_waits(
    street: SharingStreet,
) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.does("bram", "yes_to_share", share=soup)
    await street.all_is_sent()
    await street.does("anna", "forget_sure")
    share = await street.share(soup)
    assert share.coming == ("bram",)
    assert not share.has("anna")
    assert [line.kind for line in (await street.person("truus")).lines] == ["pair"]


async def test_who_only_heard_of_it_leaves_no_trace(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.does("cor", "no_to_share", share=soup)
    await street.all_is_sent()
    await street.does("cor", "forget_sure")
    share = await street.share(soup)
    assert "cor" not in (*share.told, *share.said_no)
    keys = [key async for key in street.store.redis.scan_iter("*hears:cor*")]
    assert keys == []
