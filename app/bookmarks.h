// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document.h"

#include <QObject>
#include <QString>
#include <QVariantList>

#include <cstdint>
#include <vector>

namespace sightline {

class Settings;

/// The bookmarks of the open document, in the order of its text. Kept in the settings under a hash of the text, so that
/// a document that was moved or renamed still has its own.
class Bookmarks : public QObject {
    Q_OBJECT

public:
    /// `settings` may be null: nothing is kept then.
    explicit Bookmarks(Settings* settings, QObject* parent = nullptr) : QObject(parent), m_settings(settings) {}

    void setDocument(DocumentPtr document); ///< null: none
    [[nodiscard]] const std::vector<Bookmark>& all() const { return m_bookmarks; }
    /// Sets a bookmark on the range, or takes away those that it touches. Returns whether there is one now.
    bool toggle(std::int32_t begin, std::int32_t end, const QString& name = {});
    void rename(int index, const QString& name);
    void remove(int index);
    void clear();
    [[nodiscard]] int indexAt(std::int32_t begin, std::int32_t end) const; ///< first that touches the range, or -1
    /// Its name, or the beginning of its text.
    [[nodiscard]] QString title(int index) const;

    /// Adds those of a conversation's file, where the open document has none yet.
    void merge(const std::vector<Bookmark>& others);

    /// For the settings: as maps of begin, end and name. What is not one, or lies beyond the text, is left out.
    [[nodiscard]] QVariantList toVariant() const;
    void fromVariant(const QVariantList& values);

signals:
    void changed();

private:
    void store();

    Settings* m_settings = nullptr;
    DocumentPtr m_document;
    QString m_key; ///< of the document in the settings
    std::vector<Bookmark> m_bookmarks;
};

} // namespace sightline
