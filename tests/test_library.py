from __future__ import annotations

import contextlib
import csv
import dataclasses
import datetime
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from recraft_jupyter import RecraftClient, errors, imaging, provenance
from recraft_jupyter.answers import Answer
from recraft_jupyter.errors import DownloadError, InvalidRequestError, LibraryError
from recraft_jupyter.pictures import Received
from recraft_jupyter.results import RecraftImage, RecraftImages
from recraft_jupyter.sandbox.server import Sandbox
from recraft_jupyter.storage import Library
from recraft_jupyter.transport import Request

ICON = {"style": "icon", "model": "recraft20b"}
PATH = "/v1/images/generations"


@pytest.fixture
def client(sandbox):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False) as client:
        yield client


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "own")
    yield library
    library.close()


def png(color="red") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (8, 6), color).save(stream, "PNG")
    return stream.getvalue()


def kept(library, prompt="a red fox", *, content=None, operation="generate_image", **parameters) -> RecraftImage:
    """One picture put into the library as the client does."""
    body = {"prompt": prompt, "model": "recraftv3", **parameters}
    request = Request(operation=operation, path="/images/generations", body=body)
    call = library.sent(request, server="s", fingerprint=json.dumps(body))
    library.answered(call, Answer(body={"credits": 40, "data": [{"url": "u"}]}), pictures=1)
    image = RecraftImage.from_bytes(content or png(), operation=operation, parameters=body, url="u", credits=40.0)
    return library.stored(call, Received(images={0: image}))[0]


def age(library, image, days):
    with library.journal._writing() as database:
        moment = time.time() - days * 86_400
        database.execute("UPDATE pictures SET stored_at = ? WHERE id = ?", (moment, image.library_id))


def prompts(images):
    return [image.parameters["prompt"] for image in images]


# Searching.


