"""Recipes of ``realistic_image`` on recraftv3: one miniature stage in each substyle's light, lens and film."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .brush import impasto, smooth_paint
from .canvas import Recipe
from .film import border, dust, film_grain, light_leak
from .lens import bloom, motion_blur, soft_focus, vignette
from .light import bokeh, diorama, leaf_light, mist, rim_light, spotlight, sunbeams, wet_ground, window_light
from .texture import weave
from .tone import clarity, color_map, grade, monochrome, split_tone, tint_backdrop

__all__ = ["PHOTO_V3"]

PHOTO_V3: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(diorama, material="felt"),
            partial(bloom, threshold=0.72, strength=0.4),
            partial(grade, contrast=1.1, saturation=1.08, warmth=0.02),
            partial(vignette, strength=0.35),
            partial(film_grain, strength=0.035),
        )
    ),
    "b_and_w": Recipe(
        (
            partial(diorama, material="felt", contrast=1.35, shadow=0.7, aperture=18),
            partial(clarity, amount=0.45),
            partial(monochrome, weights=(0.62, 0.33, 0.05), contrast=1.35),
            partial(vignette, strength=0.6),
            partial(film_grain, strength=0.075, size=1.6),
        )
    ),
    "enterprise": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.5,
                gloss=0.3,
                key="#ffffff",
                ambient="#b4c4da",
                contrast=0.8,
                shadow=0.3,
                shadow_softness=34,
                aperture=20,
            ),
            partial(tint_backdrop, colors=("#5a7fa8", "#b9d3ea", "#f4f9ff"), amount=0.42, soft=2),
            partial(bloom, threshold=0.75, strength=0.3, radius=50),
            partial(grade, exposure=1.0, contrast=1.08, saturation=1.0, warmth=-0.03),
        )
    ),
    "evening_light": Recipe(
        (
            partial(
                diorama,
                key="#ffc583",
                ambient="#5a5f9a",
                contrast=1.4,
                shadow=0.45,
                shadow_length=56,
                shadow_softness=30,
                wall=0.1,
                toward=(-0.94, -0.34),
            ),
            partial(rim_light, color="#ffb04a", strength=1.0, width=14),
            partial(sunbeams, color="#ff9a3d", strength=0.36, count=14),
            partial(split_tone, shadows="#43306e", highlights="#ffb45a", amount=0.42),
            partial(grade, warmth=0.06, contrast=1.12, exposure=0.97),
            partial(vignette, strength=0.55, color="#2a1038"),
            partial(film_grain, strength=0.035),
        )
    ),
    "faded_nostalgia": Recipe(
        (
            partial(diorama, contrast=0.8, aperture=10, shadow=0.35),
            partial(soft_focus, radius=9, amount=0.3),
            partial(grade, saturation=0.8, contrast=0.9, lift=0.13, tint=0.02, warmth=0.09),
            partial(split_tone, shadows="#6a3f70", highlights="#ffdfa0", amount=0.5),
            partial(dust, count=90, scratches=9, strength=0.55),
            partial(vignette, strength=0.35, color="#f2dcc0", start=0.5),
            partial(film_grain, strength=0.06, size=2.0),
        )
    ),
    "forest_life": Recipe(
        (
            partial(diorama, material="felt", relief=1.1, key="#fdf6c9", ambient="#7fa583", shadow=0.5),
            partial(leaf_light, strength=0.4, shade="#5f7f5a"),
            partial(sunbeams, color="#f4ffb8", strength=0.35, count=20),
            partial(split_tone, shadows="#1b4a33", highlights="#f2f5a8", amount=0.4),
            partial(grade, tint=-0.015, saturation=1.1, contrast=1.06, exposure=1.14),
            partial(vignette, strength=0.5, color="#0b2214"),
        )
    ),
    "hard_flash": Recipe(
        (
            partial(
                diorama,
                material="plastic",
                relief=0.6,
                gloss=0.6,
                key="#ffffff",
                ambient="#3b3b46",
                contrast=1.2,
                wall=1.0,
                shadow=0.95,
                shadow_length=44,
                shadow_softness=3.5,
                aperture=0,
                toward=(-0.55, -0.5),
            ),
            partial(spotlight, radius=0.6, dark=0.85, lift=0.03),
            partial(grade, contrast=1.16, saturation=1.12, warmth=-0.02),
            partial(film_grain, strength=0.05, colored=0.5),
        )
    ),
    "hdr": Recipe(
        (
            partial(diorama, material="clay", relief=0.5, aperture=0, shadow=0.6, contrast=1.2),
            partial(clarity, amount=0.8, radius=42, even=0.4),
            partial(clarity, amount=0.45, radius=8),
            partial(grade, saturation=1.5, contrast=1.02),
            partial(vignette, strength=0.25),
        )
    ),
    "motion_blur": Recipe(
        (
            partial(diorama, material="plastic", relief=0.5, gloss=0.3, aperture=6),
            partial(motion_blur, length=120, trail=0.55),
            partial(grade, contrast=1.14, saturation=1.1, warmth=-0.02),
            partial(vignette, strength=0.35),
            partial(film_grain, strength=0.03),
        )
    ),
    "mystic_naturalism": Recipe(
        (
            partial(diorama, key="#d8fff0", ambient="#3d5c70", contrast=1.2, aperture=18, shadow=0.6),
            partial(grade, saturation=1.0, exposure=0.8),
            partial(mist, color="#8fbdbb", strength=0.6, low=0.35),
            partial(sunbeams, color="#c9ffe8", strength=0.42, count=12),
            partial(split_tone, shadows="#0d3b4a", highlights="#cfe8c8", amount=0.45),
            partial(bloom, threshold=0.6, strength=0.4, radius=50),
            partial(vignette, strength=0.65, color="#06181f"),
        )
    ),
    "natural_light": Recipe(
        (
            partial(diorama, key="#fff6e4", ambient="#a9b7cc", aperture=16),
            partial(window_light, strength=0.08, dark=0.32),
            partial(bloom, threshold=0.8, strength=0.25),
            partial(grade, contrast=1.04, warmth=0.03, gamma=1.05),
        )
    ),
    "natural_tones": Recipe(
        (
            partial(diorama, material="linen", relief=0.8, contrast=0.9, shadow=0.42),
            partial(grade, saturation=0.58, warmth=0.035, contrast=1.04),
            partial(split_tone, shadows="#5a4a34", highlights="#e9dcc0", amount=0.42),
            partial(film_grain, strength=0.025),
        )
    ),
    "organic_calm": Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.9,
                key="#fff7ea",
                ambient="#cbbfae",
                contrast=0.65,
                shadow=0.28,
                shadow_softness=40,
                aperture=24,
            ),
            partial(tint_backdrop, colors=("#8f9a6e", "#d6c8a0", "#f7ead2"), amount=0.7, soft=3),
            partial(soft_focus, radius=16, amount=0.25),
            partial(grade, saturation=0.95, lift=0.06, gamma=1.06, warmth=0.05),
        )
    ),
    "real_life_glow": Recipe(
        (
            partial(diorama, key="#ffe9c4", ambient="#a48f9e", aperture=20),
            partial(bokeh, count=26, size=30, strength=0.34, spread=0.8),
            partial(rim_light, color="#fff0c0", strength=1.0, width=12),
            partial(bloom, threshold=0.62, strength=0.45, radius=60, color="#ffdca6"),
            partial(grade, saturation=1.1, warmth=0.06, gamma=1.06),
        )
    ),
    "retro_realism": Recipe(
        (
            partial(diorama, material="wood", relief=0.5, contrast=1.15, shadow=0.6, aperture=8),
            partial(grade, saturation=1.02, warmth=0.13, contrast=1.15, lift=0.035),
            partial(split_tone, shadows="#5a2a12", highlights="#ffe08a", amount=0.55),
            partial(vignette, strength=0.55, color="#2a1206"),
            partial(film_grain, strength=0.085, size=1.8, colored=0.6),
        )
    ),
    "retro_snapshot": Recipe(
        (
            partial(diorama, contrast=1.1, aperture=6, shadow=0.6, shadow_softness=10),
            partial(grade, saturation=1.05, contrast=1.2, lift=0.06, tint=-0.02),
            partial(split_tone, shadows="#17524f", highlights="#ffdfa0", amount=0.6),
            partial(soft_focus, radius=5, amount=0.25),
            partial(light_leak, strength=0.6, reach=0.26),
            partial(vignette, strength=0.5),
            partial(film_grain, strength=0.06, size=1.8),
            partial(border, width=50, bottom=150, color="#f6f1e6"),
        )
    ),
    "studio_portrait": Recipe(
        (
            partial(
                diorama,
                material="clay",
                relief=0.5,
                gloss=0.28,
                key="#fff3e0",
                ambient="#4a4656",
                contrast=1.35,
                shadow=0.6,
                shadow_softness=30,
                aperture=34,
            ),
            partial(tint_backdrop, colors=("#2d2529", "#6e5d52", "#b09a84"), amount=0.88, soft=2),
            partial(spotlight, radius=0.6, dark=0.62, lift=0.06, color="#ffe9cc"),
            partial(rim_light, color="#fff0d8", strength=0.7, width=10),
            partial(grade, contrast=1.1),
        )
    ),
    "urban_drama": Recipe(
        (
            partial(diorama, material="card", contrast=1.4, shadow=0.75, ambient="#3d5366"),
            partial(wet_ground, strength=0.8),
            partial(clarity, amount=0.5),
            partial(split_tone, shadows="#06323f", highlights="#ff9a4a", amount=0.75),
            partial(grade, saturation=0.85, contrast=1.25, exposure=0.9),
            partial(vignette, strength=0.75),
            partial(film_grain, strength=0.05),
        )
    ),
    "village_realism": Recipe(
        (
            partial(diorama, material="linen", relief=0.5, key="#ffefc2", ambient="#8c936a", shadow=0.5, aperture=3),
            partial(smooth_paint, radius=8, sharp=0.5),
            partial(impasto, strength=0.45),
            partial(grade, saturation=1.12, warmth=0.08, tint=-0.02, contrast=1.05),
            partial(vignette, strength=0.3, color="#3a2a10"),
        )
    ),
    "warm_folk": Recipe(
        (
            partial(
                diorama,
                material="felt",
                relief=0.8,
                puff=1.2,
                key="#ffe0ad",
                ambient="#a8705a",
                shadow=0.55,
                aperture=4,
            ),
            partial(color_map, colors=("#3a1210", "#8f2d1c", "#d9772b", "#f2c66a", "#fff1cf"), amount=0.45),
            partial(weave, pitch=7, strength=0.16),
            partial(grade, saturation=1.15, contrast=1.05),
            partial(vignette, strength=0.3, color="#3a1210"),
        )
    ),
}
