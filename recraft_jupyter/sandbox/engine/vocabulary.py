"""Reads a prompt: any text becomes a Description, decided by known words and their order, never by whole prompts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from .color import darken, lighten, saturate
from .costumes import dress_animal, find_clothes, find_costume, is_animal, put_on
from .description import Description, Figure, Relation
from .implications import (
    add_props,
    clear_table,
    drop_own_things,
    fill_containers,
    find_place_of_pose,
    find_time,
    find_weather,
    gather_around,
)
from .lexicon import Term, find_backdrop, find_subject, read_terms
from .meaning import ADJECTIVES, Context
from .phrase import Pending, join_compound, make_figure, take_role
from .relations import is_being, is_building, settle_relations
from .scene import Backdrop, Subject
from .signage import find_icon, guess_icon
from .words import read_table

__all__ = ["understand"]

MOST_FIGURES = 8
HAIR = ("hair", "haired", "beard", "bearded")
MOST_MIXED = 4
SHARED_RELATIONS = ("on", "inside", "under")
CONTINUING_RELATIONS = ("holding", "wearing", "with")
QUALIFIERS: dict[str, Callable[[str, float], str]] = {"darken": darken, "lighten": lighten, "saturate": saturate}
# A word nobody knows is a noun if none of these follows: "a zyzzyva flying" has said its noun.
NOUN_ADJECTIVES = ("color", "material", "size", "mood", "qualifier")


def understand(prompt: str) -> Description:
    """Return what a prompt asks for.

    Args:
        prompt: Any text: words, emoji, other scripts, markup. Nothing raises; words that mean nothing are passed over.

    Returns:
        The description; without figures and place if no word of the prompt is known.
    """
    reader = _Reader(read_terms(prompt))
    reader.read()
    return reader.describe(prompt)


class _Reader(Context):
    """Walks over the terms once; one method for each kind of meaning."""

    def read(self) -> None:
        for index, term in enumerate(self.terms):
            following = self.terms[index + 1] if index + 1 < len(self.terms) else Term("", {})
            self.term, self.following = term, following
            kind = self.choose(term, following)
            getattr(self, f"_read_{kind}")()
            self.previous, self.previous_term = kind, term
        self._give_left_over_adjectives()

    def describe(self, prompt: str) -> Description:
        if not self.figures:
            self._show_an_icon()
        table = self._complete()
        relations = settle_relations(self.figures, self.relations)
        time = None if self.has_time else find_time(self.figures)
        weather = find_weather(self.figures) if self.weather == "clear" else self.weather
        return Description(
            prompt=prompt,
            figures=tuple(take_role(figure) for figure in self.figures),
            relations=tuple(relations),
            place=self.place or table or find_place_of_pose(self.figures, weather) or self.role_place,
            place_color=self.place_color,
            time=time or self.time,
            weather=weather,
            mood=self.mood,
            is_plain=self.is_plain,
            is_close=self.is_close,
            has_time=self.has_time or time is not None,
        )

    def _complete(self) -> Backdrop | None:
        """Add and leave out what goes without saying; the place of a tabletop, if there is one."""
        self.figures, self.relations = fill_containers(
            self.figures, self.relations, {i: name for i, name in self.containers.items() if i < len(self.figures)}
        )
        self.figures, self.relations = add_props(*drop_own_things(self.figures, self.relations))
        self.relations = gather_around(self.figures, self.relations)
        (self.figures, self.relations), table = clear_table(self.figures, self.relations)
        return table

    # One method for each kind of meaning.

    def _read_subject(self) -> None:
        if self.following.means("feature") and not self.following.means("subject"):
            # A carrot nose and a lion mane are no carrot and no lion.
            return
        self._add_figure(self.term, self._homonym() or self.term.meanings["subject"], None)

    def _homonym(self) -> Subject | None:
        """After a bottle of wine, two glasses are no spectacles; a cactus is in no cooking pot."""
        last = self.figures[-1].subject if self.figures else None
        meanings = read_table("homonyms").get(self.term.text, {})
        return find_subject(meanings.get(last.names[0]) or meanings.get(last.kind, "")) if last is not None else None

    def _read_mixed(self) -> None:
        """People, pets, fruit: one of each in turn."""
        subjects = self.term.meanings["mixed"]
        self.pending.number = self.pending.number or 1
        if self.pending.number == 1:
            self.pending.number = min(len(subjects), MOST_MIXED)
        self._add_figure(self.term, subjects[0], None)
        if self.figures and self.figures[-1].noun == self.term.text:
            self._change_last(others=tuple(subjects[1:]))

    def _read_unknown(self) -> None:
        self.unknown.append(self.term.text)
        icon = find_icon(self.term.text) if self.is_open and self.previous in ("article", *ADJECTIVES) else None
        if icon is not None and not self.following.means("subject", "place", "part", "feature"):
            self._add_figure(self.term, None, icon)
        elif self.is_open and not (
            self.following.means("subject", "place", *NOUN_ADJECTIVES) or self.following.is_unknown
        ):
            # A noun that nobody can draw takes its adjectives with it: the "red" of a red zyzzyva is no cat's.
            self.pending = Pending()
            self._close()

    def _read_place(self) -> None:
        if self.pending.is_negated:
            self.pending = Pending()
            return
        if self.previous == "subject" and self.has_just_placed(len(self.figures) - 1):
            # "on a lily pond": the noun before the place only says which place it is.
            self.relations.pop()
        if self.has_just_said("above") and self.figures and not is_building(self.figures[-1]):
            # Over a city one can only fly, unless one is a bridge.
            self._change_last(pose="flying")
        if self.place is None or self.is_vague or self.names_a_place():
            self.place = self.term.meanings["place"]
            self.is_vague = self.term.text in read_table("vague_places")
        if self.pending.colors and not self.following.means("subject"):
            self.place_color = self.pending.colors[0]
            self.pending.colors = []
        if not self.following.means("subject"):
            self.pending.number = None
            self._close()

    def _read_color(self) -> None:
        if self.term.text in read_table("hair_colors") and self.is_person(self.following):
            self.pending.hair = self.term.meanings["color"][0]
            return
        names = [self._qualified(name) for name in self.term.meanings["color"]]
        if self.following.text in ("background", "backdrop", "wall"):
            self.place_color = names[0]
            self.is_plain = self.is_plain or self.following.text != "wall"
            return
        self._color(names)

    def _read_material(self) -> None:
        if self.has_just_said("made") and self.figures:
            # "a house of wood", "a dragon made of ice"
            self._change_last(colors=(self.term.meanings["material"],))
            return
        self._color([self.term.meanings["material"]])

    def _read_clothing(self) -> None:
        """What somebody wears gives them its color."""
        wearer = self._root(len(self.figures) - 1)
        colors, self.pending = tuple(self.pending.colors), Pending()
        worn = find_clothes(self.term.text)
        if is_animal(self.figures[wearer]):
            # A cat in a red suit is no red cat; it wears a red tie.
            if worn is not None:
                put_on(self.figures, self.relations, wearer, worn, colors)
        elif colors and is_being(self.figures[wearer]):
            self.figures[wearer] = replace(self.figures[wearer], colors=colors)
        self._close()

    def _read_qualifier(self) -> None:
        """Dark, pale or bright: how the color that follows is changed."""

    def _read_number(self) -> None:
        number = int(self.term.meanings["number"])
        dozens = self.pending.number if number >= 12 and self.pending.number else 1
        self.pending.number = number * dozens
        self._read_article()

    def _read_pose(self) -> None:
        pose = self.term.meanings["pose"]
        if self.is_open or not self.figures:
            self.pending.pose = pose
        else:
            self._change_last(pose=pose)
            self._share_pose(pose)

    def _share_pose(self, pose: str) -> None:
        """A cat and a dog sleeping: both sleep."""
        for index in takewhile(lambda index: index in self.listed, range(len(self.figures) - 2, -1, -1)):
            if is_being(self.figures[index]) and not self.figures[index].pose:
                self.figures[index] = replace(self.figures[index], pose=pose)

    def _read_mood(self) -> None:
        self.mood = self.mood or self.term.meanings["mood"]
        if self.is_open or not self.figures:
            self.pending.mood = self.term.meanings["mood"]
        else:
            self._change_last(mood=self.term.meanings["mood"])

    def _read_size(self) -> None:
        self.pending.size *= self.term.meanings["size"]

    def _read_time(self) -> None:
        self.time, self.has_time = self.term.meanings["time"], True
        if not self.following.means("subject", "place"):
            self._close()

    def _read_weather(self) -> None:
        self.weather = self.term.meanings["weather"]
        if not self.following.means("subject", "place"):
            self._close()

    def _read_relation(self) -> None:
        kind = self.term.meanings["relation"]
        if kind == "and":
            self.listed.add(len(self.figures) - 1)
            is_list = self.last_relation is not None and self.last_relation[0] in CONTINUING_RELATIONS
            self.relation = self.last_relation if is_list else None
        elif self.figures:
            self.relation = (kind, self._root(len(self.figures) - 1))
        if self.term.means("pose") and self.figures:
            self._change_last(pose=self.term.meanings["pose"])
        if kind in ("perching", "crowning") and self.figures:
            self._perch(kind)
        self.is_open = True

    def _perch(self, kind: str) -> None:
        """A parrot "on his shoulder" is on whom it was said to be with; an orange on a head is worn like a hat."""
        self.relation = None
        last = len(self.figures) - 1
        for number, relation in enumerate(self.relations):
            if relation.target == last:
                on_top = Relation("crowning", relation.actor, last)
                self.relations[number] = on_top if kind == "crowning" else Relation("on", last, relation.actor)

    def _read_part(self) -> None:
        if self.following.means("subject") or self.term.text.endswith("ed"):
            # "three-eyed monster": the figure is still to come.
            self.pending.parts[self.term.meanings["part"]] = self.pending.number or 1
            self.pending.number = None
            return
        number = self.pending.number
        if self.figures and number is not None:
            parts = {**self.figures[-1].parts, self.term.meanings["part"]: number}
            self._change_last(parts=parts)
        self._read_feature()

    def _read_feature(self) -> None:
        """Hair, fur, eyes: what is said of them must not color the whole figure."""
        hair = self.pending.colors[0] if self.pending.colors and self.term.text in HAIR else ""
        if self.following.means("subject", "mixed"):
            # "a red-haired woman": the figure is still to come.
            self.pending = replace(self.pending, colors=[], hair=hair)
            return
        if hair and self.figures:
            self._change_last(hair=hair)
        self.pending = Pending()
        self._close()

    def _read_article(self) -> None:
        if self.pending.colors and self.previous not in ADJECTIVES:
            self._give_left_over_adjectives()
        self.pending.is_definite = self.term.text not in ("a", "an", "another") and not self.term.means("number")
        self.is_open = True

    def _read_separator(self) -> None:
        self._give_left_over_adjectives()
        self.relation = self.last_relation = None
        self.is_open = True

    def _read_possession(self) -> None:
        self.is_open = True

    def _read_negation(self) -> None:
        self._give_left_over_adjectives()
        self.pending.is_negated = True

    def _read_plain(self) -> None:
        self.is_plain = True

    def _read_framing(self) -> None:
        """A portrait of somebody, a close-up."""
        self.is_close = self.is_open = True

    def _read_measure(self) -> None:
        container = read_table("containers").get(self.term.text)
        if container is not None:
            self.containers[len(self.figures)] = container
        self.is_open = True

    def _read_link(self) -> None:
        self.is_open = False

    def _read_filler(self) -> None:
        """Words that change nothing."""

    # What the methods above share.

    def _add_figure(self, term: Term, subject: Subject | None, icon: str | None) -> None:
        pending, self.pending = self.pending, Pending()
        if pending.is_negated or len(self.figures) >= MOST_FIGURES:
            self._close()
            return
        if self.has_just_said("made") and self.figures:
            # A house made of candy is no candy.
            color = tuple(pending.colors) or ((subject.color,) if subject is not None else ())
            self._change_last(colors=self.figures[-1].colors or color)
            self._close()
            return
        figure = make_figure(term, subject, icon, pending)
        twin = self._find_twin(figure, pending)
        if self._plays_a_role(figure):
            self._dress_up(figure)
        elif twin is not None:
            self._merge(twin, figure)
        elif self.previous == "subject" and self.figures and self._is_compound(figure):
            self.figures[-1] = join_compound(self.figures[-1], figure)
        else:
            self.figures.append(figure)
            self._relate()
        self._close()

    def _plays_a_role(self, figure: Figure) -> bool:
        """A cat astronaut, a pirate dog, a fox dressed as a wizard."""
        if not self.figures or figure.subject is None:
            return False
        pair = (self.figures[-1], figure)
        is_mixed = any(map(is_animal, pair)) and any(map(find_costume, pair))
        if self.has_just_said("costume") and not is_animal(figure):
            return is_mixed or not is_animal(pair[0])
        return is_mixed and self.previous == "subject" and self._is_compound(figure)

    def _dress_up(self, figure: Figure) -> None:
        """The animal wears what the trade is known by; people take the trade itself."""
        last = self.figures[-1]
        animal, role = (last, figure) if is_animal(last) else (figure, last)
        costume = find_costume(role)
        if costume is None or not is_animal(animal):
            self._change_last(subject=figure.subject)
            return
        self.figures[-1] = dress_animal(animal, role)
        put_on(self.figures, self.relations, len(self.figures) - 1, costume)
        self.role_place = find_backdrop(role.subject.place) if role.subject is not None else None

    def _is_compound(self, figure: Figure) -> bool:
        """In "apple pie" the first noun only says which pie; plurals are lists: "cats dogs birds"."""
        return self.figures[-1].count == 1 or figure.count == 1

    def _find_twin(self, figure: Figure, pending: Pending) -> int | None:
        """The same thing said again in other words is one figure: "a cat, a cute kitten"."""
        if figure.colors or (pending.number or 1) > 1 or (self.relation and self.relation[0] != "with"):
            return None
        same = [index for index, other in enumerate(self.figures) if other.subject is figure.subject is not None]
        is_new = self.previous == "number" and not pending.is_definite and self._follows_and()
        return same[-1] if same and not is_new else None

    def _follows_and(self) -> bool:
        return self.relation is None and self.is_open and not self.pending.is_definite

    def _merge(self, index: int, figure: Figure) -> None:
        known = self.figures[index]
        self.figures[index] = replace(
            known,
            parts={**known.parts, **figure.parts},
            pose=known.pose or figure.pose,
            mood=known.mood or figure.mood,
        )

    def _relate(self) -> None:
        if self.relation is not None:
            kind, actor = self.relation
            new = len(self.figures) - 1
            self.relations.append(Relation(kind, actor, new))
            if kind in SHARED_RELATIONS:
                # "an apple and a pear on a table": both are on it.
                listed = takewhile(lambda index: index in self.listed, range(actor - 1, -1, -1))
                self.relations.extend(Relation(kind, index, new) for index in listed)

    def _close(self) -> None:
        """The noun has been said."""
        self.last_relation, self.relation, self.is_open = self.relation, None, False
        self.pending.is_negated = False

    def _root(self, index: int) -> int:
        """The figure that a chain of relations began with: in "a man on a horse with a sword" the man has the sword."""
        for relation in reversed(self.relations):
            if relation.target == index:
                return self._root(relation.actor)
        return index

    def _qualified(self, name: str) -> str:
        if self.previous != "qualifier":
            return name
        change, amount = self.previous_term.meanings["qualifier"]
        return QUALIFIERS[change](name, amount)

    def _color(self, names: list[str]) -> None:
        if self.is_open or not self.figures:
            self.pending.colors.extend(names)
        else:
            self._change_last(colors=(*self.figures[-1].colors, *names))

    def _change_last(self, **changes: object) -> None:
        self.figures[-1] = replace(self.figures[-1], **changes)  # type: ignore[arg-type]

    def _give_left_over_adjectives(self) -> None:
        """Colors that no noun followed belong to the noun before: "a woman in red"."""
        left, self.pending = self.pending, Pending()
        is_worn = self.relation is None or self.relation[0] in ("inside", "wearing", "with")
        if self.figures and left.colors and not self.figures[-1].colors and is_worn:
            self._change_last(colors=tuple(left.colors))
        elif left.colors and not self.figures:
            self.pending.colors = left.colors

    def _show_an_icon(self) -> None:
        icon = None if self.place is not None else guess_icon(self.unknown)
        if icon is not None:
            pending = replace(self.pending, is_negated=False)
            figure = make_figure(Term(icon, {}), None, icon, pending)
            self.figures.append(replace(figure, is_symbol=find_icon(icon) not in map(find_icon, self.unknown)))
