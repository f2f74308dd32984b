"""The magics in a real shell against the real sandbox."""

from __future__ import annotations

import dataclasses
import traceback
from types import SimpleNamespace

import pytest
from PIL import Image

from recraft_jupyter import RecraftImage, RecraftImages
from recraft_jupyter.errors import InvalidRequestError, RecraftError
from recraft_jupyter.progress import Progress

pytestmark = pytest.mark.usefixtures("default_client")
ICON = "--style icon"


@pytest.fixture
def run(shell, capsys):
    """Run a cell as a notebook does; returns its value, or what was shown instead."""

    def run(cell):
        capsys.readouterr()
        result = shell.run_cell(cell)
        run.shown = capsys.readouterr().out
        run.error = result.error_in_exec
        return result.result

    return run


def test_a_line_returns_the_picture(run):
    image = run(f"%recraft {ICON} a fox")
    assert isinstance(image, RecraftImage)
    assert image.parameters["prompt"] == "a fox"
    assert image.parameters["model"] == "recraft20b"


def test_the_picture_can_be_assigned(run, shell):
    run(f"fox = %recraft {ICON} a fox")
    run(f"%recraft {ICON} -o owl an owl")
    assert shell.user_ns["fox"].parameters["prompt"] == "a fox"
    assert shell.user_ns["owl"].parameters["prompt"] == "an owl"


def test_a_cell_is_the_prompt_verbatim(run):
    image = run(f'%%recraft {ICON}\nIt\'s a "fox"\n-- and --style more')
    assert image.parameters["prompt"] == 'It\'s a "fox"\n-- and --style more'


def test_names_in_braces_are_replaced_in_line_and_cell(run, shell):
    shell.user_ns["animal"] = "red panda"
    assert run(f"%recraft {ICON} a {{animal}}").parameters["prompt"] == "a red panda"
    assert run(f"%%recraft {ICON}\na {{animal}}").parameters["prompt"] == "a red panda"


def test_local_names_of_a_function_are_seen(run):
    run(f"def draw(animal):\n    return get_ipython().run_line_magic('recraft', '{ICON} a {{animal}}')")
    assert run("draw('fox')").parameters["prompt"] == "a fox"


def test_several_pictures_are_a_grid(run):
    images = run(f"%recraft {ICON} -n 2 a fox")
    assert isinstance(images, RecraftImages)
    assert len(images) == 2


def test_options_become_parameters(run):
    style = "--style vector_illustration --substyle line_art --size 1280x1024"
    image = run(f"%recraft {style} --color #f80 --color navy --background-color ivory a fox")
    assert image.parameters["substyle"] == "line_art"
    assert image.parameters["size"] == "1280x1024"
    assert image.parameters["controls"] == {
        "colors": [{"rgb": [255, 136, 0]}, {"rgb": [0, 0, 128]}],
        "background_color": {"rgb": [255, 255, 240]},
    }


def test_a_substyle_is_enough(run):
    image = run("%recraft --substyle linocut a fox")
    assert image.parameters["style"] == "vector_illustration"
    assert image.parameters["model"] == "recraftv3"


def test_options_may_be_variables(run, shell):
    shell.user_ns.update(chosen="icon", extra={"no_text": True})
    image = run("%recraft --style {chosen} --controls {extra} a fox")
    assert image.parameters["style"] == "icon"
    assert image.parameters["controls"] == {"no_text": True}


@pytest.mark.parametrize("command", ["vectorize", "remove_background", "clarity_upscale", "generative_upscale"])
def test_tools_take_a_variable(run, shell, command):
    shell.user_ns["img"] = Image.new("RGB", (32, 32), "tomato")
    image = run(f"%recraft {command} --yes -o result img")
    assert image.operation.startswith(command)
    assert shell.user_ns["result"] is image


def test_a_result_is_the_source_of_the_next(run):
    run(f"fox = %recraft {ICON} a fox")
    assert run("%recraft remove_background fox").operation == "remove_background"


def test_a_style_is_made_and_used(run, shell):
    shell.user_ns["img"] = Image.new("RGB", (32, 32), "tomato")
    Image.new("RGB", (32, 32), "navy").save("b c.png")
    style = run("%recraft create_style --style icon -o mine img 'b c.png'")
    assert style.style == "icon"
    assert run("%recraft --style-id {mine} a fox").parameters["style_id"] == style.id


