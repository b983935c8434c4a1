"""Loading a real wholesaler's lines through the public API."""
