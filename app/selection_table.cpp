// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection_table.h"

#include "app/focus_facts.h"
#include "app/formatting.h"
#include "engine/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace sightline {
namespace {

const char* const kNames[] = {"rank", "position", "text", "part", "score", "margin", "mass", "votes", "reads"};

QString partOf(const RunSnapshot& run, std::int64_t position)
{
    if (!run.prompt || position >= run.prompt->length())
        return SelectionTable::tr("answer");
    for (const Segment& segment : run.prompt->chat.segments) {
        if (position < segment.begin || position >= segment.end)
            continue;
        switch (segment.kind) {
        case Segment::Kind::Bos: return SelectionTable::tr("begin");
        case Segment::Kind::Marker: return SelectionTable::tr("marker");
        case Segment::Kind::System: return SelectionTable::tr("system");
        case Segment::Kind::Document: return SelectionTable::tr("document");
        case Segment::Kind::User: return SelectionTable::tr("question");
        case Segment::Kind::Assistant: return SelectionTable::tr("answer");
        }
    }
    return {};
}

float valueAt(const std::vector<float>& values, std::int64_t position)
{
    return position >= 0 && static_cast<std::size_t>(position) < values.size()
               ? values[static_cast<std::size_t>(position)]
               : kNotMeasured;
}

} // namespace

void SelectionTable::show(const RunSnapshot& run, int token, std::int64_t layer, const PositionRow* row,
                          const RangeVotes* brushed)
{
    beginResetModel();
    m_rows.clear();
    if (token >= 0 && static_cast<std::size_t>(token) < run.tokens.size() &&
        layer < static_cast<std::int64_t>(run.tokens[static_cast<std::size_t>(token)]->layers.size()) && layer >= 0) {
        const TokenRecord& record = *run.tokens[static_cast<std::size_t>(token)];
        const LayerRecord& read = record.layers[static_cast<std::size_t>(layer)];
        const std::vector<std::int32_t> votes = votesRow(record);
        const std::vector<float> none;
        const std::vector<float>& scores = row ? row->scores : none;
        const std::vector<float>& mass = row ? row->denseMass : none;
        // Ranks among all positions: other selectors leave better ones out.
        std::vector<float> sorted = scores;
        std::erase_if(sorted, [](float v) { return std::isnan(v); });
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        m_rows.reserve(read.selected.size());
        for (const std::int32_t p : read.selected) {
            Row next;
            next.position = p;
            next.text = pieceAt(run, p);
            next.part = partOf(run, p);
            next.score = valueAt(scores, p);
            next.mass = valueAt(mass, p);
            next.margin = std::isfinite(read.threshold) ? next.score - read.threshold : kNotMeasured;
            if (!std::isnan(next.score))
                next.rank = 1 + (std::lower_bound(sorted.begin(), sorted.end(), next.score, std::greater<>()) -
                                 sorted.begin());
            next.votes = static_cast<std::size_t>(p) < votes.size() ? votes[static_cast<std::size_t>(p)] : 0;
            if (brushed && static_cast<std::size_t>(layer) < brushed->reads.size() &&
                static_cast<std::size_t>(p) < brushed->reads[static_cast<std::size_t>(layer)].size())
                next.reads = brushed->reads[static_cast<std::size_t>(layer)][static_cast<std::size_t>(p)];
            m_rows.push_back(std::move(next));
        }
    }
    arrange();
    endResetModel();
}

void SelectionTable::clear()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    endResetModel();
}

