"""Where the joints of a human figure are, for a build and a pose."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...path import Point

__all__ = ["BOY", "CHILD", "ELDER", "MAN", "POSES", "STANCES", "WOMAN", "Build", "Limb", "Skeleton", "Stance", "reach"]

ANKLE_HEIGHT = 4.2
POSES = ("standing", "walking", "sitting", "riding", "waving", "holding")


@dataclass(frozen=True, kw_only=True)
class Build:
    """Proportions of a body in drawing units.

    Attributes:
        head: Half of the head's width.
        shoulders: Half of the width at the shoulders.
        waist: Half of the width at the waist.
        hips: Half of the width at the hips.
        torso: Length from the base of the neck to the hip joints.
        arm: Length of an arm without the hand.
        leg: Length of a leg without the foot.
        girth: Thickness of the limbs, 1 for a grown person.
    """

    head: float = 8.7
    shoulders: float = 12.4
    waist: float = 9.4
    hips: float = 9.2
    torso: float = 28.0
    arm: float = 27.0
    leg: float = 42.0
    girth: float = 1.0


MAN = Build()
WOMAN = Build(head=8.6, shoulders=10.4, waist=7.2, hips=9.4, torso=26.5, arm=26.0, leg=43.0, girth=0.9)
ELDER = Build(head=8.9, shoulders=11.4, waist=10.0, hips=9.8, torso=27.0, arm=25.5, leg=38.0, girth=0.98)
CHILD = Build(head=11.2, shoulders=10.4, waist=8.8, hips=9.0, torso=24.0, arm=23.0, leg=34.0, girth=0.98)
BOY = Build(head=11.2, shoulders=11.0, waist=9.4, hips=9.0, torso=24.0, arm=23.0, leg=34.0, girth=1.0)


@dataclass(frozen=True, kw_only=True)
class Stance:
    """Angles in degrees of upper and lower limbs: 0 hangs down, 90 points to the right, -90 to the left.

    Attributes:
        arm: The arm on the right of the picture, the one that holds things.
        other_arm: The arm on the left.
        leg: The leg on the right.
        other_leg: The leg on the left.
        turn: 0 faces the viewer, 1 faces right.
        lean: How far the torso is turned clockwise.
        legs_length: Lengths of thigh and shin as parts of the build's, shorter where they point to the viewer.
    """

    arm: Point = (13.0, 4.0)
    other_arm: Point = (-13.0, -4.0)
    leg: Point = (4.0, 1.0)
    other_leg: Point = (-4.0, -1.0)
    turn: float = 0.0
    lean: float = 0.0
    legs_length: Point = (1.0, 1.0)


STANCES: Mapping[str, Stance] = MappingProxyType(
    {
        "standing": Stance(),
        "walking": Stance(arm=(32, 62), other_arm=(-34, -8), leg=(27, 13), other_leg=(-17, -44), turn=0.85, lean=3),
        "sitting": Stance(
            arm=(24, 8), other_arm=(-24, -8), leg=(78, -80), other_leg=(-78, 80), legs_length=(0.92, 0.98)
        ),
        "riding": Stance(arm=(34, 82), other_arm=(22, 84), leg=(60, 0), other_leg=(54, -14), turn=0.85, lean=4),
        "waving": Stance(arm=(118, 166), other_arm=(-15, -5)),
        "holding": Stance(arm=(16, 112), other_arm=(-14, -4)),
    }
)


@dataclass(frozen=True)
class Limb:
    """Root, middle joint and end of an arm or leg."""

    root: Point
    joint: Point
    end: Point

    @property
    def direction(self) -> float:
        """Where the lower part points, in the degrees of a stance."""
        return math.degrees(math.atan2(self.end[0] - self.joint[0], self.end[1] - self.joint[1]))


@dataclass(frozen=True, kw_only=True)
class Skeleton:
    """The joints of one figure, standing on y = 0."""

    build: Build
    stance: Stance
    pelvis: Point
    neck: Point
    head: Point
    arm: Limb
    other_arm: Limb
    leg: Limb
    other_leg: Limb

    @classmethod
    def of(cls, build: Build, stance: Stance) -> Skeleton:
        """Return the joints of a build in a stance."""
        narrow = 1 - 0.28 * stance.turn
        hips, lengths = build.hips * 0.5 * (1 - 0.6 * stance.turn), stance.legs_length
        thigh, shin = build.leg * 0.5 * lengths[0], build.leg * 0.5 * lengths[1]
        drop = max(_drop(angles, thigh, shin) for angles in (stance.leg, stance.other_leg))
        pelvis = (0.0, -drop - ANKLE_HEIGHT)
        neck = reach(pelvis, 180 - stance.lean, build.torso)
        head = reach(neck, 180 - stance.lean * 2, build.head * 1.27 + 2.2)
        shoulder = (build.shoulders - 2.7) * narrow
        return cls(
            build=build,
            stance=stance,
            pelvis=pelvis,
            neck=neck,
            head=(head[0] + stance.turn * 1.4, head[1]),
            arm=_limb((neck[0] + shoulder, neck[1] + 4.2), stance.arm, build.arm * 0.53, build.arm * 0.47),
            other_arm=_limb((neck[0] - shoulder, neck[1] + 4.2), stance.other_arm, build.arm * 0.53, build.arm * 0.47),
            leg=_limb((hips, pelvis[1]), stance.leg, thigh, shin),
            other_leg=_limb((-hips, pelvis[1]), stance.other_leg, thigh, shin),
        )


def reach(start: Point, angle: float, length: float) -> Point:
    """Return the point at a distance, in the degrees of a stance."""
    return start[0] + math.sin(math.radians(angle)) * length, start[1] + math.cos(math.radians(angle)) * length


def _limb(root: Point, angles: Point, upper: float, lower: float) -> Limb:
    joint = reach(root, angles[0], upper)
    return Limb(root, joint, reach(joint, angles[1], lower))


def _drop(angles: Point, upper: float, lower: float) -> float:
    return math.cos(math.radians(angles[0])) * upper + math.cos(math.radians(angles[1])) * lower
