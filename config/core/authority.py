"""A file with the certificate of who signed that of a server: whether it can be used."""

import ssl
from pathlib import Path


def why_unusable(ca: Path) -> str:
    """Why these certificates cannot be used; empty when they can."""
    try:
        ssl.create_default_context(cafile=ca)
    except ssl.SSLError:
        return "there is no certificate in it"
    except OSError as error:
        return error.strerror or "it cannot be read"
    return ""