bool SelectionTable::parse(const QString& filter, std::vector<Term>& terms, QString& problem)
{
    for (const QString& word : filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Term term;
        if (word.startsWith(QLatin1String("part:"), Qt::CaseInsensitive)) {
            term.column = Part;
            term.word = word.mid(5);
            terms.push_back(term);
            continue;
        }
        qsizetype at = 0;
        while (at < word.size() && word[at].isLetter())
            ++at;
        const QString name = word.left(at).toLower();
        const auto* found = std::find_if(std::begin(kNames), std::end(kNames),
                                         [&](const char* each) { return name == QLatin1String(each); });
        const QString rest = word.mid(at);
        const bool isComparison = found != std::end(kNames) && !rest.isEmpty() &&
                                  (rest[0] == QLatin1Char('<') || rest[0] == QLatin1Char('>') || rest[0] == QLatin1Char('='));
        if (!isComparison) {
            term.word = word;
            terms.push_back(term);
            continue;
        }
        term.column = static_cast<int>(found - std::begin(kNames));
        const bool orEqual = rest.size() > 1 && rest[1] == QLatin1Char('=');
        term.relation = rest[0].toLatin1();
        if (orEqual && term.relation != '=')
            term.relation = term.relation == '<' ? 'l' : 'g';
        QString number = rest.mid(orEqual ? 2 : 1);
        number.replace(QChar(0x2212), QLatin1Char('-')); // as the table writes it
        bool isNumber = false;
        term.number = number.remove(QLatin1Char(',')).toDouble(&isNumber);
        if (term.column == Text || term.column == Part || !isNumber) {
            problem = term.column == Text || term.column == Part
                          ? tr("“%1” compares a text; write the word alone, or part:document.").arg(word)
                          : tr("“%1” needs a number, as in score>8.5.").arg(word);
            return false;
        }
        terms.push_back(term);
    }
    return true;
}

QString SelectionTable::setFilter(const QString& filter)
{
    std::vector<Term> terms;
    QString problem;
    if (!parse(filter, terms, problem))
        return problem;
    m_terms = std::move(terms);
    beginResetModel();
    arrange();
    endResetModel();
    return {};
}

double SelectionTable::number(const Row& row, int column)
{
    switch (column) {
    case Rank: return static_cast<double>(row.rank);
    case Position: return static_cast<double>(row.position);
    case Score: return row.score;
    case Margin: return row.margin;
    case Mass: return row.mass;
    case Votes: return row.votes;
    case Reads: return row.reads;
    default: return kNotMeasured;
    }
}

bool SelectionTable::passes(const Row& row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        if (term.relation == 0)
            return row.part.contains(term.word, Qt::CaseInsensitive) ||
                   (term.column != Part && row.text.contains(term.word, Qt::CaseInsensitive));
        const double value = number(row, term.column);
        switch (term.relation) {
        case '<': return value < term.number;
        case '>': return value > term.number;
        case 'l': return value <= term.number;
        case 'g': return value >= term.number;
        default: return value == term.number;
        }
    });
}

void SelectionTable::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (passes(m_rows[i]))
            m_shown.push_back(i);
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    const auto isText = m_sortColumn == Text || m_sortColumn == Part;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t i, std::size_t j) {
        const Row& a = m_rows[isDown ? j : i];
        const Row& b = m_rows[isDown ? i : j];
        if (isText) {
            const QString& x = m_sortColumn == Text ? a.text : a.part;
            const QString& y = m_sortColumn == Text ? b.text : b.part;
            return x.compare(y, Qt::CaseInsensitive) < 0;
        }
        const double x = number(a, m_sortColumn), y = number(b, m_sortColumn);
        if (std::isnan(x) || std::isnan(y)) // what is not known stands last either way
            return std::isnan(isDown ? x : y) && !std::isnan(isDown ? y : x);
        return x < y;
    });
}

int SelectionTable::rowOf(std::int64_t position) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_rows[m_shown[i]].position == position)
            return static_cast<int>(i);
    return -1;
}

int SelectionTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SelectionTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SelectionTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Text || column == Part ? Qt::AlignLeft : Qt::AlignRight));
    if (role == SortRole)
        return column == Text ? QVariant(row.text) : column == Part ? QVariant(row.part) : QVariant(number(row, column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Rank: return row.rank > 0 ? format::count(row.rank) : QStringLiteral("–");
    case Position: return format::count(row.position);
    case Text: return format::quoted(row.text);
    case Part: return row.part;
    case Score: return format::number(row.score);
    case Margin: return std::isnan(row.margin) ? QStringLiteral("–") : format::signedNumber(row.margin);
    case Mass: return format::number(row.mass);
    case Votes: return format::count(row.votes);
    case Reads: return row.reads < 0 ? QStringLiteral("–") : format::count(row.reads);
    default: return {};
    }
}

QVariant SelectionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Text || section == Part ? Qt::AlignLeft : Qt::AlignRight));
    const struct {
        QString name, help;
    } columns[ColumnCount] = {
        {tr("rank"), tr("Place by index score among all positions, 1 is the largest; equal scores share a place.")},
        {tr("position"), tr("Index of the token in the sequence, from 0.")},
        {tr("text"), tr("What stands there.")},
        {tr("part"), tr("Which part of the sequence it belongs to.")},
        {tr("score"), tr("Index score: how strongly the lightning indexer wants the position read.")},
        {tr("margin"), tr("Index score − k-th score: how far from the boundary of the selection.")},
        {tr("mass"), tr("Dense attention mass: what dense attention would have paid, 0 to 1.")},
        {tr("votes"), tr("How many layers of this token selected the position.")},
        {tr("reads"), tr("How many of the brushed tokens selected it at this layer.")}};
    if (role == Qt::DisplayRole)
        return columns[section].name;
    if (role == Qt::ToolTipRole)
        return columns[section].help;
    return {};
}

void SelectionTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int64_t> positions;
    for (const QModelIndex& index : before)
        positions.push_back(at(index.row()).position);
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(positions[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

QString SelectionTable::tsv(const std::vector<int>& rows) const
{
    QStringList names;
    for (const char* name : kNames)
        names << QLatin1String(name);
    QString out = names.join(QLatin1Char('\t')) + QLatin1Char('\n');
    const auto real = [](float v) { return std::isnan(v) ? QString() : QString::number(double(v), 'g', 9); };
    for (const int i : rows) {
        const Row& row = at(i);
        QString text = row.text;
        text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
        text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
        text.replace(QLatin1Char('\t'), QStringLiteral("\\t"));
        text.replace(QLatin1Char('\r'), QStringLiteral("\\r"));
        out += QStringList{row.rank > 0 ? QString::number(row.rank) : QString(), QString::number(row.position), text,
                           row.part, real(row.score), real(row.margin), real(row.mass), QString::number(row.votes),
                           row.reads < 0 ? QString() : QString::number(row.reads)}
                   .join(QLatin1Char('\t')) +
               QLatin1Char('\n');
    }
    return out;
}

DataTable SelectionTable::table() const
{
    std::vector<std::int64_t> rank, position, votes, reads;
    std::vector<double> score, margin, mass;
    QStringList text, part;
    for (const std::size_t i : m_shown) {
        const Row& row = m_rows[i];
        rank.push_back(row.rank);
        position.push_back(row.position);
        text << row.text;
        part << row.part;
        score.push_back(row.score);
        margin.push_back(row.margin);
        mass.push_back(row.mass);
        votes.push_back(row.votes);
        reads.push_back(row.reads);
    }
    DataTable table;
    table.setName(QStringLiteral("selection"));
    if (m_shown.empty())
        return table;
    table.add(QStringLiteral("rank"), std::move(rank));
    table.add(QStringLiteral("position"), std::move(position));
    table.add(QStringLiteral("text"), text);
    table.add(QStringLiteral("part"), part);
    table.add(QStringLiteral("score"), std::move(score));
    table.add(QStringLiteral("margin"), std::move(margin));
    table.add(QStringLiteral("mass"), std::move(mass));
    table.add(QStringLiteral("votes"), std::move(votes));
    table.add(QStringLiteral("reads"), std::move(reads));
    return table;
}

} // namespace sightline
