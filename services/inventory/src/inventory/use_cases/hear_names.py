"""Keep the names of products and warehouses as documents says them."""

from collections.abc import Sequence

from contracts import ProductChanged, WarehouseChanged
from inventory.storage.names import save_products, save_warehouses
from messaging import Connection, Delivery


async def hear_products(connection: Connection, deliveries: Sequence[Delivery[ProductChanged]]) -> None:
    """The newest version of each product stays, in whatever order they come."""
    newest = {(event.organisation_id, event.product_id): event for event in _by_version(deliveries)}
    await save_products(connection, list(newest.values()))


async def hear_warehouses(connection: Connection, deliveries: Sequence[Delivery[WarehouseChanged]]) -> None:
    """The newest version of each warehouse stays, in whatever order they come."""
    newest = {(event.organisation_id, event.warehouse_id): event for event in _warehouses_by_version(deliveries)}
    await save_warehouses(connection, list(newest.values()))


def _by_version(deliveries: Sequence[Delivery[ProductChanged]]) -> list[ProductChanged]:
    return sorted((delivery.event for delivery in deliveries), key=lambda event: event.version)


def _warehouses_by_version(deliveries: Sequence[Delivery[WarehouseChanged]]) -> list[WarehouseChanged]:
    return sorted((delivery.event for delivery in deliveries), key=lambda event: event.version)
