// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/python_snippet.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sightline {
namespace {

/// A string literal: what JSON allows, Python reads.
QString literal(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

const char* const kHead = R"(# %1, from Sightline.
# Needs numpy, and a trace of the conversation. Draws where matplotlib is installed.
import json
import numpy as np

path = %2
answer = %3  # which of its answers
t, l = %4, %5  # token of the answer, layer

with open(path, "rb") as f:
    length = int.from_bytes(f.read(8), "little")
    table = json.loads(f.read(length))
head = json.loads(table["__metadata__"]["sightline"])
runs = head["runs"]
R = next(i for i, run in enumerate(runs) if "".join(x["text"] for x in run["tokens"]) == answer)
types = {"F32": "<f4", "F64": "<f8", "I32": "<i4", "I64": "<i8", "U8": "u1", "BF16": "<u2"}


def tensor(name):  # as safetensors.numpy reads it; BF16 widened to float32
    info = table[name]
    begin, end = info["data_offsets"]
    kind = np.dtype(types[info["dtype"]])
    values = np.fromfile(path, kind, (end - begin) // kind.itemsize, offset=8 + length + begin).reshape(info["shape"])
    return (values.astype(np.uint32) << 16).view(np.float32) if info["dtype"] == "BF16" else values


def of(name, run=R):
    return tensor(f"run.{run}.{name}")


def keys(name, run=R):  # of the positions that an earlier run shares, from there
    info = runs[run]["keys"]
    own = of(name, run)
    return np.concatenate([keys(name, info["from_run"])[: info["shared"]], own]) if info.get("shared") else own


flags, begins, chosen = of("flags"), of("selected_begin"), of("selected")
T, L = flags.shape
prompt = len(of("prompt_ids"))


def selection(t, l):  # positions that token t read in layer l
    at = t * L + l
    return np.arange(prompt + t) if flags[t, l] & 1 else chosen[begins[at] : begins[at + 1]]


def query(name, bit):  # of token t and layer l
    return of(name)[np.count_nonzero(flags.ravel()[: t * L + l] & bit)]


)";

const char* const kScores = R"(n = prompt + t  # positions that the token saw
k = keys(f"index_keys.{l}")[:n]
scores = np.maximum(k @ query("index_query", 4).T, 0) @ query("index_weights", 4)
read = selection(t, l)
print("k-th score", scores[read].min(), "of", len(read), "read positions among", n)
mass = None
if f"run.{R}.attention_query" in table and flags[t, l] & 8:
    x = query("attention_query", 8) @ keys(f"latents.{l}")[:n].T
    p = np.exp(x - x.max(axis=1, keepdims=True))
    mass = (p / p.sum(axis=1, keepdims=True)).mean(axis=0)
    print("covered mass", mass[read].sum())
for s in np.argsort(-scores, kind="stable")[:10]:
    print(s, scores[s], "" if mass is None else mass[s])

try:
    import matplotlib.pyplot as plt
except ImportError:
    raise SystemExit
figure, (up, down) = plt.subplots(2, sharex=True)
up.plot(scores, color="#C6CCD6", linewidth=0.5)
up.plot(read, scores[read], ".", color="#C77700", markersize=2)
up.axhline(scores[read].min(), color="#B4410E", linestyle="--", linewidth=1)
up.set_ylabel("index score")
if mass is not None:
    down.plot(-np.sqrt(mass), color="#7C9FE0", linewidth=0.5)
    down.set_ylabel("dense mass, square root")
down.set_xlabel("position")
plt.show()
)";

const char* const kMap = R"(
try:
    import matplotlib.pyplot as plt
except ImportError:
    raise SystemExit
plt.imshow(shown, aspect="auto", cmap="YlOrBr", interpolation="nearest", extent=[0, n, len(shown), 0])
plt.xlabel("position")
plt.ylabel(name)
plt.show()
)";

const char* const kLayers = R"(n = prompt + t
read = np.zeros((L, n), bool)
for layer in range(L):
    read[layer, selection(t, layer)] = True
for layer in range(L):
    print("layer", layer, "reads", read[layer].sum(), "covered mass", of("covered_mass")[t, layer],
          "recall", of("recall")[t, layer])
