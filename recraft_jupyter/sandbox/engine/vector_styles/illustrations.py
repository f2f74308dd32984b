"""The recipes of vector illustrations of the newer model, by substyle; None is the base style."""

from __future__ import annotations

from collections.abc import Mapping

from .diagrams import charts, circuit_tracks, grid, hexagons, leader_lines, molecules
from .hatching import Hatch, grained, halftone, hatched
from .icons import emptied, ink_spots
from .lines import Contour, bent, contoured, cut, papered, round_cornered, shifted
from .linocut import Block, carved
from .mosaic import tiled
from .palettes import faded_behind, graded, limited, toned
from .patterns import (
    added_behind,
    added_in_front,
    bridges,
    centered,
    flowing_bands,
    glow,
    motif,
    on_ground,
    overspray,
    rain,
    rings,
    stars,
    vignette,
    without_backdrop,
)
from .shading import (
    SIMPLE,
    banded,
    haloed,
    hard_lit,
    long_shadow,
    only_large,
    paper_shadows,
    posterised,
    washed,
    without,
)
from .treatment import BEHIND, FIGURES, Recipe

__all__ = ["ILLUSTRATIONS"]

# What a child draws figures with, and what it paints behind them.
CRAYONS = (
    *("#f9f3e3", "#f25f4c", "#ff9f43", "#ffd93d", "#4cb963", "#2e7d4f"),
    *("#3a86d8", "#8d5bb0", "#7a4b30", "#2d2536", "#f7a8c4", "#a5d65b"),
)
POSTER_PAINTS = (
    *("#f9f3e3", "#ffd93d", "#8ad06f", "#4cb963", "#a9dcf5", "#5fa8e6"),
    *("#2b3a7a", "#b79be0", "#f7a8c4", "#a87a58", "#f4c38a"),
)

