// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUndoStack;

namespace sightline {

class Focus;
class RowService;
class Session;

/// What every view is given. Borrowed; outlives the views.
struct ViewContext {
    Session* session = nullptr;
    Focus* focus = nullptr; ///< the shared one, or the panel's own
    RowService* rows = nullptr;
    QUndoStack* undo = nullptr; ///< edits that Edit > Undo takes back; null in views without the window
};

} // namespace sightline
