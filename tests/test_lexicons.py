"""The languages' data: what is furniture and what only looks like it, spellings of one word, and known words."""

import gzip
import json
import re
import subprocess
import sys
import time
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.lexicons import SHIPPED, guess_language, lexicon_for, load_lexicon
from viewer.lexicons.openers import openers
from viewer.lexicons.reading import small_words
from viewer.lexicons.wordlist import _Listed
from viewer.model import Lexicon, Line, Role

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")

# A line as it stands on a page, under the role it plays there.
FURNITURE = {
    Role.BYLINE: """
        By Ruth Amory
        By Ruth Amory and Tomas Lind
        by Ruth Amory, Tomas Lind and Ada O'Shea
        BY RUTH AMORY
        By: J. R. van den Berg
        By Ruth Amory in Paris
        By Ruth Amory, Staff Writer
        By Ruth Amory | 26 July 2016
        By Reuters Staff
        By our own correspondent
        Posted by admin
        Posted by Ruth Amory on 14 March 2024 in Ports and Ferries, Letters
        Written by Ruth Amory
        Ruth Amory, Maritime Correspondent
        Ruth Amory, staff writer
        Articles by: Ruth Amory
        More articles by Ruth Amory
        View all posts by Ruth Amory
        About the author
        Author: Ruth Amory
        Additional reporting by Tomas Lind
        Words by Ruth Amory
        Tomas Lind contributed to this report.
        Ruth Amory is a freelance journalist based in Oslo.
    """,
    Role.DATELINE: """
        26 July, 2016
        July 26, 2016
        26th of July 2016
        Tuesday 4 May 2019, 10:30
        Tuesday, May 4, 2019 at 10:30 am
        2016-07-26
        26/07/2016
        The Duran 25 July 2016
        Global Research, December 04, 2016
        RT, 4 June, 2016
        Published: 4 May 2019
        Updated on 4 May 2019 at 10:30 GMT
        Published 4 May 2019 | Updated 5 May 2019
        Posted 3 hours ago
        December 2016
    """,
    Role.METADATA: """
        Region: Middle East & North Africa
        Theme: Ports, Shipping
        Tags: ferry, harbour, night
        Filed under: Ports
        Posted in Local News
        Categories: News, Ports
        In-depth Report: SYRIA
        5 min read
        Reading time: 4 minutes
        1,204 views
        Photo: Ruth Amory/Reuters
        Image credit: Harbour Museum
        (Photo by Ruth Amory)
        Word count: 812
        Page 3 of 7
        Labels: boats
        Opinion
    """,
    Role.SOURCE: """
        The original source of this article is The Duran
        Original article: The Skerry Gazette
        This article first appeared in the Skerry Gazette.
        This story was originally published by Grist.
        Originally published at skerrygazette.example
        Source: Skerry Gazette
        Via: Skerry Gazette
        h/t: The Duran
        Republished from The Conversation
        A version of this article appears in print on 4 May 2019.
        https://skerrygazette.example/2019/05/ferry
        Read the original article here
    """,
    Role.COPYRIGHT: """
        Copyright © Ruth Amory, The Skerry Gazette, 2016
        Copyright 2016 The Associated Press
        © 2016 The Skerry Gazette
        (c) 2016 Skerry Press Ltd
        All rights reserved.
        Reprinted with permission
        Reprinted with permission from The Skerry Gazette.
        Copyright The Skerry Gazette, 2016
        No part of this publication may be reproduced without written consent.
        This work is licensed under a Creative Commons Attribution 4.0 licence.
        Permission is granted to cross-post this article.
        The Skerry Gazette © 2016
        This material may not be published, broadcast, rewritten or redistributed.
    """,
    Role.DISCLAIMER: """
        Disclaimer: The contents of this article are of sole responsibility of the author(s).
        Disclaimer
        The views expressed in this article are the author's own and do not necessarily reflect those of this paper.
        The opinions expressed by the author do not represent those of the Gazette.
        Opinions expressed here are solely those of the writer.
        Articles on this page do not necessarily reflect the editorial policy of this site.
        The Centre will not be responsible for any inaccurate or incorrect statement in this article.
        www.example.org contains copyrighted material the use of which has not always been authorised.
        We make such material available under the provisions of "fair use" for our readers.
        Nothing on this site should be taken as advice.
        This article is for general information purposes only.
        The author is solely responsible for the facts in this text.
    """,
    Role.CONTACT: """
        For media inquiries: press@skerry.example
        For more information, contact the harbour office.
        Contact: press@skerry.example
        Contact us
        Media contact: Ruth Amory
        press@skerry.example
        Email: press@skerry.example
        Tel: 01234 567890
        Ruth Amory can be reached at ruth@skerry.example.
        To contact the reporter on this story: Ruth Amory
        Send your letters to letters@skerry.example
        Got a tip?
    """,
    Role.NAVIGATION: """
        Skip to content
        Home > News > Ports
        Home » World
        You are here: Home
        Share this:
        Share on Facebook
        Tweet
        Print Email Share
        Facebook | Twitter | WhatsApp
        Previous post
        Next post: The Winter Timetable
        « Older posts
        Back to top
        Related: Who pays for the pier?
        Read more: Who pays for the pier?
        Related articles
        You might also like
        We use cookies to improve this site.
        Privacy Policy | Terms of Use | Contact
        Print this article
        Most read
        Like this:
    """,
    Role.COMMENTS: """
        No comments
        No comments:
        No comments yet
        Post a comment
        Leave a Reply
        Leave a Reply Cancel reply
        12 comments
        3 thoughts on “The Night Ferry”
        Comments (4)
        Comments are closed.
        Note: only a member of this blog may post a comment.
        Comment on Global Research Articles on our Facebook page
        You must be logged in to post a comment.
        Your email address will not be published. Required fields are marked *
        Be the first to comment
        Notify me of new posts by email.
    """,
    Role.PROMOTION: """
        Sign up for our newsletter
        Subscribe to our mailing list today
        Subscribe now
        Donate
        Please donate to support our work.
        Become a member of Global Research
        Follow us on Twitter
        Follow Ruth Amory on Facebook
        Advertisement
        Sponsored content
        Story continues below
        Buy me a coffee
        If you enjoyed this article, please consider a donation.
        Get our daily newsletter in your inbox.
        Support independent journalism
        Never miss a story.
    """,
}

