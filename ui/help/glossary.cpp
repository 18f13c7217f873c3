// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace sightline {
namespace {


constexpr Term kTerms[] = {
    { "position", QT_TRANSLATE_NOOP("sightline::Glossary", "position"), QT_TRANSLATE_NOOP("sightline::Glossary", "The place of a token in the sequence that the model reads, counted from 0."), "" },
    { "query", QT_TRANSLATE_NOOP("sightline::Glossary", "query"), QT_TRANSLATE_NOOP("sightline::Glossary", "What a token asks with: every token looks for what it needs among the positions before it and its own."),
      "" },
    { "index_score", QT_TRANSLATE_NOOP("sightline::Glossary", "index score"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "How useful the small indexer network finds position s for token t; float32, before masking."),
      "I[t,s] = Σⱼ w[t,j] · ReLU(q[t,j] · k[s])" },
    { "k", QT_TRANSLATE_NOOP("sightline::Glossary", "k"), QT_TRANSLATE_NOOP("sightline::Glossary", "How many positions a query may read in a layer; the model's own value is index_topk."), "" },
    { "selection", QT_TRANSLATE_NOOP("sightline::Glossary", "selection"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "The k positions with the largest index score; of equal scores the lower position is taken."), "S[t] = top-k over s ≤ t of I[t,s]" },
    { "threshold", QT_TRANSLATE_NOOP("sightline::Glossary", "threshold"), QT_TRANSLATE_NOOP("sightline::Glossary", "The k-th largest index score: what is below was not read."), "θ[t] = min over s in S of I[t,s]" },
    { "margin", QT_TRANSLATE_NOOP("sightline::Glossary", "margin"), QT_TRANSLATE_NOOP("sightline::Glossary", "How far a score lies above (+) or below (−) the boundary of the selection."), "I[t,s] − θ[t]" },
    { "gap", QT_TRANSLATE_NOOP("sightline::Glossary", "gap"), QT_TRANSLATE_NOOP("sightline::Glossary", "How clear the boundary is: the last score that was read less the first that was not."),
      "I₍ₖ₎ − I₍ₖ₊₁₎" },
    { "ties", QT_TRANSLATE_NOOP("sightline::Glossary", "ties"), QT_TRANSLATE_NOOP("sightline::Glossary", "Positions with exactly the score of the threshold: which of them are read is a matter of order."), "" },
    { "zero_plateau", QT_TRANSLATE_NOOP("sightline::Glossary", "zero plateau"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "Positions with a score of exactly 0, because every indexer head was cut off by its ReLU."), "" },
    { "dense_mass", QT_TRANSLATE_NOOP("sightline::Glossary", "dense attention mass"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "The attention that position s would get if the token read everything: averaged over heads, from the same hidden state."),
      "p[t,s] = meanₕ softmaxₛ(qₕ · k[s] / √d)" },
    { "covered_mass", QT_TRANSLATE_NOOP("sightline::Glossary", "covered mass"), QT_TRANSLATE_NOOP("sightline::Glossary", "The share of the dense attention that the selection holds: 1 means nothing was missed."),
      "m = Σ over s in S of p[t,s];  per head TV = 1 − m, KL = −ln m" },
    { "missed_mass", QT_TRANSLATE_NOOP("sightline::Glossary", "missed mass"), QT_TRANSLATE_NOOP("sightline::Glossary", "Attention on positions that were not read: what the selection cost here."),
      "1 − m,  at a position p[t,s] for s not in S" },
    { "oracle", QT_TRANSLATE_NOOP("sightline::Glossary", "oracle selection"), QT_TRANSLATE_NOOP("sightline::Glossary", "The best that any choice of k positions could cover: the k with the largest dense mass."),
      "top-k over s of p[t,s]" },
    { "recall", QT_TRANSLATE_NOOP("sightline::Glossary", "recall@k"), QT_TRANSLATE_NOOP("sightline::Glossary", "The share of the oracle selection that was really read."), "|S ∩ oracle| / k" },
    { "output_error", QT_TRANSLATE_NOOP("sightline::Glossary", "output error"), QT_TRANSLATE_NOOP("sightline::Glossary", "How far the attention output moved because only the selection was read."),
      "‖o_sparse − o_dense‖ / ‖o_dense‖" },
    { "votes", QT_TRANSLATE_NOOP("sightline::Glossary", "votes"), QT_TRANSLATE_NOOP("sightline::Glossary", "In how many layers a position was read for this token; random choices agree rarely."),
      "Σ over layers of [s in S]" },
    { "unread", QT_TRANSLATE_NOOP("sightline::Glossary", "unread"), QT_TRANSLATE_NOOP("sightline::Glossary", "Read by no token of the answer in any layer."), "" },
    { "jaccard", QT_TRANSLATE_NOOP("sightline::Glossary", "Jaccard overlap"), QT_TRANSLATE_NOOP("sightline::Glossary", "How much two selections have in common: 1 for the same, 0 for nothing."),
      "|S₁ ∩ S₂| / |S₁ ∪ S₂|" },
    { "entropy", QT_TRANSLATE_NOOP("sightline::Glossary", "entropy"), QT_TRANSLATE_NOOP("sightline::Glossary", "How undecided the model is about the next token; 0 when it is certain."), "−Σ P ln P, in nats" },
    { "kl", QT_TRANSLATE_NOOP("sightline::Glossary", "KL(dense‖sparse)"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "How far the sparse prediction of the next token is from the one of a dense run over the same tokens; 0 when equal."),
      "Σ P_dense ln(P_dense / P_sparse), in nats" },
    { "js", QT_TRANSLATE_NOOP("sightline::Glossary", "JS"), QT_TRANSLATE_NOOP("sightline::Glossary", "The divergence of both predictions from their mean: symmetric, never above ln 2."),
      "½ KL(P‖M) + ½ KL(Q‖M), M = ½(P + Q)" },
    { "noise", QT_TRANSLATE_NOOP("sightline::Glossary", "noise floor"), QT_TRANSLATE_NOOP("sightline::Glossary", "Below this a divergence says nothing: two runs that should be equal differ as much."), "" },
    { "flip", QT_TRANSLATE_NOOP("sightline::Glossary", "top-1 flip"), QT_TRANSLATE_NOOP("sightline::Glossary", "Dense attention would have preferred another token here."), "argmax P_dense ≠ argmax P_sparse" },
    { "dense_rank", QT_TRANSLATE_NOOP("sightline::Glossary", "dense rank"), QT_TRANSLATE_NOOP("sightline::Glossary", "The place of the dense run's favourite token in the sparse prediction; 1 when they agree."), "" },
    { "fork", QT_TRANSLATE_NOOP("sightline::Glossary", "fork"), QT_TRANSLATE_NOOP("sightline::Glossary", "The first token where the texts of A and B differ; what follows are two different texts."), "" },
    { "local", QT_TRANSLATE_NOOP("sightline::Glossary", "local divergence"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "Dense against sparse attention in one layer, from the same hidden state and cache: what the selection does there."), "" },
    { "global", QT_TRANSLATE_NOOP("sightline::Glossary", "global divergence"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "The sparse run against a dense run with a cache of its own: what reaches the next token in the end."), "" },
    { "reference", QT_TRANSLATE_NOOP("sightline::Glossary", "dense reference"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "A dense run that follows the same tokens, to compare with. A reference, not the truth: such models are trained sparse."), "" },
    { "tournament", QT_TRANSLATE_NOOP("sightline::Glossary", "selector"), QT_TRANSLATE_NOOP("sightline::Glossary", "Who chooses what is read: the model's indexer, or another rule in its place."), "" },
    { "replay", QT_TRANSLATE_NOOP("sightline::Glossary", "recorded selection"),
      QT_TRANSLATE_NOOP("sightline::Glossary", "What the tokens of an answer read, layer by layer. Replayed, another run attends to exactly these positions: what still differs comes from the arithmetic, not from the choice."), "" },
    { "prefill", QT_TRANSLATE_NOOP("sightline::Glossary", "prefill"), QT_TRANSLATE_NOOP("sightline::Glossary", "Reading document and question before the first token of the answer; what is known already is reused."), "" },
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