def test_lists_show_themselves(run):
    assert "voxel" in run("%recraft styles recraft20b")
    assert "voxel" in run("%recraft styles")
    assert "1820x1024" in run("%recraft sizes")
    assert "credits left" in run("%recraft account")


@pytest.mark.parametrize("line", ["%recraft", "%recraft help", "%recraft --help", "%recraft vectorize --help"])
def test_help_is_returned_and_does_nothing(run, sandbox, line):
    assert "%recraft" in run(line)
    assert not sandbox.requests


def test_help_of_one_command_is_that_of_its_option(run):
    assert run("%recraft help vectorize") == run("%recraft vectorize --help")
    assert "--negative-prompt" in run("%recraft help generate")


def test_the_question_mark_shows_the_help(shell):
    assert "options first, then the prompt" in shell.object_inspect("%recraft")["docstring"]


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        ("%recraft --style ikon a fox", "Unknown style 'ikon'. Did you mean 'icon' (recraft20b)?"),
        ("%recraft --stile icon a fox", "Unknown option --stile."),
        ("%recraft --substyle voxel --model recraftv3 a fox", "is not available on recraftv3; add model='recraft20b'"),
        ("%recraft --size 1x1 a fox", "Unknown size '1x1'"),
        ("%recraft --model recraftv a fox", "Unknown model 'recraftv'"),
        ("%recraft --style any --style-id 5 a fox", "exclude each other"),
        ("%recraft --style icon", "The prompt is empty"),
        ("%recraft -n 0 a fox", "not 0"),
        ("%recraft -n two a fox", "not 'two'"),
        ("%recraft --color blurple a fox", "'blurple' is no color"),
        ("%recraft a {fox}", "There is no variable 'fox'"),
        ("%recraft vectorize", "takes one SOURCE"),
        ("%recraft vectorize a b", "takes one SOURCE"),
        (
            "import numpy\nfloats = numpy.zeros((4, 4))\n%recraft vectorize floats",
            "multiply values between 0 and 1 by 255",
        ),
        ("%recraft help generat", "There is no command 'generat'. Did you mean 'generate'?"),
        ("%recraft help me draw", "There is no command 'me draw'. To draw it, write `%recraft generate help me draw`."),
        ("%recraft vectorize missing.png", "neither a variable nor a file"),
        ("%recraft create_style", "needs one to five pictures"),
        ("%recraft create_style a b c d e f", "not 6"),
        ("%recraft -o 1x a fox", "-o needs the name of a variable"),
        ("%recraft -o class a fox", "-o needs the name of a variable"),
        ("%recraft --controls [1,2] a fox", "is no JSON object"),
        ("%recraft --keep vectorize a.png", "vectorize is a command and comes first"),
        ("%recraft --style icon --dry-run styles", "styles is a command and comes first"),
        ("%recraft --substyle kawaii a fox", "style='digital_illustration' or style='vector_illustration'"),
        ("%recraft --substyle kawai a fox", "Unknown substyle 'kawai'. Did you mean 'kawaii'?"),
        ("%recraft --style icon --substyle pixel_art a fox", "belongs to the style 'digital_illustration', not to"),
        ("%recraft styles of the sixties", "To draw it, write `%recraft generate styles of the sixties`"),
        ("%%recraft vectorize\nx", "reads no cell"),
        ("%%recraft a fox\nan owl", "The prompt is the cell"),
        ("%recraft a fox --style icon", "stands behind the beginning of the prompt"),
    ],
)
def test_bad_input_is_one_line_without_a_traceback_and_sends_nothing(run, sandbox, cell, message):
    assert run(cell) is None
    assert message in run.shown
    assert isinstance(run.error, InvalidRequestError)
    assert "Traceback" not in run.shown
    assert len([line for line in run.shown.strip().splitlines() if not line.startswith("In line")]) == 1
    assert not sandbox.requests


def test_an_error_of_the_server_shows_its_request_id(run, sandbox):
    sandbox.plan_failure(status=400, code="prompt_is_improper", message="blocked by our content filter")
    run("%recraft a fox")
    lines = run.shown.strip().splitlines()
    assert "blocked by our content filter (400 prompt_is_improper)" in lines[0]
    assert "Request id" in lines[1]
    assert len(lines) == 2
    assert sandbox.token not in run.shown


