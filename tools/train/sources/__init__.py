# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of the public sources: one module per kind of repository (see ../sources.json for names and
licences).
"""
