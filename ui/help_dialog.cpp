// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sightline {
namespace {

struct Entry {
    const char* title;
    const char* text;
};

constexpr Entry kEntries[] = {
    { "The idea", "Before each word it writes, a sparse-attention model scores every earlier position with a small "
                  "network, the indexer, and reads only the k positions with the largest score. Sightline shows the "
                  "scores, the choice, and what was left out." },
    { "Document", "The colour behind a word says in how many layers the focused token read it. The ruler at the right "
                  "is the whole document; the frame in it is what you see." },
    { "Chat", "Point at a word of an answer to see what it read; click to keep it. A tint marks words whose prediction "
              "differs from that of dense attention, which reads everything." },
    { "Steps", "One column for each word of the answer. KL is the distance of its prediction from the dense one, in "
               "nats; below it stands the share of attention that the choice missed; a mark says that dense attention "
               "would have preferred another word." },
    { "Score strip", "All positions from left to right. Above the line: the index score, with the k-th largest as a "
                     "dashed line. Below the line: the attention that dense reading would have given. Magenta marks "
                     "attention that the choice missed." },
    { "Layers × positions", "One row for each layer of the model: which positions the focused token read there. The "
                            "bars at the right say how much of the dense attention the choice covers. Click a row to "
                            "choose that layer." },
    { "Tokens × positions", "One row for each word of the answer at the chosen layer." },
    { "A and B", "A is the answer as asked for; B is the same model reading everything. The fork marks the first word "
                 "where they part. Dense is a reference, not the truth." },
    { "Keys", "← → token · ↑ ↓ layer · [ ] halve and double k · N next position read · Esc stop, or let go · Ctrl+R "
              "ask again · Ctrl+F find · Ctrl+Enter send" },
};

QString translated(const char* text)
{
    return QCoreApplication::translate("sightline::HelpDialog", text);
}

} // namespace

void showWhatAmILookingAt(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(translated("What am I looking at?"));
    auto* column = new QVBoxLayout(dialog);
    auto* text = new QTextBrowser(dialog);
    text->setFrameShape(QFrame::NoFrame);
    QString html;
    for (const Entry& entry : kEntries)
        html += QStringLiteral("<p style='line-height:140%'><b>%1</b><br>%2</p>")
                    .arg(translated(entry.title).toHtmlEscaped(), translated(entry.text).toHtmlEscaped());
    text->setHtml(html);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(560, 640);
    dialog->show();
}

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(translated("About Sightline"));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<b>Sightline %1</b>").arg(QStringLiteral(SIGHTLINE_VERSION)));
    box->setInformativeText(translated(
        "See what a sparse-attention language model reads. The model runs on this machine; documents and questions "
        "stay here.\n\nFree software under the GNU General Public License, version 3 or later. Built with Qt and "
        "QCustomPlot."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace sightline
