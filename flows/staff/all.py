"""The commands that staff can send."""

from flows.staff.commands import Command
from flows.staff.desk import CLOSE, INBOX, REPLY, TAKE
from flows.staff.help import HELP
from flows.staff.jobs import JOBS
from flows.staff.redeem import REDEEM

ALL: tuple[Command, ...] = (HELP, INBOX, TAKE, REPLY, CLOSE, REDEEM, JOBS)
COMMANDS = {command.verb: command for command in ALL}
