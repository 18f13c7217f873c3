// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/passage_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace sightline {

/// Sentences or paragraphs of the document ranked by what the focused token, its sentence or the whole answer read of
/// them. Click scrolls there, Enter also makes its first marked word the focus, "/" filters, Ctrl+C copies. Does nothing
/// while hidden.
class PassagesList : public QWidget {
    Q_OBJECT

public:
    explicit PassagesList(QWidget* parent = nullptr);

    void setDocument(DocumentTokensPtr document);
    /// Of the document. Without them the list waits.
    void setUnits(TextUnitsPtr units);
    void setGranularity(Granularity granularity); ///< token counts as sentence
    void setShading(DocumentShadingPtr shading);
    /// Counts for the orders that need them: over the whole answer, or over the sentence of the answer in focus, with
    /// that sentence in words.
    void setReads(AnswerReadsPtr reads, const QString& sentence = {});
    void setOrder(PassageOrder order);
    [[nodiscard]] PassageOrder order() const { return m_order; }
    void setFilter(const QString& words);
    [[nodiscard]] PassageModel* model() const { return m_model; }
    [[nodiscard]] QString note() const;

    void copyTable() const; ///< the selected rows, or all, separated by tabs
    /// Writes all rows; returns a sentence of what went wrong, empty when nothing did.
    [[nodiscard]] QString writeCsv(const QString& path) const;

signals:
    void passageChosen(const sightline::TextPassage& passage);  ///< to be brought into view
    void passageEntered(const sightline::TextPassage& passage); ///< to become the focus
    void readersRequested(const sightline::TextPassage& passage);
    void bookmarkRequested(const sightline::TextPassage& passage);
    void orderChanged();
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void rank();
    void openMenu(const QPoint& at);
    void exportCsv();
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] QString noteFor(std::size_t ranked) const;

    PassageModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_note = nullptr;
    QToolButton* m_chooser = nullptr;
    QLineEdit* m_filter = nullptr;
    DocumentTokensPtr m_document;
    TextUnitsPtr m_units;
    Granularity m_granularity = Granularity::Sentence;
    DocumentShadingPtr m_shading;
    AnswerReadsPtr m_reads;
    QString m_sentence;
    PassageOrder m_order = PassageOrder::Votes;
};

} // namespace sightline
