"""Recipes of ``realistic_image`` on recraftv3: one miniature stage in each substyle's light, lens and film."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ..motif import with_motif
from .brush import impasto, smooth_paint
from .canvas import Recipe, SceneChange
from .diorama import diorama
from .film import border, dust, film_grain, light_leak
from .framing import closer, portrait, without_foreground
from .lens import bloom, motion_blur, soft_focus, vignette
from .light import bokeh, foliage, leaf_light, mist, rim_light, spotlight, sunbeams, wet_ground, window_light
from .pages import rounded_frame
from .places import studio_place
from .texture import knitted
from .tone import clarity, color_map, dim_place, grade, monochrome, split_tone, tint_backdrop

__all__ = ["PHOTO_V3"]

NEAR: tuple[SceneChange, ...] = (closer,)
PORTRAIT: tuple[SceneChange, ...] = (without_foreground, with_motif, portrait)

PHOTO_V3: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            diorama,
            partial(bloom, threshold=0.78, strength=0.28),
            partial(grade, contrast=1.08, saturation=1.12, warmth=0.02),
            partial(vignette, strength=0.28),
            partial(film_grain, strength=0.014),
        ),
        NEAR,
    ),
    "b_and_w": Recipe(
        (
            partial(diorama, contrast=1.5, shadow=0.75, rim=0.8, crevices=0.7, toward=(-0.8, -0.45)),
            partial(clarity, amount=0.35),
            partial(monochrome, weights=(0.62, 0.33, 0.05), contrast=1.3),
            partial(vignette, strength=0.6),
            partial(film_grain, strength=0.035, size=1.5),
        ),
        NEAR,
    ),
    "enterprise": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.2,
                gloss=0.35,
                key="#ffffff",
                ambient="#b4c4da",
                contrast=0.95,
                shadow=0.3,
                shadow_softness=34,
                aperture=9,
                crevices=0.3,
            ),
            partial(tint_backdrop, colors=("#47709f", "#a9c8e6", "#f4f9ff"), amount=0.72, soft=1.2),
            partial(bloom, threshold=0.8, strength=0.25, radius=50),
            partial(grade, exposure=1.02, contrast=1.1, saturation=1.05, warmth=-0.02),
        ),
        NEAR,
    ),
    "evening_light": Recipe(
        (
            partial(
                diorama,
                key="#ffc583",
                ambient="#5a5f9a",
                contrast=1.5,
                shadow=0.5,
                shadow_length=64,
                shadow_softness=26,
                wall=0.15,
                toward=(-0.94, -0.34),
            ),
            partial(rim_light, color="#ffb04a", strength=1.0, width=12),
            partial(sunbeams, color="#ff9a3d", strength=0.36, count=14),
            partial(light_leak, colors=("#ff8a2a", "#ffe2a0"), strength=0.5, reach=0.3),
            partial(split_tone, shadows="#43306e", highlights="#ffb45a", amount=0.46),
            partial(grade, warmth=0.07, contrast=1.12),
            partial(vignette, strength=0.5, color="#2a1038"),
            partial(film_grain, strength=0.014),
        ),
        NEAR,
    ),
    "faded_nostalgia": Recipe(
        (
            partial(diorama, contrast=1.05, aperture=4, shadow=0.45),
            partial(soft_focus, radius=7, amount=0.25),
            partial(grade, saturation=0.85, contrast=1.06, lift=0.09, tint=0.02, warmth=0.08),
            partial(split_tone, shadows="#6a3f70", highlights="#ffdfa0", amount=0.5),
            partial(dust, count=90, scratches=9, strength=0.5),
            partial(vignette, strength=0.35, color="#f2dcc0", start=0.5),
            partial(film_grain, strength=0.026, size=1.8),
            partial(border, width=32, bottom=32, color="#f7eedd"),
            partial(rounded_frame, margin=34, radius=22, paper="#f7eedd", reach_over=False),
        ),
        NEAR,
    ),
    "forest_life": Recipe(
        (
            partial(diorama, key="#fdf6c9", ambient="#6f9a7a", shadow=0.55, material="felt", relief=0.7),
            partial(leaf_light, strength=0.34, shade="#5f7f5a"),
            partial(sunbeams, color="#f4ffb8", strength=0.35, count=20),
            foliage,
            partial(split_tone, shadows="#1b4a33", highlights="#f2f5a8", amount=0.34),
            partial(grade, tint=-0.012, saturation=1.16, contrast=1.08, exposure=1.12),
            partial(vignette, strength=0.5, color="#0b2214"),
        ),
        NEAR,
    ),
    "hard_flash": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.3,
                gloss=0.7,
                key="#ffffff",
                ambient="#3b3b46",
                contrast=1.2,
                wall=1.0,
                shadow=0.95,
                shadow_length=44,
                shadow_softness=3.0,
                aperture=0,
                rim=0.0,
                toward=(-0.55, -0.5),
            ),
            partial(spotlight, radius=0.66, dark=0.82, lift=0.04),
            partial(grade, contrast=1.16, saturation=1.15, warmth=-0.02),
            partial(film_grain, strength=0.024, colored=0.5),
        ),
        NEAR,
    ),
    "hdr": Recipe(
        (
            partial(diorama, material="clay", relief=0.4, aperture=0, shadow=0.6, contrast=1.25, crevices=0.8),
            partial(clarity, amount=0.75, radius=42, even=0.4),
            partial(clarity, amount=0.4, radius=8),
            partial(grade, saturation=1.55, contrast=1.02),
            partial(vignette, strength=0.25),
        ),
        NEAR,
    ),
    "motion_blur": Recipe(
        (
            partial(diorama, material="plastic", relief=0.2, gloss=0.4, aperture=2),
            partial(motion_blur, length=120, trail=0.22),
            partial(grade, contrast=1.14, saturation=1.12, warmth=-0.02),
            partial(vignette, strength=0.35),
            partial(film_grain, strength=0.014),
        ),
        NEAR,
    ),
    "mystic_naturalism": Recipe(
        (
            partial(diorama, key="#d8fff0", ambient="#3d5c70", contrast=1.35, aperture=6, shadow=0.6, rim=0.7),
            partial(mist, color="#8fbdbb", strength=0.62, low=0.35),
            partial(sunbeams, color="#c9ffe8", strength=0.5, count=12),
            partial(split_tone, shadows="#0d3b4a", highlights="#cfe8c8", amount=0.4),
            partial(bloom, threshold=0.6, strength=0.35, radius=50),
            partial(grade, contrast=1.12, saturation=1.05),
            partial(vignette, strength=0.7, color="#06181f"),
        ),
        NEAR,
    ),
    "natural_light": Recipe(
        (
            partial(diorama, key="#fff6e4", ambient="#a9b7cc", aperture=5),
            partial(window_light, strength=0.12, dark=0.26),
            partial(bloom, threshold=0.8, strength=0.25),
            partial(grade, contrast=1.06, warmth=0.03, gamma=1.05),
        ),
        NEAR,
    ),
    "natural_tones": Recipe(
        (
            partial(diorama, material="linen", relief=0.6, contrast=1.1, shadow=0.45),
            partial(grade, saturation=0.6, warmth=0.035, contrast=1.08),
            partial(split_tone, shadows="#5a4a34", highlights="#e9dcc0", amount=0.42),
        ),
        NEAR,
    ),
    "organic_calm": Recipe(
        (
            partial(
                diorama,
                material="wood",
                relief=0.25,
                key="#fff7ea",
                ambient="#b8a78f",
                contrast=1.0,
                shadow=0.4,
                shadow_softness=36,
                aperture=4,
            ),
            partial(tint_backdrop, colors=("#7c8a5e", "#c6b98c", "#f1e6cb", "#fbf4e4"), amount=0.82, soft=1.2),
            partial(grade, saturation=0.92, lift=0.04, gamma=1.04, warmth=0.05),
        ),
        NEAR,
    ),
    "real_life_glow": Recipe(
        (
            partial(diorama, key="#ffe9c4", ambient="#9a8499", aperture=8),
            partial(bokeh, count=26, size=30, strength=0.34, spread=0.8),
            partial(rim_light, color="#fff0c0", strength=1.0, width=12),
            partial(bloom, threshold=0.62, strength=0.42, radius=60, color="#ffdca6"),
            partial(grade, saturation=1.15, warmth=0.06, contrast=1.05),
        ),
        NEAR,
    ),
    "retro_realism": Recipe(
        (
            partial(diorama, material="clay", relief=0.15, contrast=1.25, shadow=0.6, aperture=3),
            partial(grade, saturation=1.02, warmth=0.13, contrast=1.15, lift=0.035),
            partial(split_tone, shadows="#5a2a12", highlights="#ffe08a", amount=0.6),
            partial(bloom, threshold=0.66, strength=0.5, radius=20, color="#ff7a3a"),
            partial(vignette, strength=0.55, color="#2a1206"),
            partial(film_grain, strength=0.045, size=1.7, colored=0.6),
        ),
        NEAR,
    ),
    "retro_snapshot": Recipe(
        (
            partial(diorama, contrast=1.2, aperture=3, shadow=0.6, shadow_softness=10),
            partial(grade, saturation=1.1, contrast=1.2, lift=0.06, tint=-0.02),
            partial(split_tone, shadows="#17524f", highlights="#ffdfa0", amount=0.6),
            partial(soft_focus, radius=5, amount=0.2),
            partial(light_leak, strength=0.6, reach=0.24),
            partial(vignette, strength=0.5),
            partial(film_grain, strength=0.028, size=1.7),
            partial(border, width=50, bottom=150, color="#f6f1e6"),
        ),
        NEAR,
    ),
    "studio_portrait": Recipe(
        (
            partial(
                diorama,
                material="felt",
                relief=0.4,
                gloss=0.32,
                key="#fff3e0",
                ambient="#6a6478",
                contrast=1.35,
                rim=0.9,
                aperture=0,
                toward=(-0.75, -0.6),
            ),
            partial(studio_place, colors=("#231c22", "#5d4a48", "#b39a86", "#dccab6")),
            partial(rim_light, color="#fff0d8", strength=0.5, width=8),
            partial(grade, contrast=1.06, saturation=1.05, exposure=1.06),
            partial(vignette, strength=0.4, color="#150f14"),
        ),
        PORTRAIT,
    ),
    "urban_drama": Recipe(
        (
            partial(diorama, material="card", relief=0.6, contrast=1.35, shadow=0.75, ambient="#3d5366", rim=0.8),
            partial(dim_place, amount=0.35),
            partial(bokeh, count=46, size=24, strength=0.8, spread=0.6),
            partial(wet_ground, strength=0.8),
            partial(clarity, amount=0.35),
            partial(split_tone, shadows="#06323f", highlights="#ff9a4a", amount=0.8),
            partial(grade, saturation=0.85, contrast=1.2, exposure=1.02),
            partial(vignette, strength=0.75),
            partial(film_grain, strength=0.026),
        ),
        NEAR,
    ),
    "village_realism": Recipe(
        (
            partial(diorama, material="linen", relief=0.4, key="#fff2d6", ambient="#9a9484", shadow=0.5, aperture=0),
            partial(smooth_paint, radius=8, sharp=0.5),
            partial(impasto, strength=0.45),
            partial(grade, saturation=1.12, warmth=0.045, tint=-0.006, contrast=1.08),
            partial(vignette, strength=0.3, color="#3a2a10"),
        ),
        NEAR,
    ),
    "warm_folk": Recipe(
        (
            partial(
                diorama,
                material="felt",
                relief=0.9,
                key="#ffe0ad",
                ambient="#a8705a",
                shadow=0.55,
                aperture=0,
            ),
            partial(color_map, colors=("#3a1210", "#8f2d1c", "#d9772b", "#f2c66a", "#fff1cf"), amount=0.25),
            knitted,
            partial(grade, saturation=1.15, contrast=1.08),
            partial(vignette, strength=0.35, color="#3a1408"),
        ),
        NEAR,
    ),
}
