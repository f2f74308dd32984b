import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recraft_jupyter.sandbox.engine.lexicon import find_backdrop, find_subject, read_terms
from recraft_jupyter.sandbox.engine.vocabulary import understand
from recraft_jupyter.sandbox.engine.words import find_singulars, split_words


def nouns(prompt):
    return [figure.subject.names[0] for figure in understand(prompt).figures if figure.subject]


def relations(prompt):
    return [(relation.kind, relation.actor, relation.target) for relation in understand(prompt).relations]


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_text_is_understood_without_an_error(prompt):
    assert understand(prompt).prompt == prompt


SOME_WORDS = """two red cat dogs on a riding with horse night , and hands park wearing no under castle in the is 7
people holding"""


@given(st.lists(st.sampled_from(SOME_WORDS.split()), max_size=14))
@settings(max_examples=120, deadline=None)
def test_any_order_of_known_words_is_understood_without_an_error(words):
    description = understand(" ".join(words))

    for relation in description.relations:
        assert relation.actor != relation.target
        assert max(relation.actor, relation.target) < len(description.figures)


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        " ",
        "'; DROP TABLE users; --",
        "<script>alert(1)</script>",
        "صورة قطة",
        "猫" * 500,
        "🐸" * 200,
        "\ud800",
        "²³",
        "9" * 900,
    ],
)
def test_hostile_prompts_are_harmless(prompt):
    assert understand(prompt).prompt == prompt


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a cat", 1),
        ("two cats", 2),
        ("a pair of cats", 2),
        ("cats", 5),
        ("horses", 3),
        ("a dozen cats", 12),
        ("two dozen cats", 24),
        ("17 cats", 17),
        ("lots of cats", 9),
    ],
)
def test_counts_are_read(prompt, count):
    assert understand(prompt).figures[0].count == count


def test_irregular_plurals_are_read():
    assert nouns("wolves and mice") == ["wolf", "mouse"]
    assert list(find_singulars("children")) == ["child"]
    assert "cherry" in find_singulars("cherries")


def test_colors_belong_to_the_noun_they_stand_before():
    car, bus = understand("a dark blue car next to a light green bus").figures

    assert car.colors != bus.colors
    assert len(car.colors) == len(bus.colors) == 1


def test_hex_colors_are_colors():
    assert understand("a #0f0 car").figures[0].colors == ("#00ff00",)


def test_colors_said_after_the_noun_belong_to_it():
    assert understand("a woman in red").figures[0].colors == understand("a red woman").figures[0].colors
    assert understand("the car is #123456").figures[0].colors == ("#123456",)


def test_the_color_of_an_eye_does_not_color_the_cat():
    assert understand("a cat with blue eyes").figures[0].colors == ()


def test_a_color_that_is_also_a_fruit_is_a_color_before_a_noun():
    figures = understand("an orange cat").figures

    assert len(figures) == 1
    assert len(figures[0].colors) == 1


def test_parts_are_counted():
    assert understand("a robot with lots of hands").figures[0].parts == {"hand": 9}
    assert understand("a three-eyed robot").figures[0].parts == {"eye": 3}


def test_time_and_weather_are_read():
    description = understand("a fox at night in the rain")

    assert (description.time, description.weather) == ("night", "rain")
    assert nouns("a fox at sunset") == ["fox"]


def test_a_place_after_in_is_a_place_and_no_figure():
    description = understand("a fox in the forest")

    assert description.place is find_backdrop("forest")
    assert nouns("a fox in the forest") == ["fox"]


def test_a_house_said_first_is_a_figure():
    assert nouns("a castle on a hill")[0] == "castle"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a knight riding a horse", "riding"),
        ("a knight on a horse", "riding"),
        ("a dog chasing a cat", "chasing"),
        ("a cat next to a dog", "beside"),
        ("a mouse on top of an elephant", "on"),
        ("a cat behind a dog", "behind"),
        ("an owl above a castle", "above"),
        ("a cat under a car", "under"),
        ("a man looking at a horse", "looking"),
    ],
)
def test_relations_are_read(prompt, kind):
    assert relations(prompt) == [(kind, 0, 1)]


