// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/passage_model.h"

#include "app/formatting.h"

#include <algorithm>
#include <cmath>

namespace sightline {

std::vector<TextPassage> passagesOf(const std::vector<TextUnit>& units)
{
    std::vector<TextPassage> passages;
    passages.reserve(units.size());
    for (const TextUnit& unit : units) {
        TextPassage passage;
        static_cast<TextUnit&>(passage) = unit;
        passages.push_back(passage);
    }
    return passages;
}

bool needsReads(PassageOrder order)
{
    return order == PassageOrder::SentenceReads || order == PassageOrder::AnswerReads || order == PassageOrder::LeastRead;
}

QString passageOrderName(PassageOrder order)
{
    switch (order) {
    case PassageOrder::Votes:
        return PassageModel::tr("by votes");
    case PassageOrder::Mass:
        return PassageModel::tr("by dense mass");
    case PassageOrder::Missed:
        return PassageModel::tr("by missed mass");
    case PassageOrder::SentenceReads:
        return PassageModel::tr("by reads of the answer's sentence");
    case PassageOrder::AnswerReads:
        return PassageModel::tr("by reads of the whole answer");
    case PassageOrder::LeastRead:
        return PassageModel::tr("least read by the answer");
    }
    return {};
}

QString passageOrderHelp(PassageOrder order)
{
    switch (order) {
    case PassageOrder::Votes:
        return PassageModel::tr("Share of a passage's tokens × layers that the focused token selects");
    case PassageOrder::Mass:
        return PassageModel::tr("Dense attention mass of the focused token on the passage, at the focused layer");
    case PassageOrder::Missed:
        return PassageModel::tr("Dense attention mass on words of the passage that the focused layer leaves out");
    case PassageOrder::SentenceReads:
        return PassageModel::tr("Share of tokens × layers that the tokens of the answer's sentence select: point at a "
                                "sentence of the answer");
    case PassageOrder::AnswerReads:
        return PassageModel::tr("Share of tokens × layers that all tokens of the answer select");
    case PassageOrder::LeastRead:
        return PassageModel::tr("Passages of which the answer's tokens select nothing, or least, first");
    }
    return {};
}

double passageAmount(const TextPassage& passage, PassageOrder order)
{
    switch (order) {
    case PassageOrder::Votes:
        return passage.share;
    case PassageOrder::Mass:
        return passage.mass;
    case PassageOrder::Missed:
        return passage.missed;
    case PassageOrder::SentenceReads:
    case PassageOrder::AnswerReads:
    case PassageOrder::LeastRead:
        return passage.readShare;
    }
    return 0;
}

std::vector<TextPassage> rankPassages(std::vector<TextPassage> passages, const DocumentTokens& document,
                                      const PassageRanking& ranking)
{
    const DocumentShading* shading = ranking.shading;
    const AnswerReads* reads = ranking.reads;
    const QStringList words = ranking.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty())
        std::erase_if(passages, [&](const TextPassage& passage) {
            const QStringView text = QStringView(document.document->text).mid(passage.begin, passage.end - passage.begin);
            return !std::all_of(words.begin(), words.end(),
                                [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        });
    const int shaded = shading ? static_cast<int>(shading->count()) : 0;
    const int counted = reads ? static_cast<int>(reads->pairs.size()) : 0;
    for (auto& passage : passages) {
        passage.votes = 0;
        passage.mass = passage.missed = 0;
        passage.reads = 0;
        passage.unread = 0;
        for (int token = passage.firstToken; token < std::min(passage.endToken, shaded); ++token) {
            const auto at = static_cast<std::size_t>(token);
            passage.votes += shading->votes[at];
            if (!shading->mass.empty()) {
                passage.mass += static_cast<double>(shading->mass[at]);
                passage.missed += shading->missed(at);
            }
        }
        for (int token = passage.firstToken; token < std::min(passage.endToken, counted); ++token) {
            const auto at = static_cast<std::size_t>(token);
            passage.reads += reads->pairs[at];
            passage.unread += reads->pairs[at] == 0;
        }
        const double most = shading ? static_cast<double>(passage.tokens()) * shading->mostVotes() : 0;
        passage.share = most > 0 ? static_cast<double>(passage.votes) / most : 0;
        const double all = reads ? static_cast<double>(passage.tokens()) * reads->layers * reads->tokens : 0;
        passage.readShare = all > 0 ? static_cast<double>(passage.reads) / all : 0;
    }
    const bool rising = ranking.order == PassageOrder::LeastRead;
    // Amounts that would read as zero are left out as well; but what nobody read is what LeastRead looks for.
    std::erase_if(passages, [&](const TextPassage& passage) {
        return rising ? passage.tokens() == 0 : !(passageAmount(passage, ranking.order) > 0.0005);
    });
    const auto middle = passages.begin() + std::min<std::ptrdiff_t>(ranking.limit, std::ssize(passages));
    std::partial_sort(passages.begin(), middle, passages.end(),
                      [&](const TextPassage& a, const TextPassage& b) {
                          const double x = passageAmount(a, ranking.order);
                          const double y = passageAmount(b, ranking.order);
                          return x != y ? (rising ? x < y : x > y) : a.begin < b.begin;
                      });
    passages.erase(middle, passages.end());
    return passages;
}

void PassageModel::set(std::vector<TextPassage> passages, DocumentTokensPtr document,
                       PassageOrder order, int layerCount, int answerTokens, int brushedTokens)
{
    beginResetModel();
    m_passages = std::move(passages);
    m_document = std::move(document);
    m_order = order;
    m_layerCount = std::max(1, layerCount);
    m_answerTokens = answerTokens;
    m_brushedTokens = brushedTokens;
    m_most = 0;
    for (const TextPassage& passage : m_passages)
        m_most = std::max(m_most, passageAmount(passage, order));
    endResetModel();
}

int PassageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_passages.size());
}

