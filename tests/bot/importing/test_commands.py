"""`bellhop import` and `export` from the outside: what is printed where, and how it exits."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.refused import Refused

FILE = "phone,name,consent_marketing\n+447400100001,Ana,yes\nx,Ben,\n"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/test.db")

    def invoke(*words: str, file: str = "") -> Result:
        if file:
            (tmp_path / "people.csv").write_text(file)
        return CliRunner().invoke(app, list(words))

    return invoke


def test_without_yes_and_without_a_terminal_nothing_is_written(run):
    result = run("import", "people.csv", file=FILE)
    assert result.exit_code == 1
    assert "1 contact: 1 would be new" in result.stdout
    assert 'line 3: "x" is no phone number' in result.stderr
    assert run("export", "contacts").stdout.count("\n") == 1


def test_one_good_row_is_enough(run):
    result = run("import", "people.csv", "--yes", file=FILE)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (
        0, "1 contact: 1 new, 0 changed, 0 as before; 1 row left out.",
    )  # fmt: skip
    assert run("import", "people.csv", "--yes").exit_code == 0
    assert run("export", "consents").stdout.count("marketing") == 1
    assert "+447400100001,Ana" in run("export", "contacts").stdout


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("phone\nx\n", "No row could be taken"),
        ("name\nAna\n", "The first line must name the columns"),
        ("phone,name\n", "no contact stands below"),
        ("PK\x03\x04\x14\x00\x08\x00[Content_Types].xml\n", "save or download it as CSV"),
    ],
)
def test_nothing_to_take_is_refused(run, file: str, said: str):
    result = run("import", "people.csv", "--yes", file=file)
    assert isinstance(result.exception, Refused)
    assert said in str(result.exception)


@pytest.mark.parametrize("words", [("import", "none.csv", "--yes"), ("load", "none.toml")])
def test_a_file_that_is_not_there_is_refused(run, words: tuple[str, ...]):
    assert "No such file" in str(run(*words).exception)


def test_load_says_what_it_changed_and_what_it_refuses(run, tmp_path: Path):
    place = tmp_path / "salon.toml"
    place.write_text('[[place]]\nslug = "soho"\nname = "Soho"\n')
    assert run("load", "salon.toml").stdout == "place soho: new\n"
    assert run("load", "salon.toml").stdout == "Nothing to change.\n"
    place.write_text('[[place]]\nslug = "soho"\nnam = "Soho"\n')
    said = str(run("load", "salon.toml").exception)
    assert '[[place]] "soho": unknown key "nam"; did you mean "name"?' in said
    place.write_text("[business]\nname = Rosewood\n")
    assert str(run("load", "salon.toml").exception).splitlines() == [
        "salon.toml is no TOML: Invalid value in line 2:", "    name = Rosewood",
        'Words stand in quotes: name = "Rosewood"', "Nothing was changed.",
    ]  # fmt: skip
    place.write_bytes(b'[business]\nname = "\xff"')
    assert "is not written in UTF-8 (byte 20)" in str(run("load", "salon.toml").exception)
