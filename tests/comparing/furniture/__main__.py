"""Print the figures of each language, and with `--errors` what went wrong in the half that may be looked at."""

import sys

from articles import HELD_OUT, LANGUAGES, LAST, TUNED, measure


def main() -> None:
    """Measure all languages, or those that are named."""
    named = [word for word in sys.argv[1:] if not word.startswith("-")]
    for part in (TUNED, HELD_OUT, LAST):
        for language in named or LANGUAGES:
            f = measure(language, part)
            print(  # noqa: T201 - this is what it is for
                f"{part:9}{language}  furniture found {f.recall:.3f}"
                f"  named rightly {f.precision_of_roles:.3f}  article hidden {f.hidden}/{f.prose}"
            )
            if "--errors" in sys.argv and part == TUNED:
                for error, times in sorted(f.errors.items()):
                    print(f"    {times:3} {error}")  # noqa: T201


if __name__ == "__main__":
    main()
