// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/k_slider.h"

#include "app/formatting.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace sightline {

KSlider::KSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setMinimumWidth(72);
    setMaximumWidth(140);
    setMinimumHeight(26); // room for the mark below the handle
    setPageStep(4);
    setAccessibleName(tr("k: positions that a query reads"));
    setRangeOfK(1024, 0);
    connect(this, &QSlider::valueChanged, this, [this] { emit kMoved(k()); });
}

void KSlider::setRangeOfK(std::int64_t largest, std::int64_t modelK)
{
    const std::int64_t before = m_steps.empty() ? modelK : k();
    m_modelK = modelK;
    m_steps.clear();
    for (int quarter = 16; quarter < 4 * 40; ++quarter) { // from 2^4
        const auto step = static_cast<std::int64_t>(std::llround(std::exp2(quarter / 4.0)));
        if (step >= largest)
            break;
        m_steps.push_back(step);
    }
    m_steps.push_back(std::max<std::int64_t>(1, largest));
    // The model's k is a step of its own, so that the slider can return to it.
    if (modelK > 0 && modelK < largest && !std::binary_search(m_steps.begin(), m_steps.end(), modelK))
        m_steps.insert(std::lower_bound(m_steps.begin(), m_steps.end(), modelK), modelK);
    const QSignalBlocker blocker(this);
    setRange(0, static_cast<int>(m_steps.size()) - 1);
    setK(before);
    update();
}

int KSlider::stepOf(std::int64_t k) const
{
    const auto at = std::lower_bound(m_steps.begin(), m_steps.end(), k);
    if (at == m_steps.end())
        return static_cast<int>(m_steps.size()) - 1;
    if (at != m_steps.begin() && k - *(at - 1) < *at - k)
        return static_cast<int>(at - m_steps.begin()) - 1;
    return static_cast<int>(at - m_steps.begin());
}

std::int64_t KSlider::k() const
{
    const auto index = std::clamp<std::int64_t>(value(), 0, static_cast<std::int64_t>(m_steps.size()) - 1);
    return m_steps[static_cast<std::size_t>(index)];
}

void KSlider::setK(std::int64_t k)
{
    const QSignalBlocker blocker(this);
    setValue(stepOf(k));
}

void KSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (m_modelK <= 0 || m_steps.size() < 2)
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const double share = static_cast<double>(stepOf(m_modelK)) / (static_cast<double>(m_steps.size()) - 1);
    const double x = groove.left() + handle.width() / 2.0 + share * (groove.width() - handle.width());
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? theme.runA : theme.hairline);
    painter.drawRect(QRectF(x - 1, groove.center().y() + 9.0, 2, 4));
}

bool KSlider::event(QEvent* event)
{
    // The arrow keys belong to the window (token, layer) unless this slider has the keyboard.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QSlider::event(event);
}

} // namespace sightline
