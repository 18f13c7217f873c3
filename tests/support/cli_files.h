// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tiny_model.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <sstream>
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
    /// Writes a document whose beginning says who built the bridge (Ada Moore) and whose end where the key hangs (in the mill).
    std::string writeBridge() const
    {
        std::string text = "The bridge was built by Ada Moore in 1874.\n\n";
        for (int i = 0; i < 40; ++i)
            text += "It rained for " + std::to_string(i + 2) + " days, and nobody crossed the river.\n\n";
        return write("bridge.md", text + "The key of the toll house hangs in the mill.\n");
    }
    static std::string contentOf(const std::filesystem::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        std::stringstream out;
        out << file.rdbuf();
        return out.str();
    }
};

} // namespace sightline::test
