// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/export/export_menu.h"
#include "ui/views/layer_overlap_view.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/heads_by_positions.h"
#include "ui/views/k_curve_view.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/selection_table_view.h"
#include "ui/views/selectors_page.h"
#include "ui/views/tokens_by_positions.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

#include <cmath>
#include <cstring>

using namespace sightline;
using namespace sightline::probe;

namespace {

/// A matrix as numpy would load it.
struct Matrix {
    std::int64_t rows = 0, columns = 0;
    std::vector<float> values;
    [[nodiscard]] float at(std::int64_t row, std::int64_t column) const { return values.at(static_cast<std::size_t>(row * columns + column)); }
};

Matrix matrixAt(const QString& path)
{
    Matrix matrix;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return matrix;
    const QByteArray bytes = file.readAll();
    const int length = static_cast<unsigned char>(bytes[8]) + 256 * static_cast<unsigned char>(bytes[9]);
    const QString header = QString::fromLatin1(bytes.mid(10, length));
    const auto shape = QRegularExpression(QStringLiteral("'descr': '<f4', 'fortran_order': False, 'shape': \\((\\d+), (\\d+)\\)")).match(header);
    if (!shape.hasMatch() || (10 + length) % 64 != 0)
        return matrix;
    matrix.rows = shape.captured(1).toLongLong();
    matrix.columns = shape.captured(2).toLongLong();
    if (bytes.size() != 10 + length + 4 * matrix.rows * matrix.columns)
        return Matrix();
    matrix.values.resize(static_cast<std::size_t>(matrix.rows * matrix.columns));
    std::memcpy(matrix.values.data(), bytes.constData() + 10 + length, matrix.values.size() * sizeof(float));
    return matrix;
}

QJsonObject jsonAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

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
                if (tab == PositionViews::SelectorsTab && (format == ExportMenu::Format::Csv || format == ExportMenu::Format::Npy))
                    continue; // no row, no curve: overlapAndKPageAreArrays has one
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

