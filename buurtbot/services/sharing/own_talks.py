"""What a talk about sharing learns from what a worker types: who rings may have agreed before."""

import json
from collections.abc import Collection, Mapping

from buurtbot.services.core.context import Context
from buurtbot.services.phone.who_rings import learns_who
from buurtbot.services.sharing.offering import sharing_of
from buurtbot.storage.commit.work import Work

Draft = Mapping[str, str]


async def learns_caller(work: Work, context: Context, draft: Draft, step: str, said: str) -> Draft:
    """With the number: who it is. Whoever agreed before is not asked once more."""
    found = await learns_who(work, context, draft, step, said)
    if found is draft:
        return draft
    agreed = (await sharing_of(work, draft["neighbourhood"])).callers
    known = {key: value for key, value in found.items() if key != "person"}
    if known.get("same_as") in agreed:
        return {**known, "person": known["same_as"]}
    if "same" in known:
        those = [_with_consent(one, agreed) for one in json.loads(known["same"])]
        return {**known, "same": json.dumps(those)}
    return known


def _with_consent(one: dict[str, str], agreed: Collection[str]) -> dict[str, str]:
    return {**one, "person": one["id"]} if one["id"] in agreed else one
