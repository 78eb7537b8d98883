"""No page of ours comes without a scene that looks whether everybody can use it."""

import re
from pathlib import Path

import handlers
import tests

EXTENDS = re.compile(r'{% extends "([^"]+)"')
NAMED = re.compile(r'"((?:desk_page|residents_page|signing_in|web_pages)/[a-z_]+)"')


def _pages() -> set[str]:
    """Each as `assert_accessible` names it: no frame of others, and no part of one."""
    found = sorted(Path(handlers.__file__).parent.rglob("templates/*.html"))
    words = {each: each.read_text(encoding="utf-8") for each in found}
    frames = {name for held in words.values() for name in EXTENDS.findall(held)}
    whole = (
        each
        for each, held in words.items()
        if each.name not in frames and (EXTENDS.search(held) or held.startswith("<!doctype"))
    )
    return {f"{each.parent.parent.name}/{each.stem}" for each in whole}


def test_every_page_is_looked_at_by_axe_and_the_keyboard() -> None:
    scenes = (Path(tests.__file__).parent / "browser").glob("test_*.py")
    looked_at = {name for scene in scenes for name in NAMED.findall(scene.read_text("utf-8"))}
    pages = _pages()
    assert len(pages) > 40
    assert pages - looked_at == set()
    assert looked_at - pages == set(), "no page of ours any more"