def test_pictures_made_before_an_error_are_mentioned(run, sandbox):
    sandbox.plan_failure(kind="download")
    run(f"%recraft {ICON} a fox")
    assert run.error is None, "one failed download is repeated"


def test_whole_tracebacks_can_be_switched_on(run):
    run("%config RecraftMagics.tracebacks = True")
    run("%recraft --style ikon a fox")
    assert "Traceback" in run.shown


def test_defaults_come_from_the_configuration(run):
    run("%config RecraftMagics.style = 'vector_illustration'")
    run("%config RecraftMagics.size = '1280x1024'")
    image = run("%recraft a fox")
    assert (image.parameters["style"], image.parameters["size"]) == ("vector_illustration", "1280x1024")
    assert run(f"%recraft {ICON} a fox").parameters["style"] == "icon"


@pytest.mark.parametrize(
    ("configured", "line", "sent"),
    [
        ({"style": "icon"}, "--model recraftv4", {"model": "recraftv4", "style": None}),
        ({"substyle": "voxel"}, "--model recraftv3", {"model": "recraftv3", "substyle": None}),
        (
            {"style": "digital_illustration", "substyle": "voxel"},
            "--model recraftv3",
            {"style": "digital_illustration", "substyle": None},
        ),
        ({"style": "icon", "substyle": "outline"}, "--model recraft20b", {"style": "icon", "substyle": "outline"}),
        ({"size": "1820x1024"}, "--model recraftv4", {"model": "recraftv4", "size": "1024x1024"}),
        ({"size": "16:9"}, "--model recraftv4", {"size": "1344x768"}),
        ({"model": "recraftv3"}, "--style icon", {"model": "recraft20b", "style": "icon"}),
        ({"model": "recraftv4", "size": "1344x768"}, "--style icon", {"model": "recraft20b", "size": "1024x1024"}),
    ],
)
def test_a_default_that_the_lines_own_model_or_style_does_not_have_is_left_out(run, client, configured, line, sent):
    plans = []
    client.run = lambda plan, **_: plans.append(plan) or RecraftImages([None])
    for name, value in configured.items():
        run(f"%config RecraftMagics.{name} = {value!r}")
    run(f"%recraft {line} a fox")
    body = plans[0].requests[0].body
    assert {name: body.get(name) for name in sent} == sent


@pytest.mark.parametrize(
    ("configured", "line", "message"),
    [
        ({"style": "ikon"}, "--model recraftv3", "'ikon' comes from `%config RecraftMagics.style`."),
        ({"model": "recraftv4"}, "--size 1820x1024", "'recraftv4' comes from `%config RecraftMagics.model`."),
        ({"size": "1x1"}, "--model recraftv4", "'1x1' comes from `%config RecraftMagics.size`."),
        (
            {"model": "recraftv4", "style": "icon"},
            "",
            "'icon' comes from `%config RecraftMagics.style` and 'recraftv4' comes from `%config RecraftMagics.model`.",
        ),
    ],
)
@pytest.mark.parametrize("cell", ["%recraft {} a fox", "%%recraft batch {}\na fox"])
def test_a_default_that_is_refused_is_said_to_be_one(run, configured, line, message, cell):
    for name, value in configured.items():
        run(f"%config RecraftMagics.{name} = {value!r}")
    run(cell.format(line))
    assert message in run.shown
    run("%recraft --style ikon a fox")
    assert "RecraftMagics.style" not in run.shown


def test_the_configuration_holds_no_token(run, capsys):
    run("%config RecraftMagics")
    assert "token" not in run.shown.lower()


def test_what_only_todays_service_takes_has_options_of_its_own(run, shell):
    shell.user_ns["seed"] = 7
    image = run(f"%recraft {ICON} --negative-prompt 'no text' --random-seed {{seed}} --image-format png a fox")
    parameters = {"negative_prompt": "no text", "random_seed": 7, "image_format": "png"}
    assert parameters.items() <= dict(image.parameters).items()
    run("%recraft clarity_upscale --image-format webp -o large {_}")
    assert shell.user_ns["large"].parameters == {"image_format": "webp"}


def test_colors_may_be_variables_and_lists_of_colors(run, shell):
    shell.user_ns["palette"] = ["red", (0, 0, 255)]
    image = run(f"%recraft {ICON} --color {{palette}} --color #0f0 a fox")
    assert [color["rgb"] for color in image.parameters["controls"]["colors"]] == [[255, 0, 0], [0, 0, 255], [0, 255, 0]]


