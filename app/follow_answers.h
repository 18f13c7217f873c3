// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightline {

class Focus;
class Session;

/// Keeps `focus` on what `session` does: a new model opens on its favourite layer, a new question starts
/// following its answer, a growing answer moves the token while the user has not chosen one, and a
/// conversation that is gone leaves no focus behind. Ends when either of the two is destroyed.
void followAnswers(Session& session, Focus& focus);

} // namespace sightline
