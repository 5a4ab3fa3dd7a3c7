"""Opening what lies inside the given folders, and nothing else: no links out of them, no devices, no secrets.

A path is resolved and checked, then opened folder by folder without following links (``openat`` with O_NOFOLLOW), so
that one that is exchanged in between leads nowhere. Windows has no such calls: there the path is resolved once more
after opening.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import translate
from pathlib import Path
from typing import Final

from desktop.plugins.api import Context, ToolError, saying

NO_FOLLOW: Final = getattr(os, "O_NOFOLLOW", 0)
QUICK: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
BY_FOLDER: Final = os.open in os.supports_dir_fd
SYSTEM: Final = ("/proc", "/sys", "/dev", "/run/user", "/run/secrets", "/run/credentials")

# where programs keep keys, passwords and sessions: refused even inside a given folder (names as in lower case)
SECRET_FOLDERS: Final = frozenset(
    (".ssh", ".gnupg", ".aws", ".azure", ".kube", ".docker", ".password-store", "keyrings", "kwalletd", "keychains",
     ".mozilla", ".thunderbird", "google-chrome", "chromium", "bravesoftware", "microsoft-edge", "vivaldi", "gcloud",
     "credentials", ".secrets", ".vault", ".terraform.d")
)  # fmt: skip
SECRET_FILES: Final = (
    ".env", ".env.*", ".netrc", "_netrc", ".git-credentials", ".npmrc", ".pypirc", ".pgpass", ".my.cnf", ".htpasswd",
    "id_rsa*", "id_dsa*", "id_ecdsa*", "id_ed25519*", "*.pem", "*.key", "*.p12", "*.pfx", "*.kdbx", "*.keystore",
    "*.jks", "*.ppk", "*.asc", "wallet.dat", "login data", "key4.db", "logins.json", "cookies.sqlite", ".bash_history",
    ".zsh_history", ".python_history", "shadow", "gshadow", ".vault-token", "credentials", "credentials.json",
)  # fmt: skip
SECRET_FILE: Final = re.compile("|".join(map(translate, SECRET_FILES)))


def is_secret(path: Path, context: Context) -> bool:
    """Whether a real path is, or lies in, a place that is never read: secrets, devices, the app's own data."""
    parts = [part.casefold() for part in path.parts]
    own = Path(os.path.realpath(context.data)).parents
    return (
        any(part in SECRET_FOLDERS for part in parts)
        or bool(SECRET_FILE.match(parts[-1]))
        or (os.name == "posix" and any(path.is_relative_to(one) for one in SYSTEM))
        or (len(own) > 2 and path.is_relative_to(own[1]))  # <data>/plugin-data/files
    )


def find(text: str, context: Context) -> tuple[Path, Path]:
    """The given folder a path lies in, and its real path.

    Raises:
        ToolError: it lies outside, is secret, or nothing is there.
    """
    if not context.folders:
        raise ToolError("The user has given no folder yet. Ask them to choose one in the plugin manager, under Files.")
    if "\0" in text or len(text) > 4096 or (os.name == "nt" and ":" in text[2:]):
        raise ToolError("This is no path.")
    path = context.path(text or ".")
    if is_secret(path, context):
        raise ToolError(f"{text} may hold passwords or keys, and is never read.")
    bases = [base for one in context.folders if path.is_relative_to(base := Path(os.path.realpath(one)))]
    if not path.exists():
        raise ToolError(f"There is no {text[:200]}: see list_files.")
    return max(bases, key=lambda base: len(base.parts)), path


@contextmanager
def opened(base: Path, path: Path, *, folder: bool = False) -> Iterator[int]:
    """A descriptor of a regular file, or of a folder, that lies in ``base``; both paths are real.

    Raises:
        ToolError: it cannot be opened, is of another kind, or was exchanged for a link meanwhile.
    """
    with saying(str(path)):
        number = _open_inside(base, path) if BY_FOLDER else os.open(path, os.O_RDONLY | QUICK)
    try:
        mode = os.fstat(number).st_mode
        if not (stat.S_ISDIR(mode) if folder else stat.S_ISREG(mode)):
            kind = "a folder: use list_files" if stat.S_ISDIR(mode) else "no file that can be read"
            raise ToolError(f"{path.name} is {kind}.")
        if not BY_FOLDER and Path(os.path.realpath(path)) != path:
            raise ToolError(f"{path.name} was exchanged while it was opened.")
        yield number
    finally:
        os.close(number)


def _open_inside(base: Path, path: Path) -> int:
    """Open a path below ``base`` component by component, following no link."""
    number = os.open(base, os.O_RDONLY | os.O_DIRECTORY | QUICK)
    parts = path.relative_to(base).parts
    try:
        for at, part in enumerate(parts, 1):
            kind = os.O_DIRECTORY if at < len(parts) else 0
            inner = os.open(part, os.O_RDONLY | NO_FOLLOW | QUICK | kind, dir_fd=number)
            os.close(number)
            number = inner
    except OSError:
        os.close(number)
        raise
    return number


def entries(base: Path, path: Path, context: Context, most: int) -> tuple[list[os.DirEntry[str]], bool]:
    """What a folder holds that may be seen, by name, ``most`` at most, and whether there is more; without links."""
    with (
        opened(base, path, folder=True) as number,
        saying(str(path)),
        os.scandir(number if BY_FOLDER else path) as found,
    ):
        seen: list[os.DirEntry[str]] = []
        for entry in found:
            if entry.is_symlink() or is_secret(path / entry.name, context):
                continue
            if len(seen) == most:
                return sorted(seen, key=_by_name), True
            entry.stat(follow_symlinks=False)  # kept in the entry, while the folder is open
            entry.is_dir(follow_symlinks=False)
            seen.append(entry)
    return sorted(seen, key=_by_name), False


def _by_name(entry: os.DirEntry[str]) -> str:
    return entry.name.casefold()


def shown(name: str) -> str:
    """A file's name without characters that would break a line or hide something."""
    return "".join(
        c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in os.fsencode(name).decode("utf-8", "replace")
    )
