"""Decides what a phrase means where it stands: "orange" before a cat is a color, "building" after a child is a verb."""

from __future__ import annotations

from .description import Figure, Relation
from .lexicon import Term
from .phrase import Pending
from .scene import Backdrop, Subject, Time, Weather

__all__ = ["ADJECTIVES", "Context"]

PLACE_RELATIONS = ("inside", "on", "at", "through")
TALLEST_FURNITURE = 2.0
# What makes places of buildings, anywhere or before them.
INTERIORS, INSIDE = ("interior", "interiors"), ("inside", "inside of", "inside a", "within")
ADJECTIVES = ("color", "material", "size", "mood", "pose", "number", "qualifier")
# Where a phrase has several meanings, the first of these wins, after the special cases of Context.choose.
PRECEDENCE = (
    "plain", "framing", "negation", "measure", "mixed", "subject", "color", "material", "time", "weather", "pose",
    "place", "relation", "number", "size", "mood", "part", "feature", "possession", "separator", "link",
    "article", "filler",
)  # fmt: skip


class Context:
    """What has been read of a prompt so far, and what the phrase at hand means after it."""

    def __init__(self, terms: list[Term]) -> None:
        self.terms = terms
        self.figures: list[Figure] = []
        self.relations: list[Relation] = []
        self.pending = Pending()
        # Figures that are followed by "and".
        self.listed: set[int] = set()
        self.relation: tuple[str, int] | None = None
        self.last_relation: tuple[str, int] | None = None
        # A noun phrase is open from its article or adjective up to its noun.
        self.is_open = True
        self.place: Backdrop | None = None
        # True for a landscape, which any named place may replace.
        self.is_vague = False
        # Where somebody is at home whose trade an animal has taken.
        self.role_place: Backdrop | None = None
        self.place_color: str | None = None
        self.time: Time = "day"
        self.weather: Weather = "clear"
        self.mood = ""
        # Of "a bowl of apples", by the index of the apples.
        self.containers: dict[int, str] = {}
        self.is_plain = False
        self.is_close = False
        self.has_time = False
        self.unknown: list[str] = []
        self.previous = ""
        self.previous_term = self.term = self.following = Term("", {})

    def choose(self, term: Term, following: Term) -> str:
        """Return the kind of meaning that a phrase has here."""
        if not term.meanings:
            return "unknown"
        if term.means("clothing") and self._is_dressing(term, following):
            return "clothing"
        if "qualifier" in term.meanings and following.means("color"):
            return "qualifier"
        if term.means("part", "feature") and self._expects_part(term):
            return "part" if term.means("part") else "feature"
        if term.means("subject") and self._is_adjective(term, following):
            return next(kind for kind in (*ADJECTIVES, "place") if kind in term.meanings)
        if term.means("subject", "pose") and term.means("place") and self.names_a_place(term.meanings.get("subject")):
            return "place"
        if term.means("subject") and term.means("place") and self._is_seen_from_inside(term):
            return "place"
        if term.means("relation") and self._is_verb(term, following):
            return "relation"
        return next((kind for kind in PRECEDENCE if kind in term.meanings), "filler")

    def _is_dressing(self, term: Term, following: Term) -> bool:
        """The red dress that a woman is in says how she is dressed; a red dress alone is a dress."""
        if following.means("subject", "mixed") and not following.means("clothing"):
            return False
        return bool(self.figures) and (self.relation is not None or not term.means("subject"))

    def _is_seen_from_inside(self, term: Term) -> bool:
        """A cafe interior and inside a cafe: the building is a place."""
        before = self.terms[: self.terms.index(term)]
        is_said = any(one.text in INTERIORS for one in self.terms) or any(one.text in INSIDE for one in before)
        return is_said and not self.figures

    def is_person(self, term: Term) -> bool:
        """Return True for a noun that means people."""
        subject = term.meanings.get("subject") or next(iter(term.meanings.get("mixed", ())), None)
        return subject is not None and subject.kind == "person"

    def _expects_part(self, term: Term) -> bool:
        if not term.means("subject"):
            return True
        if not self.figures:
            # A hand that holds a rose is a hand; a two-eyed one is still to come.
            return self.following.means("subject")
        return self.previous != "separator" and self.has_just_said("with") and self.figures[-1].subject is not None

    def has_just_said(self, kind: str) -> bool:
        """Return True if a relation of this kind waits for its noun."""
        return self.relation is not None and self.relation[0] == kind

    def _is_adjective(self, term: Term, following: Term) -> bool:
        """An orange cat, a glass vase, a city bus: the noun that follows makes the word an adjective."""
        is_both = term.means(*ADJECTIVES, "place") and not term.is_plural
        return is_both and following.means("subject", "part", "feature") and not following.means("relation")

    def has_just_placed(self, figure: int) -> bool:
        """Return True if the figure is where the last one was said to be."""
        last = self.relations[-1] if self.relations else None
        return last is not None and last.target == figure and last.kind in PLACE_RELATIONS

    def names_a_place(self, furniture: Subject | None = None) -> bool:
        """One is in a kitchen and at a beach, but on a sofa."""
        if self.relation is None or self.relation[0] not in PLACE_RELATIONS:
            return False
        if furniture is None or self.relation[0] != "on":
            return True
        return furniture.kind != "building" and furniture.height >= TALLEST_FURNITURE

    def _is_verb(self, term: Term, following: Term) -> bool:
        """Words such as "playing" and "fishing" are relations when something follows them, else poses."""
        if term.means("subject") and not term.means("pose"):
            # Children building a house, but a tall building.
            is_verb = self.previous in ("subject", "mixed") and not self.is_open
            return is_verb and following.means("article", "subject", "number", "color", "size")
        if not term.means("pose"):
            return True
        return following.means("article", "subject", "number", "color", "size") and not self.is_open
