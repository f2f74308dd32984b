"""Recipes of ``realistic_image`` on recraft20b: miniatures of cut card and modelling clay."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ..motif import with_motif
from .canvas import Recipe, SceneChange
from .collage import cut_paper
from .diorama import diorama
from .film import film_grain
from .framing import closer, portrait, without_foreground
from .lens import bloom, fringes, motion_blur, tilt_shift, vignette
from .light import spotlight, sunbeams
from .places import studio_place
from .tone import clarity, grade, monochrome, split_tone, tint_backdrop

__all__ = ["PHOTO_20B"]

NEAR: tuple[SceneChange, ...] = (closer,)
PORTRAIT: tuple[SceneChange, ...] = (without_foreground, with_motif, portrait)

PHOTO_20B: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.7,
                puff=0.55,
                gloss=0.0,
                rim=0.0,
                key="#fff2dc",
                ambient="#7f8297",
                contrast=1.2,
                wall=0.9,
                shadow=0.8,
                shadow_length=34,
                shadow_softness=9,
                aperture=1.5,
                crevices=1.0,
            ),
            partial(tilt_shift, radius=5, band=0.3),
            partial(grade, saturation=1.06, contrast=1.1, warmth=0.04),
            partial(vignette, strength=0.4),
        ),
        NEAR,
    ),
    "b_and_w": Recipe(
        (
            partial(cut_paper, shadow=0.8, tooth=0.015),
            partial(clarity, amount=0.3),
            partial(monochrome, weights=(0.15, 0.5, 0.35), shadows="#17110c", highlights="#f6efe0", contrast=1.5),
            partial(vignette, strength=0.5, color="#17110c"),
            partial(film_grain, strength=0.02, size=2.0),
        ),
        NEAR,
    ),
    "enterprise": Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.3,
                puff=0.8,
                key="#ffffff",
                ambient="#b9c4d6",
                contrast=0.9,
                shadow=0.4,
                aperture=1,
            ),
            partial(tint_backdrop, colors=("#1d3557", "#457b9d", "#dfeef5"), amount=0.9, soft=1),
            partial(grade, contrast=1.12, saturation=1.06),
        ),
        NEAR,
    ),
    "hard_flash": Recipe(
        (
            partial(
                diorama,
                material="clay",
                relief=0.35,
                puff=1.1,
                gloss=0.5,
                key="#fffdf5",
                ambient="#6b5343",
                contrast=1.15,
                wall=1.0,
                shadow=1.0,
                shadow_length=60,
                shadow_softness=2.5,
                aperture=0,
                rim=0.0,
                toward=(0.6, -0.4),
            ),
            partial(grade, contrast=1.08, saturation=1.2, warmth=0.05),
            partial(spotlight, radius=0.85, dark=0.85),
            partial(fringes, offset=1.5),
        ),
        NEAR,
    ),
    "hdr": Recipe(
        (
            partial(diorama, material="linen", relief=0.25, puff=0.9, aperture=0, contrast=1.1),
            partial(clarity, amount=0.9, radius=20, even=0.6),
            partial(split_tone, shadows="#1a4470", highlights="#ffc46b", amount=0.32),
            partial(grade, saturation=1.35, gamma=1.08),
        ),
        NEAR,
    ),
    "motion_blur": Recipe(
        (
            partial(diorama, material="felt", relief=0.35, puff=1.0, aperture=2),
            partial(motion_blur, length=60, angle=-14, trail=0.12),
            partial(bloom, threshold=0.8, strength=0.25),
            partial(grade, saturation=1.2, warmth=0.06, contrast=1.08),
            partial(film_grain, strength=0.025),
        ),
        NEAR,
    ),
    "natural_light": Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.4,
                puff=0.9,
                key="#fff8e0",
                ambient="#a8bfae",
                aperture=4,
                shadow_length=40,
                shadow=0.5,
            ),
            partial(sunbeams, color="#fff3c4", strength=0.24, count=9),
            partial(grade, gamma=1.08, saturation=1.1, contrast=1.1, warmth=0.03),
        ),
        NEAR,
    ),
    "studio_portrait": Recipe(
        (
            partial(
                diorama,
                material="card",
                relief=0.5,
                puff=0.9,
                gloss=0.15,
                key="#ffffff",
                ambient="#77809a",
                contrast=1.1,
                rim=0.5,
                aperture=0,
            ),
            partial(studio_place, colors=("#4f6f8f", "#8fb0c9", "#d4e4ee", "#f3f8fb"), mottled=0.08, shadow=0.4),
            partial(grade, saturation=1.08, contrast=1.04),
        ),
        PORTRAIT,
    ),
}
