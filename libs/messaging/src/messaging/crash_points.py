"""Named places where a test may kill the process: `TRITALLY_CRASH_AT=<point>:<nth>`."""

import os
import signal

_point, _, _nth = os.environ.get("TRITALLY_CRASH_AT", "").partition(":")
_left = int(_nth or 1)


def crash_point(name: str) -> None:
    """SIGKILL to ourselves at the nth passing of the point the environment names; else nothing."""
    global _left
    if name == _point:
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
