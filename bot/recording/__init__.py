"""A real conversation as a walk, in the format of tests/walks, with everything personal replaced: it runs as a test.

It begins with what stood before: the moment, the business as a file, what was taken in the diary, and what was known of
the person. So it needs nothing but itself, and says the same again as long as nothing has changed. What campaigns sent
meanwhile stands in comments, and codes are others in the world of the tests: `pytest --update` writes those.
"""

from bot.recording.lines import Recorder
from bot.recording.mask import NAMES, Mask
from bot.recording.start import start
from storage import business, contact, recording
from storage.db import Tx


def record(tx: Tx, who: int) -> list[str]:
    """The lines of one contact's whole conversation, in the order in which it went; nothing where there was none."""
    ours = business.by_id(tx)
    person = contact.by_ids(tx, [who], "")[who]
    hero = NAMES[0] if person.role == "customer" else "Owner"
    mask = Mask(person.name, recording.names(tx), hero, recording.staff_names(tx), ours.country)
    heard, said = recording.heard(tx, who), recording.said(tx, who)
    if not heard:
        return []
    recorder = Recorder(ours, person, hero, mask, heard[0].at.replace(second=0, microsecond=0))
    return [*start(tx, ours, person, hero, mask, heard, said), *recorder.lines(heard, said)]
