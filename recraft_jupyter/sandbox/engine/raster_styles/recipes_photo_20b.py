"""Recipes of ``realistic_image`` on recraft20b: miniatures of cut card and modelling clay."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .canvas import Recipe
from .collage import cut_paper
from .film import film_grain
from .lens import bloom, fringes, motion_blur, tilt_shift, vignette
from .light import bokeh, diorama, leaf_light, spotlight, sunbeams
from .tone import clarity, grade, monochrome, split_tone, tint_backdrop

__all__ = ["PHOTO_20B"]

PHOTO_20B: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(cut_paper, shadow=0.6, tooth=0.035),
            partial(tilt_shift, radius=10, band=0.24),
            partial(grade, saturation=0.98, contrast=1.1, warmth=0.05),
            partial(vignette, strength=0.4),
        )
    ),
    "b_and_w": Recipe(
        (
            partial(cut_paper, shadow=0.75, tooth=0.03),
            partial(clarity, amount=0.35),
            partial(monochrome, weights=(0.15, 0.5, 0.35), shadows="#17110c", highlights="#f6efe0", contrast=1.05),
            partial(vignette, strength=0.5, color="#17110c"),
            partial(film_grain, strength=0.05, size=2.2),
        )
    ),
    "enterprise": Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.6,
                key="#ffffff",
                ambient="#d8dde6",
                contrast=0.6,
                shadow=0.35,
                aperture=4,
            ),
            partial(tint_backdrop, colors=("#1d3557", "#457b9d", "#dfeef5"), amount=0.85, soft=1),
            partial(grade, contrast=1.12, saturation=1.02),
        )
    ),
    "hard_flash": Recipe(
        (
            partial(
                diorama,
                material="clay",
                relief=0.5,
                puff=1.3,
                gloss=1.0,
                key="#fffdf5",
                ambient="#6b5343",
                contrast=1.15,
                wall=1.0,
                shadow=1.0,
                shadow_length=60,
                shadow_softness=2.5,
                aperture=0,
                toward=(0.6, -0.4),
            ),
            partial(grade, contrast=1.08, saturation=1.2, warmth=0.05),
            partial(spotlight, radius=0.8, dark=0.9),
            partial(fringes, offset=1.5),
        )
    ),
    "hdr": Recipe(
        (
            partial(diorama, material="linen", relief=0.3, aperture=0, contrast=1.1),
            partial(clarity, amount=1.0, radius=20, even=0.7),
            partial(split_tone, shadows="#1a4470", highlights="#ffc46b", amount=0.5),
            partial(grade, saturation=1.3, gamma=1.1),
        )
    ),
    "motion_blur": Recipe(
        (
            partial(diorama, material="felt", relief=0.6, aperture=3),
            partial(motion_blur, length=64, angle=-14, trail=0.9),
            partial(bloom, threshold=0.6, strength=0.5),
            partial(grade, saturation=1.2, warmth=0.06, contrast=1.05),
            partial(film_grain, strength=0.06),
        )
    ),
    "natural_light": Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.6,
                key="#fff8e0",
                ambient="#a8bfae",
                aperture=10,
                shadow_length=40,
                shadow=0.45,
            ),
            partial(leaf_light, strength=0.25, spots=50, shade="#8a8f7a"),
            partial(sunbeams, color="#fff3c4", strength=0.38, count=9),
            partial(grade, gamma=1.1, saturation=1.05, warmth=0.02),
        )
    ),
    "studio_portrait": Recipe(
        (
            partial(
                diorama,
                material="felt",
                relief=0.6,
                gloss=0.15,
                key="#ffffff",
                ambient="#77809a",
                contrast=1.1,
                shadow=0.45,
                aperture=30,
            ),
            partial(tint_backdrop, colors=("#4f6f8f", "#9db9cf", "#e3edf3"), amount=0.92, soft=1.5),
            partial(bokeh, count=10, size=70, strength=0.12, spread=1.0),
            partial(spotlight, radius=0.75, dark=0.4, lift=0.12),
        )
    ),
}
