from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from recraft_jupyter import journal as journal_module
from recraft_jupyter.errors import LibraryError
from recraft_jupyter.journal import MAY_BE_CHARGED_SECONDS, MIGRATIONS, Journal

PICTURE = {
    "position": 0,
    "image_id": "i",
    "url": "http://x/i",
    "sha256": "0" * 64,
    "media_type": "image/png",
    "width": 4,
    "height": 3,
    "bytes": 10,
}


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "journal")
    yield journal
    journal.close()


def sent(journal, prompt="a fox", **changes):
    details = {
        "operation": "generate_image",
        "server": "s",
        "fingerprint": prompt,
        "request": {"prompt": prompt},
        "expected_credits": 40,
        "pictures": 1,
        "words": prompt,
    }
    return journal.sent(**{**details, **changes})


def answered(journal, call, **changes):
    details = {
        "answer": {"data": [{"url": "http://x/i"}]},
        "credits": 40,
        "created": 5,
        "request_id": "r",
        "is_sandbox": False,
        "pictures": 1,
    }
    journal.answered(call, **{**details, **changes})


def test_a_call_goes_through_three_steps(journal):
    call = sent(journal)
    assert journal.call(call).state == "sent"
    answered(journal, call)
    assert journal.call(call).state == "answered"
    assert journal.call(call).answer == {"data": [{"url": "http://x/i"}]}
    assert [found.id for found in journal.answered_calls()] == [call]
    journal.stored(call, [PICTURE])
    assert journal.call(call).state == "stored"
    assert not journal.answered_calls()
    (picture,) = journal.pictures()
    assert (picture.call, picture.sha256, picture.credits, picture.siblings) == (call, "0" * 64, 40, 1)
    assert picture.request == {"prompt": "a fox"}
    assert journal.count() == 1
    assert journal.call(99) is None


def test_storing_twice_keeps_one(journal):
    call = sent(journal)
    answered(journal, call)
    journal.stored(call, [PICTURE])
    journal.stored(call, [PICTURE])
    assert journal.count() == 1


STEPS = """
import os, signal, sys
from pathlib import Path
from recraft_jupyter.journal import Journal
journal = Journal(Path(sys.argv[1]))
call = journal.sent(operation="generate_image", server="s", fingerprint="f", request={"prompt": "a fox"},
                    expected_credits=40, pictures=1, words="a fox")
if sys.argv[2] != "sent":
    journal.answered(call, answer={"data": [{"url": "u"}]}, credits=40, created=5, request_id="r", is_sandbox=False,
                     pictures=1)
if sys.argv[2] == "stored":
    journal.stored(call, [{"position": 0, "image_id": "i", "url": "u", "sha256": "0" * 64, "media_type": "image/png",
                           "width": 4, "height": 3, "bytes": 10}])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("step", ["sent", "answered", "stored"])
def test_each_step_outlives_a_kill_right_after_it(tmp_path, step):
    ended = subprocess.run([sys.executable, "-c", STEPS, str(tmp_path), step], capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    journal = Journal(tmp_path)
    assert journal.call(1).state == step
    assert len(journal.unanswered_calls()) == (step == "sent")
    assert len(journal.answered_calls()) == (step == "answered")
    assert journal.count() == (step == "stored")
    journal.close()


def test_a_call_of_a_living_process_is_under_way_for_a_while(journal):
    call = sent(journal)
    assert not journal.unanswered_calls()
    with journal._writing() as database:
        database.execute("UPDATE calls SET sent_at = ?", (time.time() - MAY_BE_CHARGED_SECONDS - 1,))
    assert [found.id for found in journal.unanswered_calls()] == [call]


def test_what_may_be_charged_is_listed_until_it_is_forgotten(journal):
    unknown, refused = sent(journal), sent(journal)
    journal.ended(unknown, state="unknown", error="late")
    journal.ended(refused, state="refused", error="no")
    assert [call.id for call in journal.unanswered_calls()] == [unknown]
    assert journal.has_unanswered("a fox", since=0)
    assert not journal.has_unanswered("a fox", since=time.time() + 1)
    journal.forget(unknown)
    assert not journal.unanswered_calls()
    assert not journal.has_unanswered("a fox", since=0)


def test_only_money_counts_as_spent(journal):
    for is_sandbox in (False, True):
        answered(journal, sent(journal), is_sandbox=is_sandbox)
    sent(journal)
    assert journal.spent(since=0) == 40
    assert journal.spent(since=time.time() + 1) == 0


def test_equal_calls_are_found_newest_first(journal):
    first, second, _unanswered = sent(journal), sent(journal), sent(journal)
    answered(journal, first)
    answered(journal, second)
    journal.stored(first, [PICTURE])
    assert [call.id for call in journal.find("a fox")] == [second, first]
    assert not journal.find("a heron")


def test_only_marks_can_be_set(journal):
    with pytest.raises(ValueError, match="sha256"):
        journal.mark(1, sha256=True)


WRITER = """
import sys
from pathlib import Path
from recraft_jupyter.journal import Journal
sys.stdin.readline()
journal = Journal(Path(sys.argv[1]))
for number in range(25):
    prompt = f"{sys.argv[2]} {number}"
    call = journal.sent(operation="generate_image", server="s", fingerprint=prompt, request={"prompt": prompt},
                        expected_credits=40, pictures=1, words=prompt)
    journal.answered(call, answer={"data": [prompt]}, credits=40, created=5, request_id="r", is_sandbox=False,
                     pictures=1)
    journal.stored(call, [{"position": 0, "image_id": prompt, "url": "u", "sha256": "0" * 64,
                           "media_type": "image/png", "width": 4, "height": 3, "bytes": 10}])
