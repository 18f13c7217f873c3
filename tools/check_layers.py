#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when an #include breaks the layers: ui -> app -> engine -> kernels, and tools/cli -> engine.

    check_layers.py [SOURCE_ROOT]

Prints every offending line as file:line: reason. Exit code 0 when there is none, 1 otherwise, 2 when the
source root holds no such folders.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

# layer -> layers whose headers it may include freely
ALLOWED = {
    "kernels": {"kernels"},
    "engine": {"engine", "kernels"},
    "app": {"app", "engine"},
    "ui": {"ui", "app"},
    "tools/cli": {"tools/cli", "engine"},
}

# Headers of a deeper layer that a layer may include although the arrow does not go there. For ui these are
# values and pure functions over them: nothing that owns a model, a cache or a thread.
EXCEPTIONS = {
    "ui": {
        "engine/index_types.h",  # TokenId
        "engine/rows.h",  # rows recomputed from a record
        "engine/run_settings.h",  # selector and sampler settings
        "engine/selection_curve.h",  # covered mass by k, of rows
        "engine/selection_edits.h",  # passages forced in or out
        "engine/token_span.h",  # byte ranges
        "engine/trace.h",  # token and layer records
    },
    "tools/cli": {
        # bench measures what the machine can do with the engine's own kernels
        "kernels/cpu/linear.h",
        "kernels/cpu/simd/simd_ops.h",
        "kernels/cpu/thread_pool.h",
        "kernels/view.h",
    },
}

WITHOUT_QT = {"kernels", "engine", "tools/cli"}
SUFFIXES = {".h", ".hpp", ".inl", ".cpp", ".cu", ".cuh"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(path: str) -> str | None:
    """The layer that a file or an include path belongs to; None if it belongs to none."""
    return next((layer for layer in ALLOWED if path.startswith(layer + "/")), None)


def is_qt(name: str) -> bool:
    first = name.split("/")[0]
    return re.match(r"Q[A-Z]|Qt[A-Z0-9]?|qcustomplot", first) is not None


def reason_against(layer: str, quote: str, name: str) -> str | None:
    """Why a file of `layer` may not include `name`, or None."""
    if is_qt(name):
        return f"{layer} includes Qt ({name})" if layer in WITHOUT_QT else None
    target = layer_of(name)
    if target is None:
        if quote == '"' and not name.endswith(".moc"):
            return f'"{name}" is not a path from the source root into a layer'
        return None
    if target in ALLOWED[layer] or name in EXCEPTIONS.get(layer, set()):
        return None
    return f"{layer} includes {name}, but may only include {', '.join(sorted(ALLOWED[layer]))}"


def check(root: Path) -> tuple[list[str], int]:
    """Offending lines and the number of files looked at."""
    problems, files = [], 0
    for layer in ALLOWED:
        for path in sorted((root / layer).rglob("*")):
            if path.suffix not in SUFFIXES or not path.is_file():
                continue
            files += 1
            text = path.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), 1):
                found = INCLUDE.match(line)
                reason = found and reason_against(layer, found[1], found[2])
                if reason:
                    problems.append(f"{path.relative_to(root)}:{number}: {reason}")
    return problems, files


def main() -> int:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[1])
    problems, files = check(root)
    if files == 0:
        print(f"{root} holds no source files of {', '.join(ALLOWED)}", file=sys.stderr)
        return 2
    for problem in problems:
        print(problem)
    print(f"{files} files, {len(problems)} includes against the layers")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
