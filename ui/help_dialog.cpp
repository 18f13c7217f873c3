// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_dialog.h"

#include "ui/help/glossary.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sightline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sightline::HelpDialog)
};

struct Entry {
    const char* title;
    const char* text;
};

#define WORD(text) QT_TRANSLATE_NOOP("sightline::HelpDialog", text)

constexpr Entry kEntries[] = {
    { WORD("The idea"), WORD("Before each word it writes, a sparse-attention model scores every earlier position with a small "
                  "network, the indexer, and reads only the k positions with the largest score. Sightline shows the "
                  "scores, the choice, and what was left out.") },
    { WORD("Document"), WORD("The colour behind a word says how the focused token, or the whole answer, read it: the button above "
                  "says which, V goes on to the next meaning. Hatching marks attention that was missed, dots what was read "
                  "for nothing. The ruler at the right is the whole document; the frame in it is what you see.") },
    { WORD("Chat"), WORD("Point at a word of an answer to see what it read; click to keep it. A tint marks words whose prediction "
              "differs from that of dense attention, which reads everything.") },
    { WORD("Steps"), WORD("One column for each word of the answer. KL is the distance of its prediction from the dense one, in "
               "nats; below it stands the share of attention that the choice missed; a mark says that dense attention "
               "would have preferred another word.") },
    { WORD("Score strip"), WORD("All positions from left to right. Above the line: the index score, with the k-th largest as a "
                     "dashed line. Below the line: the attention that dense reading would have given. Magenta marks "
                     "attention that the choice missed.") },
    { WORD("Layers × positions"), WORD("One row for each layer of the model: which positions the focused token read there. The "
                            "bars at the right say how much of the dense attention the choice covers. Click a row to "
                            "choose that layer.") },
    { WORD("Tokens × positions"), WORD("One row for each word of the answer at the chosen layer.") },
    { WORD("A and B"), WORD("A is the answer as asked for; B is the same model reading everything, or choosing otherwise, or an "
                 "earlier answer. The fork marks the first word where they part; what both begin with is folded. Small "
                 "words above a line are what dense attention would have said there. Dense is a reference, not the truth.") },
};

QString translated(const char* text)
{
    return QCoreApplication::translate("sightline::HelpDialog", text);
}

} // namespace

void showHelp(QWidget* parent)
{
    const QString name = QStringLiteral("help_dialog");
    if (auto* open = parent->findChild<QDialog*>(name)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Sightline in words"));
    auto* column = new QVBoxLayout(dialog);
    auto* tabs = new QTabWidget(dialog);
    tabs->setDocumentMode(true);
    column->addWidget(tabs);
    const auto browser = [dialog](const QString& accessibleName) {
        auto* text = new QTextBrowser(dialog);
        text->setFrameShape(QFrame::NoFrame);
        text->setAccessibleName(accessibleName);
        return text;
    };

    auto* page = new QWidget(dialog);
    auto* pageColumn = new QVBoxLayout(page);
    auto* find = new QLineEdit(page);
    find->setObjectName(QStringLiteral("find_term"));
    find->setPlaceholderText(Words::tr("Find a term"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    QTextBrowser* terms = browser(Words::tr("Glossary"));
    terms->setObjectName(QStringLiteral("terms"));
    pageColumn->addWidget(find);
    pageColumn->addWidget(terms);
    const auto fill = [terms, find] { terms->setHtml(glossaryHtml(find->text(), Theme::of(terms).muted.name())); };
    QObject::connect(find, &QLineEdit::textChanged, terms, fill);
    fill();
    tabs->addTab(page, Words::tr("Glossary"));

    QTextBrowser* views = browser(Words::tr("The window"));
    QString html;
    for (const Entry& entry : kEntries)
        html += QStringLiteral("<p style='line-height:140%'><b>%1</b><br>%2</p>")
                    .arg(translated(entry.title).toHtmlEscaped(), translated(entry.text).toHtmlEscaped());
    views->setHtml(html);
    tabs->addTab(views, Words::tr("The window"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(560, 640);
    dialog->show();
    find->setFocus();
}

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Sightline"));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<b>Sightline %1</b>").arg(QStringLiteral(SIGHTLINE_VERSION)));
    box->setInformativeText(Words::tr("See what a sparse-attention language model reads. The model runs on this machine; documents and questions "
        "stay here.\n\nFree software under the GNU General Public License, version 3 or later. Built with Qt and "
        "QCustomPlot."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace sightline
