"""A snail with a coiled shell."""

import math

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...path import Point
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    shell, skin = coat(options.color), coat(options.accent)
    foot = smooth("-58,-2 -46,-8 -26,-14 4,-16 24,-18 30,-34 38,-44 48,-42 54,-32 52,-18 44,-6 30,0 -40,0", skin.base)
    sole = smooth("-58,-1 -30,-6 10,-6 40,-8 50,-4 30,2 -40,2", skin.pale, role="detail")
    stalks = (
        tube("41,-40 42,-52 40,-62", (5, 4, 3.4), skin.shade),
        tube("47,-39 52,-50 56,-58", (5, 4, 3.4), skin.base),
    )
    bend = {"happy": 2.6, "calm": 1}.get(options.mood, -2.2)
    shapes = (
        stalks[0], foot, *inside(foot, sole), crescent(foot, skin.shade, x=-1, y=3, opacity=0.7), stalks[1],
        *_shell(shell),
        circle(40, -64, 5.2, skin.shade), *button_eye(40.4, -64.4, 4, options, cover=skin.shade),
        circle(57, -60, 5.6, skin.base), *button_eye(57.6, -60.4, 4.3, options, cover=skin.base),
        ellipse(44, -24, 3.2, 2.2, "#e9787a", role="detail", opacity=0.6),
        curve([(46, -28), (50, -27 + bend), (53, -29)], skin.deep, 1.3),
    )  # fmt: skip
    return fitted(shapes, head_top=(48, -66), mouth=(52, -28), top=(-8, -70), seat=(-8, -70))


def _shell(shell: Coat) -> tuple[Shape, ...]:
    dome = smooth("-42,-20 -42,-42 -30,-62 -8,-71 14,-64 26,-46 26,-24 14,-11 -10,-8 -32,-11", shell.base)
    spiral = curve(_spiral(), shell.deep, 3.2, role="detail")
    bands = [
        curve([(-8 + math.cos(a) * 18, -38 + math.sin(a) * 18),
            (-8 + math.cos(a - 0.1) * 34, -38 + math.sin(a - 0.1) * 32)],
              mix(shell.base, shell.deep, 0.45), 1.6, role="detail")
        for a in (math.radians(150 + step * 30) for step in range(9))
    ]  # fmt: skip
    return (dome, *inside(dome, *bands), crescent(dome, shell.shade, x=3, y=6, opacity=0.8), *inside(dome, spiral),
            *inside(dome, sheen(-18, -56, 14, 9, "#ffffff", opacity=0.5)))  # fmt: skip


def _spiral() -> list[Point]:
    """Points of two and a half turns from the middle of the shell to its mouth."""
    turns = [step / 30 for step in range(31)]
    return [
        (-8 + math.cos(t * math.pi * 4.2 + 2.2) * (2 + t * 27), -38 + math.sin(t * math.pi * 4.2 + 2.2) * (2 + t * 26))
        for t in turns
    ]


SUBJECT = Subject(
    names=("snail", "slug", "garden snail"),
    draw=draw,
    kind="animal",
    height=0.04,
    color="#c9793f",
    accent="#e6c98f",
    place="garden",
    sideways=True,
)