# Ordinary prose with the same words.
TRAPS = """
    By Friday the board had changed its mind.
    By Monday
    By New Year
    By then it was too late.
    By Ruth Amory's reckoning the crossing loses money.
    By Ruth Amory on 3 May 2020, in Paris the board had changed its mind.
    By his own account Mr Amory slept through the storm.
    By the author's leave we print the letter whole.
    By Christmas
    Written in haste, the letter was never sent.
    Posted abroad at nineteen, she never came home.
    Authors have complained of the rule for years.
    The author of the report declined to be named.
    Staff were told on Tuesday.
    Our correspondents disagree.
    Reporters waited on the pier until dawn.
    On 26 July 2016 the ferry ran aground.
    The ship sank on 4 May 2019 off Skerry.
    In December 2016 the pier was closed.
    July 26, 2016 was the day on which everything changed.
    Published in 1921, the timetable still hangs in the hall.
    Updated figures will follow in the spring, the clerk said.
    Two hours ago the last boat left.
    The region has lost three boats in ten years.
    Tags were sewn into every coat.
    Opinion is divided on the island.
    News travels slowly here.
    Analysis of the water took a week.
    Photographs of the wreck were shown to the board.
    It takes a minute to read the notice and a lifetime to forget it.
    Page 3 of the report was missing.
    Five minutes later the engine stopped.
    The original source of the leak was a fax from the harbour office.
    The original article was withdrawn in 1999.
    This article of the treaty was never applied.
    This story first appeared to be a hoax.
    The source of the river lies in the hills.
    Sources close to the board denied the report.
    Via Roma was closed to traffic.
    First published in 1890, the chart is still in use.
    Originally a fishing boat, the Maren was rebuilt in 1974.
    Translated into money, the saving is small.
    Copyright law was amended in 2001.
    Copyright is a right of authors, not of ferries.
    He said the copyright had expired.
    The court held that all rights reserved to the crew had lapsed.
    Permission to cross was refused.
    No part of the pier may be used before noon.
    Reproduction in oysters is poorly understood.
    Rights were reserved for the islanders.
    The views expressed by the minister were not shared by the board.
    The views expressed at the meeting were heated.
    The opinions of passengers were not asked for.
    The figures do not necessarily reflect the true cost.
    "Polls do not necessarily reflect the views of islanders," she said.
    The board will not be responsible for any damage to vehicles, the notice says.
    The archive contained copyrighted songs.
    A disclaimer was read out before the vote.
    The contents of the letter were not disclosed.
    Nothing on this island should surprise anyone.
    The author is responsible to nobody.
    Contact with the ship was lost at midnight.
    Contact between the two crews is forbidden.
    Contact the author made in Oslo led him to the archive.
    The island can be reached by boat.
    For more information about the crossing the passengers had to wait.
    For media attention there was no better day.
    Email was down for most of the morning.
    Phone calls to the harbour office went unanswered.
    Call me old-fashioned, said the captain.
    Have a tip ready for the porter, the guide advises.
    Home is where the boat lands.
    Home rule was granted in 1948.
    Share prices fell by a tenth.
    Share this meal with me, he said.
    Next week the board meets again.
    Next door lives the pilot.
    Previous boards had let the matter rest.
    Older posts along the pier were replaced.
    Related costs were left out of the sum.
    Read more books, the teacher told them.
    Print runs were cut by half.
    Tweets from the deck told another story.
    Search parties set out at dawn.
    We use cookies in the tasting, the baker said.
    Back to the island came the doctors.
    Most read the notice too late.
    More on the pier than in the hall, the crowd cheered.
    No comments were made by the board.
    Comments by the minister drew anger.
    Comments are a currency of their own.
    Leave a light on, the keeper told his son.
    Post a letter here and it arrives in a week.
    Twelve responses to the tender arrived.
    12 responses to the tender arrived by Friday.
    Note: only the north pier is open in winter.
    Sign up for the night crossing began at six.
    Subscribe to the theory that boats are cheap, and you will vote yes.
    Become a member of the board and you will see, he said.
    Donate blood, the poster said.
    Donations covered a third of the cost.
    Follow the coast and you will reach the light.
    Follow us down to the harbour, she said.
    Advertisement of the post begins in May.
    Support us or lose us, the crew told the board.
    Join us for the last crossing, they wrote.
    Your support of the motion was noted.
    If you like the sea you will like Skerry.
    The story continues to trouble the islanders.
    Buy the ticket before you board.
    Get the boat out, he shouted.
    The vote was five to four.
    Ruth Amory, 54, has sailed the route since she was a girl.
    Ruth Amory said the board was right.
    "This is a rush," she said.
    Section 107 of the pier was closed.
    (c) the third clause shall not apply.
    The editors of the report are not named.
    Accept the cookies your neighbour bakes.
"""

