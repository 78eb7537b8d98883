"""Whether everybody can use a page (WCAG 2.2 AA): by axe, and by what axe cannot see.

`assert_accessible` looks at the page as it stands: in light and dark, at 320 px and with letters
of 200 %, and walks it with the Tab key. It leaves the page as it found it, but for the focus.
"""

from functools import cache
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Page, ViewportSize

AXE: Final = Path(__file__).parent / "axe" / "axe.min.js"
TAGS: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
NARROW: Final[ViewportSize] = {"width": 320, "height": 640}
MOST_STOPS: Final = 400

RUN: Final = """([tags, rules]) => axe.run(document, {
    runOnly: rules.length ? {type: "rule", values: rules} : {type: "tag", values: tags},
    rules: rules.length ? {} : {"target-size": {enabled: true}},
    resultTypes: ["violations"],
}).then(found => found.violations.map(each =>
    each.id + ": " + each.help + "\\n    " +
    each.nodes.map(node => node.html + "\\n        " + node.failureSummary).join("\\n    ")))"""

# What sticks out of the window, other than what scrolls in a place of its own.
TOO_WIDE: Final = """() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const scrolls = each => each.closest(".scrolls, pre");
    return [...document.querySelectorAll("body *")]
        .filter(each => each.getBoundingClientRect().right > wide + 1 && !scrolls(each))
        .map(each => each.outerHTML.slice(0, 120));
}"""

# All that can be reached, in the order in which it stands; radios of a name count as one, the
# chosen one, else the first.
REACHABLE: Final = """() => {
    const all = document.querySelectorAll(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
    const named = new Set();
    return [...all].filter(each => {
        if (each.disabled || !each.checkVisibility({visibilityProperty: true})) return false;
        if (each.type !== "radio") return true;
        const key = (each.form?.action || "") + each.name;
        const alike = [...all].filter(one => one.type === "radio" && one.name === each.name
            && one.form === each.form);
        if (alike.some(one => one.checked) && !each.checked) return false;
        return !named.has(key) && named.add(key);
    }).map((each, at) => (each.dataset.walk = String(at), each.outerHTML.slice(0, 160)));
}"""

# What a strict policy does not let run or colour a page.
INLINE: Final = """() => [...document.querySelectorAll("*")].filter(each =>
    each !== document.documentElement && (each.matches("style, script:not([src])")
        || each.getAttribute("style")
        || [...each.attributes].some(one => one.name.startsWith("on"))))
    .map(each => each.outerHTML.slice(0, 120))"""

DRAWN: Final = "() => document.body.dataset.page"

STOP: Final = """() => {
    const here = document.activeElement;
    if (!here || here === document.body || here === document.documentElement) return null;
    const style = getComputedStyle(here), box = here.getBoundingClientRect();
    const within = box.bottom > 0 && box.top < innerHeight
        && box.right > 0 && box.left < innerWidth;
    const marked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return {walk: here.dataset.walk ?? (here.type === "radio" ? "radio" : ""),
            html: here.outerHTML.slice(0, 160), seen: within && marked};
}"""


@cache
def _source() -> str:
    return AXE.read_text(encoding="utf-8")


async def assert_accessible(page: Page, drawn: str = "") -> None:
    """Nothing of it keeps anybody out; else it says what, and where. `drawn`: the page it is."""
    await page.wait_for_load_state()  # a press only waits until the next page begins to come
    if drawn:
        assert await page.evaluate(DRAWN) == drawn
        _nothing(await page.evaluate(INLINE), "in the page itself")
    before = page.viewport_size
    await page.emulate_media(color_scheme="light", reduced_motion="reduce")
    _nothing(await violations(page), "axe, light")
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    _nothing(await violations(page, "color-contrast"), "axe, dark")
    await page.emulate_media(color_scheme="null", reduced_motion="null")
    await page.set_viewport_size(NARROW)
    _nothing(await page.evaluate(TOO_WIDE), "wider than 320 px")
    _nothing(await violations(page, "color-contrast", "target-size"), "axe, 320 px")
    await page.set_viewport_size({"width": 1280, "height": 900})
    await _letters(page, "225%")
    _nothing(await page.evaluate(TOO_WIDE), "wider than the window, with letters of 200 %")
    await _letters(page, "")
    _nothing(await _missed_by_keyboard(page), "by keyboard")
    if before:
        await page.set_viewport_size(before)
    await page.evaluate("() => scrollTo(0, 0)")


async def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds, each with where; of these `rules` only, where nothing else can differ."""
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(_source())
    return list(await page.evaluate(RUN, [list(TAGS), list(rules)]))


async def _letters(page: Page, size: str) -> None:
    await page.evaluate("size => { document.documentElement.style.fontSize = size }", size)


async def _missed_by_keyboard(page: Page) -> list[str]:
    """What the Tab key does not come by in its order, and where nobody sees where they are."""
    there: list[str] = await page.evaluate(REACHABLE)
    await page.evaluate(
        "() => { document.activeElement?.blur(); getSelection().removeAllRanges() }"
    )
    await page.evaluate(
        "() => { scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus() }"
    )
    found, wrong = await _walked(page, len(there))
    await page.evaluate("() => document.body.removeAttribute('tabindex')")
    order = [each for each in found if each >= 0]
    wrong += [f"never reached: {html}" for at, html in enumerate(there) if at not in order]
    return wrong + ([] if order == sorted(order) else [f"in another order: {order}"])


async def _walked(page: Page, most: int) -> tuple[list[int], list[str]]:
    """Which were reached, in this order, and what of them cannot be seen."""
    found: list[int] = []
    unseen: list[str] = []
    for _ in range(min(most + 1, MOST_STOPS)):
        await page.keyboard.press("Tab")
        stop: dict[str, Any] | None = await page.evaluate(STOP)
        if stop is None or (stop["walk"].isdigit() and int(stop["walk"]) in found):
            break
        found.append(int(stop["walk"]) if stop["walk"].isdigit() else -1)
        if not stop["seen"]:
            unseen.append(f"the focus cannot be seen: {stop['html']}")
    return found, unseen


def _nothing(found: list[str], what: str) -> None:
    assert not found, f"{what}:\n" + "\n".join(found)
