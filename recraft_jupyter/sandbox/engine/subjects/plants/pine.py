"""A fir tree; asked for by color it stays the same tree in another green."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, outline
from ...scene import Options, Subject
from ._greenery import tuft

# (top, bottom, half width) of the tiers, the lowest first.
TIERS = ((-58, -12, 34), (-76, -36, 28), (-94, -58, 21), (-108, -80, 13))


def tier(top: float, bottom: float, half: float) -> str:
    """Return a tier of branches with a fringed lower edge."""
    data = f"M0 {top}C{half * 0.3} {top + (bottom - top) * 0.5} {half * 0.7} {bottom - 6} {half} {bottom - 1}"
    step = half / 3
    for index in range(6):
        x = half - index * step
        sag = 3.6 * (1 - abs(index - 2.5) / 4)
        data += f"Q{x - step * 0.3} {bottom + 4 + sag} {x - step} {bottom - (1 if index == 5 else -sag + 1)}"
    return data + f"C{-half * 0.7} {bottom - 6} {-half * 0.3} {top + (bottom - top) * 0.5} 0 {top}Z"


def draw(options: Options) -> Drawing:
    color, bark = options.color, "#6d4a30"
    trunk = outline("M-5 -20L-6.4 0H6.4L5 -20Z", bark)
    shapes = [trunk, *clipped([outline("M1 -22V2H8V-22Z", darken(bark, 0.3), role="shadow")], trunk)]
    for index, (top, bottom, half) in enumerate(TIERS):
        body = outline(tier(top, bottom, half), lighten(color, index * 0.05))
        dark = outline(
            f"M2 {top}C{half * 0.2} {bottom - 14} {half * 0.3} {bottom} {half * 0.1} {bottom + 9}H{half + 6}V{top}Z",
            darken(color, 0.22),
            role="shadow",
            opacity=0.7,
        )
        shapes += [body, *clipped([dark], body)]
        shapes += [
            curve(
                [(x * half, bottom - 6 + abs(x) * 5), (x * half * 1.12, bottom - 1 + abs(x) * 3)],
                lighten(color, 0.3),
                1.4,
                role="light",
                opacity=0.8,
            )
            for x in (-0.66, -0.36, -0.1)
        ]
    return Drawing((*shapes, *tuft(-10, 3.6), *tuft(10, 3.2)), anchors={"top": (0, -108)}).placed(scale=0.98)


SUBJECT = Subject(
    names=("pine", "fir", "pine tree", "fir tree", "spruce", "conifer", "evergreen"),
    draw=draw,
    kind="plant",
    height=8.0,
    color="#2f7a50",
    place="forest",
)
