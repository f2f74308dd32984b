"""Puts a human figure together from its looks and the options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...color import darken, mix
from ...drawing import Drawing, Shape, circle, clipped, ellipse, outline
from ...path import Point, map_points
from ...scene import Options
from ._body import Sleeve, Trouser, arm, foot, grip, hand, leg, neck, skirt, torso, trunk
from ._face import EYES, SKINS, face, head, skin_shade
from ._hair import HAIR_COLORS, STYLES
from ._skeleton import MAN, STANCES, WOMAN, Build, Skeleton, Stance

__all__ = ["POSES", "Look", "Skirt", "person"]

POSES = ("standing", "walking", "sitting", "riding", "waving", "holding")
# In these poses a hand is free for what the prompt gives it.
FREE_HANDED = ("waving", "holding")


@dataclass(frozen=True, kw_only=True)
class Skirt:
    """A skirt or the lower part of a dress or robe."""

    color: str
    length: float = 14.0
    flare: float = 3.0
    trim: str | None = None


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a person looks: body, hair, clothes and the tools of the trade.

    Attributes:
        build: Proportions.
        top: Color of shirt, jacket or dress.
        sleeve: What covers the arms.
        trouser: What covers the legs.
        skirt: A skirt over the legs, if any.
        hair: Styles to choose from.
        her_hair: Styles of a woman's hair if the figure can as well be one, as in most trades.
        hair_color: Color of the hair, chosen by chance if None.
        skin: Color of the skin, chosen by chance if None.
        eye: Color of the eyes, chosen by chance if None.
        lashes: True for long lashes and lips.
        old: True for wrinkles.
        neckline: Depth of the opening at the neck that shows skin, in drawing units.
        details: Shapes on the torso around the base of the neck, cut to the torso (28 units long, 12 half wide).
        front: Shapes before the torso that are not cut: an apron, a guitar.
        behind: Shapes behind the body, around the base of the neck: a cape, wings.
        headwear: Shapes over head and hair, around the middle of the head (10 units to an ear).
        headwear_behind: Shapes behind the head.
        features: Shapes over the face and below the hair: a beard, glasses, make-up.
        tool: What is in the hand, its grip at (0, 0), upright.
        tool_arm: Angles of the arm that holds it.
        tool_turn: Degrees the tool is turned clockwise.
        other_tool: What is in the other hand.
        other_arm: Angles of that arm.
        standing: Replaces the usual standing stance.
        legless: True for a body without legs, which ``front`` continues (a mermaid's tail).
    """

    build: Build = MAN
    top: str
    sleeve: Sleeve
    trouser: Trouser
    skirt: Skirt | None = None
    hair: Sequence[str] = ("short", "quiff", "crop", "curly")
    her_hair: Sequence[str] = ()
    hair_color: str | None = None
    skin: str | None = None
    eye: str | None = None
    lashes: bool = False
    old: bool = False
    neckline: float = 3.0
    details: tuple[Shape, ...] = ()
    front: tuple[Shape, ...] = ()
    behind: tuple[Shape, ...] = ()
    headwear: tuple[Shape, ...] = ()
    headwear_behind: tuple[Shape, ...] = ()
    features: tuple[Shape, ...] = ()
    tool: Drawing | None = None
    tool_arm: Point = (18.0, 108.0)
    tool_turn: float = 6.0
    other_tool: Drawing | None = None
    other_arm: Point = (-20.0, -95.0)
    standing: Stance | None = None
    legless: bool = False


def person(options: Options, look: Look) -> Drawing:
    """Return a figure of this look in the pose, gaze and mood of the options, its feet on y = 0."""
    chosen = _chosen(options, look)
    return _Figure(options, chosen).drawing()


def _chosen(options: Options, look: Look) -> Look:
    """Fill in by chance what the look leaves open; always the same number of draws."""
    random = options.random
    if random.random() < 0.5 and look.her_hair:
        look = replace(look, build=WOMAN, hair=look.her_hair, lashes=True, features=())
    skin, hair, eye, style = (random.choice(choices) for choices in (SKINS, HAIR_COLORS, EYES, tuple(look.hair)))
    dark_skinned = SKINS.index(skin) in (4, 5, 6) if look.skin is None else False
    hair = options.hair or look.hair_color or (mix(hair, "#1c1518", 0.75) if dark_skinned else hair)
    return replace(
        look,
        skin=look.skin or skin,
        hair_color=hair,
        eye=look.eye or ("#3b241a" if dark_skinned else eye),
        hair=(style,),
    )