def test_an_aspect_is_a_size(run):
    assert run(f"%recraft {ICON} --size 16:9 a fox").parameters["size"] == "1820x1024"


@pytest.mark.parametrize(("word", "command"), [("vectorise", "vectorize"), ("upscale", "clarity_upscale")])
def test_a_misspelt_command_with_a_picture_behind_it_is_not_paid_as_a_prompt(run, sandbox, shell, word, command):
    shell.user_ns["img"] = Image.new("RGB", (8, 8))
    run(f"%recraft {word} img")
    assert f"There is no command '{word}'. Did you mean '{command}'?" in run.shown
    assert not sandbox.requests
    assert run(f"%recraft {ICON} {word} dreams").parameters["prompt"] == f"{word} dreams"


def test_a_semicolon_is_no_part_of_a_source(run, shell):
    shell.user_ns["fox"] = Image.new("RGB", (64, 64), "red")
    run("%recraft clarity_upscale fox -o large;")
    assert shell.user_ns["large"].width > 64
    run("%recraft clarity_upscale -o larger fox;")
    assert shell.user_ns["larger"].width > 64


def test_a_semicolon_hides_the_picture_and_is_no_part_of_its_prompt(run, sandbox):
    run(f"%recraft {ICON} --keep a fox")
    for cell in (f"%recraft {ICON} --keep -o fox a fox;", f"%%recraft {ICON} --keep -o fox\na fox ;\n"):
        assert run(cell) is None
        assert run.shown == ""
        assert run("fox").parameters["prompt"] == "a fox"
    assert sandbox.charged_images == 1
    run(f"%%recraft batch {ICON} -o animals\na fox\nan owl;")
    assert [image.parameters["prompt"] for image in run("animals")] == ["a fox", "an owl"]


def test_a_semicolon_in_quotes_or_within_a_prompt_belongs_to_it(run):
    assert run(f'%recraft {ICON} "a fox;"').parameters["prompt"] == "a fox;"
    assert run(f"%recraft {ICON} a fox; an owl").parameters["prompt"] == "a fox; an owl"


def test_an_interrupt_says_that_it_may_be_charged(run, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("recraft_jupyter.transport.Transport.send", interrupted)
    run(f"%recraft {ICON} a fox")
    assert isinstance(run.error, KeyboardInterrupt)
    assert "may still be charged" in run.shown
    assert "Traceback" not in run.shown


def test_an_interrupt_mentions_what_was_made_before(run, monkeypatch):
    from recraft_jupyter.sending import Sender

    send = Sender.send
    calls = []

    def interrupted_later(self, request, **options):
        calls.append(request)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return send(self, request, **options)

    monkeypatch.setattr(Sender, "send", interrupted_later)
    run(f"%recraft {ICON} -n 4 a fox")
    assert "2 pictures were made before, see `%recraft library`. Nothing more was sent." in run.shown
    assert len(run("%recraft library")) == 2


@pytest.mark.parametrize("cell", ["%recraft -n 6 a fox", "%%recraft batch -n 6\na fox"])
def test_an_interrupt_of_the_question_says_that_nothing_was_sent(run, sandbox, asked, monkeypatch, cell):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)
    run(cell)
    assert "Stopped:" in run.shown
    assert "Nothing was sent; it would have cost about 240 credits." in run.shown
    assert "charged" not in run.shown
    assert not sandbox.charged_images


@pytest.fixture
def interrupted_third(monkeypatch):
    """The stop button, pressed when two pictures of a batch are done; once."""
    from recraft_jupyter.batch_run import Batch

    take, taken = Batch._take, []

    def interrupted(self, *what):
        take(self, *what)
        taken.append(what)
        if len(taken) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(Batch, "_take", interrupted)
    monkeypatch.setattr("recraft_jupyter.batch_run.THREADS", 1)


BATCH = f"%%recraft batch {ICON} -o animals {{}}\na fox\nan owl\na heron\nan elk\na goat\n"


@pytest.mark.usefixtures("interrupted_third")
def test_what_an_interrupted_batch_has_made_is_shown_and_assigned_and_not_paid_again(run, sandbox):
    cell = BATCH.format("")
    run(cell)
    assert "pictures are done" in run.shown
    assert "The same call again makes only the rest" in run.shown
    assert "from 5 rows" in run.shown
    assert 2 <= len(run("animals")) < 5
    assert len(run(cell)) == 5
    assert sandbox.charged_images == 5


