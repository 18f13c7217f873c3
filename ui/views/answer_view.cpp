// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/answer_view.h"

#include "app/formatting.h"
#include "app/model_info.h"
#include "app/sampling_presets.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"
#include "ui/views/question_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kHeader = 34;
constexpr double kRadius = 8;

double meanCovered(const RunSnapshot& run)
{
    double sum = 0;
    int count = 0;
    for (const auto& token : run.tokens)
        if (const float covered = token->meanCoveredMass(); !std::isnan(covered)) {
            sum += static_cast<double>(covered);
            ++count;
        }
    return count > 0 ? sum / count : std::nan("");
}

double tokensPerSecond(const RunSnapshot& run)
{
    double seconds = run.timing.decodeSeconds;
    if (!(seconds >
          0)) // still running: from the tokens, the first of which includes the prefill's end
        for (std::size_t i = 1; i < run.tokens.size(); ++i)
            seconds += run.tokens[i]->seconds;
    return seconds > 0 ? static_cast<double>(run.tokens.size()) / seconds : std::nan("");
}

} // namespace

// ProgressLine ------------------------------------------------------------------------------------

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(36);
    setAccessibleName(tr("Progress"));
}

QString ProgressLine::describe(const Progress& progress)
{
    QString what;
    switch (progress.phase) {
    case Progress::Phase::LoadingModel:
        what = tr("Loading the model");
        break;
    case Progress::Phase::Tokenizing:
        what = tr("Counting tokens");
        break;
    case Progress::Phase::Prefill:
        what = tr("Reading");
        break;
    case Progress::Phase::ReferencePrefill:
        what = tr("Dense reference reading");
        break;
    case Progress::Phase::Generating:
        what = tr("Answering");
        break;
    }
    const bool bytes = progress.phase == Progress::Phase::LoadingModel;
    const auto amount = [&](std::int64_t n) { return bytes ? format::bytes(n) : format::count(n); };
    QStringList parts;
    if (progress.total > 0)
        parts += (bytes ? tr("%1 %2 of %3") : tr("%1 %2 of %3 tokens"))
                     .arg(what, amount(progress.done), amount(progress.total));
    else
        parts += what;
    if (progress.perSecond > 0)
        parts += bytes ? format::bytes(static_cast<std::int64_t>(progress.perSecond)) + tr("/s")
                       : format::rate(progress.perSecond);
    // Whole seconds: tenths would only flicker.
    if (progress.secondsLeft >= 0 && progress.done < progress.total)
        parts += progress.secondsLeft < 1 ? tr("under 1 s left")
                 : progress.secondsLeft < 59.5
                     ? tr("%1 s left").arg(static_cast<int>(std::lround(progress.secondsLeft)))
                     : tr("%1 left").arg(format::duration(progress.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

void ProgressLine::setProgress(const Progress& progress)
{
    m_text = describe(progress);
    m_share =
        progress.total > 0
            ? std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total),
                         0.0, 1.0)
            : -1;
    setAccessibleDescription(m_text);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hairline);
    const QRectF track(4, 4, width() - 8, 6);
    painter.drawRoundedRect(track, 3, 3);
    if (m_share > 0) {
        painter.setBrush(theme.runA);
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(6.0, track.width() * m_share), 6), 3, 3);
    }
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setPen(theme.muted);
    drawTabular(painter, QRectF(4, 13, width() - 8, 20), Qt::AlignLeft, m_text);
}

// AnswerView --------------------------------------------------------------------------------------

