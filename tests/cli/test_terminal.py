"""Nothing that an article or a file name holds may command a terminal."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.cli.terminal import colours_wanted, json_text, note, safe, safe_lines, show

HOSTILE = "\x1b[2J\x07\r\x9b1m\u202eesrever\u2066\ufeff\u2028\U000e0041\udcff"
VISIBLE = r"\x1b[2J\x07\r\x9b1m\u202eesrever\u2066\ufeff\u2028\U000e0041\udcff"
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def test_controls_become_visible() -> None:
    assert safe(HOSTILE + "\n\t") == VISIBLE + r"\n\t"
    assert safe_lines(HOSTILE + "\n\t") == VISIBLE + "\n\t"


@pytest.mark.parametrize("text", ["Москва отрицает это.", "“Ça alors !”", "北朝鮮", "قال", "👩‍👩‍👧 [bold]x[/bold]"])
def test_all_other_writing_stays(text: str) -> None:
    assert safe(text) == text
    assert json_text(text) == f'"{text}"'


@given(st.text(st.characters(exclude_categories=[])))
def test_json_is_harmless_and_comes_back(text: str) -> None:
    for indent in (None, 2):
        written = json_text({"text": [text]}, indent=indent)
        assert not OBEYED.search(written)
        assert json.loads(written) == {"text": [text]}


@given(st.text(st.characters(exclude_categories=[])))
def test_text_is_harmless(text: str) -> None:
    assert not OBEYED.search(safe_lines(text))
    assert "\n" not in safe(text)


def test_data_is_verbatim_in_a_pipe_and_harmless_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    show("a\x9bb")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    show("a\x9bb")
    assert capsys.readouterr().out == "a\x9bb\na\\x9bb\n"


def test_notes_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    note("skipped \x1b[31mred.txt")
    assert capsys.readouterr() == ("", "claims: skipped \\x1b[31mred.txt\n")


def test_colours_are_for_terminals_whose_owner_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(variable, raising=False)
    assert not colours_wanted()
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert colours_wanted()
    monkeypatch.setenv("TERM", "dumb")
    assert not colours_wanted()
    monkeypatch.delenv("TERM")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colours_wanted()
