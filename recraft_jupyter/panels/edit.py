"""The panel that vectorizes, cuts out and enlarges pictures, and shows before and after."""

from __future__ import annotations

import html
from typing import Any

from ipywidgets import HTML, Box, ToggleButtons, VBox

from .. import catalog
from ..errors import InvalidRequestError
from ..results import RecraftImage, RecraftImages
from .code_line import Request, Source
from .comparison import Comparison
from .frame import Panel
from .picture_source import PictureSource, image_source
from .results_area import RING, ResultsArea
from .thumbnails import picture_html, thumbnail_url
from .work import Job, run_plan

__all__ = ["EditPanel"]

OPERATIONS = {
    "vectorize_image": ("Vectorize", "vectorize", "Turns a raster picture into an SVG."),
    "remove_background": ("Remove background", "remove_background", "Makes the background transparent."),
    "clarity_upscale": ("Clarity upscale", "clarity_upscale", "Larger, sharper and cleaner."),
    "generative_upscale": ("Generative upscale", "generative_upscale", "Larger, with new small details and faces."),
}


class EditPanel(Panel):
    """A picture, what to do with it, and the two side by side."""

    name = "edit"
    title = "Edit"

    def build(self) -> list[Any]:
        """Return the choice of a picture, of an operation, and the comparison."""
        self.source: Source | None = None
        self.picture_source = PictureSource(self.state, self.status, self.choose)
        self.preview = HTML().add_class("rj-preview")
        label = HTML('<span class="rj-label">Picture</span>')
        self._preview_row = Box([label, self.preview]).add_class("rj-row").add_class("rj-hidden")
        operations = [(words, name) for name, (words, *_) in OPERATIONS.items()]
        self.operation = ToggleButtons(description="What to do", options=operations).add_class("rj-pills")
        self.operation.observe(self.status.guard(lambda _: self.refresh()), "value")
        self.note = HTML().add_class("rj-note")
        self.run_button = self.main_button("Vectorize", self.run)
        self.comparison = Comparison()
        self._befores: dict[int, Any] = {}
        self.results_area = ResultsArea(
            self.state, self.status, leave_out=["generate"], has_preview=False, choose=self._show_comparison
        )
        form = VBox([self.picture_source.widget, self._preview_row, self.operation, self.note]).add_class("rj-form")
        return [form, *self.action_bar(self.run_button), self.comparison.widget, self.results_area.widget]

    def shown(self) -> None:
        """Bring the choice of pictures up to date."""
        self.picture_source.show()

    def request(self) -> Request | None:
        """Return the operation on the chosen picture."""
        if self.source is None:
            return None
        command = OPERATIONS[self.operation.value][1]
        return Request(command, command, sources=[self.source])

    def refresh(self) -> None:
        """Bring button and note up to date, too."""
        super().refresh()
        words, _, note = OPERATIONS[self.operation.value]
        self.run_button.description = self.run_button.tooltip = words
        self.note.value = html.escape(note)

    def cost(self) -> tuple[float | None, float]:
        """Return what the operation costs."""
        operation = self.operation.value
        return catalog.expected_credits(operation), catalog.expected_seconds(operation)

    def choose(self, source: Source) -> None:
        """Take a picture with the code that names it."""
        url = thumbnail_url(source.image)
        self.source = source
        self.preview.value = picture_html(url, alternative=f"Chosen: {source.label}", caption=source.label)
        self._preview_row.remove_class("rj-hidden")
        self.comparison.hide()
        self.refresh()

    def take(self, image: RecraftImage) -> None:
        """Take one of our pictures, for example a result of another panel."""
        self.choose(image_source(image))
        self.status.say("Choose what to do with the picture.")

    def run(self) -> None:
        """Do the operation."""
        if self.source is None:
            raise InvalidRequestError("Choose a picture first.")
        source, operation = self.source, self.operation.value

        def make(job: Job) -> RecraftImages:
            client = self.state.client()
            return run_plan(client, client.plan(operation, source.image), job)

        def show(images: RecraftImages) -> None:
            self.made(images)
            self._remember(images[0], source.image)
            self._show_comparison(images[0])

        words = OPERATIONS[operation][0]
        self.work.start(self.keeping(make), show, doing=words, seconds=catalog.expected_seconds(operation), images=1)

    def _remember(self, image: RecraftImage, before: Any) -> None:  # noqa: ANN401 - a picture in any form
        """Keep what a result was made of, as long as the result is to be seen."""
        self._befores[id(image)] = before
        while len(self._befores) > RING:
            self._befores.pop(next(iter(self._befores)))

    def _show_comparison(self, image: RecraftImage) -> None:
        """Show a result beside what it was made of."""
        if id(image) in self._befores:
            self.comparison.show(self._befores[id(image)], image)

    def made(self, images: RecraftImages) -> None:
        """Show new pictures."""
        super().made(images)
        self.results_area.add(images)
        self.status.say(f"Ready: {images[0].width}×{images[0].height} pixels.")
