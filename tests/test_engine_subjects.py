"""Every subject of the engine keeps the promises that composition relies on."""

from __future__ import annotations

import functools
from collections import Counter
from random import Random
from typing import Any
from xml.etree import ElementTree

from recraft_jupyter.sandbox.engine.backdrops import all_backdrops
from recraft_jupyter.sandbox.engine.drawing import Drawing
from recraft_jupyter.sandbox.engine.scene import Options, Subject
from recraft_jupyter.sandbox.engine.subjects import all_subjects
from recraft_jupyter.sandbox.engine.svg import shapes_to_svg

SUBJECTS = all_subjects()
POSES = [(subject, pose) for subject in SUBJECTS for pose in subject.poses]
OTHER_MOODS = ("sad", "angry", "calm")
PLACES = {name for backdrop in all_backdrops() for name in backdrop.names}
LIVING = ("animal", "person", "fantasy")
STANDING = ("ground", "table")
# A figure on a seat is placed by its seat, and its legs or its robe hang below.
SEATED = ("sitting", "riding")
# Words that English has in the plural only.
PAIRS = {"scissors", "glasses", "binoculars", "headphones"}


def draw(subject: Subject, **changes: Any) -> Drawing:
    settings: dict[str, Any] = {
        "color": subject.color,
        "accent": subject.accent,
        "random": Random(7),
        "pose": subject.poses[0],
    }
    return subject.draw(Options(**{**settings, **changes}))


@functools.cache
def posed(subject: Subject, pose: str) -> Drawing:
    return draw(subject, pose=pose)


@functools.cache
def box(subject: Subject, pose: str) -> tuple[float, float, float, float]:
    return posed(subject, pose).bounds


def title(subject: Subject, pose: str = "") -> str:
    return f"{subject.names[0]} {pose}".strip()


def is_seated(subject: Subject, pose: str) -> bool:
    return subject.kind in ("person", "fantasy") and pose in SEATED


def test_draws_in_every_pose() -> None:
    assert [title(*pair) for pair in POSES if not posed(*pair).shapes] == []


def test_draws_in_every_mood_and_looks_aside() -> None:
    for subject in (subject for subject in SUBJECTS if subject.kind in LIVING):
        for mood in OTHER_MOODS:
            assert draw(subject, mood=mood, gaze=(1.0, -1.0)).shapes, title(subject, mood)


def test_equal_seeds_draw_equal_shapes() -> None:
    assert [title(s) for s in SUBJECTS if draw(s) != posed(s, s.poses[0])] == []


def test_stands_on_its_ground_line() -> None:
    standing = [(s, pose) for s, pose in POSES if s.stance in STANDING and not is_seated(s, pose)]
    bottoms = {title(*pair): box(*pair)[3] for pair in standing}
    assert {name: bottom for name, bottom in bottoms.items() if not -2 <= bottom <= 4} == {}


def test_is_about_a_hundred_units_large() -> None:
    boxes = {title(*pair): box(*pair) for pair in POSES}
    sizes = {name: max(right - left, bottom - top) for name, (left, top, right, bottom) in boxes.items()}
    assert {name: size for name, size in sizes.items() if not 70 <= size <= 130} == {}


def test_has_its_middle_at_zero() -> None:
    middles = {title(s): (box(s, s.poses[0])[0] + box(s, s.poses[0])[2]) / 2 for s in SUBJECTS}
    assert {name: middle for name, middle in middles.items() if abs(middle) > 12} == {}


def test_takes_the_color_asked_for_even_black_and_white() -> None:
    for subject in SUBJECTS:
        black, white = (draw(subject, color=color).shapes for color in ("#000000", "#ffffff"))
        assert black != white, title(subject)


def test_is_written_as_an_svg_that_parses() -> None:
    for subject in SUBJECTS:
        shapes = posed(subject, subject.poses[0]).shapes
        document = shapes_to_svg(shapes, 300, 300, view_box=(-65, -115, 130, 130))
        assert len(ElementTree.fromstring(document)) > 3, title(subject)
        assert "nan" not in document, title(subject)


def test_counted_parts_can_be_few_or_many() -> None:
    for subject in SUBJECTS:
        for part in subject.parts:
            few, many = (draw(subject, parts={part: count}).shapes for count in (3, 9))
            assert few != many, title(subject, part)


def test_is_at_home_in_a_place_that_can_be_drawn() -> None:
    assert {title(s): s.place for s in SUBJECTS if s.place not in PLACES} == {}


def test_has_a_height() -> None:
    assert {title(s): s.height for s in SUBJECTS if not 0 < s.height < 1000} == {}


def test_names_are_lower_case_words() -> None:
    names = [name for subject in SUBJECTS for name in subject.names]
    assert [name for name in names if name != " ".join(name.lower().split())] == []


def test_names_are_singular() -> None:
    names = {name for subject in SUBJECTS for name in subject.names} - PAIRS
    assert sorted(name for name in names if name.endswith("s") and name[:-1] in names) == []


def test_no_two_subjects_share_a_name() -> None:
    counts = Counter(name for subject in SUBJECTS for name in subject.names)
    assert sorted(name for name, count in counts.items() if count > 1) == []


def test_a_cake_has_as_many_candles_as_asked_for() -> None:
    cake = next(subject for subject in SUBJECTS if subject.names[0] == "cake")
    glows = [sum(shape.role == "glow" for shape in draw(cake, parts={"candle": count}).shapes) for count in (1, 5, 10)]
    assert glows == [1, 5, 10]


def test_hair_has_the_color_asked_for() -> None:
    for subject in (subject for subject in SUBJECTS if subject.names[0] in ("woman", "girl", "man")):
        for seed in range(6):
            fills = {shape.fill for shape in draw(subject, hair="#12ab34", random=Random(seed)).shapes}
            assert "#12ab34" in fills, title(subject, str(seed))
