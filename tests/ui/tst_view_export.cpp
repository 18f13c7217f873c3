// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/export/export_menu.h"
#include "ui/views/layer_overlap_view.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/heads_by_positions.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/selection_table_view.h"
#include "ui/views/tokens_by_positions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sightline;
using namespace sightline::probe;

class TestViewExport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        synthetic::Shape shape;
        shape.documentTokens = 900;
        shape.k = 32;
        m_context = std::make_unique<Context>();
        m_run = std::make_unique<synthetic::Run>(shape);
        m_views = std::make_unique<PositionViews>(m_context->view());
        for (RunView* view : std::initializer_list<RunView*>{m_views->scoreStrip(), m_views->layersByPositions(),
                                                             m_views->tokensByPositions(), m_views->layerOverlap(),
                                                             m_views->headStrip(), m_views->headsByPositions()}) {
            view->setRowSource(rowsOf(*m_run));
            view->setRun(m_run->snapshot);
        }
        m_views->selectionTable()->setRowSource(rowsOf(*m_run));
        m_views->selectionTable()->setRun(m_run->snapshot);
        m_context->focus.lockToken(1, 4);
        m_context->focus.setLayer(3);
        show(*m_views, 1100, 340);
    }

    void cleanup()
    {
        m_views.reset();
        m_context.reset();
    }

    void everyTabMakesEveryFormat()
    {
        QTemporaryDir folder;
        for (int tab = 0; tab < PositionViews::TabCount; ++tab) {
            m_views->setCurrentTab(tab);
            if (tab == PositionViews::OverlapTab)
                QTRY_VERIFY(m_views->layerOverlap()->overlap());
            const QString base = folder.filePath(QString::number(tab));
            QString failure;
            for (const auto& [format, ending] : {std::pair{ExportMenu::Format::Png, ".png"}, {ExportMenu::Format::Svg, ".svg"},
                                                 {ExportMenu::Format::Csv, ".csv"}, {ExportMenu::Format::Npy, ".npy"}}) {
                // The synthetic records hold no queries, so the heads have only the strip above them to tell of. The k
                // curve has no array, and nothing was measured for it.
                if (tab == PositionViews::SelectorsTab && (format == ExportMenu::Format::Csv || format == ExportMenu::Format::Npy))
                    continue;
                QVERIFY2(m_views->exportMenu()->save(format, base + QLatin1String(ending), &failure), qPrintable(failure));
            }
            const QImage picture(base + QStringLiteral(".png"));
            QVERIFY(picture.width() >= 2000);
            QVERIFY(countDifferent(picture, QImage(picture.size(), picture.format()), picture.rect()) > 1000);
            if (tab == PositionViews::SelectorsTab)
                continue;
            QFile npy(base + QStringLiteral(".npy"));
            QVERIFY(npy.open(QIODevice::ReadOnly));
            QCOMPARE(npy.read(6), QByteArray("\x93NUMPY", 6));
        }
    }

    void svgKeepsTextAsText()
    {
        const QByteArray svg = svgOf({m_views->scoreStrip(), m_views->layersByPositions()}, QStringLiteral("strip"));
        QXmlStreamReader xml(svg);
        QString texts;
        int images = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("image"))
                ++images;
            if (xml.isStartElement() && xml.name() == QLatin1String("text"))
                texts += xml.readElementText() + QLatin1Char('|');
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(images >= 2); // the marks of both views
        QVERIFY(texts.contains(QLatin1String("covered mass")));
        QVERIFY(texts.contains(QLatin1String("dense mass")));
        // And the views go on as before.
        QVERIFY(countColour(settled(*m_views->scoreStrip()), m_views->scoreStrip()->rect(), Theme::light().mass) > 50);
    }

    void unwritableAndEmptyGiveSentences()
    {
        QString failure;
        QVERIFY(!m_views->exportMenu()->save(ExportMenu::Format::Csv, QStringLiteral("/nowhere/at/all.csv"), &failure));
        QVERIFY(failure.contains(QLatin1String("/nowhere/at/all.csv")) && failure.endsWith(QLatin1Char('.')));
        Context context;
        PositionViews empty(context.view());
        show(empty, 700, 260);
        QSignalSpy failed(empty.exportMenu(), &ExportMenu::failed);
        empty.exportMenu()->copyPython();
        empty.exportMenu()->copyCsv();
        QCOMPARE(failed.count(), 2);
        QVERIFY(!empty.exportMenu()->save(ExportMenu::Format::Npy, QStringLiteral("x.npy"), &failure));
        QVERIFY(failure.endsWith(QLatin1Char('.')));
    }

    void pythonGoesToTheClipboard()
    {
        QSignalSpy messages(m_views->exportMenu(), &ExportMenu::message);
        m_views->exportMenu()->copyPython();
        QCOMPARE(messages.count(), 1);
        const QString program = QGuiApplication::clipboard()->text();
        QVERIFY(program.contains(QLatin1String("t, l = 4, 3")));
        QVERIFY(program.contains(QLatin1String("index_keys")));
        m_views->setCurrentTab(PositionViews::OverlapTab);
        m_views->exportMenu()->copyPython();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Jaccard")));
    }

    void actionsSayWhatTheyDo()
    {
        for (QAction* action : m_views->exportMenu()->actions())
            if (!action->isSeparator())
                QVERIFY2(action->objectName().startsWith(QLatin1String("exportView.")) &&
                             action->statusTip().endsWith(QLatin1Char('.')),
                         qPrintable(action->text()));
    }

private:
    std::unique_ptr<Context> m_context;
    std::unique_ptr<synthetic::Run> m_run;
    std::unique_ptr<PositionViews> m_views;
};

QTEST_MAIN(TestViewExport)
#include "tst_view_export.moc"
