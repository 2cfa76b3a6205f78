"""`bellhop doctor`."""

from typer import Exit, Typer


def register(app: Typer) -> None:
    app.command()(doctor)


def doctor() -> None:
    """Check settings, database, Twilio and clock. Prints the line to paste at Twilio."""
    from bot.boot import read_settings
    from bot.doctor import examine
    from bot.refused import BadSetting, Refused

    try:
        settings = read_settings()
    except BadSetting as bad:
        print("\n".join(f"fail  {sentence}" for sentence in bad.every))
        raise Refused("Correct these, and run it again: the other checks need them.") from None
    failed = False
    for found in examine(settings):
        failed |= found.mark == "fail"
        print(f"{found.mark:4}  {found.about}: {found.said}", flush=True)
    raise Exit(1 if failed else 0)
