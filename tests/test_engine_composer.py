import pytest

from recraft_jupyter.sandbox.engine.attachment import cut_to
from recraft_jupyter.sandbox.engine.casting import Cast, find_home
from recraft_jupyter.sandbox.engine.composer import compose, compose_icon
from recraft_jupyter.sandbox.engine.drawing import Drawing, circle, clipped, rectangle
from recraft_jupyter.sandbox.engine.ensemble import build_ensembles
from recraft_jupyter.sandbox.engine.path import bounds, parse_path
from recraft_jupyter.sandbox.engine.signage import find_icon, guess_icon, mark_subject, sign_subject
from recraft_jupyter.sandbox.engine.vocabulary import understand

SIZES = [(1024, 1024), (1820, 1024), (1024, 1820), (1536, 768)]
PROMPTS = [
    "a cat",
    "two race cars on a track",
    "twelve sheep in a meadow",
    "an astronaut riding a horse",
    "a mouse on top of an elephant",
    "an eagle above a castle",
    "a sailboat on the sea",
    "five apples",
    "a violin",
]


def composed(prompt, size=(1024, 1024), seed=1, **settings):
    return compose(understand(prompt), size=size, seed=seed, **settings)


def ensemble(prompt):
    (actor,) = build_ensembles(Cast(understand(prompt), seed=1, place=None))
    return actor


def figure_boxes(scene):
    boxes = []
    for layer in scene.layers:
        if layer.name == "figure":
            solid = tuple(shape for shape in layer.shapes if shape.role not in ("shadow", "light", "glow"))
            boxes.append(Drawing(solid).bounds)
    return boxes


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("prompt", PROMPTS)
def test_no_figure_is_cut_by_the_frame(prompt, size):
    boxes = figure_boxes(composed(prompt, size))

    assert boxes
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= size[0]
        assert bottom <= size[1]


@pytest.mark.parametrize("prompt", ["a cat", "race car on a track", "an astronaut riding a horse"])
def test_a_single_figure_is_large(prompt):
    left, top, right, bottom = figure_boxes(composed(prompt))[0]

    assert max((right - left) / 1024, (bottom - top) / 1024) > 0.5


def test_equal_seeds_give_equal_scenes():
    assert composed("two cats", seed=3) == composed("two cats", seed=3)


def test_other_seeds_give_other_scenes():
    assert composed("two cats", seed=3).layers != composed("two cats", seed=4).layers


@pytest.mark.parametrize(("prompt", "count"), [("two cats", 2), ("seven apples", 7), ("1000 sheep", 14)])
def test_as_many_figures_as_asked_for_are_shown_up_to_fourteen(prompt, count):
    assert len(figure_boxes(composed(prompt))) == count


def test_rider_and_mount_are_one_figure():
    assert len(figure_boxes(composed("an astronaut riding a horse"))) == 1


def test_layers_go_from_far_to_near():
    depths = [layer.depth for layer in composed("twelve sheep in a meadow").layers]

    assert depths == sorted(depths, reverse=True)


def test_figures_farther_away_are_smaller():
    boxes = sorted(figure_boxes(composed("twelve sheep in a meadow")), key=lambda box: box[3])

    assert boxes[0][3] - boxes[0][1] < boxes[-1][3] - boxes[-1][1]


def test_a_background_color_replaces_the_place():
    scene = composed("a cat", background_color="#12ab34")

    assert scene.background == "#12ab34"
    assert [shape.fill for shape in scene.layers[0].shapes] == ["#12ab34"]


def test_figures_cast_shadows():
    figure = next(layer for layer in composed("a cat").layers if layer.name == "figure")

    assert figure.shapes[0].role == "shadow"


def test_the_focus_is_on_the_main_figure():
    scene = composed("a cat")
    left, top, right, bottom = figure_boxes(scene)[0]

    assert left < scene.focus[0] < right
    assert top < scene.focus[1] < bottom


@pytest.mark.parametrize(
    "prompt", ["a cat", "three cats", "an astronaut riding a horse", "quantum computer", "a forest"]
)
def test_an_icon_is_one_mark_in_the_middle(prompt):
    scene = compose_icon(understand(prompt), size=(1024, 1024), seed=1)
    left, top, right, bottom = Drawing(scene.layers[0].shapes).bounds

    assert [layer.name for layer in scene.layers] == ["figure"]
    assert max(right - left, bottom - top) >= 0.7 * 1024
    if "forest" not in prompt:
        assert max(right - left, bottom - top) <= 0.92 * 1024
        assert (left + right) / 2 == pytest.approx(512, abs=40)


def test_an_icon_may_have_a_background_color():
    scene = compose_icon(understand("a cat"), size=(512, 512), seed=1, background_color="#ffeecc")

    assert scene.layers[0].shapes[0].fill == "#ffeecc"


