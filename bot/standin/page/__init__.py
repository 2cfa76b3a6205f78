"""A page with phones on it, served by the stand-in: write, tap, attach, move the clock, switch faults on."""

from bot.standin.page.model import Heard, Page, Phone, Step
from bot.standin.page.routes import routes

__all__ = ["Heard", "Page", "Phone", "Step", "routes"]
