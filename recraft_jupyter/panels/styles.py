"""The panel that makes styles of one's own from reference pictures, and lists them."""

from __future__ import annotations

import html
from typing import Any

from ipywidgets import HTML, Box, Dropdown, Text, ToggleButtons, VBox

from .. import catalog
from ..errors import InvalidRequestError
from ..results import RecraftImage, Style
from . import notebook
from .code_line import Request, Source
from .copy_button import copy_button
from .frame import Panel
from .gallery import Gallery, Tile
from .picture_source import PictureSource, image_source
from .thumbnails import thumbnail_url
from .work import Job

__all__ = ["StylePanel"]

DEFAULT_BASE = "digital_illustration"


class StylePanel(Panel):
    """Up to five reference pictures, a base style, and the styles made of them."""

    name = "styles"
    title = "Styles"

    def build(self) -> list[Any]:
        """Return the references, the base style, the list."""
        self.references: list[Source] = []
        self.picture_source = PictureSource(self.state, self.status, self.add_source)
        self.gallery = Gallery(self.status, lambda _: None, ring=catalog.STYLE_REFERENCES, remove=self.remove)
        self.count = HTML().add_class("rj-note")
        bases = [(style.replace("_", " ").capitalize(), style) for style in catalog.styles() if style != "any"]
        self.base = ToggleButtons(description="Base style", options=bases, value=DEFAULT_BASE).add_class("rj-pills")
        self.base.observe(self.status.guard(lambda _: self.refresh()), "value")
        self.create = self.main_button("Create style", self.run)
        label = HTML('<span class="rj-label">References</span>')
        chosen = VBox([self.count, self.gallery.widget]).add_class("rj-references")
        references = Box([label, chosen]).add_class("rj-row")
        form = VBox([self.picture_source.widget, references, self.base])
        return [form.add_class("rj-form"), *self.action_bar(self.create), self._build_list()]

    def _build_list(self) -> VBox:
        self.made_styles = Dropdown(description="Style made", options=[])
        self.style_id = HTML().add_class("rj-style-id")
        self.name_field = Text(description="Name in notebook", placeholder="my_style").add_class("rj-name")
        self.use = self.button("Use in Generate", self._use)
        self.assign = self.button("Assign", self._assign)
        self.made_styles.observe(self.status.guard(lambda _: self._show_id()), "value")
        self.state.listen(self.status.guard(self.list_styles))
        heading = HTML('<div class="rj-heading">Your styles</div>')
        self.list = VBox(
            [
                heading,
                self.made_styles,
                self.style_id,
                Box([self.use]).add_class("rj-buttons").add_class("rj-indented"),
                Box([self.name_field, self.assign]).add_class("rj-field"),
            ]
        )
        return self.list.add_class("rj-form").add_class("rj-hidden")

    def shown(self) -> None:
        """Bring pictures and styles up to date."""
        self.picture_source.show()
        self.list_styles()

    def request(self) -> Request | None:
        """Return the call that makes the style."""
        if not self.references:
            return None
        arguments = {"style": self.base.value}
        return Request("create_style", "create_style", sources=list(self.references), arguments=arguments)

    def refresh(self) -> None:
        """Bring the count up to date, too."""
        super().refresh()
        self.count.value = f"{len(self.references)} of at most {catalog.STYLE_REFERENCES} reference pictures"

    def cost(self) -> tuple[float | None, float]:
        """Return what a style costs."""
        return catalog.expected_credits("create_style"), catalog.expected_seconds("create_style")

    def add(self, image: RecraftImage) -> None:
        """Add one of our pictures as a reference."""
        self.add_source(image_source(image))

    def add_source(self, source: Source) -> None:
        """Add a picture as a reference."""
        if len(self.references) >= catalog.STYLE_REFERENCES:
            raise InvalidRequestError(
                f"A style is made from at most {catalog.STYLE_REFERENCES} pictures; remove one first."
            )
        tile = Tile(len(self.references), f"Reference: {source.label}", "", thumbnail_url(source.image))
        self.references.append(source)
        self.gallery.show([*self.gallery.tiles, tile])
        self.status.clear()
        self.refresh()

    def run(self) -> None:
        """Make the style."""
        catalog.check_style_references(len(self.references))
        images, base = [source.image for source in self.references], self.base.value

        def make(_: Job) -> Style:
            return self.state.client().create_style(images, style=base)

        seconds = catalog.expected_seconds("create_style")
        self.work.start(make, self._created, doing="Creating the style", seconds=seconds)

    def list_styles(self) -> None:
        """List the styles made so far, newest first."""
        styles = {style.id: style for style in self.state.styles()}
        if isinstance(self.state.result, Style):
            styles.setdefault(self.state.result.id, self.state.result)
        self._styles = styles
        options = [
            (f"{style.style.replace('_', ' ').capitalize()} · {style.id[:8]}", style.id) for style in styles.values()
        ]
        if options != list(self.made_styles.options):
            self.made_styles.options = options
        self._show_id()
        if options:
            self.list.remove_class("rj-hidden")

    def _created(self, style: Style) -> None:
        self.state.result = style
        self.list_styles()
        self.made_styles.value = style.id
        self.status.say("The style is ready: use it in Generate, or copy its id.")

    def _show_id(self) -> None:
        if self.made_styles.value:
            self.style_id.value = (
                f"<code>{html.escape(self.made_styles.value)}</code>"
                f"{copy_button('Copy id', label='Copy the id of the style')}"
            )

    def _use(self) -> None:
        self.state.open("generate").use_style(self._styles[self.made_styles.value])

    def _assign(self) -> None:
        name = self.name_field.value.strip()
        notebook.assign(name, self._styles[self.made_styles.value])
        self.status.say(f"The style is in the variable {name}.")

    def remove(self, position: int) -> None:
        """Take a reference out."""
        del self.references[position]
        tiles = [tile for tile in self.gallery.tiles if tile.key != position]
        self.gallery.show(
            [Tile(position, tile.alternative, tile.caption, tile.url) for position, tile in enumerate(tiles)]
        )
        self.refresh()
