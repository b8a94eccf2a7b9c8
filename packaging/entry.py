"""Where the frozen program begins: the same door as the command `variorum`, or the process that reads a source."""

import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    if sys.argv[1:2] == ["--reading-worker"]:
        # Without the command line's own imports: every rich source waits for this start.
        from viewer.loading.reading_worker import main
    else:
        from viewer.cli import main
    main()
