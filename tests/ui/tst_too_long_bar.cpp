// SPDX-License-Identifier: GPL-3.0-or-later
// A document that is longer than the context: all of it with a larger one, at a price that is told.
#include "app/focus.h"
#include "app/formatting.h"
#include "app/installation.h"
#include "app/session.h"
#include "tests/support/mill.h"
#include "ui/views/too_long_bar.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000;

} // namespace

class TooLongBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
    }

    void raisesTheContext()
    {
        Session session({ QStringLiteral("cpu"), 2 });
        RunSettings settings;
        settings.maxNewTokens = 3;
        session.setSettings(settings);
        LoadChoice small;
        small.context = 1024;
        session.loadModel(m_model, small);
        session.setDocumentText(QStringLiteral("mill"), prose(4));
        settle(session);
        session.ask(kQuestion);
        settle(session);
        QCOMPARE(session.turns().size(), std::size_t(1));
        TooLongBar bar(&session);
        bar.resize(500, 200);
        session.addDocumentText(QStringLiteral("endless"), prose(60)); // beside it: the conversation goes on
        settle(session);
        QVERIFY(!bar.isHidden());
        const std::int64_t all = session.tooLong().tokens->count();
        QVERIFY(all > 1024 && session.tooLong().wanted == session.tooLong().tokens->firstPosition + all + 3 + 256);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.raiseButton()->isHidden(), kPatience);
        QVERIFY2(bar.raiseButton()->text().endsWith(QStringLiteral("4,096")), qPrintable(bar.raiseButton()->text()));
        QVERIFY2(bar.raiseText().contains(QStringLiteral("4,096 tokens")) && bar.raiseText().contains(QStringLiteral("more than now")),
                 qPrintable(bar.raiseText()));
        QVERIFY(bar.raiseButton()->isEnabled());
        QVERIFY(bar.height() >= bar.layout()->sizeHint().height() - 8); // nothing is cut off
        bar.raiseButton()->setFocus();
        QTest::keyClick(bar.raiseButton(), Qt::Key_Space);
        settle(session);
        QVERIFY(bar.isHidden());
        QCOMPARE(session.model()->contextLength, std::int64_t(4096));
        QCOMPARE(session.documentTokens()->count(), all);
        QVERIFY(!session.document()->cut);
        QCOMPARE(session.turns().size(), std::size_t(1));
        session.ask(QStringLiteral("And then?"));
        settle(session);
        QVERIFY2(session.latestRun()->state == RunState::Finished, qPrintable(session.latestRun()->failure));
        QVERIFY(session.latestRun()->prompt->length() > all);
    }

    void saysWhyNot()
    {
        Session session({ QStringLiteral("cpu"), 2 });
        TooLongBar bar(&session);
        session.loadModel(m_model);
        session.setDocumentText(QStringLiteral("endless"), prose(900));
        settle(session);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.raiseText().isEmpty(), kPatience);
        QVERIFY2(bar.raiseText().contains(QStringLiteral("cannot be raised"))
                     && bar.raiseText().contains(format::count(session.model()->contextLength)),
                 qPrintable(bar.raiseText()));
        QVERIFY(bar.raiseButton()->isHidden());
    }

private:
    static void settle(const Session& session) { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience); }
    QString m_model;
};

QTEST_MAIN(TooLongBarTest)
#include "tst_too_long_bar.moc"
