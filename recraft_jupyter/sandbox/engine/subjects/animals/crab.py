"""A crab with raised claws."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import mouth, white_eye
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    shell = coat(options.color)
    body = symmetric("0,-46 18,-44 34,-36 38,-24 30,-12 15,-6 0,-5", shell.base)
    belly = symmetric(
        "0,-16 18,-17 32,-24 34,-10 12,-4 0,-4", mix(shell.pale, shell.light, 0.3), role="detail", opacity=0.75
    )
    dots = [circle(x, y, radius, shell.shade, role="detail") for x, y, radius in
            ((-22, -36, 2.4), (-15, -40, 1.6), (-26, -29, 1.6), (21, -38, 2), (27, -32, 2.4),
                (15, -41, 1.3))]  # fmt: skip
    shapes = (
        *_legs(shell), *_claws(shell), *_stalks(shell, options), body, *inside(body, belly),
        crescent(body, shell.shade, x=3, y=3.5),
        *inside(body, *dots, sheen(-8, -41, 20, 6, shell.light)),
        *mouth(0, -21, 14, options, color=shell.deep, stroke=1.7),
        *both(ellipse(16, -23, 4.4, 2.8, shell.deep, role="detail", opacity=0.3)),
    )  # fmt: skip
    return fitted(shapes, head_top=(0, -46), mouth=(0, -20), top=(0, -66), hand=(46, -64), other_hand=(-46, -64))


def _legs(shell: Coat) -> tuple[Shape, ...]:
    lines = ("28,-20 46,-30 58,-12 60,0", "26,-16 42,-22 50,-9 50,0", "22,-12 34,-14 40,-6 39,0")
    return both(
        *(
            tube(line, (7, 6.5, 5, 2), tone)
            for line, tone in zip(lines, (shell.deep, shell.shade, shell.base), strict=True)
        )
    )


def _claws(shell: Coat) -> tuple[Shape, ...]:
    arm = tube("30,-30 44,-34 46,-46", (8, 8, 7.5), shell.shade)
    claw = smooth(
        "40,-46 36,-56 39,-68 48,-77 55,-79 54,-72 49,-64 52,-60 60,-66 63,-72 66,-62 62,-51 53,-44 45,-43",
        shell.base,
        tension=0.85,
    )
    return both(
        arm,
        claw,
        crescent(claw, shell.shade, x=2.5, y=2.5),
        ellipse(43, -60, 2, 5, shell.light, rotation=20, role="light", opacity=0.6),
    )


def _stalks(shell: Coat, options: Options) -> tuple[Shape, ...]:
    stalk = tube("9,-42 10,-50 10,-56", (4.4, 4, 4), shell.shade)
    return (*both(stalk), *(shape for side in (-1, 1) for shape in
            (circle(side * 10.4, -58.6, 7.4, shell.base),
             *white_eye(side * 10.4, -58.8, 5.8, options, iris="#3d6b52", cover=shell.base, inner=-side))))  # fmt: skip


SUBJECT = Subject(
    names=("crab", "lobster", "hermit crab", "crayfish"),
    draw=draw,
    kind="animal",
    height=0.15,
    color="#e2503a",
    place="beach",
)
