"""Recipes of ``digital_illustration`` on recraftv3, second part: moods, sketchbooks and book covers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ..motif import with_motif
from .brush import crackle, impasto, smooth_paint
from .canvas import Recipe
from .collage import halo, sticker_rim
from .diorama import diorama
from .fill import airbrush, cel_shade, flat, plastic
from .film import border, film_grain, ragged_edge
from .framing import closer
from .hatch import chalk_strokes, hatch
from .lens import bloom, vignette
from .light import blinds, bokeh, rim_light, wet_ground
from .lines import draw_lines, sketch_lines
from .neon import neon_tubes
from .pages import rounded_frame, swatches, vignette_page
from .places import drawn_place, gradient_place
from .printing import comic_dots, halftone, spray_stencil
from .shapes import flat_colors, in_palette, without, wobbly
from .texture import paper
from .tone import color_map, dim_place, grade, monochrome, pastel, split_tone, tint_backdrop
from .watercolor import splashes, washes

__all__ = ["ART_V3_MOODS"]

POP_PLACE = ("#36c5f0", "#ffd60a", "#ffffff", "#ff6b9d", "#34c759", "#0a5cd6", "#8e5cf0")
POP = ("#ff2d55", "#ffd60a", "#0a84ff", "#ffffff", "#111111", "#ff9f0a", "#34c759", "#ffb3c6", "#a8552f")

ART_V3_MOODS: Mapping[str | None, Recipe] = {
    "neon_calm": Recipe(
        (partial(neon_tubes, form=3.4, detail=1.4, glow=0.75, dark="#171a40", keep=0.3, pastel=0.6, reach=26),),
        (closer,),
    ),
    "noir": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.15,
                contrast=1.8,
                gloss=0.5,
                shadow=0.9,
                shadow_length=50,
                shadow_softness=6,
                aperture=0,
                rim=0.9,
                toward=(-0.85, -0.4),
            ),
            partial(monochrome, contrast=1.25, shadows="#050507", highlights="#f7f6f2"),
            partial(dim_place, amount=0.62),
            partial(blinds, dark=0.9, light=0.9, count=9, on_figures=0.12),
            partial(rim_light, color="#ffffff", strength=0.8, width=9),
            partial(vignette, strength=0.8),
            partial(film_grain, strength=0.03),
        ),
        (with_motif, partial(closer, fill=0.9, most=1.4)),
    ),
    "nostalgic_pastel": Recipe(
        (
            partial(airbrush, strength=0.4, reach=90, size=2.0, light="#fff6e0", dark="#8a5a8a"),
            partial(pastel, amount=0.2, saturation=1.3, color="#ffeedd"),
            partial(color_map, colors=("#7a5a9c", "#e48aa6", "#f8c3a0", "#fff3dc"), amount=0.26),
            partial(tint_backdrop, colors=("#b9a0cf", "#f0b3c0", "#f9d8bc", "#fff6e2"), amount=0.55),
            partial(halftone, pitch=7, amount=0.1),
            partial(border, width=58, bottom=58, color="#fff4e0"),
            partial(rounded_frame, margin=62, radius=120, paper="#fff4e0", line="#d8869f", reach_over=False),
            partial(paper, color="#fff3e0", strength=0.3),
        ),
        (partial(closer, fill=0.86),),
    ),
    "outline_details": Recipe(
        (
            flat,
            partial(pastel, amount=0.3, saturation=1.2, color="#fffaf0"),
            partial(drawn_place, paper="#eef3fa", ink="#16325c", form=2.6, keep=0.12, strength=0.6),
            partial(
                hatch, tones=(0.5, 0.3), angles=(0.0, 90.0), pitch=8, thickness=0.14, color="#16325c", strength=0.7
            ),
            partial(draw_lines, form=6.0, detail=2.4, color="#16325c", figures_only=True),
            partial(rounded_frame, margin=46, radius=44, paper="#ffffff", line="#16325c"),
        ),
        (with_motif, partial(closer, fill=0.8), flat_colors, partial(without, roles=("light", "shadow"))),
    ),
    "pastel_gradient": Recipe(
        (
            partial(plastic, roundness=1.3, gloss=0.35),
            partial(color_map, colors=("#6a4fd0", "#e06fc0", "#ffab94", "#ffe0a8", "#fbfff4"), amount=0.42),
            partial(gradient_place, colors=("#8fd3ff", "#b9a7ff", "#ff9fd2", "#ffc9a3", "#fff0b8"), amount=0.8),
            partial(pastel, amount=0.06, saturation=1.3),
        ),
        (with_motif, closer),
    ),
    "pastel_sketch": Recipe(
        (
            partial(flat, blurred=1.5),
            partial(pastel, amount=0.12, saturation=1.4),
            partial(chalk_strokes, paper="#33363f", strength=0.96),
            partial(
                sketch_lines,
                attempts=1,
                form=4.0,
                detail=2.0,
                stray=3,
                color="#f7efe2",
                strength=0.6,
                tooth=0.8,
                figures_only=True,
                spots=False,
            ),
            partial(ragged_edge, width=44, rough=0.8, soft=0.3, color="#33363f"),
        ),
        (closer,),
    ),
    "pop_art": Recipe(
        (
            flat,
            partial(comic_dots, pitch=19, low=0.1, high=0.95, color="#ff7fb5"),
            partial(draw_lines, form=9.0, detail=3.4, color="#0c0c0f"),
        ),
        (closer, partial(in_palette, palette=POP, backdrop=POP_PLACE), partial(without, roles=("light", "shadow"))),
    ),
    "pop_renaissance": Recipe(
        (
            partial(
                diorama,
                material="linen",
                relief=0.3,
                puff=1.2,
                key="#ffe2a8",
                ambient="#7a5040",
                contrast=1.25,
                shadow=0.3,
                aperture=0,
            ),
            partial(grade, gamma=1.12, saturation=1.1),
            partial(smooth_paint, radius=5, sharp=0.5),
            partial(tint_backdrop, colors=("#c92a6b", "#ff5f98", "#ff9dbd"), amount=0.9),
            partial(sticker_rim, width=5, color="#f2cf6b", shadow=0.2),
            halo,
            partial(impasto, strength=0.3),
            partial(crackle, strength=0.26),
        ),
        (with_motif, closer),
    ),
    "street_art": Recipe(
        (
            partial(cel_shade, dark="#1a1030", strength=0.7, light=0.25),
            partial(grade, saturation=1.5, contrast=1.15),
            spray_stencil,
            partial(draw_lines, form=7.0, detail=3.0, color="#121016", figures_only=True, strength=0.95),
            partial(sticker_rim, width=9, color="#fbf3e2", shadow=0.3),
        ),
        (partial(closer, fill=0.9, most=1.5),),
    ),
    "tablet_sketch": Recipe(
        (
            partial(flat, blurred=5),
            partial(smooth_paint, radius=10, sharp=0.4),
            partial(grade, saturation=1.15),
            partial(drawn_place, paper="#f4f5f7", ink="#8d98ad", form=1.8, keep=0.16),
            partial(sketch_lines, attempts=2, form=1.6, detail=1.0, stray=9, color="#2f86e0", strength=0.6, tooth=0.0),
            partial(
                sketch_lines,
                attempts=1,
                form=4.0,
                detail=2.0,
                stray=2,
                color="#2b2336",
                strength=0.95,
                tooth=0.0,
                figures_only=True,
            ),
            swatches,
        ),
        (with_motif, closer),
    ),
    "urban_glow": Recipe(
        (
            partial(airbrush, strength=0.4, dark="#120a3a"),
            partial(dim_place, amount=0.42),
            partial(grade, exposure=0.82, contrast=1.12, saturation=1.25),
            partial(split_tone, shadows="#10246b", highlights="#ff5fb0", amount=0.7),
            partial(bokeh, count=44, size=22, strength=0.75, spread=0.66),
            partial(rim_light, color="#ff6fd0", strength=1.0, width=12),
            partial(wet_ground, strength=0.7),
            partial(bloom, threshold=0.5, strength=0.7, radius=36, color="#bfe0ff"),
        ),
        (with_motif, closer),
    ),
    "urban_sketching": Recipe(
        (
            partial(washes, stray=6, bleed=7, rims=0.7, granulation=0.2, dilution=0.6, strength=0.85),
            partial(grade, saturation=1.15),
            partial(ragged_edge, width=90, rough=1.0, soft=0.12),
            partial(sketch_lines, attempts=2, form=2.3, detail=1.3, stray=3, color="#1a1a22", strength=0.9, tooth=0.1),
            partial(splashes, count=26),
            partial(paper, color="#fffdf8", strength=0.35),
        )
    ),
    "vanilla_dreams": Recipe(
        (
            partial(plastic, roundness=1.2, gloss=0.3, sky="#fff6e0"),
            partial(color_map, colors=("#5a2f1c", "#b97a48", "#e8b878", "#f9dfae", "#fff6e0"), amount=0.5),
            partial(tint_backdrop, colors=("#b98d5c", "#e3c08c", "#f6dfb4", "#fff4da"), amount=0.88, soft=1.5),
            partial(bokeh, count=30, size=16, strength=0.25, spread=1.0),
            partial(bloom, threshold=0.85, strength=0.25, radius=40),
            partial(vignette_page, paper="#fffaf0", width=0.92, height=0.92, rough=0.0, soft=0.1, square=2.0),
        ),
        (closer,),
    ),
    "young_adult_book": Recipe(
        (
            partial(airbrush, strength=0.55, reach=90, dither=0.4, light="#ffd9c2", dark="#14213d"),
            partial(color_map, colors=("#101a3a", "#c2588f", "#ff9a76", "#ffe0b0"), amount=0.25),
            partial(
                gradient_place,
                colors=("#1a2358", "#5a3d94", "#d05a92", "#ff9a76", "#ffd9a0"),
                amount=0.82,
                angle=85,
                wave=0.06,
            ),
            partial(rim_light, color="#ffcfa0", strength=0.9, width=10),
            partial(bokeh, count=70, size=4, strength=1.0, spread=0.7),
            partial(vignette, strength=0.6, color="#0c1230"),
            partial(film_grain, strength=0.02),
        ),
        (with_motif, closer),
    ),
    "young_adult_book_2": Recipe(
        (
            partial(cel_shade, dark="#0d2b33", strength=0.45, light=0.12, reach=80),
            partial(grade, saturation=1.15, contrast=1.08),
            partial(tint_backdrop, colors=("#0d2b33", "#1f6f6b", "#8fbf9a", "#f4e3bd"), amount=0.92),
            partial(impasto, strength=0.55, length=34, size=2.6),
            partial(draw_lines, form=5.0, detail=2.0, color="#14212a", tooth=0.45),
            partial(sticker_rim, width=6, color="#f4e3bd", shadow=0.3),
            partial(paper, color="#fff3dc", strength=0.35),
        ),
        (closer, flat_colors, partial(wobbly, amount=2.5, length=80)),
    ),
    "grain_20": Recipe(
        (
            partial(flat, blurred=2.0),
            partial(grade, saturation=1.2, gamma=1.15),
            partial(color_map, colors=("#2a1650", "#8a2f9c", "#f25c7e", "#ffab5e", "#fff0cf"), amount=0.85),
            partial(rim_light, color="#ffe0b8", strength=0.8, width=26),
            partial(film_grain, strength=0.09, size=1.7),
        ),
        (closer, flat_colors),
    ),
}
