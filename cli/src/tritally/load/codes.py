"""What the codes of the file stand for, and the choices of ours that hang on them."""

import re
import zlib

_GOODS = re.compile(r"^(\d{5}|DCGS|SP\d)")
HOME = "United Kingdom"
HOME_WAREHOUSE, EXPORT_WAREHOUSE = "UK", "EXPORT"
WAREHOUSES = {HOME_WAREHOUSE: "UK warehouse", EXPORT_WAREHOUSE: "Export warehouse"}


def is_service(code: str) -> bool:
    """POST, DOT, C2, D, M, S, B, PADS, CRUK, BANK CHARGES, AMAZONFEE, gift vouchers: no goods."""
    return not _GOODS.match(code)


def valuation_of(code: str) -> str:
    """Half of the products each, the same ones in every load."""
    return "fifo" if zlib.crc32(code.encode()) % 2 else "moving_average"


def supplier_of(code: str) -> str:
    """Partner code of who delivers a product: one supplier per first character of its code."""
    return f"SUPPLIER-{code[0]}"


def customer_of(customer: str, country: str) -> str:
    """Partner code: the customer's number, or the cash customer of the country."""
    return customer or f"CASH-{re.sub(r'[^A-Z0-9]+', '-', country.upper())}"


def warehouse_of(country: str) -> str:
    return HOME_WAREHOUSE if country == HOME else EXPORT_WAREHOUSE
