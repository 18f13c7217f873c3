// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "engine/recorded_selection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void remembers()
    {
        const QString file = m_dir.filePath(QStringLiteral("a.ini"));
        {
            Settings settings(file);
            QVERIFY(settings.theme() == ThemeChoice::System);
            QVERIFY(settings.runSettings().denseReference);
            settings.setTheme(ThemeChoice::Dark);
            RunSettings run;
            run.selector.kind = SelectorKind::Oracle;
            run.selector.k = 64;
            run.denseReference = false;
            settings.setRunSettings(run);
            settings.setCompareDense(true);
            settings.setLastFolder(m_dir.path());
            settings.setLayout(QStringLiteral("Teaching & more/2"), { { QStringLiteral("columns"), QByteArray("state") } });
            settings.setLayout({}, { { QStringLiteral("columns"), QByteArray("left") } });
            settings.setKeys(QStringLiteral("stop"), QStringList { QStringLiteral("F5") });
            settings.setKeys(QStringLiteral("find"), QStringList());
            for (int i = 0; i < 30; ++i)
                settings.addRecentCommand(QString::number(i));
            settings.addRecentCommand(QStringLiteral("15"));
        }
        Settings settings(file);
        QVERIFY(settings.theme() == ThemeChoice::Dark);
        QVERIFY(settings.runSettings().selector.kind == SelectorKind::Oracle);
        QCOMPARE(settings.runSettings().selector.k, std::int64_t(64));
        QVERIFY(!settings.runSettings().denseReference);
        QVERIFY(settings.compareDense());
        QCOMPARE(settings.lastFolder(), m_dir.path());
        QCOMPARE(settings.layoutNames(), QStringList { QStringLiteral("Teaching & more/2") });
        QCOMPARE(settings.layout(QStringLiteral("Teaching & more/2"))[QStringLiteral("columns")].toByteArray(),
                 QByteArray("state"));
        QCOMPARE(settings.layout({})[QStringLiteral("columns")].toByteArray(), QByteArray("left"));
        settings.setLayout(QStringLiteral("Teaching & more/2"), {});
        QVERIFY(settings.layoutNames().isEmpty());
        QCOMPARE(settings.keys(QStringLiteral("stop")).value(), QStringList { QStringLiteral("F5") });
        QVERIFY(settings.keys(QStringLiteral("find")).value().isEmpty()); // no key is a choice too
        QVERIFY(!settings.keys(QStringLiteral("pin")));
        QCOMPARE(settings.recentCommands().size(), 20);
        QCOMPARE(settings.recentCommands().first(), QStringLiteral("15"));
        QCOMPARE(settings.recentCommands().count(QStringLiteral("15")), 1);
    }

    void damagedValuesKeepDefaults()
    {
        const QString file = m_dir.filePath(QStringLiteral("b.ini"));
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("[run]\nk=-99999999999999999\nselector=teleport\ndense_reference=maybe\n"
                  "[window]\ntheme=pink\ngeometry=nonsense\n[files]\nlast_folder=/no/such/folder\n");
        raw.close();
        Settings settings(file);
        QVERIFY(settings.theme() == ThemeChoice::System);
        QCOMPARE(settings.runSettings().selector.k, std::int64_t(0));
        QVERIFY(settings.runSettings().selector.kind == SelectorKind::LightningIndexer);
        QVERIFY(settings.lastFolder().isEmpty());
    }

    /// Recordings are gone with the window: what they were selected by is remembered.
    void aReplayIsNotRemembered()
    {
        const QString file = m_dir.filePath(QStringLiteral("replay.ini"));
        RunSettings run;
        run.selector.kind = SelectorKind::Replay;
        const SelectorSettings random { SelectorKind::Random, 17 };
        run.selector.recorded = std::make_shared<RecordedSelection>(std::vector<TokenId>(), std::span<const TokenRecordPtr>(), random, "a");
        Settings settings(file);
        settings.setRunSettings(run);
        settings.setCompareSelector(run.selector);
        QVERIFY(settings.runSettings().selector == random);
        QVERIFY(settings.compareSelector() == random);
        const QString byHand = m_dir.filePath(QStringLiteral("by_hand.ini"));
        QFile raw(byHand);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("[run]\nselector=replay\ncompare_selector=replay\n");
        raw.close();
        Settings other(byHand);
        QVERIFY(other.runSettings().selector.kind == SelectorKind::LightningIndexer);
        QVERIFY(other.compareSelector().kind == SelectorKind::Dense);
    }

    void recentDocuments()
    {
        Settings settings(m_dir.filePath(QStringLiteral("c.ini")));
        for (int i = 0; i < 14; ++i)
            settings.addRecentDocument(QStringLiteral("/doc%1").arg(i));
        settings.addRecentDocument(QStringLiteral("/doc9"));
        QCOMPARE(settings.recentDocuments().size(), 10);
        QCOMPARE(settings.recentDocuments().first(), QStringLiteral("/doc9"));
        QCOMPARE(settings.recentDocuments().count(QStringLiteral("/doc9")), 1);
        settings.forgetRecentDocument(QStringLiteral("/doc9"));
        QVERIFY(!settings.recentDocuments().contains(QStringLiteral("/doc9")));
    }

    void themeNames()
    {
        for (const auto choice : { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark })
            QVERIFY(themeFromName(themeName(choice)) == choice);
        QVERIFY(!themeFromName(QStringLiteral("Light")));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
