"""What the peer says: the same questions and buttons as ours."""

from typing import Final

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

LANGUAGES: Final = (("Nederlands", "nl"), ("English", "en"))
KINDS: Final = (
    "Boodschappen",
    "Medicijnen ophalen",
    "Een maaltijd",
    "De hond uitlaten",
    "Gezelschap",
    "Een klusje",
    "Meegaan (bus, ziekenhuis)",
    "Papieren of computer",
    "Iets anders",
)
WELCOME: Final = (
    "Welkom bij Buurtbot. Welke taal wilt u gebruiken?\n"
    "Welcome to Buurtbot. Which language do you want to use?"
)
EXPLAINED: Final = (
    "Hier helpen buren elkaar. Met een boodschap, een maaltijd, een wandeling of gezelschap.\n\n"
    "Ik ben een computer. Ik stel een paar vragen en zoek een buur die kan helpen.\n\n"
    "Wat bewaar ik? Uw naam op Telegram en wat u vraagt. U kunt altijd alles laten wissen.\n\n"
    "Mag ik uw gegevens zo bewaren?"
)
OF_AGE: Final = "Bent u 16 jaar of ouder?"
MENU: Final = "Fijn dat u er bent. Wat wilt u doen?"
KIND: Final = "Waarbij zoekt u hulp?"
FOR_WHOM: Final = "Voor wie is de hulp?"
WHERE: Final = "Waar is de hulp nodig? Typ de postcode en het huisnummer."
NOT_FOUND: Final = "Dit adres ken ik niet. Typ de postcode en het huisnummer."
IS_IT: Final = "Bedoelt u dit adres?\n{address}"
WHEN: Final = "Wanneer is de hulp nodig?"
DAYPART: Final = "Op welk moment van de dag?"
WORDS: Final = "Wat moet de helper nog weten? Typ het. Zet er geen ziekte, geld of codes in."
READ_BACK: Final = (
    "Klopt dit?\n\nWat: {kind}\nVoor wie: {whom}\nWaar: {address}\nWanneer: {when}, {daypart}\n"
    "Voor de helper: {words}\n\nIs het goed? Druk op “Versturen”."
)
SENT: Final = (
    "Uw vraag is verstuurd.\n{kind} – {when}.\n\nWe vragen nu buren die bij u in de buurt wonen. "
    "U hoort het meteen als er iemand komt."
)
INVITATION: Final = (
    "Kunt u een buur helpen?\n\n{kind}, voor een buur\nWanneer: {when}, {daypart}\n"
    "Ongeveer {minutes} minuten lopen"
)
TAKEN: Final = "Een andere buur helpt al ({kind}). U hoeft niets te doen."
TOO_LATE: Final = "Wat fijn dat u wilt helpen. Een andere buur was net iets eerder."
NOT_NOW: Final = "Goed dat u het zegt ({kind}). We vragen iemand anders."
CARD: Final = (
    "Fijn dat u helpt!\n{kind} – {when}, {daypart}.\nVoor: {name}\nAdres: {address}\n"
    "Uw buur schrijft: “{words}”\n\nNeem nooit een bankpas, pincode of sleutel aan."
)
COMES: Final = "Er komt een buur: {name}.\n{kind} – {when}.\n\nGeef nooit uw bankpas of pincode."


def buttons(*rows: tuple[tuple[str, str], ...]) -> InlineKeyboardMarkup:
    """Rows of (words, data)."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=text, callback_data=data) for text, data in row]
            for row in rows
        ]
    )


def one_below_the_other(name: str, *choices: str) -> InlineKeyboardMarkup:
    """A button for each choice; its data is `name:choice`, cut to what Telegram takes."""
    return buttons(*(((choice, f"{name}:{choice}"),) for choice in choices))


# Made once: what does not change is not built for every person.
FOR_LANGUAGE: Final = buttons(tuple((text, f"language:{code}") for text, code in LANGUAGES))
FOR_CONSENT: Final = buttons((("Ja, dat is goed", "consent:yes"), ("Nee", "consent:no")))
FOR_AGE: Final = buttons((("Ja", "age:yes"), ("Nee", "age:no")))
FOR_MENU: Final = buttons((("Ik zoek hulp", "menu:ask"),), (("Ik wil helpen", "menu:offer"),))
FOR_KIND: Final = one_below_the_other("kind", *KINDS)
FOR_FOR_WHOM: Final = one_below_the_other("whom", "Voor mijzelf", "Voor iemand anders")
FOR_ADDRESS: Final = buttons((("Ja", "address:yes"), ("Een ander adres", "address:no")))
FOR_WHEN: Final = one_below_the_other("when", "Vandaag", "Morgen", "Op een andere dag")
FOR_DAYPART: Final = one_below_the_other("daypart", "Ochtend", "Middag", "Avond", "Maakt niet uit")
FOR_WORDS: Final = buttons((("Overslaan", "words:skip"),))
FOR_READ_BACK: Final = buttons((("Versturen", "send:yes"),), (("Stoppen", "send:no"),))
