"""`buurtbot` as it is, that also notes in its log whenever something is decided again."""

import logging

from buurtbot.cli import main

if __name__ == "__main__":
    logging.getLogger("buurtbot.services.core.settle").setLevel(logging.DEBUG)
    main()
