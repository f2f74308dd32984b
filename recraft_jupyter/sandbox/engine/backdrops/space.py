"""Deep space with nebulas, a ringed planet and a rocky ground to stand on."""

from __future__ import annotations

from ..color import mix
from ..scene import Backdrop, Scenery, Stage
from ._air import tinted
from ._cosmos import cosmos, crater_ground, planet
from ._place import indoors


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.8, light=(0.2, 0.1))
    lean = (lambda color: tinted(color, stage.accent, 0.7)) if stage.accent else (lambda color: color)
    deep = tuple(lean(color) for color in ("#0a0d2c", "#1a1650", "#3a2276"))
    cosmos(place, deep, tuple(lean(color) for color in ("#7a4bff", "#ff5fa8", "#37c6e8", "#b05cff")))
    unit, width, height = place.unit, place.width, place.height
    place.add(
        planet(
            width - 19 * unit,
            height * 0.17 + 2 * unit,
            11 * unit,
            lean("#f2915f"),
            bands=("#ffd9a3", "#c25b5f", "#ffc28a"),
            ring="#ffdfae",
        )
    )
    place.add(planet(13 * unit, height * 0.4, 5.5 * unit, lean("#57b8e6"), bands=("#a8ecf2", "#3d83c9")))
    place.add(planet(28 * unit, height * 0.12, 2.4 * unit, lean("#e783b8")))
    place.add(crater_ground(place, place.horizon, lean(mix("#8a80c4", "#3a2276", 0.2)), lean("#3b3478"), count=13))
    return place.scenery(lean("#5d549c"), floor=(0.3, 0.8), weather=False, surfaces={"air": height * 0.48})


BACKDROP = Backdrop(
    names=(
        "space",
        "galaxy",
        "outer space",
        "cosmos",
        "universe",
        "planet",
        "nebula",
        "orbit",
        "alien planet",
        "asteroid",
        "solar system",
        "science fiction",
    ),
    draw=draw,
)
