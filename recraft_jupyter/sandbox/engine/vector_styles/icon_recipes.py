"""The recipes of icons, by substyle; None is the base style."""

from __future__ import annotations

from collections.abc import Mapping

from .icons import dipped, emptied, gradient_strokes, ink_spots, reduced, scribbled, two_colored
from .lines import Contour, bent, contoured, cut, round_cornered, shifted
from .palettes import flat, graded
from .shading import without
from .treatment import Recipe

__all__ = ["ICONS"]

SHAPES = (reduced(), flat())
LINES = (reduced(whites=18.0), flat())
OUTLINE = Contour(ink="#15171c", details=0.8, smallest=5.0, merge=0.03, spots=9.0)

ICONS: Mapping[str | None, Recipe] = {
    None: Recipe(3.0, (*SHAPES, two_colored(("#3f6ff5", "#ffb23e", "#3f6ff5"), dark="#15203d", light="#dbe5ff"))),
    "broken_line": Recipe(
        2.6,
        (
            *LINES,
            contoured(Contour(ink="#15171c", details=0.85, smallest=6.0, spots=9.0, manner="broken")),
            ink_spots("#15171c"),
            emptied(),
        ),
    ),
    "colored_outline": Recipe(
        2.6,
        (
            *LINES,
            contoured(Contour(ink=None, lightness=0.62, details=0.85, smallest=5.0, merge=0.03, spots=9.0)),
            ink_spots("#3b2f6b"),
            emptied(),
        ),
    ),
    "colored_shapes": Recipe(
        2.2,
        (
            *SHAPES,
            two_colored(("#ff6b57", "#ffc24b", "#2ec4a6"), dark="#23304f", light="#ffe8c6"),
            cut(0.9),
            round_cornered(1.2),
        ),
    ),
    "colored_shapes_gradient": Recipe(
        2.2, (*SHAPES, graded(chroma=1.5, light=0.04), round_cornered(1.0), dipped("#ffc24b", "#a12bff"))
    ),
    "doodle_fill": Recipe(
        1.7,
        (
            *LINES,
            bent(amplitude=0.7, wavelength=24),
            contoured(Contour(ink="#1d1d24", details=0.8, smallest=6.0, spots=9.0, manner="marker")),
            ink_spots("#1d1d24"),
            graded(chroma=1.3),
            scribbled(),
        ),
    ),
    "doodle_offset_fill": Recipe(
        1.3,
        (
            *LINES,
            bent(amplitude=0.7, wavelength=24),
            contoured(Contour(ink="#1d1d24", details=0.9, smallest=6.0, spots=9.0, manner="doubled")),
            ink_spots("#1d1d24"),
            without("line"),
            two_colored(("#ffd166", "#8ecae6", "#f4a6b7"), dark="#b7b4c7", light="#fff4d6"),
            bent(amplitude=1.2, wavelength=26, purpose="fill"),
            shifted(3.0, 2.6),
        ),
    ),
    "offset_fill": Recipe(
        2.6,
        (
            *LINES,
            contoured(OUTLINE),
            ink_spots("#15171c"),
            without("line"),
            two_colored(("#7fd8be", "#c4efe1"), dark="#4fb79a", light="#e9fbf4"),
            shifted(4.0, 3.4),
        ),
    ),
    "outline": Recipe(3.0, (*LINES, contoured(OUTLINE), ink_spots("#15171c"), emptied())),
    "outline_gradient": Recipe(
        3.4,
        (
            *LINES,
            contoured(OUTLINE),
            ink_spots("#b04c94"),
            emptied(),
            gradient_strokes("#ff8a3d", "#6a2cf5"),
        ),
    ),
    "uneven_fill": Recipe(
        2.0,
        (
            *LINES,
            contoured(Contour(ink="#20202a", details=0.8, smallest=6.0, merge=0.03, spots=9.0)),
            ink_spots("#20202a"),
            without("line"),
            graded(chroma=1.15, contrast=0.8, light=0.1),
            bent(amplitude=1.9, wavelength=36, purpose="uneven"),
        ),
    ),
}
