"""The control API for who there is: people, bots, groups, and what the page draws around them.

GET  /sim/world    {"people": [person], "bots": [bot], "groups": [group], "clock": ISO time,
                    "now": seconds, "clock_moves": bool, "faults": [fault], "limits": {...},
                    "last": number of the last event, "doors": [{name, port, path}]}
GET  /sim/people   [person]
     person        {id, name, first_name, last_name, username, language_code, phone: bool,
                    location: {lat, lon} or null, deactivated: bool}
POST /sim/people   {name, username?, language_code?, location?: {lat, lon}, phone?, id?} -> person
                   With the id of someone who is there: changes what is given (deactivated? too).
GET  /sim/bots     [bot]
     bot           {id, username, name, description, short_description, commands: [{command,
                    description}], webhook: url or "", pending: updates that wait, reads_all: bool}
POST /sim/bots     {token, username, name, reads_all?: bool} -> bot
                   The id of a bot that is there: changes it.
POST /sim/groups   {title, is_forum?, members: [ids], admins: [ids], bots: [username, id or token],
                    id?, type?: "supergroup" (usual) or "group"} -> group
                   The first of admins is the creator. Bots come in as administrators; below, the
                   status "member" makes one an ordinary member, that hears only commands, mentions
                   and answers (unless it reads_all).
     group         {id, title, type, is_forum, members: [{id, name, is_bot, status}],
                    topics: [{id, name, closed}], migrated_to: id or 0}
POST /sim/groups/{id}   {is_forum?: bool, title?} -> group. Topics go on or off: bots hear
                   nothing of it, and the messages stay.
POST /sim/groups/{id}/members   {user_id or bot, status, by?: person, manages_topics?: bool}
                   -> group, "update_ids"
                   status is creator, administrator, member, left or kicked. An administrator
                   manages topics unless manages_topics is false.
POST /sim/groups/{id}/topics    {person, name} -> topic
                   {person, topic: id, name?, closed?: bool, deleted?: true} -> topic
POST /sim/groups/{id}/migrate   {} -> {"id": new id, "old": id}
GET  /sim/map      the scenery that the starter passed; {} without
                   {"neighbourhoods": [{name, municipality, centre: {lat, lon}, outlines: [line],
                    holes: [line], streets: [line], steps: [line], ferries: [line],
                    water: [{name, width: metres, line}], landmarks: [{name, lat, lon}]}],
                    "suggested": {resident, volunteer, moderator: ids, staff_group, bot: username},
                    "stories": [{story, phones: [{person, chat: username or id}]}],
                    "credit": whose streets these are}; line is [[lat, lon], ...]
GET  /sim/walks    [{id, from: person, to: person or null, state: "asked", "taken" or "on_the_way",
                    line, metres, minutes, known: bool}], asked of the starter; [] without.
                   known: measured over streets; else an estimate, and the line is straight.
"""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from buurtbot.simulator.control_api.control import told
from buurtbot.simulator.state import groups
from buurtbot.simulator.state.chats import Bot, Group, Person, Topic
from buurtbot.simulator.state.messages import note
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import Unknown, World
from buurtbot.simulator.wire import Json


def routes(world: World) -> list[web.AbstractRouteDef]:
    async def show_walks(_request: web.Request) -> web.StreamResponse:
        return web.json_response(await world.walks() if world.walks else [])

    return [
        web.get("/sim/world", told(world, show_world)),
        web.get("/sim/people", told(world, show_people)),
        web.post("/sim/people", told(world, add_person)),
        web.get("/sim/bots", told(world, show_bots)),
        web.post("/sim/bots", told(world, add_bot)),
        web.post("/sim/groups", told(world, add_group)),
        web.post("/sim/groups/{group}", told(world, change_group)),
        web.post("/sim/groups/{group}/members", told(world, change_member)),
        web.post("/sim/groups/{group}/topics", told(world, change_topic)),
        web.post("/sim/groups/{group}/migrate", told(world, migrate)),
        web.get("/sim/map", told(world, show_map)),
        web.get("/sim/walks", show_walks),
    ]


def show_world(world: World, _what: Json) -> Json:
    return {
        "people": show_people(world, {}),
        "bots": show_bots(world, {}),
        "groups": [group_json(world, group) for group in world.groups.values()],
        "clock": datetime.fromtimestamp(world.clock(), UTC).isoformat(),
        "now": world.clock(),
        "clock_moves": isinstance(world.clock, MovableClock),
        "faults": [fault.shown for fault in world.faults.all()],
        "limits": asdict(world.limits.rates),
        "last": world.diary.last,
        "doors": list(world.doors),
    }


def show_people(world: World, _what: Json) -> list[Json]:
    return [person_json(person) for person in world.people.values()]


def show_bots(world: World, _what: Json) -> list[Json]:
    return [bot_json(bot) for bot in world.bots.values()]


def show_map(world: World, _what: Json) -> Any:
    return world.scenery or {}