class _Figure:
    """One figure while it is being drawn."""

    def __init__(self, options: Options, look: Look) -> None:
        self.options, self.look = options, look
        self.pose = options.pose if options.pose in POSES else POSES[0]
        self.skin = look.skin or SKINS[0]
        self.bones = Skeleton.of(look.build, self._stance())
        self.turn = self.bones.stance.turn

    def drawing(self) -> Drawing:
        turned = self.turn > 0.4
        behind, upper = self._around_neck(self.look.behind), self._upper_body()
        far, near = self._arm(right=True, far=turned), self._arm(right=False, far=False)
        body = (*self._legs(), *upper)
        shapes = (*far, *body, *self._head(), *near) if turned else (*body, *self._head(), *near, *far)
        bones = self.bones
        anchors = {
            "hand": grip(bones.arm),
            "other_hand": grip(bones.other_arm),
            "head_top": self._at_head((0, -13.0)),
            "top": self._at_head((0, -13.0)),
            "mouth": self._at_head((self.turn * 2.8, 8.0)),
            "seat": (bones.pelvis[0], bones.pelvis[1] + 5.5),
        }
        soles = self._soles()
        everything = (*behind, *self._hair_behind(), *shapes)
        if self.pose in ("sitting", "riding"):
            everything = tuple(_above(shape, soles) for shape in everything)
        return _settled(Drawing(everything, anchors), soles)

    def _stance(self) -> Stance:
        look = self.look
        stance = look.standing if self.pose == "standing" and look.standing else STANCES[self.pose]
        if self._holds(look.tool):
            stance = replace(stance, arm=look.tool_arm)
        if self._holds(look.other_tool):
            stance = replace(stance, other_arm=look.other_arm)
        return stance

    def _holds(self, tool: Drawing | None) -> bool:
        if tool is None or self.pose in FREE_HANDED:
            return False
        # A rider has no room for a long staff.
        return self.pose != "riding" or tool.bounds[3] < 14

    def _arm(self, *, right: bool, far: bool) -> tuple[Shape, ...]:
        look, girth = self.look, self.look.build.girth
        bones = self.bones.arm if right else self.bones.other_arm
        tool = look.tool if right else look.other_tool
        sleeve = replace(look.sleeve, color=darken(look.sleeve.color, 0.14)) if far else look.sleeve
        skin = skin_shade(self.skin, 0.12) if far else self.skin
        shapes = arm(bones, skin, sleeve, girth=girth)
        kind = "relaxed"
        if self._holds(tool) or (right and self.pose == "holding") or self.pose == "riding":
            kind = "fist"
        elif right and self.pose == "waving":
            kind = "open"
        palm = hand(bones, look.sleeve.glove or skin, kind, side=1 if right else -1, girth=girth)
        if tool is None or not self._holds(tool):
            return (*shapes, *palm)
        x, y = grip(bones, girth)
        turn = look.tool_turn if right else -look.tool_turn
        return (*shapes, *tool.placed(x=x, y=y, rotate=turn).shapes, *palm)

    def _legs(self) -> tuple[Shape, ...]:
        if self.look.legless:
            return ()
        turned, girth = self.turn > 0.4, self.look.build.girth
        trouser, skin = self.look.trouser, self.skin
        far_trouser = replace(trouser, color=darken(trouser.color, 0.14), shoe=darken(trouser.shoe, 0.14))
        pairs = [(self.bones.other_leg, -1, far_trouser if turned else trouser), (self.bones.leg, 1, trouser)]
        if self.pose == "riding":
            pairs = pairs[1:]
        shapes: list[Shape] = []
        for bones, side, cover in pairs:
            way = 1 if turned else -side if self.pose == "sitting" else side
            feet = foot(bones, cover.shoe, side=way, long=turned, girth=girth)
            shapes += (*leg(bones, skin, cover, girth=girth), *feet)
        if self.pose == "riding" and trouser.length > 0:
            shapes.append(circle(self.bones.pelvis[0] - 0.4, self.bones.pelvis[1] + 0.2, 7.0 * girth, trouser.color))
        return tuple(shapes)

    def _upper_body(self) -> tuple[Shape, ...]:
        look, build = self.look, self.look.build
        shapes: list[Shape] = []
        if look.trouser.length > 0:
            shapes += trunk(build, look.trouser.color, turn=self.turn)
        gown = self._skirt()
        opening = ellipse(self.turn, -1.4, 4.6, look.neckline + 1.4, self.skin, role="detail")
        details = (*look.details, opening) if look.neckline > 0 else look.details
        dressed = look.skirt is not None and look.skirt.color == look.top
        body = torso(build, look.top, details, turn=self.turn, gown=dressed)
        placed = self._around_neck((*shapes, *gown, *body))
        throat = neck(self.bones.neck, self.bones.head, self.skin, girth=build.girth)
        first = (*placed, *throat) if look.neckline > 0 else (*throat, *placed)
        return (*first, *self._around_neck(look.front))

    def _skirt(self) -> tuple[Shape, ...]:
        gown, build = self.look.skirt, self.look.build
        if gown is None:
            return ()
        if self.pose == "sitting":
            return _lap(build, gown.color)
        length = min(gown.length, 13.0) if self.pose == "riding" else min(gown.length, -self.bones.pelvis[1] - 1.5)
        flare = gown.flare + (3.0 if self.pose in ("walking", "riding") else 0.0)
        return skirt(build, gown.color, length=length, flare=flare, turn=self.turn, trim=gown.trim)

    def _head(self) -> tuple[Shape, ...]:
        look, skin = self.look, self.skin
        _, over = STYLES[look.hair[0]](look.hair_color or HAIR_COLORS[0])
        shapes = head(skin, turn=self.turn)
        brow = darken(look.hair_color or HAIR_COLORS[0], 0.25)
        shapes += face(skin, brow, look.eye or EYES[0], self.options, turn=self.turn, lashes=look.lashes, old=look.old)
        features = Drawing(look.features).placed(x=self.turn * 2.6).shapes
        return self._around_head((*shapes, *features, *over, *look.headwear))

    def _hair_behind(self) -> tuple[Shape, ...]:
        back, _ = STYLES[self.look.hair[0]](self.look.hair_color or HAIR_COLORS[0])
        shapes = Drawing((*back, *self.look.headwear_behind)).placed(flip=self.turn > 0.4).shapes
        return self._around_head(shapes)

    def _around_neck(self, shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
        x, y = self.bones.neck
        return Drawing(shapes).placed(x=x, y=y, rotate=self.bones.stance.lean).shapes

    def _around_head(self, shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
        x, y = self.bones.head
        return Drawing(shapes).placed(x=x, y=y, scale=self.look.build.head / 10, rotate=self._tilt()).shapes

    def _at_head(self, point: Point) -> Point:
        scale = self.look.build.head / 10
        return self.bones.head[0] + point[0] * scale, self.bones.head[1] + point[1] * scale

    def _tilt(self) -> float:
        return {"sad": 4.0}.get(self.options.mood, 0.0) + self.bones.stance.lean * 0.6

    def _soles(self) -> float:
        if self.look.legless:
            return max(0.0, self.bones.neck[1] + 97)
        legs = (self.bones.leg,) if self.pose == "riding" else (self.bones.leg, self.bones.other_leg)
        girth = self.look.build.girth
        return max(max(bones.end[1] + 4.2 * girth, bones.joint[1] + 3.6 * girth) for bones in legs)


def _lap(build: Build, color: str) -> tuple[Shape, ...]:
    """A skirt spread over crossed legs."""
    t, w, k = build.torso, build.waist, build.leg / 42
    shape = outline(
        f"M{-w} {t * 0.66}C{-w - 4} {t - 3} {-20 * k} {t - 4} {-24 * k} {t + 4}"
        f"C{-25 * k} {t + 9} {-12} {t + 9.5} 0 {t + 9}"
        f"C12 {t + 9.5} {25 * k} {t + 9} {24 * k} {t + 4}C{20 * k} {t - 4} {w + 4} {t - 3} {w} {t * 0.66}Z",
        color,
    )
    fold = outline(
        f"M-3 {t}Q0 {t + 5} 3 {t}Q2 {t + 8} 0 {t + 11}Q-2 {t + 8} -3 {t}Z", darken(color, 0.15), role="shadow"
    )
    return (shape, *clipped([fold], shape))


def _above(shape: Shape, ground: float) -> Shape:
    """The shape with what would hang below the ground lying on it."""
    return replace(shape, path=map_points(shape.path, lambda point: (point[0], min(point[1], ground))))


def _settled(drawing: Drawing, soles: float) -> Drawing:
    """Stand the figure on y = 0, near x = 0, and grow a low one to the usual size."""
    left, top, right, _ = drawing.bounds
    size = max(right - left, soles - top)
    scale = 74 / size if size < 74 else min(1.0, 124 / size)
    middle = (left + right) / 2
    return drawing.placed(x=-middle * 0.6 * scale, y=-soles * scale, scale=scale)
