"""Names that look unused and are not, each with who uses it; vulture gets this in `make check`."""

# pydantic and logging call these by name
model_config  # noqa: B018, F821
_ends_later  # noqa: B018, F821
_is_a_border  # noqa: B018, F821
_somebody_may_act  # noqa: B018, F821
_every_urgency  # noqa: B018, F821
_is_kept_by_one  # noqa: B018, F821
_names_are_known  # noqa: B018, F821
formatException  # noqa: B018, F821
exc_text  # noqa: B018, F821
_are_borders  # noqa: B018, F821
# geopy calls it on an error, so that no address reaches a log
_adapter_error_handler  # noqa: B018, F821
# a limit inside Fluent that is raised
MAX_PART_LENGTH  # noqa: B018, F821
# the local Telegram stands alone: its client is for tests and tours, also of others
sets  # noqa: B018, F821
has_topics  # noqa: B018, F821
changes_topic  # noqa: B018, F821
migrates  # noqa: B018, F821
sends  # noqa: B018, F821
sends_album  # noqa: B018, F821
shares_location  # noqa: B018, F821
shares_contact  # noqa: B018, F821
corrects  # noqa: B018, F821
answer_to  # noqa: B018, F821
deletes  # noqa: B018, F821
unblocks  # noqa: B018, F821
sees_keyboard  # noqa: B018, F821
waits_for  # noqa: B018, F821
heals  # noqa: B018, F821
passes  # noqa: B018, F821
injects  # noqa: B018, F821
frozen  # noqa: B018, F821
show_alert  # noqa: B018, F821
# one round of the outbox, and a Redis that comes back: scenes drive them step by step
send_due  # noqa: B018, F821
restart  # noqa: B018, F821
# kept in a record or a config for people to read, not for code
taken_at  # noqa: B018, F821
also  # noqa: B018, F821
neighbourhood_code  # noqa: B018, F821
# whoever checks the help lines asks which ones are due
unchecked_since  # noqa: B018, F821
# the geocoder class is whole, in geopy's style, also where buurtbot asks less of it
afstand  # noqa: B018, F821
lookup  # noqa: B018, F821
reverse  # noqa: B018, F821
