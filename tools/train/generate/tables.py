# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables that entities and needles are read from.

A file NAME.txt.xz holds themes one after the other, each headed by a line "%% theme: what it is about".
To read or change one: xz -d NAME.txt.xz, and xz -9e NAME.txt afterwards.
"""

import lzma
from pathlib import Path

HEAD = "%% "


def tables_of(name: str) -> list[str]:
    """The themes of a file in this folder, in its order, without their heads."""
    path = Path(__file__).parent / f"{name}.txt.xz"
    with lzma.open(path, "rt", encoding="utf-8") as file:
        first, *themes = ("\n" + file.read()).split("\n" + HEAD)
    if first:
        raise ValueError(f'{path} does not begin with a line "{HEAD}theme: what it is about"')
    return [theme.split("\n", 1)[1] for theme in themes]
