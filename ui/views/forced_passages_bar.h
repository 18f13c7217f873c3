// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection_edits.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sightline {

/// The forced passages as chips, each with a cross, and what can be done with them. Hidden while there are none.
class ForcedPassagesBar : public QWidget {
    Q_OBJECT

public:
    explicit ForcedPassagesBar(QWidget* parent = nullptr);

    /// `texts`: what each passage says, in the order of the edits.
    void setEdits(const SelectionEdits& edits, const QStringList& texts);
    void setCanAsk(bool on); ///< there is a question to ask again
    [[nodiscard]] QStringList chips() const; ///< "reads “The secret code …”"

signals:
    void removeRequested(int index);
    void clearRequested();
    void askAgainRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_chips = nullptr;
    QToolButton* m_ask = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace sightline
