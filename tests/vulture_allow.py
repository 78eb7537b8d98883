"""Names that look unused and are not, each with who uses it; vulture gets this in `make check`."""

# pydantic and logging call these by name
model_config
_lasts
_can_be_rung
_can_be_read
_can_be_found
_ends
_is_a_second_shift
_is_a_border
_somebody_may_act
_are_others
_contacts_work_here
_is_somewhere
_in_small_letters
_can_be_dialled
_can_be_called
_can_be_opened
_every_urgency
_is_kept_by_one
_names_are_known
_marks_are_known
formatException
exc_text
_are_borders
_are_new
# redis-py takes a connection from its pool by it
get_connection
# geopy calls it on an error, so that no address reaches a log
_adapter_error_handler
# a limit inside Fluent that is raised
MAX_PART_LENGTH
# the local Telegram stands alone: its client is for tests and tours, also of others
sets
has_topics
changes_topic
migrates
sends
sends_album
shares_location
shares_contact
corrects
answer_to
deletes
unblocks
sees_keyboard
waits_for
heals
passes
injects
frozen
show_alert
# one round of the outbox, and a Redis that comes back: scenes drive them step by step
send_due
restart
# kept in a record or a config for people to read, not for code
taken_at
also
neighbourhood_code
# whoever checks the help lines asks which ones are due
unchecked_since
# the geocoder class is whole, in geopy's style, also where buurtbot asks less of it
afstand
lookup
reverse
comment_ws  # tomlkit writes it
# the words with which files and desks name an activity
CIRCLES
CHECK_INS
BUDDIES
SHARING
STAYING
# two files in one group say so; asked of the file as it stands
shares_group
# who signs in at the web desk gets a link; an answer or a bounce is read from the mailbox
written_by_us
fold  # a header asks it of itself
# templates read them
is_aside
dial
became
# the templates of the page for residents
desk_phone
# html.parser calls these
handle_starttag
handle_endtag
handle_data
attrs
