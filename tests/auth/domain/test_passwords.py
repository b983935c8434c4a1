"""Length and commonness decide, not kinds of characters."""

import pytest

from auth.domain.passwords import PasswordWeakness, generate_password, password_weakness


@pytest.mark.parametrize(
    ("password", "weakness"),
    [
        ("short-one", PasswordWeakness.TOO_SHORT),
        ("x" * 257, PasswordWeakness.TOO_LONG),
        ("abababababab", PasswordWeakness.TOO_UNIFORM),
        ("my name is Li Na ok", PasswordWeakness.CONTAINS_NAME),
        ("Password123456!", PasswordWeakness.COMMON),
        ("qwertyqwerty12", PasswordWeakness.COMMON),
        ("administrator1", PasswordWeakness.COMMON),
        ("123456789012", PasswordWeakness.COMMON),
        ("correct horse battery", None),
        ("仓库里有三百箱苹果和两把伞", None),
    ],
)
def test_weakness(password: str, weakness: PasswordWeakness | None) -> None:
    assert password_weakness(password, "li na") is weakness


def test_generated_passwords_are_strong_and_differ() -> None:
    passwords = {generate_password() for _ in range(100)}
    assert len(passwords) == 100
    assert {password_weakness(password, "li na") for password in passwords} == {None}
