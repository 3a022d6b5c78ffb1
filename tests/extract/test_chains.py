"""Which mentions are one thing."""

from __future__ import annotations

import pytest

from dragoman.extract.chains import chain_mentions
from dragoman.lexicons import Lexicons
from tests.extract.records_by_hand import chains_of, record_of

TOGETHER = [
    ("[person Ana Ruiz] spoke. [person Ruiz] left.", {"Ana Ruiz", "Ruiz"}),
    (
        "[person Defence Minister Ana Ruiz] spoke. [person The minister] left.",
        {"Defence Minister Ana Ruiz", "The minister"},
    ),
    ("[person Defence Minister Ana Ruiz] spoke. Then [person she] left.", {"Defence Minister Ana Ruiz", "she"}),
    ("[person Ana Ruiz], [person the defence minister], left.", {"Ana Ruiz", "the defence minister"}),
    ("[person The defence minister], [person Ana Ruiz], left.", {"The defence minister", "Ana Ruiz"}),
    ("[person Ana Ruiz Soto] spoke. [person Ruiz] left.", {"Ana Ruiz Soto", "Ruiz"}),
    ("[person President Karel Novotny] met him. [person Novotny] smiled.", {"President Karel Novotny", "Novotny"}),
    ("[country Chad] closed the road. [nationality Chadian] troops came.", {"Chad", "Chadian"}),
    ("[country? Togo] was accused. [place? Lomé] denied it.", {"Togo", "Lomé"}),
    ("[organization the Kremlin] denied it. [country Russia] said more.", {"the Kremlin", "Russia"}),
    ("[country the U.S.] agreed. [country The United States] paid.", {"the U.S.", "The United States"}),
    ("[country? Washington] agreed. [nationality American] money came.", {"Washington", "American"}),
    ("[organization the River Peoples Front] ([organization RPF]) fled.", {"the River Peoples Front", "RPF"}),
    (
        "[organization the River Peoples Front] ([organization RPF]) fled. [organization The RPF] came back.",
        {"the River Peoples Front", "RPF", "The RPF"},
    ),
    (
        "[organization The Organization of Mountain States] met. [organization OMS] agreed.",
        {"The Organization of Mountain States", "OMS"},
    ),
    (
        "[person Chad’s foreign minister] left. [person Chadian Foreign Minister Ali Sou] spoke.",
        {"Chad’s foreign minister", "Chadian Foreign Minister Ali Sou"},
    ),
    ("[organization Police] came. [organization The police] left.", {"Police", "The police"}),
    ("[person Mrs Lind] spoke. [person She] left.", {"Mrs Lind", "She"}),
    ("[person María López] habló. [person Ella] salió.", {"María López", "Ella"}),
    (
        "[person El presidente Juan Ríos] habló. [person El presidente] salió.",
        {"El presidente Juan Ríos", "El presidente"},
    ),
    ("[person La ministra Ana Soto] habló. [person La ministra] salió.", {"La ministra Ana Soto", "La ministra"}),
    ("“[person I] am tired,” [person* John Adler] said.", {"I", "John Adler"}),
    ("“[organization We] will stay,” [organization* the union] said.", {"We", "the union"}),
    ("[group Rebels] took the town. [group They] burned it.", {"Rebels", "They"}),
    ("[country Kenya] withdrew [country its] offer.", {"Kenya", "its"}),
    ("[person Peter Okoye] sold [person his] house.", {"Peter Okoye", "his"}),
    ("[place! Zamfara] is calm. [place! Zamfara] was not.", {"Zamfara", "Zamfara#2"}),
    (
        "[group The ELN] struck. [group The National Liberation Army] confirmed it.",
        {"The ELN", "The National Liberation Army"},
    ),
    ("[organization UN Women] met. [organization UN Women] left.", {"UN Women", "UN Women#2"}),
]

APART = [
    ("[person Ana Ruiz] spoke. [person Pedro Soto] left.", ("Ana Ruiz", "Pedro Soto")),
    ("[person Ana Ruiz] spoke. [person Pedro Ruiz] left.", ("Ana Ruiz", "Pedro Ruiz")),
    ("[person Mr Ruiz] spoke. [person Mrs Ruiz] left.", ("Mr Ruiz", "Mrs Ruiz")),
    ("[person Ana Ruiz] spoke. Then [person he] left.", ("Ana Ruiz", "he")),
    ("[country South Korea] spoke. [country North Korea] left.", ("South Korea", "North Korea")),
    (
        "[person the transport minister] came. [person The defence minister] left.",
        ("the transport minister", "The defence minister"),
    ),
    ("[number 12] people and [number 12] more", ("12", "12#2")),
    ("[time Monday] came, then [time Monday] again", ("Monday", "Monday#2")),
    ("[country? Lima] sent it. [place! Quito] was calm.", ("Lima", "Quito")),
    ("[group Los Choneros] struck. [group Los Lobos] struck back.", ("Los Choneros", "Los Lobos")),
    ("[group Residents] fled. [group Soldiers] came.", ("Residents", "Soldiers")),
    ("“[person He] lied,” [person* Mark Hill] said.", ("He", "Mark Hill")),
    ("[organization The army] fired. [organization The court] waited.", ("The army", "The court")),
]


@pytest.mark.parametrize(("marked", "expected"), TOGETHER)
def test_one_thing_is_one_chain(marked: str, expected: set[str], lexicons: Lexicons) -> None:
    chains = chains_of(chain_mentions(record_of(marked), lexicons))
    assert any(expected <= chain for chain in chains), chains


@pytest.mark.parametrize(("marked", "pair"), APART)
def test_two_things_are_two_chains(marked: str, pair: tuple[str, str], lexicons: Lexicons) -> None:
    chains = chains_of(chain_mentions(record_of(marked), lexicons))
    assert not any(set(pair) <= chain for chain in chains), chains


def test_mentions_come_in_text_order_with_ids_of_their_own(lexicons: Lexicons) -> None:
    record = record_of(
        "[nationality Chadian] [group soldiers] shot [number two] [group farmers] in [place! Goz Beïda]."
    )
    mentions = chain_mentions(record, lexicons)
    assert [m.text for m in mentions] == ["Chadian", "soldiers", "two", "farmers", "Goz Beïda"]
    assert len({m.id for m in mentions}) == 5
    assert all(m.span.of(record.article.text) == m.text for m in mentions)
    assert [m.literal for m in mentions] == [None, None, None, None, True]


def test_an_empty_record_has_no_mentions(lexicons: Lexicons) -> None:
    assert chain_mentions(record_of("Nothing is marked here."), lexicons) == ()


def test_chains_do_not_depend_on_the_order_of_the_reading(lexicons: Lexicons) -> None:
    record = record_of("[person Ana Ruiz] and [person Pedro Soto] met. [person Ruiz] left.")
    first = chain_mentions(record, lexicons)
    assert chain_mentions(record, lexicons) == first
