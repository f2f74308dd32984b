"""The farmyard bird that hen and rooster are made from."""

from __future__ import annotations

from ...drawing import Shape, curve, outline
from ...scene import Options
from ._coats import Coat
from ._faces import button_eye
from ._feathers import bird_leg
from ._forms import crescent, inside, sheen, smooth

__all__ = ["RED", "plump_body", "poultry_head"]

RED = "#d93a35"
YELLOW = "#f0a92e"


def plump_body(feathers: Coat, *, neck: str) -> tuple[Shape, ...]:
    """Return legs, body and folded wing; the neck carries a cape of its own color."""
    body = smooth(
        "-38,-44 -28,-40 -14,-42 0,-48 8,-62 16,-74 26,-72 28,-58 32,-42 26,-26 10,-15 -10,-14 -28,-22 -38,-34",
        feathers.base,
    )
    cape = smooth(
        "2,-52 8,-66 16,-78 30,-74 30,-56 26,-48 21,-52 17,-45 12,-51 8,-45", neck, role="detail", tension=0.7
    )
    wing = smooth("-26,-42 -6,-44 10,-36 8,-26 -4,-21 -18,-24 -30,-34", feathers.shade)
    tips = [curve([(x, y), (x + 7, y + 3), (x + 13, y + 1)], feathers.deep, 1.2, role="detail") for x, y in
            ((-20, -36), (-13, -31), (-3, -33), (-8, -26))]  # fmt: skip
    return (
        *bird_leg(4, -18, "#c9822a"), *bird_leg(-8, -18, YELLOW), body, crescent(body, feathers.shade, x=1, y=5),
        *inside(body, sheen(16, -40, 12, 16, feathers.light), cape), wing,
        crescent(wing, feathers.deep, y=3, opacity=0.5),
        *inside(wing, *tips),
    )  # fmt: skip


def poultry_head(feathers: Coat, options: Options, *, comb: float) -> tuple[Shape, ...]:
    """Return head, comb, beak and wattle; ``comb`` scales comb and wattle."""
    c = comb
    crest = outline(
        f"M12 -80 Q{12 - 4 * c} {-80 - 7 * c} {13 - c} {-80 - 9 * c} Q{16} {-82 - 8 * c} {17} {-82 - 5 * c} "
        f"Q{18} {-82 - 12 * c} {22} {-82 - 11 * c} Q{24} {-82 - 6 * c} {24} {-82 - 4 * c} "
        f"Q{27} {-82 - 9 * c} {30} {-80 - 7 * c} Q31 -80 28 -77 L14 -76Z",
        RED,
    )
    head = smooth("11,-76 14,-83 22,-85 30,-81 32,-74 29,-66 20,-63 12,-67", feathers.base)
    wattle = smooth(f"30,-70 34,-70 {34.5 + c},{-66 + 3 * c} {31.5},{-63 + 4 * c} {28.6},{-66 + 2 * c}", RED)
    beak = outline("M30 -79 Q38 -79 42 -73 Q36 -71.5 31 -72Z", YELLOW)
    lower = outline("M31 -72.6 Q36 -72 40 -72.6 Q36 -68.5 31 -70Z", "#c9822a")
    return (crest, crescent(crest, "#a5262a", x=1.5, y=1.5), head,
        crescent(head, feathers.shade, x=1, y=3, opacity=0.6), wattle, lower,
            beak, *button_eye(24.5, -76.5, 2.7, options, cover=feathers.base))  # fmt: skip