@pytest.mark.usefixtures("interrupted_third")
def test_an_interrupted_batch_without_the_library_goes_on_with_retry(run):
    run(BATCH.format("--fresh"))
    assert "for, all again; `animals.retry()` makes only the rest." in run.shown
    assert "The same call again" not in run.shown
    assert len(run("animals.retry()")) == 5


def test_loading_prints_nothing_and_unloading_undoes_all(shell, capsys):
    shell.run_line_magic("unload_ext", "recraft_jupyter")
    kinds = shell.magics_manager.magics
    before = [list(kinds["line"]), list(kinds["cell"]), len(shell.configurables), len(shell.Completer.custom_matchers)]
    shell.run_line_magic("load_ext", "recraft_jupyter")
    assert "recraft" in kinds["line"]
    shell.run_line_magic("reload_ext", "recraft_jupyter")
    assert sum(type(one).__name__ == "RecraftMagics" for one in shell.configurables) == 1
    shell.run_line_magic("unload_ext", "recraft_jupyter")
    after = [list(kinds["line"]), list(kinds["cell"]), len(shell.configurables), len(shell.Completer.custom_matchers)]
    assert after == before
    assert "".join(capsys.readouterr()) == ""
    shell.run_line_magic("load_ext", "recraft_jupyter")


@pytest.fixture
def asked(monkeypatch):
    """Answers to give when the magic asks, and the questions it asked; the sandbox passes for Recraft."""
    monkeypatch.setattr("recraft_jupyter.transport.SANDBOX_SERVER", "nobody")
    asked = type("Asked", (), {"answer": "n", "questions": []})()

    def answer(question):
        asked.questions.append(question)
        return asked.answer

    monkeypatch.setattr("builtins.input", answer)
    return asked


def test_dry_run_shows_requests_price_and_time_and_sends_nothing(run, sandbox, shell):
    shell.user_ns["img"] = Image.new("RGB", (32, 32))
    for line in (f"--dry-run {ICON} -n 4 a fox", "generative_upscale --dry-run img", "create_style --dry-run img"):
        assert "nothing was sent" in run(f"%recraft {line}")
    assert "2 requests, 176 credits ($0.176), about 24 s" in run(f"%recraft --dry-run {ICON} -n 4 a fox")
    assert not sandbox.requests


def test_a_dear_call_is_asked_about_and_only_sent_on_yes(run, sandbox, asked, shell):
    shell.user_ns["img"] = Image.new("RGB", (32, 32))
    run("%recraft generative_upscale img")
    assert "Not sent: it would have cost about 250 credits" in run.shown
    assert not sandbox.charged_images
    asked.answer = "y"
    assert run("%recraft generative_upscale img").width >= 64
    assert "about 250 credits ($0.25)" in asked.questions[0]
    run("%config RecraftMagics.ask_above = 0")
    run("%recraft generative_upscale img")
    assert len(asked.questions) == 2


def test_a_sandbox_is_not_asked_about(run, shell):
    shell.user_ns["img"] = Image.new("RGB", (32, 32))
    assert run("%recraft generative_upscale img").is_sandbox


def test_where_nobody_can_be_asked_the_remedy_is_named(run, monkeypatch, shell, asked):
    monkeypatch.setattr("builtins.input", lambda _: 1 / 0)
    shell.user_ns["img"] = Image.new("RGB", (32, 32))
    run("%recraft generative_upscale img")
    assert "nobody can be asked here: add --yes" in run.shown


def test_run_all_twice_with_keep_pays_once(run, sandbox):
    cells = [f"%recraft --keep {ICON} a fox", f"%recraft --keep {ICON} -n 4 an owl", "%recraft vectorize --keep fox"]
    for _ in range(2):
        fox, owls = run(cells[0]), run(cells[1])
        run("fox = %recraft --keep --style icon a fox")
        trace = run(cells[2])
    assert fox.is_kept
    assert len({owl.image_id for owl in owls}) == 4
    assert trace.is_kept
    assert sandbox.charged_images == 1 + 4 + 1
    run("%config RecraftMagics.keep = True")
    assert run(f"%recraft {ICON} a fox").is_kept
    assert not run(f"%recraft --fresh {ICON} a fox").is_kept


