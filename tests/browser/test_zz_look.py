import pytest
PANEL = "from recraft_jupyter.panels import open_panel\npanel = open_panel({!r})\npanel"
def test_look(open_page, setup_cell):
    p = open_page()
    n = p.write(setup_cell(), PANEL.format("studio"))
    p.open_lab(n); p.run_all()
    p.panel.wait_for()
    p.page.locator(".rj-prompt textarea").fill("a red fox in the snow")
    p.page.get_by_role("button", name="Vector illustration").click()
    p.page.wait_for_timeout(800)
    p.shoot("gen1", p.panel)
    p.page.get_by_role("button", name="Generate", exact=True).nth(1).click()
    p.page.wait_for_timeout(3000)
    p.shoot("gen2")
    p.shoot("gen2p", p.panel)
    print(p.errors)
