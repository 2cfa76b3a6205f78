"""`bellhop doctor`."""

from typer import Exit, Typer


def register(app: Typer) -> None:
    app.command()(doctor)


def doctor() -> None:
    """Check settings, database, Twilio, clock; print the webhook line."""
    from bot.boot import read_settings
    from bot.doctor import examine

    failed = False
    for found in examine(read_settings()):
        failed |= found.mark == "fail"
        print(f"{found.mark:4}  {found.about}: {found.said}", flush=True)
    raise Exit(1 if failed else 0)
