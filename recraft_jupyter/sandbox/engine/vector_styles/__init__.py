"""The vector styles: a composed scene becomes the shapes of a finished illustration or icon.

A style is a row of treatments (see ``recipes.py``). Each treatment takes the scene a step further: colors, light and
shadow, lines, hatching, patterns. Everything stays paths and gradients.

Example:
    >>> styled = style_scene(scene, style="vector_illustration", substyle="linocut", model="recraftv3")
    >>> svg = scene_to_svg(styled)
"""

from __future__ import annotations

from dataclasses import replace

from ..drawing import Shape
from ..scene import Layer, Scene
from .lines import Contour, contoured
from .recipes import RECIPES, find_recipe
from .treatment import BEHIND, FIGURES, Pen, Recipe, sheet, size_of

__all__ = ["RECIPES", "Recipe", "style_scene"]

# Size of an icon's middling form that has room for lines of full width, in hundredths of the shorter side, and the
# thinnest lines as a share of that width.
ROOMY_FORM, FINEST = 20.0, 0.5


def style_scene(
    scene: Scene, *, style: str, substyle: str | None, model: str, reference_line: float | None = None
) -> Scene:
    """Return the scene as the style draws it; written with ``svg.scene_to_svg`` it is the finished picture.

    Args:
        scene: Composed, not yet styled.
        style: ``"vector_illustration"`` or ``"icon"``.
        substyle: Its substyle; None or an unknown one is the base style.
        model: ``"recraftv3"`` or ``"recraft20b"``: the same name looks different on each.
        reference_line: Width of the lines in the reference pictures of a custom style, in hundredths of the picture's
            shorter side; None keeps the style's own. A style without lines gets contours of this width.
    """
    recipe = find_recipe(style, substyle, model)
    unit = min(scene.width, scene.height) / 100
    fineness = _fineness(scene) if style == "icon" else 1.0
    pen = Pen(unit, (reference_line or recipe.line * fineness) * unit)
    styled = _without_surroundings(scene) if scene.background else scene
    for treat in recipe.treatments:
        styled = treat(styled, pen)
    if reference_line and not recipe.line:
        styled = contoured(Contour())(styled, pen)
    if scene.background:
        ground = Layer("ground", (sheet(scene, scene.background),), 1.0)
        styled = replace(styled, layers=(ground, *styled.layers))
    return _without_empty_shapes(styled)


def _fineness(scene: Scene) -> float:
    """How much thinner an icon's lines are than usual: a figure of many small forms, as people are, would clog up."""
    unit = min(scene.width, scene.height) / 100
    forms = sorted(size_of(s) for layer in scene.layers if layer.name in FIGURES for s in layer.shapes if _is_body(s))
    return min(1.0, max(FINEST, forms[len(forms) // 2] / (ROOMY_FORM * unit))) if forms else 1.0


def _is_body(shape: Shape) -> bool:
    return shape.role == "form" and shape.fill is not None


def _without_empty_shapes(scene: Scene) -> Scene:
    """The scene without shapes of no outline, as patterns make where they find no room."""
    return replace(
        scene, layers=tuple(replace(layer, shapes=tuple(s for s in layer.shapes if s.path)) for layer in scene.layers)
    )


def _without_surroundings(scene: Scene) -> Scene:
    """The figures alone: a plain background was asked for, and styles must not paint on it."""
    return replace(scene, layers=tuple(layer for layer in scene.layers if layer.name not in BEHIND))