def test_only_what_is_not_in_the_library_is_priced_and_asked_about(run, sandbox, asked):
    run(f"%recraft --yes {ICON} -n 6 a fox")
    assert len(run(f"%recraft --keep {ICON} -n 6 a fox")) == 6
    assert not asked.questions
    assert sandbox.charged_images == 6
    told = run(f"%recraft --keep {ICON} --dry-run -n 6 a fox")
    assert told == "0 requests, 0 credits ($0), about 0 s; nothing was sent.\n6 of 6 pictures out of the library."
    told = run(f"%recraft --keep {ICON} --dry-run -n 12 a fox")
    assert "264 credits" in told
    assert "6 of 12 pictures out of the library" in told
    assert "264 credits" in run(f"%recraft --keep --fresh {ICON} --dry-run -n 6 a fox")
    run(f"%recraft --keep {ICON} -n 12 a fox")
    assert "about 264 credits" in asked.questions[0]


def test_the_line_above_several_pictures_says_what_was_paid_for_those_not_in_the_library(capsys):
    made = {"media_type": "image/png", "width": 4, "height": 4, "operation": "generate_image"}
    paid = RecraftImage(content=b"", credits=40, **made)
    progress = Progress(SimpleNamespace(kernel="a notebook's"))
    progress.done(RecraftImages([paid, dataclasses.replace(paid, is_kept=True)]))
    assert capsys.readouterr().out.strip() == "2 pictures · 1 from library, 40 credits"


def test_the_dry_run_of_a_batch_says_what_the_library_has(run):
    run(f"%%recraft batch {ICON}\na fox")
    told = run(f"%%recraft batch --dry-run {ICON}\na fox\nan owl")
    assert "1 request, 44 credits" in told
    assert "1 of 2 pictures out of the library." in told


def test_the_budget_can_be_lifted_again(run):
    run("%config RecraftMagics.budget = 10")
    run(f"%recraft {ICON} a fox")
    assert "BudgetExceededError" in run.shown
    run("%config RecraftMagics.budget = 0")
    assert run(f"%recraft {ICON} a fox")


def test_the_budget_refuses_before_sending(run, sandbox):
    run("%config RecraftMagics.budget = 100")
    run(f"%recraft {ICON} -n 2 a fox")
    run(f"%recraft {ICON} a fox")
    assert "BudgetExceededError" in run.shown
    assert "88 of the budget of 100 are spent" in run.shown
    assert sandbox.charged_images == 2


def test_the_library_shows_what_was_made(run):
    run(f"%recraft {ICON} a red fox")
    run(f"%recraft {ICON} an owl")
    assert [image.parameters["prompt"] for image in run("%recraft library")] == ["an owl", "a red fox"]
    assert len(run("%recraft library fox")) == 1
    assert len(run("%recraft library --limit 1")) == 1
    assert len(run("%recraft library --operation vectorize_image")) == 0


def test_a_picture_is_made_again_from_its_file(run):
    run(f"fox = %recraft {ICON} --color #ff8800 a fox")
    run("path = fox.save('fox')")
    image = run("%recraft again --substyle outline fox.svg")
    assert image.parameters["substyle"] == "outline"
    assert image.parameters["prompt"] == "a fox"
    assert image.parameters["controls"] == {"colors": [{"rgb": [255, 136, 0]}]}
    assert run("%recraft again fox").parameters["model"] == "recraft20b"


def test_what_cannot_be_made_again_says_why(run, shell):
    run(f"fox = %recraft {ICON} a fox")
    run("trace = %recraft vectorize fox")
    run("%recraft again trace")
    assert "was made by vectorize_image from another picture" in run.shown
    shell.user_ns["stranger"] = Image.new("RGB", (4, 4))
    run("%recraft again stranger")
    assert "does not say what made it" in run.shown


def test_recover_fetches_what_was_paid_but_not_stored(run, sandbox):
    sandbox.plan_failure(kind="download", times=10)
    run(f"%recraft {ICON} a fox")
    assert "DownloadError" in run.shown
    sandbox.failures.clear()
    sandbox.plan_failure(kind="drop")
    run(f"%recraft {ICON} an owl")
    (image,) = run("%recraft recover")
    assert image.parameters["prompt"] == "a fox"
    assert "1 picture recovered" in run.shown
    assert "May have been charged, no answer came" in run.shown
    assert "1 call taken off the list" in run("%recraft recover --forget")
    run("%recraft recover")
    assert "May have been charged" not in run.shown


