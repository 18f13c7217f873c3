// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/views/view_context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>


namespace sightline {

class MainWindow;
class Startup;

/// Waits until the window shows all that was asked for, writes it as a picture, and reports how it went.
/// The answer's first visible token is in focus unless another one is chosen: its row is the one that
/// found the answer in the document, which is scrolled there.
class Screenshot : public QObject {
    Q_OBJECT

public:
    static constexpr int kPatienceSeconds = 600;

    Screenshot(QString file, const Startup& startup, const ViewContext& context, MainWindow& window, qint64 token,
               QObject* parent = nullptr);

signals:
    /// 0 and no sentence; 2 for bad input, 1 for any other failure, with a sentence.
    void done(int exitCode, const QString& sentence);

private:
    void look();
    void finish(int exitCode, const QString& sentence);
    [[nodiscard]] bool chooseToken();
    [[nodiscard]] QString write();

    const QString m_file;
    const Startup& m_startup;
    ViewContext m_context;
    MainWindow& m_window;
    const qint64 m_token; ///< counted from 1; 0: the first visible one
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isTokenChosen = false;
    int m_quietLooks = 0;
};

} // namespace sightline
