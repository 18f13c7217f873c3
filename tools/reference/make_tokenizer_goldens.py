#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Expected token ids for the tests of tokenizer and chat format, from Hugging Face tokenizers.

    make_tokenizer_goldens.py --demo resources/models/sightline-demo \
        --v31-template chat_template.jinja --v32-encoder encoding_dsv32.py

writes into tests/data/tokenizer (or the folder --out):
    small.json, small_config.json  a byte-level BPE of a few hundred tokens, trained here
    cases.json                     texts, and their tokens by the demo tokenizer and the small one
    variants.json                  the small tokenizer with other features (as JSON merge patches)
    chat.json                      conversations in each style

After the demo model alone has changed,

    make_tokenizer_goldens.py --demo resources/models/sightline-demo --demo-only

replaces what its tokenizer decides in the cases.json and chat.json that are there, and leaves the rest.

Needs tokenizers and jinja2. The V3.1 template is the one of deepseek-ai/DeepSeek-V3.1, the V3.2 encoder
a Python module with encode_messages(), as published with DeepSeek-V3.2; neither is kept here.
Offsets are in bytes of the UTF-8 text, widened to whole characters, which is all that the reference
tells.
"""
import argparse
import copy
import importlib.util
import json
import pathlib
import random

import jinja2
import tokenizers
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

BOS, EOS, PAD = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜▁pad▁｜>"

# Each of a kind that tokenizers trip over.
TEXTS = [
    b"",
    b" ",
    b"The lighthouse keeper wrote 14 letters in 1931, and none was answered.",
    b"  leading, trailing  and   inner    spaces   \n\n\n   next\tline\t\tdone  ",
    b"line one\r\nline two\r\n\r\nline three\rold\n\r\n",
    b"int main(int argc, char** argv) {\n    return argc > 1 ? 0x1F : -1;  // TODO?\n}\n",
    b"def f(x: float = 3.14e-10) -> str:\n\treturn f\"{x!r:>{10}}\" + 'it''s'\n",
    b"<div class=\"a b\">&nbsp;&amp;</div> https://example.org/a_b?c=d&e=%20#f",
    b"don't I'LL we've they're it's 'tis o'clock rock'n'roll 'S",
    b"0 1 12 123 1234 12345 123456 1234567 1,234,567.89 00:59:59 2027-06-14",
    "٠١٢٣٤ १२३४५ １２３４ ⅣⅫ ½¾ ²³ ①② 𝟘𝟙𝟚 ᠑᠒".encode(),
    "毕老师！1 + 1 = 2。你好，世界（测试）“引号”…… 龥龦㐀𠀀𰻞".encode(),
    "ひらがなカタカナ漢字ー々〆 ﾊﾝｶｸ ゟヿ・東京タワーは333メートルです。".encode(),
    "한국어 문장입니다. 조선 Ｆｕｌｌ ｗｉｄｔｈ　space".encode(),
    "مرحبا بالعالم ١٢٣، كيف الحال؟ שלום עולם — \u202bימין\u202c".encode(),
    "Привет, мир! Ёжик съел ѣ. Ελληνικά: ἀρχή. ქართული, հայերեն.".encode(),
    "हिन्दी में नमस्ते। ไทยไม่มีช่องว่าง தமிழ் မြန်မာ".encode(),
    "café cafe\u0301 naïve nai\u0308ve Å A\u030a \u0301alone x\u0338\u20dd q\u0307\u0323".encode(),
    "👍🏽 👩\u200d👩\u200d👧\u200d👦 🏳️\u200d🌈 🇩🇪🇫🇷 ☺️ 1️⃣ \U0001fae8 \U0001fadf end".encode(),
    "∑∫√ ≈≠≤ ™®© €£¥₿ → ⇒ ░▒▓ ♠♥ \u2028\u2029 a\u00a0b\u2003c\u200bd\u180ee\ufefff".encode(),
    "\x00\x01\x02 a\x00b \x07\x1b[31mred\x1b[0m \x7f \x85 \x0b\x0c\x1c\x1f".encode(),
    b"bad \xff\xfe bytes \xc3( \xe2\x82 euro \xed\xa0\x80 surrogate \xf0\x9f\x98 cut \xc0\xaf \xf5 \x80",
    b"\xf0\x9f",
    b"\xe4\xb8\xad\xe6",
    b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    b" " * 70 + b"x" + b" " * 33 + b"\n" * 9 + b"\t" * 17,
    b"!!!???...---===***///\\\\\\|||~~~```\"\"\"'''((([[[{{{<<<>>>}}}]]])))@#$%^&_+;:,",
    b"_under_score __init__ $var @user #tag %d ^caret a.b.c x-y-z A/B 50% $5.00 C++ C#",
    "\U00031350\U000323af \U0001e4d0\U0001e4fa ꟋꟜ \u0cf3\u0ece \U00010d40\U00010d50 \U00011f10".encode(),
    f"{BOS}doc\n\n<｜User｜>Who?<｜Assistant｜> Me.{EOS} <think>a</think><|EOT|><｜User>".encode(),
    "<M> <L>  <L>\n<R>  <R> word words sword word. <N><NN>\u2003<L> x<R>\u2003\u00e9word wordé <R> \t<L>.".encode(),
    "ſ'S Kelvin K straße ŉ İi I'ſ".encode(),
]

TRAINING = (
    "The lighthouse keeper wrote letters to the harbour in the winter of 1931 and the harbour master "
    "answered none of them. In the spring the keeper rowed across the sound with a lantern, a compass "
    "and four loaves of bread. There was water in the boat and there were gulls over the water.\n\n"
    "    return the number of words in the text; if there are none, return 0.\n"
    "don't can't won't it's they're 123 456 7890 こんにちは 世界 ただいま привет мир 👍🏽 👍\n"
)

DEEPSEEK_STAGES = [
    r"\p{N}{1,3}",
    "[一-龥぀-ゟ゠-ヿ]+",
    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+"
    "| ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\r\n]+|\\s+(?!\\S)|\\s+",
]
LLAMA3_STAGE = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
GPT4O_STAGE = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def added(index, content, **flags):
    entry = dict(id=index, content=content, single_word=False, lstrip=False, rstrip=False,
                 normalized=False, special=False)
    entry.update(flags)
    return entry


def train_small():
    tk = Tokenizer(models.BPE())
    tk.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(s), "isolated") for s in DEEPSEEK_STAGES]
        + [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tk.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=420, special_tokens=[BOS, EOS, PAD], show_progress=False,
                                  initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
    # "xxxx" makes a chain of merges; its tokens end up in no other text.
    tk.train_from_iterator([TRAINING] * 4 + ["x" * 64] * 40, trainer)
    data = json.loads(tk.to_str())
    size = len(data["model"]["vocab"])
    for content in ["<think>", "</think>", "<｜User｜>", "<｜Assistant｜>"]:
        data["added_tokens"].append(added(size, content))
        size += 1
    data["added_tokens"].append(added(size, "<|EOT|>", special=True))
    config = dict(add_bos_token=False, add_eos_token=False, bos_token=dict(content=BOS, lstrip=False),
                  eos_token=EOS)
    return data, config


def merge_patch(target, patch):
    """RFC 7386, as nlohmann::json::merge_patch does it."""
    if not isinstance(patch, dict):
        return copy.deepcopy(patch)
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merge_patch(result.get(key), value)
    return result


def variants(small):
    def split(pattern, behavior="Isolated", invert=False, kind="Regex"):
        return dict(type="Split", pattern={kind: pattern}, behavior=behavior, invert=invert)

    def stages(*items, prefix=False, regex=False):
        last = dict(type="ByteLevel", add_prefix_space=prefix, trim_offsets=True, use_regex=regex)
        return dict(pre_tokenizer=dict(type="Sequence", pretokenizers=[*items, last]))

    merges = [list(m) for m in small["model"]["merges"]]
    used = {c for pair in merges for t in pair for c in t}
    unused = [c for c in small["model"]["vocab"] if len(c) == 1 and c not in used]
    without = {c: None for c in unused}
    next_id = 1 + max(t["id"] for t in small["added_tokens"])
    by_name = {
        "gpt2": dict(pre_tokenizer=dict(type="ByteLevel", add_prefix_space=True, trim_offsets=True,
                                       use_regex=True)),
        "gpt2_no_prefix": dict(pre_tokenizer=dict(type="ByteLevel", add_prefix_space=False,
                                                 trim_offsets=False)),
        "llama3_ignore_merges": dict(stages(split(LLAMA3_STAGE)),
                                     model=dict(ignore_merges=True, merges=merges[::2])),
        "gpt4o": stages(split(GPT4O_STAGE)),
        "digits_punctuation": stages(dict(type="Digits", individual_digits=True),
                                     dict(type="Punctuation", behavior="Contiguous")),
        "digit_runs": stages(dict(type="Digits", individual_digits=False),
                             dict(type="Punctuation"), prefix=True, regex=True),
        "string_removed": stages(split(" ", "Removed", kind="String")),
        "merged_with_previous": stages(split("[aeiou ]", "MergedWithPrevious")),
        "merged_with_next": stages(split("[aeiou ]", "MergedWithNext")),
        "contiguous_inverted": stages(split(r"\w", "Contiguous", True), split("\n", "Isolated", kind="String")),
        "removed_inverted": stages(split(r"\p{L}+", "Removed", True)),
        "anchors": stages(split(r"^\W*|\b\w{,4}$|\h+"), split(r"(?<=,) ?|x*", "MergedWithNext")),
        "scripts": stages(split(r"\p{Han}+|\p{Hiragana}+|\p{^L}|\S[\s\d]*|[[:space:]\v]+|é")),
        "merges_as_strings": dict(model=dict(merges=[" ".join(m) for m in merges])),
        "merges_repeated": dict(model=dict(merges=merges + merges[:60])),
        "bytes_dropped": dict(model=dict(vocab=without)),
        "bytes_unknown": dict(model=dict(vocab=without, unk_token=PAD, fuse_unk=False)),
        "bytes_unknown_fused": dict(model=dict(vocab=without, unk_token=PAD, fuse_unk=True)),
        "added_flags": dict(added_tokens=small["added_tokens"] + [
            added(next_id, "<M>"), added(next_id + 1, "<L>", lstrip=True),
            added(next_id + 2, "<R>", rstrip=True), added(next_id + 3, "word", single_word=True),
            added(next_id + 4, "<N>", normalized=True), added(next_id + 5, "<NN>"),
            added(next_id + 6, "eeper", normalized=True)]),
    }
    # Ids must stay without gaps: Hugging Face tokenizers numbers added tokens itself.
    for name in ("bytes_dropped", "bytes_unknown", "bytes_unknown_fused"):
        by_name[name]["added_tokens"] = small["added_tokens"][:3]
    return by_name


def widened(text, encoding):
    """Offsets in bytes of the UTF-8 text, flat."""
    starts = [0]
    for c in text:
        starts.append(starts[-1] + len(c.encode()))
    return [starts[i] for span in encoding.offsets for i in span]


def encode_cases(data, texts, plain):
    """The tokens of each text. With `plain`, as if the file had no added tokens."""
    data = copy.deepcopy(data)
    if plain:
        data["added_tokens"] = []
    data["post_processor"] = data["truncation"] = data["padding"] = None
    tk = Tokenizer.from_str(json.dumps(data))
    cases = []
    for index in texts:
        text = TEXTS[index].decode("utf-8", "replace")
        encoding = tk.encode(text, add_special_tokens=False)
        cases.append(dict(text=index, ids=encoding.ids, bytes=widened(text, encoding)))
    return cases


def one_line(template):
    """Undoes the pretty-printing of vendored copies; the published template is one line."""
    return "".join(line.strip() for line in template.splitlines())


def conversations(rng):
    """Documents with turns; half of them end in a question."""
    system = dict(role="system", content="You read with care. Answer in one line.")
    questions = ["Who rowed across the sound?", "How many loaves were there?\nSay it in a word.", "なぜ？"]
    answers = ["The keeper.", "Four", "寒いから。"]
    documents = ["", "Kept: 12 gulls.\n", "世界 123 👍🏽\n\nSecond"]
    for document in documents:
        for with_system in (False, True):
            for pairs in (1, 3):
                turns = [system] if with_system else []
                for i in rng.sample(range(len(questions)), pairs):
                    turns.append(dict(role="user", content=questions[i]))
                    turns.append(dict(role="assistant", content=answers[i]))
                yield document, turns
                yield document, turns[:-1]


def demo_renderer(environment, config):
    """A function of document, turns and whether an answer is asked for: the text by the demo's template."""
    template = environment.from_string(config["chat_template"])

    def render(document, turns, generation):
        messages = copy.deepcopy(turns)
        if document:
            messages.insert(messages[0]["role"] == "system", dict(role="system", content=document))
        return template.render(messages=messages, add_generation_prompt=generation, bos_token=BOS, eos_token=EOS)

    return render


