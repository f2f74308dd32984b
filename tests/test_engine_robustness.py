"""The engine draws something right for any prompt, in any style and size, the same in every process."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from random import Random
from xml.etree import ElementTree

import pytest
from PIL import Image

from recraft_jupyter import catalog
from recraft_jupyter.sandbox.engine.generate import VECTOR_STYLES, generate

SEED = 20_240
ENGINE_MODELS = ("recraftv3", "recraft20b")
FAST, SLOW = 60, 2_000
# Prompts of one slow test, so that two workers share them.
STEP = 40
SIZES = ((192, 192), (240, 160), (160, 240), (256, 128), (171, 300), (1024, 1024))
WORDS = (
    "cat", "two", "dragons", "red", "on", "a", "the", "race car", "astronaut", "riding", "holding", "and", "in",
    "forest", "night", "with", "seven", "apples", "bowl", "giant", "sad", "under", "bridge", "woman", "wearing",
    "sunglasses", "portrait of", "logo", "snow", "behind", "castle", "playing", "guitar", "flying", "without",
    "no", ",", "of", "eyes", "hands", "robot", "sleeping", "table", "reading", "gato", "Hunde", "sur",
    "building", "glass", "between", "fish", "1000",
)  # fmt: skip
STRANGE = (
    "", " ", "\n\t\r", "\x00\x01\x1b[31m", "0", "3.14159 42 007", "1e309", "-1", "#ff0000 #00f #zzz", "?!?!?!",
    "'", '"', "'; DROP TABLE users; --", "<script>alert(1)</script>",
    "<svg onload=alert(1)><text>cat</text></svg>", "&lt;cat&gt; &amp;", "{{7*7}} ${jndi:ldap://x}", "%s %d %n",
    "../../etc/passwd", "\\x41\\u0041", "🐱", "🐱🐱🐱🏰", "👨‍👩‍👧‍👦 🏳️‍🌈", "猫が木の下で寝ている", "고양이",
    "кошка на столе", "قطة على الطاولة", "חתול על השולחן", "\u202ecat\u202c", "a\u0301\u0327\u0489c\u0300at",
    "ﬁsh ﬂower", "\ud83d", "\U0010ffff\ufdd0", "Ｃａｔ", "½ apples", "²cats", "Ⅷ dogs", "cat" * 400, "a " * 500,
    "cats " * 200, "no no no cat without", "on on under the", "and and and", "riding riding a riding horse",
    "cat on cat on cat on cat", "a man on a horse on a man on a horse", "1000000 elephants", "0 cats",
    "a cat with 100000 eyes", "giant giant giant mouse",
)  # fmt: skip
ELEMENTS = {
    "svg", "defs", "g", "path", "linearGradient", "radialGradient", "stop", "clipPath", "pattern", "mask", "rect",
    "circle",
}  # fmt: skip


def styles() -> list[tuple[str, str, str | None]]:
    """(model, style, substyle) of everything that can be asked for."""
    return [
        (model, style, substyle)
        for model in ENGINE_MODELS
        for style in catalog.styles(model)
        for substyle in (None, *catalog.substyles(style, model))
    ]


def random_prompt(random: Random) -> str:
    choice = random.random()
    if choice < 0.3:
        return random.choice(STRANGE)
    if choice < 0.45:
        return "".join(
            chr(random.choice((random.randrange(0x20, 0x2000), random.randrange(0x1F300, 0x1FAFF)))) for _ in range(40)
        )
    if choice < 0.5:
        return " ".join(random.choices(WORDS, k=300))[:1000]
    return " ".join(random.choices(WORDS, k=random.randrange(1, 14)))


def check_svg(document: str, size: tuple[int, int]) -> None:
    root = ElementTree.fromstring(document)
    assert (root.get("width"), root.get("height")) == tuple(str(side) for side in size)
    for element in root.iter():
        assert element.tag.rpartition("}")[2] in ELEMENTS
        assert not (element.text or "").strip()
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on")
            assert not name.endswith("href") or value.startswith("#")
            assert "nan" not in value
            assert "inf" not in value
            assert value.count("url(") == value.count("url(#")


def check(number: int) -> None:
    random = Random(f"{SEED} {number}")
    model, style, substyle = random.choice(styles())
    size = random.choice(SIZES[:-1] if number % 50 else SIZES)
    colors = ("#2a9d8f", "#e9c46a") if random.random() < 0.15 else ()
    background = "#abcdef" if random.random() < 0.15 else None
    prompt = random_prompt(random)
    picture = generate(
        prompt, model=model, style=style, substyle=substyle, size=size, seed=number, colors=colors,
        background_color=background,
    )  # fmt: skip
    if style in VECTOR_STYLES:
        assert isinstance(picture, str), prompt
        check_svg(picture, size)
    else:
        assert isinstance(picture, Image.Image), prompt
        assert (picture.size, picture.mode) == (size, "RGB"), prompt


@pytest.mark.parametrize("part", range(6))
def test_any_prompt_gives_a_picture(part: int) -> None:
    for number in range(part * FAST // 6, (part + 1) * FAST // 6):
        check(number)


@pytest.mark.slow
@pytest.mark.parametrize("start", range(FAST, SLOW, STEP))
def test_two_thousand_prompts_give_pictures(start: int) -> None:
    for number in range(start, min(start + STEP, SLOW)):
        check(number)


@pytest.mark.parametrize("prompt", STRANGE)
def test_strange_prompts_are_drawn(prompt: str) -> None:
    check_svg(generate(prompt, model="recraft20b", style="icon", substyle=None, size=(256, 256), seed=1), (256, 256))


RENDERED = (
    ("a fox", "recraft20b", "icon", None),
    ("two race cars on a track", "recraftv3", "vector_illustration", None),
    ("seven oranges in a bowl", "recraftv3", "vector_illustration", "linocut"),
    ("portrait of a woman with red hair", "recraftv3", "digital_illustration", None),
    ("three frogs on a lily pond at night", "recraftv3", "realistic_image", None),
    ("the meaning of life", "recraftv3", "any", None),
)
RENDER = """
import hashlib, json, sys
from recraft_jupyter.sandbox.engine.generate import generate
for prompt, model, style, substyle in json.load(sys.stdin):
    picture = generate(prompt, model=model, style=style, substyle=substyle, size=(256, 256), seed=5)
    data = picture.encode() if isinstance(picture, str) else picture.tobytes()
    print(hashlib.sha256(data).hexdigest())
"""


def test_every_process_draws_the_same() -> None:
    def digests(hash_seed: str) -> list[str]:
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
        run = subprocess.run(
            [sys.executable, "-c", RENDER], input=json.dumps(RENDERED), env=environment, capture_output=True, text=True,
            check=True,
        )  # fmt: skip
        return run.stdout.split()

    first = digests("1")
    assert len(set(first)) == len(RENDERED)
    assert digests("4242") == first


def test_other_seeds_draw_other_pictures_of_the_same() -> None:
    for style, model in (
        ("icon", "recraft20b"),
        ("vector_illustration", "recraftv3"),
        ("digital_illustration", "recraftv3"),
    ):
        pictures = [
            generate("a fox", model=model, style=style, substyle=None, size=(256, 256), seed=seed) for seed in range(8)
        ]
        data = [p.encode() if isinstance(p, str) else p.tobytes() for p in pictures]
        assert len({hashlib.sha256(d).hexdigest() for d in data}) == len(pictures)
