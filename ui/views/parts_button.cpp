// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts_button.h"

#include "app/formatting.h"

#include <QMenu>

namespace sightline {

QString tokenCountOf(const Document& document, std::int64_t tokens)
{
    return document.cut ? PartsButton::tr("cut: tokens %1 to %2 of %3")
                              .arg(format::count(document.cut->firstToken + 1),
                                   format::count(document.cut->firstToken + document.cut->keptTokens),
                                   format::count(document.cut->allTokens))
                        : PartsButton::tr("%1 tokens").arg(format::count(tokens));
}

PartsButton::PartsButton(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setProperty("flat", true);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the text ends in one
    setAccessibleName(tr("Documents in the context"));
    setToolTip(tr("Jump to a document in the context, or take one out"));
    setMenu(new QMenu(this));
    hide();
}

void PartsButton::setDocument(const DocumentPtr& document)
{
    menu()->clear();
    setVisible(document && !document->parts.empty());
    if (isHidden())
        return;
    setText(tr("%1 documents ▾").arg(document->parts.size()));
    const auto name = [](const DocumentPart& part) {
        QString title = part.title.size() > 60 ? part.title.left(59) + QChar(u'…') : part.title;
        return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    };
    for (const DocumentPart& part : document->parts)
        menu()->addAction(name(part), this, [this, part] { emit jumpRequested(part.begin, part.end); })->setToolTip(part.path);
    menu()->addSeparator();
    QMenu* remove = menu()->addMenu(tr("Take Out of the Context"));
    for (std::size_t i = 0; i < document->parts.size(); ++i)
        remove->addAction(name(document->parts[i]), this, [this, i] { emit removeRequested(static_cast<int>(i)); });
}

} // namespace sightline
