// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/chat_view.h"

class QHBoxLayout;

namespace sightline {

class QuestionView;

/// The widgets of one question with its answers.
struct ChatView::Turn {
    QWidget* widget = nullptr;
    TurnId id = 0;
    QuestionView* question = nullptr;
    QHBoxLayout* row = nullptr;
    AnswerView* a = nullptr;
    AnswerView* b = nullptr;
    CompareCards* cards = nullptr; ///< above both; hidden without B
    bool isUnfolded = false;       ///< the user wants to see what A and B share
};

} // namespace sightline
