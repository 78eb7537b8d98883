"""In the general topic: an answer to a message of ours, and who leaves the group."""

from buurtbot.outbox.letters.channel import Attached, Delivered, Letter
from handlers.desk.group.group_news import MemberLeft
from handlers.talking.talk import Command
from tests.handlers.desk_ptb.conftest import Balie
from tests.handlers.desk_ptb.test_hearing import topic


async def test_an_answer_to_a_message_of_ours_is_known_in_general_and_in_a_topic_means_nothing(
    balie: Balie,
) -> None:
    ours = await balie.desk.channel.send("desk", balie.group.id, Letter("Nieuw"))
    thread = await topic(balie)
    assert isinstance(ours, Delivered)
    await balie.sara.says(balie.group, "Ik kom", reply_to=ours.message)
    await balie.sara.says(balie.group, "Ik kom", thread=thread)
    assert [heard.to_us for heard in await balie.hears()] == [True, False]


async def test_what_is_answered_comes_along_when_it_is_ours_also_under_a_picture_and_in_a_topic(
    balie: Balie,
) -> None:
    thread, send = await topic(balie), balie.desk.channel.send
    line = await send("desk", balie.group.id, Letter("Mina: ik kan niet meer", thread=thread))
    photo = Attached("photo", content=b"jpg")
    letter = Letter("Mina: kijk mijn arm", attached=photo, thread=thread)
    seen = await send("desk", balie.group.id, letter)
    theirs = await balie.sara.says(balie.group, "Wie belt er?", thread=thread)
    assert isinstance(line, Delivered)
    assert isinstance(seen, Delivered)
    for answered in (line.message, seen.message, theirs["message_id"]):
        await balie.sara.says(balie.group, "/missed", thread=thread, reply_to=answered)
    heard = [one for one in await balie.hears() if isinstance(one.said, Command)]
    assert [one.answered for one in heard] == [
        "Mina: ik kan niet meer",
        "Mina: kijk mijn arm",
        "",
    ]
    assert not any(one.to_us for one in heard)


async def test_who_leaves_or_is_taken_out_is_news_of_the_group(balie: Balie) -> None:
    await balie.hears()
    balie.news.clear()
    await balie.group.sets(balie.sara, "left")
    await balie.hears()
    assert {news.what for news in balie.news} == {MemberLeft(balie.sara.id)}
