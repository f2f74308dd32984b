"""The panels as people use them: JupyterLab, Notebook 7 and Voilà, against the sandbox."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

STUDIO = "panel = rj.panel()\npanel"
SLOW = 60_000
DARK = "JupyterLab Dark"
LIGHT = "JupyterLab Light"


def generate_body(page):
    return page.panel.locator(".rj-body-generate")


def body(page, name):
    return page.panel.locator(f".rj-body-{name}")


def turn_to(page, title):
    page.panel.locator(".rj-tabs").get_by_role("button", name=title, exact=True).click()


def press_main_button(page, name):
    body(page, name).locator("button.rj-primary").click()


def wait_for_results(page, name, count=1):
    expect(body(page, name).locator(".rj-results .rj-tile")).to_have_count(count, timeout=SLOW)


def choose_icon(page):
    """What the sandbox draws fastest."""
    page.panel.get_by_label("Model").select_option("Recraft 20B")
    page.panel.get_by_role("button", name="Icon", exact=True).click()


def open_studio(page, *cells, width=None):
    name = page.write(*cells)
    page.open_lab(name)
    page.run_all()
    page.panel.wait_for(timeout=SLOW)
    return name


def assert_tidy(page):
    """Nothing of a panel is wider than its place, so nothing scrolls inside or is cut off."""
    wide = page.panel.evaluate(
        """(panel) => [...panel.querySelectorAll("*")]
            .filter((one) => one.offsetParent && !["INPUT", "SELECT", "TEXTAREA", "OPTION"].includes(one.tagName))
            .filter((one) => !one.closest(".rj-choose, .widget-label"))
            .filter((one) => one.getBoundingClientRect().right > panel.getBoundingClientRect().right + 1
                || (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible"
                    && one.clientWidth))
            .map((one) => `${one.tagName}.${one.className} ${one.scrollWidth}>${one.clientWidth}`)"""
    )
    assert not wide


def assert_named(page):
    """Every control has a name, every picture a text."""
    nameless = page.panel.evaluate(
        """(panel) => [...panel.querySelectorAll("button, input, select, textarea, img, progress, [role=group]")]
            .filter((one) => one.offsetParent)
            .filter((one) => !(one.getAttribute("aria-label") || one.alt || one.labels?.[0]?.textContent
                || one.textContent.trim()))
            .map((one) => one.outerHTML.slice(0, 120))"""
    )
    assert not nameless


def shoot_both_themes(page, name):
    for theme, word in ((DARK, "dark"), (LIGHT, "light")):
        page.command("apputils:change-theme", theme=theme)
        page.page.wait_for_function(
            "(dark) => (document.body.dataset.jpThemeLight === 'false') === dark", arg=theme == DARK
        )
        assert_tidy(page)
        assert_named(page)
        page.shoot(f"{name}-{word}", page.panel)


def test_from_a_prompt_to_a_style_of_ones_own(open_page, setup_cell):
    page = open_page(1280, 1900)
    open_studio(page, setup_cell(), STUDIO)
    panel = page.panel

    panel.get_by_label("Prompt").fill("a lighthouse at sunset")
    panel.get_by_role("button", name="Digital illustration", exact=True).click()
    magic = generate_body(page).locator(".rj-code code").first
    expect(magic).to_contain_text("digital_illustration")
    panel.get_by_label("Substyle").fill("pixel_art")
    panel.get_by_label("Substyle").press("Enter")
    panel.get_by_role("button", name="+", exact=True).click()
    panel.locator(".rj-swatch input[type=color]").first.fill("#00aa55")
    panel.get_by_role("button", name="+", exact=True).click()
    expect(panel.get_by_label("Colors as text")).to_have_value("#00aa55, #ff8800")
    panel.get_by_role("button", name="1365×1024").click()
    expect(magic).to_have_text(
        "%recraft generate --style digital_illustration --substyle pixel_art --size 1365x1024 "
        "--color #00aa55 --color #ff8800 a lighthouse at sunset"
    )
    generate_body(page).get_by_role("button", name="Copy the Magic code").click()
    expect(generate_body(page).get_by_text("Copied")).to_be_visible()
    assert page.page.evaluate("() => navigator.clipboard.readText()") == magic.text_content()
    press_main_button(page, "generate")
    wait_for_results(page, "generate")
    expect(page.status).to_contain_text("The picture is ready")
    expect(panel.locator(".rj-body-generate .rj-stage img")).to_have_attribute("alt", re.compile("a lighthouse"))
    expect(generate_body(page).locator(".rj-price")).to_contain_text("999,960 left")
    shoot_both_themes(page, "generate")

    vectorize_and_cut_out(page)
    drag_the_divider(page)
    shoot_both_themes(page, "edit")
    make_a_style(page)
    shoot_both_themes(page, "styles")
    look_into_the_library(page)
    shoot_both_themes(page, "library")
    page.shoot("page")


def vectorize_and_cut_out(page):
    generate_body(page).get_by_role("button", name="Edit", exact=True).click()
    edit = body(page, "edit")
    expect(edit.locator(".rj-preview img")).to_be_visible()
    press_main_button(page, "edit")
    wait_for_results(page, "edit")
    expect(edit.locator(".rj-facts")).to_contain_text("SVG")
    edit.get_by_role("button", name="Remove background", exact=True).first.click()
    press_main_button(page, "edit")
    wait_for_results(page, "edit", count=2)


def drag_the_divider(page):
    frame = page.panel.locator(".rj-comparison")
    slider = page.panel.get_by_label("Divider between before and after")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    page.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40)
    page.page.mouse.down()
    page.page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + 60, steps=4)
    page.page.mouse.up()
    expect(slider).to_have_value("80")
    expect(slider).to_be_focused()
    cells = page.page.locator(".jp-Cell").count()
    for key in ("ArrowLeft", "ArrowLeft", "a", "x"):
        page.page.keyboard.press(key)
    expect(slider).to_have_value("78")
    assert page.page.locator(".jp-Cell").count() == cells
    assert page.panel.locator(".rj-after").evaluate("(image) => image.style.clipPath") == "inset(0px 0px 0px 78%)"


def make_a_style(page):
    body(page, "edit").get_by_role("button", name="Use as style reference").click()
    styles = body(page, "styles")
    expect(styles.get_by_text("1 of at most 5 reference pictures")).to_be_visible()
    press_main_button(page, "styles")
    expect(page.status).to_contain_text("The style is ready", timeout=SLOW)


def look_into_the_library(page):
    body(page, "styles").get_by_role("button", name="Use in Generate").click()
    expect(generate_body(page).locator(".rj-code code").first).to_contain_text("--style-id")
    press_main_button(page, "generate")
    wait_for_results(page, "generate", count=2)
    turn_to(page, "Library")
    library = body(page, "library")
    expect(library.locator(".rj-tile img")).to_have_count(4, timeout=SLOW)
    library.get_by_role("button", name="Choose").first.click()
    library.get_by_role("button", name="☆ Favourite").click()
    expect(page.status).to_contain_text("Marked as a favourite")
    expect(library.locator(".rj-subject")).to_contain_text("★")


def test_results_survive_saving_restarting_and_reopening(open_page, setup_cell):
    page = open_page()
    name = open_studio(page, setup_cell(), STUDIO)
    choose_icon(page)
    page.panel.get_by_label("Prompt").fill("a fox")
    page.panel.get_by_label("Prompt").press("Enter")
    page.panel.get_by_label("Prompt").type("in the snow")
    page.panel.get_by_label("Prompt").press("Control+Enter")
    wait_for_results(page, "generate")
    picture = page.page.locator(".jp-OutputArea img[alt*='in the snow']:not(.rj-panel img)")
    expect(picture).to_be_visible()
    document = page.save(name)
    outputs = document.cells[1].outputs
    assert any("data:image/svg+xml" in output.get("data", {}).get("text/html", "") for output in outputs)
    assert "widgets" not in document.metadata
    page.command("kernelmenu:shutdown")
    again = open_page()
    # The front end's own word for a widget whose kernel is gone; the pictures are there all the same.
    again.expected = ("widget model not found",)
    again.open_lab(name)
    expect(again.page.locator(".jp-OutputArea img[alt*='in the snow']")).to_be_visible()


def test_enter_pays_nothing_and_two_clicks_pay_once(open_page, setup_cell):
    page = open_page()
    open_studio(page, setup_cell(latency=1.5), STUDIO)
    choose_icon(page)
    prompt = page.panel.get_by_label("Prompt")
    prompt.fill("a fox")
    prompt.press("Enter")
    expect(generate_body(page).locator(".rj-price")).to_contain_text("1,000,000 left")
    generate_body(page).locator("button.rj-primary").dblclick()
    wait_for_results(page, "generate")
    expect(generate_body(page).locator(".rj-price")).to_contain_text("999,956 left")


def test_a_slow_request_is_cancelled_while_the_kernel_stays_free(open_page, setup_cell):
    page = open_page()
    open_studio(page, setup_cell(latency=5), STUDIO)
    choose_icon(page)
    page.panel.get_by_label("Prompt").fill("a fox")
    press_main_button(page, "generate")
    expect(page.panel.locator(".rj-elapsed:visible")).to_contain_text("2 s of about")
    page.shoot("working", page.panel)
    page.panel.get_by_role("button", name="Cancel").click()
    expect(page.status).to_contain_text("may still be charged")
    expect(generate_body(page).locator("button.rj-primary")).to_be_enabled()


def test_server_errors_and_large_files_are_said_in_the_panel(open_page, setup_cell, tmp_path):
    page = open_page()
    failing = "from recraft_jupyter import connection\nconnection._sandbox.plan_failure(status=500)"
    open_studio(page, setup_cell(), failing, STUDIO)
    choose_icon(page)
    page.panel.get_by_label("Prompt").fill("a fox")
    press_main_button(page, "generate")
    alert = page.panel.get_by_role("alert")
    expect(alert).to_contain_text("500")
    expect(alert).to_contain_text("run it again")
    page.shoot("server-error", page.panel)

    turn_to(page, "Edit")
    body(page, "edit").get_by_role("button", name="Upload").click()
    large = tmp_path / "large.png"
    large.write_bytes(b"\0" * 10_500_000)
    page.panel.locator(".rj-upload input").set_input_files(large)
    expect(page.panel.get_by_role("alert")).to_contain_text("'large.png' is 10.5 MB; the server takes at most 10 MB")
    page.shoot("large-upload", page.panel)


def test_a_missing_token_is_asked_for(open_page, setup_cell):
    page = open_page()
    cells = ["import os\nos.environ['RECRAFT_SANDBOX'] = '0'\nimport recraft_jupyter as rj", "rj.panel('generate')"]
    name = open_studio(page, *cells)
    field = page.panel.get_by_label("API token")
    expect(field).to_be_visible()
    page.panel.get_by_label("Prompt").fill("a fox")
    press_main_button(page, "generate")
    expect(page.status.get_by_role("alert")).to_contain_text("There is no API token")
    field.fill("not-a-real-token with a blank")
    field.press("Enter")
    expect(field).to_have_value("")
    expect(page.panel.locator(".rj-token [role=alert]")).to_contain_text("copy it again")
    page.shoot("missing-token", page.panel)
    page.save(name)
    assert "not-a-real-token" not in (page.server.root / name).read_text()
    assert "not-a-real-token" not in page.page.content()


def test_without_a_token_the_sandbox_is_one_click_away(open_page, setup_cell):
    page = open_page(1280, 1300)
    library = setup_cell().partition("client =")[0]
    open_studio(page, library, STUDIO)
    expect(page.panel.locator(".rj-account")).to_contain_text("no API token set")
    page.shoot("first-use", page.panel)
    page.panel.get_by_role("button", name="Use the sandbox").click()
    expect(page.panel.locator(".rj-account")).to_contain_text("sandbox", timeout=SLOW)
    expect(page.panel.get_by_label("API token")).to_be_hidden()


@pytest.mark.parametrize("front_end", ["notebook", "voila"])
def test_other_front_ends_show_the_same_panel(open_page, setup_cell, front_end):
    page = open_page(*((1100, 1500) if front_end == "notebook" else (400, 1900)))
    name = page.write(setup_cell(), STUDIO)
    if front_end == "notebook":
        page.open_notebook(name)
        page.run_all()
    else:
        page.open_voila(name)
    page.panel.wait_for(timeout=SLOW)
    choose_icon(page)
    page.panel.get_by_label("Prompt").fill("a fox in the snow")
    press_main_button(page, "generate")
    wait_for_results(page, "generate")
    expect(body(page, "generate").locator(".rj-stage img")).to_be_visible()
    assert_tidy(page)
    assert_named(page)
    page.shoot(f"{front_end}-generate", page.panel)
    turn_to(page, "Library")
    expect(body(page, "library").locator(".rj-tile img")).to_have_count(1, timeout=SLOW)
    assert_tidy(page)
    page.shoot(f"{front_end}-library", page.panel)
    page.shoot(f"{front_end}-page")


def test_hostile_words_stay_words_in_both_cells_that_show_a_panel(open_page, setup_cell):
    page = open_page(1280, 2600)
    open_studio(page, setup_cell(), STUDIO, "panel")
    hostile = """<img src=x onerror="window.hacked=1"> </textarea><script>window.hacked=2</script> '"&"""
    choose_icon(page)
    page.panel.get_by_label("Prompt").fill(hostile)
    press_main_button(page, "generate")
    panels = page.page.locator(".rj-panel")
    expect(panels).to_have_count(2)
    for number in range(2):
        expect(panels.nth(number).locator(".rj-stage img")).to_have_attribute(
            "alt", re.compile("onerror"), timeout=SLOW
        )
        expect(panels.nth(number).locator(".rj-subject")).to_contain_text(hostile[:30])
    expect(page.page.locator(".jp-OutputArea img[alt*='onerror']:not(.rj-panel img)")).to_have_count(2)
    turn_to(page, "Library")
    body(page, "library").locator(".rj-tile .rj-choose").first.click()
    expect(body(page, "library").locator(".rj-subject")).to_contain_text(hostile[:30])
    assert page.page.evaluate("() => window.hacked") is None


