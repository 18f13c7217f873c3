# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the recipe importable, and skips what invents text where the public word lists are missing."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from generate.words import pools_file  # noqa: E402
from wordnet.synonyms import synonyms_file  # noqa: E402

NEED_WORDS = {"test_facts.py", "test_needles.py", "test_train.py"}
NEED_SYNONYMS = {"test_train.py", "test_wordnet.py"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests that draw words."""
    if not pools_file().exists():
        missing = pytest.mark.skip(reason="needs the word lists: generate/pools.json or SIGHTLINE_POOLS")
        for item in items:
            if item.path.name in NEED_WORDS:
                item.add_marker(missing)
    if not synonyms_file().exists():
        missing = pytest.mark.skip(reason="needs wordnet/synonyms.json or SIGHTLINE_SYNONYMS")
        for item in items:
            if item.path.name in NEED_SYNONYMS:
                item.add_marker(missing)
