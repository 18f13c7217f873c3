// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the selectors' page: tournaments and the effect of forced passages.
#include "app/experiments.h"
#include "app/formatting.h"
#include "app/session.h"
#include "ui/help/glossary.h"
#include "ui/views/k_curve_view.h"
#include "ui/views/selectors_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <cmath>

namespace sightline {

namespace {

/// A cell that sorts by its number.
class NumberItem final : public QTableWidgetItem {
public:
    NumberItem(const QString& text, double value) : QTableWidgetItem(text)
    {
        setData(Qt::UserRole, value);
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override
    {
        return data(Qt::UserRole).toDouble() < other.data(Qt::UserRole).toDouble();
    }
};

QString nameOf(const SelectorSettings& selector)
{
    switch (selector.kind) {
    case SelectorKind::LightningIndexer:
        return SelectorsPage::tr("lightning indexer");
    case SelectorKind::Dense:
        return SelectorsPage::tr("dense");
    case SelectorKind::Oracle:
        return SelectorsPage::tr("oracle");
    case SelectorKind::Window:
        return SelectorsPage::tr("window");
    case SelectorKind::Random:
        return SelectorsPage::tr("random");
    case SelectorKind::Block:
        return SelectorsPage::tr("blocks of %1").arg(selector.blockSize);
    case SelectorKind::PreviousLayer:
        return SelectorsPage::tr("previous layer");
    case SelectorKind::Replay:
        return SelectorsPage::tr("recorded selection");
    }
    return {};
}

/// Columns with what each number means.
void setColumns(QTableWidget* table, const QList<std::pair<QString, QString>>& columns)
{
    table->setColumnCount(static_cast<int>(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        auto* item = new QTableWidgetItem(columns[i].first);
        item->setToolTip(columns[i].second);
        item->setTextAlignment((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        table->setHorizontalHeaderItem(i, item);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

double sum(const std::vector<double>& values)
{
    double out = 0;
    for (const double value : values)
        out += value;
    return out;
}

} // namespace

QString SelectorsPage::status() const
{
    const ExperimentPtr shown = shownExperiment();
    if (!shown)
        return shownTable() == Table::Effect
                   ? tr("Force a passage of the document in or out (its context menu), then ask again: how much less likely the "
                        "original answer has become stands here.")
                   : tr("The token is run again under each selector at equal k, over the same caches.");
    if (shown->state == Experiment::State::Failed)
        return shown->failure;
    if (!shown->isDone())
        return shown->isReading ? tr("Rebuilding caches: %1 of %2 tokens").arg(format::count(shown->done), format::count(shown->total))
                                : tr("%1 of %2").arg(format::count(shown->done), format::count(shown->total));
    if (shown->kind == ExperimentRequest::Kind::Effect) {
        if (shown->after.empty())
            return tr("Stopped.");
        const double before = sum(shown->before), after = sum(shown->after);
        return tr("The answer as it was: ln p %1, forced %2, change %3 nats. Excluded is not deleted: its positions stay.")
            .arg(format::number(before), format::number(after), format::signedNumber(after - before));
    }
    const QString about = shown->tokens.size() == 1
        ? tr("token %1 at k %2").arg(format::count(shown->tokens.front() + 1), format::count(shown->k))
        : tr("%1 of %2 tokens at k %3").arg(format::count(shown->tokensDone), format::count(static_cast<qint64>(shown->tokens.size())),
                                            format::count(shown->k));
    return (shown->state == Experiment::State::Stopped ? tr("Stopped: %1") : QStringLiteral("%1")).arg(about)
        + (shown->reference ? tr(" · dense says %1 with %2")
                                  .arg(format::quoted(QString::fromStdString(shown->reference->topText)),
                                       format::fixed(shown->reference->topProbability, 3))
                            : QString());
}

void SelectorsPage::showRows()
{
    const ExperimentPtr shown = shownExperiment();
    if (shown && shown == m_filled)
        return;
    m_filled = shown;
    m_table->setSortingEnabled(false); // rows must stay where they are put
    const QString chosen = m_table->currentRow() >= 0 && m_table->item(m_table->currentRow(), 0)
        ? m_table->item(m_table->currentRow(), 0)->text()
        : QString();
    const bool wasBlocked = m_table->blockSignals(true);
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    if (shown && shown->kind == ExperimentRequest::Kind::Effect)
        fillEffect(*shown);
    else if (shown)
        fillTournament(*shown);
    m_table->setSortingEnabled(shown && shown->isDone());
    if (!chosen.isEmpty())
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_table->item(row, 0)->text() == chosen)
                m_table->setCurrentCell(row, 0);
    m_table->blockSignals(wasBlocked);
}

void SelectorsPage::fillTournament(const Experiment& experiment)
{
    const bool single = experiment.tokens.size() == 1;
    setColumns(m_table,
               { { tr("selector"), termTip(QStringLiteral("tournament")) + tr("At equal k. Click a row to see its choice in the document.") },
                 { tr("KL nats"), termTip(QStringLiteral("kl")) },
                 single ? std::pair { tr("top token"), tr("The most probable token under this selector") }
                        : std::pair { tr("kept"), tr("Tokens of the answer that stay the most probable") },
                 { single ? tr("p") : tr("p, mean"), single ? tr("Probability of the token that the answer has")
                                                            : tr("Geometric mean of the probabilities of the answer's tokens") },
                 { tr("covered"), termTip(QStringLiteral("covered_mass")) + tr("Mean over layers.") },
                 { tr("recall"), termTip(QStringLiteral("recall")) + tr("Mean over layers.") },
                 { tr("ms"), tr("Time of the step, measuring included") } });
    m_table->setRowCount(static_cast<int>(experiment.rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const TournamentRow& row = experiment.rows[static_cast<std::size_t>(i)];
        auto* name = new QTableWidgetItem(nameOf(row.selector));
        name->setData(Qt::UserRole, i);
        m_table->setItem(i, 0, name);
        m_table->setItem(i, 1, new NumberItem(format::number(row.klDense), row.klDense));
        if (single) {
            auto* top = new QTableWidgetItem(format::quoted(row.topText));
            top->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, 2, top);
        } else {
            m_table->setItem(i, 2, new NumberItem(tr("%1 of %2").arg(row.kept).arg(experiment.tokensDone), row.kept));
        }
        m_table->setItem(i, 3, new NumberItem(format::fixed(row.probability, 3), row.probability));
        m_table->setItem(i, 4, new NumberItem(format::fixed(row.coveredMass, 3), row.coveredMass));
        m_table->setItem(i, 5, new NumberItem(format::fixed(row.recall, 3), row.recall));
        m_table->setItem(i, 6, new NumberItem(format::number(row.seconds * 1000), row.seconds));
    }
}

void SelectorsPage::fillEffect(const Experiment& experiment)
{
    setColumns(m_table, { { tr("token"), tr("The original answer, token by token") },
                          { tr("ln p"), tr("Its log-probability as it was, nats") },
                          { tr("forced"), tr("Its log-probability after the same tokens with the passages forced, nats") },
                          { tr("change"), tr("Below zero: the passages made the token less likely") } });
    m_table->setRowCount(static_cast<int>(experiment.after.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double before = experiment.before[at], after = experiment.after[at];
        auto* name = new NumberItem(tr("%1 %2").arg(i + 1).arg(format::quoted(QString::fromStdString(experiment.run->tokens[at]->text))), i);
        name->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setItem(i, 0, name);
        m_table->setItem(i, 1, new NumberItem(format::number(before), before));
        m_table->setItem(i, 2, new NumberItem(format::number(after), after));
        m_table->setItem(i, 3, new NumberItem(format::signedNumber(after - before), after - before));
    }
}

void SelectorsPage::preview()
{
    const int row = m_table->currentRow();
    if (!m_filled || row < 0 || m_filled->kind != ExperimentRequest::Kind::Tournament || m_filled->tokens.size() != 1
        || m_table->selectedItems().isEmpty()) {
        emit previewRequested(nullptr, QString());
        return;
    }
    const auto index = static_cast<std::size_t>(m_table->item(row, 0)->data(Qt::UserRole).toInt());
    const TournamentRow& chosen = m_filled->rows[index];
    const TokenRecord& token = *m_filled->run->tokens[static_cast<std::size_t>(m_filled->tokens.front())];
    auto record = std::make_shared<TokenRecord>();
    record->id = token.id;
    record->text = token.text;
    record->position = token.position;
    record->layers.resize(token.layers.size());
    for (std::size_t l = 0; l < record->layers.size(); ++l) {
        record->layers[l].selectsAll = chosen.selected.empty() || chosen.selected[l].empty();
        if (!record->layers[l].selectsAll)
            record->layers[l].selected = chosen.selected[l];
    }
    emit previewRequested(record, nameOf(chosen.selector));
}

std::vector<DataTable> SelectorsPage::tables() const
{
    std::vector<DataTable> all{m_curve->table()};
    const ExperimentPtr shown = shownExperiment();
    if (shown && shown->kind == ExperimentRequest::Kind::Effect && !shown->after.empty()) {
        DataTable effect;
        std::vector<std::int64_t> index;
        std::vector<double> change;
        QStringList text;
        for (std::size_t i = 0; i < shown->after.size(); ++i) {
            index.push_back(static_cast<std::int64_t>(i));
            text << QString::fromStdString(shown->run->tokens[i]->text);
            change.push_back(shown->after[i] - shown->before[i]);
        }
        effect.setName(QStringLiteral("forced_effect"));
        effect.add(QStringLiteral("token"), std::move(index));
        effect.add(QStringLiteral("text"), text);
        effect.add(QStringLiteral("log_p"), shown->before);
        effect.add(QStringLiteral("log_p_forced"), shown->after);
        effect.add(QStringLiteral("change"), std::move(change));
        all.push_back(std::move(effect));
    } else if (shown && !shown->rows.empty()) {
        DataTable rivals;
        std::vector<std::int64_t> index, kept;
        std::vector<double> kl, probability, covered, recall, milliseconds;
        QStringList name, top;
        for (const TournamentRow& row : shown->rows) {
            index.push_back(std::ssize(index));
            name << nameOf(row.selector);
            kl.push_back(row.klDense);
            top << row.topText;
            kept.push_back(row.kept);
            probability.push_back(row.probability);
            covered.push_back(row.coveredMass);
            recall.push_back(row.recall);
            milliseconds.push_back(row.seconds * 1000);
        }
        rivals.setName(QStringLiteral("selectors"));
        rivals.add(QStringLiteral("row"), std::move(index));
        rivals.add(QStringLiteral("selector"), name);
        rivals.add(QStringLiteral("kl_dense"), std::move(kl));
        rivals.add(QStringLiteral("top_token"), top);
        rivals.add(QStringLiteral("kept"), std::move(kept));
        rivals.add(QStringLiteral("probability"), std::move(probability));
        rivals.add(QStringLiteral("covered_mass"), std::move(covered));
        rivals.add(QStringLiteral("recall"), std::move(recall));
        rivals.add(QStringLiteral("milliseconds"), std::move(milliseconds));
        all.push_back(std::move(rivals));
    }
    return all;
}

QString SelectorsPage::csv() const
{
    QStringList parts;
    for (const DataTable& table : tables())
        parts << table.toCsv();
    return parts.join(QLatin1Char('\n'));
}

} // namespace sightline