# The share of the positions of a column that was read.
columns = np.array_split(np.arange(n), min(n, 1600))
shown, name = np.stack([read[:, c].mean(axis=1) for c in columns], axis=1) ** 0.4, "layer"
)";

const char* const kTokens = R"(n = prompt + T - 1
read = np.zeros((T, n), bool)
for token in range(T):
    read[token, selection(token, l)] = True
reuse = read.sum(axis=0)
print("tokens", T, "layer", l, "positions read by any", (reuse > 0).sum())
for s in np.argsort(-reuse, kind="stable")[:10]:
    print("position", s, "read by", reuse[s])
columns = np.array_split(np.arange(n), min(n, 1600))
shown, name = np.stack([read[:, c].mean(axis=1) for c in columns], axis=1) ** 0.4, "token"
)";

const char* const kOverlap = R"(sets = [set(selection(t, layer).tolist()) for layer in range(L)]
shown = np.array([[len(a & b) / len(a | b) if a | b else 1.0 for b in sets] for a in sets])
np.set_printoptions(precision=3, suppress=True)
print(shown)
n, name = L, "layer"
)";

const char* const kHeads = R"(n = prompt + t
k = keys(f"index_keys.{l}")[:n]
weights = query("index_weights", 4)
rows = (np.maximum(k @ query("index_query", 4).T, 0) * weights).T  # [heads, positions]
share = np.abs(rows).sum(axis=1) / np.abs(rows).sum()
for head in range(len(rows)):
    print("head", head, "weight", weights[head], "share", share[head])
columns = np.array_split(np.arange(n), min(n, 1600))
shown, name = np.stack([np.abs(rows[:, c]).max(axis=1) for c in columns], axis=1) ** 0.5, "head"
)";

const char* const kSteps = R"(kl, covered, seconds = of("kl_dense_sparse"), of("covered_mass"), of("seconds")
flips, rank, entropy = of("top1_flip"), of("dense_rank"), of("entropy")
for token in range(T):
    print(token, repr(runs[R]["tokens"][token]["text"]), "KL", kl[token], "flip", flips[token], "dense rank", rank[token],
          "missed", 1 - covered[token].mean(), "entropy", entropy[token], "ms", 1000 * seconds[token])

try:
    import matplotlib.pyplot as plt
except ImportError:
    raise SystemExit
figure, lanes = plt.subplots(4, sharex=True)
for lane, (values, name) in zip(lanes, [(kl, "KL, nats"), (1 - covered.mean(axis=1), "1 - covered"), (entropy, "entropy"),
                                        (1000 * seconds, "ms")]):
    lane.bar(np.arange(T), values, color=["#B4410E" if flip else "#7C9FE0" for flip in flips])
    lane.set_ylabel(name)
lanes[-1].set_xlabel("token of the answer")
plt.show()
)";

} // namespace

QString pythonSnippet(PythonView view, const RunSnapshot& run, int token, std::int64_t layer, const QString& path)
{
    if (run.tokens.empty())
        return {};
    token = std::clamp(token, 0, static_cast<int>(run.tokens.size()) - 1);
    const struct {
        const char *title, *body;
        bool isMap;
    } parts[] = {{"Index scores and dense attention mass of one token at one layer", kScores, false},
                 {"What each layer read for one token", kLayers, true},
                 {"What each token read at one layer", kTokens, true},
                 {"How alike the layers choose, as Jaccard indices", kOverlap, true},
                 {"What each head of the indexer adds", kHeads, true},
                 {"The answer token by token", kSteps, false}};
    const auto& part = parts[static_cast<std::size_t>(view)];
    std::string answer;
    for (const TokenRecordPtr& each : run.tokens)
        answer += each->text;
    return QString::fromLatin1(kHead).arg(QString::fromLatin1(part.title), literal(path),
                                          literal(QString::fromStdString(answer)), QString::number(token),
                                          QString::number(layer)) +
           QString::fromLatin1(part.body) + (part.isMap ? QString::fromLatin1(kMap) : QString());
}

} // namespace sightline
