"""`bellhop demo [--reset]`."""

from pathlib import Path
from typing import Annotated

from typer import Option, Typer


def register(app: Typer) -> None:
    app.command()(demo)


def demo(
    reset: Annotated[bool, Option("--reset", help="Forget what happened and begin anew.")] = False,
    port: Annotated[int, Option(envvar="PORT", min=1, max=65534, help="Of the desk; the phones get the next.")] = 8000,
    folder: Annotated[Path, Option(help="Where the demo keeps its things.", file_okay=False)] = Path(".demo"),
    browser: Annotated[bool, Option(help="Open the phones in a browser.")] = True,
) -> None:
    """Try it: a furnished salon, and phones to write from. No account needed."""
    from bot.demo.again import again, near
    from bot.demo.plan import Plan
    from bot.demo.run import reset as forget
    from bot.demo.run import run

    plan = Plan(port, folder.absolute())
    if reset:
        forget(plan.folder)

    def ready(address: str) -> None:
        print(f"\n  The phones are at   {address}\n  The front desk is at {plan.desk}")
        print(f"\n  Ctrl-C ends it. All is kept in {near(folder)}; to begin anew:")
        print(f"    {again('--reset', folder=folder)}\n", flush=True)
        if browser:
            show(address)

    run(plan, lambda line: print(line, flush=True), ready)


def show(address: str) -> None:
    """In a browser, where there is a screen to see it on."""
    import webbrowser

    from bot.boot import screen

    if screen():
        webbrowser.open(address)