def chat_cases(arguments, small, demo, demo_config):
    """Renders each conversation with the published code and encodes the text as a whole."""
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    demo_text = demo_renderer(environment, demo_config)
    v31 = environment.from_string(one_line(pathlib.Path(arguments.v31_template).read_text()))
    spec = importlib.util.spec_from_file_location("encoding_dsv32", arguments.v32_encoder)
    v32 = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(v32)
    tokens = dict(bos_token=BOS, eos_token=EOS)
    demo_tokenizer = Tokenizer.from_str(json.dumps(demo))
    small_tokenizer = Tokenizer.from_str(json.dumps(small))

    cases = []
    for document, turns in conversations(random.Random(5)):
        generation = turns[-1]["role"] == "user"
        for style, thinking in (("demo", False), ("deepseek-v3.1", False), ("deepseek-v3.1", True),
                                ("deepseek-v3.2", False), ("deepseek-v3.2", True)):
            turns = copy.deepcopy(turns)
            if thinking:
                for turn in turns:
                    if turn["role"] == "assistant" and "</think>" not in turn["content"]:
                        turn["content"] = "Hm, let me see." + "</think>" + turn["content"]
            else:
                for turn in turns:
                    turn["content"] = turn["content"].split("</think>")[-1]
            if style == "demo":
                text = demo_text(document, turns, generation)
            else:
                messages = copy.deepcopy(turns)
                first = next(m for m in messages if m["role"] == "user")
                if document:
                    first["content"] = document + "\n\n" + first["content"]
                if style == "deepseek-v3.1":
                    text = v31.render(messages=messages, add_generation_prompt=generation,
                                      thinking=thinking, **tokens)
                else:
                    for m in messages:
                        if "</think>" in m["content"]:
                            m["reasoning_content"], m["content"] = m["content"].split("</think>")
                    text = v32.encode_messages(messages, thinking_mode="thinking" if thinking else "chat")
            tokenizer = demo_tokenizer if style == "demo" else small_tokenizer
            cases.append(dict(style=style, thinking=thinking, generation=generation, document=document,
                              turns=turns, ids=tokenizer.encode(text, add_special_tokens=False).ids))
    return cases


