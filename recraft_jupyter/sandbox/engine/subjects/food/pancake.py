"""A stack of pancakes with butter and syrup."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, outline, polygon
from ...scene import Options, Subject
from ._dish import plate


def layer(y: float, radius: float, color: str, shift: float) -> tuple[Shape, ...]:
    side = outline(
        f"M{shift - radius} {y}"
        f"C{shift - radius - 2} {y + 9} {shift - radius + 6} {y + 12} {shift} {y + 15}"
        f"C{shift + radius - 6} {y + 12} {shift + radius + 2} {y + 9} {shift + radius} {y}Z",
        lighten(color, 0.5),
    )
    shade = outline(
        f"M{shift + 10} {y}Q{shift + 24} {y + 10} {shift + 8} {y + 20}H{shift + radius + 4}V{y}Z",
        darken(color, 0.1),
        role="shadow",
        opacity=0.4,
    )
    return (
        side,
        *clipped([shade], side),
        ellipse(shift, y, radius, radius * 0.24, color),
        ellipse(shift, y - 0.6, radius * 0.86, radius * 0.18, lighten(color, 0.14), role="light"),
    )


def draw(options: Options) -> Drawing:
    color, syrup = options.color, options.accent
    stack = [
        shape
        for index in range(5)
        for shape in layer(-20 - index * 11, 40 - (index % 2) * 1.6, color, (0, 1.6, -1.4, 1.2, 0)[index])
    ]
    pool = ellipse(0, -64.6, 31, 6.6, syrup, role="detail")
    drips = outline(
        "M-30 -64C-32 -52 -26 -42 -24 -44C-20 -46 -22 -56 -18 -58C-14 -56 -14 -34 -10 -32"
        "C-5 -32 -6 -50 -2 -56C4 -54 4 -46 8 -46C12 -46 12 -52 16 -56C20 -52 18 -26 23 -25C28 -25 26 -52 31 -64Z",
        syrup,
    )
    light = outline("M-27 -60C-28 -54 -26 -48 -25 -48C-24 -52 -25 -57 -24 -60Z", lighten(syrup, 0.4), role="light")
    butter = (
        polygon([(-11, -70), (1, -66.4), (1, -62), (-11, -65.4)], "#f1cf5e"),
        polygon([(1, -66.4), (12, -70), (12, -65.6), (1, -62)], "#dfb53f"),
        polygon([(-11, -70), (0, -74), (12, -70), (1, -66.4)], "#fbe68f"),
    )
    fruit = [
        shape
        for x, y, paint in (
            (40, -20, "#e2343c"),
            (47, -15, "#3f4f96"),
            (36, -14, "#3f4f96"),
            (-44, -16, "#e2343c"),
            (-38, -12, "#3f4f96"),
        )
        for shape in (circle(x, y, 4.6, paint), circle(x - 1.4, y - 1.6, 1.1, "#ffffff", role="light", opacity=0.7))
    ]
    return Drawing((*plate(-15, 58), *stack, pool, drips, light, *butter, *fruit), anchors={"top": (0, -72)})


SUBJECT = Subject(
    names=("pancake", "stack of pancakes", "waffle", "crepe"),
    draw=draw,
    kind="food",
    height=0.14,
    color="#d99b4d",
    accent="#8a4a1e",
    place="kitchen",
    stance="table",
)
