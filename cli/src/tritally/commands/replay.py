"""`tritally replay`: apply parked events again, after their cause is mended."""

from typing import Annotated

import typer

from tritally.commands.show import console
from tritally.load.api import ApiError, signed_in
from tritally.load.command import sign_in_of


def replay(
    service: Annotated[str, typer.Argument(help="The service that parked them.")],
    ids: Annotated[list[str] | None, typer.Argument(help="Dead letters; without, all of the organisation.")] = None,
    listing: Annotated[bool, typer.Option("--list", help="Only show what is parked.")] = False,
    address: Annotated[str, typer.Option(help="Another stack; TRITALLY_ORGANISATION, _NAME, _PASSWORD sign in.")] = "",
) -> None:
    """Show or replay the events that a service could not apply."""
    try:
        with signed_in(sign_in_of(address)) as api:
            if listing:
                for letter in api.every(f"/{service}/dead-letters"):
                    error = " ".join(letter["error"].split())
                    console.print(f"{letter['id']}  {letter['ce_type']}  {error}", markup=False, soft_wrap=True)
            else:
                console.print_json(data=api.post(f"/{service}/dead-letters/replay", {"ids": ids} if ids else {}))
    except (ApiError, RuntimeError) as failure:
        console.print(str(failure), style="red", markup=False)
        raise typer.Exit(1) from failure
