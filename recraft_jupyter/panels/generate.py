"""The panel that makes pictures from a prompt."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from ipywidgets import (
    HTML,
    Accordion,
    BoundedIntText,
    Box,
    Checkbox,
    ColorPicker,
    Combobox,
    Dropdown,
    Textarea,
    ToggleButtons,
    VBox,
)

from .. import catalog, planning
from ..colors import extract_palette
from ..errors import InvalidRequestError
from ..planning import Plan
from ..results import RecraftImages, Style
from . import notebook
from .code_line import Request, Source
from .frame import Panel
from .keyboard import SHORTCUT_HINT
from .palette import MOST_COLORS, Palette, hex_color
from .picture_source import PictureSource
from .results_area import ResultsArea, show_if
from .scripts import has_scripts
from .sizes import make_sizes, show_sizes
from .work import Job, run_plan

__all__ = ["GeneratePanel"]

MOST_PICTURES = 24
PALETTE_COLORS = 5
FORM_PARAMETERS = ("prompt", "model", "style", "substyle", "style_id", "size", "n", "controls", "response_format")
FORM_CONTROLS = ("colors", "background_color")
RESPONSE_FORMATS = (("Server's default", ""), ("url", "url"), ("b64_json", "b64_json"))


class GeneratePanel(Panel):
    """Prompt, model, style, size, colors: and the pictures made of them."""

    name = "generate"
    title = "Generate"

    def build(self) -> list[Any]:
        """Return the form, the button, the results."""
        self._is_updating = False
        self._own_styles: dict[str, Style] = {}
        self._build_subject()
        self._build_style()
        self._build_colors()
        self._build_more()
        self.generate = self.main_button("Generate", self.run, tooltip=_shortcut("Generate"))
        self.results_area = ResultsArea(self.state, self.status, leave_out=["generate"])
        form = [
            self.prompt,
            self.model,
            self.style,
            self.substyle,
            self.own_style,
            self.style_note,
            self.size,
            self.n,
            *self._color_widgets,
            self.more,
        ]
        self._show_styles()
        self.state.listen(self.status.guard(self._show_own_styles))
        return [VBox(form).add_class("rj-form"), *self.action_bar(self.generate), self.results_area.widget]

    def shown(self) -> None:
        """Offer the styles made meanwhile, and keep the code true when the magic's defaults change."""
        self._show_own_styles()
        notebook.watch_magic_defaults(self._magic_defaults_changed)
        self.refresh()

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of ``generate_image`` but the prompt, as the form stands."""
        chosen = {
            "model": self.model.value,
            "style_id": self.own_style.value,
            "style": "" if self.own_style.value else self.style.value,
            "substyle": "" if self.own_style.value else self.substyle.value.strip(),
            "size": self.size.value,
            "n": self.n.value,
            "controls": self._controls(),
            "response_format": self.response_format.value,
        }
        return {name: value for name, value in chosen.items() if value}

    def request(self) -> Request:
        """Return the request as code would write it: what goes without saying is left out."""
        arguments = self.arguments()
        controls = arguments.pop("controls", {})
        guessed = catalog.guess_style(arguments.get("style"), arguments.get("substyle"), None)[1]
        usual = {
            "n": 1,
            "size": catalog.sizes(arguments["model"])[0],
            "model": guessed or catalog.DEFAULT_MODEL,
        }
        configured = notebook.magic_defaults()
        for name, value in usual.items():
            if name not in configured and arguments[name] == value:
                del arguments[name]
        if {"style", "substyle"} & configured.keys() and not {"style", "style_id"} & arguments.keys():
            arguments["style"] = ""
        return Request("generate", "generate", prompt=self.prompt.value, arguments={**arguments, **controls})

    def cost(self) -> tuple[float | None, float]:
        """Return what the pictures cost; a prompt that is still missing changes nothing."""
        plan = self._plan(self.prompt.value.strip() or "…")
        return plan.credits, plan.seconds

    def run(self) -> None:
        """Make the pictures."""
        prompt = self.prompt.value.strip()
        plan = self._plan(prompt)

        def make(job: Job) -> RecraftImages:
            return run_plan(self.state.client(), plan, job)

        doing = "Making a picture" if plan.images == 1 else f"Making {plan.images} pictures"
        self.work.start(self.keeping(make), self.made, doing=doing, seconds=plan.seconds, images=plan.images)

    def submit(self, prompt: str) -> None:
        """Make pictures from the prompt as it stands in the page."""
        self.prompt.value = prompt
        self.run()

    def made(self, images: RecraftImages) -> None:
        """Show new pictures."""
        super().made(images)
        self.results_area.add(images)
        count = "The picture is" if len(images) == 1 else f"{len(images)} pictures are"
        self.status.say(f"{count} ready. Saving the notebook keeps what was made in this cell.")

    def fill(self, parameters: Mapping[str, Any]) -> None:
        """Set the form to the parameters of a picture, to make one like it again."""
        if not parameters.get("prompt"):
            raise InvalidRequestError("This picture was not made from a prompt; choose one that was.")
        self.prompt.value = parameters["prompt"]
        self.model.value = parameters.get("model", catalog.DEFAULT_MODEL)
        self._show_own_styles(also=parameters.get("style_id"))
        self.own_style.value = parameters.get("style_id") or ""
        if parameters.get("style") in [value for _, value in self.style.options]:
            self.style.value = parameters["style"]
        self.substyle.value = parameters.get("substyle") or ""
        if parameters.get("size") in catalog.sizes(self.model.value):
            self.size.value = parameters["size"]
        self.n.value = parameters.get("n", 1)
        controls = parameters.get("controls") or {}
        self.palette.colors = controls.get("colors", [])[:MOST_COLORS]
        self.has_background.value = "background_color" in controls
        if self.has_background.value:
            self.background.value = hex_color(controls["background_color"])
        self.response_format.value = parameters.get("response_format") or ""
        self.refresh()
        self._say_left_out(parameters)

    def _say_left_out(self, parameters: Mapping[str, Any]) -> None:
        """Say which parameters of a picture the form has no field for."""
        controls = (f"controls.{name}" for name in parameters.get("controls") or {} if name not in FORM_CONTROLS)
        left_out = [*(name for name in parameters if name not in FORM_PARAMETERS), *controls]
        if left_out:
            self.status.say(f"The form has no field for {', '.join(left_out)}: left out.")

    def use_style(self, style: Style) -> None:
        """Choose a style that was made."""
        self._show_own_styles(also=style.id)
        self.own_style.value = style.id

    def _plan(self, prompt: str) -> Plan:
        arguments = self.arguments()
        own_style = self._own_styles.get(arguments.get("style_id", ""))
        # A style that is known by more than its id has its own price.
        return planning.generation_plan(prompt, **{**arguments, **({"style_id": own_style} if own_style else {})})

    def _controls(self) -> dict[str, Any]:
        background = self.background.value if self.has_background.value else ""
        chosen = {"colors": self.palette.colors, "background_color": background and hex_color(background)}
        return {name: value for name, value in chosen.items() if value}

    def _watch(self, *widgets: Any) -> None:  # noqa: ANN401
        for widget in widgets:
            widget.observe(self.status.guard(lambda _: self._changed()), "value")

    def _changed(self) -> None:
        if not self._is_updating:
            self.refresh()

    def _magic_defaults_changed(self, _: Any) -> None:  # noqa: ANN401
        self.refresh()

    def _build_subject(self) -> None:
        self.prompt = Textarea(
            description="Prompt", placeholder=_shortcut("What should the picture show?"), rows=3
        ).add_class("rj-prompt")
        models = [(catalog.get_model(name).title, name) for name in catalog.models()]
        self.model = Dropdown(description="Model", options=models, value=catalog.DEFAULT_MODEL)
        self.size = make_sizes(self.model.value)
        self.n = BoundedIntText(description="Pictures", value=1, min=1, max=MOST_PICTURES).add_class("rj-count")
        self._watch(self.prompt, self.size, self.n)
        self.model.observe(self.status.guard(lambda _: self._model_changed()), "value")

    def _build_style(self) -> None:
        self.style = ToggleButtons(description="Style", options=[]).add_class("rj-pills")
        self.substyle = Combobox(
            description="Substyle", placeholder="type to search, or leave empty", continuous_update=False
        )
        self.own_style = Dropdown(description="Own style", options=[("None", "")], value="").add_class("rj-hidden")
        self.style_note = HTML().add_class("rj-note").add_class("rj-hidden")
        self.style.observe(self.status.guard(lambda _: self._style_changed()), "value")
        self.substyle.observe(self.status.guard(lambda _: self._substyle_changed()), "value")
        self.own_style.observe(self.status.guard(lambda _: self._own_style_changed()), "value")

    def _build_colors(self) -> None:
        self.palette = Palette(self.status, self._changed)
        self._source: PictureSource | None = None
        self._source_place = VBox().add_class("rj-from-picture")
        self.from_picture = self.button(
            "Take from picture…", self._ask_for_picture, tooltip="Take the colors of a picture"
        ).add_class("rj-quiet")
        palette_box = self.palette.widget.children[1]
        palette_box.children = [*palette_box.children, self.from_picture, self._source_place]
        self.has_background = Checkbox(description="Choose a color", value=False, indent=False)
        self.background = ColorPicker(concise=True, description="Background color", value="#fff4e0", disabled=True)
        label = HTML('<span class="rj-label">Background</span>')
        background = Box([label, Box([self.has_background, self.background]).add_class("rj-background")])
        self._color_widgets = [self.palette.widget, background.add_class("rj-row")]
        self.has_background.observe(self.status.guard(lambda _: self._switch_background()), "value")
        self._watch(self.background)
        self._show_background()

    def _build_more(self) -> None:
        self.response_format = ToggleButtons(description="Response format", options=RESPONSE_FORMATS, value="")
        self.response_format.add_class("rj-pills")
        self._watch(self.response_format)
        self.more = Accordion([VBox([self.response_format]).add_class("rj-form")], titles=("More",))
        self.more.selected_index = None
        self.more.add_class("rj-more")

    def _model_changed(self) -> None:
        """Offer what the new model has; what it has not is emptied, and it is said."""
        old = {"style": self.style.value, "substyle": self.substyle.value, "size": self.size.value}
        self._is_updating = True
        try:
            show_sizes(self.size, self.model.value)
            self._show_styles(wanted=old["style"], substyle=old["substyle"])
        finally:
            self._is_updating = False
        new = {"style": self.style.value, "substyle": self.substyle.value, "size": self.size.value}
        self._say_lost(old, new, who=catalog.get_model(self.model.value).title)
        self.refresh()

    def _style_changed(self) -> None:
        if not self._is_updating:
            old = {"substyle": self.substyle.value}
            self._show_substyles(self.substyle.value)
            self._say_lost(old, {"substyle": self.substyle.value}, who=_words(self.style.value or ""))
            self.refresh()

    def _substyle_changed(self) -> None:
        if self._is_updating:
            return
        self.refresh()
        if self.substyle.value.strip():
            catalog.check_style(self.style.value, self.substyle.value.strip(), self.model.value)
        self.status.clear()

    def _own_style_changed(self) -> None:
        self._enable_style()
        if self.own_style.value:
            self._note("Your own style takes the place of style and substyle.")
        else:
            self._note("" if catalog.styles(self.model.value) else _no_style(self.model.value))
        self._changed()

    def _show_styles(self, *, wanted: str | None = None, substyle: str = "") -> None:
        """Offer the model's styles, the wanted one chosen if it is among them."""
        styles = catalog.styles(self.model.value)
        default = catalog.DEFAULT_STYLE if catalog.DEFAULT_STYLE in styles else next(iter(styles), None)
        was_updating, self._is_updating = self._is_updating, True
        try:
            self.style.options = [(_words(style), style) for style in styles]
            self.style.value = wanted if wanted in styles else default
            self._show_substyles(substyle)
        finally:
            self._is_updating = was_updating
        show_if(self.style, bool(styles))
        self._note("" if styles else _no_style(self.model.value))

    def _show_substyles(self, wanted: str) -> None:
        substyles = catalog.substyles(self.style.value or "", self.model.value)
        was_updating, self._is_updating = self._is_updating, True
        try:
            self.substyle.options = substyles
            self.substyle.placeholder = f"any of {len(substyles)}: type to search, or leave empty"
            self.substyle.value = wanted if wanted in substyles else ""
        finally:
            self._is_updating = was_updating
        show_if(self.substyle, bool(substyles))

    def _show_own_styles(self, *, also: str | None = None) -> None:
        """Offer the styles made so far, and one that is known by its id only."""
        self._own_styles = {style.id: style for style in self.state.styles()}
        known = {style.id: f"{_words(style.style)} · {style.id[:8]}" for style in self._own_styles.values()}
        if also and also not in known:
            known[also] = also
        options = [("None", ""), *((words, style_id) for style_id, words in known.items())]
        if options != list(self.own_style.options):
            chosen = self.own_style.value if self.own_style.value in known else ""
            self.own_style.options = options
            self.own_style.value = chosen
        show_if(self.own_style, bool(known))

    def _enable_style(self) -> None:
        for widget in (self.style, self.substyle):
            widget.disabled = bool(self.own_style.value)

    def _switch_background(self) -> None:
        self._show_background()
        self._changed()

    def _show_background(self) -> None:
        self.background.disabled = not self.has_background.value
        show_if(self.background, self.has_background.value)

    def _ask_for_picture(self) -> None:
        """Open, or close again, the choice of a picture whose colors are taken."""
        if self._source_place.children:
            self._source_place.children = []
            return
        if self._source is None:
            self._source = PictureSource(self.state, self.status, self._take_colors)
        self._source_place.children = [self._source.widget]
        self._source.show()

    def _take_colors(self, source: Source) -> None:
        self.palette.colors = extract_palette(source.image, PALETTE_COLORS)
        self._source_place.children = []
        self.status.say(f"Colors taken from {source.label}.")

    def _note(self, words: str) -> None:
        self.style_note.value = html.escape(words)
        show_if(self.style_note, bool(words))

    def _say_lost(self, old: Mapping[str, Any], new: Mapping[str, Any], *, who: str) -> None:
        """Say which choices do not fit any more."""
        lost = [
            f"no {name} {_shown(old[name])}" + (f" (now {_shown(new[name])})" if new[name] else "")
            for name in old
            if old[name] and old[name] != new[name]
        ]
        self.status.say(f"{who} has {' and '.join(lost)}." if lost else "")


def _no_style(model: str) -> str:
    return f"{catalog.get_model(model).title} takes no style: say it in the prompt."


def _words(style: str) -> str:
    return style.replace("_", " ").capitalize()


def _shown(value: Sequence[Any] | str) -> str:
    return str(value).replace("x", "×") if str(value)[:1].isdigit() else str(value)


def _shortcut(words: str) -> str:
    return f"{words} ({SHORTCUT_HINT})" if has_scripts() else words
