"""Recipes of ``digital_illustration`` on recraft20b."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .canvas import Recipe
from .fill import airbrush, cel_shade, flat, loose_fill, plastic, scene_glaze, scribble_fill
from .film import border, film_grain, ragged_edge
from .hatch import engrave
from .lens import bloom
from .diorama import diorama
from .light import rim_light
from .lines import draw_lines, sketch_lines
from .neon import glow_bodies, synthwave_sky
from .pattern import hue_bands, repeated
from .pixels import pixel_grid, voxels
from .printing import halftone, overprint
from .shapes import flat_colors, in_palette, without, wobbly
from .texture import paper
from .tone import grade, pastel, split_tone, tint_backdrop
from .watercolor import splashes, washes

__all__ = ["ART_20B"]

MODERN = ("#0b132b", "#1c7c7d", "#f25f5c", "#ffe066", "#f5f1e8", "#70c1b3", "#247ba0")

ART_20B: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(cel_shade, strength=0.5),
            partial(draw_lines, form=4.5, detail=2.0, color="#241a38"),
            partial(grade, saturation=1.1),
        )
    ),
    "2d_art_poster": Recipe(
        (
            partial(cel_shade, dark="#0b132b", strength=0.7, light=0.0, reach=80),
            partial(halftone, pitch=8, amount=0.25),
            partial(border, width=34, bottom=110, color="#0b132b", line="#ffe066"),
        ),
        (partial(in_palette, palette=MODERN), partial(without, roles=("light", "shadow"))),
    ),
    "2d_art_poster_2": Recipe(
        (
            flat,
            partial(
                overprint,
                inks=(
                    ("#ffe100", (0.0, 0.0, 1.0), 0.8),
                    ("#ff4fa3", (0.0, 1.0, 0.0), 0.85),
                    ("#0091a8", (1.0, 0.0, 0.0), 0.9),
                ),
                slip=5,
                pitch=6.5,
            ),
            partial(paper, color="#fff6e4", strength=0.3),
        )
    ),
    "3d": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.25,
                puff=1.8,
                gloss=0.75,
                contrast=1.1,
                shadow=0.4,
                shadow_softness=30,
                aperture=2,
                ambient="#a3b4e0",
            ),
            partial(bloom, threshold=0.85, strength=0.25),
            partial(grade, saturation=1.2),
        ),
        (partial(without, roles=("shadow",)),),
    ),
    "80s": Recipe(
        (
            partial(airbrush, strength=0.5, light="#ff9df0", dark="#1a0a5a"),
            partial(split_tone, shadows="#2b0a6b", highlights="#ff7ad9", amount=0.8),
            partial(synthwave_sky, keep=0.08),
            partial(rim_light, color="#3df2ff", strength=1.0, width=10),
            partial(bloom, threshold=0.6, strength=0.5, radius=30, color="#ffb0f0"),
            partial(film_grain, strength=0.04),
        )
    ),
    "engraving_color": Recipe(
        (
            partial(flat, blurred=0.6),
            partial(engrave, ink="#1f2f5c", pitch=8.5, angle=-20, relief=34, paper="#f2e6cf"),
            partial(scene_glaze, amount=0.8),
            partial(draw_lines, form=2.6, detail=1.4, color="#1f2f5c"),
        )
    ),
    "glow": Recipe((partial(glow_bodies),)),
    "grain": Recipe(
        (
            partial(airbrush, strength=0.8, reach=100, size=3.2, light="#ffffff", dark="#0f3a4a"),
            partial(split_tone, shadows="#0f4a5a", highlights="#ffd9a0", amount=0.45),
            partial(film_grain, strength=0.06, size=3.0),
        ),
        (flat_colors,),
    ),
    "hand_drawn": Recipe(
        (
            partial(loose_fill, stray=18, strength=0.85, angle=30, pitch=8, gaps=0.5, paper="#f3ead8"),
            partial(grade, saturation=1.35),
            partial(sketch_lines, attempts=3, form=2.2, detail=1.6, stray=6, color="#2a2420", tooth=0.75),
            partial(paper, color="#fbf3e2", strength=0.6),
        )
    ),
    "hand_drawn_outline": Recipe(
        (
            partial(loose_fill, stray=34, strength=0.6, pitch=3, gaps=-0.3, paper="#fdf6ea"),
            partial(sketch_lines, attempts=1, form=3.2, detail=2.0, stray=3, color="#7a2e22", strength=1.0, tooth=0.1),
        ),
        (flat_colors, partial(without, roles=("light", "shadow"))),
    ),
    "handmade_3d": Recipe(
        (
            partial(
                diorama,
                material="felt",
                relief=2.0,
                puff=1.5,
                gloss=0.0,
                contrast=1.0,
                shadow=0.6,
                aperture=3,
                key="#fff0dc",
            ),
            partial(
                sketch_lines,
                attempts=1,
                form=2.0,
                detail=0.0,
                stray=1.5,
                color="#fff8ea",
                strength=0.55,
                tooth=0.9,
                figures_only=True,
            ),
            partial(grade, saturation=1.02, warmth=0.04),
        ),
        (partial(without, roles=("shadow",)),),
    ),
    "infantile_sketch": Recipe(
        (
            partial(scribble_fill, pitch=22, stray=26, strength=0.7, paper="#fffdf5"),
            partial(draw_lines, form=6.0, detail=4.5, color="#c2264f", tooth=0.3),
        ),
        (
            flat_colors,
            partial(without, roles=("light", "shadow")),
            partial(wobbly, amount=9.0, length=170, variation=4),
        ),
    ),
    "kawaii": Recipe(
        (
            partial(plastic, roundness=1.2, gloss=0.35, sky="#ffffff"),
            partial(pastel, amount=0.3, saturation=1.45),
            partial(tint_backdrop, colors=("#f59ac6", "#ffc4e0", "#ffe2ee", "#e8f7ff"), amount=0.62, soft=1),
            partial(draw_lines, form=6.5, detail=3.4, color="#7a4b6e", figures_only=True),
        ),
        (partial(without, roles=("shadow",)),),
    ),
    "pixel_art": Recipe(
        (partial(pixel_grid, cells=72, colors=16, dither=0.045, outline="#000000", saturation=1.4),),
        keeps_background=True,
    ),
    "psychedelic": Recipe(
        (
            flat,
            partial(hue_bands, inside=0.5),
            partial(grade, saturation=1.25),
            partial(draw_lines, form=7.0, detail=3.0, color="#1c0733"),
        ),
        (flat_colors,),
    ),
    "seamless": Recipe((flat,), (repeated,)),
    "voxel": Recipe((partial(voxels, cells=72), partial(grade, saturation=1.12, contrast=1.05))),
    "watercolor": Recipe(
        (
            partial(washes, bleed=6, stray=5),
            partial(grade, saturation=1.15),
            partial(ragged_edge, width=46, rough=0.7, soft=0.3),
            partial(splashes, count=20),
            partial(paper, color="#fdfaf2", strength=0.45),
        )
    ),
}
