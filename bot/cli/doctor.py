"""`bellhop doctor`."""

from typer import Exit, Typer


def register(app: Typer) -> None:
    app.command()(doctor)


def doctor() -> None:
    """Check settings, database, Twilio and clock. Prints the line to paste at Twilio."""
    from bot.boot import read_settings
    from bot.doctor import examine
    from bot.refused import BadSetting
    from bot.settings import forgiving

    bad: dict[str, str] = {}
    try:
        settings = read_settings()
    except BadSetting as wrong:
        settings, bad = forgiving()
        if not bad:
            raise wrong from None
        print("\n".join(f"fail  {sentence}" for sentence in wrong.every), flush=True)
    failed = bool(bad)
    for found in examine(settings, frozenset(bad)):
        failed |= found.mark == "fail"
        print(f"{found.mark:4}  {found.about}: {found.said}", flush=True)
    raise Exit(1 if failed else 0)
