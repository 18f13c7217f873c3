// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_page.h"

#include "ui/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sightline {
namespace {

QLabel* line(const QString& text, int pixels, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPixelSize(pixels);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(const std::vector<SampleDocument>& samples, QWidget* parent) : Panel(tr("Document"), parent)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 4, 16, 16);
    column->setSpacing(10);
    m_messages = new MessageBar(body);
    column->addWidget(m_messages);
    column->addStretch(1);
    auto* title = line(tr("Open a document and ask about it"), 18, body);
    column->addWidget(title);
    column->addWidget(line(tr("Sightline runs the model here and marks, for every word of the answer, what the model "
                              "read in the document and what it passed over."),
                           14, body));
    auto* buttons = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open Document…"), body);
    open->setDefault(true);
    auto* paste = new QPushButton(tr("Paste Text"), body);
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    column->addWidget(line(tr("Text, Markdown, HTML, PDF, DOCX, ODT and EPUB files can also be dropped on this window."), 12, body));
    if (!samples.empty()) {
        column->addSpacing(8);
        column->addWidget(line(tr("Or try a sample:"), 13, body));
        for (const SampleDocument& sample : samples) {
            auto* row = new QHBoxLayout;
            auto* button = new QPushButton(sample.title, body);
            button->setToolTip(sample.path);
            row->addWidget(button);
            row->addStretch(1);
            column->addLayout(row);
            connect(button, &QPushButton::clicked, this, [this, sample] {
                emit sampleRequested(sample.path, sample.questions.value(0));
            });
        }
    }
    column->addStretch(2);
    auto* scroll = new QScrollArea(this); // a low window must not squeeze the lines into each other
    scroll->setAccessibleName(tr("Start"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget switches it on
    setBody(scroll);
}

} // namespace sightline
