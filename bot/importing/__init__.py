"""Contacts from a file: read and check all rows, look what they change, write them in batches.

An import can be broken off and run again at any time: whatever is there already changes nothing.
"""

from bot.importing.deciding import Tally
from bot.importing.layout import NoLayout
from bot.importing.people import People
from bot.importing.person import Frame
from bot.importing.writing import preview, write

__all__ = ["Frame", "NoLayout", "People", "Tally", "preview", "write"]
