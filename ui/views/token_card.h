// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace sightline {

/// The inspector of one generated token: what else the model would have said, under this run and
/// under
/// dense attention, and how far the two are apart.
class TokenCard : public QWidget {
    Q_OBJECT

public:
    explicit TokenCard(QWidget* parent = nullptr);

    /// Null run or token -1: nothing chosen.
    void setToken(RunPtr run, int token, std::int64_t layer);

    [[nodiscard]] QString title() const;     ///< token 5 “73914”
    [[nodiscard]] QStringList facts() const; ///< the lines on the right
    struct Row {
        TokenId id = 0;
        QString text;
        double probability = 0;
        double denseProbability = 0; ///< NaN where not measured
        bool chosen = false;         ///< the token that was said
    };
    [[nodiscard]] std::vector<Row> rows() const; ///< the four most probable
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int rowAt(const QPointF& point) const; ///< index into rows(), or -1

signals:
    /// A click on a token that was not said: the answer is to go on from it.
    void alternativeChosen(sightline::RunId run, int token, sightline::TokenId next);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] const TokenRecord* record() const;
    RunPtr m_run;
    int m_token = -1;
    std::int64_t m_layer = 0;
    int m_hovered = -1; ///< row that a click would branch at
};

} // namespace sightline
