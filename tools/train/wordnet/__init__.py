# SPDX-License-Identifier: GPL-3.0-or-later
"""Knowledge of words: questions asked in other words, and blocks made of definitions."""
