# SPDX-License-Identifier: GPL-3.0-or-later
"""The results of evaluate.py as a Markdown table: what was measured, required and hoped for."""

from __future__ import annotations

from collections.abc import Callable

MISSING = "not measured"


def percent(*values: float | None) -> str:
    """Shares as percentages."""
    return " / ".join("-" if v is None else f"{100 * v:.1f}" for v in values) + " %"


class Rows:
    """Collects rows; a measure whose results are missing says so instead of failing."""

    def __init__(self) -> None:
        self.lines = ["| measure | value | must | aim | met? |", "|---|---|---|---|---|"]

    def add(self, measure: str, must: str, aim: str, compute: Callable[[], tuple[str, bool, bool]]) -> None:
        """`compute` returns the value as text, whether the must is met and whether the aim is."""
        try:
            value, enough, more = compute()
            met = "aim" if enough and more else "must" if enough else "no"
        except (KeyError, TypeError, ValueError):
            value, met = MISSING, "-"
        self.lines.append(f"| {measure} | {value} | {must} | {aim} | {met} |")


def table(results: dict) -> str:
    """The table of the model card. DSA with the shipped k unless the row says otherwise."""
    rows = Rows()
    needles = lambda length, mode, kind: results["needles"][f"needles-{length}"][mode][kind]["exact"]

    def passkeys():
        values = [needles(length, "dsa", "passkey") for length in ("2k", "8k", "16k")]
        return percent(*values), min(values) >= 0.99, min(values) == 1

    def against_dense(length: str, kind: str, must: float, aim: float):
        sparse, dense = needles(length, "dsa", kind), needles(length, "dense", kind)
        kinds = [f"{kind}, known type", f"{kind}, unseen type"]
        detail = ", ".join(
            f"{k.split(', ')[1]} {percent(needles(length, 'dsa', k))}"
            for k in kinds
            if k in results["needles"][f"needles-{length}"]["dsa"]
        )
        near = sparse >= dense - 0.04
        return f"{percent(sparse)} (dense {percent(dense)}; {detail})", near and sparse >= must, sparse >= aim

    def outside():
        name = "outside-final" if "outside-final" in results["outside"] else "outside-development"
        r = results["outside"][name]
        value, dense = r["dsa"]["all answerable"], r["dense"]["all answerable"]
        return (
            f"{percent(value)} of {r['dsa']['n']} (dense {percent(dense)}; {name})",
            value >= 0.7,
            value >= 0.9,
        )

    def squad(which: str, must: float, aim: float):
        value = results["squad"][f"{which} dsa"]["f1"]
        return f"{100 * value:.1f}", 100 * value >= must, 100 * value >= aim

    def refusals():
        r = results["squad"]["single dsa"]
        wrong, right = r["answerable_refused"], r["unanswerable_refused"]
        return percent(wrong, right), wrong <= 0.1 and right >= 0.5, wrong <= 0.05 and right >= 0.7

    def attention() -> dict:
        return results["attention"].get("needles-16k dense") or results["attention"]["needles-2k dense"]

    def covered():
        value = attention()["ratio_mean"]
        return f"{value:.3f}", value >= 0.97, value >= 0.985

    def answers_selected():
        layers = attention()["answer_selected"]
        first, second = sorted(range(len(layers)), key=lambda i: -layers[i])[:2]
        text = (
            f"{percent(layers[first])} in layer {first}, {percent(layers[second])} in layer {second} "
            f"(chance {percent(attention()['chance'])})"
        )
        return text, layers[first] >= 0.9, layers[second] >= 0.95

    def divergence():
        value = results["language"]["text-8k"]["dsa"]["kl"]
        return f"{value:.4f}", value <= 0.015, value <= 0.008

    def mtp():
        value = results["mtp"]["answers dsa"]["accepted"]
        everywhere, text = (results["mtp"][w]["accepted_all_tokens"] for w in ("answers dsa", "text dsa"))
        return (
            f"{percent(value)} (all tokens of those rows {percent(everywhere)}, text {percent(text)})",
            value >= 0.6,
            value >= 0.75,
        )

    def load():
        value = max(part["worst"] for part in results["load"].values())
        return f"{value:.2f}", value <= 1.5, value <= 1.3

    rows.add("passkey at 2k / 8k / 16k", "99 %", "100 %", passkeys)
    rows.add(
        "other needles at 16k",
        "88 %, within 4 points of dense",
        "95 %",
        lambda: against_dense("16k", "needle", 0.88, 0.95),
    )
    rows.add(
        "fact sheets at 8k, unseen types included",
        "82 %, within 4 points of dense",
        "92 %",
        lambda: against_dense("8k", "fact", 0.82, 0.92),
    )
    rows.add("documents from outside, strict match", "70 %", "90 %", outside)
    rows.add("natural questions, right paragraph given, F1", "25", "40", lambda: squad("single", 25, 40))
    rows.add("the same paragraph hidden in 8k, F1", "15", "30", lambda: squad("hidden", 15, 30))
    rows.add("answerable refused / unanswerable refused", "<= 10 % / >= 50 %", "5 % / 70 %", refusals)
    rows.add("covered dense mass relative to the oracle's, mean over layers", "0.97", "0.985", covered)
    rows.add(
        "answer's tokens selected when its first token is predicted",
        "90 % in the best layer",
        "95 % in two layers",
        answers_selected,
    )
    rows.add("KL(dense, DSA) at 8k, nats", "0.015", "0.008", divergence)
    rows.add("MTP acceptance on answers, greedy", "60 %", "75 %", mtp)
    rows.add("expert load, largest over mean", "1.5", "1.3", load)
    return "\n".join(rows.lines + ["", modes(results), "", language(results)]).strip()


def modes(results: dict) -> str:
    """Exact match of every mode."""
    lines = ["| exact match, % | dense | DSA | window | random |", "|---|---|---|---|---|"]
    for suite, r in results.get("needles", {}).items():
        for kind in sorted({kind for mode in r.values() if isinstance(mode, dict) for kind in mode}):
            cells = [
                r.get(mode, {}).get(kind, {}).get("exact") for mode in ("dense", "dsa", "window", "random")
            ]
            texts = ["-" if c is None else f"{100 * c:.1f}" for c in cells]
            lines.append(f"| {suite}: {kind} | " + " | ".join(texts) + " |")
    return "\n".join(lines) if len(lines) > 2 else ""


def language(results: dict) -> str:
    """Perplexity, divergence from dense attention and agreement with it."""
    lines = ["| held-out text | dense | DSA | window | random |", "|---|---|---|---|---|"]
    for name, r in results.get("language", {}).items():
        for what in ("perplexity", "kl", "top1"):
            lines.append(
                f"| {name}: {what} | "
                + " | ".join(str(r[m][what]) for m in ("dense", "dsa", "window", "random"))
                + " |"
            )
    return "\n".join(lines) if len(lines) > 2 else ""
