// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightline {

class Focus;
class RowService;
class Session;

/// What every view is given. Borrowed; outlives the views.
struct ViewContext {
    Session* session = nullptr;
    Focus* focus = nullptr;
    RowService* rows = nullptr;
};

} // namespace sightline
