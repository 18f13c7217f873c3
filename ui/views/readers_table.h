// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/range_readers.h"

#include <QDialog>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace sightline {

/// Who read a passage: tokens of the answer in rows, layers in columns, the share of the passage's tokens that each
/// (token, layer) selects as the ground of a cell. Click or Enter chooses a cell, arrow keys walk.
class ReadersTable : public QWidget {
    Q_OBJECT

public:
    explicit ReadersTable(QWidget* parent = nullptr);

    void setReaders(RunPtr run, RangeReaders readers);
    [[nodiscard]] const RangeReaders& readers() const { return m_readers; }
    void setCurrent(int row, int layer); ///< clamped; -1 for none
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentLayer() const { return m_layer; }
    [[nodiscard]] QRect cellRect(int row, int layer) const;
    /// "token 6 “73914”, layer 3: 4 of 21 tokens": what a cell holds.
    [[nodiscard]] QString describe(int row, int layer) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void cellChosen(int token, int layer); ///< token of the answer
    void currentChanged(const QRect& cell);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Cell {
        int row = -1;
        int layer = -1;
        bool operator==(const Cell&) const = default;
    };
    [[nodiscard]] Cell cellAt(const QPoint& at) const;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_readers.tokens.size()); }

    RunPtr m_run;
    RangeReaders m_readers;
    int m_largest = 1;
    int m_row = -1;
    int m_layer = -1;
    Cell m_hovered;
};

/// The table in a window of its own, which stays beside the document while one looks about.
class ReadersDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReadersDialog(QWidget* parent = nullptr);
    /// `passage`: the text that was read.
    void showReaders(const RunPtr& run, const RangeReaders& readers, const QString& passage);
    [[nodiscard]] ReadersTable* table() const { return m_table; }
    [[nodiscard]] QString summary() const;

signals:
    void cellChosen(sightline::RunId run, int token, int layer, qint64 begin, qint64 end);

private:
    ReadersTable* m_table = nullptr;
    QLabel* m_passage = nullptr;
    QLabel* m_summary = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace sightline
