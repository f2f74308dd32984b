"""Windows that show time of day and weather, and curtains around them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from ..color import darken, lighten
from ..drawing import Shape, clipped, ellipse, linear, polygon, rectangle
from ._air import Air, outdoor_air
from ._outlines import boxes, dots, glow, polygons, ridge_points, scalloped, strokes
from ._place import Place

__all__ = ["curtains", "window"]

View = Literal["hills", "city", "trees"]


def window(
    place: Place,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    frame: str = "#fffaf0",
    view: View = "hills",
    panes: tuple[int, int] = (2, 2),
    sill: bool = True,
) -> list[Shape]:
    """Return a window with its left top corner at (x, y) that shows the time of day and the weather."""
    unit = place.unit
    wood = place.air.shade(frame)
    glass = rectangle(x, y, width, height, None)
    bars = [[(x + width * k / panes[0], y), (x + width * k / panes[0], y + height)] for k in range(1, panes[0])]
    bars += [[(x, y + height * k / panes[1]), (x + width, y + height * k / panes[1])] for k in range(1, panes[1])]
    shine = [
        [
            (x + width * a, y),
            (x + width * (a + 0.12), y),
            (x + width * (a - 0.28), y + height),
            (x + width * (a - 0.4), y + height),
        ]
        for a in (0.42, 0.62)
    ]
    shapes = [
        rectangle(
            x - 1.8 * unit,
            y - 1.2 * unit,
            width + 3.6 * unit,
            height + 3.2 * unit,
            "#1c1424",
            radius=unit,
            role="shadow",
            opacity=0.14,
        ),
        rectangle(x - 1.5 * unit, y - 1.5 * unit, width + 3 * unit, height + 3 * unit, wood, radius=0.7 * unit),
        *clipped(_view(place, x, y, width, height, view), glass),
        *clipped([polygons(shine, "#ffffff", "light", 0.16)], glass),
    ]
    if bars:
        shapes.append(strokes(bars, wood, 1.1 * unit, role="form"))
    if sill:
        shapes.append(
            rectangle(
                x - 3 * unit,
                y + height + unit,
                width + 6 * unit,
                1.8 * unit,
                linear(wood, darken(wood, 0.15)),
                radius=0.5 * unit,
            )
        )
    return shapes


def _outside(place: Place) -> Air:
    """The air before the window, which the color asked for the room does not tint."""
    return outdoor_air(replace(place.stage, accent=None))


def _view(place: Place, x: float, y: float, width: float, height: float, view: View) -> list[Shape]:
    """What is seen through a window."""
    air, unit, random = _outside(place), place.unit, place.random
    calm = place.stage.weather in ("clear", "fog")
    shapes = [rectangle(x, y, width, height, linear(*air.sky))]
    if air.dark and calm:
        shapes.append(
            dots(
                [(x + random.random() * width, y + random.random() * height * 0.7, unit * 0.16) for _ in range(14)],
                "#ffffff",
                role="light",
            )
        )
    if calm:
        low = place.stage.time == "sunset"
        sun = (x + width * 0.7, y + height * (0.6 if low else 0.26), min(width, height) * 0.11)
        shapes += [glow(sun[0], sun[1], sun[2] * 3, sun[2] * 3, air.sun, 0.6), dots([sun], air.sun, role="light")]
    shapes += VIEWS[view](place, x, y, width, height)
    if place.stage.weather == "rain":
        drops = [(x + random.random() * width, y + random.random() * height) for _ in range(26)]
        shapes.append(
            strokes(
                [[(px, py), (px - 0.5 * unit, py + 2.2 * unit)] for px, py in drops],
                "#eaf5ff",
                unit * 0.2,
                role="light",
                opacity=0.7,
            )
        )
    if place.stage.weather == "snow":
        shapes.append(
            dots(
                [
                    (x + random.random() * width, y + random.random() * height, unit * random.uniform(0.2, 0.45))
                    for _ in range(30)
                ],
                "#ffffff",
                role="light",
                opacity=0.9,
            )
        )
    return shapes


def _hill_view(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    air, shapes = _outside(place), []
    for level, color, distance in ((0.66, "#86b9a0", 0.45), (0.8, "#79bd6a", 0.12)):
        bumps = ridge_points(
            x - width * 0.2, x + width * 1.2, y + height * level, height * 0.05, steps=3, random=place.random
        )
        points = [(x - width * 0.3, y + height * 1.1), *bumps, (x + width * 1.3, y + height * 1.1)]
        shapes.append(Shape(scalloped(points, bulge=0.16, closed=False), air.ground(color, distance)))
    return shapes


def _city_view(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    air, random, unit = _outside(place), place.random, place.unit
    shapes: list[Shape] = []
    for level, color, distance in ((0.62, "#8ea6c4", 0.5), (0.4, "#6f88ac", 0.22)):
        towers, panes = [], []
        px = x - unit
        while px < x + width:
            wide, tall = unit * random.uniform(3, 6), height * level * random.uniform(0.5, 1.05)
            towers.append((px, y + height - tall, wide, tall))
            panes += [
                (px + wide * a, y + height - tall * b, unit * 0.6, unit * 0.8)
                for a in (0.2, 0.6)
                for b in (0.9, 0.75, 0.6, 0.45)
                if random.random() < 0.6
            ]
            px += wide
        shapes += [
            boxes(towers, air.shade(color, distance), role="form"),
            boxes(panes, air.lamp("#dcecf7", "#ffdf94"), opacity=0.7),
        ]
    return shapes


def _tree_view(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    air, shapes = _outside(place), []
    for level, color, distance in ((0.5, "#7fb890", 0.4), (0.7, "#5da563", 0.12)):
        bumps = ridge_points(
            x - width * 0.1, x + width * 1.1, y + height * level, height * 0.1, steps=6, random=place.random
        )
        points = [(x - width * 0.3, y + height * 1.1), *bumps, (x + width * 1.3, y + height * 1.1)]
        shapes.append(Shape(scalloped(points, bulge=0.4, closed=False), air.ground(color, distance)))
    return shapes


VIEWS = {"hills": _hill_view, "city": _city_view, "trees": _tree_view}


def curtains(place: Place, x: float, y: float, width: float, height: float, color: str) -> list[Shape]:
    """Return a rail and two curtains around a window of the given box."""
    unit, cloth = place.unit, place.air.shade(color)
    rail = place.air.shade("#6b4a35")
    shapes: list[Shape] = []
    for side in (-1, 1):
        edge = x - 6 * unit if side < 0 else x + width + 6 * unit
        wide = min(width * 0.34, 12 * unit) * -side
        top, low = y - 4 * unit, y + height + 5 * unit
        tie = top + (low - top) * 0.62
        points = [
            (edge, top),
            (edge + wide, top),
            (edge + wide * 0.86, top + (low - top) * 0.3),
            (edge + wide * 0.42, tie),
            (edge + wide * 0.72, low),
            (edge - wide * 0.04, low),
        ]
        panel = polygon(points, linear(lighten(cloth, 0.12), cloth, darken(cloth, 0.16), angle=0 if side < 0 else 180))
        folds = [
            [(edge + wide * s, top), (edge + wide * (0.1 + s * 0.34), tie), (edge + wide * s * 0.8, low)]
            for s in (0.2, 0.45, 0.7)
        ]
        shapes += [panel, *clipped([strokes(folds, darken(cloth, 0.25), unit * 0.35, smooth=True, opacity=0.6)], panel)]
        shapes.append(
            rectangle(
                min(edge, edge + wide * 0.46), tie - unit, abs(wide) * 0.48, 2 * unit, darken(cloth, 0.3), radius=unit
            )
        )
    shapes.append(rectangle(x - 9 * unit, y - 5.4 * unit, width + 18 * unit, 1.5 * unit, rail, radius=unit))
    shapes += [ellipse(px, y - 4.7 * unit, 1.3 * unit, 1.3 * unit, rail) for px in (x - 9 * unit, x + width + 9 * unit)]
    return shapes
