"""A rainbow between two clouds."""

from ...drawing import Drawing, Shape, ellipse, outline
from ...scene import Options, Subject
from .cloud import SUBJECT as CLOUD

BANDS = ("#ee4b4f", "#f58a36", "#f9d03f", "#5fbf5f", "#4a9be0", "#5a63c9", "#9a5fc4")


def band(outer: float, inner: float, color: str) -> Shape:
    k = 0.5523
    return outline(
        f"M{-outer} -10C{-outer} {-10 - outer * k} {-outer * k} {-10 - outer} 0 {-10 - outer}"
        f"C{outer * k} {-10 - outer} {outer} {-10 - outer * k} {outer} -10"
        f"H{inner}C{inner} {-10 - inner * k} {inner * k} {-10 - inner} 0 {-10 - inner}"
        f"C{-inner * k} {-10 - inner} {-inner} {-10 - inner * k} {-inner} -10Z",
        color,
    )


def draw(options: Options) -> Drawing:
    bands = [band(58 - index * 4.6, 53.2 - index * 4.6, color) for index, color in enumerate(BANDS)]
    shine = (ellipse(-37, -50, 2, 10, "#ffffff", rotation=42, role="light", opacity=0.4),)
    puff = Drawing(CLOUD.draw(options).shapes)
    shapes = (*bands, *shine, *puff.placed(x=-42, scale=0.34).shapes, *puff.placed(x=43, scale=0.38, flip=True).shapes)
    return Drawing(shapes, anchors={"top": (0, -68)})


SUBJECT = Subject(names=("rainbow",), draw=draw, kind="thing", height=20.0, color="#fbfdff", place="sky", stance="air")
