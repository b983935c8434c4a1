"""Documents that can go through each step together."""

from collections.abc import Iterable, Iterator

from tritally.load.hardware.read_tables import Deed


def waves(deeds: Iterable[Deed]) -> Iterator[list[Deed]]:
    """Runs of the same kind of act by the same people, of which none is made from another of the run."""
    wave: list[Deed] = []
    for deed in deeds:
        if wave and not _goes_along(deed, wave):
            yield wave
            wave = []
        wave.append(deed)
    if wave:
        yield wave


def _goes_along(deed: Deed, wave: list[Deed]) -> bool:
    if _hands(deed) != _hands(wave[0]):
        return False
    needs = {
        deed.row["origin"],
        *deed.row["receipts"].split(),
        *(one.split("=")[0] for one in deed.row["settles"].split()),
    }
    return not needs & {one.reference for one in wave}


def _hands(deed: Deed) -> tuple[str, ...]:
    """Goods that are moved between warehouses must be there before the next act."""
    acts_alone = deed.kind if deed.kind in ("transfer", "snapshot", "count") else ""
    return deed.row["by"], deed.row["auditor"], deed.until, acts_alone
