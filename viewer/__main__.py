"""`python -m viewer` is the command `variorum`. Nothing else stands here."""

from viewer.cli import main

if __name__ == "__main__":
    main()
