# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenStax textbooks: CNXML modules. Most books were relicensed to BY-NC-SA, so an older revision is named
for each.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from .common import list_files, plain, read_file, read_objects
from .standardebooks import TAG, _chapter_key

DROPPED_ELEMENTS = re.compile(
    r"<(metadata|figure|table|m:math|math|exercise|footnote|media|equation|glossary|cite"
    r"|code)\b[^>]*?(?:/>|>.*?</\1>)",
    re.S,
)
LINK_NOTE = re.compile(r"<note[^>]*link-to[^>]*>.*?</note>", re.S)
EXERCISE_SECTION = re.compile(
    r'<section[^>]*class="(?:review-questions|critical-thinking|multiple-choice|free-response|references'
    r"|further-research|suggested-reading|practice|key-equations|conceptual-questions|problems-exercises"
    r"|section-exercises|chapter-review-questions|section-quiz|ap-[a-z-]*|bring-together[a-z-]*"
    r"|homework[a-z-]*"
    r'|solutions)"[^>]*>.*?</section>',
    re.S,
)
BLOCK_END = re.compile(r"</(?:para|title|item|section|list|note|caption)>")
NOT_A_MODULE = re.compile(r"(?i)^(?:preface|answer key|references|index)\b")
FREE_LICENCE = "Attribution 4.0"


def cnxml_text(markup: str) -> str:
    """The prose of a module."""
    for pattern in (
        re.compile(r"<metadata.*?</metadata>", re.S),
        DROPPED_ELEMENTS,
        LINK_NOTE,
        EXERCISE_SECTION,
    ):
        markup = pattern.sub("", markup)
    markup = BLOCK_END.sub("\n\n", re.sub(r"\s*\n\s*", " ", markup))
    return plain(html.unescape(TAG.sub("", markup)))


def documents(git_dir: Path, name: str, revision: str = "HEAD") -> Iterator[dict]:
    """One document per module; refuses a revision that is not under CC BY 4.0."""
    if not read_file(git_dir, "LICENSE", revision).startswith(FREE_LICENCE):
        raise ValueError(f"{name} at {revision} is not licensed under CC BY 4.0")
    files = sorted(
        ((path, o) for path, o in list_files(git_dir, revision) if path.endswith(".cnxml")),
        key=lambda item: _chapter_key(item[0]),
    )
    seen: set[str] = set()
    for markup in read_objects(git_dir, [o for _, o in files]):
        text = cnxml_text(markup)
        if text[:200] in seen or NOT_A_MODULE.match(text) or len(text) < 300:
            continue
        seen.add(text[:200])
        yield {"src": f"openstax:{name}", "title": text.split("\n")[0][:80], "text": text}
