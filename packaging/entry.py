"""Where the frozen program begins: the same door as the command `variorum`, and nothing else."""

from multiprocessing import freeze_support

from viewer.cli import main

if __name__ == "__main__":
    freeze_support()
    main()