AnswerView::AnswerView(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, kHeader, 12, 6);
    column->setSpacing(2);
    m_text = new AnswerText(this);
    m_progress = new ProgressLine(this);
    m_progress->hide();
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setContentsMargins(4, 0, 4, 2); // as AnswerText
    m_note->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->setContentsMargins(-6, 0, 0, 0); // the buttons' words begin where the text does
    const auto button = [this, row](const QString& text, const QString& help) {
        auto* tool = new QToolButton(this);
        tool->setText(text);
        tool->setToolTip(help);
        tool->setAccessibleName(help);
        tool->setProperty("flat", true);
        tool->setFocusPolicy(Qt::TabFocus);
        row->addWidget(tool);
        return tool;
    };
    m_walker = new VersionWalker(tr("the answer"), this);
    row->addWidget(m_walker);
    connect(m_walker, &VersionWalker::chosen, this, &AnswerView::versionChosen);
    m_stop = button(tr("■ Stop"), tr("Stop the answer (Esc)"));
    m_copy = button(tr("Copy"), tr("Copy the answer"));
    m_regenerate = button(tr("Regenerate"), tr("Ask again with the present settings (Ctrl+R)"));
    row->addStretch(1);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    connect(m_text, &AnswerText::tokenHovered, this, [this](int token) {
        if (m_run)
            emit tokenHovered(m_run->id, token);
    });
    connect(m_text, &AnswerText::foldRequested, this, &AnswerView::foldRequested);
    connect(m_text, &AnswerText::pinRequested, this, &AnswerView::pinRequested);
    connect(m_text, &AnswerText::tokenClicked, this, [this](int token) {
        if (m_run)
            emit tokenClicked(m_run->id, token);
    });
    connect(m_text, &AnswerText::stepRequested, this, [this](int by) {
        if (m_run)
            emit stepRequested(m_run->id, by);
    });
    connect(m_text, &AnswerText::divergenceStepRequested, this, [this](int by) {
        if (m_run)
            emit divergenceStepRequested(m_run->id, by);
    });
    connect(m_stop, &QToolButton::clicked, this, &AnswerView::stopRequested);
    connect(m_regenerate, &QToolButton::clicked, this, &AnswerView::regenerateRequested);
    connect(m_copy, &QToolButton::clicked, this, &AnswerView::copy);
    refresh();
}

void AnswerView::setRun(RunPtr run)
{
    if (run == m_run)
        return;
    m_run = std::move(run);
    m_text->setRun(m_run);
    refresh();
}

void AnswerView::setProgress(const Progress& progress)
{
    m_progress->setProgress(progress);
}

void AnswerView::setFork(std::optional<int> token)
{
    m_text->setFork(token);
}

void AnswerView::setMetric(TokenMetric metric)
{
    m_text->setMetric(metric);
}

void AnswerView::setPrefixDimmed(bool dimmed)
{
    m_text->setPrefixDimmed(dimmed);
}

void AnswerView::setMarkdown(bool on)
{
    m_text->setMarkdown(on);
}

void AnswerView::setFocused(int token)
{
    m_text->setFocused(token);
}

void AnswerView::setDiffering(std::vector<char> tokens)
{
    m_text->setDiffering(std::move(tokens));
}

void AnswerView::setPinned(int token)
{
    m_text->setPinned(token);
}

void AnswerView::setFolded(int tokens)
{
    m_text->setFolded(tokens);
}

void AnswerView::setGhosts(bool shown)
{
    m_text->setGhosts(shown);
}

void AnswerView::setCanRegenerate(bool can)
{
    m_canRegenerate = can;
    refresh();
}

void AnswerView::setVersions(const std::vector<TurnId>& versions, TurnId shown)
{
    m_walker->set(versions, shown);
}

QString AnswerView::header() const
{
    if (!m_run || m_run->settings.sampler.temperature <= 0)
        return m_run ? m_run->label : QString();
    return m_run->label + QStringLiteral(" · ") + describeSampler(m_run->settings.sampler);
}

QString AnswerView::details() const
{
    if (!m_run)
        return {};
    const RunTiming& timing = m_run->timing;
    QStringList lines{m_run->label, tr("Drawing: %1, at most %2 tokens")
                                        .arg(describeSampler(m_run->settings.sampler),
                                             format::count(m_run->settings.maxNewTokens))};
    if (const QString source = recordingSource(m_run->settings.selector); !source.isEmpty())
        lines += tr("Its tokens read what those of %1 had read").arg(source);
    if (timing.prefillSeconds > 0 && timing.prefillTokens > 0)
        lines += tr("Read %1 tokens in %2 (%3)")
                     .arg(format::count(timing.prefillTokens), format::duration(timing.prefillSeconds),
                          format::rate(static_cast<double>(timing.prefillTokens) / timing.prefillSeconds)) +
                 (timing.reusedTokens > 0 ? tr(", %1 more from the cache").arg(format::count(timing.reusedTokens))
                                          : QString());
    if (const double rate = tokensPerSecond(*m_run); !std::isnan(rate) && m_run->tokens.size() > 1)
        lines += tr("Wrote %1 tokens (%2)").arg(format::count(std::ssize(m_run->tokens)), format::rate(rate));
    if (m_run->prompt && !m_run->prompt->systemPrompt.isEmpty())
        lines += tr("System prompt: %1").arg(format::quoted(m_run->prompt->systemPrompt, 200));
    return lines.join(QLatin1Char('\n'));
}