QVariant PassageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextPassage& passage = m_passages[static_cast<std::size_t>(index.row())];
    const auto text = [&] {
        return m_document->document->text
            .mid(passage.begin, std::min(passage.end - passage.begin, 400))
            .simplified();
    };
    const auto amount = [&]() -> QString {
        if (m_order == PassageOrder::Mass || m_order == PassageOrder::Missed)
            return format::fixed(passageAmount(passage, m_order), 3);
        if (m_order == PassageOrder::LeastRead && passage.reads == 0)
            return tr("unread");
        const double share = passageAmount(passage, m_order);
        // Of a long answer shares are small: a decimal keeps them apart.
        return share < 0.0995 ? format::fixed(share * 100, 1) + QStringLiteral(" %") : format::percent(share);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(amount(), text());
    case Qt::ToolTipRole: {
        QStringList lines{tr("%1 tokens, read %2 times by %3 layers")
                              .arg(format::count(passage.tokens()),
                                   format::count(passage.votes))
                              .arg(m_layerCount)};
        if (m_brushedTokens > 0)
            lines = QStringList{tr("%1 tokens, read %2 times by %3 brushed tokens in %4 layers")
                                    .arg(format::count(passage.tokens()), format::count(passage.votes),
                                         format::count(m_brushedTokens), QString::number(m_layerCount))};
        if (needsReads(m_order))
            lines = QStringList{tr("%1 tokens, selected %2 times by %3 answer tokens in %4 layers; %5 of them never")
                                    .arg(format::count(passage.tokens()), format::count(passage.reads),
                                         format::count(m_answerTokens), QString::number(m_layerCount),
                                         format::count(passage.unread))};
        if (passage.mass > 0)
            lines += tr("dense mass %1, missed %2")
                         .arg(format::number(passage.mass), format::number(passage.missed));
        return lines.join(QLatin1Char('\n'));
    }
    case PassageRole:
        return QVariant::fromValue(passage);
    case AmountRole:
        return amount();
    case ShareRole:
        return m_most > 0 ? passageAmount(passage, m_order) / m_most : 0.0;
    default:
        return {};
    }
}

QString PassageModel::table(bool asCsv, const std::vector<int>& rows) const
{
    const QLatin1Char separator(asCsv ? ',' : '\t');
    const auto cell = [asCsv](QString text) -> QString {
        text = text.simplified(); // no line ends or tabs inside a cell
        if (!asCsv)
            return text;
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QStringLiteral("\"%1\"").arg(text);
    };
    const auto value = [](double number) { return QString::number(number, 'g', 9); };
    QStringList lines{QStringList{QStringLiteral("first_position"), QStringLiteral("tokens"), QStringLiteral("votes"),
                                  QStringLiteral("vote_share"), QStringLiteral("dense_mass"), QStringLiteral("missed_mass"),
                                  QStringLiteral("answer_reads"), QStringLiteral("answer_read_share"),
                                  QStringLiteral("text")}
                          .join(separator)};
    for (const int row : rows) {
        if (row < 0 || row >= std::ssize(m_passages))
            continue;
        const TextPassage& each = m_passages[static_cast<std::size_t>(row)];
        lines += QStringList{QString::number(m_document->firstPosition + each.firstToken), QString::number(each.tokens()),
                             QString::number(each.votes), value(each.share), value(each.mass), value(each.missed),
                             QString::number(each.reads), value(each.readShare),
                             cell(m_document->document->text.mid(each.begin, each.end - each.begin))}
                     .join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace sightline
