"""The demo company: a hardware wholesaler's month, from the small tables in data/hardware, through the public API."""