SAME_WORD = """
    colour/color honour/honor neighbourhood/neighborhood favourite/favorite labourers/laborers harbour/harbor
    behavioural/behavioral endeavoured/endeavored dishonourable/dishonorable armoured/armored realise/realize
    organisation/organization recognised/recognized apologising/apologizing civilisations/civilizations
    modernised/modernized privatisation/privatization analyse/analyze analysed/analyzed paralysing/paralyzing
    centre/center centred/centered centring/centering theatre/theater theatres/theaters metre/meter
    kilometres/kilometers litres/liters fibre/fiber calibre/caliber sombre/somber manoeuvre/maneuver
    manoeuvred/maneuvered manoeuvring/maneuvering paediatric/pediatric anaesthetic/anesthetic
    leukaemia/leukemia haemorrhage/hemorrhage
    foetus/fetus oestrogen/estrogen encyclopaedia/encyclopedia mediaeval/medieval archaeology/archeology
    travelled/traveled traveller/traveler cancelled/canceled labelling/labeling modelled/modeled marvellous/marvelous
    jewellery/jewelry woollen/woolen fulfil/fulfill enrolment/enrollment instalments/installments skilful/skillful
    wilfully/willfully catalogue/catalog dialogue/dialog analogues/analogs defence/defense offences/offenses
    pretence/pretense licence/license practise/practice grey/gray programmes/programs cheque/check tyres/tires
    kerb/curb ploughed/plowed pyjamas/pajamas draughty/drafty mould/mold smouldering/smoldering moustache/mustache
    sceptical/skeptical mollusc/mollusk discs/disks sulphur/sulfur storeys/stories judgement/judgment
    acknowledgement/acknowledgment ageing/aging
    learnt/learned burnt/burned spelt/spelled spilt/spilled cosy/cozy artefacts/artifacts aluminium/aluminum
    enquiry/inquiry czar/tsar yoghurt/yogurt focussed/focused worshipped/worshiped whiskey/whisky
    surprize/surprise enterprizes/enterprises burthens/burdens stopt/stopped wrapt/wrapped unblest/unblessed
    clipt/clipped fixt/fixed drest/dressed tost/tossed cloaths/clothes controuled/controlled expence/expense
    errour/error vallies/valleys chearful/cheerful ancles/ankles phials/vials befel/befell dulness/dullness
"""

