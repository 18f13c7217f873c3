// SPDX-License-Identifier: GPL-3.0-or-later
// The painted document and answers as screen readers meet them, asked through QAccessible as these ask.
#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sightline;

namespace {

QAccessibleTextInterface* textOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->textInterface() : nullptr;
}

struct Scene {
    DocumentTokensPtr document = fixture::documentOf(fixture::prose(30), true);
    Focus focus;
    DocumentView view{ViewContext{nullptr, &focus, nullptr}};

    Scene()
    {
        QApplication::setEffectEnabled(Qt::UI_General, false);
        view.setPalette(Theme::light().palette());
        view.resize(720, 480);
        view.show();
        view.setDocument(document->document, document);
    }
    [[nodiscard]] int begin(int token) const { return document->begins[static_cast<std::size_t>(token)]; }
    [[nodiscard]] int end(int token) const { return document->ends[static_cast<std::size_t>(token)]; }
};

TokenRecordPtr tokenWith(const Scene& s, const QString& text)
{
    fixture::TokenOptions options;
    options.text = text;
    return fixture::tokenOf(*s.document, options);
}

} // namespace

class TestTextAccessible : public QObject {
    Q_OBJECT

private slots:
    void documentIsReadOnlyText()
    {
        Scene s;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(s.view.canvas());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Document);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Document text"));
        const QAccessible::State state = interface->state();
        QVERIFY(state.readOnly && state.multiLine && state.selectableText && state.focusable);
        QAccessibleTextInterface* text = interface->textInterface();
        QVERIFY(text);
        const QString& all = s.document->document->text;
        QCOMPARE(text->characterCount(), static_cast<int>(all.size()));
        QCOMPARE(text->text(0, -1), all);
        QCOMPARE(text->text(5, 12), all.mid(5, 7));
        QVERIFY(text->text(static_cast<int>(all.size()) + 5, -1).isEmpty());
        // Words around an offset, as a reader walks through them.
        int from = 0, to = 0;
        const int at = static_cast<int>(all.indexOf(QStringLiteral("Lantern"))) + 2;
        QCOMPARE(text->textAtOffset(at, QAccessible::WordBoundary, &from, &to).trimmed(), QStringLiteral("Lantern"));
        QVERIFY(from <= at && at < to);
        (void)text->attributes(at, &from, &to);
        QVERIFY(from <= at && at < to);
    }

    void caretIsTheTokenInFocus()
    {
        Scene s;
        QAccessibleTextInterface* text = textOf(s.view.canvas());
        QCOMPARE(text->cursorPosition(), 0);
        s.focus.lockPosition(s.document->firstPosition + 300);
        QCOMPARE(text->cursorPosition(), s.begin(300));
        // Put elsewhere by the reader: the focus follows, and the word is brought into view.
        text->setCursorPosition(s.begin(40) + 1);
        QCOMPARE(s.focus.locked().position, s.document->firstPosition + 40);
        QCOMPARE(text->cursorPosition(), s.begin(40));
        QVERIFY(s.view.canvas()->isTokenVisible(40));
        text->setCursorPosition(-3); // nowhere
        QCOMPARE(text->cursorPosition(), s.begin(40));
    }

    void selectionIsTheMarkedText()
    {
        Scene s;
        QAccessibleTextInterface* text = textOf(s.view.canvas());
        QCOMPARE(text->selectionCount(), 0);
        text->addSelection(s.begin(12), s.end(14));
        QCOMPARE(text->selectionCount(), 1);
        int from = 0, to = 0;
        text->selection(0, &from, &to);
        QCOMPARE(from, s.begin(12));
        QCOMPARE(to, s.end(14));
        // It is the passage of all views.
        QCOMPARE(s.focus.passage(), (PositionSpan{s.document->firstPosition + 12, s.document->firstPosition + 15}));
        text->setSelection(0, s.begin(20), s.end(20));
        QCOMPARE(s.focus.passage(), (PositionSpan{s.document->firstPosition + 20, s.document->firstPosition + 21}));
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
        QVERIFY(s.focus.passage().isEmpty());
    }

    void placesOnTheScreen()
    {
        Scene s;
        QAccessibleTextInterface* text = textOf(s.view.canvas());
        const QRect place = text->characterRect(s.begin(15));
        QVERIFY(!place.isEmpty());
        QVERIFY(QRect(s.view.canvas()->mapToGlobal(QPoint(0, 0)), s.view.canvas()->size()).contains(place.center()));
        QCOMPARE(text->offsetAtPoint(place.center()), s.begin(15));
        QCOMPARE(text->offsetAtPoint(QPoint(-4000, -4000)), -1);
        const int last = static_cast<int>(s.document->count()) - 2;
        QVERIFY(text->characterRect(s.begin(last)).isEmpty()); // out of sight
        text->scrollToSubstring(s.begin(last), s.end(last));
        QVERIFY(!text->characterRect(s.begin(last)).isEmpty());
    }

    void answersAreTextToo()
    {
        Scene s;
        AnswerText answer;
        answer.setPalette(Theme::light().palette());
        answer.resize(400, 60);
        // The key takes two UTF-16 units.
        const RunPtr run = fixture::runOf(1, s.document, {tokenWith(s, QStringLiteral("The")), tokenWith(s, QStringLiteral(" code")),
                                                          tokenWith(s, QStringLiteral(" 7")), tokenWith(s, QString::fromUcs4(U" \U0001F511")),
                                                          tokenWith(s, QStringLiteral("."))});
        answer.setRun(run);
        answer.show();
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&answer);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Answer"));
        QAccessibleTextInterface* text = interface->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, -1), run->text());
        QCOMPARE(text->characterCount(), static_cast<int>(run->text().size()));
        answer.setFocused(4);
        QCOMPARE(text->cursorPosition(), text->characterCount() - 1);
        QSignalSpy clicked(&answer, &AnswerText::tokenClicked);
        text->setCursorPosition(5);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 1);
        text->setCursorPosition(400);
        QCOMPARE(clicked.size(), 1);
        const QRect place = text->characterRect(text->characterCount() - 1);
        QVERIFY(!place.isEmpty());
        QCOMPARE(text->offsetAtPoint(place.center()), text->characterCount() - 1);
        QCOMPARE(text->selectionCount(), 0);
        // As it was generated, whatever is made of it on the screen.
        answer.setMarkdown(true);
        QCOMPARE(text->text(0, -1), run->text());
    }

    void emptyIsHarmless()
    {
        AnswerText answer;
        QAccessibleTextInterface* text = textOf(&answer);
        QCOMPARE(text->characterCount(), 0);
        QCOMPARE(text->cursorPosition(), 0);
        text->setCursorPosition(3);
        QVERIFY(text->characterRect(0).isEmpty());
        DocumentCanvas canvas;
        QAccessibleTextInterface* page = textOf(&canvas);
        QCOMPARE(page->characterCount(), 0);
        QVERIFY(page->text(0, -1).isEmpty());
        page->addSelection(3, 9);
        QCOMPARE(page->selectionCount(), 0);
        page->setCursorPosition(2);
    }
};

QTEST_MAIN(TestTextAccessible)
#include "tst_text_accessible.moc"