ILLUSTRATIONS: Mapping[str | None, Recipe] = {
    None: Recipe(0, (washed(0.08), graded(chroma=1.12, contrast=1.04))),
    "bold_stroke": Recipe(
        1.15, (*SIMPLE, only_large(2.6), graded(chroma=1.3, light=0.03), contoured(Contour(ink="#1c1326", behind=0.62)))
    ),
    "chemistry": Recipe(
        0.3,
        (
            *SIMPLE,
            motif,
            without_backdrop(),
            centered(0.72, 0.66),
            limited(("#eafaf6", "#a9e5dc", "#5cc4bd", "#2b8f93", "#0e4f5c", "#d6f06a"), hue=0.7),
            contoured(Contour(ink="#0b5d66", details=0.8)),
            on_ground("#f2fbfa"),
            added_behind(hexagons("#c3e9e4"), molecules("#1a7f86", ("#5cc4bd", "#d6f06a", "#eafaf6", "#2b8f93"))),
        ),
    ),
    "colored_stencil": Recipe(
        0.5,
        (
            *SIMPLE,
            only_large(3.5),
            limited(("#20242e", "#e4572e", "#f2ead9", "#2f7f86", "#f0b429"), layers=FIGURES),
            limited(("#f2ead9", "#e9d5ae", "#b9cdbf", "#d8b58a", "#8fa9a3"), hue=1.2, keep=0.28, layers=BEHIND),
            bridges("#f2ead9"),
            contoured(Contour(ink="#f2ead9", merge=0.02, behind=0.9)),
            added_behind(overspray(("#e4572e", "#20242e", "#2f7f86"))),
        ),
    ),
    "contour_pop_art": Recipe(
        0.75,
        (
            *SIMPLE,
            only_large(2.6),
            limited(
                ("#ff2e88", "#f0222e", "#ffe14d", "#1fb6ff", "#ffffff", "#ff7a1a", "#23123f", "#7bdc3f"),
                layers=FIGURES,
            ),
            limited(("#fff3b8", "#ffd0e4", "#9be3ff", "#ffe14d", "#b9f2b0"), keep=0.12, layers=BEHIND),
            contoured(Contour(ink="#0f0a16", behind=0.5, manner="inked")),
            shifted(-0.9, 0.8),
            halftone("#ffffff", spacing=2.1, lightest=0.99, opacity=0.7),
        ),
    ),
    "cosmics": Recipe(
        0.28,
        (
            without("shadow"),
            washed(0.12),
            toned("#1c0c50", "#5b22b8", "#c43fcb", "#ff86b4", "#ffc9a0", "#fff8de", keep=0.12, layers=FIGURES),
            toned("#04020f", "#0d0730", "#1f0e58", "#3a1a80", "#6232a8", keep=0.05, layers=BEHIND),
            contoured(Contour(ink="#ffd6f5", behind=0.0, details=0.0)),
            added_behind(stars("#fff6e0"), glow("#c44dff")),
        ),
    ),
    "cutout": Recipe(
        0,
        (
            *SIMPLE,
            only_large(2.4),
            graded(chroma=1.15, contrast=1.12, light=-0.02, tint="#d98a4a", amount=0.1),
            cut(0.8),
            bent(amplitude=0.25, wavelength=9),
            paper_shadows(),
        ),
    ),
    "depressive": Recipe(
        0,
        (
            without("light", "glow"),
            only_large(2.0),
            toned("#10161e", "#33414d", "#627380", "#94a5af", "#cdd7dc", keep=0.22, layers=FIGURES),
            toned("#0b0f15", "#18212b", "#2b3945", "#43535f", "#5a6a75", keep=0.06, layers=BEHIND),
            bent(amplitude=1.3, wavelength=55, purpose="droop"),
            added_in_front(rain("#aebfca")),
        ),
    ),
    "editorial": Recipe(
        0,
        (
            *SIMPLE,
            only_large(3.5),
            limited(("#f4e4c6", "#e3a52c", "#c9492f", "#2b6a70", "#1c2733"), layers=FIGURES),
            limited(
                ("#f4e4c6", "#ecc98a", "#a9bf9f", "#6d9c96", "#dd8f6e", "#2b6a70", "#1c2733"), keep=0.28, layers=BEHIND
            ),
            grained(density=2.4, size=0.26, shade=0.45),
        ),
    ),
    "emotional_flat": Recipe(
        0,
        (
            *SIMPLE,
            only_large(4.0),
            graded(chroma=1.2, tint="#ff8a5c", amount=0.16, light=0.05, layers=FIGURES),
            toned("#2d1145", "#5b1d5e", "#962f6b", "#c9496b", "#f08a63", keep=0.08, layers=BEHIND),
            bent(amplitude=1.2, wavelength=60),
            round_cornered(2.0),
            added_behind(flowing_bands(("#ffb35c", "#f2606a", "#7a2a78"), opacity=0.42)),
        ),
    ),
    "engraving": Recipe(
        0.3,
        (
            only_large(1.4),
            contoured(Contour(ink="#15110d", behind=0.7, manner="inked")),
            ink_spots("#15110d"),
            hatched(Hatch(ink="#15110d", paper="#f3ead6")),
        ),
    ),
    "infographical": Recipe(
        0,
        (
            *SIMPLE,
            motif,
            without_backdrop(),
            centered(0.6, 0.6),
            limited(("#1f3a5f", "#2f80ed", "#56ccf2", "#f2994a", "#eb5757", "#f2f4f8", "#27ae60", "#f2c94c")),
            round_cornered(0.5),
            on_ground("#ffffff"),
            added_behind(
                grid("#e3eaf2"), rings(("#dcecfb",), largest=37.0), charts(("#2f80ed", "#f2994a", "#27ae60"), "#e3eaf2")
            ),
            added_in_front(leader_lines("#51627a", ("#2f80ed", "#eb5757", "#27ae60", "#f2994a"))),
        ),
    ),
    "line_art": Recipe(
        0.42,
        (
            only_large(2.2),
            contoured(Contour(ink="#0b0b0e", behind=0.62, details=0.75)),
            papered(paper="#ffffff", ink="#0b0b0e"),
        ),
    ),
    "line_circuit": Recipe(
        0.45,
        (
            *SIMPLE,
            motif,
            without_backdrop(),
            centered(0.74, 0.8),
            contoured(Contour(ink="#11141a", manner="wired", details=0.75, smallest=4.0, spots=9.0)),
            ink_spots("#e4572e", largest=7.0, weight=0.6),
            on_ground("#ffffff"),
            added_behind(circuit_tracks("#9aa3b2", width=0.26)),
            emptied(),
        ),
    ),
    "linocut": Recipe(
        0.62, (without("light", "shadow", "glow"), only_large(2.4), carved(Block(ink="#16130f", paper="#f1e7d2")))
    ),
    "marker_outline": Recipe(
        0.8,
        (
            *SIMPLE,
            only_large(3.0),
            contoured(Contour(ink="#22222b", behind=0.65, manner="marker")),
            graded(chroma=1.1, light=0.05),
            faded_behind("#ffffff", 0.45),
            bent(amplitude=0.8, wavelength=14),
            shifted(0.9, 0.5),
        ),
    ),
    "mosaic": Recipe(
        0,
        (
            without("shadow"),
            graded(chroma=1.25),
            tiled(grout="#efe6d4", largest=3.4, smallest=0.8, gap=0.17, detail=0.045),
        ),
    ),
    "naivector": Recipe(
        0,
        (
            *SIMPLE,
            only_large(3.0),
            limited(CRAYONS, hue=1.3, layers=FIGURES),
            limited(POSTER_PAINTS, hue=1.2, keep=0.15, layers=BEHIND),
            bent(amplitude=1.0, wavelength=17),
        ),
    ),
    "roundish_flat": Recipe(
        0,
        (
            *SIMPLE,
            only_large(2.5),
            graded(chroma=0.86, contrast=0.7, light=0.11),
            round_cornered(6.5),
        ),
    ),
    "segmented_colors": Recipe(
        0, (*SIMPLE, only_large(2.5), graded(chroma=1.1), banded((0.34, 0.0, -0.3), angle=25.0))
    ),
    "sharp_contrast": Recipe(
        0.34,
        (
            *SIMPLE,
            only_large(3.0),
            contoured(Contour(ink="#000000", behind=0.0, details=0.7)),
            hard_lit(dark="#000000", light="#ffffff", accent="#ff2a1f"),
            toned("#000000", "#ffffff", steps=2, layers=BEHIND),
            long_shadow("#000000", opacity=1.0, length=0.22),
            haloed("#ffffff", 0.8),
        ),
    ),
    "thin": Recipe(
        0.13,
        (
            *SIMPLE,
            contoured(Contour(ink=None, behind=0.85, details=0.9, smallest=1.0)),
            graded(chroma=0.85, contrast=0.36, light=0.24),
        ),
    ),
    "vector_photo": Recipe(
        0,
        (
            washed(0.2),
            graded(chroma=0.82, contrast=1.22, light=-0.03),
            posterised(9, spread=0.24),
            added_in_front(vignette("#0c0a14")),
        ),
    ),
    "vivid_shapes": Recipe(
        0,
        (
            *SIMPLE,
            motif,
            only_large(4.0),
            limited(
                ("#ff1f6b", "#ff7a00", "#ffd400", "#00c853", "#00b8ff", "#3d2bff", "#b400ff", "#ffffff", "#14062e"),
                layers=FIGURES,
            ),
            limited(
                ("#3d2bff", "#00b8ff", "#00c2a8", "#00a344", "#ffd400", "#ff5ca8", "#240a5c"), keep=0.28, layers=BEHIND
            ),
            cut(1.9),
            added_behind(rings(("#ff5ca8", "#ffd400"), largest=40.0)),
        ),
    ),
}
