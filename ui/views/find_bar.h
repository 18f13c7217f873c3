// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sightline {

/// Where `needle` occurs in `text`, as character ranges in order, without overlaps; letter case is
/// ignored. At most `limit` matches, so that a single letter in a long document stays cheap.
[[nodiscard]] std::vector<std::pair<std::int32_t, std::int32_t>>
findAll(const QString& text, const QString& needle, std::size_t limit = 20000);

/// The row under the document's title in which one searches: text, "3 of 17", back, forth, close.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void open(const QString& preset);        ///< shows itself, takes the keyboard
    void showResult(int current, int count); ///< current from 0; count 0 for no match
    [[nodiscard]] QString needle() const;

signals:
    void needleChanged(const QString& needle);
    void stepRequested(int by); ///< +1 next, -1 previous
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_edit = nullptr;
    QLabel* m_result = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace sightline
