"""Recipes of ``digital_illustration`` on recraftv3, second part: moods, sketchbooks and book covers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .brush import crackle, impasto, smooth_paint
from .canvas import Recipe
from .collage import halo
from .fill import airbrush, cel_shade, flat, plastic
from .film import film_grain, ragged_edge
from .hatch import chalk_strokes, hatch
from .lens import bloom, soft_focus, vignette
from .diorama import diorama
from .light import blinds, bokeh, leaf_light, mist, rim_light, spotlight, wet_ground
from .lines import draw_lines, sketch_lines
from .neon import neon_tubes
from .printing import comic_dots, halftone, spray_stencil
from .shapes import flat_colors, in_palette, without, wobbly
from .texture import paper
from .tone import color_map, grade, monochrome, pastel, posterise, split_tone, tint_backdrop
from .watercolor import splashes, washes

__all__ = ["ART_V3_MOODS"]

POP_PLACE = ("#36c5f0", "#ffd60a", "#ffffff", "#ff6b9d", "#34c759", "#0a5cd6", "#8e5cf0")
POP = ("#ff2d55", "#ffd60a", "#0a84ff", "#ffffff", "#111111", "#ff9f0a", "#34c759", "#ffb3c6")

ART_V3_MOODS: Mapping[str | None, Recipe] = {
    "neon_calm": Recipe(
        (partial(neon_tubes, form=3.0, detail=1.8, glow=0.95, dark="#171a40", keep=0.24, pastel=0.6, reach=30),)
    ),
    "noir": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.3,
                contrast=1.7,
                gloss=0.5,
                shadow=0.9,
                shadow_length=50,
                shadow_softness=6,
                aperture=0,
            ),
            partial(blinds, dark=0.8, count=7),
            partial(spotlight, radius=0.8, dark=0.75, lift=0.15),
            partial(monochrome, contrast=1.5, shadows="#050507", highlights="#f7f6f2"),
            partial(posterise, levels=5, soft=0.2),
            partial(draw_lines, form=3.0, detail=1.5, color="#020203", figures_only=True),
            partial(film_grain, strength=0.05),
        )
    ),
    "nostalgic_pastel": Recipe(
        (
            partial(airbrush, strength=0.35, reach=90, size=2.0, light="#fff6e0", dark="#7a5a7a"),
            partial(pastel, amount=0.45, saturation=1.1, color="#ffeedd"),
            partial(color_map, colors=("#9a86b5", "#e2a4b4", "#f7cfae", "#fff3dc"), amount=0.42),
            partial(halftone, pitch=7, amount=0.16),
            partial(paper, color="#fff3e0", strength=0.4),
        )
    ),
    "outline_details": Recipe(
        (
            flat,
            partial(pastel, amount=0.62, saturation=1.1, color="#fffaf0"),
            partial(draw_lines, form=3.4, detail=2.4, color="#16325c"),
            partial(
                hatch, tones=(0.5, 0.3), angles=(0.0, 90.0), pitch=8, thickness=0.14, color="#16325c", strength=0.7
            ),
        ),
        (flat_colors, partial(without, roles=("light", "shadow"))),
    ),
    "pastel_gradient": Recipe(
        (
            partial(plastic, roundness=1.3, gloss=0.2),
            partial(color_map, colors=("#7f6be0", "#e27fc6", "#ffb199", "#ffe0a8", "#f4fff4"), amount=0.6),
            partial(soft_focus, radius=20, amount=0.2),
            partial(pastel, amount=0.1, saturation=1.3),
        )
    ),
    "pastel_sketch": Recipe(
        (
            partial(flat, blurred=1.5),
            partial(pastel, amount=0.18, saturation=1.3),
            partial(chalk_strokes, paper="#4a4e58"),
            partial(sketch_lines, attempts=1, form=4.0, detail=2.4, stray=4, color="#f7efe2", strength=0.7, tooth=0.8),
        )
    ),
    "pop_art": Recipe(
        (
            flat,
            partial(comic_dots, pitch=19, low=0.1, high=0.95, color="#ff7fb5"),
            partial(draw_lines, form=9.0, detail=4.0, color="#0c0c0f"),
        ),
        (partial(in_palette, palette=POP, backdrop=POP_PLACE), partial(without, roles=("light", "shadow"))),
    ),
    "pop_renaissance": Recipe(
        (
            partial(
                diorama,
                material="linen",
                relief=0.4,
                puff=1.2,
                key="#ffe2a8",
                ambient="#4a2f2a",
                contrast=1.5,
                shadow=0.3,
                aperture=0,
            ),
            partial(smooth_paint, radius=6, sharp=0.4),
            partial(tint_backdrop, colors=("#e0447c", "#ff6f9f", "#ff9dbd"), amount=0.9),
            halo,
            partial(impasto, strength=0.3),
            partial(crackle, strength=0.34),
        )
    ),
    "street_art": Recipe(
        (
            partial(cel_shade, dark="#1a1030", strength=0.7, light=0.25),
            partial(grade, saturation=1.45, contrast=1.12),
            spray_stencil,
            partial(draw_lines, form=6.0, detail=3.0, color="#121016", figures_only=True, strength=0.92),
        )
    ),
    "tablet_sketch": Recipe(
        (
            partial(flat, blurred=9),
            partial(pastel, amount=0.3, saturation=1.2),
            partial(smooth_paint, radius=12, sharp=0.3),
            partial(sketch_lines, attempts=2, form=1.6, detail=1.0, stray=9, color="#3d8bd4", strength=0.5, tooth=0.0),
            partial(sketch_lines, attempts=1, form=3.4, detail=2.2, stray=3, color="#2b2336", strength=0.9, tooth=0.1),
        )
    ),
    "urban_glow": Recipe(
        (
            partial(airbrush, strength=0.4, dark="#120a3a"),
            partial(grade, exposure=0.55, contrast=1.15, saturation=1.2),
            partial(split_tone, shadows="#10246b", highlights="#ff5fb0", amount=0.85),
            partial(bokeh, count=44, size=22, strength=0.75, spread=0.66),
            partial(rim_light, color="#ff6fd0", strength=1.0, width=12),
            partial(wet_ground, strength=0.7),
            partial(bloom, threshold=0.42, strength=0.9, radius=36, color="#bfe0ff"),
        )
    ),
    "urban_sketching": Recipe(
        (
            partial(washes, stray=10, bleed=14, rims=0.7, granulation=0.5, dilution=0.6, strength=0.75),
            partial(ragged_edge, width=90, rough=1.0, soft=0.12),
            partial(sketch_lines, attempts=2, form=2.3, detail=1.5, stray=4, color="#1a1a22", strength=0.9, tooth=0.1),
            partial(splashes, count=26),
            partial(paper, color="#fffdf8", strength=0.35),
        )
    ),
    "vanilla_dreams": Recipe(
        (
            partial(plastic, roundness=1.1, gloss=0.12, sky="#fff6e0"),
            partial(color_map, colors=("#7d4f38", "#c98f5e", "#ecc68f", "#f9e4b8", "#fff8e4"), amount=0.74),
            partial(mist, color="#fff3d9", strength=0.25, low=0.2),
            partial(bokeh, count=30, size=14, strength=0.3, spread=1.0),
            partial(bloom, threshold=0.85, strength=0.3, radius=40),
        )
    ),
    "young_adult_book": Recipe(
        (
            partial(airbrush, strength=0.6, reach=90, light="#ffd9c2", dark="#14213d"),
            partial(color_map, colors=("#101a3a", "#3a4a8c", "#c2588f", "#ff9a76", "#ffe0b0"), amount=0.62),
            partial(rim_light, color="#ffcfa0", strength=0.9, width=10),
            partial(bokeh, count=70, size=4, strength=1.0, spread=0.7),
            partial(vignette, strength=0.55, color="#0c1230"),
            partial(film_grain, strength=0.035),
        )
    ),
    "young_adult_book_2": Recipe(
        (
            partial(cel_shade, dark="#0d2b33", strength=0.5, light=0.0, reach=80),
            partial(tint_backdrop, colors=("#0d2b33", "#1f6f6b", "#8fbf9a", "#f4e3bd"), amount=0.9),
            partial(impasto, strength=0.55, length=34, size=2.6),
            partial(leaf_light, strength=0.3, shade="#1f5d5e"),
            partial(draw_lines, form=5.0, detail=2.0, color="#14212a", tooth=0.45),
            partial(paper, color="#fff3dc", strength=0.35),
        ),
        (flat_colors, partial(wobbly, amount=2.5, length=80)),
    ),
    "grain_20": Recipe(
        (
            partial(flat, blurred=3.5),
            partial(color_map, colors=("#1b1036", "#5a2a8a", "#e0527d", "#ff9b54", "#ffe7c2"), amount=0.7),
            partial(rim_light, color="#ffd1a8", strength=0.6, width=26),
            partial(film_grain, strength=0.12, size=1.7),
        )
    ),
}
