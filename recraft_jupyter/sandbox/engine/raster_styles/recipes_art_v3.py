"""Recipes of ``digital_illustration`` on recraftv3, first part: drawing, print and paint."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ..motif import with_motif
from .brush import harlequin, smooth_paint, strokes
from .canvas import Recipe
from .collage import backing_disc, cut_paper, folk_dots, long_shadow, sticker_rim, sun_rays
from .diorama import diorama
from .fill import airbrush, bare_paper, cel_shade, flat, loose_fill, scene_glaze, scribble_fill
from .film import border, film_grain
from .framing import closer, without_foreground
from .hatch import engrave, hatch
from .lens import vignette
from .light import bokeh, rim_light, sunbeams
from .lines import draw_lines, sketch_lines
from .pages import ruled_frame, vignette_page
from .pixels import pixel_grid
from .places import burst, drawn_place
from .printing import comic_dots, overprint
from .shapes import flat_colors, in_palette, without, wobbly
from .texture import age, paper
from .tone import color_map, grade, tint_backdrop
from .watercolor import washes

__all__ = ["ART_V3"]

POSTER = ("#12263a", "#c8553d", "#f28f3b", "#ffd5a1", "#588b8b", "#2d5d6b", "#fdf3dd", "#8f2d2d")
FOLK = ("#1d2440", "#d1495b", "#edae49", "#f7f0da", "#2a6f6b", "#8fb8a8", "#7a2e3a", "#e8b4a0", "#b06a44")
FOLK_PLACE = (
    "#1d2440",
    "#27407a",
    "#4f86a8",
    "#1f5a4a",
    "#4c7f52",
    "#b4525a",
    "#efc48f",
    "#7a4a7c",
    "#e0a63a",
    "#cfd8c4",
    "#a8714a",
)
GRAPHIC = ("#14110f", "#d62828", "#f4ead5", "#8f1420")
POSTER_PLACE = ("#2d5d6b", "#588b8b", "#8fb5a6", "#c9d6b8", "#ffd5a1", "#fdf3dd", "#3f7a6a", "#e8b27a")
PICTURE_BOOK = (
    "#e63946", "#f4a261", "#ffd166", "#2a9d8f", "#1d3557", "#fff7e6", "#8d5a3b", "#e76f8a", "#6a4c93", "#f2c9a4",
    "#4d9de0", "#222222", "#8a8f98", "#7bb661", "#c97b3a", "#ffe0bd", "#e3a878",
)  # fmt: skip
PICTURE_BOOK_PLACE = (
    "#a8dadc", "#cfe8b0", "#ffe5a8", "#ffd0c2", "#fff7e6", "#7fc6a4", "#5aa9b8", "#f6b08a", "#b8a1d0", "#8ab6e8",
    "#aeb2bd", "#e6e1da",
)  # fmt: skip

ART_V3: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(airbrush, strength=0.5, reach=80, dither=0.55),
            partial(rim_light, color="#fff0d0", strength=0.35, width=7),
            partial(grade, saturation=1.16, contrast=1.06),
        ),
        (closer,),
    ),
    "2d_art_poster": Recipe(
        (
            partial(airbrush, strength=0.5, reach=80, size=1.8, light="#ffe9bd", dark="#3a1a3a"),
            partial(sun_rays, colors=("#f6bd60", "#f4d59a"), amount=0.6),
            partial(sticker_rim, width=6, color="#fdf3dd", shadow=0.2),
            partial(paper, color="#fff4dc", strength=0.3),
            partial(border, width=44, bottom=44, color="#fdf3dd", line="#12263a"),
        ),
        (closer, partial(in_palette, palette=POSTER, backdrop=POSTER_PLACE)),
    ),
    "2d_art_poster_2": Recipe(
        (
            flat,
            partial(grade, contrast=1.15, saturation=1.15, gamma=1.15),
            partial(draw_lines, form=4.0, detail=2.0, color="#101c50", figures_only=True),
            partial(sticker_rim, width=6, shadow=0.0),
            partial(overprint, inks=(("#1668c9", (1.0, 0.0, 0.0), 1.0), ("#ff5a78", (0.0, 1.0, 0.0), 0.9)), slip=5),
            partial(paper, color="#fffdf6", strength=0.25),
        ),
        (closer, flat_colors),
    ),
    "engraving_color": Recipe(
        (
            partial(flat, blurred=0.6),
            partial(grade, saturation=1.5, contrast=1.2),
            partial(engrave, ink=None, pitch=7.0, saturation=1.9, paper="#fbf3de", lightest=1.1),
            partial(scene_glaze, amount=0.35),
            partial(draw_lines, form=3.2, detail=1.6, color="#2a1f1a", strength=0.9),
            partial(paper, color="#fff8e8", strength=0.25),
        )
    ),
    "grain": Recipe(
        (
            partial(airbrush, strength=0.8, reach=120, size=2.0, light="#ffdf9e", dark="#251055"),
            partial(grade, saturation=1.3, contrast=1.08),
            partial(film_grain, strength=0.05, size=1.9),
        ),
        (closer, flat_colors),
    ),
    "hand_drawn": Recipe(
        (
            partial(loose_fill, stray=8, strength=0.95, gaps=0.3, pitch=5),
            partial(grade, saturation=1.15),
            partial(sketch_lines, attempts=2, form=3.0, detail=1.6, stray=2.6, color="#3a3038", tooth=0.5),
            partial(paper, color="#fffaf0", strength=0.4),
        )
    ),
    "hand_drawn_outline": Recipe(
        (
            bare_paper,
            partial(sketch_lines, attempts=1, form=5.0, detail=2.6, stray=5, color="#22202b", strength=1.0, tooth=0.25),
            partial(hatch, tones=(0.4,), angles=(52.0,), pitch=10, thickness=0.14, color="#22202b", strength=0.8),
        )
    ),
    "handmade_3d": Recipe(
        (
            partial(
                diorama,
                material="clay",
                relief=0.8,
                puff=1.8,
                gloss=0.14,
                contrast=1.25,
                shadow=0.6,
                aperture=1.5,
                rim=0.2,
                crevices=0.8,
            ),
            partial(grade, saturation=1.3, contrast=1.05, gamma=1.06),
        ),
        (
            closer,
            partial(without, roles=("light", "shadow")),
            partial(wobbly, amount=3.0, length=90),
        ),
    ),
    "infantile_sketch": Recipe(
        (
            partial(scribble_fill, pitch=10, stray=10),
            partial(
                sketch_lines, attempts=1, form=8.0, detail=5.0, stray=2.0, color="#2d2a4a", strength=0.95, tooth=0.5
            ),
            partial(grade, saturation=1.35),
        ),
        (flat_colors, partial(without, roles=("light", "shadow")), partial(wobbly, amount=6.0, length=150)),
    ),
    "pixel_art": Recipe(
        (partial(pixel_grid, cells=96, colors=32, dither=0.012, saturation=1.25),),
        (closer,),
        keeps_background=True,
    ),
    "antiquarian": Recipe(
        (
            partial(flat, blurred=0.8),
            partial(grade, contrast=1.3),
            partial(engrave, ink="#3a220c", pitch=5.5, angle=-32, relief=18, paper="#f3e3bd", lightest=0.86),
            partial(draw_lines, form=3.0, detail=1.5, color="#2e1a08"),
            partial(ruled_frame, margin=76, rules=((10.0, 5.0), (21.0, 1.8)), color="#4a2c12", paper="#f0dfb6"),
            partial(age, strength=0.42, spots=110),
        ),
    ),
    "bold_fantasy": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.3,
                puff=1.6,
                gloss=0.55,
                key="#ffe2b0",
                ambient="#6a4fd0",
                contrast=1.4,
                shadow=0.6,
                aperture=2,
            ),
            partial(color_map, colors=("#14063a", "#4a1f9a", "#c2408f", "#ff9a5a", "#ffe9a8"), amount=0.3),
            partial(tint_backdrop, colors=("#12062e", "#3a1a86", "#8a3fc0", "#ff8fb0"), amount=0.72, soft=1.5),
            partial(smooth_paint, radius=5, sharp=0.6),
            partial(grade, saturation=1.35, contrast=1.14),
            partial(sunbeams, color="#c78bff", strength=0.5, count=14),
            partial(rim_light, color="#62e0ff", strength=0.9, width=12),
            partial(bokeh, count=60, size=5, strength=0.9, spread=1.0),
            partial(vignette, strength=0.6, color="#0c021f"),
        ),
        (closer,),
    ),
    "child_book": Recipe(
        (
            partial(washes, stray=4, bleed=5, rims=0.4, granulation=0.14, dilution=0.35, strength=0.95),
            partial(grade, saturation=1.2, gamma=1.1, warmth=0.03),
            partial(sketch_lines, attempts=1, form=3.2, detail=1.8, stray=2, color="#5e3d30", strength=0.9, tooth=0.5),
            partial(vignette_page, paper="#fffaf0", width=0.9, height=0.88, rough=0.1),
            partial(paper, color="#fffaf0", strength=0.35),
        ),
        (partial(wobbly, amount=3.0, length=120),),
    ),
    "child_books": Recipe(
        (
            partial(cut_paper, shadow=0.6, painted=0.08, tooth=0.03),
            partial(grade, saturation=1.3, contrast=1.06),
            partial(sticker_rim, width=7, color="#fffdf6", shadow=0.45),
        ),
        (
            closer,
            flat_colors,
            partial(without, roles=("light", "shadow")),
            partial(in_palette, palette=PICTURE_BOOK, backdrop=PICTURE_BOOK_PLACE),
            partial(wobbly, amount=4.0, length=70),
        ),
    ),
    "cover": Recipe(
        (
            partial(cel_shade, dark="#16264a", strength=0.38, light=0.2),
            partial(tint_backdrop, colors=("#06283d", "#1363a0", "#4fc3c9", "#d9f7e8"), amount=0.9),
            partial(backing_disc, color="#ffb830", ring="#fff7e6"),
            partial(sticker_rim, width=8, color="#fff7e6", shadow=0.5),
            partial(vignette, strength=0.35, color="#07182e"),
        ),
        (with_motif, closer),
    ),
    "crosshatch": Recipe(
        (
            bare_paper,
            partial(hatch, tones=(0.84, 0.64, 0.46, 0.3), pitch=8, thickness=0.28, color="#17161c", strength=0.95),
            partial(draw_lines, form=4.0, detail=2.0, color="#17161c"),
            partial(paper, color="#fbf5e6", strength=0.3),
        ),
        (closer,),
    ),
    "digital_engraving": Recipe(
        (
            partial(flat, blurred=0.6),
            partial(engrave, ink="#0f2b46", pitch=6.5, angle=35, relief=42, paper="#ffffff"),
            partial(draw_lines, form=2.2, detail=1.2, color="#0f2b46"),
        )
    ),
    "expressionism": Recipe(
        (
            flat,
            partial(grade, saturation=1.55, contrast=1.15),
            partial(strokes, sizes=(48.0, 23.0, 12.0), scatter=0.09, swirl=1.2, relief=0.9),
            partial(draw_lines, form=4.5, detail=2.6, color="#1a2350", strength=0.9, tooth=0.5, figures_only=True),
        ),
        (closer,),
    ),
    "freehand_details": Recipe(
        (
            partial(loose_fill, stray=10, strength=0.9, pitch=4, gaps=0.1, paper="#fdfcf8"),
            partial(grade, saturation=1.25),
            partial(drawn_place, paper="#fdfcf8", ink="#4a5270", form=2.6, keep=0.06),
            partial(
                sketch_lines, attempts=3, form=1.8, detail=1.2, stray=3, color="#1e2a44", tooth=0.1, figures_only=True
            ),
            partial(hatch, tones=(0.4,), angles=(60.0,), pitch=9, thickness=0.14, color="#1e2a44", strength=0.6),
        ),
        (with_motif, closer),
    ),
    "graphic_intensity": Recipe(
        (
            partial(cel_shade, dark="#14110f", strength=0.6, light=0.0, reach=70),
            partial(draw_lines, form=6.0, detail=2.6, color="#14110f", figures_only=True),
            burst,
            partial(sticker_rim, width=9, color="#f4ead5", shadow=0.0),
        ),
        (
            without_foreground,
            with_motif,
            partial(closer, fill=0.9, most=1.5),
            partial(in_palette, palette=GRAPHIC),
            partial(without, roles=("light", "shadow")),
        ),
    ),
    "hard_comics": Recipe(
        (
            partial(cel_shade, dark="#241a4a", strength=0.75, light=0.16),
            partial(grade, saturation=1.35, contrast=1.15),
            partial(comic_dots, pitch=11, color="#8a7fd0"),
            partial(draw_lines, form=8.5, detail=3.0, color="#0b0a10"),
            partial(ruled_frame, margin=40, rules=((4.0, 9.0),), color="#0b0a10", paper="#fffdf4"),
        ),
        (partial(closer, fill=0.8), flat_colors),
    ),
    "long_shadow": Recipe(
        (flat, partial(long_shadow, color="#2a2350", strength=0.5)),
        (flat_colors, partial(without, roles=("light", "shadow", "glow"))),
        keeps_background=True,
    ),
    "modern_folk": Recipe(
        (
            flat,
            partial(draw_lines, form=3.4, detail=2.4, color="#1d2440", figures_only=True),
            partial(folk_dots, pitch=15),
            partial(sticker_rim, width=6, color="#f7f0da", shadow=0.0),
            partial(ruled_frame, margin=50, rules=((-12.0, 4.0), (25.0, 18.0)), color="#d1495b", paper="#f7f0da"),
            partial(paper, color="#fff7e6", strength=0.3),
        ),
        (partial(closer, fill=0.8), partial(in_palette, palette=FOLK, backdrop=FOLK_PLACE)),
    ),
    "multicolor": Recipe(
        (
            flat,
            partial(grade, saturation=1.5, contrast=1.1),
            partial(harlequin, count=420),
            partial(draw_lines, form=4.0, detail=2.0, color="#1b1440", strength=0.85, figures_only=True),
        ),
        (closer,),
    ),
}