def test_the_first_figure_holds_what_is_said_after_its_mount():
    assert relations("a man riding a horse with an apple") == [("riding", 0, 1), ("holding", 0, 2)]


def test_relations_never_go_in_a_circle():
    assert relations("a cat on a dog on a horse on a cat and the dog") is not None


def test_poses_belong_to_their_noun():
    assert understand("a sleeping dog").figures[0].pose == "sleeping"
    assert understand("a dog sleeping under a tree").figures[0].pose == "sleeping"


def test_the_same_thing_in_other_words_is_one_figure():
    assert nouns("a cat, a cute kitten, the kitty") == ["cat"]
    assert nouns("a black cat and a white cat") == ["cat", "cat"]


def test_what_is_ruled_out_is_not_shown():
    assert nouns("a horse without a cat") == ["horse"]


def test_emoji_are_words():
    figures = understand("🐈🐈🐈").figures

    assert (figures[0].subject.names[0], figures[0].count) == ("cat", 3)


def test_a_plain_background_is_understood():
    description = understand("a fox on a blue background")

    assert description.is_plain
    assert description.place_color == understand("blue car").figures[0].colors[0]


def test_nouns_without_a_subject_are_known_by_their_icon():
    figure = understand("quantum tunneling").figures[0]

    assert figure.subject is None
    assert figure.icon == "atom"


def test_longest_names_are_found_first():
    assert [term.text for term in read_terms("two race cars")] == ["two", "race cars"]
    assert find_subject("race car") is not find_subject("car")


def test_markup_is_split_into_words():
    assert split_words("<b>It's a #ff8800 T-shirt!</b>") == ["b", "it", "a", "#ff8800", "t", "shirt", "!", "b"]


def test_a_color_inside_a_longer_name_is_still_a_color():
    red, blue = (understand(f"{color} point siamese cat").figures[0] for color in ("red", "blue"))

    assert red.subject is blue.subject
    assert red.colors != blue.colors


def test_people_are_of_several_kinds():
    figure = understand("four people in the park").figures[0]

    assert figure.count == 4
    assert len({figure.subject, *figure.others}) > 2


def test_two_things_said_together_share_the_table():
    assert relations("a cat and a cheese on a table") == [("on", 1, 2), ("on", 0, 2)]


def test_a_hat_is_worn_and_a_sword_is_held():
    assert relations("a cat with a hat") == [("wearing", 0, 1)]
    assert relations("a pirate with a sword") == [("holding", 0, 1)]


def test_who_fishes_is_at_the_water_with_a_rod():
    description = understand("old man fishing")

    assert nouns("old man fishing") == ["old man", "fishing rod"]
    assert relations("old man fishing") == [("holding", 0, 1)]
    assert description.place is find_backdrop("lake")


def test_building_is_a_verb_after_somebody_and_a_noun_elsewhere():
    assert nouns("two children building a snowman") == ["boy", "snowman"]
    assert nouns("a tall building") == ["skyscraper"]


def test_clothes_color_who_wears_them():
    (woman,) = understand("a woman in a red dress").figures

    assert woman.colors == ("#d8342c",)


def test_what_something_is_made_of_is_its_color():
    assert nouns("a house made of chocolate") == ["house"]


def test_hair_has_its_own_color():
    (woman,) = understand("portrait of a woman with red hair").figures

    assert (woman.colors, woman.hair) == ((), "#d8342c")
    assert understand("portrait of a woman with red hair").is_close


def test_small_things_on_a_table_are_seen_on_its_top():
    description = understand("a cup of coffee and a croissant on a table")

    assert len(description.figures) == 2
    assert description.place is find_backdrop("kitchen")


def test_a_player_brings_the_ball():
    assert nouns("a soccer player kicking a ball") == ["football player"]


def test_a_parrot_sits_on_the_shoulder_of_its_pirate():
    assert relations("a pirate with a parrot on his shoulder") == [("on", 1, 0)]


