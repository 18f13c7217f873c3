// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tiny_model.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace sightline::test {

/// What the tests of the command line work with: a folder of their own, and a small model with a prompt.
class CliFiles {
protected:
    QTemporaryDir m_folder;
    const std::filesystem::path m_path = m_folder.path().toStdString();
    const std::string m_plain = forwardFolder("plain").string();
    const std::string m_ids = (forwardFolder("plain") / "ids.json").string();

    /// Writes a file into the folder and returns its path.
    std::string write(const std::string& name, std::string_view content) const
    {
        const auto path = m_path / name;
        std::ofstream(path, std::ios::binary) << content;
        return path.string();
    }
};

} // namespace sightline::test
