# SPDX-License-Identifier: GPL-3.0-or-later
"""Generators of invented documents with questions whose answers stand in them."""
