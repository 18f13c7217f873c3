# SPDX-License-Identifier: GPL-3.0-or-later
"""Rule-based questions on real prose: `questions.questions` is the way in."""