def test_icons_are_found_by_name_meaning_and_tag():
    assert find_icon("anchors") == "anchor"
    assert guess_icon(["quantum"]) == "atom"
    assert guess_icon(["xyzzyq"]) is None


@pytest.mark.parametrize(
    "subject",
    [
        mark_subject("anchor"),
        *(sign_subject("anchor", form=form, count=5) for form in ("print", "sign", "kite", "cookie")),
    ],
)
def test_signs_are_drawn_in_the_units_of_subjects(subject, options):
    left, top, right, bottom = subject.draw(options).bounds

    assert 60 <= max(right - left, bottom - top) <= 160
    assert -115 <= top < bottom <= 60


@pytest.fixture
def options():
    from random import Random

    from recraft_jupyter.sandbox.engine.scene import Options

    return Options(color="#3366cc", accent="#ffffff", random=Random(1))


def test_arcs_become_curves_through_the_same_points():
    left, top, right, bottom = bounds(parse_path("M10 50A40 40 0 1 1 90 50A40 40 0 1 1 10 50Z"))

    assert (left, top, right, bottom) == pytest.approx((10, 10, 90, 90), abs=0.2)


def test_half_an_arc_goes_the_way_its_flags_say():
    assert bounds(parse_path("M0 0A10 10 0 0 1 20 0"))[1] == pytest.approx(-10, abs=0.1)
    assert bounds(parse_path("M0 0a10 10 0 0 0 20 0"))[3] == pytest.approx(10, abs=0.1)


def test_what_is_giant_is_as_large_as_a_ship():
    octopus, ship = sorted(figure_boxes(composed("a giant octopus and a ship")), key=lambda box: box[2] - box[0])

    assert max(octopus[2] - octopus[0], octopus[3] - octopus[1]) > 0.6 * (ship[2] - ship[0])


def test_what_is_in_front_is_nearer():
    scene = composed("a knight in front of a castle")
    castle, knight = figure_boxes(scene)

    assert castle[3] < knight[3]
    assert castle[3] - castle[1] > knight[3] - knight[1]


def test_flyers_are_above_what_stands():
    eagle, castle = sorted(figure_boxes(composed("an eagle above a castle")), key=lambda box: box[3])

    assert eagle[3] < castle[3]
    assert eagle[1] < 0.4 * 1024


def test_a_driver_is_seen_at_the_window_below_the_roof():
    driven = ensemble("a dog driving a car")
    parked = ensemble("a car")

    assert driven.height < 1.25 * parked.height
    assert len(driven.drawing.shapes) > len(parked.drawing.shapes)


def test_a_large_rider_is_no_longer_than_its_bicycle():
    riding = ensemble("an elephant riding a bicycle")
    bicycle = ensemble("a bicycle")

    assert riding.width == pytest.approx(bicycle.width, rel=0.1)
    assert riding.box[3] == pytest.approx(bicycle.box[3], abs=0.01)


def test_a_pianist_sits_beside_a_piano_that_stands_on_the_floor():
    playing, man = ensemble("a man playing the piano"), ensemble("a man")

    assert playing.box[3] == pytest.approx(0, abs=0.05)
    assert playing.width > 1.5 * man.width
    assert playing.height == pytest.approx(man.height, rel=0.3)


@pytest.mark.parametrize("instrument", ["harp", "cello"])
def test_one_sits_down_to_what_stands_on_the_floor(instrument):
    playing, woman = ensemble(f"a woman playing the {instrument}"), ensemble("a woman")

    assert playing.box[3] == pytest.approx(0, abs=0.05)
    assert playing.width > 1.3 * woman.width


def test_an_accordion_hangs_upright_before_the_belly():
    playing, man = ensemble("a man playing the accordion"), ensemble("a man")
    accordion = Drawing(playing.drawing.shapes[len(man.drawing.shapes) :])
    left, top, right, bottom = accordion.bounds

    assert right - left > bottom - top
    assert man.drawing.anchors["mouth"][1] < (top + bottom) / 2 < 0.3 * man.box[1]


def test_who_is_in_a_bathtub_is_seen_above_its_rim():
    bathing, tub = ensemble("a man in a bathtub"), ensemble("a bathtub")

    assert bathing.width == pytest.approx(tub.width, rel=0.05)
    assert bathing.box[1] < 1.1 * tub.box[1]
    assert bathing.box[3] == pytest.approx(tub.box[3], abs=0.01)


def test_the_pole_of_a_flag_stands_on_the_ground_of_who_plants_it():
    planting = ensemble("an astronaut planting a flag")
    astronaut = ensemble("an astronaut")

    assert planting.height > astronaut.height
    assert planting.box[3] == pytest.approx(0, abs=0.05)


