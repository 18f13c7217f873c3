#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Train the demo model's tokenizer: byte-level BPE, 8,192 tokens, with DeepSeek's pre-tokenizer expressions.

    python train_tokenizer.py SHARD.jsonl.xz ... --out tokenizer.json

A sample of every source is taken (fiction is by far the largest and is thinned), and invented blocks are
added, so that names, codes and tables get tokens too. The result depends on the input files and the seed
alone.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

from pack import invented_blocks, read_shard
from special_tokens import NAMES

SHARE = {
    "standardebooks": 0.12,
    "openstax": 0.3,
    "factbook": 0.3,
}  # of the documents' blocks; other sources: half


def samples(shards: list[Path], seed: int) -> Iterator[str]:
    """Texts to learn from."""
    rng = random.Random(seed)
    for shard in shards:
        for source, _, blocks in read_shard(shard, rng, with_rules=False):
            share = SHARE.get(source, 0.5)
            for block in blocks:
                if rng.random() < share:
                    yield block["text"]
                    yield from (" " + part for question in block["qa"] for part in question[:2])
    for block in invented_blocks(rng, 400 * len(shards)):
        yield block["text"]
        yield from (" " + part for question in block["qa"] for part in question[:2])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shards", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vocab-size", type=int, default=8192)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    letters = (
        r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+"
        r"| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\p{N}{1,3}"), "isolated"),
            pre_tokenizers.Split(Regex("[一-龥぀-ゟ゠-ヿ]+"), "isolated"),
            pre_tokenizers.Split(Regex(letters), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, trim_offsets=True, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=options.vocab_size,
        special_tokens=list(NAMES),
        min_frequency=2,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(samples(sorted(options.shards), options.seed), trainer)
    tokenizer.save(str(options.out), pretty=False)
    print(f"{tokenizer.get_vocab_size()} tokens written to {options.out}")


if __name__ == "__main__":
    main()