def refresh_demo(out, demo, demo_config):
    """`cases.json` and `chat.json` of the folder `out` with the demo tokenizer's part anew."""
    cases, chat = (json.loads((out / name).read_text()) for name in ("cases.json", "chat.json"))
    if cases["texts"] != [t.hex() for t in TEXTS]:
        raise SystemExit("TEXTS has changed since cases.json was written: run without --demo-only")
    every = range(len(TEXTS))
    cases["demo"], cases["demo_plain"] = encode_cases(demo, every, False), encode_cases(demo, every, True)
    text = demo_renderer(jinja2.Environment(trim_blocks=True, lstrip_blocks=True), demo_config)
    tokenizer = Tokenizer.from_str(json.dumps(demo))
    for case in chat:
        if case["style"] == "demo":
            rendered = text(case["document"], case["turns"], case["generation"])
            case["ids"] = tokenizer.encode(rendered, add_special_tokens=False).ids
    return cases, chat


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", required=True, help="folder of the demo model")
    parser.add_argument("--demo-only", action="store_true", help="refresh what depends on the demo model")
    parser.add_argument("--v31-template")
    parser.add_argument("--v32-encoder")
    parser.add_argument("--out", default="tests/data/tokenizer")
    arguments = parser.parse_args()
    if not arguments.demo_only and not (arguments.v31_template and arguments.v32_encoder):
        parser.error("--v31-template and --v32-encoder are needed without --demo-only")
    out = pathlib.Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)

    def write(name, value):
        text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
        (out / name).write_text(text.replace('},{"', '},\n{"') + "\n")

    demo = json.loads((pathlib.Path(arguments.demo) / "tokenizer.json").read_text())
    demo_config = json.loads((pathlib.Path(arguments.demo) / "tokenizer_config.json").read_text())
    if arguments.demo_only:
        cases, chat = refresh_demo(out, demo, demo_config)
        write("cases.json", cases)
        write("chat.json", chat)
        return
    small, small_config = train_small()
    write("small.json", small)
    write("small_config.json", small_config)
    every = range(len(TEXTS))
    write("cases.json", dict(
        made_with=f"tokenizers {tokenizers.__version__}",
        texts=[t.hex() for t in TEXTS],
        demo=encode_cases(demo, every, False), demo_plain=encode_cases(demo, every, True),
        small=encode_cases(small, every, False), small_plain=encode_cases(small, every, True)))
    rows = []
    for name, patch in variants(small).items():
        patched = merge_patch(small, patch)
        chosen = [0, 1, 3, 4, 8, 9, 10, 11, 17, 18, 20, 21, 26, 29, 30]
        cases = encode_cases(patched, chosen, False)
        if name == "bytes_dropped":  # the reference's offsets shift by the dropped bytes
            cases = [dict(text=c["text"], ids=c["ids"]) for c in cases]
        rows.append(dict(name=name, patch=patch, cases=cases))
    write("variants.json", rows)
    write("chat.json", chat_cases(arguments, small, demo, demo_config))


if __name__ == "__main__":
    main()