QString AnswerView::figures() const
{
    if (!m_run)
        return {};
    QStringList parts;
    if (const double rate = tokensPerSecond(*m_run); !std::isnan(rate) && m_run->tokens.size() > 1)
        parts += format::rate(rate);
    const double covered = meanCovered(*m_run);
    if (m_run->settings.selector.kind != SelectorKind::Dense && !std::isnan(covered))
        parts += tr("covered %1").arg(format::fixed(covered, 2));
    return parts.join(QStringLiteral(" · "));
}

QString AnswerView::note() const
{
    if (!m_run)
        return {};
    switch (m_run->state) {
    case RunState::Queued:
        return m_run->side == RunSide::B ? tr("Starts when the answer beside it is done.")
                                         : tr("Waiting for the model.");
    case RunState::Failed:
        return m_run->failure.isEmpty() ? tr("The answer failed.") : m_run->failure;
    case RunState::Cancelled:
        return tr("stopped");
    case RunState::Finished:
        if (m_run->stopReason == StopReason::MaxNewTokens)
            return tr("ended at the limit of %1 tokens")
                .arg(format::count(m_run->settings.maxNewTokens));
        if (m_run->stopReason == StopReason::ContextFull)
            return tr("ended because the context is full");
        if (m_run->tokens.empty())
            return tr("The model ended its answer at once, without a word.");
        return {};
    case RunState::Prefilling:
    case RunState::Generating:
        return {};
    }
    return {};
}

void AnswerView::refresh()
{
    const RunState state = m_run ? m_run->state : RunState::Queued;
    const bool works = state == RunState::Prefilling || state == RunState::Generating;
    const bool hasText = m_run && !m_run->tokens.empty();
    const QString text = note();
    m_text->setVisible(hasText || state == RunState::Generating);
    m_progress->setVisible(state == RunState::Prefilling);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    if (state == RunState::Failed) {
        QPalette p = palette();
        p.setColor(QPalette::PlaceholderText, Theme::of(this).divergence);
        m_note->setPalette(p);
    } else {
        m_note->setPalette(QPalette());
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_stop->setVisible(works && m_run->side == RunSide::A ? true : works);
    m_copy->setVisible(hasText && !works);
    m_regenerate->setVisible(m_canRegenerate && m_run && m_run->isDone());
    setAccessibleName(m_run ? (m_run->side == RunSide::A ? tr("Answer A, %1") : tr("Answer B, %1"))
                                  .arg(m_run->label)
                            : tr("Answer"));
    setAccessibleDescription(text);
    if (!works)
        setToolTip(m_run && m_run->isDone() ? details() : QString());
    update(0, 0, width(), kHeader);
}

void AnswerView::copy() const
{
    if (m_run)
        QApplication::clipboard()->setText(m_run->text().trimmed());
}

void AnswerView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isB = m_run && m_run->side == RunSide::B;
    const QColor edge = isB ? theme.runB : theme.runA;
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(card, kRadius, kRadius);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.save();
    painter.setClipRect(QRectF(0, 0, 3.5, height()));
    painter.fillRect(QRectF(0, 0, 3, height()), edge);
    painter.restore();

    QFont label = font();
    label.setPixelSize(12);
    label.setWeight(QFont::DemiBold);
    painter.setFont(label);
    painter.setPen(edge);
    const QRectF head(16, 8, width() - 30, 20);
    QFont small = font();
    small.setPixelSize(12);
    const QString right = figures();
    const double rightWidth = right.isEmpty() ? 0 : tabularWidth(QFontMetricsF(small), right) + 12;
    painter.drawText(
        head.adjusted(0, 0, -rightWidth, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(label).elidedText(header(), Qt::ElideRight, head.width() - rightWidth));
    painter.setFont(small);
    painter.setPen(theme.muted);
    drawTabular(painter, head, Qt::AlignRight, right);
}

} // namespace sightline
