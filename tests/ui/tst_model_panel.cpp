// SPDX-License-Identifier: GPL-3.0-or-later
// The model panel with the demo model: what is said before loading, loading with choices, failures in place.
#include "app/formatting.h"
#include "app/installation.h"
#include "ui/model_panel.h"
#include "tests/ui/window_fixture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sightline;
using namespace sightline::test;

class ModelPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
    }
    void init() { m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings%1.ini").arg(++m_count))); }
    void cleanup() { m_desk.reset(); }

    void theEstimateGrowsWithTheContext()
    {
        const ModelPreview preview = previewModel(m_model, QStringLiteral("cpu"), 2);
        QVERIFY2(preview.problem.isEmpty(), qPrintable(preview.problem));
        QVERIFY(preview.dsaActive);
        QCOMPARE(preview.indexTopk, std::int64_t(256));
        QCOMPARE(preview.needs.back().context, preview.ownContext);
        QVERIFY(preview.needs.size() >= 3);
        // Caches grow in proportion; weights stay.
        const MemoryNeed& small = preview.needs[0];
        const MemoryNeed& large = preview.needs[1];
        QCOMPARE(large.context, 2 * small.context);
        QCOMPARE(large.latents, 2 * small.latents);
        QCOMPARE(large.indexKeys, 2 * small.indexKeys);
        QVERIFY(small.indexKeys > 0 && small.latents > small.indexKeys);
        QCOMPARE(large.weights, small.weights);
        QCOMPARE(small.total(), small.weights + small.latents + small.indexKeys + small.workspace);
        ModelPreview tight = preview;
        tight.freeBytes = large.total();
        QVERIFY(tight.fits(small) && !tight.fits(large)); // something is left for what no estimate sees
        QVERIFY(previewModel(QStringLiteral("/no/such/model"), {}, 0).problem.contains(QStringLiteral("/no/such/model")));
    }

    void saysWhatItWouldTakeBeforeLoading()
    {
        ModelPanel& panel = open();
        QVERIFY(!m_desk->session.model());
        QVERIFY(label(panel, "dsa_state").contains(QStringLiteral("Sparse attention, k 256")));
        QVERIFY(label(panel, "backend_text").startsWith(QStringLiteral("CPU")));
        auto* slider = panel.findChild<QSlider*>(QStringLiteral("context_slider"));
        for (int at : { slider->minimum(), slider->maximum() }) {
            slider->setValue(at);
            const MemoryNeed& need = panel.shown()->needs[std::size_t(at)];
            const QString text = label(panel, "memory_text");
            QVERIFY2(text.contains(format::bytes(need.total()) + QStringLiteral(" in all")), qPrintable(text));
            for (const std::int64_t bytes : { need.weights, need.latents, need.indexKeys, need.workspace })
                QVERIFY2(text.contains(format::bytes(bytes)), qPrintable(text));
        }
    }

    void loadsWithTheChosenContextAndUnloads()
    {
        ModelPanel& panel = open();
        panel.findChild<QSlider*>(QStringLiteral("context_slider"))->setValue(1);
        const std::int64_t chosen = panel.shown()->needs[1].context;
        panel.findChild<QPushButton*>(QStringLiteral("load_model"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session.model(), 60000);
        QCOMPARE(m_desk->session.model()->contextLength, chosen);
        QTRY_VERIFY(label(panel, "model_message").startsWith(QStringLiteral("Loaded in ")));
        QCOMPARE(m_desk->settings.recentModels().first(), m_model);
        m_desk->session.setDocumentText(QStringLiteral("Text"), QStringLiteral("One. Two. Three."));
        QTRY_VERIFY(m_desk->session.documentTokens());
        button(panel, "Unload")->click();
        QVERIFY(!m_desk->session.model());
        QVERIFY(m_desk->session.document() && !m_desk->session.documentTokens());
        QVERIFY(!m_desk->session.whyNotAsk().isEmpty());
        QVERIFY(!button(panel, "Unload")->isEnabled());
        // And loaded again, all is as before.
        panel.findChild<QPushButton*>(QStringLiteral("load_model"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session.documentTokens(), 60000);
    }

    void cancelsAndKeepsWhatWasThere()
    {
        ModelPanel& panel = open();
        panel.findChild<QPushButton*>(QStringLiteral("load_model"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session.model(), 60000);
        const ModelInfoPtr before = m_desk->session.model();
        QTRY_VERIFY(panel.findChild<QPushButton*>(QStringLiteral("load_model"))->isEnabled());
        panel.findChild<QPushButton*>(QStringLiteral("load_model"))->click();
        QVERIFY(m_desk->session.isLoadingModel());
        QVERIFY(button(panel, "Cancel")->isVisible());
        QTest::keyClick(&panel, Qt::Key_Escape); // cancels, does not close
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isLoadingModel(), 60000);
        QVERIFY(panel.isVisible());
        QCOMPARE(m_desk->session.model(), before);
        QTRY_VERIFY(label(panel, "model_message").contains(QStringLiteral("cancelled")));
    }

    void missingFoldersAreGreyWithTheReason()
    {
        const QString gone = m_dir.filePath(QStringLiteral("gone")), empty = m_dir.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        m_desk->settings.addRecentModel(gone);
        m_desk->settings.addRecentModel(empty);
        ModelPanel& panel = open();
        auto* list = panel.findChild<QListWidget*>(QStringLiteral("model_folders"));
        QCOMPARE(list->count(), 3);
        int grey = 0;
        for (int i = 0; i < list->count(); ++i)
            if (!(list->item(i)->flags() & Qt::ItemIsEnabled)) {
                ++grey;
                const bool isGone = list->item(i)->data(Qt::UserRole).toString() == gone;
                QVERIFY2(list->item(i)->text().contains(isGone ? QStringLiteral("the folder is gone")
                                                               : QStringLiteral("no config.json in it")),
                         qPrintable(list->item(i)->text()));
            }
        QCOMPARE(grey, 2);
    }

    void aDamagedFolderSaysSoInPlace()
    {
        const QString broken = m_dir.filePath(QStringLiteral("broken"));
        QVERIFY(QDir().mkpath(broken));
        QFile config(broken + QStringLiteral("/config.json"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("{ \"model_type\": ");
        config.close();
        ModelPanel& panel = open();
        panel.preview(broken);
        QTRY_VERIFY(panel.shown()->folder == broken);
        QVERIFY2(label(panel, "model_message").contains(QStringLiteral("config.json")), qPrintable(label(panel, "model_message")));
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("load_model"))->isEnabled());
        panel.preview(m_model); // and what works takes the message away
        QTRY_VERIFY(panel.shown()->problem.isEmpty());
        QVERIFY(label(panel, "model_message").isEmpty());
        QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("load_model"))->isEnabled());
    }

private:
    ModelPanel& open()
    {
        m_desk->window->findChild<QToolButton*>(QStringLiteral("model_button"))->click();
        auto* panel = m_desk->window->findChild<ModelPanel*>();
        (void)QTest::qWaitFor([panel] { return panel->shown() != nullptr; }, 20000);
        return *panel;
    }
    static QString label(const ModelPanel& panel, const char* name)
    {
        return panel.findChild<QLabel*>(QLatin1String(name))->text();
    }
    static QPushButton* button(const ModelPanel& panel, const char* text)
    {
        for (QPushButton* each : panel.findChildren<QPushButton*>())
            if (QString(each->text()).remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
                return each;
        return nullptr;
    }

    QTemporaryDir m_dir;
    QString m_model;
    std::unique_ptr<Desk> m_desk;
    int m_count = 0;
};

QTEST_MAIN(ModelPanelTest)
#include "tst_model_panel.moc"
