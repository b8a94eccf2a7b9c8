"""Words and phrases the generator puts into variants. All of our own choosing; the engine's lists are not asked."""

from __future__ import annotations

# Both are words, a letter or two apart: the hard case between another word and a slip.
ALIKE = (
    ("hosts", "ghosts"), ("boat", "boot"), ("night", "light"), ("door", "floor"), ("crossing", "dressing"),
    ("than", "then"), ("from", "form"), ("form", "firm"), ("house", "horse"), ("work", "word"), ("part", "port"),
    ("place", "plane"), ("three", "there"), ("right", "fight"), ("public", "publish"), ("price", "prize"),
    ("copy", "cosy"), ("source", "course"), ("code", "mode"), ("notice", "novice"), ("terms", "teams"),
    ("rights", "lights"), ("later", "layer"), ("such", "much"), ("only", "oily"), ("made", "make"), ("fee", "bee"),
    ("held", "help"), ("said", "sail"), ("sold", "told"), ("goods", "woods"), ("where", "whale"), ("when", "then"),
    ("given", "driven"), ("called", "walled"), ("other", "otter"), ("years", "bears"), ("hours", "tours"),
    ("costs", "coats"), ("modify", "mollify"), ("provide", "preside"), ("contract", "contrast"),
    ("effect", "affect"), ("except", "accept"), ("quite", "quiet"), ("lead", "lend"), ("after", "alter"),
)  # fmt: skip
# One word, spelled on either side of the Atlantic, or an older and a newer way.
SPELLINGS = (
    ("harbour", "harbor"), ("metre", "meter"), ("metres", "meters"), ("neighbours", "neighbors"),
    ("theatre", "theater"), ("centre", "center"), ("colour", "color"), ("licence", "license"),
    ("organization", "organisation"), ("recognize", "recognise"),
    ("catalogue", "catalog"), ("programme", "program"), ("authorized", "authorised"), ("grey", "gray"),
    ("millimetres", "millimeters"), ("labour", "labor"), ("favour", "favor"), ("honour", "honor"),
    ("cancelled", "canceled"), ("towards", "toward"), ("afterwards", "afterward"), ("programs", "programmes"),
    ("program", "programme"), ("license", "licence"), ("licenses", "licences"),
)  # fmt: skip
NUMBER_WORDS = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "twenty": "20", "forty": "40",
}  # fmt: skip
INSERTS = (
    "often",
    "rarely",
    "again",
    "perhaps",
    "quickly",
    "lawful",
    "sudden",
    "former",
    "modest",
    "certain",
    "northern",
    "useful",
    "local",
    "also",
    "merely",
    "later",
    "honest",
    "written",
    "proper",
    "silver",
    "formal",
    "simple",
    "sealed",
    "narrow",
    "wholly",
    "never",
    "always",
    "hardly",
    "not",
    "almost",
    "foreign",
    "patient",
    "heavy",
    "recent",
)
CLAUSES = tuple(
    tuple(c.split())
    for c in (
        "a copper kettle beside every window",
        "nine travellers without lanterns",
        "whatever the orchard keepers remember best",
        "old maps and broken violins",
        "seldom before breakfast",
        "under a painted ceiling in winter",
        "these goats belong elsewhere",
        "because magnolia trees bloom early",
        "some unusually polite burglars",
        "without asking any gardener twice",
    )
)
SENTENCES = (
    "A photographer from the capital had come to see it for himself.",
    "Snow fell on the orchard until the fence could no longer be seen.",
    "Several violins were damaged during the concert last winter.",
    "None of the gardeners remembered who had planted the magnolia.",
    "The library will close its reading room while the ceiling is painted.",
    "Every pupil receives a printed map and a packed lunch before the excursion.",
    "It was a cheerful evening, with pancakes, lanterns and an accordion.",
    "An astronomer checked the calculation and found nothing to correct.",
)
PARAGRAPHS = (
    (
        "Meanwhile the orchestra rehearsed in the old tram depot. The roof leaked over the cellos, and the conductor "
        "hung buckets from the rafters before each symphony."
    ),
    (
        "Botanists at the university had warned of the beetle for a decade. Their map showed forty infected elms along "
        "the canal, and two oaks beside the cemetery wall."
    ),
    (
        "A schoolteacher kept a diary of those weeks. She wrote about the price of lamp glass, the pupils who coughed, "
        "and a travelling magician whose rabbit escaped during the performance."
    ),
)
# (what it is, whether it stands at the head of the page)
FURNITURE = (
    ("byline", True, "By Ingrid Solheim"),
    ("byline", True, "By Peter Haugen and Lise Dahl"),
    ("metadata", True, "Published 14 May 2024, 09:12"),
    ("metadata", True, "Last updated: 3 June 2021 at 17:45"),
    ("metadata", True, "4 min read"),
    ("disclaimer", False, ("The views expressed in this article are those of the author alone and do not necessarily "
     "reflect the position of the editors.")),
    ("disclaimer", False, ("This text is provided for information only and does not constitute legal advice. We accept "
     "no liability for errors or omissions.")),
    ("disclaimer", False, ("Opinions in this column are the writer's own, and the publisher takes no responsibility "
     "for them.")),
    ("copyright", False, "© 2024 Nordlys Press. All rights reserved."),
    ("copyright", False, ("Copyright 2019 Brennhavn Courier Ltd. No part of this page may be reproduced without "
     "written permission.")),
    ("source", False, "Source: Harbour Gazette"),
    ("source", False, "This article was first published in the Harbour Gazette on 2 March 2018."),
    ("contact", False, "Contact the newsroom at desk@example.org or on 555 0142."),
    ("navigation", False, "Share on Facebook Share on X Email Print"),
    ("navigation", False, "Read also: The last lamplighter"),
    ("comments", False, "Leave a comment"),
    ("comments", False, "Your email address will not be published. Required fields are marked."),
    ("comments", False, "You must be logged in to post a comment."),
    ("promotion", False, "Sign up for our weekly newsletter and never miss a story."),
    ("promotion", False, "Support our reporting: subscribe today for a trial month."),
)  # fmt: skip