def test_ideas_are_symbols():
    assert all(figure.is_symbol for figure in understand("the meaning of life").figures)


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("un gato rojo", 1), ("zwei Hunde am Strand", 2), ("une forêt", 0), ("um dragão verde", 1), ("tre mele", 3)],
)
def test_common_words_of_other_languages_are_known(prompt, count):
    description = understand(prompt)

    assert sum(figure.count for figure in description.figures) == count
    assert description.figures or description.place


def test_one_sits_on_a_sofa_and_not_in_a_room_of_that_name():
    assert nouns("a cat on a sofa") == ["cat", "sofa"]


def test_a_carrot_nose_is_no_carrot():
    assert "carrot" not in nouns("a snowman with a carrot nose")


def test_what_is_over_a_place_flies():
    assert understand("a dragon over a city at night").figures[0].pose == "flying"


def test_an_animal_with_a_trade_wears_what_the_trade_is_known_by():
    assert nouns("cat astronaut") == ["cat", "space helmet"]
    assert nouns("a pirate dog") == ["dog", "pirate hat"]
    assert nouns("a fox dressed as a wizard") == ["fox", "wizard hat"]
    assert relations("a panda chef") == [("wearing", 0, 1)]
    assert understand("a cat astronaut").place.names[0] == "space"


def test_people_take_the_trade_itself():
    assert nouns("a man dressed as a pirate") == ["pirate"]
    assert nouns("a woman doctor") == ["doctor"]


def test_clothes_do_not_color_an_animal():
    cat, tie = understand("a cat in a red suit").figures

    assert cat.colors == ()
    assert tie.subject.names[0] == "tie"
    assert len(tie.colors) == 1


def test_what_is_too_large_to_be_held_is_sat_down_to_by_anybody():
    for player in ("a man", "a cat", "a robot"):
        assert relations(f"{player} playing the piano") == [("holding", 0, 1)]


def test_balloons_and_kites_are_held_by_their_string():
    assert relations("a little girl with a red balloon") == [("holding", 0, 1)]
    assert relations("a boy flying a kite") == [("holding", 0, 1)]
    assert relations("a monkey flying an airplane") == [("riding", 0, 1)]


def test_the_weather_keeps_dancers_off_the_stage():
    assert understand("a couple dancing in the rain").place is None
    assert understand("a couple dancing").place.indoors


def test_two_who_sleep_together_both_sleep():
    assert [figure.pose for figure in understand("a cat and a dog sleeping").figures] == ["sleeping", "sleeping"]


def test_a_bridge_over_a_river_does_not_fly():
    assert understand("a bridge over a river").figures[0].pose == ""
    assert understand("an eagle over a river").figures[0].pose == "flying"


@pytest.mark.parametrize(
    "style",
    [
        "shallow depth of field",
        "studio ghibli style",
        "studio lighting",
        "matte painting",
        "unreal engine 5",
        "85mm lens",
    ],
)
def test_words_of_style_are_no_things_and_no_places(style):
    description = understand(f"a cat, {style}")

    assert nouns(f"a cat, {style}") == ["cat"]
    assert description.place is None
    assert description.figures[0].parts == {}


def test_standing_in_the_sun_is_no_sun():
    assert nouns("an ice cream in the sun") == ["ice cream"]
    assert understand("a cat under the stars").time == "night"


def test_fireworks_are_seen_at_night_and_lightning_in_a_storm():
    assert understand("fireworks over the city").time == "night"
    assert understand("fireworks at sunset").time == "sunset"
    assert understand("lightning over the sea").weather == "rain"


def test_what_is_on_a_head_is_worn():
    assert relations("a capybara with an orange on its head") == [("wearing", 0, 1)]


