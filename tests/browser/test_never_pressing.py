"""A resident and a neighbour who helps, on the page, in free words: it ends as it should."""

import pytest
from playwright.async_api import Browser

from tests.browser.talks import resident_and_helper
from tests.scenes.live import Town

pytestmark = pytest.mark.browser


async def test_in_free_words_help_is_asked_for_and_given(browser: Browser, town: Town) -> None:
    played = [name async for name, _ in resident_and_helper(browser, town)]
    assert played == ["welcome", "ask_for_help", "helping"]
