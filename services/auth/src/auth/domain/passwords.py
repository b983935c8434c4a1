"""What a password must be (NIST SP 800-63B: length and a list of common ones, no rules on kinds of characters)."""

import secrets
from enum import StrEnum

LENGTH_MIN = 12
LENGTH_MAX = 256
DISTINCT_MIN = 5
GENERATED_LENGTH = 20
_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_COMMON = (
    "password", "passw0rd", "qwertyuiop", "qwerty", "asdfghjkl", "1q2w3e4r", "1qaz2wsx", "administrator", "admin",
    "letmein", "welcome", "iloveyou", "abcdefghijkl", "abc123", "123456789", "1234567890", "0987654321", "987654321",
    "a123456789", "woaini", "5201314", "tritally", "changeme", "football", "monkey", "dragon", "sunshine", "princess",
)  # fmt: skip
_PADDING = "0123456789!@#$%^&*._-+ "


class PasswordWeakness(StrEnum):
    """Why a password is refused, in the order of the checks."""

    TOO_SHORT = "password_too_short"
    TOO_LONG = "password_too_long"
    TOO_UNIFORM = "password_too_uniform"
    CONTAINS_NAME = "password_contains_name"
    COMMON = "password_common"


def password_weakness(password: str, name: str) -> PasswordWeakness | None:
    """The first weakness of a password that the person called `name` wants."""
    if len(password) < LENGTH_MIN:
        return PasswordWeakness.TOO_SHORT
    if len(password) > LENGTH_MAX:
        return PasswordWeakness.TOO_LONG
    if len(set(password)) < DISTINCT_MIN:
        return PasswordWeakness.TOO_UNIFORM
    if len(name) >= 3 and name.casefold() in password.casefold():
        return PasswordWeakness.CONTAINS_NAME
    return PasswordWeakness.COMMON if _is_common(password) else None


def generate_password() -> str:
    """20 characters without look-alikes: 115 bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(GENERATED_LENGTH))


def _is_common(password: str) -> bool:
    """A common word, repeated or padded with digits and signs, is still common."""
    folded = password.casefold()
    bare = folded.strip(_PADDING)
    return any(not text.replace(word, "").strip(_PADDING) for word in _COMMON for text in (folded, bare))
