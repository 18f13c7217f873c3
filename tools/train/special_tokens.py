# SPDX-License-Identifier: GPL-3.0-or-later
"""The five special tokens with DeepSeek's names, their ids, and the prompt that they make."""

from __future__ import annotations

from tokenizers import Tokenizer

# The files of a model folder are other programs' input too, hence the exact spelling.
NAMES = (
    "<｜begin▁of▁sentence｜>",
    "<｜end▁of▁sentence｜>",
    "<｜▁pad▁｜>",
    "<｜User｜>",
    "<｜Assistant｜>",
)
BOS, EOS, PAD, USER, ASSISTANT = range(5)


def prompt_ids(tokenizer: Tokenizer, document: str, question: str) -> list[int]:
    """<bos>document\\n\\n<User>question<Assistant>; texts cannot forge a special token."""
    tokenizer.encode_special_tokens = True

    def text(s: str) -> list[int]:
        return tokenizer.encode(s, add_special_tokens=False).ids

    return [BOS, *text(document + "\n\n"), USER, *text(question), ASSISTANT]
