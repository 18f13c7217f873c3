// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "app/row_service.h"
#include "app/session.h"
#include "ui/main_window.h"
#include "ui/startup.h"

#include <QPixmap>
#include <QSaveFile>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kBetweenLooks = 40;
// Rows ask for rows and changes fade for 80 ms: so long must nothing have happened.
constexpr int kQuietLooks = 10;

} // namespace

Screenshot::Screenshot(QString file, const Startup& startup, const ViewContext& context, MainWindow& window, qint64 token,
                       QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_startup(startup), m_context(context), m_window(window),
      m_token(token)
{
    connect(m_context.session, &Session::failed, this, [this](const Failure& failure) {
        finish(failure.isBadInput ? 2 : 1, failure.sentence);
    });
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(kBetweenLooks);
    m_clock.start();
}

void Screenshot::look()
{
    if (m_clock.elapsed() > qint64(kPatienceSeconds) * 1000)
        return finish(1, tr("No picture after %1: the answer takes too long here; use a shorter document or a smaller "
                            "model.").arg(format::duration(kPatienceSeconds)));
    if (!m_startup.isSettled() || !m_context.rows->isIdle()) {
        m_quietLooks = 0;
        return;
    }
    if (!m_isTokenChosen) {
        if (!chooseToken())
            return;
        m_isTokenChosen = true;
        m_quietLooks = 0;
        return;
    }
    if (++m_quietLooks < kQuietLooks)
        return;
    const QString problem = write();
    finish(problem.isEmpty() ? 0 : 1, problem);
}

/// False when the picture cannot be what was asked for; the failure has been told then.
bool Screenshot::chooseToken()
{
    const RunPtr run = m_context.session->latestRun();
    if (!run)
        return true;
    if (run->state == RunState::Failed) {
        finish(run->isBadInput ? 2 : 1, run->failure);
        return false;
    }
    const auto count = static_cast<qint64>(run->tokens.size());
    if (m_token > count) {
        finish(2, tr("--token %1 is not there: the answer has %2 tokens.").arg(m_token).arg(count));
        return false;
    }
    if (count == 0)
        return true;
    const auto isVisible = [](const TokenRecordPtr& token) {
        return !QString::fromStdString(token->text).trimmed().isEmpty();
    };
    const auto first = std::find_if(run->tokens.begin(), run->tokens.end(), isVisible);
    const qint64 index = m_token > 0 ? m_token - 1 : first == run->tokens.end() ? 0 : first - run->tokens.begin();
    m_context.focus->lockToken(run->id, static_cast<int>(index));
    m_window.showMostRead();
    return true;
}

QString Screenshot::write()
{
    const QPixmap picture = m_window.grab();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return tr("The picture cannot be written to “%1”: %2.").arg(m_file, file.errorString());
    return {};
}

void Screenshot::finish(int exitCode, const QString& sentence)
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit done(exitCode, sentence);
}

} // namespace sightline
