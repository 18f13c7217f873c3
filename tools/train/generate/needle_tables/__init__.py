# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds of single facts, one module per theme (the language: needles_format.py).

A module is read because it is here; each has one string, TABLE.
"""

from ..tables import tables_of

TABLES = tables_of(__name__, __path__)
