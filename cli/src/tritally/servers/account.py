"""The operating system account that PostgreSQL runs under, since it refuses to run as root."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

PREFERRED = ("postgres", "nobody")


class Identity(TypedDict, total=False):
    """The arguments of subprocess that change who a child runs as."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class Account:
    """An account other than root; `None` in its place means: as we are."""

    name: str
    user_id: int
    group_id: int

    @property
    def identity(self) -> Identity:
        return Identity(user=self.user_id, group=self.group_id, extra_groups=[])


def database_account() -> Account | None:
    """Whom to run PostgreSQL as: nobody special for a plain user, an unprivileged account for root."""
    if os.geteuid() != 0:
        return None
    for name in PREFERRED:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise RuntimeError(f"root cannot run PostgreSQL, and none of the accounts {', '.join(PREFERRED)} exists")


def identity_of(account: Account | None) -> Identity:
    return account.identity if account else Identity()


def can_enter(directory: Path, account: Account | None) -> bool:
    """Whether the account can reach and list this existing directory."""
    if account is None:
        return os.access(directory, os.R_OK | os.X_OK)
    listing = subprocess.run(["ls", str(directory)], cwd="/", capture_output=True, check=False, **account.identity)
    return listing.returncode == 0


def hand_over(path: Path, account: Account | None) -> None:
    """Make the account the owner of this file or directory."""
    if account:
        os.chown(path, account.user_id, account.group_id)
