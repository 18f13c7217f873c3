// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sightline::test {

/// A document of the demo model's kind: `paragraphs` paragraphs of plain prose, and in their middle what kQuestion asks.
inline QString prose(int paragraphs)
{
    QString text = QStringLiteral("# The Old Mill\n\n");
    for (int i = 0; i < paragraphs; ++i) {
        if (i == paragraphs / 2)
            text += QStringLiteral("The secret code for the mill is 48213.\n\n");
        text += QStringLiteral("The miller of house %1 carried grain to the river in the morning and came home in the "
                               "evening. His neighbours kept bees and sold honey at the market by the bridge.\n\n").arg(i);
    }
    return text;
}

inline const QString kQuestion = QStringLiteral("What is the secret code for the mill?");

} // namespace sightline::test