OTHER_WORDS = """
    four/for hour/hor hours/hors your/yor tour/tor pour/por flour/flor sour/sor rise/rize wise/wize prise/prize
    promise/promize exercise/exercize advise/advize raise/raize praise/praize noise/noize
    cruise/cruize rising/rizing promised/promized premises/premizes revised/revized supervised/supervized
    script/scripped adopt/adopped capt/capped best/bessed guest/guessed lost/lossed most/mossed next/nexed text/texed
    fence/fense hence/hense pence/pense acre/acer ogre/oger massacre/massacer lucre/lucer
    called/caled filled/filed pulled/puled rolled/roled telling/teling allow/alow rogue/rog vogue/vog league/leag
    shoe/she does/des poem/pem canoe/cane hoes/hes aerial/erial fulfil/full tier/tire story/store vice/vise
    principal/principle affect/effect complement/compliment stationary/stationery desert/dessert council/counsel
    hosts/ghosts east/fast
"""


@pytest.fixture(scope="module")
def english() -> Lexicon:
    return load_lexicon(("en",))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _role(lexicon: Lexicon, text: str) -> Role | None:
    """The role of a line that stands where furniture is expected."""
    count = len(_WORD.findall(text))
    return lexicon.furniture.role_of(Line(text, count), edge=True)


def _usual(lexicon: Lexicon, word: str) -> str:
    for pattern, usual in lexicon.variants:
        word = re.sub(pattern, usual, word)
    return word


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(a, b) for a, b in (pair.split("/") for pair in text.split())]


@pytest.mark.parametrize(("role", "line"), [(role, line) for role, text in FURNITURE.items() for line in _lines(text)])
def test_furniture_is_named(english: Lexicon, role: Role, line: str) -> None:
    assert _role(english, line) is role


@pytest.mark.parametrize("line", _lines(TRAPS))
def test_prose_is_not_furniture(english: Lexicon, line: str) -> None:
    assert _role(english, line) is None


