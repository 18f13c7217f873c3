// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace sightline {

/// One sentence at the place where something failed, with a button that helps where one can. Hidden
/// until there is something to say; takes no focus; closed with its cross or by the next success.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Error, Note };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(Kind kind, const QString& sentence, const QString& actionText = {},
              std::function<void()> action = {});
    void dismiss();
    [[nodiscard]] QString sentence() const; ///< empty while hidden

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using QWidget::show;
    Kind m_kind = Kind::Error;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void()> m_action;
};

} // namespace sightline
