"""Everybody in the circle comes back in one answer, where Redis keeps them."""

from redis.asyncio import Redis

from geo.point import Point
from geo.streets.nearby import SCRIPT, places
from geo.walking import crow_m
from tests.geo.streets.drawn import LAT, LON, at

KEY = "test:nearby"


async def test_the_script_finds_the_same_people_in_the_same_places(redis_url: str) -> None:
    homes = {f"n{east}": at(east, 300) for east in range(0, 3000, 70)}
    async with Redis.from_url(redis_url, decode_responses=True) as redis:
        for name, home in homes.items():
            await redis.geoadd(KEY, (home.lon, home.lat, name))
        circle = {"longitude": LON, "latitude": LAT, "radius": 1600, "unit": "m"}
        near = set(await redis.geosearch(KEY, **circle))
        found = places(await redis.register_script(SCRIPT)([KEY], [LON, LAT, 1600]))
        kept = dict(zip(homes, await redis.geopos(KEY, *homes), strict=True))
        await redis.delete(KEY)
    assert set(found) == near
    assert 0 < len(near) < len(homes)
    for name, place in found.items():
        assert crow_m(place, homes[name]) < 0.5
        lon, lat = kept[name]
        assert crow_m(place, Point(lat, lon)) < 0.001


async def test_nobody_near_is_an_empty_answer(redis_url: str) -> None:
    async with Redis.from_url(redis_url, decode_responses=True) as redis:
        answer = await redis.register_script(SCRIPT)(["test:nobody"], [LON, LAT, 1600])
    assert places(answer) == {}
