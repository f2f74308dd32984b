"""A dragon with wings and a spiked back; an angry one breathes fire."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, linear, outline, polygon
from ...scene import Options, Subject
from ._creature import eye

# Tips of the spikes along neck, back and tail: (x, y, size, turn).
SPIKES = (
    (8, -85, 7, -58),
    (4, -76, 8, -72),
    (-1, -65, 8, -58),
    (-9, -55, 9, -44),
    (-20, -46, 9, -46),
    (-29, -36, 8, -62),
    (-37, -15, 7, -8),
    (-46, -15, 6, -12),
)


def wing(color: str) -> tuple[Shape, ...]:
    """A raised wing with its root at (0, 0)."""
    skin = outline(
        "M0 2C-2 -18 -8 -34 -18 -48C-30 -46 -42 -36 -50 -22C-42 -24 -38 -20 -36 -12"
        "C-30 -18 -24 -16 -22 -8C-18 -12 -12 -10 -8 4Z",
        linear(lighten(color, 0.24), color),
    )
    bones = [
        curve([(-18, -48), (x * 0.55 - 8, (y - 48) / 2), (x, y)], darken(color, 0.26), 1.5, role="detail")
        for x, y in ((-36, -13), (-22, -9))
    ]
    edge = curve([(0, 0), (-5, -24), (-18, -48), (-36, -40), (-50, -22)], darken(color, 0.3), 3.2, role="detail")
    claw = polygon([(-20, -46), (-18, -56), (-15, -47)], "#f7ecd2")
    return (claw, skin, *clipped(bones, skin), edge)


def foot(x: float, color: str, *, long: float = 12.0) -> tuple[Shape, ...]:
    body = outline(
        f"M{x - 7} 0C{x - 9} -8 {x + 2} -9 {x + long * 0.6} -6C{x + long} -5 {x + long + 2} -2 {x + long} 0Z", color
    )
    claws = [
        outline(f"M{x + long * k - 2} 0Q{x + long * k} -4.6 {x + long * k + 3} 0Z", "#f7ecd2", role="detail")
        for k in (0.35, 0.68, 1.0)
    ]
    return (body, *claws)


def head(options: Options) -> tuple[Shape, ...]:
    color, dark = options.color, darken(options.color, 0.2)
    horns = [
        outline(f"M{x} -92C{x - 4} -100 {x - 12} -104 {x - 20} -103C{x - 14} -99 {x - 10} -92 {x - 9} -86Z", tone)
        for x, tone in ((27, "#d8c9a0"), (22, "#f3e6c2"))
    ]
    jaw = outline("M20 -68C30 -62 44 -60 52 -64C54 -67 52 -70 48 -70L24 -74Z", darken(color, 0.12))
    skull = outline(
        "M10 -80C10 -92 22 -98 32 -94C40 -92 42 -86 48 -84C57 -82 62 -77 60 -71C58 -66 46 -67 38 -68"
        "C26 -68 12 -66 10 -80Z",
        color,
    )
    shade = outline("M8 -76C22 -70 44 -70 62 -72V-60H8Z", dark, role="shadow", opacity=0.5)
    frill = [
        outline(f"M13 {y}C6 {y - 3} 2 {y - 4} -4 {y - 2}C1 {y + 1} 4 {y + 6} 13 {y + 6}Z", options.accent)
        for y in (-84, -76)
    ]
    mouth = curve([(59, -71), (48, -68.6), (36, -69.4), (29, -73)], darken(color, 0.5), 1.3)
    fangs = [polygon([(x - 1.6, -69), (x + 1.6, -69), (x + 0.4, -64.4)], "#ffffff") for x in (53, 44, 37)]
    nostril = (
        ellipse(55.4, -77.4, 1.9, 1.3, darken(color, 0.5), rotation=24, role="detail"),
        ellipse(54, -80.4, 4, 1.6, lighten(color, 0.24), rotation=20, role="light"),
    )
    lift = 3.0 if options.mood == "angry" else 0.0
    brow = curve([(25, -91.6), (31, -93.4 + lift * 0.4), (37, -91 + lift)], dark, 2.2)
    cheek = ellipse(30, -74, 3.4, 2, "#ff8f80", role="detail", opacity=0.5)
    return (
        *horns,
        *frill,
        jaw,
        *fangs,
        skull,
        *clipped([shade], skull),
        mouth,
        *nostril,
        cheek,
        *eye(31, -84, 5.6, options.accent, options, lid=dark),
        brow,
    )


def fire() -> tuple[Shape, ...]:
    return (
        outline(
            "M58 -66C66 -72 74 -76 84 -74C80 -71 82 -69 86 -67C80 -66 80 -63 83 -59C74 -57 64 -60 58 -66Z", "#ee4f26"
        ),
        outline("M59 -66C65 -70 70 -72 76 -71C74 -68 75 -66 78 -65C74 -63 66 -63 59 -66Z", "#f9b62b"),
    )


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    dark, belly_color = darken(color, 0.2), lighten(accent, 0.45)
    tail = limb([(-14, -16), (-34, -9), (-52, -12), (-58, -28), (-50, -40)], 21, 4, color)
    tail_shade = limb([(-14, -8), (-34, -3), (-54, -6), (-62, -28)], 8, 3, dark, role="shadow", opacity=0.6)
    tip = outline("M-49 -38C-58 -42 -60 -50 -56 -57C-48 -54 -40 -54 -36 -58C-36 -48 -40 -41 -49 -38Z", accent)
    spikes = [polygon([(-size * 0.5, 2), (0, -size), (size * 0.5, 2)], accent) for _, _, size, _ in SPIKES]
    spiked = _spiked(spikes)
    body = _body(color)
    belly = _belly(belly_color)
    plates = _plates(belly_color)
    shade = outline("M-36 -14C-20 -2 10 -4 30 -22V6H-36Z", dark, role="shadow", opacity=0.5)
    scales = _scales(color)
    far_leg = (limb([(20, -34), (28, -22), (27, -6)], 11, 8, dark), *foot(27, dark, long=9))
    near_arm = (limb([(8, -38), (18, -24), (14, -6)], 13, 9, color), *foot(14, color, long=10))
    thigh = _thigh(color)
    far_wing = Drawing(wing(darken(accent, 0.2))).placed(x=2, y=-50, scale=0.9, rotate=22).shapes
    near_wing = Drawing(wing(accent)).placed(x=-6, y=-46, rotate=2).shapes
    breath = fire() if options.mood == "angry" or options.pose == "breathing fire" else ()
    anchors = {
        "hand": (20.0, -6.0),
        "head_top": (24.0, -95.0),
        "top": (24.0, -95.0),
        "mouth": (56.0, -68.0),
        "seat": (-8.0, -54.0),
    }
    drawing = Drawing(
        (
            *far_wing,
            tail,
            *clipped([tail_shade], tail),
            tip,
            *spiked,
            *far_leg,
            body,
            *clipped([belly, *plates, shade, *scales], body),
            *thigh,
            *near_arm,
            *near_wing,
            *head(options),
            *breath,
        ),
        anchors,
    )
    left, _, right, _ = drawing.bounds
    scale = min(0.98, 124 / (right - left))
    return drawing.placed(scale=scale, x=-(left + right) / 2 * scale)


def _spiked(spikes: list[Shape]) -> list[Shape]:
    return [
        shape
        for spike, (x, y, _, turn) in zip(spikes, SPIKES, strict=True)
        for shape in Drawing((spike,)).placed(x=x, y=y, rotate=turn).shapes
    ]


def _body(color: str) -> Shape:
    return outline(
        "M12 -88C24 -86 30 -76 28 -64C27 -56 30 -48 30 -38C30 -18 20 -3 0 -2C-20 -1 -34 -8 -34 -22"
        "C-34 -40 -18 -48 -8 -58C0 -66 2 -78 4 -84Z",
        color,
    )


def _belly(belly_color: str) -> Shape:
    return outline(
        "M22 -78C27 -70 24 -60 26 -50C30 -34 26 -12 8 -2C14 -16 16 -30 13 -44C11 -56 15 -66 22 -78Z",
        belly_color,
        role="detail",
    )


def _thigh(color: str) -> tuple[Shape, ...]:
    return (
        ellipse(-15, -17, 16, 16, lighten(color, 0.06), rotation=-18),
        ellipse(-19, -23, 6, 4, lighten(color, 0.24), rotation=-30, role="light", opacity=0.6),
        *foot(-12, lighten(color, 0.06), long=14),
    )


def _plates(belly_color: str) -> list[Shape]:
    return [
        curve([(x - 9, y), (x, y + 2.4), (x + 10, y + 0.6)], darken(belly_color, 0.16), 1.2)
        for x, y in ((22, -64), (20, -55), (20, -46), (21, -37), (20, -28), (18, -19), (14, -10))
    ]


def _scales(color: str) -> list[Shape]:
    return [
        curve([(x - 2.4, y), (x, y + 2.2), (x + 2.4, y)], lighten(color, 0.26), 1.0, role="light")
        for x, y in ((4, -70), (6, -60), (-4, -50), (-14, -42), (-2, -40), (4, -30), (-8, -30), (-22, -32))
    ]


SUBJECT = Subject(
    names=("dragon", "wyvern", "drake"),
    draw=draw,
    kind="fantasy",
    height=3.5,
    color="#4fa35c",
    accent="#f0a23a",
    place="mountain",
    poses=("standing", "breathing fire"),
    sideways=True,
)
