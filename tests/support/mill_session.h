// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installation.h"
#include "app/session.h"
#include "tests/support/mill.h"

#include <memory>

namespace sightline::test {

/// A session that is about to load the demo model and twelve paragraphs of the mill; `failure` gets what goes wrong.
inline std::unique_ptr<Session> sessionAtTheMill(QObject* context, QString& failure)
{
    auto session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
    QObject::connect(session.get(), &Session::failed, context, [&failure](const Failure& each) { failure = each.sentence; });
    session->loadModel(installation::modelFolder());
    session->setDocumentText(QStringLiteral("mill"), prose(12));
    return session;
}

} // namespace sightline::test
