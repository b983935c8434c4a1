"""Every ordering key belongs to one of twelve shards; a shard is the unit of order, of positions and of ownership."""

from zlib import crc32

SHARDS = 12


def shard_of(key: str) -> int:
    """The same in every process and version: CRC-32 of the UTF-8 key, modulo `SHARDS`."""
    return crc32(key.encode()) % SHARDS