    void mapsAreMatrices()
    {
        QTemporaryDir folder;
        const std::int64_t begin = m_run->needle() - 50;
        m_views->axis()->setVisible(static_cast<double>(begin), static_cast<double>(begin) + 200);
        m_views->setCurrentTab(PositionViews::TokensTab);
        const QString path = folder.filePath(QStringLiteral("map.npy"));
        QString failure, note;
        QVERIFY2(m_views->exportMenu()->save(ExportMenu::Format::Npy, path, &failure, &note), qPrintable(failure));
        QVERIFY(note.contains(QStringLiteral("2 file")));
        const Matrix map = matrixAt(path);
        const auto tokens = static_cast<std::int64_t>(m_run->snapshot->tokens.size());
        QCOMPARE(map.rows, tokens);
        QCOMPARE(map.columns, std::int64_t{200});
        int ones = 0;
        for (std::int64_t t = 0; t < map.rows; ++t)
            for (std::int64_t c = 0; c < map.columns; ++c) {
                const auto& selected = m_run->snapshot->tokens[static_cast<std::size_t>(t)]->layers[3].selected;
                const bool isSelected = std::binary_search(selected.begin(), selected.end(), static_cast<std::int32_t>(begin + c));
                QCOMPARE(map.at(t, c), isSelected ? 1.0F : 0.0F);
                ones += isSelected;
            }
        QVERIFY(ones > 0);
        // Rows, columns and values are named beside it.
        const QJsonObject about = jsonAt(folder.filePath(QStringLiteral("map.json")));
        QCOMPARE(about.value(QStringLiteral("view")).toString(), QStringLiteral("tokens-by-positions"));
        const QJsonObject first = about.value(QStringLiteral("arrays")).toArray().at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("file")).toString(), QStringLiteral("map.npy"));
        const QJsonArray axes = first.value(QStringLiteral("axes")).toArray();
        QCOMPARE(axes.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("answer_token"));
        QCOMPARE(axes.at(1).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("position"));
        QCOMPARE(axes.at(1).toObject().value(QStringLiteral("first")).toInt(), static_cast<int>(begin));
        QVERIFY(first.value(QStringLiteral("values")).toString().contains(QStringLiteral("layer 3")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("map-tokens.npy"))));
    }

    void layersMapHoldsWhatTheModeShows()
    {
        QTemporaryDir folder;
        m_views->axis()->setVisible(0, 950);
        for (const HeatMode mode : {HeatMode::Selection, HeatMode::Margin, HeatMode::DenseMass, HeatMode::MissedMass}) {
            m_views->layersByPositions()->setMode(mode);
            const DataMatrix matrix = m_views->layersByPositions()->matrix();
            QCOMPARE(matrix.rows, std::int64_t{8});
            QCOMPARE(matrix.unknownRows, std::int64_t{0});
            const TokenRecord& token = *m_run->snapshot->tokens[4];
            for (std::int64_t l = 0; l < 8; ++l)
                for (std::int64_t c = 0; c < matrix.columns; ++c) {
                    const std::int64_t p = matrix.firstColumn + c;
                    const float value = matrix.values[static_cast<std::size_t>(l * matrix.columns + c)];
                    if (p > token.queryPosition()) {
                        QVERIFY(std::isnan(value));
                        continue;
                    }
                    const LayerRecord& layer = token.layers[static_cast<std::size_t>(l)];
                    const bool isSelected = std::binary_search(layer.selected.begin(), layer.selected.end(), static_cast<std::int32_t>(p));
                    const PositionRowPtr row = m_run->row(4, l);
                    const float mass = row->denseMass[static_cast<std::size_t>(p)];
                    const float expected = mode == HeatMode::Selection ? (isSelected ? 1.0F : 0.0F)
                                           : mode == HeatMode::Margin ? row->scores[static_cast<std::size_t>(p)] - layer.threshold
                                           : mode == HeatMode::DenseMass ? mass
                                           : isSelected ? 0.0F : mass;
                    QVERIFY2(value == expected, qPrintable(QStringLiteral("%1 %2 %3").arg(l).arg(p).arg(double(value))));
                }
        }
        // Beside the strip's records, under its own name.
        QString failure;
        const QString path = folder.filePath(QStringLiteral("strip.npy"));
        QVERIFY(m_views->exportMenu()->save(ExportMenu::Format::Npy, path, &failure));
        QCOMPARE(matrixAt(folder.filePath(QStringLiteral("strip-layers-by-positions.npy"))).rows, std::int64_t{8});
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("strip-layers.npy"))));
        // Rows that are not there yet are said to be unknown.
        m_views->layersByPositions()->setRowSource([](RunId, int, const TokenRecordPtr&, std::int64_t) { return PositionRowPtr(); });
        QCOMPARE(m_views->layersByPositions()->matrix().unknownRows, std::int64_t{8});
        QString note;
        QVERIFY(m_views->exportMenu()->save(ExportMenu::Format::Npy, path, &failure, &note));
        QVERIFY(note.contains(QStringLiteral("8 row")));
    }

    void overlapAndKPageAreArrays()
    {
        m_views->setCurrentTab(PositionViews::OverlapTab);
        QTRY_VERIFY(m_views->layerOverlap()->overlap());
        QTemporaryDir folder;
        QString failure;
        QVERIFY(m_views->exportMenu()->save(ExportMenu::Format::Npy, folder.filePath(QStringLiteral("o.npy")), &failure));
        const Matrix jaccard = matrixAt(folder.filePath(QStringLiteral("o.npy")));
        QCOMPARE(jaccard.rows, std::int64_t{8});
        QCOMPARE(jaccard.at(2, 2), 1.0F);
        QCOMPARE(jaccard.at(1, 5), m_views->layerOverlap()->overlap()->at(1, 5));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("o-shared.npy"))));

        m_views->setCurrentTab(PositionViews::SelectorsTab);
        KCurveView* curve = m_views->selectorsPage()->curve();
        curve->setRowSource(rowsOf(*m_run));
        curve->setRun(m_run->snapshot);
        QTRY_VERIFY(curve->positions() > 0);
        QVERIFY2(m_views->exportMenu()->save(ExportMenu::Format::Npy, folder.filePath(QStringLiteral("k.npy")), &failure), qPrintable(failure));
        QFile file(folder.filePath(QStringLiteral("k.npy")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.readAll().left(300);
        QVERIFY(header.contains("('k', '<i8'), ('covered_mass', '<f8'), ('oracle_mass', '<f8'), ('kl_dense', '<f8')"));
        // The picture holds the whole page: what stands beside the curve too.
        QVERIFY(m_views->exportMenu()->save(ExportMenu::Format::Png, folder.filePath(QStringLiteral("k.png")), &failure));
        const QImage picture(folder.filePath(QStringLiteral("k.png")));
        QCOMPARE(picture.size(), m_views->selectorsPage()->size() * 2);
        const QWidget* table = m_views->selectorsPage()->table();
        const QRect beside(table->mapTo(m_views->selectorsPage(), QPoint(0, 0)) * 2, table->size() * 2);
        const QRect right = QRect(beside.left(), 0, beside.width(), picture.height());
        QVERIFY(countColour(picture, right, Theme::light().panel, 2) < right.width() * right.height() - 200);
    }

    void tooLargeMapsSayHowFarToZoom()
    {
        synthetic::Shape shape = synthetic::smallShape();
        shape.documentTokens = 60000;
        shape.answerTokens = 300;
        shape.layers = 1;
        const synthetic::Run large(shape);
        m_views->tokensByPositions()->setRun(large.snapshot);
        m_views->axis()->showAll();
        const DataMatrix matrix = m_views->tokensByPositions()->matrix();
        QVERIFY(matrix.isEmpty());
        QVERIFY2(matrix.failure.contains(QStringLiteral("at most 55,924 positions")), qPrintable(matrix.failure));
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

    void filesBesideAreReplacedOnlyAfterAsking()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.npy")), tokens = folder.filePath(QStringLiteral("map-tokens.npy"));
        m_views->setCurrentTab(PositionViews::TokensTab);
        ExportMenu* menu = m_views->exportMenu();
        QSignalSpy told(menu, &ExportMenu::message);
        QString failure;
        QVERIFY(writeFile(tokens, "somebody's work", &failure));
        int asked = 0;
        const auto answer = [&asked](bool replace) { // the box runs its own loop: it is answered from within
            QTimer::singleShot(0, qApp, [&asked, replace] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box && box->objectName() == QLatin1String("replaceFiles"));
                ++asked;
                QVERIFY(box->text().contains(QLatin1String("map-tokens.npy")) && !box->text().contains(QLatin1String("map.npy")));
                QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
                for (QAbstractButton* button : box->buttons())
                    if ((box->buttonRole(button) == QMessageBox::AcceptRole) == replace)
                        return button->click();
            });
        };
        answer(false);
        menu->saveAndTell(ExportMenu::Format::Npy, path);
        QCOMPARE(asked, 1);
        QCOMPARE(told.count(), 0);
        QVERIFY(!QFile::exists(path));
        QFile kept(tokens);
        QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == "somebody's work");
        kept.close();
        answer(true);
        menu->saveAndTell(ExportMenu::Format::Npy, folder.filePath(QStringLiteral("map")));
        QCOMPARE(asked, 2);
        QCOMPARE(told.count(), 1);
        QVERIFY(QFile::exists(path));
        QVERIFY(kept.open(QIODevice::ReadOnly) && kept.read(6) == QByteArray("\x93NUMPY", 6));
        // Nothing to ask about: the one file is what the dialog has asked for.
        menu->saveAndTell(ExportMenu::Format::Csv, folder.filePath(QStringLiteral("a.csv")));
        menu->saveAndTell(ExportMenu::Format::Csv, folder.filePath(QStringLiteral("a.csv")));
        QCOMPARE(asked, 2);
        QCOMPARE(told.count(), 3);
    }

    void pythonReadsTheSavedTrace()
    {
        QSignalSpy wanted(m_views->exportMenu(), &ExportMenu::traceWanted);
        QString path;
        m_views->exportMenu()->setTraceFile([&path] { return path; });
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        m_views->exportMenu()->copyPython(); // saved nowhere yet
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        path = QStringLiteral("/home/x y/a \"b\".sightline");
        m_views->exportMenu()->copyPython();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("path = \"/home/x y/a \\\"b\\\".sightline\"")));
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
