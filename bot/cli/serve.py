"""`bellhop serve`, `worker`, `migrate`."""

import gc

from typer import Typer


def register(app: Typer) -> None:
    app.command()(serve)
    app.command()(worker)
    app.command()(migrate)


def serve() -> None:
    """Run the front desk: webhooks, clock and senders. SIGTERM stops it."""
    gc.disable()  # a fifth of the start, for modules that stay anyway; `Engines.start` puts it back
    from bot.boot import read_settings
    from bot.serve import serve

    serve(read_settings())


def worker() -> None:
    """Send beside the server, in another process (PostgreSQL only)."""
    from bot.boot import read_settings
    from bot.serve import work

    work(read_settings())


def migrate() -> None:
    """Bring the tables of the database up to date."""
    from bot.boot import migrate, read_settings

    changed = migrate(read_settings())
    print("The tables are up to date now." if changed else "The tables were up to date.")
