"""Read which Han signs are forms of one: simplified and traditional, old and new. For Chinese and Japanese alone."""

from __future__ import annotations

from functools import cache

from viewer.paths import resources


@cache
def full_forms() -> dict[str, str]:
    """Return for each form of a sign the traditional signs that it can stand for."""
    lines = (resources() / "lexicons" / "han.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ") for line in lines if not line.startswith("#"))


@cache
def keys_of_signs() -> dict[str, str]:
    """Return one key for all signs that a form connects (发 stands for 發 and for 髮, so the three have one)."""
    key: dict[str, str] = {}
    for form, signs in full_forms().items():
        found = {_followed(sign, key) for sign in form + signs}
        first = min(found)
        key |= dict.fromkeys(found - {first}, first)
    all_signs = {sign for form, full in full_forms().items() for sign in form + full}
    return {sign: _followed(sign, key) for sign in all_signs}


def _followed(sign: str, key: dict[str, str]) -> str:
    while sign in key:
        sign = key[sign]
    return sign
