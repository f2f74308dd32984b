"""What every panel is made of: a form, a button with its price, progress, a status line, the code, the results."""

from __future__ import annotations

import html
from collections.abc import Callable
from importlib import resources
from typing import Any

from ipywidgets import HTML, Box, Button, VBox

from ..errors import RecraftError
from ..results import RecraftImage, RecraftImages, Style
from . import notebook
from .account_line import AccountLine
from .code_line import CodeLine, Request
from .keyboard import make_keyboard
from .prices import price_html
from .shared_state import SharedState
from .sizes import size_style_sheet
from .status import Status
from .token_entry import TokenEntry
from .work import Job, Work

__all__ = ["Panel"]


class Panel(VBox):  # type: ignore[misc] # ipywidgets publishes no types
    """The base of all panels.

    Args:
        state: What it shares with other panels; one of its own by default.
        is_alone: Whether it stands in a cell by itself, with a title and what belongs round it.

    Attributes:
        state: See above.
        status: The line that says what happened.
        work: What is under way.
    """

    name = ""
    title = ""

    def __init__(self, state: SharedState | None = None, *, is_alone: bool = True) -> None:
        self.state = state or SharedState()
        self.status = Status()
        self.work = Work(
            self.status, executor=self.state.executor, double_click_seconds=self.state.double_click_seconds
        )
        self.work.when_done = self.state.tell
        self.price = HTML().add_class("rj-price")
        self.code_line = CodeLine()
        self.state.panels[self.name] = self
        body = VBox([*self.build(), self.code_line.widget]).add_class("rj-body").add_class(f"rj-body-{self.name}")
        super().__init__([*self._frame(), body, self._drawer()] if is_alone else [body])
        self.add_class("rj-panel" if is_alone else "rj-part")
        self.refresh()

    def build(self) -> list[Any]:
        """Return the widgets of the panel's body."""
        raise NotImplementedError

    def request(self) -> Request | None:
        """Return what the panel would do, or None while something is missing."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Bring code and price up to date."""
        request = self.request()
        if request is not None:
            self.code_line.show(request.magic, request.python)
        self.show_price()

    def cost(self) -> tuple[float | None, float] | None:
        """Return the credits and the usual seconds of a click, or None where none costs anything.

        Raises:
            RecraftError: If what the form holds would be refused.
        """
        return None

    def show_price(self) -> None:
        """Say what a click costs beside what is left, or why it would be refused."""
        try:
            cost = self.cost()
        except RecraftError as error:
            self.price.value = f'<span class="rj-refused">{html.escape(str(error))}</span>'
        else:
            self.price.value = price_html(*cost, self.state.account) if cost else ""

    def shown(self) -> None:
        """Bring up to date what lies outside: called when the panel comes before the user's eyes."""

    @property
    def code(self) -> str:
        """The line of magic that does what the panel would do."""
        return self.code_line.magic

    @property
    def python(self) -> str:
        """The Python call that does what the panel would do, for ``import recraft_jupyter as rj``."""
        return self.code_line.python

    @property
    def result(self) -> RecraftImage | Style | None:
        """What was made last."""
        return self.state.result

    @property
    def results(self) -> RecraftImages:
        """All pictures of the last click."""
        return self.state.results

    def main_button(self, words: str, run: Callable[[], object], *, tooltip: str = "") -> Button:
        """Return the button that starts the work, once at a time."""
        button = Button(description=words, button_style="primary", tooltip=tooltip or words).add_class("rj-primary")
        button.on_click(self.status.guard(lambda _: run()))
        self.work.blocks(button)
        return button

    def button(self, words: str, step: Callable[[], object], *, tooltip: str = "") -> Button:
        """Return a button for a step that is done at once."""
        button = Button(description=words, tooltip=tooltip or words)
        button.on_click(self.status.guard(lambda _: step()))
        return button

    def action_bar(self, button: Button) -> list[Any]:
        """Return the row of the main button with what belongs to it: price, cancel, progress, status."""
        row = Box([button, self.work.cancel, self.price]).add_class("rj-action-bar")
        return [row, self.work.progress, self.status.widget]

    def keeping(self, task: Callable[[Job], RecraftImages]) -> Callable[[Job], RecraftImages]:
        """Return a task that hands over the pictures made before an error, too: they may be paid."""

        def careful(job: Job) -> RecraftImages:
            try:
                return task(job)
            except RecraftError as error:
                if error.results and not job.cancelled.is_set():
                    self.made(RecraftImages(error.results))
                raise

        return careful

    def made(self, images: RecraftImages) -> None:
        """Take in pictures."""
        self.state.keep(images)

    def _frame(self) -> list[Any]:
        """What stands above a panel that is alone: style sheet, keys, title, account, token."""
        state, guard = self.state, self.status.guard
        account = AccountLine(state)
        token_status = Status()

        def connected() -> None:
            self.status.say(token_status.text)
            token_status.clear()
            state.tell()

        token = TokenEntry(state, token_status, connected)
        keyboard = make_keyboard(self._submit)
        state.announce = self.status.say
        state.bring_forward = self.bring_forward

        def look_outside() -> None:
            account.refresh()
            token.refresh()

        state.listen(guard(look_outside))
        title = HTML(f'<div class="rj-title">{html.escape(self.title)}</div>')
        header = Box([title, account.widget]).add_class("rj-header")
        return [HTML(f"<style>{_style_sheet()}</style>"), *([keyboard] if keyboard else []), header, token.widget]

    def _submit(self, prompt: str) -> None:
        """Make pictures from the prompt as it stands in the page."""
        panel = self.state.panel("generate")
        panel.status.guard(panel.submit)(prompt)

    def _drawer(self) -> Any:  # noqa: ANN401 - a widget
        self._place = VBox().add_class("rj-drawer")
        return self._place

    def bring_forward(self, panel: Panel) -> None:
        """Show another panel below this one."""
        if panel is not self:
            heading = HTML(f'<div class="rj-heading">{html.escape(panel.title)}</div>')
            self._place.children = [heading, panel]
            panel.shown()

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:  # noqa: ANN401
        data: dict[str, Any] = super()._repr_mimebundle_(**options)
        title = "Recraft" if self.title == "Recraft" else f"Recraft: {self.title}"
        code = self.code.replace("\n", " ")
        data["text/plain"] = f"{title} panel. Run this cell to use it" + (f"; it stood at: {code}" if code else ".")
        data["text/html"] = (
            f"<p><strong>{html.escape(title)} panel.</strong> Run this cell to use it."
            + (f"<br><code>{html.escape(code)}</code>" if code else "")
            + "</p>"
        )
        return data

    def _ipython_display_(self) -> None:
        """Show the panel, and below it the place where its pictures stay when the notebook is saved."""
        notebook.load_magic()
        notebook.show(self._repr_mimebundle_())
        self.state.outlet.attach()
        self.shown()
        self.state.executor.submit(self.state.tell)


def _style_sheet() -> str:
    text = resources.files(__package__).joinpath("panel.css").read_text(encoding="utf-8")
    return text + size_style_sheet()
