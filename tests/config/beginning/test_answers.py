"""What people type who set a neighbourhood up: read as they mean it, or refused in words."""

from datetime import date, time

import pytest

from config.beginning import answers
from config.beginning.answers import Hours, Refused
from config.beginning.closed import Closed, read_closed
from config.beginning.municipalities import Municipality
from config.words.texts import LANGUAGES, load_texts

NINE_TO_FIVE, MORNING = Hours(time(9), time(17)), Hours(time(9), time(12))
CHRISTMAS_EVE = date(2026, 12, 24)
DEN_HAAG = Municipality("gm0518", "Den Haag")
TOKEN = f"7100000001:{'AbC-9_'.ljust(35, 'x')}"


@pytest.mark.parametrize(
    ("read", "said", "meant"),
    [
        (answers.read_name, "  Moerwijk   Oost ", "Moerwijk Oost"),
        (answers.read_municipality, "den haag", DEN_HAAG),
        (answers.read_municipality, "'s-Gravenhage", DEN_HAAG),
        (answers.read_municipality, "GM0518", DEN_HAAG),
        (
            answers.read_municipality,
            "sudwest fryslan",
            Municipality("gm1900", "Zuidwest-Friesland"),
        ),
        (answers.read_phone, "070  123 45 67", "070 123 45 67"),
        (answers.read_phone, "14 070", "14 070"),
        (answers.read_phone, "+31612345678", "+31612345678"),
        (answers.read_days, "ma-vr", (1, 2, 3, 4, 5)),
        (answers.read_days, "maandag t/m woensdag en zo".replace(" en", ","), (1, 2, 3, 7)),
        (answers.read_days, "Tue, thu", (2, 4)),
        (answers.read_shifts, "9-17", (NINE_TO_FIVE,)),
        (answers.read_shifts, "9.30 tot 17 uur", (Hours(time(9, 30), time(17)),)),
        (answers.read_shifts, "22-6", (Hours(time(22), time(6)),)),
        (answers.read_shifts, "9-12 en 13-17 uur", (MORNING, Hours(time(13), time(17)))),
        (answers.read_shifts, "9-12, 18-2", (MORNING, Hours(time(18), time(2)))),
        (read_closed, "", Closed()),
        (read_closed, "Geen", Closed()),
        (read_closed, "feestdagen", Closed(holidays=True)),
        (read_closed, "Holidays and 24-12-2026", Closed((CHRISTMAS_EVE,), holidays=True)),
        (read_closed, "2026-12-24, 24 dec 2026", Closed((CHRISTMAS_EVE,))),
        (
            read_closed,
            "24 december 2026 tot en met 26/12/2026 en 1 mei 2027",
            Closed((CHRISTMAS_EVE, date(2026, 12, 25), date(2026, 12, 26), date(2027, 5, 1))),
        ),
        (answers.read_span, "21:30-8", Hours(time(21, 30), time(8))),
        (answers.read_address, "", ""),
        (answers.read_address, " https://bel.example.org/a?b=1 ", "https://bel.example.org/a?b=1"),
        (answers.read_staff, "", ()),
        (answers.read_staff, "12, 34 12", (12, 34)),
        (answers.read_languages, "EN, nl", ("en", "nl")),
        (answers.read_language, "English", "en"),
        (answers.read_language, "Nederlands", "nl"),
        (answers.read_age, "18", 18),
        (answers.read_yes, "Ja!", True),
        (answers.read_yes, "n", False),
        (answers.read_token, f" {TOKEN[:20]} {TOKEN[20:]}\n", TOKEN),
        (answers.read_postcodes, "2531, 2532 ab", ("2531", "2532AB")),
        (answers.read_postcodes, "moerwijk.geojson", None),
        (answers.read_postcodes, "0531", None),
        (answers.read_postcodes, "", None),
    ],
)
def test_what_people_type_is_read_as_they_mean_it(
    read: answers.Read[object], said: str, meant: object
) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("read", "said", "key"),
    [
        (answers.read_name, " . ", "begin-no-name"),
        (answers.read_name, "x" * 61, "begin-too-long"),
        (answers.read_municipality, "Den Hag", "begin-municipality-like"),
        (answers.read_municipality, "Atlantis", "begin-no-municipality"),
        (answers.read_municipality, "GM9999", "begin-no-municipality"),
        (answers.read_phone, "112?", "begin-no-phone"),
        (answers.read_phone, "070 123", "begin-no-phone"),
        (answers.read_phone, "bel maar", "begin-no-phone"),
        (answers.read_days, "vr-ma", "begin-no-days"),
        (answers.read_days, "", "begin-no-days"),
        (answers.read_shifts, "17-9", "begin-hours-turned"),
        (answers.read_shifts, "9:30-9:00", "begin-hours-turned"),
        (answers.read_shifts, "9-9", "begin-hours-turned"),
        (answers.read_shifts, "9", "begin-no-hours"),
        (answers.read_shifts, "9-24:30", "begin-no-hours"),
        (answers.read_shifts, "9-12 en straks", "begin-no-hours"),
        (answers.read_shifts, "13-17 en 9-12", "begin-shifts-turned"),
        (answers.read_shifts, "9-13 en 12-17", "begin-shifts-turned"),
        (answers.read_shifts, "22-6 en 9-17", "begin-shifts-turned"),
        (answers.read_shifts, "9-10, 11-12, 13-14", "begin-shifts-turned"),
        (read_closed, "kerst", "begin-no-closed"),
        (read_closed, "24-12", "begin-no-closed"),
        (read_closed, "31-2-2026", "begin-no-closed"),
        (read_closed, "24 plukmaand 2026", "begin-no-closed"),
        (read_closed, "2-1-2027 t/m 27-12-2026", "begin-no-closed"),
        (read_closed, "1-1-2026 t/m 1-1-2027", "begin-no-closed"),
        (answers.read_address, "http://example.org", "begin-no-address"),
        (answers.read_address, "https://[::1", "begin-no-address"),
        (answers.read_staff, "@mirjam", "begin-no-staff"),
        (answers.read_languages, "fr", "begin-no-languages"),
        (answers.read_language, "français", "begin-no-languages"),
        (answers.read_age, "12", "begin-no-age"),
        (answers.read_yes, "misschien", "begin-yes-or-no"),
        (answers.read_token, "1234:te-kort", "begin-no-token"),
    ],
)
def test_what_is_no_answer_is_refused_in_both_languages(
    read: answers.Read[object], said: str, key: str
) -> None:
    refused = read(said)
    assert isinstance(refused, Refused)
    assert refused.key == key
    texts = load_texts(room="beginning")
    assert all(texts.say(language, key, refused.args) for language in LANGUAGES)
    assert "te-kort" not in repr(refused)