def test_a_batch_is_one_prompt_a_line_and_paid_once(run, shell, sandbox):
    shell.user_ns["animal"] = "fox"
    cell = f"%%recraft batch {ICON} -o animals\na {{animal}}\n# not this one\n\nan owl\n"
    results = run(cell)
    assert [image.parameters["prompt"] for image in results] == ["a fox", "an owl"]
    assert shell.user_ns["animals"] is results
    assert all(image.is_kept for image in run(cell))
    assert sandbox.charged_images == 2


def test_a_batch_is_read_from_a_table(run, tmp_path, sandbox):
    (tmp_path / "prompts.csv").write_text("prompt,substyle\na fox,outline\nan owl,doodle_fill\n")
    assert "2 requests, 88 credits" in run(f"%recraft batch --dry-run {ICON} --from prompts.csv")
    assert not sandbox.requests
    results = run(f"%recraft batch {ICON} --from prompts.csv")
    assert [image.parameters["substyle"] for image in results] == ["outline", "doodle_fill"]


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        ("%recraft batch", "takes prompts in its cell, one a line, or a table with --from"),
        ("%recraft batch --from k.pyx", "'k.pyx' is no file of prompts; use one of .txt, .csv"),
        ("%%recraft batch --from a.csv\na fox", "takes prompts in its cell, one a line, or a table with --from"),
        ("%%recraft batch --style ikon\na fox", "2 of 2 rows are wrong"),
        ("%recraft panel stduio", "There is no panel 'stduio'. Did you mean 'studio'?"),
    ],
)
def test_batches_and_panels_say_what_is_wrong(run, sandbox, cell, message):
    run(cell.replace("a fox", "a fox\nan owl"))
    assert message in run.shown
    assert not sandbox.charged_images


def test_panels_open_by_name(run):
    assert type(run("%recraft panel generate")).__name__ == "GeneratePanel"
    assert type(run("%recraft panel")).__name__ == "Studio"


def test_the_account_says_what_was_spent(run):
    run(f"%recraft {ICON} a fox")
    assert "44 credits spent in this session" in run("%recraft account")


@pytest.mark.parametrize(
    ("cell", "place"),
    [
        ('import recraft_jupyter as rj\nrj.generate("a fox", style="ikon")', "In line 2 of the cell: rj.generate("),
        ("x = 1\n%recraft --style ikon a fox", "In line 2 of the cell."),
        ("import drawing\ndrawing.draw()", "In line 4 of 'drawing.py': return recraft_jupyter.generate("),
    ],
)
def test_an_error_shows_its_sentence_and_the_users_own_line(run, monkeypatch, tmp_path, cell, place):
    (tmp_path / "drawing.py").write_text(
        'import recraft_jupyter\n\ndef draw():\n    return recraft_jupyter.generate("a fox", style="ikon")\n'
    )
    monkeypatch.syspath_prepend(tmp_path)
    run(cell)
    sentence, shown_place = run.shown.strip().splitlines()
    assert "Did you mean 'icon'" in sentence
    assert shown_place.startswith(place)


def test_whole_tracebacks_are_for_python_calls_too_and_end_with_the_extension(run, shell):
    run("%config RecraftMagics.tracebacks = True")
    run('import recraft_jupyter as rj\nrj.generate("a fox", style="ikon")')
    assert "Traceback" in run.shown
    shell.run_line_magic("unload_ext", "recraft_jupyter")
    run('rj.generate("a fox", style="ikon")')
    assert "Traceback" not in run.shown


def test_outside_notebooks_an_error_is_a_plain_exception():
    import recraft_jupyter as rj

    with pytest.raises(RecraftError, match="Did you mean 'icon'") as caught:
        rj.generate("a fox", style="ikon")
    assert "Traceback" in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("prompt", ["it's a fox", "a (fox", 'a "fox', "0x fox", "ends with \\ "])
def test_what_python_could_not_read_is_a_prompt_like_any_other(run, prompt):
    assert run(f"%recraft {ICON} {prompt}").parameters["prompt"] == prompt.strip()
    assert run(f"%%recraft {ICON}\n{prompt}\n  '''").parameters["prompt"] == f"{prompt}\n  '''"
