"""GET of a list: filtered, sorted, a page by keyset cursor, or all of it as a streamed file."""

from typing import Any

from fastapi import Request
from starlette.responses import Response

from chassis.access.caller import Caller
from chassis.lists.listing import Listing


async def answer_list(request: Request, listing: Listing, caller: Caller, *arguments: Any) -> Response:
    """`{"items": […], "next_cursor": …}`, or csv or xlsx when Accept asks for it.

    `arguments` are the values of $2, $3 … in `listing.where`. Query: `limit` 1 to 500 (default 50), `cursor`, `sort`
    (`name` or `-name`), and the filters of the columns. Raises 400 for whatever the list does not know.
    """
    raise NotImplementedError
