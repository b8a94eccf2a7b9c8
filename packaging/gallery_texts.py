"""Pairs of texts that the sample does not have: right to left, without spaces, parted, unseen, the same, unrelated."""

from __future__ import annotations

from pathlib import Path

_LIGHTHOUSE = (
    "A quiet week at the lighthouse",
    "The keeper wrote down the wind at six, at noon and at nine. Nothing else happened; he wrote that down, too.",
    "On Thursday a boat went by.",
)
# Of each pair both names and the paragraphs.
PAIRS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "identical": (
        ("lighthouse.txt", _LIGHTHOUSE),
        ("lighthouse copy.txt", _LIGHTHOUSE),
    ),
    "unrelated": (
        ("lighthouse.txt", _LIGHTHOUSE),
        (
            "pancakes.txt",
            (
                "Pancakes for six",
                "Beat four eggs into a litre of milk, then fold in flour, sugar and a pinch of salt.",
                "Let everything rest for half an hour. Fry thin rounds in butter and stack them under a cloth.",
            ),
        ),
    ),
    "hebrew": (
        (
            "מעבורת.txt",
            (
                "המועצה משאירה את מעבורת הלילה",
                "מועצת הנמל החליטה להמשיך את מעבורת הלילה בחורף, אמרה היושבת ראש.",
                "הסובסידיה, 312,000 בשנה, תמומן מסגירת הקופה המזרחית (Harbour East) ומכירת שתי סירות.",
                "„איש לא שאל את הנוסעים”, אמרה אחות שנוסעת ארבעה לילות בשבוע.",
            ),
        ),
        (
            "מעבורת-סוכנות.txt",
            (
                "המועצה משאירה את מעבורת הלילה",
                "מועצת הנמל החליטה להמשיך את מעבורת הלילה בקיץ, אמרה היושבת ראש.",
                "הסובסידיה, 321,000 בשנה, תמומן מסגירת הקופה המזרחית (Harbour East) ומכירת שתי סירות.",
                "„איש לא שאל את הנוסעים”, אמרה אחות שנוסעת ארבעה לילות בשבוע.",
                "כל הזכויות שמורות.",
            ),
        ),
    ),
    "arabic": (
        (
            "عبّارة.txt",
            (
                "مجلس الميناء يبقي على عبّارة الليل",
                "قرر مجلس الميناء إبقاء عبّارة الليل خلال الشتاء، كما قالت الرئيسة يوم الثلاثاء.",
                "سيأتي الدعم، 312,000 في السنة، من إغلاق المكتب الشرقي وبيع قاربين قديمين.",
            ),
        ),
        (
            "عبّارة-وكالة.txt",
            (
                "مجلس الميناء يبقي على عبّارة الليل",
                "قرر مجلس الميناء إبقاء عبّارة الليل خلال الصيف، كما قالت الرئيسة يوم الثلاثاء.",
                "سيأتي الدعم، 321,000 في السنة، من إغلاق المكتب الشرقي وبيع قاربين قديمين.",
            ),
        ),
    ),
    "chinese": (
        (
            "夜渡.txt",
            (
                "港务局保留夜间渡轮",
                "港务局投票决定在冬季继续运营夜间渡轮,主席周二在一次持续到午夜的会议后说。",
                "每年三十万元的补贴将来自关闭东售票处和出售两艘旧船。",
                "“没有人问过乘客,”一位每周四个晚上乘末班船回家的护士说。",
            ),
        ),
        (
            "夜渡通稿.txt",
            (
                "港务局保留夜间渡轮",
                "港务局投票决定在夏季继续运营夜间渡轮,主席周三在一次持续到午夜的会议后说。",
                "每年三十万元的补贴将来自关闭东售票处和出售两艘旧船。",
                "“没有人问过乘客,”一位每周三个晚上乘末班船回家的护士说。",
            ),
        ),
    ),
    "parted": (
        (
            "one-paragraph.txt",
            (
                "Two letters from the island",
                (
                    "The first letter came in March and spoke of little but the weather, which had been kind. The "
                    "second came in June; it asked for seed, for nails and for a longer rope than the last one."
                ),
                "Nobody answered either. The post boat had been laid up since Easter, and its crew were on land.",
                "The rope was sent in August.",
            ),
        ),
        (
            "two-paragraphs.txt",
            (
                "Two letters from the island",
                "The first letter came in March and spoke of little but the weather, which had been kind.",
                "The second came in July; it asked for seed, for nails and for a longer rope than the last one.",
                (
                    "Nobody answered either. The post boat had been laid up since Easter, and its crew were on land. "
                    "The rope was sent in August."
                ),
            ),
        ),
    ),
    "moved": (
        (
            "morning.txt",
            (
                "Three errands",
                "First the baker, who had burnt one tray and gave it away to whoever came before eight in the day.",
                "Then the cobbler. He was asleep in his chair, and the bell over the door did not wake him at all.",
                "Last the library, where the heating had failed and everybody read in their coats and gloves.",
                "It had begun to snow.",
            ),
        ),
        (
            "evening.txt",
            (
                "Three errands",
                "Then the cobbler. He was asleep in his chair, and the bell over the door did not wake him at all.",
                "Last the library, where the heating had failed and everybody read in their coats and gloves.",
                "First the baker, who had burnt two trays and gave them away to whoever came before eight in the day.",
                "It had begun to snow.",
            ),
        ),
    ),
    "unseen": (
        (
            "typed.txt",
            (
                "A price list",
                (
                    "The ferry costs 12 km and 40 EUR for a family of four; chil\u00addren under six travel free. Ask "
                    "for Mr Smith at the desk."
                ),
                "Plain words stand here, twice.",
            ),
        ),
        (
            "set.txt",
            (
                "A price list",
                (
                    "The ferry costs 12\u00a0km and 40\u202fEUR for a family of four; children under six travel free. "
                    "Ask for Mr\u00a0Smith at the\u200b desk."
                ),
                "Plain\u2003words stand\u200e here, twic\u0435.",
            ),
        ),
    ),
}


def write(pair: str, folder: Path) -> tuple[Path, ...]:
    """Write both texts of a pair into a folder of their own."""
    into = folder / pair
    into.mkdir(parents=True, exist_ok=True)
    for name, paragraphs in PAIRS[pair]:
        (into / name).write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return tuple(into / name for name, _paragraphs in PAIRS[pair])
