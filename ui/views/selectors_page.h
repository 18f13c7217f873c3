// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "app/experiment.h"
#include "ui/views/view_context.h"

#include <QImage>
#include <QWidget>

class QComboBox;
class QCheckBox;
class QLabel;
class QTableWidget;
class QToolButton;

namespace sightline {

class Experiments;
class KCurveView;

/// What if the token had been read otherwise: the k curve at the left; at the right a table of rival selectors at equal k,
/// for the focused token or the whole answer, or what forced passages change of the answer's log-probabilities.
class SelectorsPage : public QWidget {
    Q_OBJECT

public:
    enum class Table { Token, Answer, Effect };

    explicit SelectorsPage(const ViewContext& context, QWidget* parent = nullptr);

    /// Who runs what is asked for; without, the local curve is all there is. Borrowed, outlives the page.
    void setExperiments(Experiments* experiments);
    void setK(std::int64_t k); ///< of the next answer

    [[nodiscard]] KCurveView* curve() const { return m_curve; }
    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] QString status() const; ///< of the table, or of the curve's exact runs while the table has none
    [[nodiscard]] Table shownTable() const;
    void setTable(Table table);
    [[nodiscard]] QImage picture(double scale) const;
    [[nodiscard]] QString csv() const; ///< the curve's lines, an empty line, the table's
    [[nodiscard]] std::vector<DataTable> tables() const; ///< the curve's; the rivals' or the effect's, where it was measured

public slots:
    void measureCurve();    ///< exact runs for the focused token
    void holdTournament();  ///< for what the table is about
    void setAuto(bool on);  ///< measures whenever another token is kept in focus

signals:
    void kChosen(qint64 k);
    /// What a selector of the tournament would read for the focused token, by layer; null ends it.
    void previewRequested(sightline::TokenRecordPtr record, const QString& label);
    void autoChanged(bool on);

private:
    void buildCurve();
    void buildTable();
    void take(const ExperimentPtr& experiment);
    void updateControls();
    void updateCurveStatus();
    void fillTournament(const Experiment& experiment);
    void fillEffect(const Experiment& experiment);
    void showRows();
    void preview();
    [[nodiscard]] RunPtr focusedRun() const;
    [[nodiscard]] ExperimentPtr shownExperiment() const;

    ViewContext m_context;
    Experiments* m_experiments = nullptr;
    KCurveView* m_curve = nullptr;
    QLabel* m_curveStatus = nullptr;
    QToolButton* m_exact = nullptr;
    QCheckBox* m_auto = nullptr;
    QComboBox* m_choice = nullptr;
    QToolButton* m_run = nullptr;
    QLabel* m_status = nullptr;
    QTableWidget* m_table = nullptr;
    ExperimentPtr m_filled; ///< what the table holds
    RunId m_autoRun = 0;    ///< what was measured unasked, so that it is not again
    int m_autoToken = -1;
};

} // namespace sightline