def test_a_school_is_a_room_from_inside_and_a_building_from_outside():
    assert understand("children in a school").place.indoors
    assert nouns("a school bus in front of a school") == ["school bus", "school"]


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a phone", "smartphone"),
        ("a pirate ship", "pirate ship"),
        ("an owl on a branch", "branch"),
        ("a cherry blossom tree", "cherry tree"),
        ("a slice of pizza", "pizza slice"),
        ("the eiffel tower", "eiffel tower"),
        ("a bottle of perfume", "perfume"),
    ],
)
def test_common_words_mean_the_thing_itself(prompt, name):
    assert name in nouns(prompt)


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("一只猫", "cat"),
        ("2匹の犬", "dog"),
        ("宇航员", "astronaut"),
        ("レーシングカー", "race car"),
        ("고양이", "cat"),
        ("красная машина", "car"),
        ("кот на диване", "cat"),
    ],
)
def test_other_scripts_are_understood(prompt, subject):
    assert nouns(prompt)[0] == subject


def test_verbs_of_other_languages_relate():
    assert relations("ein Junge fährt Fahrrad im Park") == [("riding", 0, 1)]
    assert relations("una bruja volando en una escoba") == [("riding", 0, 1)]
    assert relations("un chat mangeant une pizza") == [("holding", 0, 1)]


def test_a_landscape_gives_way_to_any_place_that_is_named():
    assert understand("a fantasy landscape with waterfalls").place.names[0] == "waterfall"
    assert understand("a landscape").place is not None


def test_glasses_beside_a_bottle_of_wine_are_no_spectacles():
    assert nouns("a bottle of wine and two glasses") == ["wine", "wine glass"]
    assert nouns("a cat with glasses") == ["cat", "glasses"]


def test_a_name_may_imply_parts():
    assert understand("a cyclops").figures[0].parts == {"eye": 1}
    assert understand("a cyclops with two eyes").figures[0].parts == {"eye": 2}


def test_one_stands_beside_a_door_and_behind_a_desk():
    assert relations("a cat at the door") == relations("a man opening a door") == [("beside", 0, 1)]
    assert relations("a man at a desk") == [("behind", 0, 1)]
    assert nouns("a house with a red door") == ["house"]


def test_a_fan_of_flowers_blows_no_air():
    assert nouns("a desk fan") == ["electric fan"]
    assert nouns("a fan of flowers") == ["flower"]
    assert nouns("a crowd of fans cheering") == ["man"]


def test_who_is_in_boots_does_not_stand_on_them():
    assert relations("a cowboy in boots") == [("beside", 0, 1)]
    assert nouns("a man in a leather jacket") == ["man"]
    assert nouns("a leather jacket") == ["jacket"]


def test_food_is_on_its_plate_and_ducks_are_in_their_bathtub():
    assert relations("a plate with a burger") == [("on", 1, 0)]
    assert relations("a desk with a computer") == [("on", 1, 0)]
    assert relations("a table with a cat") == [("beside", 0, 1)]
    assert relations("a bathtub full of ducks") == [("inside", 1, 0)]
    assert nouns("a plate of cookies") == ["cookie"]


def test_who_sits_at_a_computer_needs_no_other_one():
    assert nouns("a programmer at a computer") == ["man", "desktop computer"]
    assert nouns("a programmer") == ["man", "laptop"]


def test_nobody_carries_a_washing_machine_along():
    assert relations("a woman with a washing machine") == [("beside", 0, 1)]
    assert relations("a woman with a teapot") == [("holding", 0, 1)]


def test_musicians_bring_what_they_play():
    assert nouns("a harpist and a cellist") == ["woman", "woman", "harp", "cello"]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a coffee shop interior", "cafe"),
        ("the interior of a restaurant", "cafe"),
        ("inside a castle", "castle hall"),
        ("a cozy interior", "living room"),
    ],
)
def test_a_building_seen_from_inside_is_a_place(prompt: str, place: str) -> None:
    description = understand(prompt)
    assert description.place is not None
    assert description.place.names[0] == place
    assert not description.figures


def test_a_plant_is_in_a_pot_for_plants_and_soup_in_one_for_cooking() -> None:
    def subjects(prompt: str) -> list[str]:
        return [figure.subject.names[0] for figure in understand(prompt).figures if figure.subject is not None]

    assert subjects("a cactus in a blue pot") == ["cactus", "plant pot"]
    assert subjects("a pot on a stove")[0] == "pot"