def test_a_place_on_plain_ground_is_shown_as_an_emblem():
    scene = composed("a mountain logo")

    assert [layer.name for layer in scene.layers] == ["backdrop", "figure"]
    assert len(scene.layers[1].shapes) > 10


def test_a_swimmer_is_seen_above_the_water_only():
    def shown(prompt):
        description = understand(prompt)
        (actor,) = build_ensembles(Cast(description, seed=1, place=description.place))
        return actor

    assert shown("a woman swimming in a lake").stance == "water"
    assert shown("a woman swimming in a lake").height < 0.6 * shown("a woman by a lake").height


def test_what_crosses_a_bridge_is_seen_over_a_parapet_that_is_long_enough():
    crossing, bridge, train = (ensemble(p) for p in ("a train crossing a bridge", "a bridge", "a train"))

    assert crossing.width > train.width / 0.62
    assert crossing.height < bridge.height * crossing.width / bridge.width + train.height


def test_who_leaps_over_something_is_just_above_it():
    horse, fence = sorted(figure_boxes(composed("a horse jumping over a fence")), key=lambda box: box[3])

    assert horse[3] == pytest.approx(fence[1], abs=0.2 * (horse[3] - horse[1]))
    assert horse[0] < (fence[0] + fence[2]) / 2 < horse[2]


def test_a_rainbow_spans_the_sky_behind_what_stands_under_it():
    rainbow, unicorn = figure_boxes(composed("a unicorn under a rainbow"))

    assert rainbow[2] - rainbow[0] > 0.6 * 1024
    assert rainbow[0] < unicorn[0] < unicorn[2] < rainbow[2]


def test_ships_have_no_quay_under_their_keel():
    def backdrop(prompt):
        return len(composed(prompt).layers[0].shapes)

    assert backdrop("a ship in a harbor") < backdrop("a man in a harbor")
    assert backdrop("a duck on a lake") < backdrop("a man on a lake")


def test_the_sky_has_one_moon():
    def shapes_behind(prompt):
        return len(composed(prompt).layers[0].shapes)

    assert shapes_behind("a moon over the sea") < shapes_behind("an owl over the sea at night")


def test_what_is_cut_twice_shows_where_both_cuts_overlap():
    body, stripe = circle(0, 0, 10, "#ff0000"), rectangle(-20, -4, 40, 8, "#0000ff")
    (cut,) = cut_to(clipped((stripe,), body), (-30, -30, 30, 0))

    assert bounds(cut.clip) == pytest.approx((-10, -10, 10, 0), abs=0.2)
    assert cut_to((body,), (-30, -60, 30, -30)) == ()
    assert cut_to((body,), (-30, -30, 30, 30)) == (body,)


def test_wild_animals_are_not_met_in_a_bedroom():
    assert not find_home(understand("an old lady feeding pigeons")).indoors
    assert find_home(understand("an old lady and a table")).indoors


def test_furniture_keeps_an_animal_in_its_room():
    assert find_home(understand("a dog on a sofa")).names[0] == "living room"
    assert find_home(understand("a dog in a bathtub")).names[0] == "bathroom"
    assert find_home(understand("a man at a desk")).names[0] == "office"
    assert not find_home(understand("a dog in a basket")).indoors


def test_two_in_a_boat_are_in_the_same_boat():
    two, one = ensemble("two cats in a boat"), ensemble("a cat in a boat")

    assert two.width == pytest.approx(one.width, rel=0.1)
    assert len(two.drawing.shapes) > len(one.drawing.shapes)
    assert len(figure_boxes(composed("two cats riding bicycles"))) == 2


def test_one_cat_lies_on_one_of_five_books():
    lying, bare = (composed(p).layers for p in ("a cat on five books", "five books"))

    assert len(lying) == len(bare)
    assert sum(len(layer.shapes) > 1.5 * len(bare[1].shapes) for layer in lying if layer.name == "figure") == 1


def test_glasses_are_worn_on_the_head_whatever_spots_there_are():
    giraffe = ensemble("a giraffe wearing sunglasses")
    bare = ensemble("a giraffe")
    glasses = Drawing(giraffe.drawing.shapes[len(bare.drawing.shapes) :])

    assert glasses.bounds[3] < bare.drawing.anchors["mouth"][1]


@pytest.mark.parametrize(
    "vehicle", ["rocket", "submarine", "ufo", "hot air balloon", "helicopter", "bus", "tractor", "excavator"]
)
def test_who_is_in_a_vehicle_is_seen(vehicle):
    driven, parked = ensemble(f"a cat riding a {vehicle}"), ensemble(f"a {vehicle}")
    in_front = driven.drawing.shapes[len(parked.drawing.shapes) :]

    assert driven.figure == 0
    assert len(in_front) > 10
    assert Drawing(in_front).bounds[1] < Drawing(in_front).bounds[3] < 0