def test_the_keyboard_alone_makes_and_edits_a_picture(open_page, setup_cell):
    page = open_page(1280, 1900)
    open_studio(page, setup_cell(), STUDIO)
    keyboard = page.page.keyboard
    page.panel.get_by_label("Prompt").focus()
    keyboard.type("a fox")
    keyboard.press("Tab")
    keyboard.type("Recraft 20B")
    tab_to(page, "Icon")
    keyboard.press("Space")
    expect(generate_body(page).locator(".rj-code code").first).to_have_text("%recraft generate --style icon a fox")
    tab_to(page, "Generate")
    keyboard.press("Enter")
    wait_for_results(page, "generate")
    tab_to(page, "Edit")
    keyboard.press("Enter")
    expect(body(page, "edit").locator(".rj-preview img")).to_be_visible()
    cells = page.page.locator(".jp-Cell").count()
    body(page, "edit").get_by_role("button", name="Library", exact=True).focus()
    tab_to(page, "Clarity upscale")
    keyboard.press("Space")
    tab_to(page, "Clarity upscale", role="rj-primary")
    keyboard.press("Enter")
    wait_for_results(page, "edit")
    assert page.page.locator(".jp-Cell").count() == cells


def tab_to(page, name, role=""):
    """Press Tab until the button of a name has the focus."""
    for _ in range(60):
        page.page.keyboard.press("Tab")
        text, classes = page.page.evaluate(
            "() => [document.activeElement.textContent.trim(), document.activeElement.className]"
        )
        if text == name and role in classes:
            return
    raise AssertionError(f"Tab never reaches {name!r}.")