def test_words_and_beginnings_of_words_are_found_whatever_their_case_and_accents(library):
    for prompt in ("a red fox in the snow", "Ein Füchslein im Schnee", "the café at night", "東京 の 夜"):
        kept(library, prompt, style="digital_illustration", substyle="pixel_art")
    assert prompts(library.search("fox")) == ["a red fox in the snow"]
    assert prompts(library.search("FO sno")) == ["a red fox in the snow"]
    assert prompts(library.search("fuchs")) == ["Ein Füchslein im Schnee"]
    assert prompts(library.search("cafe")) == ["the café at night"]
    assert prompts(library.search("東京")) == ["東京 の 夜"]
    assert len(library.search("pixel")) == len(library.search("generate")) == 4
    assert not len(library.search("fox café"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(
    words=st.text(
        st.characters() | st.sampled_from('"*()^:-+\\{}[]\0') | st.sampled_from("NOT OR AND NEAR"), max_size=30
    )
)
def test_no_text_is_an_error_in_a_search(library, words):
    assert len(library.search(words)) == len(library.search(style=words)) == 0


@pytest.mark.parametrize(
    "words",
    ['"', '""', "fox OR", "NOT", "NEAR(fox)", "text:fox", "*", "-fox", "^fox", "(fox", "fox)", "a;b", "'", "\0"],
)
def test_operators_in_a_search_are_plain_text(library, words):
    kept(library, "a red fox")
    assert len(library.search(words)) <= 1


def test_what_was_searched_for_with_operators_is_found_as_text(library):
    kept(library, 'a "quoted" fox NOT a dog')
    assert len(library.search('"quoted"')) == 1
    assert len(library.search("NOT dog")) == 1
    assert len(library.search("")) == len(library.search("  ")) == 1


def test_filters_narrow_a_search(library):
    first = kept(library, "a fox", style="icon")
    kept(library, "a heron", operation="vectorize_image")
    old = kept(library, "a kettle", style="vector_illustration", substyle="line_art")
    age(library, old, 10)
    today = datetime.date.today()
    assert prompts(library.search(operation="vectorize_image")) == ["a heron"]
    assert prompts(library.search(style="line_art")) == ["a kettle"]
    assert prompts(library.search(style="icon")) == ["a fox"]
    assert prompts(library.search(since=today)) == ["a heron", "a fox"]
    assert prompts(library.search(until=today - datetime.timedelta(days=5))) == ["a kettle"]
    assert prompts(library.search(limit=1, offset=1)) == ["a fox"]
    library.favour(first)
    assert prompts(library.search(favourites=True)) == ["a fox"]
    library.favour(first, False)
    assert not len(library.search(favourites=True))


def test_hidden_pictures_are_not_found_but_still_there(library):
    image = kept(library)
    library.hide(image)
    assert not len(library.search("fox"))
    assert library.image(image.library_id).content == image.content


def test_days_may_be_written_as_text(library):
    kept(library, "today")
    age(library, kept(library, "old"), days=3)
    today = datetime.date.today().isoformat()
    assert prompts(library.search(since=today)) == ["today"]
    assert prompts(library.search(until=f"{today}T00:00")) == ["old"]
    with pytest.raises(errors.InvalidRequestError, match="'soon' is no date; write it as 2026-11-30"):
        library.search(since="soon")


def test_marking_what_is_not_there_is_refused(library):
    with pytest.raises(errors.InvalidRequestError, match="no picture number 99"):
        library.favour(99)
    with pytest.raises(errors.InvalidRequestError, match="no picture number 99"):
        library.image(99)
    with pytest.raises(errors.InvalidRequestError, match="not in the library"):
        library.hide(RecraftImage.from_bytes(png(), operation="generate_image"))


def test_a_picture_comes_back_as_it_was(library):
    image = kept(library, n=1)
    again = library.image(image.library_id)
    assert again.content == image.content
    assert (again.width, again.height, again.media_type, again.credits) == (8, 6, "image/png", 40)
    assert again.parameters == image.parameters
    library.path_of(library.rows()[0]).unlink()
    with pytest.raises(LibraryError, match="is gone"):
        library.image(image.library_id)
    assert not len(library.search())


# Pruning.


def test_a_damaged_file_is_never_shown_or_kept_and_heals_when_the_picture_comes_again(library):
    image = kept(library, "a fox", content=png("red"))
    path = library.path_of(library.rows()[0])
    path.write_bytes(png("blue"))
    with pytest.raises(LibraryError, match=f"Picture {image.library_id} of the library is damaged"):
        library.image(image.library_id)
    assert not len(library.search("fox"))
    assert library.find(json.dumps(dict(image.parameters))) is None
    path.write_bytes(png("red")[:20])
    kept(library, "a fox again", content=png("red"))
    assert path.read_bytes() == png("red")
    assert library.image(image.library_id).content == png("red")


def test_a_damaged_file_is_still_exported(library, tmp_path):
    kept(library)
    library.path_of(library.rows()[0]).write_bytes(b"rubbish")
    with zipfile.ZipFile(library.export(tmp_path / "all.zip")) as archive:
        assert archive.read("000001.png") == b"rubbish"


def test_pruning_says_first_what_would_go(library):
    old, favourite, _young = (kept(library, prompt, content=png(prompt)) for prompt in ("red", "green", "blue"))
    for image in (old, favourite):
        age(library, image, 40)
    library.favour(favourite)
    told = library.prune(older_than=30)
    assert (
        str(told)
        == f"1 picture would be deleted, freeing {len(old.content) / 1e6:.1f} MB; prune(…, dry_run=False) does it."
    )
    assert len(library.search()) == 3
    done = library.prune(older_than=datetime.timedelta(days=30), dry_run=False)
    assert (done.pictures, done.bytes, done.is_done) == (1, len(old.content), True)
    assert prompts(library.search()) == ["blue", "green"]
    assert len(list(library.folder.glob("pictures/*/*.png"))) == 2
    assert library.journal.spent(since=0) == 120
    library.prune(older_than=30, keep_favourites=False, dry_run=False)
    assert prompts(library.search()) == ["blue"]


def test_pruning_spares_a_file_that_a_younger_picture_shares(library):
    old, young = kept(library, "old"), kept(library, "young")
    age(library, old, 40)
    done = library.prune(older_than=30, dry_run=False)
    assert (done.pictures, done.bytes) == (1, 0)
    assert library.image(young.library_id).content == young.content


def test_pruning_sweeps_up_what_killed_processes_left(library):
    image = kept(library)
    folder = library.path_of(library.rows()[0]).parent
    for name, moment in ((".new-old", time.time() - 7200), (".new-young", time.time())):
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (moment, moment))
    library.prune(older_than=30, dry_run=False)
    assert not (folder / ".new-old").exists()
    assert (folder / ".new-young").exists()
    assert library.image(image.library_id)


# Exporting.


def test_an_export_holds_pictures_with_their_recipes_and_a_table(library, tmp_path):
    kept(library, "a fox, red", style="icon", substyle="x", size="1024x1024")
    kept(library, "a heron", content=png("blue"))
    path = library.export(tmp_path / "all.zip")
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == ["000001.png", "000002.png", "pictures.csv", "pictures.json"]
        recipe = provenance.read_recipe(archive.read("000001.png"))
        assert recipe["parameters"]["prompt"] == "a fox, red"
        assert imaging.picture_size(archive.read("000001.png")) == (8, 6)
        rows = list(csv.DictReader(io.StringIO(archive.read("pictures.csv").decode())))
        records = json.loads(archive.read("pictures.json"))
    assert [row["prompt"] for row in rows] == ["a heron", "a fox, red"]
    assert (rows[1]["style"], rows[1]["credits"], rows[1]["operation"]) == ("icon", "40.0", "generate_image")
    assert datetime.datetime.fromisoformat(rows[0]["time"]).tzinfo is not None
    assert [record["file"] for record in records] == ["000002.png", "000001.png"]
    assert [path.name for path in tmp_path.glob("*.zip*")] == ["all.zip"]


def test_an_export_shows_itself_as_a_link_where_the_notebook_server_reaches_it(library, tmp_path, monkeypatch):
    kept(library)
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    link = library.export("50% <fox>.zip")._repr_html_()
    assert link.startswith('<a href="50%25%20%3Cfox%3E.zip" download="50% &lt;fox&gt;.zip">50% &lt;fox&gt;.zip</a> (')
    outside = library.export(tmp_path / "all.zip")
    assert outside._repr_html_() is None
    assert outside == tmp_path / "all.zip"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_prompt_becomes_a_formula_in_a_spreadsheet(library, tmp_path, sign):
    prompt = f"{sign}HYPERLINK('http://x')"
    kept(library, prompt)
    with zipfile.ZipFile(library.export(tmp_path / "all.zip")) as archive:
        text = archive.read("pictures.csv").decode()
        assert json.loads(archive.read("pictures.json"))[0]["parameters"]["prompt"] == prompt
    assert next(csv.DictReader(io.StringIO(text, newline="")))["prompt"] == f"'{prompt}"


def test_only_chosen_pictures_are_exported_and_missing_files_left_out(library, tmp_path):
    fox, heron = kept(library, "a fox"), kept(library, "a heron", content=png("blue"))
    with zipfile.ZipFile(library.export(tmp_path / "one.zip", [heron])) as archive:
        assert "000002.png" in archive.namelist()
        assert "000001.png" not in archive.namelist()
    library.path_of(library.journal.pictures("pictures.id = ?", (fox.library_id,))[0]).unlink()
    with zipfile.ZipFile(library.export(tmp_path / "rest.zip")) as archive:
        assert len(archive.namelist()) == 3


def test_an_export_that_cannot_be_written_leaves_nothing(library, tmp_path):
    kept(library)
    with pytest.raises(errors.InvalidRequestError, match="Cannot write"):
        library.export(tmp_path / "nowhere" / "all.zip")
    assert not list(tmp_path.rglob("*.unfinished"))


# Recovering.


def answered(library, body, prompt="a lost fox"):
    request = Request(operation="generate_image", path="/x", body={"prompt": prompt})
    call = library.sent(request, server="s", fingerprint=prompt)
    library.answered(call, Answer(body=body), pictures=len(body.get("data", ())))
    return call


def test_what_could_not_be_downloaded_is_recovered_later(client, sandbox):
    images = client.generate_image("a fox", **ICON)
    answered(client.library, {"data": [{"url": images[0].url, "image_id": "i"}], "credits": 44})
    recovery = client.recover()
    assert [image.content for image in recovery.images] == [images[0].content]
    assert str(recovery) == "1 picture recovered."
    assert len(client.library.search("lost")) == 1
    assert not len(client.recover().images)
    assert sandbox.charged_images == 1


def test_pictures_in_base64_are_recovered_without_a_server(library):
    import base64

    body = {"data": [{"b64_json": base64.b64encode(png()).decode(), "image_id": "i"}], "credits": 40}
    call = answered(library, body)
    recovery = library.recover(download=None)
    assert recovery.images[0].content == png()
    assert recovery.images[0].credits == 40
    assert "b64_json" not in json.dumps(library.journal.call(call).answer)
    assert library.journal.call(call).answer["data"] == [{"image_id": "i"}]


def test_what_is_lost_or_may_be_charged_is_listed_with_the_reason(library):
    def gone(urls):
        return [DownloadError(f"{url} answered 404, no picture.") for url in urls]

    answered(library, {"data": [{"url": "http://x/1"}]}, "first")
    answered(library, {"nothing": 1}, "second")
    answered(library, {"data": [{"b64_json": "no base64!"}]}, "third")
    request = Request(operation="generate_image", path="/x", body={"prompt": "fourth"})
    call = library.sent(request, server="s", fingerprint="f")
    library.failed(call, TimeoutError("late"), may_be_charged=True)
    refused = library.sent(request, server="s", fingerprint="f")
    library.failed(refused, ValueError("no"), may_be_charged=False)
    recovery = library.recover(gone)
    assert not len(recovery.images)
    assert [call.request["prompt"] for call, _ in recovery.lost] == ["first", "second", "third"]
    assert [call.id for call in recovery.may_be_charged] == [call]
    assert "http://x/1 answered 404, no picture." in str(recovery)
    assert "May have been charged, no answer came" in str(recovery)
    library.journal.forget(call)
    assert not library.recover(gone).may_be_charged


def test_a_style_that_was_answered_but_not_noted_as_stored_is_not_lost(library):
    request = Request(operation="create_style", path="/styles", fields={"style": "icon"}, images=0)
    call = library.sent(request, server="s", fingerprint="f")
    library.answered(call, Answer(body={"id": "229b2a75", "credits": 40}), pictures=0)
    assert str(library.recover()) == "0 pictures recovered."
    assert library.journal.call(call).state == "stored"
    assert [style.id for style in library.styles()] == ["229b2a75"]


def test_pictures_behind_dead_addresses_can_be_taken_off_the_list_after_a_day(library):
    young = answered(library, {"data": [{"url": "http://127.0.0.1:9/young"}], "credits": 40}, "young")
    old = answered(library, {"data": [{"url": "http://127.0.0.1:9/old"}], "credits": 40}, "old")
    with library.journal._writing() as database:
        database.execute("UPDATE calls SET sent_at = sent_at - 90000 WHERE id = ?", (old,))
    assert library.forget_unanswered() == 1
    assert [call.id for call in library.journal.answered_calls()] == [young]
    assert library.journal.spent(since=0) == 80, "what was charged stays charged"


def test_a_dropped_answer_may_be_charged(client, sandbox):
    sandbox.plan_failure(kind="drop")
    with pytest.raises(errors.APIConnectionError):
        client.generate_image("a fox", **ICON)
    (call,) = client.recover().may_be_charged
    assert call.request["prompt"] == "a fox"
    assert sandbox.charged_images == 1


FORKING = """
import os, sys
from recraft_jupyter import RecraftClient

client = RecraftClient(sys.argv[1], base_url=sys.argv[2], library=sys.argv[3], is_paced=False)
client.generate_image("before", style="icon", model="recraft20b")
own = client.library.journal._database, client._transport._session
child = os.fork()
name = "parent" if child else "child"
for number in range(3):
    image = client.generate_image(f"{name} {number}", style="icon", model="recraft20b")[0]
    assert client.library.image(image.library_id).parameters["prompt"] == f"{name} {number}"
now = client.library.journal._database, client._transport._session
assert all((one is other) is bool(child) for one, other in zip(own, now))
if not child:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
print(len(client.library.newest()), client.library.journal._database.execute("PRAGMA integrity_check").fetchone()[0])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_has_connections_of_its_own(sandbox, tmp_path):
    command = [sys.executable, "-c", FORKING, sandbox.token, sandbox.base_url, str(tmp_path / "l")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.stdout.split() == ["7", "ok"], done.stderr


def test_a_library_that_is_deleted_while_it_is_open_is_made_anew(client, sandbox):
    client.generate_image("a fox", **ICON)
    shutil.rmtree(client.library.folder)
    client.generate_image("an owl", **ICON)
    with contextlib.closing(Library(client.library.folder)) as other:
        assert prompts(other.newest()) == ["an owl"]


# Keeping.


def test_run_all_twice_sends_nothing_the_second_time(client, sandbox):
    cells = [
        lambda: client.generate_image("a fox", n=2, **ICON, keep=True),
        lambda: client.vectorize_image(png(), keep=True),
        lambda: client.generate_image("a heron", random_seed=7, **ICON, keep=True),
    ]
    first = [cell() for cell in cells]
    posts = {path: count for path, count in sandbox.requests.items() if path.startswith("/v1")}
    again = [cell() for cell in cells]
    assert {path: count for path, count in sandbox.requests.items() if path.startswith("/v1")} == posts
    assert [image.content for image in first[0]] == [image.content for image in again[0]]
    assert first[1].content == again[1].content
    assert again[1].is_kept
    assert not first[1].is_kept


def test_fresh_pictures_are_paid_and_kept_from_then_on(client, sandbox):
    first = client.generate_image("a fox", **ICON, keep=True)[0]
    fresh = client.generate_image("a fox", **ICON, keep=False)[0]
    assert fresh.image_id != first.image_id
    assert client.generate_image("a fox", **ICON, keep=True)[0].image_id == fresh.image_id
    assert sandbox.charged_images == 2


def test_any_other_parameter_or_byte_is_another_picture(client, sandbox):
    client.generate_image("a fox", **ICON, keep=True)
    client.generate_image("a fox", **ICON, random_seed=1, keep=True)
    client.generate_image("a fox ", **ICON, keep=True)
    client.vectorize_image(png("red"), keep=True)
    client.vectorize_image(png("blue"), keep=True)
    assert sandbox.charged_images == 5
    client.generate_image("a fox", **ICON, response_format="b64_json", keep=True)
    assert sandbox.charged_images == 5


def test_a_picture_whose_file_is_gone_is_made_again(client, sandbox):
    client.generate_image("a fox", **ICON, keep=True)
    client.library.path_of(client.library.rows()[0]).unlink()
    client.generate_image("a fox", **ICON, keep=True)
    assert sandbox.charged_images == 2


def test_the_sandbox_never_stands_in_for_another_server(sandbox, tmp_path):
    with Sandbox(rate=1000, token=sandbox.token) as other:
        for server, identity in ((sandbox, "sandbox"), (other, None), (other, "sandbox")):
            with RecraftClient(
                sandbox.token, base_url=server.base_url, identity=identity, is_paced=False, keep=True
            ) as client:
                client.generate_image("a fox", **ICON)
        assert (sandbox.charged_images, other.charged_images) == (1, 1)


def test_without_a_library_everything_works_and_nothing_is_written(sandbox, monkeypatch, tmp_path):
    monkeypatch.setenv("RECRAFT_LIBRARY", "off")
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False, keep=True) as client:
        assert client.library is None
        assert client.generate_image("a fox", **ICON)[0].library_id is None
        client.generate_image("a fox", **ICON)
        with pytest.raises(LibraryError, match="RECRAFT_LIBRARY is off"):
            client.recover()
    assert sandbox.charged_images == 2
    assert not list(tmp_path.iterdir())


def test_the_token_is_nowhere_in_the_library(client, sandbox):
    client.generate_image("a fox", **ICON)
    sandbox.plan_failure(kind="drop")
    with pytest.raises(errors.APIConnectionError):
        client.generate_image("a fox", **ICON)
    sandbox.plan_failure(status=400, message=f"bad token {sandbox.token}")
    with pytest.raises(errors.BadRequestError):
        client.generate_image("a fox", **ICON)
    files = [path for path in client.library.folder.rglob("*") if path.is_file()]
    assert len(files) >= 2
    assert not [path for path in files if sandbox.token.encode() in path.read_bytes()]


# When the disk refuses.


@pytest.fixture
def small_disk():
    """A disk of half a megabyte, where this may be had."""
    with tempfile.TemporaryDirectory() as folder:
        options = ["-t", "tmpfs", "-o", "size=512k", "tmpfs", folder]
        try:
            is_mounted = os.name == "posix" and not subprocess.run(["mount", *options], capture_output=True).returncode
        except FileNotFoundError:
            is_mounted = False
        if not is_mounted:
            pytest.skip("mounting a small disk needs rights that this user lacks")
        yield Path(folder)
        subprocess.run(["umount", "-l", folder], check=True)


def fill(folder):
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(b"x" * 4096):
                pass
        except OSError:
            return


def fill_database(library):
    request = Request(operation="generate_image", path="/x", body={"prompt": "x" * 900})
    for _ in range(100):
        library.sent(request, server="s", fingerprint="f")


def test_a_full_disk_is_refused_before_anything_is_sent(sandbox, small_disk):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False, library=small_disk / "l") as client:
        first = client.generate_image("a fox", **ICON)[0]
        fill(small_disk)
        with contextlib.suppress(LibraryError):
            fill_database(client.library)
        with pytest.raises(LibraryError, match="nothing was sent") as caught:
            client.generate_image("a heron", **ICON)
        assert "RECRAFT_LIBRARY" in str(caught.value)
        assert sandbox.charged_images == 1
        assert client.library.image(first.library_id).content == first.content
        (small_disk / "filler").unlink()
        client.generate_image("a heron", **ICON)
        assert len(client.library.search()) == 2
        check = client.library.journal._database.execute("PRAGMA integrity_check").fetchone()
        assert check == ("ok",)


def test_a_disk_that_fills_up_after_the_answer_does_not_cost_the_picture(sandbox, small_disk):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False, library=small_disk / "l") as client:
        client.generate_image("a fox", **ICON)
        (small_disk / "filler").write_bytes(b"")
        room = os.statvfs(small_disk)
        (small_disk / "filler").write_bytes(b"x" * max(0, room.f_bavail * room.f_frsize - 60_000))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            image = client.generate_image("a city at night", response_format="b64_json")[0]
        assert image.content
        assert any("RECRAFT_LIBRARY" in str(warning.message) for warning in caught)
        (small_disk / "filler").unlink()
        with client.library.journal._writing() as database:
            database.execute("UPDATE calls SET sent_at = 0")
        (call,) = client.recover().may_be_charged
        assert call.request["prompt"] == "a city at night"


def test_a_style_is_returned_although_the_library_cannot_note_it_any_more(client, monkeypatch):
    def full(*_, **__):
        raise LibraryError("The library cannot be written: disk full.")

    monkeypatch.setattr(client.library.journal, "stored", full)
    with pytest.warns(UserWarning, match="disk full"):
        style = client.create_style(png(), style="icon")
    assert style.id


def test_a_folder_that_cannot_be_written_is_explained(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError, match=r"cannot be opened.*RECRAFT_LIBRARY=off works without one"):
        Library(tmp_path / "file")


def test_a_read_only_folder_is_refused_before_anything_is_sent(sandbox, small_disk):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False, library=small_disk / "l") as client:
        first = client.generate_image("a fox", **ICON)[0]
        client.library.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(LibraryError, match="cannot be opened"):
        RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False, library=small_disk / "l")
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    library = Library(small_disk / "l")
    assert library.image(first.library_id).content == first.content
    library.close()
    assert sandbox.charged_images == 1


def test_one_damaged_picture_does_not_hide_the_others(library):
    good = kept(library)
    bad = dataclasses.replace(good, content=good.content[:45])
    page = RecraftImages([good, bad])._repr_mimebundle_()[0]["text/html"]
    assert page.count("<img") == 1
    assert "damaged or cut short" in page


def test_a_picture_of_another_library_is_known_by_its_bytes_or_refused(library, tmp_path):
    mine, other = kept(library), Library(tmp_path / "other")
    theirs = kept(other, content=png("blue"))
    assert theirs.library_id == mine.library_id
    for action in (library.hide, library.favour, lambda image: library.export(tmp_path / "wrong.zip", [image])):
        with pytest.raises(InvalidRequestError, match="not in the library"):
            action(theirs)
    assert len(library.newest()) == 1
    assert library.export(tmp_path / "one.zip", mine).exists()
    library.hide(dataclasses.replace(mine, library_id=None))
    assert not library.newest()
    other.close()


@pytest.mark.parametrize(
    "action",
    [lambda library: library.prune(older_than="1"), lambda library: library.favour([kept(library)])],
)
def test_arguments_of_the_wrong_kind_are_refused(library, action):
    with pytest.raises(InvalidRequestError):
        action(library)


def test_a_style_with_an_odd_id_is_kept_and_one_without_is_no_style(library):
    request = Request(operation="create_style", path="/styles", fields={"style": "icon"})
    for answer in ({"id": 123}, {"id": None}, {}):
        call = library.sent(request, server="s", fingerprint="f")
        library.answered(call, Answer(body=answer), pictures=0)
    assert len(library.recover().lost) == 2
    assert [style.id for style in library.styles()] == ["123"]


def test_a_late_failure_to_fetch_does_not_open_a_call_that_another_kernel_has_stored(library):
    image = kept(library)
    (call,) = library.journal.find(json.dumps(dict(image.parameters)))
    library.stored(call.id, Received(problems=[DownloadError("gone")]))
    assert not library.journal.answered_calls()
