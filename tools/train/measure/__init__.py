# SPDX-License-Identifier: GPL-3.0-or-later
"""What suites.py, evaluate.py and compare_cli.py share: suites as files, decoding, scores and the table."""
