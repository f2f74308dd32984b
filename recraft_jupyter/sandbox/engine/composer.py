"""Composes a scene: the place is drawn, the figures are cast, put together, placed, lit and tied to the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from .abstract import draw_abstract
from .casting import Actor, Cast, find_home
from .color import darken, lighten
from .description import Description
from .drawing import Drawing, Shape, circle, clipped, linear, rectangle
from .ensemble import MOST_SHOWN, build_ensembles
from .layout import arrange, make_visible
from .marks import MARK_FILL, draw_mark_of
from .placement import Frame, Placement
from .scene import Backdrop, Layer, Scene, Scenery, Stage, Time
from .shadows import contact_shadow, ripples, water_reflection
from .staging import come_closer, find_gazes, lift_actors, stage_relations

__all__ = ["compose", "compose_icon"]

PLAIN = "#f4f1ea"
# Share of the picture that a place on plain ground takes.
EMBLEM_FILL = 0.66
# Of a picture whose prompt names no time of day.
LIKELY_TIMES: tuple[Time, ...] = ("day", "day", "day", "day", "sunset")


def compose(
    description: Description,
    *,
    size: tuple[int, int],
    seed: int,
    background_color: str | None = None,
    colors: Sequence[str] = (),
) -> Scene:
    """Return the picture of a description.

    Args:
        description: What to show.
        size: (width, height) in pixels.
        seed: The only source of chance: positions, details and the place vary with it.
        background_color: Replaces the place by exactly this plain color, ``#rrggbb``.
        colors: Wanted colors, for pictures that show nothing but color.

    Returns:
        A scene with one layer for the backdrop, one for each figure from far to near, and one for the foreground.
    """
    frame = Frame(*size)
    description = _decided(description, seed)
    place = find_home(description, seed=seed)
    plain = background_color or ((description.place_color or PLAIN) if description.is_plain else None)
    scenery = _scenery(description, place, frame, seed, plain=plain, colors=colors)
    is_underwater = place is not None and "underwater" in place.names and plain is None
    placements = _place_figures(description, place, scenery, frame, seed, is_underwater=is_underwater)
    figures = [_layer(p, scenery, is_plain=plain is not None, is_floating=is_underwater) for p in placements]
    if plain is not None and not description.figures:
        # A mountain logo, a forest on white: the place itself is what is shown.
        figures = [Layer("figure", _emblem(description, frame, seed, colors, fill=EMBLEM_FILL), 0.3)]
    foreground = [Layer("foreground", scenery.front, 0.0)] if scenery.front else []
    return Scene(
        width=size[0],
        height=size[1],
        layers=(Layer("backdrop", scenery.back, 1.0), *figures, *foreground),
        light=scenery.light,
        focus=_focus(placements, frame),
        horizon=scenery.horizon,
        background=background_color,
        seed=seed,
    )


def compose_icon(
    description: Description,
    *,
    size: tuple[int, int],
    seed: int,
    background_color: str | None = None,
    colors: Sequence[str] = (),
) -> Scene:
    """Return one mark in the middle of the picture, without place and shadow.

    Args:
        description: Its first figure, with what belongs to it, becomes the mark.
        size: (width, height) in pixels.
        seed: The source of chance.
        background_color: Exact plain color behind the mark; nothing is behind it by default.
        colors: Wanted colors, for a mark that shows nothing but color.
    """
    frame = Frame(*size)
    cast = Cast(description, seed=seed, place=None, is_icon=True)
    random = Random(f"{seed} mark")
    if description.figures:
        gazes = [(random.choice((-0.5, 0.0, 0.0, 0.5)), 0.0)] * MOST_SHOWN
        shapes = draw_mark_of(build_ensembles(cast, gazes=gazes), frame, random).shapes
    else:
        shapes = _emblem(description, frame, seed, colors, fill=MARK_FILL)
    ground = [Layer("backdrop", (_plain_sheet(frame, background_color),), 1.0)] if background_color else []
    return Scene(
        width=size[0],
        height=size[1],
        layers=(*ground, Layer("figure", shapes, 0.3)),
        light=(frame.width * 0.25, 0.0),
        focus=(frame.width / 2, frame.height / 2),
        horizon=frame.height * 0.7,
        background=background_color,
        seed=seed,
    )


def _decided(description: Description, seed: int) -> Description:
    """What the prompt leaves open is chosen by chance; ideas that nobody can draw become abstract art."""
    figures = () if all(figure.is_symbol for figure in description.figures) else description.figures
    is_free = not description.has_time and description.weather == "clear"
    time = Random(f"{seed} time").choice(LIKELY_TIMES) if is_free else description.time
    relations = description.relations if figures else ()
    return replace(description, figures=figures, relations=relations, time=time)


# The place.


def _scenery(
    description: Description,
    place: Backdrop | None,
    frame: Frame,
    seed: int,
    *,
    plain: str | None,
    colors: Sequence[str],
) -> Scenery:
    stage = Stage(
        width=frame.width, height=frame.height, random=Random(f"{seed} place"), time=description.time,
        weather=description.weather, accent=description.place_color, figures=_names(description),
        is_afloat=_is_afloat(description),
    )  # fmt: skip
    if plain is not None:
        return _plain_scenery(frame, plain)
    if not description.figures and description.place is None:
        return draw_abstract(stage, colors=colors)
    return _filmed(place.draw(stage), frame, Random(f"{seed} camera")) if place is not None else _bare_scenery(frame)


def _names(description: Description) -> frozenset[str]:
    return frozenset(figure.subject.names[0] for figure in description.figures if figure.subject is not None)


def _is_afloat(description: Description) -> bool:
    """True for ships, ducks and swimmers."""
    subjects = [figure.subject for figure in description.figures if figure.subject is not None]
    is_floating = any(subject.stance == "water" for subject in subjects)
    return is_floating or any(figure.pose == "swimming" for figure in description.figures)


def _filmed(scenery: Scenery, frame: Frame, random: Random) -> Scenery:
    """The place seen by another camera: mirrored or not, a little nearer or farther."""
    flip, zoom = random.random() < 0.5, random.choice((1.0, 1.05, 1.1, 1.18))
    # The ground near the viewer stays where it is; what lies beside the picture's middle moves out of it.
    x, y = frame.width * random.uniform(0.3, 0.7), frame.height
    left = (x - x * zoom) + (frame.width * zoom if flip else 0.0)

    def lower(level: float) -> float:
        return y + (level - y) * zoom

    def film(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
        # A room that is cut to nothing by the frame leaves outlines without a point.
        drawn = tuple(shape for shape in shapes if shape.path)
        return Drawing(drawn).placed(x=left, y=y - y * zoom, scale=zoom, flip=flip).shapes

    light = left + scenery.light[0] * zoom * (-1 if flip else 1), lower(scenery.light[1])
    return replace(
        scenery,
        back=film(scenery.back),
        front=film(scenery.front),
        horizon=lower(scenery.horizon),
        floor=(lower(scenery.floor[0]), lower(scenery.floor[1])),
        surfaces={name: lower(level) for name, level in scenery.surfaces.items()},
        light=light,
    )


def _plain_sheet(frame: Frame, color: str) -> Shape:
    return rectangle(0, 0, frame.width, frame.height, color)


def _plain_scenery(frame: Frame, color: str) -> Scenery:
    return Scenery(
        back=(_plain_sheet(frame, color),),
        horizon=0.6 * frame.height,
        floor=(0.62 * frame.height, 0.88 * frame.height),
        surfaces={"air": 0.3 * frame.height, "hanging": 0.06 * frame.height},
        light=(0.2 * frame.width, -0.2 * frame.height),
        ground_color=color,
    )


def _bare_scenery(frame: Frame) -> Scenery:
    """A seamless paper sheet, for a world without places."""
    plain = _plain_scenery(frame, PLAIN)
    sheet = rectangle(0, 0, frame.width, frame.height, linear(lighten(PLAIN, 0.5), PLAIN, darken(PLAIN, 0.14)))
    return replace(plain, back=(sheet,), ground_color=darken(PLAIN, 0.1))


# The figures.


def _place_figures(
    description: Description, place: Backdrop | None, scenery: Scenery, frame: Frame, seed: int, *, is_underwater: bool
) -> list[Placement]:
    if not description.figures:
        return []
    cast = Cast(description, seed=seed, place=place)
    relations = description.relations

    def placed(actors: Sequence[Actor]) -> list[Placement]:
        random = Random(f"{seed} layout")
        rough = arrange(actors, scenery, frame, random=random, is_underwater=is_underwater)
        return stage_relations(rough, relations, frame)

    actors = make_visible(lift_actors(build_ensembles(cast), relations))
    # Where the eyes look is known only when everybody has a place, so everybody is drawn twice.
    gazes = find_gazes(placed(actors), actors)
    final = placed(make_visible(lift_actors(build_ensembles(cast, gazes=gazes), relations)))
    return come_closer(final, frame) if description.is_close else final


def _layer(placement: Placement, scenery: Scenery, *, is_plain: bool, is_floating: bool) -> Layer:
    drawing = placement.actor.drawing.placed(x=placement.x, y=placement.y, scale=placement.scale, flip=placement.flip)
    before, after = _grounding(placement, drawing, scenery, is_plain=is_plain, is_floating=is_floating)
    return Layer("figure", (*before, *drawing.shapes, *after), round(placement.depth, 3))


def _grounding(
    placement: Placement, drawing: Drawing, scenery: Scenery, *, is_plain: bool, is_floating: bool
) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
    """What lies under a figure and what laps over it."""
    if placement.zone in ("air", "hanging") or is_floating:
        return (), ()
    if placement.zone == "water":
        color = scenery.ground_color
        reflection = water_reflection(drawing, waterline=placement.y)
        return reflection, ripples(drawing, waterline=placement.y, color=color)
    strength = 0.3 if is_plain else 0.42
    return contact_shadow(drawing, light=scenery.light, ground=scenery.ground_color, strength=strength), ()


def _focus(placements: Sequence[Placement], frame: Frame) -> tuple[float, float]:
    if not placements:
        return frame.width / 2, frame.height / 2
    main = min(placements, key=lambda placement: (placement.actor.figure, placement.depth))
    left, top, right, bottom = main.box
    return (left + right) / 2, (top + bottom) / 2


# Marks.


def _emblem(
    description: Description, frame: Frame, seed: int, colors: Sequence[str], *, fill: float
) -> tuple[Shape, ...]:
    """A round cut-out of the place, or of an abstract picture, for prompts without any figure."""
    side = fill * min(frame.width, frame.height)
    square = Frame(side, side)
    scenery = _scenery(description, description.place, square, seed, plain=None, colors=colors)
    x, y = (frame.width - side) / 2, (frame.height - side) / 2
    mask = circle(frame.width / 2, frame.height / 2, side / 2, None)
    placed = Drawing(scenery.back).placed(x=x, y=y)
    # A shape that is already cut keeps its own cut where two cannot be combined, so those are left out.
    return clipped((shape for shape in placed.shapes if shape.clip is None), mask)
