"""A bottle and a glass of milk."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, outline, rectangle, star
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, cap = options.color, options.accent
    bottle = outline(
        "M-44 -56C-44 -66 -34 -70 -33 -82V-94H-15V-82C-14 -70 -4 -66 -4 -56V-5Q-4 0 -9 0H-39Q-44 0 -44 -5Z", "#d9edf5"
    )
    filled = outline("M-46 -60C-36 -64 -12 -64 -2 -60V4H-46Z", color, role="detail")
    shade = outline("M-16 -96V-80C-15 -70 -8 -64 -12 2H0V-96Z", "#8fa9bd", role="shadow", opacity=0.35)
    label = (ellipse(-24, -34, 13, 13, lighten(cap, 0.75), role="detail"), star(-24, -34, 9, 4.2, cap, role="detail"))
    lid = (
        rectangle(-35, -100, 22, 8, cap, radius=2),
        rectangle(-35, -95, 22, 3, darken(cap, 0.2), role="shadow", radius=1),
    )
    glass = outline("M8 -48H44L40 -3Q39.6 0 36 0H16Q12.4 0 12 -3Z", "#d9edf5", opacity=0.8)
    drink = outline("M4 -38Q26 -41 48 -38L40 -3Q39 -2 36 -2H16Q13 -2 12 -4Z", color, role="detail")
    surface = ellipse(26, -38, 17, 2.6, lighten(darken(color, 0.06), 0.1), role="light")
    glints = [
        curve(points, "#ffffff", 2.2, role="light", opacity=0.9)
        for points in ([(-39, -56), (-39.6, -30), (-39, -8)], [(13, -44), (14.6, -22)])
    ]
    rim = curve([(8, -48), (26, -46), (44, -48)], "#ffffff", 1.2, opacity=0.9)
    return Drawing(
        (
            bottle,
            *clipped([filled, shade], bottle),
            *label,
            *lid,
            glass,
            *clipped([drink, surface], glass),
            rim,
            *glints,
        ),
        anchors={"top": (-24, -100)},
    )


SUBJECT = Subject(
    names=("milk", "glass of milk", "bottle of milk", "juice"),
    draw=draw,
    kind="food",
    height=0.24,
    color="#fcfbf6",
    accent="#3f8fd0",
    place="kitchen",
    stance="table",
)
