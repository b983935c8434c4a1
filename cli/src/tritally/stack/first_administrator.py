"""The first organisation and its administrator, so that somebody can sign in to a new stack."""

import os
import subprocess
import sys

from tritally.stack.secrets import Secrets


def provide_administrator(database: str, secrets: Secrets) -> None:
    """Make both in auth's database where there is none yet; again and again changes nothing."""
    sign_in = secrets.sign_in
    made = subprocess.run(
        [sys.executable, "-m", "auth.bootstrap"],
        env={
            **os.environ,
            "TRITALLY_DATABASE_URL": database,
            "TRITALLY_ADMINISTRATOR_ORGANISATION": sign_in["organisation"],
            "TRITALLY_ADMINISTRATOR_NAME": sign_in["name"],
            "TRITALLY_ADMINISTRATOR_PASSWORD": sign_in["password"],
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        raise RuntimeError(f"the first administrator could not be made:\n{made.stderr[-3000:]}")