def person_json(person: Person) -> Json:
    place = person.location
    return {
        "id": person.id,
        "name": person.name,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "phone": bool(person.phone),
        "location": {"lat": place[0], "lon": place[1]} if place else None,
        "deactivated": person.deactivated,
    }


def bot_json(bot: Bot) -> Json:
    return {
        "id": bot.id,
        "username": bot.username,
        "name": bot.name,
        "description": bot.descriptions.get("", ""),
        "short_description": bot.short_descriptions.get("", ""),
        "commands": bot.commands.get("default/", []),
        "webhook": bot.webhook.url if bot.webhook else "",
        "pending": len(bot.backlog.pending) + len(bot.backlog.held),
        "reads_all": bot.reads_all,
    }


def group_json(world: World, group: Group) -> Json:
    members = [
        {
            "id": number,
            "name": who.name,
            "is_bot": number in world.bots,
            "status": status,
        }
        for number, status in group.members.items()
        if (who := groups.someone(world, number))
    ]
    return {
        "id": group.id,
        "title": group.title,
        "type": group.kind,
        "is_forum": group.is_forum,
        "members": members,
        "topics": [topic_json(topic) for topic in group.topics.values()],
        "migrated_to": group.migrated_to,
    }


def topic_json(topic: Topic) -> Json:
    return {"id": topic.id, "name": topic.name, "closed": topic.closed}


def add_person(world: World, what: Json) -> Json:
    known = world.people.get(int(what.get("id") or 0))
    person = known or world.add_person(str(what["name"]), id=int(what.get("id") or 0))
    for name in ("username", "language_code", "phone"):
        if name in what:
            setattr(person, name, str(what[name]))
    place = what.get("location")
    person.location = (float(place["lat"]), float(place["lon"])) if place else person.location
    person.deactivated = bool(what.get("deactivated", person.deactivated))
    world.diary.note("person", person=person_json(person))
    return person_json(person)


def add_bot(world: World, what: Json) -> Json:
    bot = world.add_bot(str(what["token"]), str(what["username"]), str(what["name"]))
    bot.reads_all = bool(what.get("reads_all", bot.reads_all))
    return bot_json(bot)


def add_group(world: World, what: Json) -> Json:
    bots = [world.bot(reference) for reference in what.get("bots", [])]
    admins = [world.person(number) for number in what.get("admins", [])]
    members = [world.person(number) for number in what.get("members", [])]
    group = world.add_group(
        str(what["title"]),
        id=int(what.get("id") or 0),
        kind="group" if what.get("type") == "group" else "supergroup",
        is_forum=bool(what.get("is_forum")),
    )
    for person in [*members, *admins]:
        group.members[person.id] = "administrator" if person in admins else "member"
    for person in admins[:1]:
        group.members[person.id] = "creator"
    for bot in bots:
        groups.set_status(world, group, bot, "administrator")
    return group_json(world, group)


def group_of(world: World, what: Json) -> Group:
    group = world.groups.get(int(what["group"]))
    if group is None:
        raise Unknown(f"no group {what['group']}")
    return group


def change_group(world: World, what: Json) -> Json:
    group = group_of(world, what)
    group.is_forum = bool(what.get("is_forum", group.is_forum))
    group.title = str(what.get("title", group.title))
    note(world, "group", group, title=group.title, is_forum=group.is_forum)
    return group_json(world, group)


def change_member(world: World, what: Json) -> Json:
    group = group_of(world, what)
    who = world.bot(what["bot"]) if "bot" in what else groups.someone(world, int(what["user_id"]))
    if who is None:
        raise Unknown(f"nobody has the number {what['user_id']}")
    if what["status"] not in groups.STATUSES:
        raise ValueError(f"status is one of {', '.join(sorted(groups.STATUSES))}")
    by = world.person(what["by"]) if "by" in what else _by_themselves(group, who, what)
    topics = bool(what.get("manages_topics", True))
    updates = groups.set_status(world, group, who, str(what["status"]), by=by, topics=topics)
    return group_json(world, group) | {"update_ids": updates}


def _by_themselves(group: Group, who: Person | Bot, what: Json) -> Person | None:
    leaves = what["status"] == "left" and isinstance(who, Person) and group.has(who.id)
    return who if leaves and isinstance(who, Person) else None


def change_topic(world: World, what: Json) -> Json:
    group, person = group_of(world, what), world.person(what["person"])
    if "topic" not in what:
        return topic_json(groups.open_topic(world, group, str(what["name"]), by=person))
    topic = group.topics.get(int(what["topic"]))
    if topic is None:
        raise Unknown(f"no topic {what['topic']} in this group")
    if "name" in what:
        groups.rename_topic(world, group, topic, str(what["name"]), by=person)
    if "closed" in what:
        groups.close_topic(world, group, topic, by=person, closed=bool(what["closed"]))
    if what.get("deleted"):
        groups.delete_topic(world, group, topic)
    return topic_json(topic)


def migrate(world: World, what: Json) -> Json:
    old = group_of(world, what)
    return {"id": groups.migrate(world, old).id, "old": old.id}
