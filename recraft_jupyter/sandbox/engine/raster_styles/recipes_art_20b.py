"""Recipes of ``digital_illustration`` on recraft20b."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ..motif import with_motif
from .canvas import Recipe
from .collage import sticker_rim
from .diorama import diorama
from .fill import airbrush, cel_shade, flat, loose_fill, plastic, scribble_fill
from .film import border, film_grain, ragged_edge
from .framing import closer, without_foreground
from .hatch import engrave
from .lens import bloom
from .light import rim_light
from .lines import draw_lines, sketch_lines
from .neon import glow_bodies, synthwave_sky
from .pattern import hue_bands, repeated
from .pixels import pixel_grid, voxels
from .places import dotted_place, drawn_place
from .printing import halftone, overprint
from .shapes import flat_colors, in_palette, with_faces, without, wobbly
from .texture import paper
from .tone import grade, pastel, split_tone
from .watercolor import splashes, washes

__all__ = ["ART_20B"]

MODERN = ("#0b132b", "#1c7c7d", "#f25f5c", "#ffe066", "#f5f1e8", "#70c1b3", "#247ba0")

MODERN_PLACE = ("#247ba0", "#70c1b3", "#1c7c7d", "#b9dfd2", "#f25f5c", "#ffe066", "#f5f1e8", "#16324f")

ART_20B: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(cel_shade, strength=0.5),
            partial(draw_lines, form=4.5, detail=2.0, color="#241a38"),
            partial(grade, saturation=1.12),
        ),
        (closer,),
    ),
    "2d_art_poster": Recipe(
        (
            partial(cel_shade, dark="#0b132b", strength=0.35, light=0.0, reach=80),
            partial(halftone, pitch=8, amount=0.2),
            partial(draw_lines, form=4.0, detail=1.6, color="#0b132b", figures_only=True),
            partial(border, width=34, bottom=110, color="#0b132b", line="#ffe066"),
        ),
        (
            closer,
            partial(in_palette, palette=(*MODERN, "#ffd3b0", "#f79256"), backdrop=MODERN_PLACE),
            partial(without, roles=("light", "shadow")),
        ),
    ),
    "2d_art_poster_2": Recipe(
        (
            flat,
            partial(grade, saturation=1.5, exposure=1.12, gamma=1.25),
            partial(draw_lines, form=3.4, detail=1.4, color="#20304a", figures_only=True),
            partial(
                overprint,
                inks=(
                    ("#ffe100", (0.0, 0.0, 1.0), 0.8),
                    ("#ff4fa3", (0.0, 1.0, 0.0), 1.0),
                    ("#00a5c8", (1.0, 0.0, 0.0), 0.8),
                ),
                slip=4,
                pitch=0,
                speckle=0.15,
            ),
            partial(paper, color="#fff9ec", strength=0.3),
        ),
        (closer, flat_colors),
    ),
    "3d": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.15,
                puff=2.0,
                gloss=0.6,
                contrast=1.15,
                shadow=0.5,
                shadow_softness=26,
                aperture=2,
                ambient="#9fb0e0",
                rim=0.25,
            ),
            partial(bloom, threshold=0.88, strength=0.2),
            partial(grade, saturation=1.25, contrast=1.03),
        ),
        (partial(closer, fill=0.88, most=1.4), partial(without, roles=("shadow",))),
    ),
    "80s": Recipe(
        (
            partial(airbrush, strength=0.45, dither=0.3, light="#ff9df0", dark="#1a0a5a"),
            partial(split_tone, shadows="#2b0a6b", highlights="#ff7ad9", amount=0.5),
            partial(synthwave_sky, keep=0.08),
            partial(rim_light, color="#3df2ff", strength=1.0, width=10),
            partial(bloom, threshold=0.7, strength=0.35, radius=30, color="#ffb0f0"),
            partial(film_grain, strength=0.02),
        ),
        (without_foreground, with_motif, partial(closer, fill=0.8, most=1.3)),
    ),
    "engraving_color": Recipe(
        (
            partial(flat, blurred=0.6),
            partial(grade, saturation=1.3, gamma=1.2),
            partial(engrave, ink="#1f2f5c", pitch=8.5, angle=-20, relief=34, paper="#f2e6cf", wash=0.85, lightest=0.8),
            partial(draw_lines, form=2.6, detail=1.4, color="#1f2f5c"),
        )
    ),
    "glow": Recipe((glow_bodies,), (with_motif, closer)),
    "grain": Recipe(
        (
            partial(airbrush, strength=0.7, reach=100, dither=0.5, size=2.4, light="#ffffff", dark="#0f3a4a"),
            partial(split_tone, shadows="#0f4a5a", highlights="#ffd9a0", amount=0.45),
            partial(grade, saturation=1.15),
            partial(film_grain, strength=0.04, size=2.6),
        ),
        (closer, flat_colors),
    ),
    "hand_drawn": Recipe(
        (
            partial(loose_fill, stray=8, strength=0.9, angle=30, pitch=8, gaps=0.4, paper="#f3ead8"),
            partial(grade, saturation=1.35),
            partial(sketch_lines, attempts=3, form=2.4, detail=1.0, stray=3.2, color="#2a2420", tooth=0.7),
            partial(ragged_edge, width=56, rough=0.9, soft=0.2, color="#f3ead8"),
            partial(paper, color="#fbf3e2", strength=0.6),
        ),
        (closer,),
    ),
    "hand_drawn_outline": Recipe(
        (
            partial(loose_fill, stray=12, strength=0.78, pitch=3, gaps=-0.3, paper="#fdf6ea"),
            partial(drawn_place, paper="#fdf6ea", ink="#b0705a", form=2.2, keep=0.3),
            partial(
                sketch_lines,
                attempts=1,
                form=5.0,
                detail=2.0,
                stray=2,
                color="#7a2e22",
                strength=1.0,
                tooth=0.1,
                figures_only=True,
            ),
        ),
        (with_motif, closer, flat_colors, partial(without, roles=("light", "shadow"))),
    ),
    "handmade_3d": Recipe(
        (
            partial(
                diorama,
                material="felt",
                relief=2.0,
                puff=1.5,
                gloss=0.0,
                contrast=1.15,
                shadow=0.65,
                aperture=1.5,
                rim=0.1,
                crevices=0.8,
                key="#fff0dc",
            ),
            partial(
                sketch_lines,
                attempts=1,
                form=3.6,
                detail=0.0,
                stray=1.5,
                color="#fff8ea",
                strength=0.9,
                tooth=0.8,
                figures_only=True,
                spots=False,
            ),
            partial(grade, saturation=1.12, warmth=0.03),
        ),
        (closer, partial(without, roles=("shadow",))),
    ),
    "infantile_sketch": Recipe(
        (
            partial(scribble_fill, pitch=20, stray=10, strength=0.85, paper="#fffdf5"),
            partial(grade, saturation=1.3),
            partial(drawn_place, paper="#fffdf5", ink="#e0708a", form=4.0, keep=0.5),
            partial(draw_lines, form=7.0, detail=3.0, color="#b01e45", tooth=0.25, figures_only=True),
        ),
        (
            closer,
            flat_colors,
            partial(without, roles=("light", "shadow")),
            partial(wobbly, amount=6.0, length=190, variation=4),
        ),
    ),
    "kawaii": Recipe(
        (
            partial(plastic, roundness=1.2, gloss=0.45, sky="#ffffff"),
            partial(pastel, amount=0.14, saturation=1.35, color="#fff0f8"),
            partial(dotted_place, ground="#ffc9de", dot="#ffe3ee", keep=0.2),
            partial(draw_lines, form=6.5, detail=2.6, color="#6e4064", figures_only=True),
            partial(sticker_rim, width=15, color="#ffffff", shadow=0.3),
        ),
        (
            without_foreground,
            with_motif,
            partial(closer, fill=0.8, most=1.4),
            with_faces,
            partial(without, roles=("shadow",)),
        ),
    ),
    "pixel_art": Recipe(
        (partial(pixel_grid, cells=76, colors=20, dither=0.008, outline="#000000", saturation=1.45),),
        (partial(closer, fill=0.9, most=1.5),),
        keeps_background=True,
    ),
    "psychedelic": Recipe(
        (
            flat,
            partial(hue_bands, inside=0.12),
            partial(grade, saturation=1.3),
            partial(draw_lines, form=7.0, detail=2.6, color="#1c0733", figures_only=True),
            partial(sticker_rim, width=10, color="#fff6d8", shadow=0.0),
        ),
        (without_foreground, with_motif, partial(closer, fill=0.86, most=1.4), flat_colors),
    ),
    "seamless": Recipe((flat,), (with_motif, repeated)),
    "voxel": Recipe(
        (voxels, partial(grade, saturation=1.08, contrast=1.02)),
        (partial(closer, fill=0.86, most=1.4),),
        keeps_background=True,
    ),
    "watercolor": Recipe(
        (
            partial(washes, bleed=6, stray=4),
            partial(grade, saturation=1.15),
            partial(ragged_edge, width=46, rough=0.7, soft=0.3),
            partial(splashes, count=20),
            partial(paper, color="#fdfaf2", strength=0.45),
        )
    ),
}