journal.close()
"""


def test_several_processes_open_and_write_a_new_library_at_once(tmp_path):
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "new"), f"writer{number}"],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for number in range(5)
    ]
    time.sleep(0.5)
    for writer in writers:
        writer.stdin.write(b"\n")
        writer.stdin.flush()
    for writer in writers:
        _, problems = writer.communicate(timeout=60)
        assert writer.returncode == 0, problems.decode()
    journal = Journal(tmp_path / "new")
    pictures = journal.pictures()
    assert len({picture.image_id for picture in pictures}) == 125
    assert all(picture.image_id == picture.request["prompt"] for picture in pictures)
    assert journal._database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    journal.close()


def test_an_older_library_is_brought_up_to_date_and_keeps_everything(tmp_path, monkeypatch):
    old = Journal(tmp_path)
    call = sent(old)
    answered(old, call)
    old.stored(call, [PICTURE])
    old.close()

    def add_notes(database):
        database.executescript("ALTER TABLE pictures ADD COLUMN note TEXT; CREATE INDEX notes ON pictures (note)")

    monkeypatch.setattr(journal_module, "MIGRATIONS", [*MIGRATIONS, add_notes])
    new = Journal(tmp_path)
    assert new._database.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS) + 1
    assert new._database.execute("SELECT note FROM pictures").fetchall() == [(None,)]
    assert new.pictures()[0].request == {"prompt": "a fox"}
    Journal(tmp_path).close()
    new.close()


def test_a_migration_that_fails_changes_nothing(tmp_path, monkeypatch):
    Journal(tmp_path).close()

    def broken(database):
        database.executescript("ALTER TABLE pictures ADD COLUMN note TEXT; ALTER TABLE nowhere ADD COLUMN note TEXT")

    monkeypatch.setattr(journal_module, "MIGRATIONS", [*MIGRATIONS, broken])
    with pytest.raises(LibraryError, match="no such table: nowhere"):
        Journal(tmp_path)
    monkeypatch.undo()
    journal = Journal(tmp_path)
    assert journal._database.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    assert "note" not in str(journal._database.execute("SELECT sql FROM sqlite_master").fetchall())
    journal.close()


def test_an_empty_file_becomes_a_library_and_rubbish_is_refused(tmp_path):
    (tmp_path / "library.sqlite").write_bytes(b"")
    Journal(tmp_path).close()
    (tmp_path / "rubbish").mkdir()
    (tmp_path / "rubbish" / "library.sqlite").write_bytes(b"this is no database" * 100)
    with pytest.raises(LibraryError, match="not a database"):
        Journal(tmp_path / "rubbish")


def test_every_commit_reaches_the_disk(journal):
    assert journal._database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert journal._database.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_full_database_is_an_error_that_harms_nothing(journal):
    first = sent(journal)
    pages = journal._database.execute("PRAGMA page_count").fetchone()[0]
    journal._database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match=r"cannot be written, so nothing was sent: .*full.*RECRAFT_LIBRARY"):
        sent(journal, "a fox " * 20_000)
    journal._database.execute("PRAGMA max_page_count = 100000")
    assert sent(journal) > first
    assert journal.call(first).request == {"prompt": "a fox"}


def test_texts_of_all_kinds_survive(journal):
    prompt = "a “fox” \n\t Füchse 狐 🦊 \\u0000 ' \" ; --"
    call = sent(journal, prompt, request={"prompt": prompt, "controls": {"colors": [{"rgb": [1, 2, 3]}]}})
    assert journal.call(call).request["prompt"] == prompt
    assert json.loads(json.dumps(journal.call(call).request["controls"])) == {"colors": [{"rgb": [1, 2, 3]}]}


def test_another_process_may_read_while_one_writes(journal):
    with journal._writing() as database:
        database.execute("UPDATE calls SET error = 'x'")
        other = sqlite3.connect(journal.folder / "library.sqlite")
        assert other.execute("SELECT count(*) FROM calls").fetchone() == (0,)
        other.close()