@pytest.mark.parametrize("line", _lines(TRAPS))
def test_prose_is_not_furniture_in_any_language(line: str) -> None:
    assert _role(load_lexicon(), line) is None


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_whatever_a_phrase_matches_is_asked_for_it(data: st.DataObject) -> None:
    """Hints and openers spare the search; they must never spare one that would have found something."""
    furniture = load_lexicon().furniture
    phrase = data.draw(st.sampled_from(list(furniture)))
    line = Line(data.draw(st.from_regex(phrase.pattern, fullmatch=True)), 1)
    assert phrase in (one for _, one in furniture._asked(line, "anywhere" if phrase.anywhere else "edge"))
    assert phrase.says(line)


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("no comments?(?: yet)?", ["no comme"]),
        ("(?:please )?(?:sign up|subscribe)(?: now)? for", ["please", "sign", "subscrib"]),
        (r"\d+ (?:comments|replies)", ["0"]),
        ("tags? ?:", ["tag"]),
        ("e-?mail", ["e"]),
        (".{2,60} can be reached", [""]),
        ("(?!the)(?:a|an) b", ["a", "an"]),
        ("(?:[ab]|x)y", [""]),
        (r"\(photo", ["photo"]),
    ],
)
def test_openers_are_how_a_phrase_can_begin(phrase: str, wanted: list[str]) -> None:
    """A longer opener is as good, so long as it begins with one of these."""
    found = openers(phrase, lambda _: frozenset({""}))
    assert all(any(o.startswith(w) for w in wanted) for o in found)
    assert all(any(o.startswith(w) for o in found) for w in wanted)


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
def test_words_are_found_in_the_lines_of_a_list_as_in_the_list(language: str) -> None:
    listed = gzip.decompress((files("spellchecker") / "resources" / f"{language}.json.gz").read_bytes())
    words = list(json.loads(listed))
    known, lines = set(words), _Listed(listed)
    asked = [*words[:3], *words[-3:], *words[:: len(words) // 300], "", "zzzzz", "a b", '"']
    asked += [word[:-1] for word in asked] + [f"{word}q" for word in asked]
    assert [word in lines for word in asked] == [word in known for word in asked]
    assert lines._words is None


def test_the_lists_are_long_enough_to_mean_something() -> None:
    assert sum(len(_lines(text)) for text in FURNITURE.values()) >= 80
    assert len(_lines(TRAPS)) >= 80
    assert len(_pairs(SAME_WORD)) >= 60
    assert len(_pairs(OTHER_WORDS)) >= 40


@pytest.mark.parametrize(("british", "american"), _pairs(SAME_WORD))
def test_two_spellings_of_one_word_come_out_alike(english: Lexicon, british: str, american: str) -> None:
    assert _usual(english, british) == _usual(english, american)


@pytest.mark.parametrize(("one", "other"), _pairs(OTHER_WORDS))
def test_two_words_stay_two(english: Lexicon, one: str, other: str) -> None:
    assert _usual(load_lexicon(), one) != _usual(load_lexicon(), other)


@pytest.mark.parametrize(("one", "other"), _pairs(SAME_WORD))
def test_a_usual_spelling_is_a_fixed_point(english: Lexicon, one: str, other: str) -> None:
    once = _usual(english, one)
    assert _usual(english, once) == once


KNOWN = """hosts ghosts east fast added manoeuvred manoeuvres colour colours harbour's ferry's passengers' well-known
    realised organisation paediatric centred skilful won't don’t travelled grey-haired i a"""
UNKNOWN = "dded maneuvred teh recieve becuase manoeuvrd habrour well-knwon thiss - 's"


@pytest.mark.parametrize("word", KNOWN.split())
def test_words_are_known(english: Lexicon, word: str) -> None:
    assert english.words.knows(word, "en")
    assert english.words.knows(word, None)


@pytest.mark.parametrize("word", UNKNOWN.split())
def test_slips_are_not_known(english: Lexicon, word: str) -> None:
    assert not english.words.knows(word, "en")
    assert not english.words.knows(word, None)


def test_a_word_is_looked_up_in_the_language_of_its_script() -> None:
    words = load_lexicon().words
    assert words.knows("правительство", None)
    assert not words.knows("првительство", None)
    assert words.knows("regierung", "de")
    assert not words.knows("regierung", "en")


def test_an_unknown_language_knows_nothing() -> None:
    assert not load_lexicon().words.knows("house", "xx")


def test_asking_one_language_does_not_change_the_answer_of_another() -> None:
    words = load_lexicon(("en",)).words
    before = words.knows("regierung", None)
    words.knows("regierung", "de")
    assert words.knows("regierung", None) == before


@pytest.mark.parametrize("code", SHIPPED)
def test_each_language_brings_all_kinds_of_words(code: str) -> None:
    lexicon = load_lexicon((code,))
    assert len(lexicon.function_words) >= 100
    assert len({what for what in lexicon.months.values() if what[0] == "month"}) == 12
    assert {what[1] for what in lexicon.months.values() if what[0] == "weekday"} >= set(range(1, 6))
    assert lexicon.negations
    assert lexicon.attributions
    assert lexicon.hedges
    assert lexicon.abbreviations
    assert len(lexicon.numbers) >= 20
    assert {f.role for f in lexicon.furniture} >= {
        Role.COMMENTS,
        Role.COPYRIGHT,
        Role.SOURCE,
        Role.DATELINE,
        Role.BYLINE,
    }


@pytest.mark.parametrize("code", SHIPPED)
def test_word_lists_are_in_lower_case(code: str) -> None:
    lexicon = load_lexicon((code,))
    words = lexicon.function_words | lexicon.negations | lexicon.attributions | lexicon.hedges | lexicon.abbreviations
    assert [w for w in words | set(lexicon.months) | set(lexicon.numbers) if w != w.lower()] == []


@pytest.mark.parametrize("code", SHIPPED)
def test_variants_settle(code: str) -> None:
    """Two spellings may each be reduced in a few steps, but a second round must find nothing to do."""
    lexicon = load_lexicon((code,))
    for word in sorted(lexicon.function_words | lexicon.attributions):
        once = _usual(lexicon, word)
        assert _usual(lexicon, once) == once


def test_numbers_and_calendar(english: Lexicon) -> None:
    assert english.numbers["twenty-one"] == 21
    assert english.numbers["hundred"] == 100
    assert english.months["march"] == ("month", 3)
    assert english.months["tuesday"] == ("weekday", 2)
    assert "sat" not in english.months


def test_the_shipped_lexicon_prefers_english() -> None:
    everything = load_lexicon()
    assert everything.months["mar"] == ("month", 3)
    assert everything.months["mars"] == ("month", 3)
    assert everything.numbers["neun"] == 9
    assert "due" not in everything.numbers
    assert "once" not in everything.numbers


OTHER_LANGUAGES = {
    "de": {
        Role.BYLINE: ["Von Ruth Amory", "Von Ruth Amory und Tomas Lind", "Autor: Ruth Amory"],
        Role.DATELINE: [
            "26. Juli 2016",
            "Dienstag, 4. Mai 2019, 10:30 Uhr",
            "Veröffentlicht am 4. Mai 2019",
            "26.07.2016",
        ],
        Role.SOURCE: ["Quelle: dpa", "Dieser Artikel erschien zuerst in der Zeit."],
        Role.COPYRIGHT: [
            "Alle Rechte vorbehalten.",
            "© 2016 Skerry Verlag",
            "Nachdruck nur mit Genehmigung des Verlags",
        ],
        Role.COMMENTS: ["Keine Kommentare", "Kommentar schreiben", "12 Kommentare"],
        Role.NAVIGATION: ["Zum Inhalt springen", "Weiterlesen", "Mehr zum Thema", "Lesen Sie auch: Der Hafen"],
        Role.PROMOTION: ["Newsletter abonnieren", "Anzeige", "Folgen Sie uns auf Twitter"],
        Role.METADATA: ["Schlagwörter: Hafen, Fähre", "Foto: Ruth Amory", "Lesezeit: 4 Minuten"],
        Role.DISCLAIMER: ["Haftungsausschluss: Wir übernehmen keine Gewähr."],
        None: ["Von Montag an fährt keine Fähre.", "Kommentare gab es keine.", "Die Quelle der Elbe liegt in Böhmen."],
    },
    "fr": {
        Role.BYLINE: ["Par Ruth Amory", "Par Ruth Amory et Tomas Lind"],
        Role.DATELINE: ["26 juillet 2016", "mardi 4 mai 2019 à 10h30", "Publié le 4 mai 2019", "Le 1er mai 2019"],
        Role.SOURCE: ["Source : AFP", "Cet article a été initialement publié dans Le Monde."],
        Role.COPYRIGHT: ["Tous droits réservés", "© 2016 Éditions Skerry"],
        Role.COMMENTS: ["Aucun commentaire", "Laisser un commentaire", "12 commentaires"],
        Role.NAVIGATION: ["Aller au contenu", "Lire la suite", "À lire aussi : le port", "Partager cet article"],
        Role.PROMOTION: ["Abonnez-vous à notre newsletter", "Publicité", "Faire un don"],
        None: ["Par ailleurs, le port est fermé.", "Par Toutatis !", "La source du fleuve est tarie."],
    },
    "es": {
        Role.BYLINE: ["Por Ruth Amory"],
        Role.DATELINE: ["26 de julio de 2016", "Martes, 4 de mayo de 2019"],
        Role.SOURCE: ["Fuente: EFE"],
        Role.COPYRIGHT: ["Todos los derechos reservados"],
        Role.COMMENTS: ["No hay comentarios", "Deja un comentario"],
        Role.NAVIGATION: ["Leer más", "Compartir en Facebook"],
        None: ["Por la tarde se cerró el puerto.", "La fuente de la plaza está seca."],
    },
    "it": {
        Role.BYLINE: ["Di Ruth Amory"],
        Role.DATELINE: ["26 luglio 2016", "martedì 4 maggio 2019"],
        Role.SOURCE: ["Fonte: ANSA"],
        Role.COPYRIGHT: ["Tutti i diritti riservati"],
        Role.COMMENTS: ["Nessun commento", "Lascia un commento"],
        Role.NAVIGATION: ["Leggi anche: il porto", "Condividi su Facebook"],
        None: ["Di notte il porto è chiuso.", "La fonte del fiume è secca."],
    },
    "pt": {
        Role.BYLINE: ["Por Ruth Amory"],
        Role.DATELINE: ["26 de julho de 2016", "terça-feira, 4 de maio de 2019"],
        Role.SOURCE: ["Fonte: Lusa"],
        Role.COPYRIGHT: ["Todos os direitos reservados"],
        Role.COMMENTS: ["Nenhum comentário", "Deixe um comentário"],
        Role.NAVIGATION: ["Leia também: o porto", "Leia mais"],
        None: ["Por fim, o porto fechou."],
    },
    "ru": {
        Role.BYLINE: ["Автор: Анна Волкова"],
        Role.DATELINE: ["26 июля 2016", "4 мая 2019 года, 10:30", "Опубликовано: 4 мая 2019"],
        Role.SOURCE: ["Источник: ТАСС"],
        Role.COPYRIGHT: ["Все права защищены"],
        Role.COMMENTS: ["Нет комментариев", "Оставить комментарий"],
        Role.NAVIGATION: ["Читайте также: порт закрыт", "Читать далее"],
        None: ["Источник реки высох.", "Автор доклада неизвестен."],
    },
    "zh": {
        Role.BYLINE: ["作者：林静", "文／林靜", "责任编辑：王海", "本报记者 林静"],
        Role.DATELINE: ["2016年7月26日", "发布时间：2016年7月26日 10:30", "二〇一六年七月二十六日"],
        Role.SOURCE: ["来源：海港日报", "本文转载自海港日报", "原載：海港月刊"],
        Role.COPYRIGHT: ["版权所有", "未经授权，不得转载", "轉載請註明出處"],
        Role.DISCLAIMER: ["本文仅代表作者个人观点。", "免责声明：内容仅供参考。"],
        Role.COMMENTS: ["暂无评论", "12条评论", "發表評論"],
        Role.NAVIGATION: ["首页 > 新闻", "上一篇：港口关闭", "相关阅读", "返回顶部"],
        Role.PROMOTION: ["广告", "关注我们的公众号"],
        None: [
            "作者认为港口应该关闭。",
            "这条河的来源还不清楚。",
            "评论家说他写得很好。",
            "记者在港口等了一夜。",
            "广告做得很好，人们都来了。",
        ],
    },
    "ja": {
        Role.BYLINE: ["文：林静香", "筆者＝林静香", "記者 林静香"],
        Role.DATELINE: ["2016年7月26日", "公開日：2016年7月26日 10:30", "平成28年7月26日"],
        Role.SOURCE: ["出典：港新聞", "この記事は港新聞に掲載されたものです。"],
        Role.COPYRIGHT: ["無断転載を禁じます", "無断複製・転載を禁ず"],
        Role.COMMENTS: ["コメントはありません", "コメント (4)", "12件のコメント"],
        Role.NAVIGATION: ["ホーム > ニュース", "次の記事へ", "続きを読む", "関連記事"],
        Role.PROMOTION: ["広告", "メールマガジン登録"],
        None: ["記者は港で一晩待った。", "出典は分かっていない。", "関連する話を聞いた。", "広告を見て町に来た。"],
    },
    "ar": {
        Role.BYLINE: ["بقلم: ليلى حداد", "كتبت: ليلى حداد"],
        Role.DATELINE: ["26 يوليو 2016", "الثلاثاء، 4 مايو 2019", "آخر تحديث: 4 مايو 2019 10:30", "٢٦ يوليو ٢٠١٦"],
        Role.SOURCE: ["المصدر: صحيفة الميناء"],
        Role.COPYRIGHT: ["جميع الحقوق محفوظة", "يمنع نقل المحتوى دون إذن"],
        Role.COMMENTS: ["لا توجد تعليقات", "12 تعليقا", "أضف تعليقا"],
        Role.NAVIGATION: ["اقرأ أيضا: الميناء مغلق", "المقال السابق", "مواضيع ذات صلة"],
        Role.PROMOTION: ["تابعونا على تويتر", "إعلان"],
        None: [
            "كتبت ليلى رسالة إلى أهلها.",
            "المصدر الوحيد للماء هو النهر.",
            "لا توجد سفن في الميناء.",
            "إعلان الحرب غير كل شيء.",
        ],
    },
    "he": {
        Role.BYLINE: ["מאת: רות לוי", "מאת רות לוי"],
        Role.DATELINE: ["26 ביולי 2016", "פורסם בתאריך 26 ביולי 2016", "עודכן: 4 במאי 2019 10:30"],
        Role.SOURCE: ["מקור: עיתון הנמל"],
        Role.COPYRIGHT: ["כל הזכויות שמורות"],
        Role.COMMENTS: ["אין תגובות", "12 תגובות", "הוסף תגובה"],
        Role.NAVIGATION: ["קראו גם: הנמל נסגר", "המאמר הקודם"],
        Role.PROMOTION: ["פרסומת", "עקבו אחרינו בטוויטר"],
        None: ["אין ספינות בנמל.", "מקור המים הוא הנהר.", "פרסומת טובה מביאה אנשים."],
    },
}


@pytest.mark.parametrize(
    ("code", "role", "line"),
    [(code, role, line) for code, roles in OTHER_LANGUAGES.items() for role, lines in roles.items() for line in lines],
)
def test_other_languages(code: str, role: Role | None, line: str) -> None:
    assert _role(load_lexicon(("en", code)), line) is role
    assert _role(load_lexicon(), line) is role


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "daß", "dass"), ("de", "mußte", "musste"), ("de", "photographie", "fotografie"),
        ("fr", "connaître", "connaitre"), ("fr", "évènement", "événement"), ("fr", "clef", "clé"),
        ("es", "sólo", "solo"), ("es", "septiembre", "setiembre"),
        ("pt", "acção", "ação"), ("pt", "óptimo", "ótimo"), ("pt", "económico", "econômico"),
        ("it", "obbiettivo", "obiettivo"), ("ru", "ещё", "еще"),
    ],
)  # fmt: skip
def test_variants_of_other_languages(code: str, one: str, other: str) -> None:
    lexicon = load_lexicon((code,))
    assert _usual(lexicon, one) == _usual(lexicon, other)


