"""Eyes, noses, mouths and whiskers that follow the gaze and the mood asked for."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Shape, circle, curve, ellipse, limb, linear, outline, polygon
from ...scene import Options
from ._forms import inside

__all__ = ["brow", "button_eye", "iris_eye", "lid", "mouth", "nose", "snout_mouth", "whiskers", "white_eye"]

DARK = "#241a1d"
# How far a mouth's middle hangs below its corners, as a part of its width.
BENDS = {"happy": 0.32, "calm": 0.12, "sad": -0.26, "angry": -0.16}


def button_eye(
    x: float, y: float, radius: float, options: Options, *, cover: str, inner: float = 1.0, ring: str = "#ffffff"
) -> tuple[Shape, ...]:
    """Return a dark round eye with a thin ring and two highlights.

    Args:
        x: Center.
        y: Center.
        radius: Half its width.
        options: Gaze and mood.
        cover: Color of the lid.
        inner: Side of the nose: 1 right, -1 left.
        ring: Color of the ring around the pupil.
    """
    socket = ellipse(x, y, radius, radius * 1.08, ring, role="detail")
    px, py = x + options.gaze[0] * radius * 0.22, y + options.gaze[1] * radius * 0.2
    ball = ellipse(px, py, radius * 0.92, radius, DARK, role="detail")
    glow = ellipse(px, py + radius * 0.45, radius * 0.55, radius * 0.35, "#6b4a3a", role="light", opacity=0.8)
    return (socket, *inside(socket, ball, glow), *_highlights(px, py, radius), *lid(socket, x, y, radius, options,
            cover=cover, inner=inner))  # fmt: skip


def iris_eye(
    x: float, y: float, radius: float, options: Options, *, iris: str, cover: str, inner: float = 1.0,
    pupil: float = 0.5, squash: float = 1.0,
) -> tuple[Shape, ...]:  # fmt: skip
    """Return an eye filled by its iris, as cats have; ``pupil`` is the pupil's width, ``squash`` the eye's height."""
    tall = radius * squash
    rim = ellipse(x, y, radius * 1.13, tall * 1.13, DARK, role="detail")
    ball = ellipse(x, y, radius, tall, linear(darken(iris, 0.22), iris, lighten(iris, 0.3)), role="detail")
    px, py = x + options.gaze[0] * radius * 0.4, y + options.gaze[1] * tall * 0.3
    slit = ellipse(px, py, radius * pupil, tall * 0.8, DARK, role="detail")
    return (rim, ball, *inside(ball, slit), *_highlights(px, py, radius * 0.9), *lid(rim, x, y, radius * 1.13,
            options, cover=cover, inner=inner))  # fmt: skip


def white_eye(
    x: float, y: float, radius: float, options: Options, *, iris: str, cover: str, inner: float = 1.0
) -> tuple[Shape, ...]:
    """Return an eye with white around a round iris."""
    ball = ellipse(x, y, radius, radius * 1.08, "#ffffff", role="detail")
    px, py = x + options.gaze[0] * radius * 0.38, y + options.gaze[1] * radius * 0.38
    looks = inside(
        ball,
        circle(px, py, radius * 0.68, iris, role="detail"),
        circle(px, py, radius * 0.42, DARK, role="detail"),
    )
    return (ball, *looks, *_highlights(px, py, radius * 0.75), *lid(ball, x, y, radius, options, cover=cover,
            inner=inner))  # fmt: skip


def lid(
    eye: Shape, x: float, y: float, radius: float, options: Options, *, cover: str, inner: float
) -> tuple[Shape, ...]:
    """Return the lid and brow of a mood over an eye; a happy eye is wide open and has none."""
    cuts = {"angry": (-0.75, 0.0), "sad": (0.0, -0.75), "calm": (-0.25, -0.25)}
    if options.mood not in cuts:
        return ()
    outer_cut, inner_cut = cuts[options.mood]
    reach = radius * 1.2
    ends = [(x - reach * inner, y + outer_cut * radius), (x + reach * inner, y + inner_cut * radius)]
    cap = polygon([(x - reach * inner, y - reach), (x + reach * inner, y - reach), ends[1], ends[0]], cover,
                  role="detail")  # fmt: skip
    return (*inside(eye, cap), brow(x, y, radius, options, color=darken(cover, 0.45), inner=inner))


def brow(x: float, y: float, radius: float, options: Options, *, color: str, inner: float = 1.0) -> Shape:
    """Return a brow over an eye, slanting with the mood."""
    slant = {"angry": 0.55, "sad": -0.5}.get(options.mood, 0.0) * radius
    rise = radius * 1.55
    return limb([(x - radius * inner, y - rise - slant * 0.6), (x, y - rise - radius * 0.12),
                 (x + radius * inner, y - rise + slant)], radius * 0.42, radius * 0.42, color,
                 role="detail")  # fmt: skip


def mouth(
    x: float, y: float, width: float, options: Options, *, color: str = DARK, stroke: float = 1.3
) -> tuple[Shape, ...]:
    """Return a simple mouth that smiles or droops with the mood."""
    bend = BENDS.get(options.mood, 0.12) * width
    return (curve([(x - width / 2, y), (x, y + bend), (x + width / 2, y)], color, stroke),)


def snout_mouth(
    x: float, y: float, width: float, options: Options, *, color: str = DARK, stroke: float = 1.2
) -> tuple[Shape, ...]:
    """Return the mouth of a cat or a dog: a short line from the nose, and an arc to each side."""
    bend = BENDS.get(options.mood, 0.12) * width
    start = y + width * 0.22
    arcs = [
        curve([(x, start), (x + side * width * 0.26, start + bend * 0.75),
            (x + side * width * 0.5, start - bend * 0.2)],
              color, stroke)
        for side in (-1, 1)
    ]  # fmt: skip
    return (curve([(x, y), (x, start)], color, stroke), *arcs)


def nose(x: float, y: float, width: float, color: str) -> tuple[Shape, ...]:
    """Return a soft triangular nose with a shine; (x, y) is the middle of its upper edge."""
    half, tall = width / 2, width * 0.68
    data = (
        f"M{x - half} {y + tall * 0.25} Q{x - half} {y} {x - half * 0.5} {y} L{x + half * 0.5} {y} "
        f"Q{x + half} {y} {x + half} {y + tall * 0.25} Q{x + half * 0.6} {y + tall} {x} {y + tall} "
        f"Q{x - half * 0.6} {y + tall} {x - half} {y + tall * 0.25}Z"
    )
    shine = ellipse(x - half * 0.25, y + tall * 0.25, half * 0.38, tall * 0.13, "#ffffff", role="light", opacity=0.55)
    return outline(data, color, role="detail"), shine


def whiskers(x: float, y: float, length: float, color: str, *, side: float = 1.0) -> tuple[Shape, ...]:
    """Return three whiskers that spread from (x, y) to one side."""
    return tuple(
        curve([(x, y + step * 1.6), (x + side * length * 0.55, y + step * 2.6 - 1),
               (x + side * length, y + step * 5)], color, 0.6, opacity=0.9)
        for step in (-1, 0, 1)
    )  # fmt: skip


def _highlights(x: float, y: float, radius: float) -> tuple[Shape, ...]:
    return (
        circle(x - radius * 0.3, y - radius * 0.38, radius * 0.3, "#ffffff", role="light"),
        circle(x + radius * 0.34, y + radius * 0.34, radius * 0.14, "#ffffff", role="light", opacity=0.85),
    )
