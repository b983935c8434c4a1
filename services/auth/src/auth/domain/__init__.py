"""Truths of who may sign in and what they may do: pure, no I/O, no clock."""