def test_german_words_that_only_a_letter_keeps_apart() -> None:
    german = load_lexicon(("de",))
    assert _usual(german, "maße") != _usual(german, "masse")
    assert _usual(german, "buße") != _usual(german, "busse")
    assert _usual(load_lexicon(), "drücken") != _usual(load_lexicon(), "drucken")


TEXTS = {
    "en": "The board said that it would keep the night ferry, and that the fare would not rise before the spring.",
    "de": "Der Vorstand erklärte, dass die Nachtfähre bleibt und dass der Preis vor dem Frühjahr nicht steigen wird.",
    "fr": "Le conseil a déclaré que le bac de nuit serait maintenu et que le prix ne monterait pas avant le printemps.",
    "es": "La junta dijo que el barco de la noche no se suprime y que el precio no subirá antes de la primavera.",
    "it": "Il consiglio ha detto che il traghetto della notte non sarà soppresso e che il prezzo non salirà.",
    "pt": "O conselho disse que a barca da noite não será suprimida e que o preço não vai subir antes da primavera.",
    "ru": "Совет заявил, что ночной паром останется и что цена не вырастет до весны, но не сказал, что будет после.",
    "zh": "港口委员会说，夜间渡船将保留，票价在春天以前不会上涨。",
    "ja": "港の委員会は、夜の渡し船を残し、春まで運賃を上げないと述べた。",
    "ar": "قال المجلس إن عبارة الليل ستبقى وإن السعر لن يرتفع قبل الربيع.",
    "he": "המועצה הודיעה שמעבורת הלילה תישאר ושהמחיר לא יעלה לפני האביב.",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_the_language_of_a_text_is_guessed(code: str, text: str) -> None:
    assert guess_language(text, small_words()) == code


def test_russian_is_told_by_its_letters_where_small_words_are_few_and_its_neighbours_are_not_taken_for_it() -> None:
    terse = "Параметры команды rsync: выбрать файлы, показать размеры файлов, сохранить права, вывод dry-run."
    assert guess_language(terse, small_words()) == "ru"
    kazakh = "Қазақстан қалалары: Алматы, Шымкент, Қарағанды; тұрғындары, облыстары, аудандары, ауылдары, өзендері."
    assert guess_language(kazakh, small_words()) is None
    assert guess_language("The word “мы” and the words “вы, выдры, рысь, сыр, ныры” were read.", small_words()) == "en"


def test_a_script_of_several_languages_tells_none() -> None:
    assert guess_language("این کشتی شب را نگه می‌دارد و گفت که چرا پایین است.", small_words()) is None
    assert guess_language("The boat from 東京 said that it would not be there, and it was not.", small_words()) == "en"


def test_signs_are_read_for_han_alone() -> None:
    assert not lexicon_for(TEXTS["en"], TEXTS["ru"]).signs
    signs = lexicon_for(TEXTS["zh"]).signs
    assert signs["國"] == signs["国"]
    assert signs["体"] == signs["體"]
    assert signs["发"] == signs["髮"] == signs["発"]
    assert signs.get("人", "人") != signs.get("入", "入")


def test_too_little_text_has_no_language() -> None:
    assert guess_language("Ferry.", small_words()) is None
    assert guess_language("", small_words()) is None


def test_a_lexicon_is_chosen_by_the_texts() -> None:
    german = lexicon_for(TEXTS["de"], TEXTS["de"])
    assert "daß" in " ".join(p for p, _ in german.variants) or "nicht" in german.function_words
    assert "the" in german.function_words
    assert "que" not in german.function_words
    assert lexicon_for(TEXTS["de"], TEXTS["fr"]) is lexicon_for(TEXTS["fr"], TEXTS["de"])
    assert lexicon_for("", "") is load_lexicon(("en",))


def test_a_lexicon_is_read_once() -> None:
    assert load_lexicon() is load_lexicon()
    assert load_lexicon(["en"]) is load_lexicon(("en",))


def test_loading_asks_for_no_word_list() -> None:
    """A tenth of a second for the list of English is spent only where a word is in doubt."""
    code = "import sys, viewer.lexicons as x; x.load_lexicon(); print('spellchecker' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_long_prose_is_searched_quickly() -> None:
    """Phrases are anchored or begin with a rare word: 20,000 words of prose take far less than a second."""
    prose = TEXTS["en"] * 5
    lexicon = load_lexicon()
    began = time.thread_time()
    for _ in range(200):
        assert _role(lexicon, prose) is None
    assert time.thread_time() - began < 2.0
