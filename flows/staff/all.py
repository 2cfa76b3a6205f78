"""The commands that staff can send."""

from flows.staff.broadcast import BROADCAST
from flows.staff.campaigns import CAMPAIGN, CAMPAIGNS, PAUSE, RESUME, STATS, STOP
from flows.staff.commands import Command
from flows.staff.desk import CLOSE, INBOX, REPLY, TAKE
from flows.staff.help import HELP
from flows.staff.jobs import JOBS
from flows.staff.redeem import REDEEM
from flows.staff.templates import TEMPLATES
from flows.staff.today import TODAY

CAMPAIGNING = (BROADCAST, CAMPAIGNS, CAMPAIGN, PAUSE, RESUME, STOP, STATS, TEMPLATES)
ALL: tuple[Command, ...] = (HELP, INBOX, TAKE, REPLY, CLOSE, REDEEM, TODAY, JOBS, *CAMPAIGNING)
COMMANDS = {command.verb: command for command in ALL}
