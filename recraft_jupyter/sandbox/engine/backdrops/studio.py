"""A plain studio: a seamless paper sweep in soft light."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Gradient, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._outlines import glow
from ._place import indoors

PAPERS = ("#f6c8ae", "#bfe2d8", "#c8d5f6", "#f8dc9d", "#f2c3d3", "#d2e4b8")
TIMES = {"day": ("#ffffff", 0.0), "sunset": ("#f08a5d", 0.28), "night": ("#20265c", 0.66)}


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.72, light=(0.3, 0.12))
    paper = stage.accent or place.random.choice(PAPERS)
    paper = mix(paper, *TIMES[stage.time])
    unit, width, height, line = place.unit, place.width, place.height, place.horizon
    sweep = Gradient(
        (
            (0.0, darken(paper, 0.1), 1.0),
            (0.4, paper, 1.0),
            (line / height, lighten(paper, 0.12), 1.0),
            (min(0.99, line / height + 0.07), lighten(paper, 0.22), 1.0),
            (1.0, darken(paper, 0.04), 1.0),
        )
    )
    place.add(rectangle(0, 0, width, height, sweep))
    place.add(glow(width / 2, line * 0.66, min(width * 0.62, 85 * unit), line * 0.6, lighten(paper, 0.6), 0.55))
    place.add(glow(width / 2, place.down(0.55), 62 * unit, place.ground * 0.5, lighten(paper, 0.7), 0.6))
    return place.scenery(
        lighten(paper, 0.08), floor=(0.3, 0.72), weather=False, surfaces={"table": place.down(0.5), "air": height * 0.5}
    )


BACKDROP = Backdrop(
    names=(
        "studio",
        "plain background",
        "backdrop",
        "photo studio",
        "simple background",
        "blank background",
        "seamless paper",
    ),
    draw=draw,
    indoors=True,
)
