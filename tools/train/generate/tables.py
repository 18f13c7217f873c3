# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the tables of a package."""

import pkgutil
from collections.abc import Iterable
from importlib import import_module


def tables_of(package: str, path: Iterable[str]) -> list[str]:
    """TABLE of every module of the package, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(path))
    return [import_module(f"{package}.{name}").TABLE for name in names]
