"""What the table classes of inventory are made of; not imported at run time."""

from typing import Any

from sqlalchemy import BigInteger, DateTime, MetaData, Numeric, Text, text
from sqlmodel import SQLModel

STOCK_KEY = ("organisation_id", "product_id", "warehouse_id")
QUANTITY: Any = Numeric(20, 6)
AMOUNT: Any = Numeric(18, 2)
STAMP: Any = DateTime(timezone=True)
TEXT: Any = Text()
PLACE_CODE: Any = Text(collation="C")
BIGINT: Any = BigInteger()
OPEN = text("remaining_quantity > 0")
SOME = text("quantity > 0")


class Table(SQLModel):
    metadata = MetaData()
