// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace sightline {
namespace {

#define WORD(text) QT_TRANSLATE_NOOP("sightline::Glossary", text)

constexpr Term kTerms[] = {
    { "position", WORD("position"), WORD("The place of a token in the sequence that the model reads, counted from 0."), "" },
    { "query", WORD("query"), WORD("What a token asks with: every token looks for what it needs among the positions before it and its own."),
      "" },
    { "index_score", WORD("index score"),
      WORD("How useful the small indexer network finds position s for token t; float32, before masking."),
      "I[t,s] = Σⱼ w[t,j] · ReLU(q[t,j] · k[s])" },
    { "k", WORD("k"), WORD("How many positions a query may read in a layer; the model's own value is index_topk."), "" },
    { "selection", WORD("selection"),
      WORD("The k positions with the largest index score; of equal scores the lower position is taken."), "S[t] = top-k over s ≤ t of I[t,s]" },
    { "threshold", WORD("threshold"), WORD("The k-th largest index score: what is below was not read."), "θ[t] = min over s in S of I[t,s]" },
    { "margin", WORD("margin"), WORD("How far a score lies above (+) or below (−) the boundary of the selection."), "I[t,s] − θ[t]" },
    { "gap", WORD("gap"), WORD("How clear the boundary is: the last score that was read less the first that was not."),
      "I₍ₖ₎ − I₍ₖ₊₁₎" },
    { "ties", WORD("ties"), WORD("Positions with exactly the score of the threshold: which of them are read is a matter of order."), "" },
    { "zero_plateau", WORD("zero plateau"),
      WORD("Positions with a score of exactly 0, because every indexer head was cut off by its ReLU."), "" },
    { "dense_mass", WORD("dense attention mass"),
      WORD("The attention that position s would get if the token read everything: averaged over heads, from the same hidden state."),
      "p[t,s] = meanₕ softmaxₛ(qₕ · k[s] / √d)" },
    { "covered_mass", WORD("covered mass"), WORD("The share of the dense attention that the selection holds: 1 means nothing was missed."),
      "m = Σ over s in S of p[t,s];  per head TV = 1 − m, KL = −ln m" },
    { "missed_mass", WORD("missed mass"), WORD("Attention on positions that were not read: what the selection cost here."),
      "1 − m,  at a position p[t,s] for s not in S" },
    { "oracle", WORD("oracle selection"), WORD("The best that any choice of k positions could cover: the k with the largest dense mass."),
      "top-k over s of p[t,s]" },
    { "recall", WORD("recall@k"), WORD("The share of the oracle selection that was really read."), "|S ∩ oracle| / k" },
    { "output_error", WORD("output error"), WORD("How far the attention output moved because only the selection was read."),
      "‖o_sparse − o_dense‖ / ‖o_dense‖" },
    { "votes", WORD("votes"), WORD("In how many layers a position was read for this token; random choices agree rarely."),
      "Σ over layers of [s in S]" },
    { "unread", WORD("unread"), WORD("Read by no token of the answer in any layer."), "" },
    { "jaccard", WORD("Jaccard overlap"), WORD("How much two selections have in common: 1 for the same, 0 for nothing."),
      "|S₁ ∩ S₂| / |S₁ ∪ S₂|" },
    { "entropy", WORD("entropy"), WORD("How undecided the model is about the next token; 0 when it is certain."), "−Σ P ln P, in nats" },
    { "kl", WORD("KL(dense‖sparse)"),
      WORD("How far the sparse prediction of the next token is from the one of a dense run over the same tokens; 0 when equal."),
      "Σ P_dense ln(P_dense / P_sparse), in nats" },
    { "js", WORD("JS"), WORD("The divergence of both predictions from their mean: symmetric, never above ln 2."),
      "½ KL(P‖M) + ½ KL(Q‖M), M = ½(P + Q)" },
    { "noise", WORD("noise floor"), WORD("Below this a divergence says nothing: two runs that should be equal differ as much."), "" },
    { "flip", WORD("top-1 flip"), WORD("Dense attention would have preferred another token here."), "argmax P_dense ≠ argmax P_sparse" },
    { "dense_rank", WORD("dense rank"), WORD("The place of the dense run's favourite token in the sparse prediction; 1 when they agree."), "" },
    { "fork", WORD("fork"), WORD("The first token where the texts of A and B differ; what follows are two different texts."), "" },
    { "local", WORD("local divergence"),
      WORD("Dense against sparse attention in one layer, from the same hidden state and cache: what the selection does there."), "" },
    { "global", WORD("global divergence"),
      WORD("The sparse run against a dense run with a cache of its own: what reaches the next token in the end."), "" },
    { "reference", WORD("dense reference"),
      WORD("A dense run that follows the same tokens, to compare with. A reference, not the truth: such models are trained sparse."), "" },
    { "tournament", WORD("selector"), WORD("Who chooses what is read: the model's indexer, or another rule in its place."), "" },
    { "prefill", WORD("prefill"), WORD("Reading document and question before the first token of the answer; what is known already is reused."), "" },
};

QString translated(const char* text)
{
    return QCoreApplication::translate("sightline::Glossary", text);
}

} // namespace

std::span<const Term> glossary()
{
    return kTerms;
}

const Term* findTerm(const QString& id)
{
    const auto it = std::find_if(std::begin(kTerms), std::end(kTerms),
                                 [&id](const Term& term) { return id == QLatin1String(term.id); });
    return it == std::end(kTerms) ? nullptr : it;
}

QString termName(const Term& term)
{
    return translated(term.name);
}

QString termSentence(const Term& term)
{
    return translated(term.sentence);
}

QString termTip(const QString& id)
{
    const Term* term = findTerm(id);
    if (!term)
        return {};
    QString tip = QStringLiteral("<p><b>%1</b><br>%2</p>").arg(termName(*term).toHtmlEscaped(), termSentence(*term).toHtmlEscaped());
    if (*term->formula)
        tip += QStringLiteral("<p>%1</p>").arg(QString::fromUtf8(term->formula).toHtmlEscaped());
    return tip;
}

QString glossaryHtml(const QString& typed, const QString& mutedColour)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString html;
    for (const Term& term : kTerms) {
        const QString formula = QString::fromUtf8(term.formula);
        const QString all = termName(term) + QLatin1Char(' ') + termSentence(term) + QLatin1Char(' ') + formula;
        if (!std::all_of(words.begin(), words.end(),
                         [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        html += QStringLiteral("<p style='line-height:135%; margin-bottom:10px'><b>%1</b><br>%2")
                    .arg(termName(term).toHtmlEscaped(), termSentence(term).toHtmlEscaped());
        if (!formula.isEmpty())
            html += QStringLiteral("<br><span style='color:%1'>%2</span>").arg(mutedColour, formula.toHtmlEscaped());
        html += QStringLiteral("</p>");
    }
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(
            QCoreApplication::translate("sightline::Glossary", "No term contains “%1”.").arg(typed).toHtmlEscaped());
    return html;
}

} // namespace sightline
